//! The palette: whatever is typed, in whichever language and on whichever layout.

use crate::reader::{RUSSIAN, Reader, SMALL, Start};
use tuzetu::compare::Sides;
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;

const KAZAKH: Start =
    Start { interface: Language::Kazakh, languages: &[Language::Kazakh], ..SMALL };
const ENGLISH: Start =
    Start { interface: Language::English, languages: &[Language::English], ..SMALL };
const BOTH: Start = Start { languages: &[Language::Russian, Language::Kazakh], ..RUSSIAN };

/// What is found when this is typed into the palette, line by line.
fn found(start: Start, typed: &str) -> String {
    Reader::new(start).press("P").press(typed).text()
}

/// The line under the cursor.
fn chosen(text: &str) -> &str {
    text.lines().find(|line| line.contains("│ › ")).unwrap_or_default()
}

#[test]
fn the_palette_offers_what_can_be_done_with_its_keys() {
    insta::assert_snapshot!("palette", Reader::new(KAZAKH).press("P").screen());
    let text = Reader::new(RUSSIAN).press("<ctrl+p>").text();
    assert!(text.contains("Найти и сделать"), "{text}");
    let cyrillic = Reader::new(RUSSIAN).press("З").text();
    assert_eq!(cyrillic, text);
}

#[test]
fn an_action_is_found_in_any_language_and_carried_out() {
    for typed in ["все версии в ряд", "барлық нұсқа", "versions in a row", "dct dthc"]
    {
        let mut reader = Reader::new(RUSSIAN);
        let text = reader.press("P").press(typed).text();
        assert!(chosen(&text).contains("все версии в ряд"), "{typed}: {text}");
        let text = reader.press("<enter>").text();
        assert!(text.contains("Версии законопроекта"), "{typed}: {text}");
    }
}

#[test]
fn an_action_is_found_by_the_name_that_the_command_line_gives_it() {
    for start in [RUSSIAN, KAZAKH, ENGLISH] {
        for (typed, key) in [
            ("blame", "B"),
            ("matrix", "C"),
            ("zen", "z"),
            ("timeline", "V"),
            ("diff", "v"),
            ("parity", "i"),
            ("trace", "W"),
            ("annotate", "a"),
            ("side-by-side", "s"),
        ] {
            let text = found(start, typed);
            let line = chosen(&text).trim_end_matches(['│', ' ']);
            assert!(line.ends_with(&format!(" {key}")), "{typed}: {text}");
        }
    }
}

#[test]
fn letters_may_be_left_out() {
    let text = found(RUSSIAN, "слд изм");
    assert!(chosen(&text).contains("след. изменение"), "{text}");
}

#[test]
fn an_article_is_found_in_three_languages_and_on_the_wrong_layout() {
    for typed in ["цензура", "цензураға тыйым", "censorship", "wtypehf", "сутыщкырш"]
    {
        let text = found(RUSSIAN, typed);
        assert!(text.contains("Конституция 1995, 20"), "{typed}: {text}");
        assert!(text.contains("Конституция 2026, 23"), "{typed}: {text}");
    }
    let kazakh = found(KAZAKH, "цензураға тыйым");
    assert!(kazakh.contains("1995 жылғы Конституция, 20"), "{kazakh}");
}

#[test]
fn an_article_leads_to_the_notes_that_cite_it() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("P").press("цензура<enter>").text();
    let title = "Замечания: Конституция 1995, 20";
    assert!(text.contains(title) && !text.contains("Все замечания"), "{text}");
    let listed = |text: &str| text.lines().filter(|line| line.contains("│  ▲ ")).count();
    assert!(listed(&text) == 2, "{text}");
    // Another order brings no others.
    let text = reader.press("<ctrl+s>").text();
    assert!(text.contains(title) && listed(&text) == 2, "{text}");
    let note = reader.press("<enter>").text();
    assert!(!note.contains(title), "{note}");
}

#[test]
fn an_article_that_no_note_cites_says_what_it_is_about() {
    let mut reader = Reader::new(ENGLISH);
    reader.press("P").press("torture<enter>");
    insta::assert_snapshot!("article", reader.screen());
    assert!(reader.press("<esc>").text().contains("Structure"));
}

#[test]
fn provisions_are_found_by_label_and_words_in_every_language_that_is_shown() {
    let text = found(BOTH, "двадцати четырех часов");
    assert!(text.contains("Положения"), "{text}");
    assert!(text.contains("двадцати четырех часов"), "{text}");
    let text = found(BOTH, "жиырма төрт");
    assert!(text.contains("жиырма төрт"), "{text}");
    let mut reader = Reader::new(BOTH);
    let text = reader.press("P").press("кибербуллинг<tab><enter>").text();
    assert!(!text.contains("Найти и сделать"), "{text}");
    assert!(text.to_lowercase().contains("кибербуллинг"), "{text}");
}

#[test]
fn a_provision_is_found_in_a_language_that_is_not_shown_and_opened_in_those_that_are() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("P").press("жиырма төрт<tab><tab>").text();
    let line = chosen(&text);
    assert!(line.contains("жиырма төрт") && line.contains("kk  │"), "{text}");
    let there = reader.press("<enter>").text();
    assert!(there.lines().next().is_some_and(|head| head.contains(" ru  ▲")), "{there}");
    assert!(there.contains("› ст. 18-2 › 5. ─"), "{there}");
    // What is shown is found in the language that is shown, even where another fits better.
    let text = found(ENGLISH, "18-4");
    assert!(text.contains("Provisions") && !text.contains("kk  │"), "{text}");
    let text = found(BOTH, "жиырма төрт");
    assert!(!chosen(&text).contains("kk  │"), "{text}");
}

#[test]
fn every_word_of_a_long_provision_finds_it() {
    for start in [RUSSIAN, KAZAKH, ENGLISH] {
        for typed in ["user counter", "counter of users located", "пайдаланушылардың есептегішін"]
        {
            let text = found(start, typed);
            let is_it = |line: &str| line.contains("18-2") && line.contains("› 3. ");
            assert!(text.lines().any(is_it), "{typed}: {text}");
        }
    }
}

#[test]
fn a_provision_that_the_shown_languages_lack_is_told() {
    let reader = Reader::new(RUSSIAN);
    let file = reader.folder.path().join("bills/child-rights/2022-05-03/kk.md");
    let text = std::fs::read_to_string(&file).expect("there");
    std::fs::write(&file, text + "\n77-бап. Құлпынайды қорғау\n\n1. Құлпынай қорғалады.\n")
        .expect("written");
    let mut reader = reader;
    reader.desk.act(Action::Stirred);
    let before = reader.text();
    let text = reader.press("P").press("құлпынайды").text();
    assert!(chosen(&text).contains("Құлпынайды"), "{text}");
    let after = reader.press("<enter>").text();
    assert!(
        after.contains("77-бап: это положение есть только на казахском; l – выбрать языки"),
        "{after}"
    );
    assert_eq!(before.lines().nth(3), after.lines().nth(3));
}

#[test]
fn a_note_is_gone_to() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("P").press("руководителем гражданин").text();
    assert!(chosen(&text).contains("▲ Руководителем"), "{text}");
    let text = reader.press("<enter>").text();
    assert!(text.contains("Руководителем может быть только гражданин"), "{text}");
}

#[test]
fn a_version_is_held_against_the_one_before() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("P").press("2022-03-09<enter>").text();
    assert!(text.contains("2021-09-15 первое чтение ──▶ 2022-03-09 второе чтение"), "{text}");
}

#[test]
fn the_words_of_another_bill_have_origins_of_their_own() {
    let mut reader = Reader::new(RUSSIAN);
    reader.lay_another_bill();
    let text = reader.press("D").press("P").press("средствах массовой<enter>").text();
    assert!(text.contains("2│  1. В течение") && text.contains("1│Статья 1"), "{text}");
}

#[test]
fn another_bill_is_opened_at_its_beginning() {
    let mut reader = Reader::new(BOTH);
    reader.lay_another_bill();
    let text = reader.press("nnn").press("P").press("средствах массовой").text();
    assert!(chosen(&text).contains("О средствах массовой информации"), "{text}");
    let text = reader.press("<enter>").text();
    assert!(text.contains("В течение [-десяти-] {+пяти+} дней") || text.contains("пяти"), "{text}");
    assert!(text.lines().next().is_some_and(|head| head.contains("v1") || head.contains("2020")));
    let back = reader.press("<ctrl+o>").text();
    assert!(back.contains("2022-03-09 второе чтение ──▶ 2022-05-03"), "{back}");
    assert!(back.lines().next().is_some_and(|head| head.contains("ru kk")), "{back}");
}

#[test]
fn one_kind_is_shown_alone() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("P").press("право").text();
    assert!(text.contains("Tab – все"), "{text}");
    let mut titles = Vec::new();
    for _ in 0..6 {
        reader.press("<tab>");
        titles.push(reader.text());
    }
    assert!(
        titles.iter().any(|text| text.contains("Положения") && !text.contains("Статьи Констит"))
    );
    assert!(titles.iter().any(|text| text.contains("Статьи Конст") && !text.contains("Положения")));
}

#[test]
fn in_another_place_its_own_actions_are_offered() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("w<ctrl+p>").text();
    assert!(text.contains("замечание к этим словам"), "{text}");
    assert!(!text.contains("след. изменение"), "{text}");
    let text = reader.press("замечание к этим<enter>").text();
    assert!(text.contains("Новое замечание"), "{text}");
    let text = reader.press("<ctrl+p>").press("закрыть<enter>").text();
    assert!(!text.contains("Новое замечание"), "{text}");
}

#[test]
fn what_is_nowhere_is_said_and_chosen_by_nothing() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("P").press("шшшшщ").text();
    assert!(text.contains("ничего не найдено"), "{text}");
    assert_eq!(reader.press("<enter>").text(), text);
    assert!(reader.press("<esc>").text().contains("Структура"));
}

#[test]
fn every_word_is_said_in_the_next_language_and_nothing_moves() {
    let mut reader = Reader::new(Start { languages: &Language::ALL, size: (200, 50), ..BOTH });
    reader.press("nnni");
    let before = reader.press("j").text();
    let english = reader.press("<f9>").text();
    assert!(english.contains("the interface is in English"), "{english}");
    assert!(english.contains("Structure"), "{english}");
    assert!(!english.contains("замечание"), "{english}");
    let kazakh = reader.press("<f9>").text();
    assert!(kazakh.contains("интерфейс қазақ тілінде"), "{kazakh}");
    let russian = reader.press("<f9>").text();
    let body = |text: &str| text.lines().take(48).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(body(&russian), body(&before));
}

#[test]
fn an_open_palette_a_list_and_a_form_change_their_language_too() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("P").press("верси<f9>").text();
    assert!(text.contains("Find and do"), "{text}");
    assert!(text.contains("all versions in a row"), "{text}");
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("A<down><f9>").text();
    assert!(text.contains("All annotations") && text.contains("medium · "), "{text}");
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("a<f9>").text();
    assert!(text.contains("Norms") && !text.contains("Нормы "), "{text}");
}

#[test]
fn the_palette_fits_the_smallest_screens() {
    let versions = Sides::new("2021-09-15", "2022-05-03");
    for keys in ["P", "Pверсия<down><down>", "P18-4", "<ctrl+g>18-4", "<ctrl+b><ctrl+l>"] {
        for size in [(1, 1), (20, 5)] {
            let mut reader = Reader::new(Start { versions, size, ..BOTH });
            reader.press(keys);
            for (columns, lines) in [size, (24, 8), (40, 12), (60, 15), (200, 50), size] {
                let text = reader.resize(columns, lines).text();
                assert_eq!(text.lines().count(), usize::from(lines), "{lines} {keys}");
            }
        }
    }
}
