//! The branches of the outline where several languages are shown.

use crate::reader::{RUSSIAN, Reader, Start, session};
use std::fs;
use std::mem::replace;
use tuzetu::store::Workspace;
use tuzetu::text::language::Language;
use tuzetu::tui::Desk;

const BOTH: Start =
    Start { languages: &[Language::Russian, Language::Kazakh], size: (160, 48), ..RUSSIAN };

/// A reader of two languages, of which Russian has lost article 18-2(4).
fn reader() -> Reader {
    let mut reader = Reader::new(BOTH);
    let file = reader.folder.path().join("bills/child-rights/2022-05-03/ru.md");
    let text = fs::read_to_string(&file).expect("the text");
    let is_kept = |line: &&str| !line.starts_with("4. Законный представитель");
    let other = text.lines().filter(is_kept).collect::<Vec<_>>().join("\n");
    assert!(other.len() < text.len());
    fs::write(&file, other).expect("written");
    let workspace = Workspace::open(reader.folder.path()).expect("a workspace");
    drop(replace(&mut reader.desk, Desk::new(session(BOTH, workspace), BOTH.size)));
    reader
}

/// The outline, as it stands on the left.
fn outline(reader: &Reader) -> Vec<String> {
    let text = reader.text();
    let pane = |row: &str| row.strip_prefix('│')?.split('│').next().map(str::to_owned);
    text.lines().filter_map(pane).collect()
}

#[test]
fn what_only_another_language_has_is_a_node_too() {
    let mut reader = reader();
    reader.press("<ctrl+g>18-2(3)<enter>");
    let nodes = outline(&reader);
    let fourth = nodes.iter().position(|node| node.contains(" 4. Заңды өкіл"));
    let fourth = fourth.unwrap_or_else(|| panic!("{nodes:#?}"));
    assert!(nodes[fourth - 1].contains(" 3. ") && nodes[fourth + 1].contains(" 5. "), "{nodes:#?}");
    // It is stepped to, and the reader is told where they are.
    let text = reader.press("<tab><tab>j").text();
    assert!(text.lines().any(|row| row.contains('▌') && row.contains("Заңды өкіл")), "{text}");
}

#[test]
fn a_closed_branch_stays_closed_when_another_language_is_shown_too() {
    let mut reader = reader();
    reader.press("<ctrl+g>18-2(7)<enter><tab><tab>").press("<left><left>");
    let closed = |reader: &Reader| {
        let nodes = outline(reader).into_iter();
        nodes.filter(|node| node.contains('▸')).map(|node| node.trim().to_owned()).collect()
    };
    let both: Vec<String> = closed(&reader);
    assert_eq!(both.len(), 1, "{}", reader.text());
    for keys in ["l", "l", "l"] {
        let after: Vec<String> = closed(reader.press(keys));
        assert_eq!(after.len(), 1, "{}", reader.text());
        assert!(both[0].contains("18-2") && after[0].contains("18-2"), "{after:?}");
    }
}
