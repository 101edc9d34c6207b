//! The life of a note on the screen, and its place confirmed with a key.

use crate::reader::{RUSSIAN, Reader, SMALL, Start};
use std::fs;
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;

const KAZAKH: Start =
    Start { interface: Language::Kazakh, languages: &[Language::Kazakh], ..RUSSIAN };

fn file(reader: &Reader, id: &str) -> String {
    let path = reader.folder.path().join(format!("annotations/child-rights/{id}.yaml"));
    fs::read_to_string(path).expect("the file")
}

#[test]
fn the_life_of_a_note_is_shown() {
    let mut wide = Reader::new(KAZAKH);
    insta::assert_snapshot!("life_wide", wide.press("Aведомствоның<enter>").press("L").screen());
    let mut small = Reader::new(SMALL);
    small.press("Aдвадцать<enter>L");
    insta::assert_snapshot!("life_small", small.screen());
    let bare = Start { has_colors: false, ..KAZAKH };
    let text = Reader::new(bare).press("Aведомствоның<enter>L").text();
    assert!(text.contains("үш [-күн-]{+жұмыс күні+}"), "{text}");
}

#[test]
fn the_key_of_a_life_is_one_place_on_every_layout() {
    let mut latin = Reader::new(RUSSIAN);
    let mut cyrillic = Reader::new(RUSSIAN);
    let shown = latin.press("Aдвадцать<enter>L").text();
    assert_eq!(cyrillic.press("Aдвадцать<enter>Д").text(), shown);
    assert_eq!(cyrillic.press("л").text(), latin.press("k").text());
    assert!(!latin.press("<esc>").text().contains("По версиям"), "{}", latin.text());
}

#[test]
fn the_footer_names_the_key_where_there_is_a_note() {
    let mut reader = Reader::new(Start { size: (160, 40), ..RUSSIAN });
    assert!(!reader.press("g").text().contains("замечание по версиям"), "{}", reader.text());
    reader.press("Aдвадцать<enter>");
    assert!(reader.text().contains("L замечание по версиям"), "{}", reader.text());
    reader.press("gL");
    assert!(reader.text().contains("замечаний здесь нет"), "{}", reader.text());
}

#[test]
fn a_version_of_a_life_is_gone_to() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>L<enter>");
    let text = reader.text();
    assert!(text.contains("2021-09-15 первое чтение ──▶ 2022-03-09 второе чтение"), "{text}");
    assert!(text.contains("Удаление за двадцать четыре"), "{text}");
}

#[test]
fn a_place_is_confirmed_and_the_confirmation_undone() {
    let mut reader = Reader::new(KAZAKH);
    let before = file(&reader, "ministry-decides-alone");
    reader.press("Aведомствоның<enter>Ljy");
    let after = file(&reader, "ministry-decides-alone");
    assert!(after.contains("placements:") && after.contains("by: \"редакция\""), "{after}");
    let screen = reader.text();
    assert!(screen.contains("; u –") && screen.contains("орны расталды: 2022-0"), "{screen}");
    // The window is still there, at the same version, and tells what is now so.
    reader.press("y");
    assert!(reader.text().contains("бұрын расталған"), "{}", reader.text());
    assert_eq!(file(&reader, "ministry-decides-alone"), after);
    let screen = reader.press("u").text();
    assert_eq!(file(&reader, "ministry-decides-alone"), before);
    assert!(screen.contains("қайтарылды: «") && screen.contains("Заң жобасы"), "{screen}");
    assert!(reader.press("y").text().contains("орны расталды: 2022-0"), "{}", reader.text());
}

#[test]
fn only_a_sure_place_is_confirmed() {
    let mut reader = Reader::new(RUSSIAN);
    let before = file(&reader, "cyberbullying-definition-vague");
    reader.press("Aтолкования<enter>Ly");
    assert!(reader.text().contains("написано к этой версии"), "{}", reader.text());
    reader.press("jy");
    assert!(reader.text().contains("место не установлено"), "{}", reader.text());
    assert_eq!(file(&reader, "cyberbullying-definition-vague"), before);
}

#[test]
fn an_objection_is_met_by_the_version_that_is_offered() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>Lf");
    let after = file(&reader, "removal-24h-no-court");
    assert!(after.contains("status: fixed") && after.contains("\"2022-05-03\"}"), "{after}");
    assert!(reader.text().contains("устранено в версии 2022-05-03: редакция"), "{}", reader.text());
    reader.press("f");
    assert!(reader.text().contains("уже закрыто: устранено"), "{}", reader.text());
}

#[test]
fn a_lost_note_is_put_on_chosen_words() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("fназначить<enter>w<right><right>r");
    insta::assert_snapshot!(reader.screen());
    reader.press("офис<enter>");
    let after = file(&reader, "local-office-enterprise");
    assert!(after.contains("placements:") && after.contains("2022-05-03"), "{after}");
    assert!(after.contains("why: \"First review of the clause.\""), "{after}");
    reader.press("u");
    assert!(!file(&reader, "local-office-enterprise").contains("placements:"));
}

#[test]
fn a_note_put_on_other_words_says_what_counts_no_more() {
    let mut reader = Reader::new(RUSSIAN);
    let path = reader.folder.path().join("annotations/child-rights/local-office-enterprise.yaml");
    let text = file(&reader, "local-office-enterprise");
    let text = text
        .replace("version: \"2021-09-15\"", "version: \"2022-05-03\"")
        .replace("exact: \"обязаны пройти", "exact: \"таких слов нет, обязаны пройти");
    let place = "placements:\n  - {version: \"2021-09-15\", language: ru, provision: art_1, \
                 how: changed, confirmed: {by: Айгүл, at: 2026-11-24}}\n";
    fs::write(&path, text + place).expect("written");
    reader.desk.act(Action::Stirred);
    reader.press("fназначить<enter>w<right><right>rофис<enter>");
    let says = "подтверждения мест для прежних слов сняты";
    assert!(reader.text().contains(says), "{}", reader.text());
    let after = file(&reader, "local-office-enterprise");
    assert!(after.contains("did: lifted") && after.contains("did: reattached"), "{after}");
}

#[test]
fn a_note_that_lies_nowhere_shows_its_life_and_leads_to_where_it_stood() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aофис<enter>");
    let text = reader.text();
    assert!(text.contains("По версиям законопроекта: Обязательный местный офис"), "{text}");
    reader.press("<enter>");
    assert!(reader.text().contains("2021-09-15 первое чтение ──▶ 2022-03-09"), "{}", reader.text());
    assert!(reader.text().contains("▲ высокая · открыто"), "{}", reader.text());
    reader.press("Aофис<enter>LG<enter>");
    assert!(reader.text().contains("у этого замечания нет надёжного места"), "{}", reader.text());
}

#[test]
fn what_is_closed_is_not_said_to_have_no_version_that_met_it() {
    for (interface, status, says) in [
        (Language::Russian, "устранено", "замечание уже закрыто: устранено"),
        (Language::Kazakh, "түзетілген", "ескерту жабылған: түзетілген"),
        (Language::English, "fixed", "closed already: fixed"),
    ] {
        let mut reader = Reader::new(Start { interface, ..RUSSIAN });
        reader.press("Aведомств<enter>t").press(status).press("<enter><enter>");
        let text = reader.press("Lf").text();
        assert!(text.contains(says), "{text}");
    }
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("Aсамостоятельная<enter>Lf").text();
    assert!(text.contains("это пояснение контекста, а не возражение"), "{text}");
}
