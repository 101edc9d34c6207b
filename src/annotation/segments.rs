//! The words of a row, side by side: what of one version stands in the other, and
//! what stands there instead.

use super::ground::Ground;
use crate::compare::elements::{Element, caseless};
use crate::compare::{Edit, Operation, Sides};
use crate::text::span::Span;

/// A run of words at home with what stands there for it; either may be empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    /// The bytes at home.
    pub(super) home: Span,
    /// The bytes there.
    pub(super) there: Span,
    /// Whether they are the same words; else one stands for the other.
    pub(super) is_same: bool,
}

impl Segment {
    /// Whether the bytes answer to one another one by one.
    fn is_shifted(self) -> bool {
        self.is_same && self.home.len() == self.there.len()
    }

    /// The part of it that lies under a span, where that is known byte by byte.
    pub(super) fn narrowed(self, to: Span) -> Self {
        if !self.is_shifted() {
            return self;
        }
        let home = self.home.common(to);
        let start = self.there.start + (home.start - self.home.start);
        Self { home, there: Span::new(start, start + home.len()), is_same: true }
    }
}

/// Edits as segments, home being the old side, or the new one on the way back. What
/// only editors change, and a citation that follows a renumbering, are the same
/// words.
pub(super) fn segments<'e>(
    edits: impl Iterator<Item = &'e Edit>,
    is_back: bool,
) -> impl Iterator<Item = Segment> {
    let mut all: Vec<Segment> = Vec::new();
    for edit in edits {
        let Sides { old, new } = edit.spans;
        let (home, there) = if is_back { (new, old) } else { (old, new) };
        let is_same =
            edit.operation == Operation::Keep || edit.is_editorial || edit.follows.is_some();
        let next = Segment { home, there, is_same };
        match all.last_mut().filter(|last| is_answered(**last, next)) {
            Some(last) => {
                last.home = if last.home.is_empty() { home } else { last.home };
                last.there = if last.there.is_empty() { there } else { last.there };
            }
            None => all.push(next),
        }
    }
    all.into_iter()
}

/// Whether words that are gone are followed by those that came for them.
const fn is_answered(one: Segment, next: Segment) -> bool {
    let is_change = one.is_same == next.is_same;
    let crossed = one.there.is_empty() && next.home.is_empty();
    is_change && (crossed || one.home.is_empty() && next.there.is_empty())
}

/// What became of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It stands there.
    Kept(Span),
    /// Another word stands there for it.
    Replaced(Span),
    /// Nothing does.
    Gone,
}

impl Fate {
    /// Whether it stands there.
    pub(super) const fn is_kept(self) -> bool {
        matches!(self, Self::Kept(_))
    }

    /// The words there.
    pub(super) const fn span(self) -> Option<Span> {
        match self {
            Self::Kept(span) | Self::Replaced(span) => Some(span),
            Self::Gone => None,
        }
    }
}

/// The fate of every word of a segment, in order.
pub(super) fn fates(home: &Ground<'_>, there: &str, segment: Segment) -> Vec<(Element, Fate)> {
    let words = caseless(home.document.source(), &[segment.home]);
    if segment.is_shifted() {
        let there = |span: Span| {
            let start = segment.there.start + (span.start - segment.home.start);
            Span::new(start, start + span.len())
        };
        return words.into_iter().map(|word| (word, Fate::Kept(there(word.span)))).collect();
    }
    let others = caseless(there, &[segment.there]);
    let pairs = if segment.is_same {
        (0..words.len().min(others.len())).map(|at| (at, at)).collect()
    } else {
        common(&words, &others, |word| home.weight(word))
    };
    let mut fates = vec![Fate::Gone; words.len()];
    let mut last = (0, 0);
    for (word, other) in pairs.into_iter().chain([(words.len(), others.len())]) {
        replace(&mut fates[last.0..word], &others[last.1..other]);
        if let Some(fate) = fates.get_mut(word) {
            *fate = Fate::Kept(others[other].span);
        }
        last = (word + 1, other + 1);
    }
    words.into_iter().zip(fates).collect()
}

/// Each of the words there for its share of those at home, in order, so that the
/// way back leads to the same words.
fn replace(fates: &mut [Fate], others: &[Element]) {
    let count = fates.len();
    for (at, fate) in fates.iter_mut().enumerate() {
        let share = at * others.len() / count..(at + 1) * others.len() / count;
        let spans = others[share].iter().map(|other| other.span);
        *fate = spans.reduce(Span::join).map_or(Fate::Gone, Fate::Replaced);
    }
}

/// Above so many pairs of words nothing is looked for.
const MOST_PAIRS: usize = 4_000_000;

/// What is added where a word follows another that also stands there: what stays
/// together is one passage, single words here and there are chance.
const TOGETHER: f32 = 0.5;

/// The pairs of equal words, in order, that weigh most together.
pub(super) fn common(
    words: &[Element],
    others: &[Element],
    weight: impl Fn(&Element) -> f32,
) -> Vec<(usize, usize)> {
    let width = others.len() + 1;
    if words.is_empty() || (words.len() + 1) * width > MOST_PAIRS {
        return Vec::new();
    }
    let table = Table::new((words, others), weight);
    table.walk()
}

/// What the words weigh together that stand in both texts, from each place on.
struct Table {
    /// How many words there are, and one more than there are others.
    size: (usize, usize),
    /// The most that can be had.
    best: Vec<f32>,
    /// The same where the words at the place itself are taken; less than nothing
    /// where they differ.
    taken: Vec<f32>,
}

impl Table {
    /// From the end, so that the walk goes from the beginning.
    fn new((words, others): (&[Element], &[Element]), weight: impl Fn(&Element) -> f32) -> Self {
        let (height, width) = (words.len() + 1, others.len() + 1);
        let (best, taken) = (vec![0.0; height * width], vec![-1.0; height * width]);
        let mut table = Self { size: (words.len(), width), best, taken };
        for (row, word) in words.iter().enumerate().rev() {
            let weight = weight(word);
            for (column, other) in others.iter().enumerate().rev() {
                let at = row * width + column;
                if word.key == other.key {
                    let next = at + width + 1;
                    table.taken[at] = weight + table.best[next].max(table.together(next));
                }
                let apart = table.best[at + 1].max(table.best[at + width]);
                table.best[at] = apart.max(table.taken[at]);
            }
        }
        table
    }

    /// What the words at a place are worth to those right before them.
    fn together(&self, at: usize) -> f32 {
        if self.taken[at] < 0.0 { 0.0 } else { self.taken[at] + TOGETHER }
    }

    fn walk(&self) -> Vec<(usize, usize)> {
        let (height, width) = self.size;
        let (mut row, mut column) = (0, 0);
        let mut pairs = Vec::new();
        let mut goes_on = false;
        while row < height && column + 1 < width {
            let at = row * width + column;
            let apart = self.best[at + 1].max(self.best[at + width]);
            if goes_on || self.taken[at] > apart {
                pairs.push((row, column));
                (row, column) = (row + 1, column + 1);
                let next = at + width + 1;
                goes_on = self.together(next) > self.best[next];
            } else if self.best[at + 1] >= self.best[at + width] {
                column += 1;
            } else {
                row += 1;
            }
        }
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::text::language::Language;

    /// What became of the words of one text in the other.
    fn fates_of<'a>(old: &str, new: &'a str) -> Vec<Option<&'a str>> {
        let document = Document::new(Language::Russian, old.to_owned(), Vec::new());
        let (home, there) = (Span::new(0, old.len()), Span::new(0, new.len()));
        let fates = fates(&Ground::new(&document), new, Segment { home, there, is_same: false });
        fates.into_iter().map(|(_, fate)| fate.span().map(|span| span.of(new))).collect()
    }

    #[test]
    fn every_word_has_the_one_that_stands_for_it() {
        assert_eq!(
            fates_of("суд вправе отказать", "орган вправе закрыть"),
            [Some("орган"), Some("вправе"), Some("закрыть")]
        );
        assert_eq!(fates_of("в срок до дня", "в срок"), [Some("в"), Some("срок"), None, None]);
        assert_eq!(fates_of("дня", "пяти дней"), [Some("пяти дней")]);
        assert_eq!(fates_of("", "дня"), []);
    }

    #[test]
    fn what_stays_together_is_taken_before_a_word_that_stands_alone() {
        let there = "суд, а не суд вправе";
        let document = Document::new(Language::Russian, "суд вправе".to_owned(), Vec::new());
        let segment =
            Segment { home: Span::new(0, 19), there: Span::new(0, there.len()), is_same: false };
        let fates = fates(&Ground::new(&document), there, segment);
        let first = fates[0].1.span().expect("kept");
        assert_eq!(first.start, there.rfind("суд").expect("there"));
    }
}
