//! `tuzetu.comparison/1`: every provision of both texts in exactly one row.

use super::json;
use crate::compare::{
    Change, Direction, Edit, Evidence, Operation, Redline, Row, Shown, Sides, Significance,
    footnotes,
};
use crate::document::{Document, ProvisionId};
use crate::review::Reading;
use serde::Serialize;
use std::borrow::Cow;

#[derive(Serialize)]
struct ComparisonShape<'a> {
    schema: &'static str,
    language: &'static str,
    old: SideShape<'a>,
    new: SideShape<'a>,
    rows: Vec<RowShape<'a>>,
    counts: CountsShape,
    #[serde(skip_serializing_if = "Option::is_none")]
    hidden: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    footnotes: Option<Vec<FootnoteShape<'a>>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    notes: &'a [String],
}

/// Several languages of the same two versions.
#[derive(Serialize)]
struct ComparisonsShape<'a> {
    schema: &'static str,
    comparisons: Vec<ComparisonShape<'a>>,
}

#[derive(Serialize)]
struct SideShape<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct RowShape<'a> {
    old: Vec<&'a str>,
    new: Vec<&'a str>,
    change: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    matched_by: Option<&'static str>,
    likeness: f32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    edits: Vec<EditShape<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    significance: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    shown_by: Vec<ShownShape<'a>>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    inflection_only: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    repealed: bool,
}

/// What happened to an editorial footnote: no change of the law.
#[derive(Serialize)]
struct FootnoteShape<'a> {
    old: Option<&'a str>,
    new: Option<&'a str>,
    change: &'static str,
    edits: Vec<EditShape<'a>>,
}

/// The words that show one kind of change.
#[derive(Serialize)]
struct ShownShape<'a> {
    significance: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    old: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    direction: Option<&'static str>,
}

/// One run of words: exactly one of `keep`, `delete` and `insert` is there.
#[derive(Default, Serialize)]
struct EditShape<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    keep: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delete: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    insert: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    follows: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    editorial: bool,
}

#[derive(Serialize)]
struct CountsShape {
    unchanged: usize,
    amended: usize,
    inserted: usize,
    deleted: usize,
    renumbered: usize,
    moved: usize,
    split: usize,
    merged: usize,
}

/// What of a comparison is written out, and under which names.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// What the two texts are called.
    pub names: Sides<&'a str>,
    /// What is told of each.
    pub told: Told,
    /// What a reader must know, such as a missing language.
    pub notes: &'a [String],
}

/// What is told of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// Which rows are written out; the others are only counted.
    pub rows: Rows,
    /// Whether what happened to editorial footnotes is told, apart from the law.
    pub footnotes: bool,
}

/// Which rows are written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// All.
    All,
    /// Those that changed.
    Changed,
    /// Those that changed in something that a reader of the law must know.
    Substantive,
}

impl Rows {
    /// Whether a row is among them.
    pub fn has(self, row: &Row) -> bool {
        match self {
            Self::All => true,
            Self::Changed => !row.is_unchanged(),
            Self::Substantive => row.is_substantive(),
        }
    }
}

/// The comparisons as JSON: one as it is, several in a list.
pub fn json(readings: &[&Reading], options: Options<'_>) -> String {
    let footnotes = |reading: &&Reading| {
        let documents = reading.documents.as_ref();
        options.told.footnotes.then(|| footnotes(documents, &reading.comparison))
    };
    let footnotes: Vec<_> = readings.iter().map(footnotes).collect();
    let each = readings.iter().zip(&footnotes);
    let mut shapes: Vec<_> = each
        .map(|(reading, footnotes)| comparison(reading, footnotes.as_deref(), options))
        .collect();
    match (shapes.len(), shapes.pop()) {
        (1, Some(only)) => json::text(&only),
        (_, last) => {
            shapes.extend(last);
            json::text(&ComparisonsShape { schema: "tuzetu.comparisons/1", comparisons: shapes })
        }
    }
}

fn comparison<'a>(
    reading: &'a Reading,
    footnotes: Option<&'a [Row]>,
    options: Options<'a>,
) -> ComparisonShape<'a> {
    let Options { names, told: Told { rows: wanted, .. }, notes } = options;
    let documents = reading.documents.as_ref();
    let rows = reading.comparison.rows.iter().filter(|row| wanted.has(row));
    let count = |change| reading.comparison.count(change);
    ComparisonShape {
        schema: "tuzetu.comparison/1",
        language: reading.language.code(),
        old: SideShape { name: names.old },
        new: SideShape { name: names.new },
        rows: rows.map(|row| shape(row, documents)).collect(),
        counts: CountsShape {
            unchanged: reading.comparison.unchanged(),
            amended: count(Change::Amended),
            inserted: count(Change::Inserted),
            deleted: count(Change::Deleted),
            renumbered: count(Change::Renumbered),
            moved: count(Change::Moved),
            split: count(Change::Split),
            merged: count(Change::Merged),
        },
        footnotes: footnotes.map(|rows| rows.iter().map(|row| footnote(row, documents)).collect()),
        hidden: (wanted == Rows::Substantive).then(|| reading.comparison.hidden()),
        notes,
    }
}

fn shape<'a>(row: &'a Row, documents: Sides<&'a Document>) -> RowShape<'a> {
    let addresses = |document: &'a Document, ids: &[ProvisionId]| {
        ids.iter().map(|id| document.provision(*id).address.as_str()).collect()
    };
    let change = match row.changes.as_slice() {
        [] => vec!["unchanged"],
        changes => changes.iter().map(|change| change.name()).collect(),
    };
    RowShape {
        old: addresses(documents.old, &row.sides.old),
        new: addresses(documents.new, &row.sides.new),
        change,
        matched_by: row.matched_by.map(Evidence::name),
        likeness: row.likeness,
        edits: edits(row, documents),
        significance: row.significance.iter().map(|kind| Significance::name(*kind)).collect(),
        shown_by: row.meaning.shown_by.iter().map(|each| shown(each, documents)).collect(),
        inflection_only: row.meaning.is_inflection,
        repealed: row.meaning.is_repealed,
    }
}

fn footnote<'a>(row: &'a Row, documents: Sides<&'a Document>) -> FootnoteShape<'a> {
    let RowShape { old, new, change, edits, .. } = shape(row, documents);
    let first = |names: Vec<&'a str>| names.first().copied();
    FootnoteShape { old: first(old), new: first(new), change: change[0], edits }
}

fn shown<'a>(shown: &Shown, documents: Sides<&'a Document>) -> ShownShape<'a> {
    let words = documents.zip(shown.spans);
    let words = words.map(|(document, span)| span.map(|span| document.words(span)));
    ShownShape {
        significance: shown.significance.name(),
        old: words.old,
        new: words.new,
        direction: shown.direction.map(Direction::name),
    }
}

/// The edits of a row. What is wholly new or gone is one edit.
fn edits<'a>(row: &'a Row, documents: Sides<&'a Document>) -> Vec<EditShape<'a>> {
    if row.sides.old.is_empty() {
        return whole(documents.new, &row.sides.new, Operation::Insert);
    }
    if row.sides.new.is_empty() {
        return whole(documents.old, &row.sides.old, Operation::Delete);
    }
    let Some(redline) = &row.redline else { return Vec::new() };
    let shape = |edit: &'a Edit| {
        let words = match edit.operation {
            Operation::Insert => documents.new.words(edit.spans.new),
            _ => documents.old.words(edit.spans.old),
        };
        let follows = edit.follows.as_ref().map(|sides| format!("{}→{}", sides.old, sides.new));
        EditShape { follows, editorial: edit.is_editorial, ..said(edit.operation, words) }
    };
    let heading = redline.heading.iter().map(shape);
    heading.chain(border(redline)).chain(redline.text.iter().map(shape)).collect()
}

fn said<'a>(operation: Operation, words: impl Into<Cow<'a, str>>) -> EditShape<'a> {
    let mut edit = EditShape::default();
    let words = Some(words.into());
    match operation {
        Operation::Keep => edit.keep = words,
        Operation::Delete => edit.delete = words,
        Operation::Insert => edit.insert = words,
    }
    edit
}

/// The line end between a heading and the words after it, on the sides that
/// have both.
fn border(redline: &Redline) -> Option<EditShape<'static>> {
    let has = |edits: &[Edit], away| edits.iter().any(|edit| edit.operation != away);
    let has_both = |away| has(&redline.heading, away) && has(&redline.text, away);
    let operation = match (has_both(Operation::Insert), has_both(Operation::Delete)) {
        (true, true) => Operation::Keep,
        (true, false) => Operation::Delete,
        (false, true) => Operation::Insert,
        (false, false) => return None,
    };
    Some(said(operation, "\n"))
}

/// All words of whole provisions as one edit; none for what only holds others.
fn whole<'a>(
    document: &'a Document,
    ids: &[ProvisionId],
    operation: Operation,
) -> Vec<EditShape<'a>> {
    let passages = ids.iter().flat_map(|id| document.provision(*id).passages());
    let words: Vec<&str> = passages.map(|span| document.words(span)).collect();
    if words.is_empty() { Vec::new() } else { vec![said(operation, words.join("\n"))] }
}
