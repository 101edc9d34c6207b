//! Which provision answers to which, in passes, each with its evidence.
//!
//! 1. Equal numbers with equal headings; then identical words that stand once on
//!    each side, wherever they stand, unless their place has a likely partner.
//! 2. Parents, by the votes of their paired children.
//! 3. Children of pairs, in order, by likeness and number.
//! 4. What is left and identical or much alike, elsewhere: moves.
//! 5. What is left between paired neighbours, by its number and theirs; but for the
//!    pieces of what was split or merged.
//!
//! Structure first and words inside a pair second is both the quality and the
//! speed: a word difference over a whole law marks every renumbering and move.

use super::comparison::{Comparison, Evidence};
use super::elsewhere;
use super::interpret::interpret;
use super::moves;
use super::order;
use super::pairing::{Pair, Pairing};
use super::places::Places;
use super::profile::Profiles;
use super::rows::{Answer, Found};
use super::siblings::Siblings;
use super::sides::Sides;
use super::splits::{Shared, pieces, splits};
use super::twins::{Addresses, Same, Twins};
use super::vocabulary::Texts;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::hash::Map;
use std::cell::RefCell;

/// Compares two documents of one language.
pub fn compare(documents: Sides<&Document>) -> Comparison {
    let answers = answers(documents).into_iter();
    let mut rows: Vec<_> = answers.map(|answer| answer.marked(documents)).collect();
    interpret(documents, &mut rows);
    Comparison { rows }
}

/// Which provisions answer to which, in the order of the rows.
fn answers(documents: Sides<&Document>) -> Vec<Answer> {
    let texts = Texts::read(documents);
    let profiles = Profiles::new(documents, &texts);
    let (mut pairing, pieces) = align(documents, &profiles);
    let splits = splits(documents, &profiles, &pairing, pieces);
    let order = order::Order { documents, profiles: &profiles, pairing: &pairing, splits: &splits };
    let (moved, doubtful) = order.moved();
    for pair in doubtful {
        pairing.part(pair);
    }
    let found = Found { documents, profiles: &profiles, pairing: &pairing, splits, moved };
    found.answers()
}

fn align(documents: Sides<&Document>, profiles: &Profiles) -> (Pairing, Sides<Shared>) {
    let siblings = Siblings { documents, profiles, barren: RefCell::default() };
    let mut pairing = Pairing::new(documents);
    titles(documents, &mut pairing);
    elsewhere::headed(documents, profiles, &mut pairing);
    let addresses = Addresses::new(documents);
    let twins = Twins::new(documents, profiles, &addresses, Same::Words);
    twins.join_unrivalled(&mut pairing);
    elsewhere::by_votes(documents, profiles, &mut pairing);
    downward(documents, &mut pairing, |parents, pairing| siblings.align(parents, pairing));
    twins.join_everywhere(&mut pairing);
    // The search for moves needs the room.
    drop(twins);
    Twins::new(documents, profiles, &addresses, Same::WordsButNumbers)
        .join_unrivalled(&mut pairing);
    drop(addresses);
    elsewhere::by_votes(documents, profiles, &mut pairing);
    moves::moved(documents, profiles, &mut pairing);
    elsewhere::by_votes(documents, profiles, &mut pairing);
    downward(documents, &mut pairing, |parents, pairing| siblings.align(parents, pairing));
    let pieces = pieces(documents, profiles, &pairing);
    let are_related = are_related(documents, &pairing);
    let places = Places { siblings: &siblings, pieces: &pieces, are_related };
    downward(documents, &mut pairing, |parents, pairing| {
        // What stands in a pair that was only now made is known by its words first.
        siblings.align(parents, pairing);
        places.fill(parents, pairing);
    });
    downward(documents, &mut pairing, |parents, pairing| siblings.align(parents, pairing));
    footnotes(documents, &mut pairing);
    (pairing, pieces)
}

/// Whether one provision in so many is in a pair before anything is paired by its
/// place.
const RELATED: usize = 10;

fn are_related(documents: Sides<&Document>, pairing: &Pairing) -> bool {
    let count = documents.map(|document| document.provisions().len());
    pairing.pairs().count() * RELATED >= count.old.min(count.new)
}

/// Goes through the pairs in which something stands on both sides, from the root down;
/// what `step` pairs is itself gone through.
fn downward(
    documents: Sides<&Document>,
    pairing: &mut Pairing,
    mut step: impl FnMut(Option<Pair>, &mut Pairing),
) {
    step(None, pairing);
    let holds = |document: &Document, id| document.children(id).next().is_some();
    for old in (0..documents.old.provisions().len()).map(ProvisionId) {
        if let Some(new) = pairing.new_of(old)
            && holds(documents.old, old)
            && holds(documents.new, new)
        {
            step(Some(Sides::new(old, new)), pairing);
        }
    }
}

/// The titles answer to one another, whatever they say.
fn titles(documents: Sides<&Document>, pairing: &mut Pairing) {
    let title = documents.map(|document| {
        document.iter().find(|(_, each)| each.kind == ProvisionKind::Title).map(|(id, _)| id)
    });
    if let (Some(old), Some(new)) = (title.old, title.new) {
        pairing.join(Sides::new(old, new), Evidence::Position);
    }
}

/// Editorial footnotes stand in a row together by their place below paired
/// parents; they are no law and are not compared.
fn footnotes(documents: Sides<&Document>, pairing: &mut Pairing) {
    let mut places: Map<_, ProvisionId> = Map::default();
    let notes = |document: &Document| -> Vec<_> {
        let notes = document.iter().filter(|(_, each)| each.kind == ProvisionKind::Editorial);
        notes.map(|(id, each)| (id, each.parent, each.number.clone())).collect()
    };
    for (new, parent, number) in notes(documents.new) {
        places.insert((parent, number), new);
    }
    for (old, parent, number) in notes(documents.old) {
        let parent = match parent.map(|parent| pairing.new_of(parent)) {
            Some(None) => continue,
            Some(Some(parent)) => Some(parent),
            None => None,
        };
        if let Some(new) = places.get(&(parent, number)) {
            pairing.join(Sides::new(old, *new), Evidence::Position);
        }
    }
}
