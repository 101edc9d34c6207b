//! Whatever keys are pressed, nothing panics and no annotation is lost.
//!
//! `TUZETU_KEYS=10000 cargo test --test tui any_keys -- --nocapture` presses so many on
//! every view; the usual run, fewer. `TUZETU_SEED` is where it begins.

#![expect(clippy::print_stdout, reason = "a seed that is told can be tried again")]

use crate::reader::{RUSSIAN, Reader, SMALL, Start, read_keys};
use crate::table::{Layout, event};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use std::collections::BTreeMap;
use std::fs;
use tuzetu::bill::BillId;
use tuzetu::compare::Sides;
use tuzetu::store::Workspace;
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;
use tuzetu::tui::effect::{Effect, Outcome};
use tuzetu::tui::keymap::BINDINGS;

/// How many keys the usual run presses on each view.
const USUAL: u64 = 150;

const LETTERS: &str = "абжёіңғүұқөһәЫщABCxyz159(«»–\u{301} №§";
const PASTES: [&str; 4] = ["", "Сөз бостандығы", "two\nlines\r\n\ttab", "\u{1b}[31m\0e\u{301}👩‍👧"];
const SIZES: [(u16, u16); 7] =
    [(20, 5), (24, 8), (40, 12), (60, 15), (80, 24), (120, 40), (200, 50)];

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|said| said.parse().ok()).unwrap_or(usual)
}

/// Numbers without pattern, the same for the same seed.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Something that a reader, their terminal or a cat on the keyboard may do.
pub(crate) fn anything(chance: &mut Chance) -> Action {
    let at = (chance.below(210), chance.below(60));
    let at = (u16::try_from(at.0).expect("small"), u16::try_from(at.1).expect("small"));
    match chance.below(100) {
        0..=1 => Action::Resize(chance.of(&SIZES).0, chance.of(&SIZES).1),
        2..=4 => Action::Click(at.0, at.1),
        5..=6 => Action::Wheel { at, lines: if chance.below(2) == 0 { 3 } else { -3 } },
        7 => Action::Paste((*chance.of(&PASTES)).to_owned()),
        8 => Action::Stirred,
        9..=20 => {
            let letters: Vec<char> = LETTERS.chars().collect();
            Action::Key(KeyEvent::new(KeyCode::Char(*chance.of(&letters)), KeyModifiers::NONE))
        }
        21..=35 => Action::Key(*chance.of(&read_keys("<enter><tab><down><esc>"))),
        _ => {
            let keys = chance.of(BINDINGS).keys;
            let key = chance.of(keys);
            Action::Key(event(key, *chance.of(&Layout::ALL)))
        }
    }
}

/// The files of the annotations and what they say, those of the languages aside.
fn files(reader: &Reader) -> BTreeMap<String, String> {
    let named = |path: std::path::PathBuf| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        (name, fs::read_to_string(path).expect("a whole file"))
    };
    let all = reader.annotations().into_iter().map(named);
    all.filter(|(name, _)| name != "parity.yaml").collect()
}

/// That every file reads as an annotation.
fn is_whole(reader: &Reader, said: &str) {
    let workspace = Workspace::open(reader.folder.path()).expect("the workspace");
    let bill = BillId::new("child-rights").expect("a name");
    let (stored, problems) = workspace.annotations(&bill);
    assert!(problems.is_empty(), "{said}: {problems:?}");
    let files = files(reader);
    assert_eq!(stored.len(), files.len(), "{said}: {:?}", files.keys());
}

/// Presses any keys; then takes all back.
fn press_any(start: Start, first: u64) {
    let (keys, seed) = (number("TUZETU_KEYS", USUAL), number("TUZETU_SEED", first));
    println!("seed {seed}, {keys} keys, {:?} {:?}", start.languages, start.size);
    let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let mut reader = Reader::new(start);
    let before = files(&reader);
    let mut last = before.clone();
    for at in 0..keys {
        let action = anything(&mut chance);
        let said = format!("seed {seed}, key {at}, {action:?}");
        if let Effect::Edit(text) = reader.desk.act(action) {
            let edited = Outcome::Edited(format!("{text}\nеще"));
            reader.desk.act(Action::Told(Box::new(edited)));
        }
        reader.desk.frame();
        let now = files(&reader);
        if now != last {
            is_whole(&reader, &said);
            last = now;
        }
    }
    undo_all(&mut reader);
    let after = files(&reader);
    for (name, text) in &before {
        assert_eq!(after.get(name), Some(text), "seed {seed}: {name}");
    }
}

/// Closes what is open without writing, and takes back what was written.
fn undo_all(reader: &mut Reader) {
    reader.resize(120, 40);
    for _ in 0..6 {
        // A question is answered with yes: what was written in a form goes.
        reader.press("<esc>");
        if reader.desk.place() == tuzetu::tui::keymap::Place::Question {
            reader.press("y");
        }
    }
    let mut last = None;
    while last.as_ref() != Some(&files(reader)) {
        last = Some(files(reader));
        reader.press("uuu");
    }
}

#[test]
fn any_keys_on_one_language() {
    press_any(RUSSIAN, 1);
}

#[test]
fn any_keys_on_two_languages() {
    let languages = &[Language::Russian, Language::Kazakh];
    press_any(Start { languages, interface: Language::Kazakh, ..RUSSIAN }, 2);
}

#[test]
fn any_keys_on_three_languages_in_a_small_window() {
    press_any(Start { languages: &Language::ALL, interface: Language::English, ..SMALL }, 3);
}

#[test]
fn any_keys_on_the_smallest_screen() {
    press_any(Start { size: (20, 5), has_colors: false, ..RUSSIAN }, 4);
}

#[test]
fn any_keys_on_versions_far_apart() {
    press_any(Start { versions: Sides::new("2021-09-15", "2022-05-03"), ..SMALL }, 5);
}
