//! Files that others change while the screen is open.

use crate::reader::{RUSSIAN, Reader, Start, session};
use std::fs;
use std::path::PathBuf;
use tuzetu::bill::BillId;
use tuzetu::store::Workspace;
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;
use tuzetu::tui::{Desk, Session};

fn file(reader: &Reader, name: &str) -> PathBuf {
    reader.folder.path().join("annotations/child-rights").join(name)
}

fn rewrite(path: &PathBuf, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("the file");
    assert!(text.contains(from), "{text}");
    fs::write(path, text.replace(from, to)).expect("written");
}

fn stir(reader: &mut Reader) -> String {
    reader.desk.act(Action::Stirred);
    reader.text()
}

#[test]
fn what_changed_is_shown_where_the_reader_stands() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>");
    let before = reader.screen();
    stir(&mut reader);
    assert_eq!(reader.screen(), before, "nothing changed");
    rewrite(&file(&reader, "removal-24h-no-court.yaml"), "severity: high", "severity: critical");
    let text = stir(&mut reader);
    assert!(text.contains("изменено на диске: `removal-24h-no-court.yaml`"), "{text}");
    assert!(text.contains("▲ критическая") && text.contains("Удаление за двадцать"), "{text}");
}

#[test]
fn after_a_glance_the_first_look_lays_every_note_by_its_own_words() {
    let kazakh = &[Language::Kazakh][..];
    for languages in [RUSSIAN.languages, kazakh, &[Language::English]] {
        let start = Start { languages, ..RUSSIAN };
        let mut whole = Reader::new(start);
        let workspace = Workspace::open(whole.folder.path()).expect("a workspace");
        let bill = BillId::new("child-rights").expect("a slug");
        let opened = workspace.glance(&bill, start.versions, languages).expect("read");
        let read = session(start, workspace);
        let by_words = [&opened, &read.opened].map(|it| it.review.readings[0].anchored.clone());
        assert_ne!(by_words[0], by_words[1], "a glance reads no other language: {languages:?}");
        let mut desk = Desk::new(Session { opened, ..read }, start.size);
        desk.act(Action::Stirred);
        whole.desk = std::mem::replace(&mut desk, whole.desk);
        let seen = whole.press("A").screen();
        assert_eq!(seen, Reader::new(start).press("A").screen(), "{languages:?}");
    }
}

#[test]
fn what_others_changed_is_told_with_what_the_reader_writes_at_once() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>");
    let says = |reader: &Reader| -> String { reader.text().split_whitespace().collect() };
    let other = file(&reader, "user-counter-privacy.yaml");
    let back = "возвращено: «Удаление за двадцать четыре часа без суда» ·";
    for (key, done) in [("S", "отменить·"), ("u", back), ("dd", "вернуть·")] {
        let text = fs::read_to_string(&other).expect("the file");
        fs::write(&other, text + "# чужое\n").expect("written");
        let text = says(reader.press(key));
        let told = format!("{done}изменено на диске: `user-counter-privacy.yaml`");
        let told: String = told.split_whitespace().collect();
        assert!(text.contains(&told), "{key}: {text}");
    }
    let path = reader.folder.path().join("bills/child-rights/2022-05-03/ru.md");
    rewrite(&path, "Статья 2.", "Статья 2. Ныне");
    let text = says(reader.press("u"));
    assert!(text.contains("часабезсуда»·текстынадискеизменились"), "{text}");
    let text = says(reader.press("S"));
    assert!(!text.contains("надиске"), "{text}");
}

#[test]
fn many_files_are_counted_and_one_that_breaks_is_named() {
    let mut reader = Reader::new(RUSSIAN);
    for path in reader.annotations() {
        if !path.ends_with("removal-24h-no-court.yaml") {
            fs::remove_file(path).expect("removed");
        }
    }
    fs::write(file(&reader, "removal-24h-no-court.yaml"), "id: [").expect("written");
    let text: String = stir(&mut reader).split_whitespace().collect();
    let says = "больше не читается: `removal-24h-no-court.yaml` · удалено с диска: `child-protection-aim.yaml`, \
                `citizen-head-equality.yaml`… (7) · ошибки в файлах рабочей папки: 1";
    let says: String = says.split_whitespace().collect();
    assert!(text.contains(&says), "{text}");
}

#[test]
fn a_broken_file_that_was_mended_or_taken_away_is_no_problem_any_more() {
    let says = |text: String| -> String { text.split_whitespace().collect() };
    let mut reader = Reader::new(RUSSIAN);
    let path = file(&reader, "removal-24h-no-court.yaml");
    let whole = fs::read_to_string(&path).expect("the note");
    for mended in [Some(whole), None] {
        fs::write(&path, "id: [").expect("written");
        let text = says(stir(&mut reader));
        assert!(text.contains("ошибкивфайлах"), "{text}");
        match mended {
            Some(whole) => fs::write(&path, whole).expect("written"),
            None => fs::remove_file(&path).expect("removed"),
        }
        let text = says(stir(&mut reader));
        assert!(text.contains("ошибокбольшенет"), "{text}");
        assert!(!text.contains("большенечитается"), "{text}");
    }
}

#[test]
fn a_changed_text_is_compared_anew_and_the_form_keeps_its_words() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("nnw<right>a<enter>цензура<enter><shift+tab><shift+tab><shift+tab>Довод.");
    let path = reader.folder.path().join("bills/child-rights/2022-05-03/ru.md");
    let text = fs::read_to_string(&path).expect("the text");
    fs::write(&path, format!("{text}\nСтатья 99. Новая статья\n")).expect("written");
    let text = stir(&mut reader);
    assert!(text.contains("Довод.") && text.contains("тексты на диске изменились"), "{text}");
    // The ends of the quote can be moved no more; the quote itself stays.
    reader.press("<shift+right><ctrl+s>");
    assert!(reader.text().contains("сохранено в"), "{}", reader.text());
    reader.press("G");
    assert!(reader.text().contains("Новая статья"), "{}", reader.text());
}

#[test]
fn a_list_that_is_open_is_chosen_from_before_the_disk_is_read() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>t");
    fs::remove_file(file(&reader, "child-protection-aim.yaml")).expect("removed");
    let text = stir(&mut reader);
    assert!(!text.contains("удалено с диска"), "{text}");
    reader.press("принят<enter><enter>");
    let note = fs::read_to_string(file(&reader, "removal-24h-no-court.yaml")).expect("the note");
    assert!(note.contains("status: accepted"), "{note}");
    reader.press("t<esc>");
    assert!(reader.text().contains("▲7"), "{}", reader.text());
}

#[test]
fn a_form_says_that_its_file_changed_and_saving_offers_both() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>e").press(" Моё.");
    fs::remove_file(file(&reader, "removal-24h-no-court.yaml")).expect("removed");
    let text = stir(&mut reader);
    assert!(text.contains("Моё.") && text.contains("открытая форма – об этом файле"), "{text}");
    assert!(!text.contains("только то, что изменили вы") && text.contains("Ctrl+S"), "{text}");
    let files = reader.annotations().len();
    reader.press("<ctrl+s>k");
    assert_eq!(reader.annotations().len(), files + 1, "{}", reader.text());
}

#[test]
fn what_others_changed_is_told_where_other_versions_are_chosen() {
    let mut reader = Reader::new(RUSSIAN);
    let to_the_first = "v2021<enter>2022-05<enter>";
    let says = |reader: &Reader| -> String { reader.text().split_whitespace().collect() };
    let text = says(reader.press(to_the_first));
    assert!(text.contains("2021-09-15") && !text.contains("надиске"), "{text}");
    let path = reader.folder.path().join("bills/child-rights/2022-05-03/ru.md");
    rewrite(&path, "Статья 2.", "Статья 2. Ныне");
    rewrite(&file(&reader, "removal-24h-no-court.yaml"), "severity: high", "severity: critical");
    let text = says(reader.press("v2022-03<enter>2022-05<enter>"));
    let told = "измененонадиске:`removal-24h-no-court.yaml`·текстынадискеизменились";
    assert!(text.contains("2022-03-09") && text.contains(told), "{text}");
    let text = says(reader.press(to_the_first));
    assert!(!text.contains("надиске"), "it is told once: {text}");
}

#[test]
fn another_bill_is_no_change_of_the_one_before() {
    let mut reader = Reader::new(RUSSIAN);
    reader.lay_another_bill();
    let text = reader.press("P").press("средствах массовой<enter>").text();
    assert!(
        text.contains("О средствах массовой информации") && !text.contains("на диске"),
        "{text}"
    );
}
