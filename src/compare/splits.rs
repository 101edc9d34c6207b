//! One provision that became two, and two that became one.
//!
//! A provision left alone belongs to its neighbour's pair when the pair is much
//! more alike with its words than without them.

use super::pairing::{Pair, Pairing, may_answer};
use super::profile::{Bag, Profile, Profiles};
use super::sides::Sides;
use crate::document::{Document, ProvisionId, ProvisionKind};
use std::collections::HashMap;

/// By how much the likeness must rise with the words of the third.
const RISE: f32 = 0.1;

/// Which part of the third's words must come from the whole.
const SHARE: f32 = 0.6;

/// The provisions that share a pair with others: by their own id, the id of the
/// provision on the same side that is in the pair.
#[derive(Clone, Debug, Default)]
pub struct Splits {
    /// New provisions that were split off; each with the paired new one.
    pub split: HashMap<ProvisionId, ProvisionId>,
    /// Old provisions that were merged; each with the paired old one.
    pub merged: HashMap<ProvisionId, ProvisionId>,
}

/// Finds splits and mergers among what no pass has paired.
pub fn splits(documents: Sides<&Document>, profiles: &Profiles, pairing: &Pairing) -> Splits {
    let mut found = Splits::default();
    for (third, _) in documents.new.iter() {
        if pairing.old_of(third).is_some() || !is_piece(documents.new, third) {
            continue;
        }
        let pairs = neighbours(documents.new, third).into_iter();
        let pairs = pairs.filter_map(|new| Some((new, Sides::new(pairing.old_of(new)?, new))));
        let best = best(pairs, |pair| rise(profiles, pair, &profiles.sides.new[third.0], true));
        if let Some(new) = best {
            found.split.insert(third, new);
        }
    }
    for (third, _) in documents.old.iter() {
        if pairing.new_of(third).is_some() || !is_piece(documents.old, third) {
            continue;
        }
        let pairs = neighbours(documents.old, third).into_iter();
        let pairs = pairs.filter_map(|old| Some((old, Sides::new(old, pairing.new_of(old)?))));
        let best = best(pairs, |pair| rise(profiles, pair, &profiles.sides.old[third.0], false));
        if let Some(old) = best {
            found.merged.insert(third, old);
        }
    }
    found
}

/// Whether a provision may be a piece of another: a passage, no article.
fn is_piece(document: &Document, third: ProvisionId) -> bool {
    may_answer(document.provision(third).kind, ProvisionKind::Indent)
}

/// The pair whose likeness rises most, if any does enough.
fn best(
    pairs: impl Iterator<Item = (ProvisionId, Pair)>,
    rise: impl Fn(Pair) -> Option<f32>,
) -> Option<ProvisionId> {
    let rises = pairs.filter_map(|(id, pair)| Some((rise(pair)?, id)));
    rises.max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, id)| id)
}

/// By how much a pair is more alike with the words of `third`, which stands on
/// its new side where `is_new`; `None` where that is not enough.
fn rise(profiles: &Profiles, pair: Pair, third: &Profile, is_new: bool) -> Option<f32> {
    let bags = profiles.pair(pair).map(|profile| profiles.own(profile));
    let third: &Bag = profiles.own(third);
    let repealed = profiles.pair(pair).map(|profile| profile.passage.is_stub);
    if repealed.old != repealed.new
        || third.is_empty()
        || bags.old.is_empty()
        || bags.new.is_empty()
    {
        return None;
    }
    let (piece, whole) = if is_new { (bags.new, bags.old) } else { (bags.old, bags.new) };
    let before = profiles.likeness(Sides::new(whole, piece));
    let joined = profiles.joined(piece, third);
    let rise = profiles.likeness(Sides::new(whole, &joined)) - before;
    let share = profiles.shared(Sides::new(whole, third)) / third.weight();
    (rise > RISE && share > SHARE && third.len() >= 3).then_some(rise)
}

/// The siblings before and after, the parent, and the first child.
fn neighbours(document: &Document, id: ProvisionId) -> Vec<ProvisionId> {
    let parent = document.provision(id).parent;
    let siblings: Vec<_> = match parent {
        Some(parent) => document.children(parent).collect(),
        None => document.roots().collect(),
    };
    let at = siblings.iter().position(|each| *each == id).unwrap_or(0);
    let before = at.checked_sub(1).map(|at| siblings[at]);
    let after = siblings.get(at + 1).copied();
    before.into_iter().chain(after).chain(parent).chain(document.children(id).next()).collect()
}
