//! Files of other people: what steers a terminal, turns the direction of reading, or hides,
//! in every text, title, name and reasoning of a workspace.

use std::fs;
use std::path::{Path, PathBuf};

/// A title for the window, the screen cleared, a colour by one byte, a link, the direction
/// turned, a space without width, a line overwritten.
pub(crate) const POISON: &str =
    "\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}31m\u{1b}]8;;http://x\u{1b}\\\u{202e}\u{200b}\u{8}\u{7f}";

/// The same as YAML writes it.
const IN_YAML: &str = r"\e]0;owned\a\e[2J\x9b31m\e]8;;http://x\e\\\u202e\u200b\b\x7f";

/// The fields that name something else; what they may hold is checked as they are read.
const NAMES: [&str; 5] = ["id: ", "version: ", "url: ", "file: ", "norms: "];

/// What no output for people holds.
pub(crate) fn steers(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n'))
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Puts poison into every text, title, name and reasoning of a workspace.
pub(crate) fn poison(workspace: &Path) {
    for file in ["bills", "annotations"].iter().flat_map(|it| below(&workspace.join(it))) {
        let text = fs::read_to_string(&file).expect("a text");
        let is_text = file.extension().is_some_and(|it| it == "md");
        let mut lines = Vec::new();
        for line in text.lines() {
            let value = [": \"", "{name: editorial"].into_iter().find(|it| line.contains(it));
            lines.push(match value {
                _ if is_text && line.contains(' ') => line.replacen(' ', &format!(" {POISON}"), 1),
                Some(": \"") if !NAMES.iter().any(|it| line.contains(it)) => {
                    line.replacen(": \"", &format!(": \"{IN_YAML}"), 1)
                }
                Some(_) if line.contains("creator") => {
                    line.replacen("name: editorial", &format!("name: \"{IN_YAML}\""), 1)
                }
                _ => line.to_owned(),
            });
        }
        fs::write(file, lines.join("\n") + "\n").expect("it can be written");
    }
}

pub(crate) fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|it| it.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}
