//! The heading or the text of a row as it is read: its words on both sides, where
//! they changed, and where in the sources they stand.

use super::redline::{Edit, Operation};
use super::references::Passage;
use super::sides::Sides;
use crate::text::language::Language;
use crate::text::span::Span;
use smallvec::SmallVec;
use std::borrow::Cow;

/// Where words changed: in most texts in one place or two.
pub(super) type Changed = SmallVec<[Span; 4]>;

/// Whether one of the changes has a byte of `span`; they are in reading order.
pub(super) fn touch(changed: &[Span], span: Span) -> bool {
    let next = changed.partition_point(|change| change.end <= span.start);
    changed.get(next).is_some_and(|change| change.start < span.end)
}

/// The words of each side of a heading or a text.
pub(super) struct Edited<'a> {
    words: Sides<Cow<'a, str>>,
    /// Where in the words the edits lie.
    pub(super) changed: Sides<Changed>,
    /// Where the words stand in the sources.
    pub(super) origins: Sides<Origins>,
}

impl<'a> Edited<'a> {
    /// Joins the edits of a row.
    pub(super) fn new(sources: Sides<&'a str>, edits: &[Edit]) -> Self {
        let old = edits.iter().map(|edit| (edit.spans.old, edit.operation == Operation::Delete));
        let new = edits.iter().map(|edit| (edit.spans.new, edit.operation == Operation::Insert));
        let (old, new) = (joined(sources.old, old), joined(sources.new, new));
        Self {
            words: Sides::new(old.0, new.0),
            changed: Sides::new(old.1, new.1),
            origins: Sides::new(old.2, new.2),
        }
    }

    /// Reads both sides; `None` where their words are the same to the letter.
    pub(super) fn passages(&self, language: Language) -> Option<Sides<Passage<'_>>> {
        let differ = self.words.old != self.words.new;
        differ.then(|| {
            let old = Passage::read(&self.words.old, language);
            Sides { new: Passage::read_like(&self.words.new, &old), old }
        })
    }

    /// Whether the new side has words.
    pub(super) fn is_left(&self) -> bool {
        self.words.new.contains(|c: char| !c.is_whitespace())
    }

    /// Spans of the words, in bytes of the sources.
    pub(super) fn in_sources(&self, spans: Sides<Option<Span>>) -> Sides<Option<Span>> {
        spans.zip(self.origins.as_ref()).map(|(span, origins)| {
            span.filter(|span| !span.is_empty()).map(|span| origins.in_source(span))
        })
    }
}

/// From which bytes of the words and of the source on they go together.
#[derive(Default)]
pub(super) struct Origins(SmallVec<[(usize, usize); 2]>);

impl Origins {
    /// Whether the words stand together in the source.
    pub(super) fn are_one(&self) -> bool {
        self.0.len() < 2
    }

    /// A span of the words that is not empty, in bytes of the source.
    pub(super) fn in_source(&self, span: Span) -> Span {
        let start = self.place(span.start);
        Span::new(start, (self.place(span.end - 1) + 1).max(start))
    }

    fn place(&self, at: usize) -> usize {
        let origin = match self.0.as_slice() {
            [only] => Some(only),
            all => all.get(all.partition_point(|(start, _)| *start <= at).saturating_sub(1)),
        };
        origin.map_or(at, |(start, source)| source + (at - start))
    }
}

/// The words of one side, where in them the changes lie, and where they stand.
type Joined<'a> = (Cow<'a, str>, Changed, Origins);

/// Joins the spans of one side; those with `true` are changed. Between two
/// passages, as a split provision has them, stands a space.
fn joined(source: &str, spans: impl Iterator<Item = (Span, bool)>) -> Joined<'_> {
    let mut words = Cow::Borrowed("");
    let (mut changed, mut origins) = (Changed::new(), Origins::default());
    let mut run: Option<Span> = None;
    for (span, is_changed) in spans {
        if let Some(ended) = run.filter(|run| run.end != span.start) {
            words += ended.of(source);
            words += " ";
            run = None;
        }
        let run = run.get_or_insert_with(|| {
            origins.0.push((words.len(), span.start));
            Span::new(span.start, span.start)
        });
        let start = words.len() + run.len();
        run.end = span.end;
        if is_changed {
            changed.push(Span::new(start, start + span.len()));
        }
    }
    words += run.unwrap_or_default().of(source);
    (words, changed, origins)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(operation: Operation, old: (usize, usize), new: (usize, usize)) -> Edit {
        let spans = Sides::new(Span::new(old.0, old.1), Span::new(new.0, new.1));
        Edit { operation, spans, is_editorial: false, follows: None }
    }

    #[test]
    fn words_that_are_the_same_are_not_read() {
        let edits = [edit(Operation::Keep, (0, 3), (4, 7))];
        let edited = Edited::new(Sides::new("law", "the law"), &edits);
        assert!(edited.passages(Language::English).is_none());
    }

    #[test]
    fn words_of_two_provisions_are_read_apart_and_found_again() {
        let sources = Sides::new("may go", "may\n\n2. go");
        let edits = [
            edit(Operation::Keep, (0, 3), (0, 3)),
            edit(Operation::Delete, (3, 4), (3, 3)),
            edit(Operation::Keep, (4, 6), (8, 10)),
        ];
        let edited = Edited::new(sources, &edits);
        assert_eq!(edited.words.new, "may go");
        assert_eq!(*edited.changed.old, [Span::new(3, 4)]);
        let spans = edited.in_sources(Sides::new(Some(Span::new(4, 6)), Some(Span::new(4, 6))));
        assert_eq!(spans, Sides::new(Some(Span::new(4, 6)), Some(Span::new(8, 10))));
    }
}
