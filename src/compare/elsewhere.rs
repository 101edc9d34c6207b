//! Pairs that stand far apart: equal headings, identical words anywhere, and
//! parents by the votes of their children.

use super::comparison::Evidence;
use super::pairing::{Pair, Pairing, may_answer};
use super::profile::Profiles;
use super::sides::Sides;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::hash::Map;

/// Words that are fewer may stand anywhere by chance.
pub const FEWEST_WORDS: usize = 3;

/// From how much likeness what stands in the same place is a likely partner.
const RIVAL: f32 = 0.6;

/// Where one thing was found on a side.
#[derive(Clone, Copy, Debug, Default)]
enum Found {
    #[default]
    Nowhere,
    Once(ProvisionId),
    Often,
}

impl Found {
    const fn add(&mut self, id: ProvisionId) {
        *self = match self {
            Self::Nowhere => Self::Once(id),
            Self::Once(_) | Self::Often => Self::Often,
        };
    }
}

/// What was found once on each side.
fn found_once<K>(places: Map<K, Sides<Found>>) -> impl Iterator<Item = Pair> {
    places.into_values().filter_map(|found| match (found.old, found.new) {
        (Found::Once(old), Found::Once(new)) => Some(Sides::new(old, new)),
        _ => None,
    })
}

/// Pairs what has one kind, one number and one heading, and is alone in that on
/// each side.
pub fn headed(documents: Sides<&Document>, profiles: &Profiles, pairing: &mut Pairing) {
    let mut places: Map<(ProvisionKind, &str, u64), Sides<Found>> = Map::default();
    let keys = documents.zip(profiles.sides.as_ref()).map(|(document, profiles)| {
        document.iter().zip(profiles).filter_map(|((id, each), profile)| {
            let heading = profile.passage.heading?;
            let number = each.number.as_ref().filter(|_| each.is_normative())?;
            Some(((each.kind, number.printed(), heading), id))
        })
    });
    keys.old.for_each(|(key, id)| places.entry(key).or_default().old.add(id));
    keys.new.for_each(|(key, id)| places.entry(key).or_default().new.add(id));
    for pair in found_once(places) {
        pairing.join(pair, Evidence::Number);
    }
}

/// The provisions whose own words are the same and stand once on each side.
pub struct Twins {
    pairs: Vec<Pair>,
    has_twin: Sides<Vec<bool>>,
}

impl Twins {
    /// Finds them.
    pub fn new(documents: Sides<&Document>, profiles: &Profiles) -> Self {
        let mut places: Map<u64, Sides<Found>> = Map::default();
        let words = documents.zip(profiles.sides.as_ref()).map(|(document, profiles)| {
            document.iter().zip(profiles).filter_map(|((id, each), profile)| {
                let counts = each.is_normative() && profile.passage.words >= FEWEST_WORDS;
                counts.then_some((profile.passage.identity, id))
            })
        });
        words.old.for_each(|(key, id)| places.entry(key).or_default().old.add(id));
        words.new.for_each(|(key, id)| places.entry(key).or_default().new.add(id));
        let pairs: Vec<_> =
            found_once(places).filter(|pair| kinds_answer(documents, *pair)).collect();
        let mut has_twin = documents.map(|document| vec![false; document.provisions().len()]);
        for pair in &pairs {
            has_twin.old[pair.old.0] = true;
            has_twin.new[pair.new.0] = true;
        }
        Self { pairs, has_twin }
    }

    /// Pairs them wherever they stand.
    pub fn join_everywhere(&self, pairing: &mut Pairing) {
        for pair in &self.pairs {
            pairing.join(*pair, Evidence::Identical);
        }
    }

    /// Pairs those of which neither has, at its address, a likely partner: a
    /// sentence that is repeated elsewhere stays in its place.
    pub fn join_unrivalled(
        &self,
        documents: Sides<&Document>,
        profiles: &Profiles,
        pairing: &mut Pairing,
    ) {
        for pair in &self.pairs {
            if !self.has_rival(documents, profiles, *pair) {
                pairing.join(*pair, Evidence::Identical);
            }
        }
    }

    /// Whether, at the address of either, the other document has something else
    /// that is much like it, and that has no twin of its own.
    fn has_rival(&self, documents: Sides<&Document>, profiles: &Profiles, pair: Pair) -> bool {
        let each = documents.zip(pair).map(|(document, id)| &document.provision(id).address);
        if each.old == each.new {
            return false;
        }
        let new = documents.new.find(each.old).filter(|new| !self.has_twin.new[new.0]);
        let old = documents.old.find(each.new).filter(|old| !self.has_twin.old[old.0]);
        let rivals =
            [new.map(|new| Sides::new(pair.old, new)), old.map(|old| Sides::new(old, pair.new))];
        let is_rival = |rival: Pair| {
            let each = profiles.pair(rival);
            each.old.passage.identity != each.new.passage.identity
                && profiles.likeness(each.map(|profile| profiles.own(profile))) >= RIVAL
        };
        rivals.into_iter().flatten().any(is_rival)
    }
}

/// Whether the kinds of a pair let it be one.
pub fn kinds_answer(documents: Sides<&Document>, pair: Pair) -> bool {
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
        let mut votes: Map<ProvisionId, f32> = Map::default();
        let mut all = 0.0;
        for child in documents.old.children(old) {
            let weight = profiles.bag(&profiles.sides.old[child.0]).weight();
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
        let theirs = &profiles.sides.new[new.0];
        let theirs = profiles.bag(theirs).weight() - profiles.own(theirs).weight();
        if weight * 2.0 > all && weight * 3.0 > theirs && kinds_answer(documents, pair) {
            pairing.join(pair, Evidence::Likeness);
        }
    }
}
