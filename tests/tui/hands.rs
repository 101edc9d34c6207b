//! Keys of every layout, the mouse, and every size of the screen.

use crate::reader::RUSSIAN;
use crate::reader::Reader;
use crate::reader::SMALL;
use crate::reader::Start;
use crate::reader::read_keys;
use crate::reader::rows;
use proptest::prelude::*;
use tuzetu::l10n::Messages;
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;
use tuzetu::tui::effect::Effect;
use tuzetu::tui::key_table;

#[test]
fn cyrillic_keys_are_the_latin_ones_on_the_same_place() {
    let mut latin = Reader::new(SMALL);
    let mut cyrillic = Reader::new(SMALL);
    latin.press("nnjjJokK");
    cyrillic.press("ттооОщлЛ");
    assert_eq!(latin.screen(), cyrillic.screen());
    latin.press("?");
    cyrillic.press("р");
    assert_eq!(latin.screen(), cyrillic.screen());
}

#[test]
fn the_kazakh_row_of_digits_does_nothing() {
    let mut reader = Reader::new(SMALL);
    let before = reader.press("n").screen();
    assert_eq!(reader.press("әіңғүұқөһ1234567890").screen(), before);
}

#[test]
fn quitting_is_one_key_on_every_layout() {
    for key in ["q", "й", "<ctrl+c>", "<ctrl+с>"] {
        let mut reader = Reader::new(SMALL);
        assert_eq!(reader.desk.act(Action::Key(read_keys(key)[0])), Effect::Quit, "{key}");
    }
}

#[test]
fn the_table_of_keys_is_for_everyone() {
    for language in Language::ALL {
        let table = key_table(&Messages::new(language));
        assert!(table.len() > 30);
        assert!(table.iter().all(|(keys, says)| !keys.is_empty() && !says.is_empty()));
    }
}

#[test]
fn the_mouse_chooses_and_scrolls() {
    let mut reader = Reader::new(RUSSIAN);
    let before = reader.text();
    reader.desk.act(Action::Wheel { at: (60, 10), lines: 9 });
    let scrolled = reader.text();
    assert_ne!(scrolled, before);
    reader.desk.act(Action::Wheel { at: (60, 10), lines: -9 });
    reader.desk.act(Action::Click(60, 11));
    let line = rows(&reader.desk.frame())[11].clone();
    assert!(line.contains('▌'), "{}", reader.text());
    reader.desk.act(Action::Click(5, 6));
    assert!(rows(&reader.desk.frame())[1].contains("1)"), "{}", reader.text());
}

#[test]
fn a_narrow_screen_shows_one_pane_at_a_time() {
    let mut reader = Reader::new(Start { size: (44, 20), ..RUSSIAN });
    insta::assert_snapshot!(reader.press("nn").screen());
    reader.press("<tab>");
    assert!(reader.text().contains("Замечания") && !reader.text().contains("Структура"));
    reader.press("<tab>");
    assert!(reader.text().contains("Структура"), "{}", reader.text());
}

#[test]
fn no_size_is_too_small() {
    let mut reader = Reader::new(RUSSIAN);
    for keys in ["nn", "?", "<esc>v", "<esc>l", "<esc>a", "<esc>nw", "<esc>fа", "<esc>s", "A"] {
        reader.press(keys);
        for size in [(20, 5), (1, 1), (2, 3), (0, 0), (59, 8), (100, 2), (300, 100), (80, 24)] {
            reader.resize(size.0, size.1);
            assert_eq!(reader.desk.frame().area.width, size.0);
        }
    }
}

#[test]
fn the_same_place_is_shown_after_the_size_changed_and_back() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("nnnnn").resize(70, 20);
    assert!(reader.text().contains('▌'), "{}", reader.text());
    reader.resize(120, 40);
    assert!(reader.text().contains('▌'), "{}", reader.text());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn no_keys_are_too_many(
        keys in proptest::collection::vec(
            prop_oneof![
                "[a-zA-Z?/ ]", "[а-яА-Яәқө1-5]",
                proptest::sample::select(vec![
                    "<tab>", "<shift+tab>", "<enter>", "<esc>", "<left>", "<right>", "<up>",
                    "<down>", "<home>", "<end>", "<pgdn>", "<pgup>", "<back>", "<shift+right>",
                    "<shift+left>", "<ctrl+f>", "<f1>", "<ctrl+s>",
                ]).prop_map(str::to_owned),
            ],
            1..60,
        ),
        size in (1u16..140, 1u16..45),
    ) {
        let mut reader = Reader::new(Start { size, ..RUSSIAN });
        for key in keys {
            reader.press(&key);
            prop_assert_eq!(reader.desk.frame().area.width, size.0);
        }
    }
}

#[test]
fn what_is_typed_is_taken_back_and_typed_again() {
    for (undo, redo) in [("<ctrl+z>", "<ctrl+y>"), ("<ctrl+я>", "<ctrl+н>")] {
        let mut reader = Reader::new(RUSSIAN);
        let has = |reader: &Reader, words: &str| reader.text().contains(words);
        reader.press("nna<shift+tab><shift+tab><shift+tab>нет суда");
        assert!(has(&reader, "нет суда"));
        reader.press(undo);
        assert!(has(&reader, "нет") && !has(&reader, "нет с"), "{}", reader.text());
        reader.press(redo);
        assert!(has(&reader, "нет суда"));
    }
}

#[test]
fn the_program_is_stopped_by_the_key_of_the_shell() {
    for key in ["<ctrl+z>", "<ctrl+я>"] {
        for (place, opened) in [("text", ""), ("words", "nw"), ("matrix", "C"), ("help", "?")] {
            let mut reader = Reader::new(RUSSIAN);
            reader.press(opened);
            let effect = reader.desk.act(Action::Key(read_keys(key)[0]));
            assert_eq!(effect, Effect::Suspend, "{key} in {place}");
        }
    }
}

#[test]
fn marks_are_reached_by_their_place_on_every_layout() {
    for (latin, others) in [("/", [".", "№"]), ("?", [",", ","])] {
        let shown = Reader::new(SMALL).press(latin).screen();
        assert_ne!(shown, Reader::new(SMALL).screen());
        for typed in others {
            assert_eq!(Reader::new(SMALL).press(typed).screen(), shown, "{typed}");
        }
    }
    // Where words are typed, marks are marks.
    assert!(Reader::new(SMALL).press("f№.,").text().contains("№.,"));
}

#[test]
fn the_only_line_of_a_pane_is_not_left_empty() {
    let mut reader = Reader::new(Start { size: (20, 5), ..RUSSIAN });
    for _ in 0..12 {
        let screen = reader.press("n").text();
        let line = screen.lines().nth(2).expect("a line");
        assert!(line.chars().any(char::is_alphanumeric), "{screen}");
    }
    reader.press("gnn").resize(20, 9);
    let tall = reader.text();
    let fresh = Reader::new(Start { size: (20, 9), ..RUSSIAN }).press("gnn").text();
    assert_eq!(tall.lines().count(), fresh.lines().count());
}

#[test]
fn on_the_smallest_screen_the_field_under_the_cursor_is_shown_whole() {
    for language in Language::ALL {
        let start = Start { size: (20, 5), interface: language, ..RUSSIAN };
        let mut reader = Reader::new(start);
        reader.press("nna<enter>20(2)<enter>");
        let messages = Messages::new(language);
        let words = |reader: &Reader| -> String {
            let inner = |line: &String| line.trim_matches(['│', ' ']).to_owned();
            rows(&reader.desk.frame())[1..4].iter().map(inner).collect::<Vec<_>>().join(" ")
        };
        let name = messages.get("tui-field-norms");
        assert!(reader.text().contains(&format!("2/11 {name}")), "{}", reader.text());
        assert!(words(&reader).contains("20(2)"), "{}", reader.text());
        let kind = words(reader.press("<tab>"));
        assert!(kind.contains('‹') && kind.contains('›') && !kind.contains('…'), "{kind}");
        reader.press(
            "<tab><tab><tab><tab><tab><tab><tab>раз два три четыре пять шесть семь восемь девять",
        );
        assert!(reader.text().contains('↑') && !reader.text().contains('↓'), "{}", reader.text());
        reader.press("<up><up><up><up>");
        assert!(words(&reader).starts_with("раз"), "{}", reader.text());
        assert!(reader.text().contains('↓'), "{}", reader.text());
    }
}
