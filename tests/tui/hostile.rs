//! Other people's files on the screen: no cell holds what steers the terminal, turns the
//! direction of reading or hides.

use crate::anykeys::{Chance, anything};
use crate::poison::{poison, steers};
use crate::reader::{RUSSIAN, Reader, Start};
use tempfile::TempDir;
use tuzetu::store::bundled::unpack;
use tuzetu::text::language::Language;

/// How many keys are pressed on each reader's screen.
const KEYS: usize = 250;

fn walk(start: Start, seed: u64) {
    let folder = TempDir::new().expect("a temporary folder");
    let workspace = unpack(folder.path()).expect("the bundled bill is unpacked");
    poison(folder.path());
    let mut reader = Reader::in_folder(start, folder, workspace);
    let mut chance = Chance(seed);
    let mut poisoned = 0;
    for at in 0..KEYS {
        let frame = reader.desk.frame();
        let found = frame.content.iter().find(|cell| cell.symbol().chars().any(steers));
        assert_eq!(found, None, "seed {seed}, after {at} keys");
        poisoned += usize::from(frame.content.iter().any(|cell| cell.symbol() == "␛"));
        reader.desk.act(anything(&mut chance));
    }
    assert!(poisoned * 2 > KEYS, "only {poisoned} screens of {KEYS} met poison");
}

#[test]
fn no_screen_holds_what_steers_a_terminal() {
    walk(RUSSIAN, 1);
    walk(Start { languages: &Language::ALL, interface: Language::Kazakh, ..RUSSIAN }, 2);
}
