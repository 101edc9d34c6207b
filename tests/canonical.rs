//! The canonical form of a text: it is read as the text is, and written again it stays.

#![expect(clippy::print_stdout, reason = "it says how much real law it found")]

#[path = "support/corpus.rs"]
pub mod real;

use proptest::prelude::*;
use std::path::{Path, PathBuf};
use tuzetu::document::Document;
use tuzetu::parse::alike::first_difference;
use tuzetu::parse::{canonical, read};
use tuzetu::text::language::Language;

/// Pieces of law, of Markdown, and of what does not belong in either.
const PIECES: &[&str] = &[
    "Статья 1. Предмет Закона",
    "**Статья 2.** Внести изменения:",
    "### Статья 3\nО дворах",
    "18-1-бап. Өкіл",
    "Глава 1. Общие положения",
    "ОБЩАЯ ЧАСТЬ",
    "1. Оператор обязан\nудалить сведения.",
    "2.Оператор вправе  отказать",
    "1) ведет реестр;",
    "2-1)исключен;",
    "абзац с малой буквы;",
    "Часть с большой буквы.",
    "«Статья 5. Реестр",
    "текст закавыченный.»;",
    "«",
    "»",
    "Сноска. Статья 1 с изменением.",
    "{Статью доповнено\nзгідно із Законом № 5}",
    "Примечание. Это закон.",
    "| а | б |\n|---|---|\n| 1 | 2 |",
    "а | б\n--|--\nв | г",
    "<td>а</td>\n<td>\nб",
    "# О внесении изменений",
    "#### Прочее",
    "> Реконструкция.",
    "Содержание",
    "Приложение 1",
    "\u{a0}",
    "\u{feff}",
    "---",
    "```",
    "    с отступом",
    "* звезда",
    "1",
];

fn sources() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
    ];
    let part = prop::sample::select(vec!["\n\n", "\n\n", "\n", "\r\n", " "]);
    prop::collection::vec((piece, part), 0..14)
        .prop_map(|parts| parts.into_iter().map(|(piece, part)| piece + part).collect())
}

/// The form of a text, once it is held to what a form promises.
fn formed(source: &str, language: Language) -> Option<String> {
    let formed = canonical(source, language)?;
    if !formed.is_empty() {
        let as_read = |text: &str| read(text.to_owned(), language);
        let (one, other): (Document, Document) = (as_read(source), as_read(&formed));
        assert_eq!(first_difference(&one, &other), None, "{source:?}\n{formed:?}");
    }
    assert_eq!(canonical(&formed, language).as_deref(), Some(&*formed), "{source:?}");
    Some(formed)
}

proptest! {
    #[test]
    fn a_form_is_read_alike_and_stays(source in sources()) {
        formed(&source, Language::Russian);
    }
}

#[test]
fn the_bundled_texts_have_a_form() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("bills/child-rights");
    for path in real::texts(&folder) {
        let source = std::fs::read_to_string(&path).expect("it is there");
        let language = path.file_stem().and_then(|stem| stem.to_str()).and_then(Language::of_code);
        assert!(formed(&source, language.expect("a language")).is_some(), "{}", path.display());
    }
}

#[test]
fn real_law_has_a_form() {
    let folder = real::folder();
    if !folder.is_dir() {
        println!("canonical: read 0 texts, no folder at `{}`", folder.display());
        return;
    }
    let mut formless = Vec::new();
    // The largest would take minutes in a slow build.
    let is_small = |path: &PathBuf| path.metadata().is_ok_and(|it| it.len() < 200_000);
    let paths: Vec<_> = real::texts(&folder).into_iter().filter(is_small).collect();
    for path in &paths {
        let source = std::fs::read_to_string(path).expect("the corpus is UTF-8");
        let language = Language::guess(&source).unwrap_or(Language::Russian);
        if formed(&source, language).is_none() {
            formless.push(path.display().to_string());
        }
    }
    println!("canonical: {} of {} texts have no other form", formless.len(), paths.len());
    assert!(formless.is_empty(), "{formless:#?}");
}
