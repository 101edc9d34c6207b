//! What is the program's speaks the language of the interface, whatever the
//! language of the text is.

use crate::reader::{RUSSIAN, Reader, Start};
use std::fs;
use tuzetu::text::language::Language;

const KAZAKH: Start = Start { interface: Language::Kazakh, size: (200, 60), ..RUSSIAN };
const ENGLISH: Start = Start { interface: Language::English, ..KAZAKH };

/// What a pane says, its lines joined.
fn joined(reader: &Reader, pane: usize) -> String {
    let rows = reader.text();
    let cells = rows.lines().filter_map(|row| {
        let row = row.replace("││", "│");
        row.split('│').nth(pane).map(|cell| cell.trim().to_owned())
    });
    cells.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_note_on_a_russian_text_is_told_in_the_language_of_the_interface() {
    let mut reader = Reader::new(KAZAKH);
    let list = reader.press("A").text();
    assert!(list.contains("Сотсыз жиырма төрт") && !list.contains("Удаление за"), "{list}");
    reader.press("Сотсыз<enter><tab>");
    let note = joined(&reader, 3);
    for says in [
        "Сотсыз жиырма төрт сағат ішінде жою",
        "Нұсқама баланы жәбірлеуді ғана емес",
        "заңда көзделген: анық емес. Міндет заң жобасында жазылған",
        "цензураға тыйым",
        "«по удалению информации",
        "Ережені қорғап: Баланы көпшілік",
    ] {
        assert!(note.contains(says), "{says} in {note}\n{}", reader.text());
    }
    assert!(!note.contains("Предписание охватывает"), "{note}");
    assert!(reader.press("L").text().contains(": Сотсыз жиырма төрт"), "{}", reader.text());
}

#[test]
fn what_is_written_in_another_language_says_in_which() {
    let mut reader = Reader::new(ENGLISH);
    reader.press("ARemoval<enter><tab>");
    let note = joined(&reader, 3);
    assert!(note.contains("[Russian] Публичное унижение"), "{note}");
    let path = reader.folder.path().join("annotations/child-rights/removal-24h-no-court.yaml");
    let text = fs::read_to_string(&path).expect("the note");
    let title = "    en: \"Removal in twenty-four hours without a court\"\n";
    let (start, end) = (text.find("    en: |\n      The order").expect("it is there"), "  counter");
    let end = text.find(end).expect("it is there");
    let text = format!("{}{}", &text[..start], &text[end..]).replace(title, "");
    fs::write(path, text).expect("written");
    reader.press("v<enter><enter>A");
    assert!(reader.text().contains("▲ [Russian] Удаление за"), "{}", reader.text());
    reader.press("Удаление<enter><tab>");
    let note = joined(&reader, 3);
    let lacks = "No reasoning in English; the one in Russian: Предписание";
    assert!(note.contains(lacks) && note.contains("[Russian] Удаление за"), "{note}");
}

#[test]
fn a_note_is_found_in_the_list_by_what_it_is_called_in_any_language() {
    let mut reader = Reader::new(KAZAKH);
    for words in ["Удаление", "Removal", "Сотсыз", "removal-24h"] {
        let list = reader.press("A").press(words).text();
        assert!(list.contains("› ▲ Сотсыз жиырма"), "{words} {list}");
        reader.press("<esc>");
    }
}

/// At 80 by 24 a note had four lines, whoever was reading it.
#[test]
fn the_notes_take_the_room_of_the_text_while_they_are_read() {
    let mut reader = Reader::new(Start { size: (80, 24), ..KAZAKH });
    let before = reader.press("AСотсыз<enter>").text();
    let after = reader.press("<tab>").text();
    assert!(!before.contains("Ненің") && after.contains("Ненің"), "{after}");
    assert!(!reader.press("<tab><tab>").text().contains("Ненің"), "{}", reader.text());
}

#[test]
fn what_is_open_is_told_anew_with_the_cursor_where_it_was() {
    let russian = Start { size: (120, 40), ..RUSSIAN };
    let english = Start { interface: Language::English, ..russian };
    // The keys below tell that the language is another.
    let body = |text: &str| text.lines().rev().skip(2).map(str::to_owned).collect::<Vec<_>>();
    for keys in [
        "Vk",
        "Vk<space>",
        "fкибербуллингом в отношении ребенка<enter>B",
        "Wустановить счетчик<enter>",
        "Fсчетчик<enter>",
        "Pжеке өмір<enter>",
        "v",
        "P",
        "z",
    ] {
        let mut reader = Reader::new(russian);
        let before = reader.press(keys).text();
        let after = reader.press("<f9>").text();
        assert_ne!(body(&before), body(&after), "{keys}");
        assert_eq!(body(&after), body(&Reader::new(english).press(keys).text()), "{keys}");
    }
}

#[test]
fn the_language_of_the_interface_leads_where_languages_are_chosen() {
    let mut reader = Reader::new(KAZAKH);
    let text = reader.press("l").text();
    assert!(text.contains("қазақша + русский  kk,ru"), "{text}");
    let head = reader.press("kk,ru<enter>").text();
    assert!(head.lines().next().is_some_and(|head| head.contains("kk ru")), "{head}");
    // What is open in another order is offered too, and stays.
    let languages = &[Language::Russian, Language::Kazakh];
    let mut reader = Reader::new(Start { languages, ..KAZAKH });
    assert!(reader.press("l").text().contains("› русский + қазақша  ru,kk"), "{}", reader.text());
    assert!(reader.press("<enter>").text().contains("ru kk"), "{}", reader.text());
}
