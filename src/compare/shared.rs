//! The redline of a row that several provisions share, as in a split: headings and
//! words follow one another as they are read.
//!
//! A heading that stays parts the words before it from those after it, so that a
//! sentence that passed from one article to the next is seen to have passed.

use super::redline::{Edit, Operation, Redline, edits};
use super::sides::Sides;
use crate::document::{Document, ProvisionId};
use crate::text::span::Span;

/// The edits between the provisions of a row.
pub fn shared_redline(documents: Sides<&Document>, ids: Sides<&[ProvisionId]>) -> Redline {
    let passages = documents.zip(ids).map(|(document, ids)| passages(document, ids));
    let sources = documents.map(Document::source);
    let writer = Writer { sources, edits: Vec::new(), at: passages.as_ref().map(|it| start(it)) };
    let joined = writer.clone().between_headings(passages.as_ref().map(Vec::as_slice));
    let count = changed(&joined, sources);
    let joined = Redline { heading: Vec::new(), text: joined };
    if count == 0 || ids.old.len() != ids.new.len() {
        return joined;
    }
    let apart = writer.one_by_one(documents, ids);
    // Of two that changed places the one that passed the border is marked, if it is not
    // much longer than the one that stayed.
    let most = if joined.keeps_all_words(documents) { PASSED * count } else { count };
    let is_plain = changed(&apart, sources) <= most;
    if is_plain { Redline { text: apart, ..joined } } else { joined }
}

/// How many times as long as what stayed may be what passed.
const PASSED: usize = 2;

/// A heading or the words of a provision.
#[derive(Clone, Copy)]
struct Passage {
    span: Span,
    is_heading: bool,
}

fn passages(document: &Document, ids: &[ProvisionId]) -> Vec<Passage> {
    let each = ids.iter().map(|id| document.provision(*id));
    let passages = each.flat_map(|each| {
        let heading = each.heading.map(|span| Passage { span, is_heading: true });
        let text = each.text.map(|span| Passage { span, is_heading: false });
        heading.into_iter().chain(text)
    });
    passages.collect()
}

fn start(passages: &[Passage]) -> usize {
    passages.first().map_or(0, |first| first.span.start)
}

/// How many bytes are marked as gone or come, space aside.
fn changed(edits: &[Edit], sources: Sides<&str>) -> usize {
    let changed = edits.iter().filter(|edit| edit.operation != Operation::Keep);
    let length = |edit: &Edit| {
        let words = sources.zip(edit.spans).map(|(source, span)| span.trimmed(source).len());
        words.old + words.new
    };
    changed.filter(|edit| !edit.is_editorial).map(length).sum()
}

/// Writes the edits of one part of a row after another.
#[derive(Clone)]
struct Writer<'a> {
    sources: Sides<&'a str>,
    edits: Vec<Edit>,
    /// Up to where the words of each side are written.
    at: Sides<usize>,
}

impl Writer<'_> {
    /// The edits of the words between the headings that stayed.
    fn between_headings(mut self, passages: Sides<&[Passage]>) -> Vec<Edit> {
        let mut rest = passages;
        while let Some(at) = self.same_heading(rest) {
            let (before, after) = (rest.old.split_at(at.old), rest.new.split_at(at.new));
            self.write(Sides::new(before.0, after.0));
            self.write(Sides::new(&before.1[..1], &after.1[..1]));
            rest = Sides::new(&before.1[1..], &after.1[1..]);
        }
        self.write(rest);
        self.edits
    }

    /// Where the first heading stands that is the same on both sides.
    fn same_heading(&self, passages: Sides<&[Passage]>) -> Option<Sides<usize>> {
        let words_of = self.sources.zip(passages).map(|(source, passages)| {
            let words =
                passages.iter().map(|each| each.is_heading.then(|| each.span.of(source).trim()));
            words.collect::<Vec<_>>()
        });
        let place = |words: &str| words_of.new.iter().position(|it| *it == Some(words));
        let mut old = words_of.old.iter().enumerate();
        old.find_map(|(at, words)| Some(Sides::new(at, place((*words)?)?)))
    }

    /// The edits of each provision with the one in its place.
    fn one_by_one(mut self, documents: Sides<&Document>, ids: Sides<&[ProvisionId]>) -> Vec<Edit> {
        for (old, new) in ids.old.iter().zip(ids.new) {
            let pair = Sides::new(*old, *new);
            let both = documents.zip(pair).map(|(document, id)| passages(document, &[id]));
            for is_heading in [true, false] {
                let some = both.as_ref().map(|passages| {
                    let some = passages.iter().filter(|each| each.is_heading == is_heading);
                    some.copied().collect::<Vec<_>>()
                });
                self.write(some.as_ref().map(Vec::as_slice));
            }
        }
        self.edits
    }

    fn write(&mut self, passages: Sides<&[Passage]>) {
        let spans =
            passages.map(|passages| passages.iter().map(|each| each.span).collect::<Vec<_>>());
        for mut edit in edits(self.sources, spans.as_ref().map(Vec::as_slice)) {
            // What has nothing on the other side stands where that side has come to.
            if spans.old.is_empty() {
                edit.spans.old = Span::empty(self.at.old);
            }
            if spans.new.is_empty() {
                edit.spans.new = Span::empty(self.at.new);
            }
            self.at = edit.spans.map(|span| span.end);
            self.edits.push(edit);
        }
    }
}
