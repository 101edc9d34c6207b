//! The mouse chooses words and moves the borders of the panes.

use crate::reader::{RUSSIAN, Reader, Start, rows};
use ratatui::style::Modifier;
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;

/// Where words stand on the screen, right of the outline.
fn place(reader: &Reader, words: &str) -> (u16, u16) {
    let found = rows(&reader.desk.frame()).into_iter().enumerate().find_map(|(y, row)| {
        let tail: String = row.chars().skip(30).collect();
        let at = tail.find(words)?;
        Some((30 + tail[..at].chars().count(), y))
    });
    let (x, y) = found.unwrap_or_else(|| panic!("{words} in {}", reader.text()));
    (u16::try_from(x).expect("small"), u16::try_from(y).expect("small"))
}

/// The words that are chosen.
fn chosen(reader: &Reader) -> String {
    let frame = reader.desk.frame();
    let line = |y| {
        let cells = (0..frame.area.width).map(|x| &frame[(x, y)]);
        let cells = cells.filter(|cell| cell.modifier.contains(Modifier::REVERSED));
        cells.map(ratatui::buffer::Cell::symbol).collect::<String>().trim().to_owned()
    };
    let lines: Vec<_> = (0..frame.area.height).map(line).filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

fn pulled(reader: &mut Reader, from: (u16, u16), to: (u16, u16)) {
    reader.desk.act(Action::Click(from.0, from.1));
    reader.desk.act(Action::Drag(to.0, to.1));
    reader.desk.act(Action::Release);
}

fn at_counter() -> Reader {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("fсчетчик<enter><esc>");
    reader
}

#[test]
fn pulling_chooses_words_ready_for_a_note() {
    let mut reader = at_counter();
    let (from, to) = (place(&reader, "обязаны установить"), place(&reader, "счетчик"));
    pulled(&mut reader, from, to);
    assert_eq!(chosen(&reader), "обязаны установить счетчик");
    let form = reader.press("a").text();
    assert!(form.contains("Новое замечание"), "{form}");
    assert!(form.contains("«обязаны установить счетчик»"), "{form}");
}

#[test]
fn pulling_back_and_to_the_middle_of_words_chooses_them_whole() {
    let mut reader = at_counter();
    let (to, from) = (place(&reader, "бязаны установить"), place(&reader, "тановить"));
    pulled(&mut reader, from, to);
    assert_eq!(chosen(&reader), "обязаны установить");
    reader.press("<left>");
    assert_eq!(chosen(&reader), "обязаны");
}

#[test]
fn pulling_past_a_provision_ends_at_its_last_word() {
    let mut reader = at_counter();
    let from = place(&reader, "установить");
    pulled(&mut reader, from, (from.0, 39));
    let words = chosen(&reader);
    assert!(words.starts_with("установить счетчик") && words.ends_with("Казахстан."), "{words}");
}

#[test]
fn a_hand_that_trembles_chooses_nothing_and_a_click_lets_go() {
    let mut reader = at_counter();
    let at = place(&reader, "счетчик");
    pulled(&mut reader, at, (at.0 + 1, at.1));
    assert_eq!(chosen(&reader), "");
    reader.desk.act(Action::DoubleClick(at.0, at.1));
    assert_eq!(chosen(&reader), "счетчик");
    let elsewhere = place(&reader, "обязаны");
    reader.desk.act(Action::Click(elsewhere.0, elsewhere.1));
    assert_eq!(chosen(&reader), "");
}

#[test]
fn words_are_found_beside_the_gutter_in_zen_and_in_every_column() {
    for keys in ["D", "z", "zD", "s", "lрусский + қаз<enter>"] {
        let mut reader = Reader::new(Start { size: (160, 40), ..RUSSIAN });
        reader.press(keys).press("fсчетчик<enter><esc>");
        let at = place(&reader, "указанные");
        reader.desk.act(Action::DoubleClick(at.0 + 3, at.1));
        assert_eq!(chosen(&reader), "указанные", "{keys} {}", reader.text());
    }
    let both = &[Language::Russian, Language::Kazakh];
    let mut reader = Reader::new(Start { size: (160, 40), languages: both, ..RUSSIAN });
    reader.press("fсчетчик<enter><esc>");
    let at = place(&reader, "есептегіш");
    reader.desk.act(Action::DoubleClick(at.0, at.1));
    assert!(chosen(&reader).starts_with("есептегіш"), "{}", chosen(&reader));
    assert!(reader.press("a").text().contains("Новое замечание"));
}

#[test]
fn words_that_are_gone_are_chosen_in_their_own_version() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("fнарушающей требования законов<enter><esc>");
    let (from, to) = (place(&reader, "нарушающей"), place(&reader, "требования"));
    pulled(&mut reader, from, to);
    assert_eq!(chosen(&reader), "нарушающей требования");
}

#[test]
fn a_line_of_unchanged_provisions_is_opened_by_two_clicks() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("X");
    let at = place(&reader, "··· 2 без");
    reader.desk.act(Action::Click(at.0, at.1));
    reader.desk.act(Action::Drag(at.0 + 9, at.1 + 3));
    assert!(reader.text().contains("··· 2 без"), "{}", reader.text());
    reader.desk.act(Action::DoubleClick(at.0, at.1));
    assert!(!reader.text().contains("··· 2 без"), "{}", reader.text());
}

#[test]
fn a_click_moves_nothing_from_under_the_pointer() {
    let mut reader = Reader::new(RUSSIAN);
    let without_cursor = |reader: &Reader| {
        let rows = rows(&reader.desk.frame());
        rows[2..30].iter().map(|row| row.replace('▌', " ")).collect::<Vec<_>>()
    };
    let before: Vec<_> = without_cursor(&reader);
    reader.desk.act(Action::Click(60, 35));
    let after = without_cursor(&reader);
    let tail = |rows: &[String]| -> Vec<String> {
        rows.iter().map(|row| row.chars().skip(31).take(50).collect()).collect()
    };
    assert_eq!(tail(&after), tail(&before));
}

/// Where the panes begin: the corners in the second row.
fn corners(reader: &Reader) -> Vec<usize> {
    let row = rows(&reader.desk.frame())[1].clone();
    row.chars().enumerate().filter(|(_, c)| *c == '╭').map(|(at, _)| at).collect()
}

#[test]
fn borders_are_pulled_and_stay_when_the_size_changes() {
    let mut reader = Reader::new(RUSSIAN);
    assert_eq!(corners(&reader), [0, 30, 90]);
    pulled(&mut reader, (30, 10), (39, 10));
    assert_eq!(corners(&reader), [0, 40, 90]);
    pulled(&mut reader, (89, 10), (80, 10));
    assert_eq!(corners(&reader), [0, 40, 80]);
    reader.resize(80, 24).resize(120, 40);
    assert_eq!(corners(&reader), [0, 40, 80]);
    pulled(&mut reader, (39, 10), (119, 10));
    pulled(&mut reader, (0, 0), (0, 0));
    assert_eq!(corners(&reader).len(), 3, "{}", reader.text());
    pulled(&mut reader, (5, 10), (90, 10));
    assert_eq!(corners(&reader).len(), 3, "{}", reader.text());
}

#[test]
fn the_notes_below_are_pulled_up() {
    let mut reader = Reader::new(Start { size: (80, 24), ..RUSSIAN });
    let line = |reader: &Reader| {
        let rows = rows(&reader.desk.frame());
        rows.iter().position(|row| row.contains("╭ Замечания")).expect("the notes")
    };
    let before = u16::try_from(line(&reader)).expect("small");
    pulled(&mut reader, (60, before), (60, before - 5));
    assert_eq!(line(&reader), usize::from(before) - 5, "{}", reader.text());
    pulled(&mut reader, (60, before - 5), (60, 0));
    assert!(line(&reader) >= 4, "{}", reader.text());
}

#[test]
fn the_mouse_is_safe_on_every_screen() {
    for size in [(20, 5), (1, 1), (0, 0), (60, 15), (104, 12)] {
        for keys in ["w", "zX", "Ds<tab>"] {
            let mut reader = Reader::new(Start { size, ..RUSSIAN });
            reader.press(keys);
            for x in (0..size.0 + 3).step_by(13) {
                for y in (0..size.1 + 2).step_by(4) {
                    reader.desk.act(Action::DoubleClick(x, y));
                    reader.desk.act(Action::Drag(x / 2, y / 2));
                    reader.desk.act(Action::Drag(u16::MAX, u16::MAX));
                    reader.desk.act(Action::Release);
                }
            }
            assert_eq!(reader.desk.frame().area.width, size.0);
        }
    }
}
