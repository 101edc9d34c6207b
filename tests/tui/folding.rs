//! The text alone, and what did not change shrunk to a line.

use crate::reader::{RUSSIAN, Reader, SMALL, Start};
use tuzetu::compare::Sides;
use tuzetu::text::language::Language;

const SAME: Start = Start { versions: Sides::new("2022-05-03", "2022-05-03"), ..RUSSIAN };

#[test]
fn the_text_stands_alone_in_a_measure_and_all_keys_work() {
    let start = Start { size: (160, 24), ..RUSSIAN };
    let mut reader = Reader::new(start);
    let text = reader.press("z").text();
    assert!(!text.contains('╭') && !text.contains("Структура"), "{text}");
    let ends = text.lines().take(22).map(|line| line.trim_end().chars().count());
    assert!(ends.max() < Some(128), "{text}");
    let moved = reader.press("nn").text();
    assert!(moved.contains('▌') && moved != text, "{moved}");
    assert!(reader.press("a").text().contains("Новое замечание"));
    assert!(reader.press("<esc><tab>").text().contains("замечаний здесь нет"));
    assert!(reader.press("z").text().contains("показаны все панели"));
    assert!(reader.text().contains("Структура") && reader.text().contains('╭'));
}

#[test]
fn zen_is_a_place_on_every_layout() {
    assert_eq!(Reader::new(SMALL).press("я").text(), Reader::new(SMALL).press("z").text());
    insta::assert_snapshot!("zen", Reader::new(SMALL).press("nnz").screen());
}

#[test]
fn unchanged_provisions_shrink_to_a_line_with_a_neighbour_of_each_change() {
    let mut reader = Reader::new(SMALL);
    insta::assert_snapshot!("folded", reader.press("X").screen());
    let all = reader.press("X").text();
    assert!(!all.contains("без изменений ···"), "{all}");
    assert_eq!(Reader::new(SMALL).press("Ч").text(), Reader::new(SMALL).press("X").text());
}

#[test]
fn a_line_is_opened_by_either_key_and_shut_again() {
    for open in ["<enter>", "<right>"] {
        let mut reader = Reader::new(SMALL);
        let shut = reader.press("X").text();
        assert!(shut.contains("··· 2 без изменений ···") && !shut.contains("Реконструкция."));
        let opened = reader.press(open).text();
        assert!(!opened.contains("··· 2 без") && opened.contains("Реконструкция."), "{opened}");
        let again = reader.press("j<left>").text();
        assert!(again.contains("··· 2 без изменений ···"), "{again}");
    }
}

#[test]
fn what_stands_in_a_line_is_not_annotated_unseen() {
    for key in ["a", "w", "B", "Y", "y"] {
        let mut reader = Reader::new(RUSSIAN);
        let text = reader.press("X").press(key).text();
        assert!(text.contains("свёрнуто положений без изменений: 2"), "{key} {text}");
        assert!(!text.contains("Новое замечание"), "{text}");
    }
}

#[test]
fn what_is_looked_for_opens_the_line_that_hides_it() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("Xfшести месяцев<enter>").text();
    assert!(text.contains("статьи 71 слова «шести") && text.contains("неизменное свёрнуто"));
    let first = reader.press("g").text();
    assert!(first.contains("··· 2 без изменений ···"), "the others stay shut: {first}");
}

#[test]
fn changes_are_gone_through_and_one_filter_ends_another() {
    let mut reader = Reader::new(RUSSIAN);
    let plain = reader.press("nnn").text();
    let folded = Reader::new(RUSSIAN).press("Xnnn").text();
    let place = |text: &str| text.lines().nth(1).expect("a title").to_owned();
    assert_eq!(place(&plain), place(&folded));
    let only = reader.press("Xo").text();
    assert!(only.contains("только изменения") && !only.contains("без изменений ···"), "{only}");
}

#[test]
fn the_reader_who_stood_in_a_line_stands_at_it() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("jX").text();
    let line = text.lines().find(|line| line.contains("··· 2 без")).expect("it is there");
    assert!(line.contains('▌'), "{text}");
}

#[test]
fn where_nothing_changed_all_is_one_line() {
    let mut reader = Reader::new(SAME);
    let text = reader.press("X").text();
    assert!(text.contains("··· 90 без изменений ▲4 ···"), "{text}");
    assert!(!text.contains("ст. 1"), "{text}");
    let opened = reader.press("AУдаление<enter>").text();
    assert!(opened.contains("ст. 18-2") && !opened.contains("···"), "{opened}");
}

#[test]
fn folds_and_zen_fit_every_screen_and_language() {
    for languages in [&[Language::Russian] as &[_], &Language::ALL] {
        for size in [(20, 5), (1, 1), (60, 15), (200, 50)] {
            let mut reader = Reader::new(Start { languages, size, ..RUSSIAN });
            for keys in ["zsX", "<tab><tab>", "zjjD<enter>G", "zY", "<esc>o"] {
                reader.press(keys);
                assert_eq!(reader.desk.frame().area.height, size.1, "{size:?} {keys}");
            }
        }
    }
}
