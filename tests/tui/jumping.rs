//! Jumps by citation, back and forward, and marks.

use crate::reader::{RUSSIAN, Reader, SMALL, Start};
use tuzetu::text::language::Language;

const KAZAKH: Start =
    Start { interface: Language::Kazakh, languages: &[Language::Kazakh], ..RUSSIAN };
const ENGLISH: Start =
    Start { interface: Language::English, languages: &[Language::English], ..RUSSIAN };

/// The way that stands above the text.
fn way(text: &str) -> &str {
    let above = text.lines().find(|line| line.contains('╭')).unwrap_or_default();
    above.split('╭').nth(2).unwrap_or_default()
}

#[test]
fn a_citation_is_gone_to_however_it_is_written() {
    for (start, typed) in [
        (RUSSIAN, "18-4(1)"),
        (RUSSIAN, "ст. 18-4 п. 1"),
        (RUSSIAN, "п. 1 ст. 18-4"),
        (RUSSIAN, "18-4-баптың 1-тармағы"),
        (RUSSIAN, "cn/ 18-4 g/ 1"),
        (KAZAKH, "18-4-баптың 1-тармағы"),
        (ENGLISH, "para 1 of Article 18-4"),
    ] {
        let mut reader = Reader::new(start);
        let text = reader.press("<ctrl+g>").press(typed).press("<enter>").text();
        let way = way(&text);
        assert!(way.contains("18-4") && way.contains("› 1."), "{typed}: {text}");
    }
    for (start, typed) in [(KAZAKH, "18-4-бап"), (ENGLISH, "art 18-4"), (RUSSIAN, "ст 18-4")] {
        let text = Reader::new(start).press("<ctrl+g>").press(typed).press("<enter>").text();
        assert!(way(&text).contains("18-4"), "{typed}: {text}");
    }
}

#[test]
fn the_place_is_shown_while_it_is_typed() {
    let mut reader = Reader::new(SMALL);
    insta::assert_snapshot!("citation", reader.press("<ctrl+g>").press("п. 1").screen());
    let text = reader.press(" ст. 18-4").text();
    assert!(text.contains("› пункт 1 статьи 18-4"), "{text}");
    assert!(!text.contains("пункт 1 статьи 2"), "{text}");
}

#[test]
fn what_is_not_there_is_said_with_what_is_nearest() {
    let text = Reader::new(RUSSIAN).press("<ctrl+g>").press("ст. 18-4 п. 99").text();
    assert!(text.contains("Точно такого положения нет; ближе всего"), "{text}");
    assert!(text.contains("› статья 18-4"), "{text}");
    let text = Reader::new(RUSSIAN).press("<ctrl+g>").press("ст. 999").text();
    assert!(text.contains("такого положения здесь нет"), "{text}");
}

#[test]
fn the_palette_reads_citations_too() {
    let text = Reader::new(RUSSIAN).press("P").press("18-4(1)").text();
    assert!(text.contains("› пункт 1 статьи 18-4"), "{text}");
    let text = Reader::new(ENGLISH).press("P").press("para 3 of Article 18-2").text();
    assert!(text.contains("› paragraph 3 of Article 18-2"), "{text}");
}

#[test]
fn a_jump_is_undone_and_done_again() {
    let mut reader = Reader::new(RUSSIAN);
    let start = reader.press("jjj").text();
    let there = reader.press("<ctrl+g>18-4(1)<enter>").text();
    assert_ne!(way(&start), way(&there));
    assert_eq!(way(&reader.press("<ctrl+o>").text()), way(&start));
    assert_eq!(way(&reader.press("<ctrl+n>").text()), way(&there));
    assert_eq!(way(&reader.press("<back>").text()), way(&start));
    let text = reader.press("<back>").text();
    assert!(text.contains("возвращаться некуда"), "{text}");
}

#[test]
fn walking_leaves_no_place_and_a_row_of_steps_one() {
    let mut reader = Reader::new(RUSSIAN);
    let start = reader.press("jj").text();
    reader.press("nnnn");
    assert_eq!(way(&reader.press("<ctrl+o>").text()), way(&start));
    let text = reader.press("<ctrl+o>").text();
    assert!(text.contains("возвращаться некуда"), "{text}");
}

#[test]
fn a_search_a_note_and_the_matrix_are_jumps() {
    for keys in ["fкибербуллинг<enter>", "Aкибербуллинг<enter>", "C<down><enter>", "G"]
    {
        let mut reader = Reader::new(RUSSIAN);
        let start = reader.press("jj").text();
        let there = reader.press(keys).text();
        assert_ne!(way(&start), way(&there), "{keys}: {there}");
        assert_eq!(way(&reader.press("<ctrl+o>").text()), way(&start), "{keys}");
        assert_eq!(way(&reader.press("<ctrl+n>").text()), way(&there), "{keys}");
    }
    let mut reader = Reader::new(RUSSIAN);
    reader.press("fкибербуллинг<esc>");
    assert!(reader.press("<ctrl+o>").text().contains("возвращаться некуда"));
}

#[test]
fn the_way_back_leads_across_versions() {
    let mut reader = Reader::new(RUSSIAN);
    let start = reader.press("<ctrl+g>18-4(1)<enter>").text();
    let other = reader.press("Vg<enter>").text();
    assert!(other.lines().next().is_some_and(|head| !head.contains("2022-05-03")), "{other}");
    let back = reader.press("<ctrl+o>").text();
    assert_eq!(back.lines().next(), start.lines().next());
    assert_eq!(way(&back), way(&start));
    let forward = reader.press("<ctrl+n>").text();
    assert_eq!(forward.lines().next(), other.lines().next());
    let again = reader.press("<ctrl+o>").text();
    assert_eq!(way(&again), way(&start));
}

#[test]
fn a_mark_is_set_listed_and_gone_to_from_another_version() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("<ctrl+l>").text();
    assert!(text.contains("отметок нет"), "{text}");
    let marked = reader.press("<ctrl+g>18-4(1)<enter><ctrl+b>").text();
    assert!(marked.contains("отмечено: пункт 1 статьи 18-4"), "{marked}");
    reader.press("Vg<enter>");
    let list = reader.press("<ctrl+l>").text();
    assert!(list.contains("Отмеченные положения"), "{list}");
    assert!(list.contains("› пункт 1 статьи 18-4"), "{list}");
    let there = reader.press("<enter>").text();
    assert_eq!(way(&there), way(&marked));
    assert!(there.contains("2022-03-09 второе чтение ──▶ 2022-05-03"), "{there}");
    let text = reader.press("<ctrl+b>").text();
    assert!(text.contains("отметка снята"), "{text}");
}

#[test]
fn marks_stand_in_the_palette() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("<ctrl+g>18-4(1)<enter><ctrl+b>g");
    let text = reader.press("P").press("18-4").text();
    assert!(text.contains("Отметки"), "{text}");
}

#[test]
fn the_keys_of_jumps_are_places_on_every_layout() {
    let mut reader = Reader::new(RUSSIAN);
    let start = reader.press("jj").text();
    reader.press("<ctrl+п>18-4(1)<enter>");
    assert_eq!(way(&reader.press("<ctrl+щ>").text()), way(&start));
    let there = reader.press("<ctrl+т>").text();
    assert!(way(&there).contains("18-4"), "{there}");
}

#[test]
fn a_jump_shows_what_the_filter_hides() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("O<ctrl+g>ст. 2<enter>").text();
    assert!(!text.contains("такого положения"), "{text}");
    assert!(way(&text).contains("ст. "), "{text}");
}
