//! The gutter that says in which version the words of each line came in.

use crate::reader::{RUSSIAN, Reader, SMALL, Start, author};
use std::fs;
use tuzetu::compare::Sides;
use tuzetu::l10n::Messages;
use tuzetu::store::{Origin, open_files};
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;
use tuzetu::tui::{Comfort, Desk, Session};

#[test]
fn each_line_bears_the_number_of_the_version_and_the_legend_tells_which_it_is() {
    let mut reader = Reader::new(SMALL);
    insta::assert_snapshot!("origins", reader.press("fшестнадцати<enter><esc>D").screen());
    let off = reader.press("D").text();
    assert!(!off.contains("1│2021-09-15"), "{off}");
    assert_eq!(Reader::new(SMALL).press("В").text(), Reader::new(SMALL).press("D").text());
}

#[test]
fn the_newest_words_of_a_line_count() {
    let mut reader = Reader::new(Start { size: (120, 40), ..RUSSIAN });
    let text = reader.press("fсчетчик пользователей, находящихся<enter>D").text();
    let line = text.lines().find(|line| line.contains("счетчик")).expect("it is there");
    assert!(line.contains("3│"), "{line}");
    let amended = text.lines().find(|line| line.contains("{+кибербуллинг")).map(str::to_owned);
    assert!(amended.is_none_or(|line| line.contains("3│")), "{text}");
}

#[test]
fn it_is_there_in_every_column_and_language_that_is_shown_later() {
    let mut reader = Reader::new(Start { size: (160, 40), ..RUSSIAN });
    let text = reader.press("Dlрусский + қаз<enter>").text();
    let both = text.lines().filter(|line| line.matches("1│").count() == 2).count();
    assert!(both > 10, "{text}");
    let sides = Reader::new(Start { size: (160, 40), ..RUSSIAN }).press("Ds").text();
    assert!(sides.lines().filter(|line| line.matches("1│").count() == 2).count() > 10, "{sides}");
}

#[test]
fn it_stays_when_files_change() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("D");
    let path = reader.folder.path().join("bills/child-rights/2022-05-03/ru.md");
    let text = fs::read_to_string(&path).expect("the text");
    let text = text.replace("оглавление исключить", "оглавление полностью исключить");
    fs::write(&path, text).expect("written");
    reader.desk.act(Action::Stirred);
    let text = reader.text();
    let line = text.lines().find(|line| line.contains("оглавление полностью")).expect("read");
    assert!(line.contains("3│"), "{text}");
}

#[test]
fn other_versions_have_their_own_origins() {
    let first = Sides::new("2021-09-15", "2022-03-09");
    let mut reader = Reader::new(Start { versions: first, ..RUSSIAN });
    let text = reader.press("nnnD").text();
    assert!(text.contains("2│") && !text.contains("3│"), "{text}");
}

#[test]
fn two_files_have_no_versions_to_tell() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| {
        let path = folder.path().join(name);
        fs::write(&path, "1. Срок.\n").expect("written");
        Origin::File(path)
    };
    let opened = open_files(Sides::new(&file("a.md"), &file("b.md")), None).expect("compared");
    let (messages, author) = (Messages::new(Language::Russian), author());
    let comfort = Comfort::default();
    let session = Session { workspace: None, opened, messages, author, has_colors: true, comfort };
    let mut reader = Reader { desk: Desk::new(session, (80, 24)), folder };
    let text = reader.press("D").text();
    assert!(text.contains("нужна рабочая папка") && !text.contains("1│"), "{text}");
}
