//! What comparing must say, written down before it was solved.
//!
//! Each folder of `tests/cases` holds two texts and what a lawyer would say of
//! them: `old.md`, `new.md` and `expected` in Russian, or the same with `.kk`,
//! `.en` after the name. The first line of `expected` counts the unchanged
//! provisions of law, footnotes left out; each other line is one row:
//!
//! ```text
//! art_5 -> art_6  amended,renumbered  [deadline]  [-48-]{+24+}
//! ```
//!
//! addresses (`-` where a side is missing, ` + ` between several), changes,
//! significance, the words deleted and inserted, and the renumberings that they
//! only follow. A bug adds a case.
//! `TUZETU_BLESS=1` writes what the program says; a human reads the difference.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};
use tuzetu::compare::{Edit, Ids, Operation, Row, Sides, compare};
use tuzetu::document::Document;
use tuzetu::parse::parse;
use tuzetu::text::language::Language;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");

#[test]
fn every_case_reads_as_a_lawyer_would_put_it() {
    let mut folders: Vec<_> = fs::read_dir(FOLDER)
        .expect("the folder of cases is there")
        .map(|entry| entry.expect("a case can be listed").path())
        .filter(|path| path.is_dir())
        // What lays languages side by side is of `tests/parity`.
        .filter(|path| !path.join("parity").exists())
        // What is done to a law is of `tests/amend`.
        .filter(|path| !path.ends_with("amend"))
        .collect();
    folders.sort();
    assert!(60 <= folders.len(), "only {} cases in {FOLDER}", folders.len());
    let failures: Vec<String> = folders.iter().flat_map(|folder| run(folder)).collect();
    assert!(failures.is_empty(), "\n{}\n{} faults", failures.join("\n"), failures.len());
}

/// The faults of one case, none where it holds.
fn run(folder: &Path) -> Vec<String> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let faults: Vec<_> =
        Language::ALL.into_iter().filter_map(|language| run_in(folder, language)).collect();
    if faults.is_empty() {
        return vec![format!("{name}: no texts in it")];
    }
    faults.into_iter().filter_map(Result::err).map(|fault| format!("{name}{fault}")).collect()
}

/// `None` where the case has nothing in `language`, else whether it holds.
fn run_in(folder: &Path, language: Language) -> Option<Result<(), String>> {
    let infix = match language {
        Language::Russian => String::new(),
        other => format!(".{other}"),
    };
    let paths = [format!("old{infix}.md"), format!("new{infix}.md"), format!("expected{infix}")];
    let [old, new, expected] = paths.each_ref().map(|path| fs::read_to_string(folder.join(path)));
    if old.is_err() && new.is_err() && expected.is_err() {
        return None;
    }
    let (Ok(old), Ok(new)) = (old, new) else {
        return Some(Err(format!(": `{}` and `{}` must both be there", paths[0], paths[1])));
    };
    let documents = Sides::new(old, new).map(|source| parse(source, language).0);
    let actual = said(&documents);
    if env::var_os("TUZETU_BLESS").is_some() {
        fs::write(folder.join(&paths[2]), &actual).expect("the case can be written");
        return Some(Ok(()));
    }
    let Ok(expected) = expected else {
        return Some(Err(format!(": `{}` is missing", paths[2])));
    };
    if expected == actual {
        return Some(Ok(()));
    }
    Some(Err(format!(" ({language})\n{}", difference(&expected, &actual))))
}

/// The lines of which only one side knows.
fn difference(expected: &str, actual: &str) -> String {
    let mut text = String::new();
    let without = |lines: &str, others: &str, sign: &str, text: &mut String| {
        for line in lines.lines().filter(|line| others.lines().all(|other| other != *line)) {
            writeln!(text, "  {sign} {line}").expect("a string takes all");
        }
    };
    without(expected, actual, "expected", &mut text);
    without(actual, expected, "     got", &mut text);
    if text.is_empty() { "  the same lines in another order\n".into() } else { text }
}

/// The comparison in the format of `expected`.
fn said(documents: &Sides<Document>) -> String {
    let comparison = compare(documents.as_ref());
    let is_law = |row: &&Row| {
        let sides = documents.as_ref().zip(row.sides.as_ref());
        let normative = |(document, ids): (&Document, &Ids)| {
            ids.iter().any(|id| document.provision(*id).is_normative())
        };
        normative(sides.old) || normative(sides.new)
    };
    let unchanged = comparison.rows.iter().filter(|row| row.is_unchanged()).filter(is_law).count();
    let mut text = format!("unchanged {unchanged}\n");
    for row in comparison.rows.iter().filter(|row| !row.is_unchanged()) {
        writeln!(text, "{}", line(documents, row)).expect("a string takes all");
    }
    text
}

fn line(documents: &Sides<Document>, row: &Row) -> String {
    let sides = documents.as_ref().zip(row.sides.as_ref()).map(|(document, ids)| {
        let addresses = ids.iter().map(|id| document.provision(*id).address.as_str());
        let addresses = addresses.collect::<Vec<_>>().join(" + ");
        if addresses.is_empty() { "-".into() } else { addresses }
    });
    let changes: Vec<_> = row.changes.iter().map(|change| change.name()).collect();
    let kinds: Vec<_> = row.significance.iter().map(|kind| kind.name()).collect();
    let edits = edits(documents, row);
    let (changes, kinds) = (changes.join(","), kinds.join(","));
    let follows = follows(row);
    format!("{} -> {}  {changes}  [{kinds}]  {edits}{follows}", sides.old, sides.new)
        .trim_end()
        .into()
}

/// The renumberings that the edits follow.
fn follows(row: &Row) -> String {
    let edits = row.redline.iter().flat_map(|redline| redline.edits());
    let inserted = edits.filter(|edit| edit.operation == Operation::Insert);
    let followed = inserted.filter_map(|edit| edit.follows.as_ref());
    followed
        .fold(String::new(), |said, sides| format!("{said}  follows {}→{}", sides.old, sides.new))
}

/// The changed words: of the heading, of the text, or of both by name. A row with
/// one side has none: all its words are new or gone.
fn edits(documents: &Sides<Document>, row: &Row) -> String {
    let Some(redline) = row.redline.as_ref().filter(|_| has_both_sides(row)) else {
        return String::new();
    };
    let heading = marked(documents, &redline.heading);
    let text = marked(documents, &redline.text);
    match (heading.is_empty(), text.is_empty()) {
        (true, _) => text,
        (false, true) => format!("heading {heading}"),
        (false, false) => format!("heading {heading} text {text}"),
    }
}

fn has_both_sides(row: &Row) -> bool {
    !row.sides.old.is_empty() && !row.sides.new.is_empty()
}

/// `[-gone-]{+new+}` for each run of changed words. Changes with no word between
/// them are one run, and spaces alone are not shown.
fn marked(documents: &Sides<Document>, edits: &[Edit]) -> String {
    let mut runs: Vec<Sides<String>> = Vec::new();
    let mut kept: Option<&str> = None;
    for edit in edits {
        let words = documents.as_ref().zip(edit.spans).map(|(document, span)| document.words(span));
        if edit.operation == Operation::Keep {
            kept = Some(words.old);
            continue;
        }
        let joins = kept.is_none_or(|kept| !kept.contains(char::is_alphanumeric));
        match runs.last_mut().filter(|_| joins) {
            Some(run) => {
                let between = kept.unwrap_or_default();
                run.old.extend([between, words.old]);
                run.new.extend([between, words.new]);
            }
            None => runs.push(words.map(str::to_owned)),
        }
        kept = None;
    }
    let shown = runs.iter().map(|run| {
        let part = |words: &str, open: &str, close: &str| {
            let words = words.trim();
            if words.is_empty() { String::new() } else { format!("{open}{words}{close}") }
        };
        part(&run.old, "[-", "-]") + &part(&run.new, "{+", "+}")
    });
    shown.filter(|shown| !shown.is_empty()).collect::<Vec<_>>().join(" ")
}
