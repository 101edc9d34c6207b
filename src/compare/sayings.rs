//! What a text says: duties, time limits, sums, actors, references, in the order
//! of reading and each with its place.

use super::modality::{Modal, asserted};
use super::quantities::{Quantity, quantities};
use super::references::{Passage, Phrase, Reference, references};
use super::significance::Significance;
use super::terms::{Term, actors, amends_words, penalties};
use crate::text::fold::fold;
use crate::text::lexicon::Word;
use crate::text::quotation::quotations;
use crate::text::span::Span;
use smallvec::SmallVec;
use std::ptr;

/// One thing that a text says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Saying<'a> {
    Modal(Modal),
    Penalty(Term),
    Quantity(Quantity),
    Actor(Term),
    Reference(Reference<'a>),
}

impl Saying<'_> {
    /// What is forbidden, owed or allowed, if it says that.
    pub(crate) const fn modal(&self) -> Option<Modal> {
        match self {
            Self::Modal(modal) => Some(*modal),
            _ => None,
        }
    }

    /// The kind of change that a change of it is.
    pub(crate) const fn kind(&self) -> Significance {
        match self {
            Self::Modal(_) => Significance::Modality,
            Self::Penalty(_) | Self::Quantity(Quantity::Penalty(..)) => Significance::Penalty,
            Self::Quantity(Quantity::Deadline(..) | Quantity::AtOnce | Quantity::Unlimited) => {
                Significance::Deadline
            }
            Self::Quantity(Quantity::Amount(..)) => Significance::Amount,
            Self::Quantity(Quantity::Date(_)) => Significance::Date,
            Self::Quantity(Quantity::Number(..) | Quantity::Ordinal(_)) => Significance::Number,
            Self::Actor(_) => Significance::Actor,
            Self::Reference(_) => Significance::Reference,
        }
    }
}

/// What the text of one side says, in reading order.
pub(crate) struct Reading<'p, 'a> {
    pub(crate) passage: &'p Passage<'a>,
    pub(crate) sayings: SmallVec<[(Saying<'a>, Span); 4]>,
}

impl<'p, 'a> Reading<'p, 'a> {
    /// What a passage refers to, and nothing else of what it says.
    pub(crate) fn of_references(passage: &'p Passage<'a>) -> Self {
        let references = references(passage);
        let sayings = references.map(|(each, span)| (Saying::Reference(each), span)).collect();
        Self { passage, sayings }
    }

    /// Reads the rest of what it says.
    pub(crate) fn complete(self) -> Self {
        let Self { passage, mut sayings } = self;
        let Passage { text, words, language, .. } = passage;
        let taken: SmallVec<[Span; 4]> = sayings.iter().map(|(_, span)| *span).collect();
        let penalties = penalties(words, *language);
        let spans =
            |found: &[(Term, Span)]| found.iter().map(|(_, span)| *span).collect::<Vec<_>>();
        let quantities = quantities(passage, &taken, &spans(&penalties));
        let modals = asserted(text, words, *language).into_iter();
        let mut actors = actors(words, *language);
        if !actors.is_empty() && amends_words(words, *language) {
            let quoted = quotations(text);
            actors.retain(|(_, span)| !quoted.iter().any(|quote| quote.contains(span.start)));
        }
        sayings.extend(modals.map(|(each, span)| (Saying::Modal(each), span)));
        sayings.extend(penalties.into_iter().map(|(each, span)| (Saying::Penalty(each), span)));
        sayings.extend(quantities.into_iter().map(|(each, span)| (Saying::Quantity(each), span)));
        sayings.extend(actors.into_iter().map(|(each, span)| (Saying::Actor(each), span)));
        sayings.sort_by_key(|(_, span)| span.start);
        Self { passage, sayings }
    }

    /// Its sayings of one kind.
    pub(crate) fn of_kind(&self, kind: Significance) -> impl Iterator<Item = &(Saying<'a>, Span)> {
        self.sayings.iter().filter(move |(saying, _)| saying.kind() == kind)
    }

    /// How many words stand before its first reference.
    pub(crate) fn leading_words(&self) -> usize {
        let starts = self.passage.phrases().iter().map(|phrase| phrase.words().start);
        starts.min().unwrap_or(self.passage.words.len())
    }

    /// The words outside references, from the word `start` on, which is before all of
    /// them.
    pub(crate) fn other_words(&self, start: usize) -> impl Iterator<Item = Compared<'_>> {
        let Passage { text, words, .. } = self.passage;
        let ends = words.len()..words.len();
        let references = self.passage.phrases().iter().map(Phrase::words).chain([ends]);
        let mut at = start;
        let between = references.flat_map(move |reference| {
            let start = at;
            at = at.max(reference.end);
            &words[start..reference.start.max(start)]
        });
        between.map(|word| Compared::new(word, text))
    }
}

/// A word as it is held against another.
#[derive(Clone, Copy)]
pub(crate) struct Compared<'p> {
    key: &'p str,
    span: Span,
    text: &'p str,
}

impl<'p> Compared<'p> {
    /// A word of `text`.
    pub(crate) fn new(word: &'p Word<'_>, text: &'p str) -> Self {
        Self { key: &word.key, span: word.span, text }
    }
}

impl Compared<'_> {
    /// Whether its key is how it looks, as that of nearly all words is. Of «ic» in Latin
    /// letters the key is Latin, for tables, and only the look tells that it is «іс».
    fn is_plain(&self) -> bool {
        let is_latin = self.key.starts_with(|c: char| c.is_ascii_alphabetic());
        !is_latin && self.key == self.span.of(self.text)
    }
}

impl PartialEq for Compared<'_> {
    /// A word taken over from the other text has its very key.
    fn eq(&self, other: &Self) -> bool {
        let look = |each: &Self| fold(each.span.of(each.text)).to_lowercase();
        let differ = || self.is_plain() && other.is_plain();
        ptr::eq(self.key, other.key)
            || self.key == other.key
            || !differ() && look(self) == look(other)
    }
}
