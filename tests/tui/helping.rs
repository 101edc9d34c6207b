//! Lists are gone through by one rule; hints and help name what the open window can do.

use crate::reader::{RUSSIAN, Reader, SMALL, Start};
use tuzetu::l10n::Messages;
use tuzetu::text::language::Language;

/// The screen behind the keys that open a window and those that are pressed in it.
fn after(way: &str, keys: &str) -> String {
    Reader::new(SMALL).press(way).press(keys).text()
}

#[test]
fn a_list_to_read_is_gone_through_by_letters_on_every_layout() {
    for way in ["V<home>", "H", "Fребен<enter>", "C", "A<enter>L<home>", "?"] {
        let down = after(way, "<down>");
        assert_ne!(down, after(way, ""), "{way}");
        for (letter, cyrillic, arrows) in [("j", "о", down), ("jk", "ол", after(way, "<down><up>"))]
        {
            assert_eq!(after(way, letter), arrows, "{way} {letter}");
            assert_eq!(after(way, cyrillic), arrows, "{way} {cyrillic}");
        }
    }
}

#[test]
fn in_a_list_with_a_field_letters_are_typed_and_control_keys_move() {
    for way in ["v<up>", "A", "Pверс"] {
        let arrow = after(way, "<down>");
        assert_ne!(arrow, after(way, ""), "{way}");
        for down in ["<ctrl+n>", "<ctrl+j>", "<ctrl+о>"] {
            assert_eq!(after(way, down), arrow, "{way} {down}");
        }
        for up in ["<ctrl+p>", "<ctrl+k>", "<ctrl+л>"] {
            let keys = format!("<down><down>{up}");
            assert_eq!(after(way, &keys), arrow, "{way} {up}");
        }
        let typed = Reader::new(SMALL).press(way).press("jk").text();
        assert!(typed.contains("jk"), "{way}: {typed}");
    }
}

#[test]
fn the_help_of_a_list_says_how_one_moves_in_it() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        let start = Start { interface: language, ..SMALL };
        for (way, rule) in [
            ("v", "tui-list-typed"),
            ("A", "tui-list-typed"),
            ("P", "tui-list-typed"),
            ("V", "tui-list-read"),
            ("H", "tui-list-read"),
            ("Fребен<enter>", "tui-list-read"),
            ("C", "tui-list-read"),
            ("A<enter>L", "tui-list-read"),
        ] {
            let text = Reader::new(start).press(way).press("<f1>").text();
            assert!(text.contains(&messages.get(rule)), "{language} {way}: {text}");
        }
    }
}

/// What a window cannot do, though others of its keys can.
const CANNOT: &[(&str, &[&str])] = &[
    ("V", &[]),
    ("nB", &["tui-sheet-mark"]),
    ("Pпытки<enter>", &["tui-sheet-mark", "tui-sheet-go"]),
    ("P", &[]),
    ("<ctrl+g>18", &["tui-next-section", "tui-previous-section"]),
    ("a", &["tui-more", "tui-less", "tui-start-on", "tui-start-back"]),
    ("a<shift+tab>", &["tui-open-field", "tui-drop-norm", "tui-more", "tui-start-on"]),
    ("nw<enter><shift+tab>", &["tui-open-field", "tui-drop-norm"]),
    ("a<tab>", &["tui-drop-norm", "tui-start-on", "tui-start-back"]),
];

#[test]
fn hints_and_help_name_only_what_the_window_can_do() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for (way, cannot) in CANNOT {
            let mut reader = Reader::new(Start { interface: language, ..SMALL });
            reader.press(way);
            for (columns, lines) in [(80, 24), (120, 40)] {
                let hints = reader.resize(columns, lines).text();
                let hints = hints.lines().last().unwrap_or_default().to_owned();
                let help = reader.press("<f1>").text();
                reader.press("<esc>");
                assert!(help.contains(&messages.get("tui-close")), "{way}: {help}");
                for says in cannot.iter().map(|key| messages.get(key)) {
                    let is_said = |text: &str| text.lines().any(|line| line.contains(&says));
                    assert!(!is_said(&hints) && !is_said(&help), "{way} {says}: {hints}\n{help}");
                }
            }
        }
    }
}

#[test]
fn the_way_out_of_every_window_is_named_below() {
    for language in Language::ALL {
        let close = Messages::new(language).get("tui-close");
        for way in ["nw", "v", "A", "f", "F", "W", "H", "V", "nB", "C", "P", "<ctrl+g>", "a"] {
            let mut reader = Reader::new(Start { interface: language, ..SMALL });
            reader.press(way);
            for (columns, lines) in [(80, 24), (120, 40)] {
                let text = reader.resize(columns, lines).text();
                let is_hint = |line: &str| line.contains("Esc ");
                let hint = text.lines().rev().find(|line| is_hint(line)).unwrap_or_default();
                let back = Messages::new(language).get("tui-checks-back");
                assert!(hint.contains(&close) || hint.contains(&back), "{way}: {text}");
            }
        }
    }
}

#[test]
fn on_the_smallest_screen_help_is_found_and_says_what_keys_do() {
    let mut reader = Reader::new(Start { size: (20, 5), ..RUSSIAN });
    let text = reader.press("n").text();
    assert!(text.lines().last().is_some_and(|line| line.ends_with('?')), "{text}");
    let text = reader.press("?").text();
    let is_told = |line: &str| line.starts_with("│ n ") && line.contains(" след.");
    assert!(text.lines().any(is_told), "{text}");
}
