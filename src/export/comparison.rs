//! `tuzetu.comparison/1`: every provision of both texts in exactly one row.

use super::json;
use super::json::Writer;
use crate::compare::{
    Change, Comparison, Direction, Edit, Operation, Redline, Row, Shown, Sides, footnotes,
};
use crate::document::{Document, ProvisionId};
use crate::review::Reading;
use crate::text::span::Span;
use std::io::{self, Write};

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
    json::write(out, |out| match readings {
        [only] => out.object(|out| comparison(out, only, options)),
        several => out.object(|out| {
            out.key("schema").string("tuzetu.comparisons/1");
            out.key("comparisons").objects(several, |out, each| comparison(out, each, options));
        }),
    })
}

fn comparison(out: &mut Writer<'_>, reading: &Reading, options: Options<'_>) {
    let Options { names, told, notes } = options;
    let Reading { comparison, .. } = reading;
    let documents = reading.texts();
    let rows = comparison.rows.iter().filter(|row| told.rows.has(row));
    out.key("schema").string("tuzetu.comparison/1");
    out.key("language").string(reading.language.code());
    out.key("old").object(|out| out.key("name").string(names.old));
    out.key("new").object(|out| out.key("name").string(names.new));
    out.key("rows").objects(rows, |out, row| fields(out, row, documents));
    out.key("counts").object(|out| counts(out, comparison));
    if told.rows == Rows::Substantive {
        out.key("hidden").value(comparison.hidden());
    }
    if told.footnotes {
        let rows = footnotes(documents, comparison);
        out.key("footnotes").objects(&rows, |out, row| footnote(out, row, documents));
    }
    if !notes.is_empty() {
        out.key("notes").each(notes, |out, note| out.string(note));
    }
}

fn counts(out: &mut Writer<'_>, comparison: &Comparison) {
    // All at once: the rows of a long law are many megabytes.
    let (mut unchanged, mut counts) = (0, [0; Change::ALL.len()]);
    for row in &comparison.rows {
        unchanged += usize::from(row.is_unchanged());
        row.changes.iter().for_each(|change| counts[*change as usize] += 1);
    }
    out.key("unchanged").value(unchanged);
    for change in Change::ALL {
        out.key(change.name()).value(counts[change as usize]);
    }
}

fn fields(out: &mut Writer<'_>, row: &Row, documents: Sides<&Document>) {
    let meaning = &row.meaning;
    out.key("old").each(&row.sides.old, |out, id| out.string(address(documents.old, *id)));
    out.key("new").each(&row.sides.new, |out, id| out.string(address(documents.new, *id)));
    let unchanged = row.is_unchanged().then_some("unchanged").into_iter();
    let changes = unchanged.chain(row.changes.iter().map(|change| change.name()));
    out.key("change").each(changes, Writer::string);
    if let Some(evidence) = row.matched_by {
        out.key("matched_by").string(evidence.name());
    }
    out.key("likeness").value(row.likeness);
    if has_edits(row, documents) {
        out.key("edits").list(|out| edits(out, row, documents));
    }
    if !row.significance.is_empty() {
        out.key("significance").each(&row.significance, |out, kind| out.string(kind.name()));
    }
    if !meaning.shown_by.is_empty() {
        out.key("shown_by").objects(&meaning.shown_by, |out, each| shown(out, each, documents));
    }
    if meaning.is_inflection {
        out.key("inflection_only").value(true);
    }
    if meaning.is_repealed {
        out.key("repealed").value(true);
    }
}

fn address(document: &Document, id: ProvisionId) -> &str {
    document.provision(id).address.as_str()
}

/// What happened to an editorial footnote: no change of the law.
fn footnote(out: &mut Writer<'_>, row: &Row, documents: Sides<&Document>) {
    let names = documents
        .zip(row.sides.as_ref())
        .map(|(document, ids)| ids.first().map(|id| address(document, *id)));
    out.key("old").optional(names.old);
    out.key("new").optional(names.new);
    out.key("change").string(row.changes.first().map_or("unchanged", |change| change.name()));
    out.key("edits").list(|out| edits(out, row, documents));
}

/// The words that show one kind of change.
fn shown(out: &mut Writer<'_>, shown: &Shown, documents: Sides<&Document>) {
    let words = documents.zip(shown.spans);
    let words = words.map(|(document, span)| span.map(|span| document.words(span)));
    out.key("significance").string(shown.significance.name());
    let direction = shown.direction.map(Direction::name);
    for (key, words) in [("old", words.old), ("new", words.new), ("direction", direction)] {
        if let Some(words) = words {
            out.key(key).string(words);
        }
    }
}

/// Whether any words came, went or stayed: all rows but those of provisions that
/// only hold others.
fn has_edits(row: &Row, documents: Sides<&Document>) -> bool {
    match (row.sides.old.as_slice(), row.sides.new.as_slice()) {
        ([], ids) => passages(documents.new, ids).next().is_some(),
        (ids, []) => passages(documents.old, ids).next().is_some(),
        _ => row.redline.as_ref().is_some_and(|redline| redline.edits().next().is_some()),
    }
}

/// The edits of a row. What is wholly new or gone is one edit.
fn edits(out: &mut Writer<'_>, row: &Row, documents: Sides<&Document>) {
    match (row.sides.old.as_slice(), row.sides.new.as_slice()) {
        ([], ids) => whole(out, documents.new, ids, Operation::Insert),
        (ids, []) => whole(out, documents.old, ids, Operation::Delete),
        _ => {
            let Some(redline) = &row.redline else { return };
            let borders = borders(row, documents, redline);
            for (at, edit) in redline.edits().enumerate() {
                if let Some(operation) = borders.get(at).copied().flatten() {
                    out.item().object(|out| out.key(name(operation)).string("\n"));
                }
                out.item().object(|out| self::edit(out, edit, documents));
            }
        }
    }
}

/// One run of words.
fn edit(out: &mut Writer<'_>, edit: &Edit, documents: Sides<&Document>) {
    let words = match edit.operation {
        Operation::Insert => documents.new.words(edit.spans.new),
        _ => documents.old.words(edit.spans.old),
    };
    out.key(name(edit.operation)).string(words);
    if let Some(Sides { old, new }) = edit.follows.as_deref() {
        out.key("follows").strings([old.as_str(), "→", new.as_str()]);
    }
    if edit.is_editorial {
        out.key("editorial").value(true);
    }
}

const fn name(operation: Operation) -> &'static str {
    match operation {
        Operation::Keep => "keep",
        Operation::Delete => "delete",
        Operation::Insert => "insert",
    }
}

/// The line ends before each edit with which a heading, or the words after one, begin
/// on either side.
fn borders(row: &Row, documents: Sides<&Document>, redline: &Redline) -> Vec<Option<Operation>> {
    let starts = || {
        let sides = documents.zip(row.sides.as_ref());
        sides.map(|(document, ids)| passages(document, ids).map(|span| span.start))
    };
    let is_one = starts().map(|mut starts| starts.nth(1).is_none());
    if is_one.old && is_one.new {
        return Vec::new();
    }
    let begins = starts().map(Iterator::collect::<Vec<_>>);
    let edits: Vec<_> = redline.edits().collect();
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
        match (begins.old[at], begins.new[at]) {
            (true, true) => Some(Operation::Keep),
            (true, false) => Some(Operation::Delete),
            (false, true) => Some(Operation::Insert),
            (false, false) => None,
        }
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
fn whole(out: &mut Writer<'_>, document: &Document, ids: &[ProvisionId], operation: Operation) {
    let mut words = passages(document, ids).map(|span| document.words(span));
    let Some(first) = words.next() else { return };
    let words = std::iter::once(first).chain(words.flat_map(|words| ["\n", words]));
    out.item().object(|out| out.key(name(operation)).strings(words));
}

/// The headings and words of provisions, in reading order.
fn passages(document: &Document, ids: &[ProvisionId]) -> impl Iterator<Item = Span> {
    ids.iter().flat_map(|id| document.provision(*id).passages())
}
