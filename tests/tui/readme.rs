//! The README shows what the program shows: its screen and its keys are written
//! by this test (`TUZETU_BLESS=1`) and held to the program ever after.

use crate::reader::{RUSSIAN, Reader, Start};
use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use tuzetu::l10n::Messages;
use tuzetu::text::language::Language;
use tuzetu::tui::key_table;

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

/// Holds what stands between `<!-- name` and `<!-- /name -->` in the README,
/// the line of the mark aside, to `expected`.
pub(crate) fn hold(name: &str, expected: &str) {
    // What is written at once by two tests would be lost.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let readme = fs::read_to_string(path()).expect("the README is there");
    let open = readme.find(&format!("<!-- {name}")).expect("the README has the mark");
    let start = open + readme[open..].find('\n').expect("the mark ends its line") + 1;
    let end = readme.find(&format!("<!-- /{name} -->")).expect("the README has the end mark");
    if std::env::var_os("TUZETU_BLESS").is_some() {
        let text = format!("{}{expected}{}", &readme[..start], &readme[end..]);
        fs::write(path(), text).expect("the README can be written");
        return;
    }
    assert_eq!(&readme[start..end], expected, "run with TUZETU_BLESS=1 and read the difference");
}

#[test]
fn the_screen_in_the_readme_is_what_the_program_draws() {
    let mut reader = Reader::new(Start {
        interface: Language::English,
        size: (110, 32),
        has_colors: false,
        ..RUSSIAN
    });
    let screen = reader.press("o").press(&"n".repeat(20)).text();
    hold("screen", &format!("```text\n{screen}\n```\n"));
}

#[test]
fn the_keys_in_the_readme_are_those_of_the_program() {
    let rows = key_table(&Messages::new(Language::English));
    let rows: Vec<_> = rows
        .iter()
        .map(|(keys, says)| {
            let keys: Vec<_> = keys.split(' ').map(|key| format!("`{key}`")).collect();
            format!("| {} | {says} |", keys.join(" "))
        })
        .collect();
    hold("keys", &format!("\n| keys | what they do |\n|---|---|\n{}\n\n", rows.join("\n")));
}
