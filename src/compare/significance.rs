//! What kind of change a row is: a number, a duty, a comma.
//!
//! Each side is read for what it says: duties, time limits, sums, actors. A kind
//! of change is there when the two sides say different things of that kind, or
//! the same things in other places. Words that changed and say nothing of the
//! sort are only words.

use super::modality::{Modal, modals};
use super::quantities::{Quantity, quantities};
use super::redline::{Edit, Operation, Redline};
use super::references::{Passage, Reference, references};
use super::sides::Sides;
use super::terms::{Term, actors, penalties};
use crate::text::language::Language;
use crate::text::lexicon::{self, Word};
use crate::text::numerals::numerals_among;
use crate::text::span::Span;

/// The kinds of change, weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Significance {
    /// What is forbidden, owed or allowed.
    Modality,
    /// A penalty or its measure.
    Penalty,
    /// A time limit.
    Deadline,
    /// A sum of money.
    Amount,
    /// A date.
    Date,
    /// Another number.
    Number,
    /// Who acts.
    Actor,
    /// What a term means.
    Definition,
    /// Only words.
    Wording,
    /// Which provision another one names.
    Reference,
    /// Punctuation, spaces, letters that look alike.
    Editorial,
}

impl Significance {
    /// All of them, weightiest first.
    pub const ALL: [Self; 11] = [
        Self::Modality,
        Self::Penalty,
        Self::Deadline,
        Self::Amount,
        Self::Date,
        Self::Number,
        Self::Actor,
        Self::Definition,
        Self::Wording,
        Self::Reference,
        Self::Editorial,
    ];

    /// The name in JSON and in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Modality => "modality",
            Self::Penalty => "penalty",
            Self::Deadline => "deadline",
            Self::Amount => "amount",
            Self::Date => "date",
            Self::Number => "number",
            Self::Actor => "actor",
            Self::Definition => "definition",
            Self::Wording => "wording",
            Self::Reference => "reference",
            Self::Editorial => "editorial",
        }
    }
}

/// The kinds of change between the passages of a row, from its edits.
pub fn of_redline(
    sources: Sides<&str>,
    redline: &Redline,
    language: Language,
) -> Vec<Significance> {
    let kinds = [&redline.heading, &redline.text].into_iter().flat_map(|edits| {
        let (words, changed) = read_back(sources, edits);
        significance(words.as_ref().map(String::as_str), &changed, language)
    });
    weightiest_first(kinds.collect())
}

/// The kinds of change between the words of two sides. `changed` are the spans
/// that an edit deletes or inserts. Where one side has no words, the other is
/// wholly new or gone, and only a duty in it tells more than that.
pub fn significance(
    words: Sides<&str>,
    changed: &Sides<Vec<Span>>,
    language: Language,
) -> Vec<Significance> {
    if words.old == words.new {
        return Vec::new();
    }
    let sides = words.map(|text| Reading::of(text, language));
    if sides.old.words.is_empty() || sides.new.words.is_empty() {
        return vec![of_one_side(&sides)];
    }
    let keys = sides.as_ref().map(|side| side.words.iter().map(|word| &word.key));
    if keys.old.eq(keys.new) {
        return vec![Significance::Editorial];
    }
    let differs = |kind: &Significance| differ(&sides, changed, *kind);
    let mut kinds: Vec<_> = Significance::ALL.into_iter().filter(differs).collect();
    let words_differ = !sides.old.other_words().eq(sides.new.other_words());
    let is_definition = || {
        is_definition(words.old, &sides.old.words, language)
            || is_definition(words.new, &sides.new.words, language)
    };
    if words_differ && is_definition() {
        kinds.push(Significance::Definition);
    }
    if words_differ || kinds.is_empty() {
        kinds.push(Significance::Wording);
    }
    weightiest_first(kinds)
}

/// The kinds in order, each once. Only words, and only punctuation, are kinds
/// where there is nothing else.
fn weightiest_first(mut kinds: Vec<Significance>) -> Vec<Significance> {
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.first().is_some_and(|first| *first < Significance::Wording) {
        kinds.retain(|kind| *kind != Significance::Wording);
    }
    if kinds.len() > 1 {
        kinds.retain(|kind| *kind != Significance::Editorial);
    }
    kinds
}

/// The words of each side, and where in them the edits lie. Between two passages,
/// as a split provision has them, stands a space.
fn read_back(sources: Sides<&str>, edits: &[Edit]) -> (Sides<String>, Sides<Vec<Span>>) {
    let mut words = Sides::<String>::default();
    let mut changed = Sides::<Vec<Span>>::default();
    let mut ends: Option<Sides<usize>> = None;
    for edit in edits {
        let is_next = ends.map(|ends| ends.zip(edit.spans).map(|(end, span)| end == span.start));
        let is_next = is_next.unwrap_or(Sides::new(true, true));
        words.old.push_str(if is_next.old { "" } else { " " });
        words.new.push_str(if is_next.new { "" } else { " " });
        ends = Some(edit.spans.map(|span| span.end));
        let starts = words.as_ref().map(String::len);
        words.old.push_str(edit.spans.old.of(sources.old));
        words.new.push_str(edit.spans.new.of(sources.new));
        match edit.operation {
            Operation::Keep => (),
            Operation::Delete => changed.old.push(Span::new(starts.old, words.old.len())),
            Operation::Insert => changed.new.push(Span::new(starts.new, words.new.len())),
        }
    }
    (words, changed)
}

/// One thing that a text says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Saying {
    Modal(Modal),
    Penalty(Term),
    Quantity(Quantity),
    Actor(Term),
    Reference(Reference),
}

impl Saying {
    const fn kind(&self) -> Significance {
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
struct Reading {
    words: Vec<Word>,
    sayings: Vec<(Saying, Span)>,
}

impl Reading {
    fn of(text: &str, language: Language) -> Self {
        let words = lexicon::words(text);
        let numerals = numerals_among(text, &words, language);
        let passage = Passage { text, words: &words, numerals: &numerals, language };
        let references = references(&passage);
        let penalties = penalties(&words, language);
        let spans =
            |found: &[(Term, Span)]| found.iter().map(|(_, span)| *span).collect::<Vec<_>>();
        let taken: Vec<Span> = references.iter().map(|(_, span)| *span).collect();
        let quantities = quantities(&passage, &taken, &spans(&penalties));
        let modals = modals(text, &words, language).into_iter();
        let actors = actors(&words, language).into_iter();
        let mut sayings: Vec<_> = modals.map(|(each, span)| (Saying::Modal(each), span)).collect();
        sayings.extend(penalties.into_iter().map(|(each, span)| (Saying::Penalty(each), span)));
        sayings.extend(quantities.into_iter().map(|(each, span)| (Saying::Quantity(each), span)));
        sayings.extend(actors.map(|(each, span)| (Saying::Actor(each), span)));
        sayings.extend(references.into_iter().map(|(each, span)| (Saying::Reference(each), span)));
        sayings.sort_by_key(|(_, span)| span.start);
        Self { words, sayings }
    }

    fn of_kind(&self, kind: Significance) -> impl Iterator<Item = &(Saying, Span)> {
        self.sayings.iter().filter(move |(saying, _)| saying.kind() == kind)
    }

    /// The words outside references.
    fn other_words(&self) -> impl Iterator<Item = &str> {
        let spans = || self.of_kind(Significance::Reference).map(|(_, span)| *span);
        let is_other = move |word: &&Word| !spans().any(|span| span.contains(word.span.start));
        self.words.iter().filter(is_other).map(|word| word.key.as_str())
    }
}

/// A wholly new or wholly deleted text: a duty, or only words.
fn of_one_side(sides: &Sides<Reading>) -> Significance {
    let mut sayings = sides.old.sayings.iter().chain(&sides.new.sayings);
    let is_modal = |(saying, _): &(Saying, Span)| matches!(saying, Saying::Modal(modal) if *modal != Modal::Negation);
    if sayings.any(is_modal) { Significance::Modality } else { Significance::Wording }
}

/// Whether the sides say different things of one kind, or the same things in
/// exchanged places.
fn differ(sides: &Sides<Reading>, changed: &Sides<Vec<Span>>, kind: Significance) -> bool {
    let said = sides.as_ref().map(|side| {
        let mut said: Vec<_> = side.of_kind(kind).map(|(saying, _)| saying).collect();
        said.sort_unstable();
        said
    });
    if said.old != said.new {
        return !is_ordinal_alone(&said);
    }
    let touched = sides.as_ref().zip(changed.as_ref()).map(|(side, changed)| {
        let is_changed = |span: &Span| {
            changed.iter().any(|change| change.start < span.end && span.start < change.end)
        };
        let touched = side.of_kind(kind).filter(|(_, span)| is_changed(span));
        touched.map(|(saying, _)| saying).collect::<Vec<_>>()
    });
    touched.old.len() == touched.new.len() && touched.old != touched.new
}

/// Whether one side only has ordinals that the other has not: «третьи лица» are
/// no number unless another number stood there.
fn is_ordinal_alone(said: &Sides<Vec<&Saying>>) -> bool {
    let surplus = |here: &[&Saying], there: &[&Saying]| -> Vec<Saying> {
        let mut there = there.to_vec();
        let mut surplus = Vec::new();
        for saying in here {
            match there.iter().position(|other| other == saying) {
                Some(at) => drop(there.swap_remove(at)),
                None => surplus.push((*saying).clone()),
            }
        }
        surplus
    };
    let (gone, come) = (surplus(&said.old, &said.new), surplus(&said.new, &said.old));
    let is_ordinal = |saying: &Saying| matches!(saying, Saying::Quantity(Quantity::Ordinal(_)));
    (gone.is_empty() || come.is_empty()) && gone.iter().chain(&come).all(is_ordinal)
}

/// Whether a text explains a term: «оператор – лицо, которое …».
fn is_definition(text: &str, words: &[Word], language: Language) -> bool {
    let dashes = [" – ", " — ", " - ", "\u{a0}– ", "\u{a0}— "];
    let first = dashes.iter().filter_map(|dash| Some((text.find(dash)?, dash.len()))).min();
    let Some((at, length)) = first else { return false };
    let (term, meaning) = (&text[..at], &text[at + length..]);
    let words = &words[..words.partition_point(|word| word.span.end <= at)];
    let is_term = (1..=12).contains(&words.len())
        && !term.contains(['.', ';', ':'])
        && !term.ends_with(',')
        && !words.iter().any(Word::is_digits)
        && modals(term, words, language).is_empty();
    is_term && meaning.starts_with(|c: char| c.is_alphabetic() || "«\"“(".contains(c))
}

#[cfg(test)]
#[path = "significance_tests.rs"]
mod tests;
