//! Edits that only follow a renumbering: article 5 became 6, and «статьи 5»
//! became «статьи 6» in another provision.
//!
//! An edit follows when every number that it deletes leads to a provision of the
//! old document, every number that it inserts leads to the one that answers to it
//! in the new document, in the same order, and no other word is touched.

use super::citations::{Cited, cited};
use super::comparison::{Change, Evidence, Row};
use super::redline::{Edit, Operation};
use super::sides::Sides;
use super::targets::Targets;
use crate::document::{Address, Document, ProvisionId};
use crate::text::language::Language;
use crate::text::lexicon;
use crate::text::numerals::{Numeral, numerals_among};
use crate::text::span::Span;
use std::borrow::Cow;

/// Marks the edits of `rows` that follow a renumbering among them.
pub(super) fn mark(documents: Sides<&Document>, rows: &mut [Row]) {
    let is_elsewhere = |row: &Row| row.changes.iter().any(|change| *change != Change::Amended);
    let is_candidate = |row: &Row| {
        row.redline.as_ref().is_some_and(|redline| {
            [&redline.heading, &redline.text]
                .iter()
                .any(|edits| pairs(edits).any(|at| has_number(documents, &edits[at])))
        })
    };
    let candidates: Vec<usize> = (0..rows.len())
        .filter(|at| rows[*at].has(Change::Amended) && is_candidate(&rows[*at]))
        .collect();
    if candidates.is_empty() || !rows.iter().any(is_elsewhere) {
        return;
    }
    let answers = Answers::new(documents, rows);
    let targets = documents.map(Targets::new);
    for at in candidates {
        let row = &mut rows[at];
        let here = row.sides.as_ref().map(Vec::as_slice);
        if here.old.is_empty() || here.new.is_empty() {
            continue;
        }
        let reader = Reader { documents, answers: &answers, targets: &targets, here };
        if let Some(redline) = &mut row.redline {
            reader.mark(&mut redline.heading);
            reader.mark(&mut redline.text);
        }
    }
}

/// The first places of the deletions that an insertion follows, or the other way.
fn pairs(edits: &[Edit]) -> impl Iterator<Item = usize> {
    let is_pair = |at: &usize| {
        let operations = (edits[*at].operation, edits[at + 1].operation);
        matches!(
            operations,
            (Operation::Delete, Operation::Insert) | (Operation::Insert, Operation::Delete)
        )
    };
    (0..edits.len().saturating_sub(1)).filter(is_pair)
}

/// Whether a number may be among the words of an edit: digits or an ordinal.
fn has_number(documents: Sides<&Document>, edit: &Edit) -> bool {
    let words = match edit.operation {
        Operation::Insert => documents.new.words(edit.spans.new),
        _ => documents.old.words(edit.spans.old),
    };
    let language = documents.new.language();
    words.contains(|c: char| c.is_ascii_digit()) || {
        let read = lexicon::words(words);
        let is_english = language == Language::English;
        let is_ordinal = |numeral: &Numeral| numeral.is_ordinal || is_english;
        numerals_among(words, &read, language).iter().any(is_ordinal)
    }
}

/// What stands in the place of a provision and is no liker to it does not answer
/// to it for certain.
const UNLIKE: f32 = 0.3;

/// Which new provision answers to an old one, where one answers to one.
pub(super) struct Answers {
    new_of_old: Vec<Option<ProvisionId>>,
}

impl Answers {
    pub(super) fn new(documents: Sides<&Document>, rows: &[Row]) -> Self {
        let mut new_of_old = vec![None; documents.old.provisions().len()];
        for row in rows {
            let is_trusted = row.matched_by != Some(Evidence::Position) || row.likeness > UNLIKE;
            if row.sides.old.is_empty() || row.sides.new.is_empty() || !is_trusted {
                continue;
            }
            for old in &row.sides.old {
                new_of_old[old.0] = answer(documents, *old, row);
            }
        }
        Self { new_of_old }
    }

    pub(super) fn to(&self, old: ProvisionId) -> Option<ProvisionId> {
        self.new_of_old[old.0]
    }
}

/// The only provision of its kind in the row; a point that was split in two or
/// merged with another answers to none.
fn answer(documents: Sides<&Document>, old: ProvisionId, row: &Row) -> Option<ProvisionId> {
    let kind = documents.old.provision(old).kind;
    let of_kind = |document: &Document, ids: &[ProvisionId]| -> Vec<ProvisionId> {
        ids.iter().copied().filter(|id| document.provision(*id).kind == kind).collect()
    };
    match of_kind(documents.new, &row.sides.new).as_slice() {
        [new] if of_kind(documents.old, &row.sides.old).len() == 1 => Some(*new),
        _ => None,
    }
}

struct Reader<'a> {
    documents: Sides<&'a Document>,
    answers: &'a Answers,
    targets: &'a Sides<Targets<'a>>,
    here: Sides<&'a [ProvisionId]>,
}

/// The citations of one passage, and where in its source it begins.
struct Passage {
    cited: Vec<Cited>,
    start: usize,
}

impl Reader<'_> {
    fn mark(&self, edits: &mut [Edit]) {
        let pairs: Vec<usize> = pairs(edits).collect();
        if pairs.is_empty() {
            return;
        }
        let passages = self.documents.zip(passage(edits)).map(|(document, span)| Passage {
            cited: cited(document.words(span), document.language()),
            start: span.start,
        });
        for at in pairs {
            let (old, new) = match edits[at].operation {
                Operation::Insert => (edits[at + 1].spans.old, edits[at].spans.new),
                _ => (edits[at].spans.old, edits[at + 1].spans.new),
            };
            let follows = self.followed(&passages, Sides::new(old, new));
            edits[at].follows.clone_from(&follows);
            edits[at + 1].follows = follows;
        }
    }

    /// The renumbering that explains all the words of a deletion and the insertion
    /// in its place; of several the first.
    fn followed(&self, passages: &Sides<Passage>, edited: Sides<Span>) -> Option<Sides<Address>> {
        let within = passages.as_ref().zip(edited).map(|(passage, span)| {
            let shift = |each: &Cited| each.number.shifted(passage.start);
            let touches = move |each: &&Cited| {
                let number = shift(each);
                number.start < span.end && span.start < number.end
            };
            passage.cited.iter().filter(touches).collect::<Vec<_>>()
        });
        if within.old.is_empty() || within.old.len() != within.new.len() {
            return None;
        }
        let others = within.as_ref().zip(passages.as_ref()).zip(edited.zip(self.documents));
        let others = others.map(|((cited, passage), (span, document))| {
            let numbers = cited.iter().map(|each| each.number.shifted(passage.start));
            other_words(document.words(span), span.start, &numbers.collect::<Vec<_>>())
        });
        if others.old != others.new {
            return None;
        }
        let found = within.old.iter().zip(&within.new);
        let mut follows = found.map(|(old, new)| self.follows(passages, Sides::new(*old, *new)));
        let first = follows.next()?;
        follows.all(|each| each.is_some()).then_some(first).flatten()
    }

    /// The renumbering between what two citations name: of the unit itself, else
    /// of all that they name below it.
    fn follows(&self, passages: &Sides<Passage>, cited: Sides<&Cited>) -> Option<Sides<Address>> {
        if cited.old.reference().kind != cited.new.reference().kind {
            return None;
        }
        self.answer(passages, cited).or_else(|| {
            let below = cited.zip(passages.as_ref()).map(|(cited, passage)| {
                let is_below = |each: &&Cited| {
                    each.is_smallest && each.citation == cited.citation && each != &cited
                };
                passage.cited.iter().filter(is_below).collect::<Vec<_>>()
            });
            if below.old.len() != below.new.len() {
                return None;
            }
            let mut each = below.old.iter().zip(&below.new);
            let first =
                each.next().map(|(old, new)| self.answer(passages, Sides::new(*old, *new)))??;
            each.all(|(old, new)| self.answer(passages, Sides::new(*old, *new)).is_some())
                .then_some(first)
        })
    }

    /// The addresses of what two citations name, where one answers to the other.
    fn answer(&self, passages: &Sides<Passage>, cited: Sides<&Cited>) -> Option<Sides<Address>> {
        let places = self.documents.zip(self.here).zip(cited.zip(passages.as_ref()));
        let here = places.map(|((document, ids), (cited, passage))| {
            let at = passage.start + cited.number.start;
            ids.iter().rev().find(|id| document.provision(**id).span().start <= at)
        });
        let named = self.targets.as_ref().zip(cited.zip(here));
        let named = named.map(|(targets, (cited, here))| targets.named(cited, *here?));
        let (old, new) = (named.old?, named.new?);
        let address = |document: &Document, id| document.provision(id).address.clone();
        (self.answers.to(old) == Some(new))
            .then(|| Sides::new(address(self.documents.old, old), address(self.documents.new, new)))
    }
}

/// From the first to the last byte of the edits on each side.
fn passage(edits: &[Edit]) -> Sides<Span> {
    let side = |which: fn(&Edit) -> Span| {
        let spans = edits.iter().map(which).filter(|span| !span.is_empty());
        spans.reduce(Span::join).unwrap_or_default()
    };
    Sides::new(side(|edit| edit.spans.old), side(|edit| edit.spans.new))
}

/// The words of an edit that are not of the numbers that it cites.
fn other_words<'a>(text: &'a str, start: usize, numbers: &[Span]) -> Vec<Cow<'a, str>> {
    let words = lexicon::words(text).into_iter();
    let is_cited = |at: usize| numbers.iter().any(|number| number.contains(at));
    words.filter(|word| !is_cited(word.span.start + start)).map(|word| word.key).collect()
}
