//! What is left between paired neighbours, paired by its place.

use super::comparison::Evidence;
use super::gaps::{Gap, gaps};
use super::pairing::{Pair, Pairing, is_numbered, may_answer};
use super::profile::Profile;
use super::sequence::heaviest_increasing;
use super::siblings::Siblings;
use super::sides::Sides;
use super::splits::Shared;
use crate::document::{Document, Number, ProvisionId, ProvisionKind};
use crate::text::hash::Map;

/// From how much likeness provisions are held to be one where nothing but the
/// place speaks for it and others could have taken it.
const ALIKE: f32 = 0.2;

/// How much a number tells, in the measure of likeness, that is the same or shifted
/// as that of a neighbour; twice as much where more than one thing says so.
const NUMBER: f32 = 0.2;

/// Pairs by place.
pub struct Places<'a> {
    /// The lists.
    pub siblings: &'a Siblings<'a>,
    /// What is a piece of what stands beside it takes no place.
    pub pieces: &'a Sides<Shared>,
    /// Whether the texts have something in common: of two laws that have not, nothing
    /// is one by its place alone.
    pub are_related: bool,
}

/// A number that counts, and what it counts.
type Counted = (ProvisionKind, i64);

impl Places<'_> {
    /// Pairs what is left between paired neighbours: where as many are left on both
    /// sides, each with the one in its place, whose number may have shifted with
    /// those of its neighbours; what then is left, by its number.
    pub fn fill(&self, parents: Option<Pair>, pairing: &mut Pairing) {
        let Some(mut lists) = self.siblings.lists(parents, pairing) else { return };
        lists.old.retain(|old| !self.pieces.old.contains_key(old));
        lists.new.retain(|new| !self.pieces.new.contains_key(new));
        for gap in gaps(&lists, pairing) {
            let count = gap.free.as_ref().map(Vec::len);
            let in_order = gap.free.old.iter().zip(&gap.free.new);
            for (old, new) in in_order.filter(|_| count.old == count.new) {
                let pair = Sides::new(*old, *new);
                let is_sure = self.are_related
                    && if count.old == 1 {
                        self.is_in_step(pair, &gap)
                    } else {
                        self.siblings.same_number(pair)
                    };
                if self.may_answer(pair) && (is_sure || self.is_alike(pair)) {
                    pairing.join(pair, Evidence::Position);
                }
            }
            for pair in self.in_step(&gap, pairing) {
                pairing.join(pair, Evidence::Position);
            }
        }
    }

    /// Whether two that nothing else can answer to have no number, the same one, or
    /// one that has shifted as those of their neighbours.
    fn is_in_step(&self, pair: Pair, gap: &Gap) -> bool {
        let Some(by) = shift(self.siblings.documents, pair) else { return true };
        by == 0
            || gap
                .edges
                .iter()
                .flatten()
                .any(|edge| shift(self.siblings.documents, *edge) == Some(by))
    }

    /// Whether the kinds and numbers of two let them be one. A number inserted
    /// between others stands for what was inserted there.
    fn may_answer(&self, pair: Pair) -> bool {
        let each = self.siblings.documents.zip(pair).map(|(document, id)| document.provision(id));
        let is_inserted = each.new.number.as_ref().is_some_and(Number::is_inserted);
        each.old.kind == each.new.kind
            && may_answer(each.old.kind, each.new.kind)
            && (each.old.number == each.new.number || !is_inserted)
    }

    /// Whether a pair is of passages in which nothing stands.
    fn is_passage(&self, pair: Pair) -> bool {
        let kind = self.siblings.documents.old.provision(pair.old).kind;
        let profiles = self.siblings.profiles.pair(pair);
        let holds_others = profiles.map(Profile::holds_others);
        may_answer(kind, ProvisionKind::Indent) && !holds_others.old && !holds_others.new
    }

    fn is_alike(&self, pair: Pair) -> bool {
        let kind = self.siblings.documents.old.provision(pair.old).kind;
        is_numbered(kind) && self.likeness(pair) >= ALIKE
    }

    fn likeness(&self, pair: Pair) -> f32 {
        let profiles = self.siblings.profiles;
        profiles.likeness(profiles.pair(pair).map(|profile| profiles.bag(profile)))
    }

    /// The pairs of what is free in a gap, in order, whose numbers are the same or
    /// have shifted as those of a neighbour: the most likely ones.
    fn in_step(&self, gap: &Gap, pairing: &Pairing) -> Vec<Pair> {
        let documents = self.siblings.documents;
        let [before, behind] = gap.edges.map(|edge| edge.map(|edge| shift(documents, edge)));
        // Where a list begins no number has shifted yet.
        let shifts = [Some(0), before.unwrap_or(Some(0)), behind.flatten()];
        let mut likely: Vec<i64> = shifts.into_iter().flatten().collect();
        likely.sort_unstable_by(|one, other| other.cmp(one));
        likely.dedup();
        let free = |new: &ProvisionId| pairing.old_of(*new).is_none();
        let places: Map<Counted, usize> = (0..)
            .zip(&gap.free.new)
            .filter(|(_, new)| free(new))
            .filter_map(|(at, new)| Some((counted(documents.new, *new)?, at)))
            .collect();
        // By old place, and the last new one first: so one old provision is in one pair.
        let mut candidates: Vec<(Pair, usize, f32)> = Vec::new();
        for old in gap.free.old.iter().filter(|old| pairing.new_of(**old).is_none()) {
            let Some((kind, number)) = counted(documents.old, *old) else { continue };
            for by in &likely {
                let Some(at) = places.get(&(kind, number + by)) else { continue };
                let pair = Sides::new(*old, gap.free.new[*at]);
                let telling = shifts.iter().filter(|shift| **shift == Some(*by)).count();
                let likeness = self.likeness(pair);
                // One neighbour alone does not make one provision of two that have
                // nothing in common.
                let tells = self.are_related && telling > 1;
                if likeness >= ALIKE || tells && self.is_passage(pair) {
                    let tell = if telling > 1 { 2.0 * NUMBER } else { NUMBER };
                    candidates.push((pair, *at, tell + likeness));
                }
            }
        }
        let places: Vec<usize> = candidates.iter().map(|(_, at, _)| *at).collect();
        let best = heaviest_increasing(&places, |at| candidates[at].2).into_iter();
        best.map(|at| candidates[at].0).collect()
    }
}

/// By how much the number of a pair shifted, if it counts.
fn shift(documents: Sides<&Document>, pair: Pair) -> Option<i64> {
    let numbers = documents.zip(pair).map(|(document, id)| counted(document, id));
    Some(numbers.new?.1 - numbers.old?.1)
}

/// The whole number that a provision prints.
fn counted(document: &Document, id: ProvisionId) -> Option<Counted> {
    let each = document.provision(id);
    let number = each.number.as_ref().filter(|_| is_numbered(each.kind))?;
    Some((each.kind, number.slug().parse().ok()?))
}
