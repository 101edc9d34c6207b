//! Pairs that stand far apart: equal headings, identical words anywhere, parents
//! by the votes of their children, and moves found by rare words.
//!
//! A false move is worse than a missed one: a candidate must be much like, and
//! clearly more like than the second best, from both sides.

use super::comparison::Evidence;
use super::pairing::{Pair, Pairing, may_answer};
use super::profile::{Bag, Profile, Profiles};
use super::sides::Sides;
use crate::document::{Document, ProvisionId};
use crate::text::fold::fold;
use std::collections::HashMap;

/// Words that are fewer may stand anywhere by chance.
const FEWEST_WORDS: usize = 3;

/// From how much likeness a provision elsewhere is held to be the same one.
const ALIKE: f32 = 0.7;

/// From how much likeness what stands in the same place is a likely partner.
const RIVAL: f32 = 0.6;

/// By how much it must be more like than the second best.
const MARGIN: f32 = 0.1;

/// How many of its rarest words a provision is looked up by.
const RARE_WORDS: usize = 8;

/// Pairs what has one kind, one number and one heading, and is alone in that on
/// each side.
pub fn headed(documents: Sides<&Document>, pairing: &mut Pairing) {
    let places = documents.map(|document| {
        let mut places: HashMap<_, Option<ProvisionId>> = HashMap::new();
        for (id, each) in document.iter().filter(|(_, each)| each.is_normative()) {
            if let (Some(number), Some(heading)) = (&each.number, each.heading) {
                let words = document.words(heading).split_whitespace().map(fold);
                let heading = words.collect::<Vec<_>>().join(" ");
                let key = (each.kind, number.printed(), heading);
                places.entry(key).and_modify(|known| *known = None).or_insert(Some(id));
            }
        }
        places
    });
    for (key, old) in &places.old {
        if let (Some(old), Some(new)) = (*old, places.new.get(key).copied().flatten()) {
            pairing.join(Sides::new(old, new), Evidence::Number);
        }
    }
}

/// Where provisions with the same words are looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Only where nothing at the same address is a likely partner of either.
    Unrivalled,
    /// Everywhere.
    Everywhere,
}

/// Pairs provisions whose own words are the same and stand once on each side.
pub fn identical(
    documents: Sides<&Document>,
    profiles: &Profiles,
    pairing: &mut Pairing,
    reach: Reach,
) {
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
            let is_free = reach == Reach::Everywhere || !has_rival(documents, profiles, pair);
            if is_free && kinds_answer(documents, pair) {
                pairing.join(pair, Evidence::Identical);
            }
        }
    }
}

/// Whether, at the address of either, the other document has something else that
/// is much like it: a sentence that is repeated elsewhere stays in its place.
fn has_rival(documents: Sides<&Document>, profiles: &Profiles, pair: Pair) -> bool {
    let each = documents.zip(pair).map(|(document, id)| &document.provision(id).address);
    let there = Sides::new(documents.old.find(each.new), documents.new.find(each.old));
    let rivals = [
        there.new.map(|new| Sides::new(pair.old, new)),
        there.old.map(|old| Sides::new(old, pair.new)),
    ];
    let is_rival = |rival: Pair| {
        let each = profiles.pair(rival);
        rival != pair
            && each.old.identity != each.new.identity
            && profiles.likeness(each.map(|profile| &profile.own)) >= RIVAL
    };
    rivals.into_iter().flatten().any(is_rival)
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

/// Pairs what is left with what is much like it, wherever it stands. What is in
/// a pair already still competes: a clause that is as like as others of its kind
/// has not moved.
pub fn moved(documents: Sides<&Document>, profiles: &Profiles, pairing: &mut Pairing) {
    let index = documents.zip(profiles.sides.as_ref()).map(|(document, of)| {
        let normative = document.iter().filter(|(_, each)| each.is_normative());
        index(normative.map(|(id, _)| id), of, profiles)
    });
    let mut candidates: Vec<(f32, Pair)> = Vec::new();
    let mut collect = |pair: Pair| {
        if kinds_answer(documents, pair) {
            let likeness = profiles.likeness(profiles.pair(pair).map(Profile::bag));
            candidates.extend((likeness >= ALIKE - MARGIN).then_some((likeness, pair)));
        }
    };
    for (old, _) in documents.old.iter().filter(|(old, _)| pairing.new_of(*old).is_none()) {
        let near = near(&index.new, &profiles.sides.old[old.0], profiles);
        for new in near {
            collect(Sides::new(old, new));
        }
    }
    for (new, _) in documents.new.iter().filter(|(new, _)| pairing.old_of(*new).is_none()) {
        let near = near(&index.old, &profiles.sides.new[new.0], profiles);
        for old in near.into_iter().filter(|old| pairing.new_of(*old).is_some()) {
            collect(Sides::new(old, new));
        }
    }
    for pair in clear_winners(candidates) {
        pairing.join(pair, Evidence::Likeness);
    }
}

/// The provisions that share a rare word with `profile`.
fn near(
    index: &HashMap<u32, Vec<ProvisionId>>,
    profile: &Profile,
    profiles: &Profiles,
) -> Vec<ProvisionId> {
    let rare =
        if profile.bag().len() > FEWEST_WORDS { rarest(profile.bag(), profiles) } else { vec![] };
    let found = rare.iter().flat_map(|word| index.get(word).into_iter().flatten().copied());
    let mut near: Vec<ProvisionId> = found.collect();
    near.sort_unstable();
    near.dedup();
    near
}

fn index(
    provisions: impl Iterator<Item = ProvisionId>,
    of: &[Profile],
    profiles: &Profiles,
) -> HashMap<u32, Vec<ProvisionId>> {
    let mut index: HashMap<u32, Vec<ProvisionId>> = HashMap::new();
    for id in provisions.filter(|id| of[id.0].bag().len() > FEWEST_WORDS) {
        for word in rarest(of[id.0].bag(), profiles) {
            index.entry(word).or_default().push(id);
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
