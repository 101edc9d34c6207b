//! The citation of a provision, copied.

use crate::reader::{RUSSIAN, Reader, Start, author, read_keys};
use std::fs;
use tuzetu::compare::Sides;
use tuzetu::l10n::Messages;
use tuzetu::store::Origin;
use tuzetu::store::open_files;
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;
use tuzetu::tui::effect::Effect;
use tuzetu::tui::{Comfort, Desk, Session};

/// What goes to the terminal's clipboard after the last of these keys.
fn copied(desk: &mut Desk, keys: &str) -> String {
    let mut last = Effect::None;
    for key in read_keys(keys) {
        last = desk.act(Action::Key(key));
    }
    match last {
        Effect::Copy(text) => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_language_of_the_text_is_offered_first() {
    let kazakh = Start { languages: &[Language::Kazakh], ..RUSSIAN };
    let list = Reader::new(kazakh).press("nnY").text();
    assert!(list.contains("› қазақша"), "{list}");
    assert!(list.contains("русский") && list.contains("English"), "{list}");
    insta::assert_snapshot!("citation", Reader::new(RUSSIAN).press("nnY").screen());
}

#[test]
fn a_citation_names_bill_version_stage_and_source() {
    let mut reader = Reader::new(RUSSIAN);
    let text = copied(&mut reader.desk, "fсчетчик<enter>Y<enter>");
    assert_eq!(
        text,
        "пункт 3 статьи 18-2 (в подпункте 2) пункта 11 статьи 1), «О внесении изменений и \
         дополнений в некоторые законодательные акты Республики Казахстан по вопросам защиты прав \
         ребенка, образования, информации и информатизации», версия 2022-05-03 (подписан); \
         реконструкция, не официальный текст. https://zakon.uchet.kz/kaz/docs/Z2200000118"
    );
}

#[test]
fn another_language_is_chosen_by_its_name() {
    let mut reader = Reader::new(RUSSIAN);
    let text = copied(&mut reader.desk, "fсчетчик<enter>Yқаз<enter>");
    assert!(text.contains("18-2-баптың 3-тармағы"), "{text}");
    assert!(text.contains("2022-05-03 нұсқасы (қол қойылды)"), "{text}");
    let text = copied(&mut reader.desk, "Yengl<enter>");
    assert!(text.contains("paragraph 3 of Article 18-2"), "{text}");
}

#[test]
fn what_is_gone_is_cited_from_the_version_that_had_it() {
    let first = Sides::new("2021-09-15", "2022-05-03");
    let mut reader = Reader::new(Start { versions: first, ..RUSSIAN });
    let text = copied(&mut reader.desk, "fСведения о регистрации<enter>Y<enter>");
    assert!(text.contains("версия 2021-09-15 (первое чтение)"), "{text}");
    assert!(text.contains("https://lsm.kz/"), "{text}");
}

#[test]
fn the_text_is_also_in_a_file_that_the_status_line_names() {
    let Reader { desk, folder } = Reader::new(Start { size: (200, 40), ..RUSSIAN });
    let cache = folder.path().join("cache");
    let mut desk = desk.keeping(Some(cache.clone()));
    let text = copied(&mut desk, "nnY<enter>");
    let file = cache.join("clipboard.txt");
    assert_eq!(fs::read_to_string(&file).expect("it is kept"), format!("{text}\n"));
    let reader = Reader { desk, folder };
    let says = reader.text().replace('\n', " ");
    assert!(says.contains("clipboard.txt"), "{says}");
}

#[test]
fn where_no_file_can_be_written_that_is_said() {
    let Reader { desk, folder } = Reader::new(RUSSIAN);
    let file = folder.path().join("file");
    fs::write(&file, "").expect("written");
    for cache in [Some(file), None] {
        let mut desk = Reader::new(RUSSIAN).desk.keeping(cache);
        copied(&mut desk, "nnY<enter>");
        let reader = Reader { desk, folder: tempfile::tempdir().expect("a folder") };
        assert!(reader.text().contains("в файле не сохранено"), "{}", reader.text());
    }
    drop(desk);
}

#[test]
fn two_files_are_cited_without_a_workspace_and_steer_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("written");
        Origin::File(path)
    };
    let old = file("a.md", "Статья 1. Сроки\n\n1. Срок 48 часов.\n");
    let new = file("b.md", "Статья 1. Сроки\n\n1. Срок 24\u{1b}]52;c;AAAA\u{7} часа.\n");
    let opened = open_files(Sides::new(&old, &new), Some(Language::Russian)).expect("compared");
    let messages = Messages::new(Language::Russian);
    let author = author();
    let comfort = Comfort::default();
    let session = Session { workspace: None, opened, messages, author, has_colors: false, comfort };
    let mut desk = Desk::new(session, (80, 24));
    let text = copied(&mut desk, "nY<enter>");
    assert!(text.starts_with("пункт 1 статьи 1, «files», версия 2"), "{text}");
    assert!(!text.chars().any(char::is_control));
    let frame = desk.frame();
    assert!(frame.content.iter().all(|cell| !cell.symbol().contains(char::is_control)));
}
