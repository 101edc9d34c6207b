//! Pairs that stand far apart: identical words anywhere, parents by the votes
//! of their children, and moves found by rare words.
//!
//! A false move is worse than a missed one: a candidate must be much like, and
//! clearly more like than the second best, from both sides.

use super::comparison::Evidence;
use super::pairing::{Pair, Pairing, may_answer};
use super::profile::{Bag, Profile, Profiles};
use super::sides::Sides;
use crate::document::{Document, ProvisionId};
use std::collections::HashMap;

/// Words that are fewer may stand anywhere by chance.
const FEWEST_WORDS: usize = 3;

/// From how much likeness a provision elsewhere is held to be the same one.
const ALIKE: f32 = 0.65;

/// By how much it must be more like than the second best.
const MARGIN: f32 = 0.1;

/// How many of its rarest words a provision is looked up by.
const RARE_WORDS: usize = 8;

/// Pairs provisions whose own words are the same and stand once on each side.
pub fn identical(documents: Sides<&Document>, profiles: &Profiles, pairing: &mut Pairing) {
    let places = documents.zip(profiles.sides.as_ref()).map(|(document, profiles)| {
        let mut places: HashMap<u64, Option<ProvisionId>> = HashMap::new();
        for ((id, provision), profile) in document.iter().zip(profiles) {
            if provision.is_normative() && profile.own.len() >= FEWEST_WORDS {
                places
                    .entry(profile.identity)
                    .and_modify(|known| *known = None)
                    .or_insert(Some(id));
            }
        }
        places
    });
    for (identity, old) in &places.old {
        let new = places.new.get(identity).copied().flatten();
        if let (Some(old), Some(new)) = (*old, new) {
            let pair = Sides::new(old, new);
            if kinds_answer(documents, pair) {
                pairing.join(pair, Evidence::Identical);
            }
        }
    }
}

fn kinds_answer(documents: Sides<&Document>, pair: Pair) -> bool {
    let kinds = documents.zip(pair).map(|(document, id)| document.provision(id).kind);
    may_answer(kinds.old, kinds.new)
}

/// Pairs parents whose children are mostly paired with one another. A child's
/// vote weighs as much as its words.
pub fn by_votes(documents: Sides<&Document>, profiles: &Profiles, pairing: &mut Pairing) {
    for (old, _) in documents.old.iter().rev() {
        if pairing.new_of(old).is_some() {
            continue;
        }
        let mut votes: HashMap<ProvisionId, f32> = HashMap::new();
        let mut all = 0.0;
        for child in documents.old.children(old) {
            let weight = profiles.sides.old[child.0].bag().weight();
            all += weight;
            let partner = pairing.new_of(child).map(|new| documents.new.provision(new).parent);
            if let Some(Some(parent)) = partner {
                *votes.entry(parent).or_default() += weight;
            }
        }
        let best =
            votes.iter().max_by(|one, other| one.1.total_cmp(other.1).then(other.0.cmp(one.0)));
        let Some((new, weight)) = best else { continue };
        let pair = Sides::new(old, *new);
        let theirs =
            profiles.sides.new[new.0].bag().weight() - profiles.sides.new[new.0].own.weight();
        if weight * 2.0 > all && weight * 3.0 > theirs && kinds_answer(documents, pair) {
            pairing.join(pair, Evidence::Likeness);
        }
    }
}

/// Pairs what is left with what is much like it, wherever it stands.
pub fn moved(documents: Sides<&Document>, profiles: &Profiles, pairing: &mut Pairing) {
    let free = Sides::new(
        free_of(documents.old, &profiles.sides.old, |id| pairing.new_of(id).is_none()),
        free_of(documents.new, &profiles.sides.new, |id| pairing.old_of(id).is_none()),
    );
    let index = index(&free.new, &profiles.sides.new, profiles);
    let mut candidates: Vec<(f32, Pair)> = Vec::new();
    for old in &free.old {
        let bag = profiles.sides.old[old.0].bag();
        let mut near: Vec<ProvisionId> = rarest(bag, profiles)
            .into_iter()
            .flat_map(|word| index.get(&word).into_iter().flatten().copied())
            .collect();
        near.sort_unstable();
        near.dedup();
        for new in near {
            let pair = Sides::new(*old, new);
            let likeness = likeness(profiles, pair);
            if likeness >= ALIKE - MARGIN && kinds_answer(documents, pair) {
                candidates.push((likeness, pair));
            }
        }
    }
    for pair in clear_winners(candidates) {
        pairing.join(pair, Evidence::Likeness);
    }
}

fn likeness(profiles: &Profiles, pair: Pair) -> f32 {
    profiles.likeness(profiles.pair(pair).map(Profile::bag))
}

fn free_of(
    document: &Document,
    profiles: &[Profile],
    is_free: impl Fn(ProvisionId) -> bool,
) -> Vec<ProvisionId> {
    let normative = document.iter().filter(|(_, each)| each.is_normative()).map(|(id, _)| id);
    normative.filter(|id| is_free(*id) && profiles[id.0].bag().len() > FEWEST_WORDS).collect()
}

fn index(
    free: &[ProvisionId],
    of: &[Profile],
    profiles: &Profiles,
) -> HashMap<u32, Vec<ProvisionId>> {
    let mut index: HashMap<u32, Vec<ProvisionId>> = HashMap::new();
    for id in free {
        for word in rarest(of[id.0].bag(), profiles) {
            index.entry(word).or_default().push(*id);
        }
    }
    index
}

/// The words of a bag that weigh most.
fn rarest(bag: &Bag, profiles: &Profiles) -> Vec<u32> {
    let mut words = bag.words().to_vec();
    words.dedup();
    let weight = |word: &u32| profiles.weights[*word as usize];
    words.sort_unstable_by(|one, other| weight(other).total_cmp(&weight(one)).then(one.cmp(other)));
    words.truncate(RARE_WORDS);
    words
}

/// The candidates that are the best of both their provisions by a margin, the
/// most alike first.
fn clear_winners(mut candidates: Vec<(f32, Pair)>) -> Vec<Pair> {
    candidates.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut ranked: HashMap<(bool, ProvisionId), Vec<f32>> = HashMap::new();
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
    candidates.into_iter().filter(is_clear).map(|(_, pair)| pair).collect()
}
