//! Pairs that stand far apart: equal headings, and parents by the votes of their
//! children.

use super::comparison::Evidence;
use super::pairing::{Pair, Pairing, may_answer};
use super::profile::Profiles;
use super::sides::Sides;
use crate::document::{Document, Link, ProvisionId, ProvisionKind};
use crate::text::hash::Map;
use std::num::NonZeroU64;

/// Where one thing was found on a side.
#[derive(Clone, Copy, Debug, Default)]
pub enum Found {
    /// Nowhere.
    #[default]
    Nowhere,
    /// In one provision.
    Once(Link),
    /// In several.
    Often,
}

impl Found {
    /// Enters a place.
    pub fn add(&mut self, id: ProvisionId) {
        *self = match self {
            Self::Nowhere => Self::Once(Link::to(id)),
            Self::Once(_) | Self::Often => Self::Often,
        };
    }
}

/// What was found once on each side.
pub fn found_once(places: impl IntoIterator<Item = Sides<Found>>) -> impl Iterator<Item = Pair> {
    places.into_iter().filter_map(|found| match (found.old, found.new) {
        (Found::Once(old), Found::Once(new)) => {
            Some(Sides::new(old.provision()?, new.provision()?))
        }
        _ => None,
    })
}

/// From how much likeness provisions are one whose number and heading are the
/// same, where others have that heading too.
const ALIKE_IF_HEADED: f32 = 0.6;

/// Pairs what has one kind, one number and one heading, and is alone in that on
/// each side. A heading that others have too, as «Общие положения», proves little
/// in a storm of renumbering: what stands under it must be alike.
pub fn headed(documents: Sides<&Document>, profiles: &Profiles, pairing: &mut Pairing) {
    let mut places: Map<(ProvisionKind, &str, NonZeroU64), Sides<Found>> = Map::default();
    let keys = documents.zip(profiles.texts.readings.as_ref()).map(|(document, readings)| {
        document.iter().zip(readings).filter_map(|((id, each), reading)| {
            let heading = reading.heading?;
            let number = each.number.as_ref().filter(|_| each.is_normative())?;
            Some(((each.kind, number.printed(), heading), id))
        })
    });
    let mut headings: Map<(ProvisionKind, NonZeroU64), Sides<Found>> = Map::default();
    for (key, id) in keys.old {
        places.entry(key).or_default().old.add(id);
        headings.entry((key.0, key.2)).or_default().old.add(id);
    }
    for (key, id) in keys.new {
        places.entry(key).or_default().new.add(id);
        headings.entry((key.0, key.2)).or_default().new.add(id);
    }
    for ((kind, _, heading), found) in places {
        let is_alone = found_once(headings.get(&(kind, heading)).copied()).next().is_some();
        for pair in found_once([found]) {
            let bags = || profiles.pair(pair).map(|profile| profiles.bag(profile));
            let is_alike = || profiles.likeness(bags()) >= ALIKE_IF_HEADED;
            if is_alone || begin_alike(documents, profiles, pair) || is_alike() {
                pairing.join(pair, Evidence::Number);
            }
        }
    }
}

/// Whether what stands first in both is the same, however alike the rest may be:
/// seen at once.
fn begin_alike(documents: Sides<&Document>, profiles: &Profiles, pair: Pair) -> bool {
    let first = documents.zip(pair).map(|(document, id)| document.children(id).next());
    let (Some(old), Some(new)) = (first.old, first.new) else { return false };
    let passages = profiles.pair(Sides::new(old, new)).map(|profile| profile.passage);
    passages.old.words > FEWEST_TO_BEGIN && passages.old.identity == passages.new.identity
}

/// Words that are fewer begin many provisions.
const FEWEST_TO_BEGIN: u32 = 5;

/// Whether the kinds of a pair let it be one.
pub fn kinds_answer(documents: Sides<&Document>, pair: Pair) -> bool {
    let kinds = documents.zip(pair).map(|(document, id)| document.provision(id).kind);
    may_answer(kinds.old, kinds.new)
}

/// What holds `child` and may be what `old` became: where the words of an article
/// were given a number, what stood in the article now stands in its point 1.
fn answering_parent(
    documents: Sides<&Document>,
    old: ProvisionId,
    child: ProvisionId,
) -> Option<ProvisionId> {
    let parent = documents.new.provision(child).parent?;
    if kinds_answer(documents, Sides::new(old, parent)) {
        return Some(parent);
    }
    documents.new.provision(parent).parent
}

/// Parents that have less in common than this are one only if nearly all of their
/// children say so.
const ALIKE_BY_VOTES: f32 = 0.2;

/// Which part of the votes parents need that have next to nothing in common.
const NEARLY_ALL: f32 = 0.75;

/// Pairs parents whose children are mostly paired with one another. A child's
/// vote weighs as much as its words, and the more, the more alike the parents are.
pub fn by_votes(documents: Sides<&Document>, profiles: &Profiles, pairing: &mut Pairing) {
    for (old, _) in documents.old.iter().rev() {
        if pairing.new_of(old).is_some() {
            continue;
        }
        let mut votes: Map<ProvisionId, f32> = Map::default();
        let mut all = 0.0;
        for child in documents.old.children(old) {
            let weight = profiles.sides.old[child.0].whole_weight;
            all += weight;
            let partner = pairing.new_of(child);
            if let Some(parent) = partner.and_then(|new| answering_parent(documents, old, new)) {
                *votes.entry(parent).or_default() += weight;
            }
        }
        let heard = |(new, weight): (ProvisionId, f32)| {
            let kinship = Kinship::new(documents, profiles, Sides::new(old, new));
            (weight * (1.0 + kinship.likeness), new, weight, kinship)
        };
        let heard = votes.into_iter().map(heard);
        let best = heard.max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1)));
        let Some((_, new, weight, kinship)) = best else { continue };
        let pair = Sides::new(old, new);
        let theirs = &profiles.sides.new[new.0];
        let theirs = theirs.whole_weight - theirs.passage.weight;
        let is_enough = weight > kinship.needs() * all && weight * 3.0 > theirs;
        if is_enough && kinds_answer(documents, pair) {
            pairing.join(pair, Evidence::Likeness);
        }
    }
}

/// What speaks for two parents beside their children.
struct Kinship {
    /// How alike their own words are; as good as the same where one has none.
    likeness: f32,
    has_same_number: bool,
    are_passages: bool,
    /// Whether one is a note and the other none.
    is_note_beside: bool,
}

impl Kinship {
    fn new(documents: Sides<&Document>, profiles: &Profiles, pair: Pair) -> Self {
        let each = documents.zip(pair).map(|(document, id)| document.provision(id));
        let own = profiles.pair(pair).map(|profile| profiles.own(profile));
        let says_nothing = own.old.is_empty() || own.new.is_empty();
        Self {
            likeness: if says_nothing { 1.0 } else { profiles.likeness(own) },
            has_same_number: each.old.kind == each.new.kind && each.old.number == each.new.number,
            are_passages: may_answer(each.old.kind, ProvisionKind::Indent),
            is_note_beside: (each.old.kind == ProvisionKind::Note)
                != (each.new.kind == ProvisionKind::Note),
        }
    }

    /// Which part of the votes makes one of them. Passages of which not one word is
    /// the same are never one by what stands in them alone, nor is a note put into a
    /// list the point that held it.
    fn needs(&self) -> f32 {
        match self.likeness {
            _ if self.has_same_number => 0.5,
            likeness if likeness < ALIKE_IF_HEADED && self.is_note_beside => f32::INFINITY,
            likeness if likeness <= 0.0 && self.are_passages => f32::INFINITY,
            likeness if likeness < ALIKE_BY_VOTES => NEARLY_ALL,
            _ => 0.5,
        }
    }
}
