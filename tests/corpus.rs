//! Real law, where there is any: every text of a folder of statutes is read,
//! and not one byte of it is lost. The folder is no part of the project; it is
//! named by `TUZETU_CORPUS`, else looked for at `../shared/corpus`. The test says
//! how many texts it read. Small cases of our own stand in `tests/cases/`.

#![expect(clippy::print_stdout, reason = "it says how much real law it found")]

#[path = "support/corpus.rs"]
pub mod real;

use real::texts;
use std::path::{Path, PathBuf};
use tuzetu::compare::{Operation, Sides, compare};
use tuzetu::document::{Document, ProvisionId};
use tuzetu::parse::parse;
use tuzetu::text::language::Language;
use tuzetu::text::span::Span;

/// The corpus, if it is there.
fn corpus() -> Option<PathBuf> {
    let folder = real::folder();
    if !folder.is_dir() {
        println!("corpus: read 0 texts, no folder at `{}`", folder.display());
        return None;
    }
    Some(folder)
}

fn read(path: &Path) -> Document {
    let name = path.file_name().expect("a file").to_string_lossy();
    let is = |code: &str| name.split('.').any(|part| part == code);
    let language = Language::ALL.into_iter().find(|language| is(language.code()));
    let source = std::fs::read_to_string(path).expect("the corpus is UTF-8");
    parse(source, language.unwrap_or(Language::Russian)).0
}

/// What is wrong with a reading: bytes that belong to no provision or to two,
/// letters outside every label and passage.
fn losses(document: &Document) -> Vec<String> {
    let mut losses = Vec::new();
    let provisions = document.provisions();
    let mut tiles: Vec<_> = provisions.iter().flat_map(|each| each.tiles.iter()).collect();
    tiles.sort_unstable();
    let ends = tiles.iter().map(|tile| tile.end);
    let starts = tiles.iter().map(|tile| tile.start).skip(1).chain([document.source().len()]);
    if tiles.first().is_none_or(|first| first.start != 0) || !ends.eq(starts) {
        losses.push("the tiles are not the source".to_owned());
    }
    let mut is_read = vec![false; document.source().len()];
    for each in provisions {
        for span in each.label.map(Span::from).into_iter().chain(each.passages()) {
            if is_read[span.start..span.end].contains(&true) {
                losses.push(format!("{} takes words of another provision", each.address));
            }
            is_read[span.start..span.end].fill(true);
        }
    }
    let letters = document.source().char_indices();
    let lost = letters.filter(|(at, c)| c.is_alphanumeric() && !is_read[*at]).count();
    if lost > 0 {
        losses.push(format!("{lost} letters stand in no provision"));
    }
    losses
}

#[test]
fn every_text_is_read_to_the_last_byte() {
    let Some(folder) = corpus() else { return };
    let paths = texts(&folder);
    let mut faults = Vec::new();
    let mut provisions = 0;
    for path in &paths {
        let document = read(path);
        provisions += document.provisions().len();
        faults.extend(losses(&document).iter().map(|loss| format!("{}: {loss}", path.display())));
    }
    println!("corpus: read {} texts, {provisions} provisions", paths.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What is wrong with a comparison: a provision in no row or in two, edits that
/// are not the words.
fn errors(documents: Sides<&Document>) -> Vec<String> {
    let comparison = compare(documents);
    let mut seen = documents.map(|document| vec![0; document.provisions().len()]);
    let mut errors = Vec::new();
    for row in &comparison.rows {
        row.sides.old.iter().for_each(|id| seen.old[id.0] += 1);
        row.sides.new.iter().for_each(|id| seen.new[id.0] += 1);
        let Some(redline) = &row.redline else { continue };
        let words = |document: &Document, ids: &[ProvisionId]| -> String {
            let spans = ids.iter().flat_map(|id| document.provision(*id).passages());
            spans.map(|span| document.words(span)).collect()
        };
        let is_side = |gone| redline.edits().filter(move |edit| edit.operation != gone);
        let old: String =
            is_side(Operation::Insert).map(|edit| documents.old.words(edit.spans.old)).collect();
        let new: String =
            is_side(Operation::Delete).map(|edit| documents.new.words(edit.spans.new)).collect();
        let is_single = row.sides.old.len() < 2 && row.sides.new.len() < 2;
        let expected =
            documents.zip(row.sides.as_ref()).map(|(document, ids)| words(document, ids));
        if is_single && (old != expected.old || new != expected.new) {
            errors.push(format!("the edits are not the words: {old}"));
        }
    }
    if seen.old.iter().chain(&seen.new).any(|times| *times != 1) {
        errors.push("a provision stands in no row, or in two".to_owned());
    }
    errors
}

#[test]
fn editions_of_one_act_compare_without_a_loss() {
    let Some(folder) = corpus() else { return };
    let paths = texts(&folder);
    let mut pairs = 0;
    for old in &paths {
        let name = old.to_string_lossy().replace(".old.", ".new.");
        let new = PathBuf::from(&name);
        let is_small = old.metadata().is_ok_and(|data| data.len() < 500_000);
        if new == *old || !new.is_file() || !is_small {
            continue;
        }
        let documents = Sides::new(read(old), read(&new));
        let errors = errors(documents.as_ref());
        assert!(errors.is_empty(), "{name}: {}", errors.join("\n"));
        let again = compare(Sides::new(&documents.new, &documents.new));
        assert_eq!(again.unchanged(), again.rows.len(), "{name} against itself");
        pairs += 1;
    }
    println!("corpus: compared {pairs} pairs of editions");
}
