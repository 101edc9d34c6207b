//! What is left and stands elsewhere: found by its rare words.
//!
//! A false move is worse than a missed one: a candidate must be much like, and
//! clearly more like than the second best, from both sides.

use super::comparison::Evidence;
use super::elsewhere::kinds_answer;
use super::pairing::{Pair, Pairing};
use super::profile::{Profile, Profiles};
use super::sides::Sides;
use super::twins::FEWEST_WORDS;
use crate::document::{Document, ProvisionId};
use crate::text::hash::Map;

/// From how much likeness a provision elsewhere is held to be the same one.
const ALIKE: f32 = 0.7;

/// The same for a short one, of which a phrase of drafting may be the most.
const ALIKE_IF_SHORT: f32 = 0.74;

/// A provision of fewer words is short.
const SHORT: usize = 12;

/// By how much it must be more like than the second best.
const MARGIN: f32 = 0.1;

/// How many of its rarest words a provision is looked up by.
const RARE_WORDS: usize = 8;

/// How many of them a candidate must have.
const SHARED_WORDS: usize = 3;

/// A word that stands in more provisions than this leads to none of them.
const COMMON: usize = 128;

/// Pairs what is left with what is much like it, wherever it stands. What is in
/// a pair already still competes: a clause that is as like as others of its kind
/// has not moved.
pub fn moved(documents: Sides<&Document>, profiles: &Profiles, pairing: &mut Pairing) {
    let left = Sides::new(
        left(documents.old, &profiles.sides.old, |id| pairing.new_of(id).is_none()),
        left(documents.new, &profiles.sides.new, |id| pairing.old_of(id).is_none()),
    );
    if left.old.is_empty() || left.new.is_empty() {
        return;
    }
    let queries = left.zip(profiles.sides.as_ref()).map(|(left, of)| {
        let query = |id: ProvisionId| (id, rarest(&of[id.0], profiles));
        left.into_iter().map(query).collect::<Vec<_>>()
    });
    let mut index = Sides::new(
        Index::new(documents.old, &profiles.sides.old, profiles, &queries.new),
        Index::new(documents.new, &profiles.sides.new, profiles, &queries.old),
    );
    let mut candidates: Vec<(f32, Pair)> = Vec::new();
    let mut collect = |pair: Pair| {
        if kinds_answer(documents, pair) {
            let bags = profiles.pair(pair).map(|profile| profiles.bag(profile));
            let likeness = profiles.likeness(bags);
            candidates.extend((likeness >= ALIKE - MARGIN).then_some((likeness, pair)));
        }
    };
    for (old, rare) in &queries.old {
        let holds_others = profiles.sides.old[old.0].holds_others();
        for new in index.new.near(rare, holds_others) {
            collect(Sides::new(*old, new));
        }
    }
    for (new, rare) in &queries.new {
        let near = index.old.near(rare, profiles.sides.new[new.0].holds_others());
        for old in near.into_iter().filter(|old| pairing.new_of(*old).is_some()) {
            collect(Sides::new(old, *new));
        }
    }
    let is_short = |pair: &Pair| {
        let words = profiles.pair(*pair).map(|profile| profiles.bag(profile).len());
        words.old.max(words.new) < SHORT
    };
    let winners = clear_winners(candidates).into_iter();
    for (_, pair) in
        winners.filter(|(likeness, pair)| *likeness >= ALIKE_IF_SHORT || !is_short(pair))
    {
        pairing.join(pair, Evidence::Likeness);
    }
}

/// What is in no pair and has words enough to be known by.
fn left(
    document: &Document,
    of: &[Profile],
    is_free: impl Fn(ProvisionId) -> bool,
) -> Vec<ProvisionId> {
    let free = document.iter().filter(|(id, each)| each.is_normative() && is_free(*id));
    let has_words =
        |id: &ProvisionId| of[id.0].holds_others() || of[id.0].passage.words > FEWEST_WORDS;
    free.map(|(id, _)| id).filter(has_words).collect()
}

/// In which provisions of a document the words stand that others are looked for by.
struct Index<'a> {
    document: &'a Document,
    places: Map<u32, Vec<ProvisionId>>,
    /// For each provision, in how many words of the query at hand it was met, and
    /// the count of words looked up when it was met last.
    met: Vec<(u8, u32)>,
    words: u32,
}

impl<'a> Index<'a> {
    fn new(
        document: &'a Document,
        of: &[Profile],
        profiles: &Profiles,
        queries: &[(ProvisionId, Vec<u32>)],
    ) -> Self {
        let mut is_wanted = vec![false; profiles.weights.len()];
        queries
            .iter()
            .flat_map(|(_, words)| words)
            .for_each(|word| is_wanted[*word as usize] = true);
        let mut places: Map<u32, Vec<ProvisionId>> = Map::default();
        for (id, _) in document.iter().filter(|(_, each)| each.is_normative()) {
            for word in profiles.words(&of[id.0]).filter(|word| is_wanted[*word as usize]) {
                let places = places.entry(word).or_default();
                if places.last() != Some(&id) && places.len() <= COMMON {
                    places.push(id);
                }
            }
        }
        let met = vec![(0, 0); document.provisions().len()];
        Self { document, places, met, words: 0 }
    }

    /// The provisions in which several of the words stand, themselves or, where
    /// `inside` says so, in what stands in them; in reading order.
    fn near(&mut self, rare: &[u32], inside: bool) -> Vec<ProvisionId> {
        let mut found = Vec::new();
        for places in rare.iter().filter_map(|word| self.places.get(word)) {
            if places.len() > COMMON {
                continue;
            }
            self.words += 1;
            for id in places {
                let above = |id: &ProvisionId| self.document.provision(*id).parent;
                let holders = std::iter::successors(Some(*id), above);
                for holder in holders.take(if inside { usize::MAX } else { 1 }) {
                    let (count, word) = &mut self.met[holder.0];
                    if *word == self.words {
                        break;
                    }
                    if *count == 0 {
                        found.push(holder);
                    }
                    (*count, *word) = (*count + 1, self.words);
                }
            }
        }
        let enough = SHARED_WORDS.min(rare.len().div_ceil(2));
        found.retain(|id| usize::from(std::mem::take(&mut self.met[id.0].0)) >= enough);
        found.sort_unstable();
        found
    }
}

/// The words of a provision that weigh most.
fn rarest(profile: &Profile, profiles: &Profiles) -> Vec<u32> {
    let mut words = profiles.bag(profile).words().to_vec();
    words.dedup();
    let weight = |word: &u32| profiles.weights[*word as usize];
    let order = |one: &u32, other: &u32| weight(other).total_cmp(&weight(one)).then(one.cmp(other));
    if words.len() > RARE_WORDS {
        words.select_nth_unstable_by(RARE_WORDS, order);
        words.truncate(RARE_WORDS);
    }
    words
}

/// The candidates that are the best of both their provisions by a margin, the
/// most alike first.
fn clear_winners(mut candidates: Vec<(f32, Pair)>) -> Vec<(f32, Pair)> {
    candidates.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut ranked: Map<(bool, ProvisionId), Vec<f32>> = Map::default();
    for (likeness, pair) in &candidates {
        ranked.entry((true, pair.old)).or_default().push(*likeness);
        ranked.entry((false, pair.new)).or_default().push(*likeness);
    }
    let wins = |key, likeness: f32| {
        let ranks: &Vec<f32> = &ranked[&key];
        likeness >= ranks[0] && ranks.get(1).is_none_or(|second| likeness - second >= MARGIN)
    };
    let is_clear = |(likeness, pair): &(f32, Pair)| {
        *likeness >= ALIKE
            && wins((true, pair.old), *likeness)
            && wins((false, pair.new), *likeness)
    };
    candidates.into_iter().filter(is_clear).collect()
}
