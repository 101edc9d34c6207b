//! `tuzetu.comparison/1`: every provision of both texts in exactly one row.

use super::json;
use crate::compare::{
    Change, Direction, Edit, Evidence, Operation, Redline, Row, Shown, Sides, Significance,
    footnotes,
};
use crate::document::{Document, ProvisionId};
use crate::review::Reading;
use crate::text::span::Span;
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::io::{self, Write};

#[derive(Serialize)]
struct ComparisonShape<'a> {
    schema: &'static str,
    language: &'static str,
    old: SideShape<'a>,
    new: SideShape<'a>,
    rows: RowsShape<'a>,
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

/// The rows asked for, each made when it is written.
struct RowsShape<'a> {
    reading: &'a Reading,
    wanted: Rows,
}

impl Serialize for RowsShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows = self.reading.comparison.rows.iter().filter(|row| self.wanted.has(row));
        serializer.collect_seq(rows.map(|row| shape(row, self.reading.documents.as_ref())))
    }
}

#[derive(Serialize)]
struct RowShape<'a> {
    old: AddressesShape<'a>,
    new: AddressesShape<'a>,
    change: ChangesShape<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    matched_by: Option<&'static str>,
    likeness: f32,
    #[serde(skip_serializing_if = "EditsShape::is_empty")]
    edits: EditsShape<'a>,
    #[serde(skip_serializing_if = "KindsShape::is_empty")]
    significance: KindsShape<'a>,
    #[serde(skip_serializing_if = "ShownByShape::is_empty")]
    shown_by: ShownByShape<'a>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    inflection_only: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    repealed: bool,
}

/// The provisions of one side.
struct AddressesShape<'a>(&'a Document, &'a [ProvisionId]);

impl Serialize for AddressesShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(document, ids) = self;
        serializer.collect_seq(ids.iter().map(|id| document.provision(*id).address.as_str()))
    }
}

struct ChangesShape<'a>(&'a [Change]);

impl Serialize for ChangesShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let unchanged = self.0.is_empty().then_some("unchanged").into_iter();
        serializer.collect_seq(unchanged.chain(self.0.iter().map(|change| change.name())))
    }
}

struct KindsShape<'a>(&'a [Significance]);

impl KindsShape<'_> {
    const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for KindsShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|kind| kind.name()))
    }
}

struct EditsShape<'a>(&'a Row, Sides<&'a Document>);

impl EditsShape<'_> {
    fn is_empty(&self) -> bool {
        edits(self.0, self.1).next().is_none()
    }
}

impl Serialize for EditsShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(edits(self.0, self.1))
    }
}

struct ShownByShape<'a>(&'a [Shown], Sides<&'a Document>);

impl ShownByShape<'_> {
    const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for ShownByShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|each| shown(each, self.1)))
    }
}

/// What happened to an editorial footnote: no change of the law.
#[derive(Serialize)]
struct FootnoteShape<'a> {
    old: Option<&'a str>,
    new: Option<&'a str>,
    change: &'static str,
    edits: EditsShape<'a>,
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

/// Writes the comparisons as JSON: one as it is, several in a list.
pub fn write(readings: &[&Reading], options: Options<'_>, out: &mut dyn Write) -> io::Result<()> {
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
        (1, Some(only)) => json::write(&only, out),
        (_, last) => {
            shapes.extend(last);
            let shape = ComparisonsShape { schema: "tuzetu.comparisons/1", comparisons: shapes };
            json::write(&shape, out)
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
    let count = |change| reading.comparison.count(change);
    ComparisonShape {
        schema: "tuzetu.comparison/1",
        language: reading.language.code(),
        old: SideShape { name: names.old },
        new: SideShape { name: names.new },
        rows: RowsShape { reading, wanted },
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
    RowShape {
        old: AddressesShape(documents.old, &row.sides.old),
        new: AddressesShape(documents.new, &row.sides.new),
        change: ChangesShape(&row.changes),
        matched_by: row.matched_by.map(Evidence::name),
        likeness: row.likeness,
        edits: EditsShape(row, documents),
        significance: KindsShape(&row.significance),
        shown_by: ShownByShape(&row.meaning.shown_by, documents),
        inflection_only: row.meaning.is_inflection,
        repealed: row.meaning.is_repealed,
    }
}

fn footnote<'a>(row: &'a Row, documents: Sides<&'a Document>) -> FootnoteShape<'a> {
    let ids = row.sides.as_ref().map(|ids| ids.first());
    let name = |document: &'a Document, id: Option<&ProvisionId>| {
        id.map(|id| document.provision(*id).address.as_str())
    };
    FootnoteShape {
        old: name(documents.old, ids.old),
        new: name(documents.new, ids.new),
        change: row.changes.first().map_or("unchanged", |change| change.name()),
        edits: EditsShape(row, documents),
    }
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
fn edits<'a>(row: &'a Row, documents: Sides<&'a Document>) -> impl Iterator<Item = EditShape<'a>> {
    let only = match (row.sides.old.as_slice(), row.sides.new.as_slice()) {
        ([], new) => whole(documents.new, new, Operation::Insert),
        (old, []) => whole(documents.old, old, Operation::Delete),
        _ => None,
    };
    let is_pair = !row.sides.old.is_empty() && !row.sides.new.is_empty();
    let redline = row.redline.as_ref().filter(|_| is_pair);
    let shape = move |edit: &'a Edit| {
        let words = match edit.operation {
            Operation::Insert => documents.new.words(edit.spans.new),
            _ => documents.old.words(edit.spans.old),
        };
        let follows = edit.follows.as_ref().map(|sides| format!("{}→{}", sides.old, sides.new));
        EditShape { follows, editorial: edit.is_editorial, ..said(edit.operation, words) }
    };
    let edits: Vec<&Edit> = redline.into_iter().flat_map(Redline::edits).collect();
    let borders = borders(row, documents, &edits);
    let edits = edits.into_iter().zip(borders);
    let edits = edits.flat_map(move |(edit, border)| border.into_iter().chain([shape(edit)]));
    only.into_iter().chain(edits)
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

/// The line ends before each edit with which a heading, or the words after one, begin
/// on either side.
fn borders(
    row: &Row,
    documents: Sides<&Document>,
    edits: &[&Edit],
) -> Vec<Option<EditShape<'static>>> {
    if edits.is_empty() {
        return Vec::new();
    }
    let begins = documents.zip(row.sides.as_ref()).map(|(document, ids)| {
        let passages = ids.iter().flat_map(|id| document.provision(*id).passages());
        passages.map(|span| span.start).collect::<Vec<_>>()
    });
    let old = edits.iter().map(|edit| edit.spans.old);
    let new = edits.iter().map(|edit| edit.spans.new);
    let mut begins = Sides::new(beginning(&begins.old, old), beginning(&begins.new, new));
    let border = |at: usize| {
        // Where something goes or comes first, the line end before it stays if it stands
        // before what follows it too.
        let next = |away| edits[at..].iter().position(|edit| edit.operation != away);
        match edits[at].operation {
            Operation::Delete if begins.old[at] => {
                let next = next(Operation::Delete).map(|next| &mut begins.new[at + next]);
                begins.new[at] = next.is_some_and(std::mem::take);
            }
            Operation::Insert if begins.new[at] => {
                let next = next(Operation::Insert).map(|next| &mut begins.old[at + next]);
                begins.old[at] = next.is_some_and(std::mem::take);
            }
            _ => (),
        }
        let operation = match (begins.old[at], begins.new[at]) {
            (true, true) => Operation::Keep,
            (true, false) => Operation::Delete,
            (false, true) => Operation::Insert,
            (false, false) => return None,
        };
        Some(said(operation, "\n"))
    };
    (0..edits.len()).map(border).collect()
}

/// Which of the spans of one side are the first of a passage that is not the first.
fn beginning(starts: &[usize], spans: impl Iterator<Item = Span>) -> Vec<bool> {
    let mut passage = None;
    let is_first = |span: Span| {
        let here = starts.iter().rposition(|start| *start <= span.start);
        let before = if span.is_empty() { here } else { std::mem::replace(&mut passage, here) };
        !span.is_empty() && before.is_some() && before != here
    };
    spans.map(is_first).collect()
}

/// All words of whole provisions as one edit; none for what only holds others.
fn whole<'a>(
    document: &'a Document,
    ids: &[ProvisionId],
    operation: Operation,
) -> Option<EditShape<'a>> {
    let passages = ids.iter().flat_map(|id| document.provision(*id).passages());
    let words: Vec<&str> = passages.map(|span| document.words(span)).collect();
    match words.as_slice() {
        [] => None,
        [only] => Some(said(operation, *only)),
        several => Some(said(operation, several.join("\n"))),
    }
}
