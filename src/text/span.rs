//! Places in a source: byte spans below, lines and columns for people.

use memchr::{memchr, memchr_iter, memchr2_iter};
use std::ops::Range;

/// A range of bytes of one source, on character borders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The empty span before the byte `at`.
    pub const fn empty(at: usize) -> Self {
        Self { start: at, end: at }
    }

    /// How many bytes it holds.
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it holds no byte.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The words under it. `source` is the text that the span was made for.
    pub fn of(self, source: &str) -> &str {
        &source[self.start..self.end]
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// What both hold; empty where they do not meet.
    #[must_use]
    pub fn common(self, other: Self) -> Self {
        let start = self.start.max(other.start);
        Self { start, end: self.end.min(other.end).max(start) }
    }

    /// Whether the byte `at` lies in it.
    pub const fn contains(self, at: usize) -> bool {
        self.start <= at && at < self.end
    }

    /// The span of the same bytes when the text begins `by` bytes later.
    #[must_use]
    pub const fn shifted(self, by: usize) -> Self {
        Self { start: self.start + by, end: self.end + by }
    }

    /// The span without white space at its edges.
    #[must_use]
    pub fn trimmed(self, source: &str) -> Self {
        let words = self.of(source);
        let start = self.start + (words.len() - words.trim_start().len());
        Self { start, end: start + words.trim().len() }
    }
}

/// A span that is kept many thousands of times, in half of the room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShortSpan {
    start: u32,
    end: u32,
}

impl From<Span> for ShortSpan {
    fn from(span: Span) -> Self {
        let short = |at: usize| u32::try_from(at).expect("a text has fewer than 2³² bytes");
        Self { start: short(span.start), end: short(span.end) }
    }
}

impl From<ShortSpan> for Span {
    fn from(short: ShortSpan) -> Self {
        Self { start: short.start as usize, end: short.end as usize }
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

/// A line and a column, both counted from one; the column counts characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// The lines of `source`, each with its end.
pub fn lines(source: &str) -> impl Iterator<Item = Span> {
    let ends = memchr_iter(b'\n', source.as_bytes()).map(|at| at + 1);
    let mut start = 0;
    let line = move |end| {
        let line = Span::new(start, end);
        start = end;
        line
    };
    ends.chain([source.len()]).map(line).filter(|line| !line.is_empty())
}

/// How many lines end in a text: at line feeds, carriage returns and both together.
pub fn line_ends(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_second = |at: usize| bytes[at] == b'\n' && at > 0 && bytes[at - 1] == b'\r';
    memchr2_iter(b'\n', b'\r', bytes).filter(|at| !is_second(*at)).count()
}

/// Spans in any order, asked many times whether one of them meets another.
pub struct Cover {
    /// Where each begins, in order, and where the farthest ends of those up to it.
    reach: Vec<(usize, usize)>,
}

impl Cover {
    /// Makes them ready.
    pub fn new(spans: impl IntoIterator<Item = Span>) -> Self {
        let mut reach: Vec<_> = spans.into_iter().map(|span| (span.start, span.end)).collect();
        reach.sort_unstable();
        let mut farthest = 0;
        for (_, end) in &mut reach {
            farthest = farthest.max(*end);
            *end = farthest;
        }
        Self { reach }
    }

    /// Whether one of them has a byte of `span`.
    pub fn meets(&self, span: Span) -> bool {
        let before = self.reach.partition_point(|(start, _)| *start < span.end);
        before.checked_sub(1).is_some_and(|last| span.start < self.reach[last].1)
    }
}

/// Whether a byte stands in a text.
pub fn has_byte(text: &str, byte: u8) -> bool {
    memchr(byte, text.as_bytes()).is_some()
}

/// How many bytes are compared at a time.
const BLOCK: usize = 32;

/// How many bytes two texts share at their beginning.
pub fn shared_start(one: &[u8], other: &[u8]) -> usize {
    let blocks = one.chunks_exact(BLOCK).zip(other.chunks_exact(BLOCK));
    let at = BLOCK * blocks.take_while(|(one, other)| one == other).count();
    let rest = one[at..].iter().zip(&other[at..]);
    at + rest.take_while(|(one, other)| one == other).count()
}

/// How many bytes two texts share at their end.
pub fn shared_end(one: &[u8], other: &[u8]) -> usize {
    let blocks = one.rchunks_exact(BLOCK).zip(other.rchunks_exact(BLOCK));
    let at = BLOCK * blocks.take_while(|(one, other)| one == other).count();
    let rest = one[..one.len() - at].iter().rev().zip(other[..other.len() - at].iter().rev());
    at + rest.take_while(|(one, other)| one == other).count()
}

/// Where the lines of a source begin, so that many bytes can be placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    /// Reads the line beginnings of `source`.
    pub fn new(source: &str) -> Self {
        let ends = memchr_iter(b'\n', source.as_bytes());
        Self { starts: std::iter::once(0).chain(ends.map(|at| at + 1)).collect() }
    }

    /// The line of the byte `at`, counted from one.
    pub fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at)
    }

    /// The position of the byte `at` of the same `source`.
    pub fn position(&self, source: &str, at: usize) -> Position {
        let line = self.line(at);
        let start = self.starts[line - 1];
        Position { line, column: source[start..at].chars().count() + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_is_placed_by_line_and_character() {
        let source = "бап\nтармақ 1\n";
        let lines = LineIndex::new(source);
        let at = source.find('1').expect("the digit is there");
        assert_eq!(lines.position(source, 0), Position { line: 1, column: 1 });
        assert_eq!(lines.position(source, at), Position { line: 2, column: 8 });
        assert_eq!(lines.line(source.len()), 3);
    }

    #[test]
    fn lines_joined_are_the_source() {
        for (source, expected) in
            [("", vec![]), ("бап", vec!["бап"]), ("а\n\nб\n", vec!["а\n", "\n", "б\n"])]
        {
            assert_eq!(lines(source).map(|line| line.of(source)).collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn what_two_spans_hold_in_common_is_in_both() {
        let one = Span::new(2, 6);
        assert_eq!(one.common(Span::new(4, 9)), Span::new(4, 6));
        assert_eq!(one.common(Span::new(0, 9)), one);
        assert!(one.common(Span::new(7, 9)).is_empty() && one.common(Span::new(0, 2)).is_empty());
    }

    #[test]
    fn trimming_keeps_the_words() {
        let source = "  два слова \n";
        assert_eq!(Span::new(0, source.len()).trimmed(source).of(source), "два слова");
        assert!(Span::new(0, 2).trimmed(source).is_empty());
    }
}
