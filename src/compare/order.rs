//! What moved: pairs whose parents do not answer to one another, and pairs that
//! changed their place among their siblings.
//!
//! A heading put above provisions, or taken away, moves none of them; nor does a
//! note or an annex that only came or went and seems to hold what follows it, nor a
//! number given to the words that their parent already had.

use super::comparison::Ids;
use super::pairing::{Pair, Pairing, is_numbered};
use super::profile::Profiles;
use super::sequence::heaviest_increasing;
use super::sides::Sides;
use super::splits::Splits;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::hash::{Map, Set};

/// All that tells where a provision stood and stands.
pub struct Order<'a> {
    /// The documents.
    pub documents: Sides<&'a Document>,
    /// Their words.
    pub profiles: &'a Profiles<'a>,
    /// Who answers to whom.
    pub pairing: &'a Pairing,
    /// Who shares a pair.
    pub splits: &'a Splits,
}

impl Order<'_> {
    /// The old provisions of the pairs that moved, and the pairs that would have
    /// moved but are too little alike: a false move is worse than a missed one.
    pub fn moved(&self) -> (Set<ProvisionId>, Vec<Pair>) {
        let mut moved = self.displaced();
        let pairs =
            moved.iter().filter_map(|old| Some(Sides::new(*old, self.pairing.new_of(*old)?)));
        let mains = Sides::new(
            self.splits.merged.values().copied().collect(),
            self.splits.split.values().copied().collect(),
        );
        let doubtful: Vec<Pair> = pairs.filter(|pair| self.is_doubtful(*pair, &mains)).collect();
        for pair in &doubtful {
            moved.remove(&pair.old);
        }
        (moved, doubtful)
    }

    /// Whether nothing stands in a pair or shares it, and it has little in common.
    /// `mains` are those that others share a row with.
    fn is_doubtful(&self, pair: Pair, mains: &Sides<Set<ProvisionId>>) -> bool {
        let profiles = self.profiles.pair(pair);
        !profiles.old.holds_others()
            && !profiles.new.holds_others()
            && self.profiles.likeness(profiles.map(|profile| self.profiles.own(profile))) < DOUBTFUL
            && !mains.old.contains(&pair.old)
            && !mains.new.contains(&pair.new)
    }

    /// The old provisions of the pairs that stand elsewhere.
    fn displaced(&self) -> Set<ProvisionId> {
        let (mut moved, mut regrouped) = (Set::default(), Set::default());
        let mut disordered = Set::default();
        let mut last_below: Map<Option<ProvisionId>, ProvisionId> = Map::default();
        for pair in self.pairing.pairs() {
            let parents = self.parents(pair);
            if self.answer(parents) {
                let last = last_below.insert(parents.old, pair.new);
                if last.is_some_and(|last| last > pair.new) {
                    disordered.insert(parents.old);
                }
            } else if self.is_only_regrouped(parents) {
                regrouped.insert(pair.old);
            } else {
                moved.insert(pair.old);
            }
        }
        for holder in disordered {
            moved.extend(self.strays(&self.below(holder)));
        }
        moved.extend(self.regrouped_strays(&regrouped));
        moved
    }

    fn parents(&self, pair: Pair) -> Sides<Option<ProvisionId>> {
        self.documents.zip(pair).map(|(document, id)| document.provision(id).parent)
    }

    /// The pairs that stand in one list: those below an old provision, or the
    /// roots, whose parents answer to one another.
    fn below(&self, holder: Option<ProvisionId>) -> Vec<Pair> {
        let list: Vec<_> = match holder {
            Some(holder) => self.documents.old.children(holder).collect(),
            None => self.documents.old.roots().collect(),
        };
        let pair = |old| Some(Sides::new(old, self.pairing.new_of(old)?));
        let pairs = list.into_iter().filter_map(pair);
        pairs.filter(|pair| self.answer(self.parents(*pair))).collect()
    }

    /// Of what stands below other headings only because one came or went: what
    /// does not keep its place among all of its kind.
    fn regrouped_strays(&self, regrouped: &Set<ProvisionId>) -> Vec<ProvisionId> {
        let kind = |old: ProvisionId| self.documents.old.provision(old).kind;
        let kinds: Set<ProvisionKind> = regrouped.iter().map(|old| kind(*old)).collect();
        let list =
            |of| self.pairing.pairs().filter(move |pair| kind(pair.old) == of).collect::<Vec<_>>();
        let strays = kinds.into_iter().flat_map(|of| self.strays(&list(of)));
        strays.filter(|old| regrouped.contains(old)).collect()
    }

    /// Whether the parents are one provision, or pieces of one.
    fn answer(&self, parents: Sides<Option<ProvisionId>>) -> bool {
        let (Some(old), Some(new)) = (parents.old, parents.new) else {
            return parents.old.is_none() && parents.new.is_none();
        };
        let main = |shared: &Map<_, _>, id| shared.get(&id).copied().unwrap_or(id);
        let (old, new) = (main(&self.splits.merged, old), main(&self.splits.split, new));
        self.pairing.new_of(old) == Some(new)
    }

    /// Whether what changed above is only that a heading came or went.
    fn is_only_regrouped(&self, parents: Sides<Option<ProvisionId>>) -> bool {
        let is_group = |document: &Document, id: Option<ProvisionId>| {
            id.is_none_or(|id| groups(document.provision(id).kind))
        };
        let came = parents.new.is_some_and(|new| self.pairing.old_of(new).is_none());
        let went = parents.old.is_some_and(|old| self.pairing.new_of(old).is_none());
        let are_groups =
            is_group(self.documents.old, parents.old) && is_group(self.documents.new, parents.new);
        (came || went)
            && (are_groups || self.stand_in_one(parents) || self.stand_in_a_passing_note(parents))
    }

    /// Whether one of the parents is, or stands with all that holds it in, a note or
    /// an annex that came or went: what follows it was held by something else.
    fn stand_in_a_passing_note(&self, parents: Sides<Option<ProvisionId>>) -> bool {
        let passes =
            |document: &Document, id: Option<ProvisionId>, stays: &dyn Fn(ProvisionId) -> bool| {
                let holders = id.into_iter().flat_map(|id| document.upward(id));
                let mut passing = holders.take_while(|id| !stays(*id));
                passing.any(|id| swallows(document.provision(id).kind))
            };
        passes(self.documents.old, parents.old, &|old| self.pairing.new_of(old).is_some())
            || passes(self.documents.new, parents.new, &|new| self.pairing.old_of(new).is_some())
    }

    /// Whether the parents of one list and of another stand in one provision, or one
    /// of them in the other.
    fn stand_in_one(&self, parents: Sides<Option<ProvisionId>>) -> bool {
        let (Some(old), Some(new)) = (parents.old, parents.new) else { return false };
        let holders = self.parents(Sides::new(old, new));
        let one =
            [holders, Sides::new(holders.old, parents.new), Sides::new(parents.old, holders.new)];
        one.into_iter().any(|pair| pair.old.is_some() && self.answer(pair))
    }

    /// Whether the first of the row that a pair stands in has the number that it had.
    fn keeps_its_number(&self, row: &Sides<Ids>) -> bool {
        let first = row.as_ref().map(|ids| ids[0]);
        let each = self.documents.zip(first).map(|(document, id)| document.provision(id));
        is_numbered(each.old.kind) && each.old.number == each.new.number
    }

    /// The old provisions of the pairs that do not keep the order of most: as few as
    /// may be, and of as few the shorter ones.
    #[expect(clippy::cast_precision_loss, reason = "a count of pieces, for a weight")]
    fn strays(&self, list: &[Pair]) -> Vec<ProvisionId> {
        let places: Vec<usize> = list.iter().map(|pair| pair.new.0).collect();
        let words = |pair: &Pair| self.profiles.sides.old[pair.old.0].whole_weight;
        let all: f32 = list.iter().map(words).sum();
        let weight = |pair: &Pair| {
            let row = self.splits.sharing(pair.map(Some));
            let pieces = row.old.len().max(row.new.len()) as f32;
            let weight = pieces + words(pair) / (1.0 + all);
            weight * if self.keeps_its_number(&row) { SAME_NUMBER } else { 1.0 }
        };
        let weights: Vec<f32> = list.iter().map(weight).collect();
        let steady = heaviest_increasing(&ranks(&places), |at| weights[at]);
        let steady: Set<usize> = steady.into_iter().collect();
        let left = list.iter().enumerate().filter(|(at, _)| !steady.contains(at));
        left.map(|(_, pair)| pair.old).collect()
    }
}

/// Below this likeness a pair is not said to have moved.
const DOUBTFUL: f32 = 0.6;

/// How much more than any other a provision whose number stayed has stayed itself:
/// article 63 that became 65-1 moved, not 64 and 65.
const SAME_NUMBER: f32 = 8.0;

/// Whether such a provision is only a heading above others.
const fn groups(kind: ProvisionKind) -> bool {
    matches!(
        kind,
        ProvisionKind::Part
            | ProvisionKind::Section
            | ProvisionKind::Subsection
            | ProvisionKind::Chapter
            | ProvisionKind::Subchapter
    )
}

/// Whether the end of such a provision cannot be told by the text: it may seem to
/// hold what only follows it.
const fn swallows(kind: ProvisionKind) -> bool {
    matches!(kind, ProvisionKind::Note | ProvisionKind::Annex)
}

/// The rank of each value among all, so that far-apart places stay small.
fn ranks(values: &[usize]) -> Vec<usize> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    values.iter().map(|value| sorted.partition_point(|each| each < value)).collect()
}
