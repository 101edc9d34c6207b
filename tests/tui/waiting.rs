//! What takes long is read beside the reader: keys are answered, Esc stops the waiting,
//! and nothing that was opened meanwhile is disturbed.

use crate::reader::{RUSSIAN, Reader, SMALL, Start, read_keys};
use std::fs;
use std::time::Duration;
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;
use tuzetu::tui::effect::Effect;
use tuzetu::tui::keymap::Place;

/// Longer than any reading takes.
const LONG: Duration = Duration::from_mins(1);

/// Presses keys as the loop does.
fn begin(reader: &mut Reader, keys: &str) -> Effect {
    let mut effect = Effect::None;
    for key in read_keys(keys) {
        effect = reader.desk.begin(Action::Key(key));
    }
    effect
}

#[test]
fn keys_are_answered_while_a_sheet_is_read() {
    let mut reader = Reader::new(RUSSIAN);
    begin(&mut reader, "Vnn");
    let moved = Reader::new(RUSSIAN).press("nn").text();
    assert!(reader.desk.is_busy());
    assert_eq!(reader.text(), moved);
    assert!(reader.desk.attend(LONG));
    assert_eq!(reader.desk.place(), Place::Sheet);
    assert_eq!(reader.text(), Reader::new(RUSSIAN).press("nnV").text());
}

#[test]
fn what_is_read_beside_the_reader_is_what_is_read_at_once() {
    let waits = [
        "V",
        "nB",
        "Wофис<enter>",
        "A<enter>L",
        "v<enter><enter>",
        "l<enter>",
        "Vk<enter>",
        "D",
        "DnD",
        "Fофис<enter>",
        "PV",
        "Y<enter>",
    ];
    for keys in waits {
        let mut reader = Reader::new(RUSSIAN);
        for key in read_keys(keys) {
            reader.desk.begin(Action::Key(key));
            while reader.desk.is_busy() {
                reader.desk.attend(LONG);
            }
        }
        assert_eq!(reader.text(), Reader::new(RUSSIAN).press(keys).text(), "{keys}");
    }
}

#[test]
fn esc_stops_the_waiting_in_three_languages() {
    let said = [
        (Language::Russian, "Больше не жду"),
        (Language::Kazakh, "Күту тоқтатылды"),
        (Language::English, "No longer waiting"),
    ];
    for (interface, says) in said {
        let mut reader = Reader::new(Start { interface, ..SMALL });
        begin(&mut reader, "V<esc>");
        assert!(!reader.desk.is_busy());
        assert!(!reader.desk.attend(LONG));
        assert!(reader.text().contains(says), "{}", reader.text());
        assert_eq!(reader.desk.place(), Place::Reading);
    }
}

#[test]
fn esc_closes_what_is_open_where_nothing_is_read() {
    let mut reader = Reader::new(RUSSIAN);
    begin(&mut reader, "?<esc>");
    assert_eq!(reader.desk.place(), Place::Reading);
}

#[test]
fn nothing_is_laid_upon_what_was_opened_meanwhile() {
    let mut reader = Reader::new(RUSSIAN);
    begin(&mut reader, "Vnna");
    assert_eq!(reader.desk.place(), Place::Form);
    assert!(!reader.desk.attend(LONG));
    assert_eq!(reader.desk.place(), Place::Form);
    reader.desk.act(Action::Key(read_keys("<ctrl+c>")[0]));
    reader.desk.attend(LONG);
    assert_eq!(reader.desk.place(), Place::Sheet);
}

#[test]
fn texts_do_not_change_below_words_that_are_chosen() {
    let mut reader = Reader::new(RUSSIAN);
    begin(&mut reader, "v<up><enter><enter>");
    assert!(reader.desk.is_busy());
    begin(&mut reader, "nw");
    assert!(!reader.desk.attend(LONG));
    assert!(reader.text().contains("2022-03-09 второе чтение ──▶"), "{}", reader.text());
    begin(&mut reader, "q");
    reader.desk.attend(LONG);
    assert!(reader.text().contains("2021-09-15 первое чтение ──▶"), "{}", reader.text());
}

#[test]
fn files_are_seen_below_a_form_while_something_waits_to_be_shown() {
    let mut reader = Reader::new(RUSSIAN);
    let wait = |reader: &mut Reader| {
        while reader.desk.is_busy() {
            reader.desk.attend(LONG);
        }
    };
    let file = reader.annotations()[0].clone();
    begin(&mut reader, "v<up><enter><enter>");
    begin(&mut reader, "nna");
    wait(&mut reader);
    assert_eq!(reader.desk.place(), Place::Form);
    fs::remove_file(&file).expect("it goes");
    reader.desk.begin(Action::Stirred);
    wait(&mut reader);
    let left = reader.annotations().len();
    assert!(reader.text().contains(&format!("▲{left}")), "{}", reader.text());
    assert!(reader.text().contains("2022-03-09 второе чтение ──▶"), "{}", reader.text());
    // What waited is of files that are gone: it is read anew.
    begin(&mut reader, "<esc>");
    reader.desk.attend(LONG);
    wait(&mut reader);
    let shown = reader.text();
    assert!(shown.contains("2021-09-15 первое чтение ──▶"), "{shown}");
    assert!(shown.contains(&format!("▲{left}")), "{shown}");
}

#[test]
fn texts_do_not_change_below_a_form_either() {
    let mut reader = Reader::new(RUSSIAN);
    begin(&mut reader, "v<up><enter><enter>");
    begin(&mut reader, "nw<right><shift+right>a");
    assert_eq!(reader.desk.place(), Place::Form);
    assert!(!reader.desk.attend(LONG));
    begin(&mut reader, "x<ctrl+c><enter>");
    reader.desk.attend(LONG);
    assert!(reader.text().contains("2021-09-15 первое чтение ──▶"), "{}", reader.text());
}

#[test]
fn the_palette_fills_while_something_waits_to_be_shown() {
    let mut reader = Reader::new(RUSSIAN);
    begin(&mut reader, "VP");
    begin(&mut reader, "уполномоченный орган");
    for _ in 0..50 {
        reader.desk.attend(Duration::from_millis(10));
    }
    assert!(reader.text().contains("Положения"), "{}", reader.text());
}

#[test]
fn what_is_asked_for_last_is_shown() {
    let mut reader = Reader::new(RUSSIAN);
    begin(&mut reader, "nVB");
    reader.desk.attend(LONG);
    assert_eq!(reader.text(), Reader::new(RUSSIAN).press("nB").text());
    assert!(!reader.desk.is_busy());
}

#[test]
fn what_the_program_wants_by_itself_waits_for_what_the_reader_wants() {
    let mut reader = Reader::new(RUSSIAN);
    begin(&mut reader, "VD");
    reader.desk.attend(LONG);
    assert_eq!(reader.desk.place(), Place::Sheet);
    while reader.desk.is_busy() {
        reader.desk.attend(LONG);
    }
    assert_eq!(reader.press("<esc>").text(), Reader::new(RUSSIAN).press("DV<esc>").text());
}

#[test]
fn the_palette_and_a_copy_stop_nothing() {
    let mut reader = Reader::new(RUSSIAN);
    begin(&mut reader, "VP<ctrl+c>Y<enter>");
    assert!(reader.desk.is_busy());
    reader.desk.attend(LONG);
    assert_eq!(reader.desk.place(), Place::Sheet);
}

#[test]
fn what_is_written_makes_old_what_is_being_read() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("A<enter>");
    let before = reader.annotations().len();
    reader.desk.begin(Action::Stirred);
    assert!(reader.desk.is_busy());
    begin(&mut reader, "dd");
    assert_eq!(reader.annotations().len(), before - 1);
    assert!(!reader.desk.is_busy());
    assert!(!reader.desk.attend(LONG));
    let shown = reader.text();
    assert!(shown.contains(&format!("▲{}", before - 1)), "{shown}");
    begin(&mut reader, "u");
    assert_eq!(reader.annotations().len(), before);
}

#[test]
fn files_that_changed_are_read_after_what_the_reader_wants() {
    let mut reader = Reader::new(RUSSIAN);
    let file = &reader.annotations()[0];
    fs::remove_file(file).expect("it goes");
    begin(&mut reader, "V");
    reader.desk.begin(Action::Stirred);
    reader.desk.attend(LONG);
    assert_eq!(reader.desk.place(), Place::Sheet);
    while reader.desk.is_busy() {
        reader.desk.attend(LONG);
    }
    let name = file.file_name().expect("a name").to_string_lossy();
    let shown = reader.press("<esc>").text();
    let left = reader.annotations().len();
    assert!(shown.contains(&format!("▲{left}")), "{name} in {shown}");
}

#[test]
fn a_version_that_is_not_waited_for_leaves_no_goal_behind() {
    let mut reader = Reader::new(RUSSIAN);
    begin(&mut reader, "A<enter>L");
    reader.desk.attend(LONG);
    assert_eq!(reader.desk.place(), Place::Life);
    let here = Reader::new(RUSSIAN).press("A<enter>gv<enter><enter>").text();
    begin(&mut reader, "<enter><esc>g");
    reader.press("v<enter><enter>");
    assert_eq!(reader.text(), here);
}

#[test]
fn whoever_does_not_wait_for_the_way_back_can_still_go_it() {
    let goes = |reader: &mut Reader, keys: &str| {
        for key in read_keys(keys) {
            reader.desk.begin(Action::Key(key));
            while reader.desk.is_busy() {
                reader.desk.attend(LONG);
            }
        }
        reader.text()
    };
    let mut reader = Reader::new(RUSSIAN);
    let start = goes(&mut reader, "<ctrl+g>18-4(1)<enter>");
    let other = goes(&mut reader, "Vg<enter>j<up>");
    begin(&mut reader, "<ctrl+o><esc>");
    begin(&mut reader, "<ctrl+o><esc>");
    assert_eq!(reader.press("j<up>").text(), other);
    assert_eq!(goes(&mut reader, "<ctrl+o>").lines().next(), start.lines().next());
    assert_eq!(goes(&mut reader, "<ctrl+n>").lines().next(), other.lines().next());
    // Whoever goes back twice before anything is read goes two places back.
    begin(&mut reader, "<ctrl+o>");
    let first = goes(&mut reader, "<ctrl+o>");
    assert_eq!(first, Reader::new(RUSSIAN).text());
    goes(&mut reader, "<ctrl+n>");
    assert_eq!(goes(&mut reader, "<ctrl+n>").lines().next(), other.lines().next());
}

#[test]
fn a_mark_in_other_versions_is_a_jump() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("<ctrl+g>18-4(1)<enter><ctrl+b>");
    let before = reader.press("Vg<enter>").text();
    reader.press("<ctrl+l><enter>");
    assert_ne!(reader.text().lines().next(), before.lines().next());
    assert_eq!(reader.press("<ctrl+o>").text(), before);
}

#[test]
fn the_editor_and_the_end_are_left_to_the_loop() {
    let mut reader = Reader::new(RUSSIAN);
    assert_eq!(begin(&mut reader, "Vq"), Effect::Quit);
}

#[test]
fn waiting_fits_the_smallest_screens() {
    for size in [(20, 5), (60, 15)] {
        let mut reader = Reader::new(Start { size, ..RUSSIAN });
        begin(&mut reader, "Wофис<enter>");
        reader.resize(24, 8).resize(size.0, size.1);
        reader.desk.attend(LONG);
        assert_eq!(reader.text().lines().count(), usize::from(size.1));
    }
}

/// A bill so long that it is not looked through between two keys.
fn long() -> Reader {
    let mut reader = Reader::new(SMALL);
    let words = "Орган принимает меры по заявлению в течение десяти дней. ".repeat(12);
    let point = |at: usize| format!("{at}. {words}\n\n");
    let points: String = (1..400).map(point).collect();
    let text = format!("# Закон\n\nСтатья 1. Меры\n\n{points}400. Последний пункт.\n");
    for version in ["2022-03-09", "2022-05-03"] {
        let path = reader.folder.path().join(format!("bills/child-rights/{version}/ru.md"));
        fs::write(path, &text).expect("written");
    }
    reader.desk.act(Action::Stirred);
    reader
}

#[test]
fn a_search_through_a_long_text_answers_at_once_and_counts_on() {
    let mut reader = long();
    begin(&mut reader, "fн");
    assert!(reader.desk.is_busy());
    let text = reader.text();
    assert!(text.contains("найдено уже: ") && text.contains("1. Орган"), "{text}");
    // The next letter does not wait for the counting, which goes on in its turn.
    begin(&mut reader, "и");
    while reader.desk.is_busy() {
        reader.desk.attend(LONG);
    }
    assert!(reader.text().contains("совпадение 1 из 14365"), "{}", reader.text());
    assert_eq!(reader.text(), long().press("fни").text());
}

#[test]
fn what_stands_far_is_gone_to_once_it_is_found_unless_the_reader_went_on() {
    let mut reader = long();
    let seek = |reader: &mut Reader| {
        begin(reader, "f");
        reader.desk.begin(Action::Paste("последний".to_owned()));
    };
    seek(&mut reader);
    assert!(!reader.text().contains("Последний"), "{}", reader.text());
    while reader.desk.is_busy() {
        reader.desk.attend(LONG);
    }
    assert!(reader.text().contains("400. Последний"), "{}", reader.text());
    let mut reader = long();
    seek(&mut reader);
    begin(&mut reader, "<enter>jj");
    while reader.desk.is_busy() {
        reader.desk.attend(LONG);
    }
    assert!(!reader.text().contains("Последний"), "{}", reader.text());
    assert!(reader.press("m").text().contains("400. Последний"), "{}", reader.text());
}

#[test]
fn the_palette_opens_at_once_and_finds_in_all_of_a_long_text() {
    let mut reader = long();
    begin(&mut reader, "P");
    assert!(reader.desk.is_busy());
    assert_eq!(reader.desk.place(), Place::Palette);
    reader.desk.begin(Action::Paste("последний".to_owned()));
    while reader.desk.is_busy() {
        reader.desk.attend(LONG);
    }
    assert!(reader.text().contains("Последний пункт"), "{}", reader.text());
}
