//! How often a sentence denies, and how often it has what may answer a denial of another
//! language: of two denials one may be lost, and the other hides nothing.

use super::hints::Hint;
use crate::text::lexicon::Word;
use std::ops::Range;

/// What a word asks of the other languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Asks {
    /// Nothing.
    #[default]
    Nothing,
    /// Little: it denies what someone or something is, «не достигший», and may be a noun
    /// elsewhere.
    Attribute,
    /// A condition that is not met, «төленбесе»: it may be a noun elsewhere too, but not two.
    Condition,
    /// A denial: it denies what its clause says.
    Clause,
}

#[derive(Clone, Copy, Default)]
struct Mark {
    asks: Asks,
    /// The word that is denied, by its place.
    denied: usize,
    answers: usize,
}

/// What each word of a sentence asks and answers.
pub struct Marks(Vec<Mark>);

impl Marks {
    /// So many words, of which some are known to hint at something.
    pub fn new(count: usize, hinted: &[(usize, Hint)]) -> Self {
        let mut marks = vec![Mark::default(); count];
        for (at, _) in hinted.iter().filter(|(_, hint)| hint.denies()) {
            marks[*at].answers += 1;
        }
        Self(marks)
    }

    /// Takes note of some words that deny another, or one of them, together.
    pub fn deny(&mut self, words: Range<usize>, denied: usize, asks: Asks) {
        let marks = &mut self.0[words];
        let answers: usize = marks.iter().map(|mark| mark.answers).sum();
        marks.fill(Mark::default());
        if let [first, ..] = marks {
            *first = Mark { asks, denied, answers: answers.max(1) };
        }
    }

    /// Takes note that a word answers so many denials more.
    pub fn answer(&mut self, at: usize, more: usize) {
        self.0[at].answers += more;
    }

    /// All of them, among their words.
    pub fn count(&self, words: &[Word<'_>]) -> Denials {
        let asking = |asks| self.0.iter().filter(move |mark| mark.asks == asks);
        let denied = asking(Asks::Clause).map(|mark| words.get(mark.denied).map(|it| &*it.key));
        let mut denied: Vec<_> = denied.collect();
        denied.sort_unstable();
        denied.dedup();
        Denials {
            clauses: asking(Asks::Clause).count(),
            predicates: denied.len(),
            conditions: asking(Asks::Condition).count(),
            attributes: asking(Asks::Attribute).count(),
            answers: self.0.iter().map(|mark| mark.answers).sum(),
            before: 0,
            items: 0,
        }
    }
}

/// How often one sentence, or several, deny.
#[derive(Clone, Copy, Debug, Default)]
pub struct Denials {
    clauses: usize,
    /// The clauses whose predicates differ: «не может … и не может» may be said once.
    predicates: usize,
    conditions: usize,
    attributes: usize,
    answers: usize,
    /// What leads into its list answers for it.
    pub before: usize,
    /// The items of its list do.
    pub items: usize,
}

impl Denials {
    /// One plain denial.
    pub const ONE: Self = Self {
        clauses: 1,
        predicates: 1,
        conditions: 0,
        attributes: 0,
        answers: 1,
        before: 0,
        items: 0,
    };

    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            clauses: self.clauses + other.clauses,
            predicates: self.predicates + other.predicates,
            conditions: self.conditions + other.conditions,
            attributes: self.attributes + other.attributes,
            answers: self.answers + other.answers,
            before: self.before + other.before,
            items: self.items + other.items,
        }
    }

    /// What may be a noun elsewhere.
    const fn weak(self) -> usize {
        self.conditions + self.attributes
    }

    /// Whether a denial here has none over there: there are more of them than there is of
    /// anything that may answer, or more both of the plain ones and of all the rest.
    pub const fn exceed(self, other: Self) -> bool {
        // What the items of both say answers one another.
        let answers = other.answers + other.before + other.items.saturating_sub(self.items);
        let weak = other.weak().saturating_sub(self.weak());
        let has_more = self.predicates > other.clauses + weak && self.answers > answers;
        self.predicates + self.conditions > answers || has_more
    }

    /// Whether nothing answers a denial.
    pub const fn is_none(self) -> bool {
        self.answers + self.before + self.items == 0
    }
}
