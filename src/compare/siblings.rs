//! Pairs among the children of a pair: in order, by likeness and number.
//!
//! Between children that are already paired, the rest are aligned as two
//! sequences (Needleman–Wunsch), so that what crosses is left to the search for
//! moves and renumbering after one insertion does not spread.

use super::comparison::Evidence;
use super::pairing::{Pair, Pairing, is_numbered, may_answer};
use super::profile::Profiles;
use super::sides::Sides;
use crate::document::{Document, ProvisionId};
use crate::text::hash::Map;

/// Aligns the children of one pair, or of the two roots.
pub struct Siblings<'a> {
    /// The documents.
    pub documents: Sides<&'a Document>,
    /// Their words.
    pub profiles: &'a Profiles<'a>,
}

/// Gaps with more candidate pairs than this are left to the index of rare
/// words: comparing all with all would take too long.
const MOST_CANDIDATES: usize = 250_000;

/// From how much likeness provisions of one list are held to be one.
const ALIKE: f32 = 0.35;

/// The same, where their numbers are the same too.
const ALIKE_BY_NUMBER: f32 = 0.3;

/// The same, where nothing but the number speaks for it and others could have
/// taken its place.
const ALIKE_IN_PLACE: f32 = 0.2;

/// How much an equal number adds to the likeness.
const NUMBER: f32 = 0.1;

/// The children of a pair on both sides.
type Lists = Sides<Vec<ProvisionId>>;

impl Siblings<'_> {
    /// The children of `parents`, or the roots.
    pub fn lists(&self, parents: Option<Pair>) -> Lists {
        match parents {
            Some(pair) => {
                self.documents.zip(pair).map(|(document, id)| document.children(id).collect())
            }
            None => self.documents.map(|document| document.roots().collect()),
        }
    }

    /// Pairs children by likeness and number.
    pub fn align(&self, parents: Option<Pair>, pairing: &mut Pairing) {
        let lists = self.lists(parents);
        if !has_free(&lists, pairing) {
            return;
        }
        self.repealed(&lists, pairing);
        self.same_words(&lists, pairing);
        for gap in gaps(&lists, pairing) {
            if gap.old.len() * gap.new.len() <= MOST_CANDIDATES {
                for pair in self.best_sequence(&gap) {
                    pairing.join(pair, self.evidence(pair));
                }
            }
        }
    }

    /// Pairs what the law repealed and left its number with the stub that says so.
    fn repealed(&self, lists: &Lists, pairing: &mut Pairing) {
        let mut free_new: Map<_, ProvisionId> = Map::default();
        for new in lists.new.iter().filter(|new| pairing.old_of(**new).is_none()) {
            let is_stub = self.profiles.sides.new[new.0].passage.is_stub;
            let each = self.documents.new.provision(*new);
            free_new.entry((each.kind, each.number.as_ref(), is_stub)).or_insert(*new);
        }
        for old in
            lists.old.iter().filter(|old| is_numbered(self.documents.old.provision(**old).kind))
        {
            let is_stub = self.profiles.sides.old[old.0].passage.is_stub;
            let each = self.documents.old.provision(*old);
            if let Some(new) = free_new.get(&(each.kind, each.number.as_ref(), !is_stub)) {
                pairing.join(Sides::new(*old, *new), Evidence::Position);
            }
        }
    }

    /// Pairs children whose words are the same and stand once in each list,
    /// however few: the mark that ends an item of a list does not count.
    fn same_words(&self, lists: &Lists, pairing: &mut Pairing) {
        let free = Sides::new(
            lists.old.iter().filter(|old| pairing.new_of(**old).is_none()).copied().collect(),
            lists.new.iter().filter(|new| pairing.old_of(**new).is_none()).copied().collect(),
        );
        let places = free.zip(self.profiles.sides.as_ref()).map(|(free, of): (Vec<_>, _)| {
            let mut places: Map<u64, Option<ProvisionId>> = Map::default();
            for id in free.into_iter().filter(|id| of[id.0].passage.words > 0) {
                let entry = places.entry(of[id.0].passage.wording);
                entry.and_modify(|known| *known = None).or_insert(Some(id));
            }
            places
        });
        for (wording, old) in &places.old {
            if let (Some(old), Some(new)) = (*old, places.new.get(wording).copied().flatten()) {
                let pair = Sides::new(old, new);
                let kinds =
                    self.documents.zip(pair).map(|(document, id)| document.provision(id).kind);
                if may_answer(kinds.old, kinds.new) {
                    pairing.join(pair, Evidence::Identical);
                }
            }
        }
    }

    /// Pairs what is left between paired neighbours: what has the same number,
    /// and, where as many are left on both sides, each with the one in its place,
    /// whose number may have shifted with those of its neighbours.
    pub fn fill(&self, parents: Option<Pair>, pairing: &mut Pairing) {
        let lists = self.lists(parents);
        if !has_free(&lists, pairing) {
            return;
        }
        for gap in gaps(&lists, pairing) {
            let single = gap.old.len() == 1 && gap.new.len() == 1;
            if gap.old.len() == gap.new.len() {
                for pair in gap.old.iter().zip(&gap.new).map(|(old, new)| Sides::new(*old, *new)) {
                    if self.may_have_its_place(pair, single) {
                        pairing.join(pair, Evidence::Position);
                    }
                }
            }
            for old in &gap.old {
                let same = |new: &&ProvisionId| {
                    let pair = Sides::new(*old, **new);
                    self.same_number(pair) && self.may_have_its_place(pair, single)
                };
                if let Some(new) = gap.new.iter().find(same) {
                    pairing.join(Sides::new(*old, *new), Evidence::Position);
                }
            }
        }
    }

    fn may_have_its_place(&self, pair: Pair, single: bool) -> bool {
        let each = self.documents.zip(pair).map(|(document, id)| document.provision(id));
        if each.old.kind != each.new.kind || !may_answer(each.old.kind, each.new.kind) {
            return false;
        }
        let bags = self.profiles.pair(pair).map(|profile| self.profiles.bag(profile));
        single || is_numbered(each.old.kind) && self.profiles.likeness(bags) >= ALIKE_IN_PLACE
    }

    fn evidence(&self, pair: Pair) -> Evidence {
        let profiles = self.profiles.pair(pair);
        let likeness = self.profiles.likeness(profiles.map(|profile| self.profiles.own(profile)));
        if profiles.old.passage.identity == profiles.new.passage.identity
            && profiles.old.passage.words > 0
        {
            Evidence::Identical
        } else if self.same_number(pair) {
            Evidence::Number
        } else if likeness >= 0.8 {
            Evidence::Text
        } else {
            Evidence::Likeness
        }
    }

    fn same_number(&self, pair: Pair) -> bool {
        let each = self.documents.zip(pair).map(|(document, id)| document.provision(id));
        each.old.kind == each.new.kind
            && is_numbered(each.old.kind)
            && each.old.number == each.new.number
    }

    /// How well two provisions go together; `None` where they do not.
    fn score(&self, pair: Pair) -> Option<f32> {
        let each = self.documents.zip(pair).map(|(document, id)| document.provision(id));
        if !may_answer(each.old.kind, each.new.kind) {
            return None;
        }
        let profiles = self.profiles.pair(pair);
        let own = self.profiles.likeness(profiles.map(|profile| self.profiles.own(profile)));
        let whole = self.profiles.likeness(profiles.map(|profile| self.profiles.bag(profile)));
        let holds_nothing = self.profiles.bag(profiles.old).is_empty()
            || self.profiles.bag(profiles.new).is_empty();
        let likeness = if profiles.old.passage.words == 0 || profiles.new.passage.words == 0 {
            whole
        } else {
            own.max(whole)
        };
        let same_number = self.same_number(pair);
        let enough = if same_number { ALIKE_BY_NUMBER } else { ALIKE };
        let same_kind = each.old.kind == each.new.kind;
        // Nothing but marks: the same marks are the same provision.
        let is_same_mark = holds_nothing
            && profiles.old.passage.identity == profiles.new.passage.identity
            && each.old.text.is_some()
            && each.new.text.is_some();
        let is_alike = likeness >= enough && (same_kind || likeness >= 0.7);
        let is_alike = if holds_nothing { is_same_mark } else { is_alike };
        let bonus = if same_number { NUMBER } else { 0.0 };
        is_alike.then_some(likeness + bonus)
    }

    /// The pairs, in order on both sides, whose scores sum up highest.
    fn best_sequence(&self, gap: &Lists) -> Vec<Pair> {
        let (height, width) = (gap.old.len(), gap.new.len());
        let mut scores = vec![0.0_f32; height * width];
        let mut sums = vec![0.0_f32; (height + 1) * (width + 1)];
        let at = |row: usize, column: usize| row * (width + 1) + column;
        for row in (0..height).rev() {
            for column in (0..width).rev() {
                let pair = Sides::new(gap.old[row], gap.new[column]);
                let score = self.score(pair).unwrap_or(0.0);
                scores[row * width + column] = score;
                let joined = if score > 0.0 { score + sums[at(row + 1, column + 1)] } else { 0.0 };
                let apart = sums[at(row + 1, column)].max(sums[at(row, column + 1)]);
                sums[at(row, column)] = joined.max(apart);
            }
        }
        let (mut row, mut column, mut pairs) = (0, 0, Vec::new());
        while row < height && column < width {
            let score = scores[row * width + column];
            let best = sums[at(row, column)];
            if score > 0.0 && best <= score + sums[at(row + 1, column + 1)] {
                pairs.push(Sides::new(gap.old[row], gap.new[column]));
                row += 1;
                column += 1;
            } else if best <= sums[at(row + 1, column)] {
                row += 1;
            } else {
                column += 1;
            }
        }
        pairs
    }
}

/// Whether something on each side is in no pair.
fn has_free(lists: &Lists, pairing: &Pairing) -> bool {
    lists.old.iter().any(|old| pairing.new_of(*old).is_none())
        && lists.new.iter().any(|new| pairing.old_of(*new).is_none())
}

/// The free children between paired ones. Of the pairs that cross, the longest
/// sequence in order parts the gaps.
fn gaps(lists: &Lists, pairing: &Pairing) -> Vec<Lists> {
    let place: Map<_, _> = lists.new.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let crossing: Vec<(usize, usize)> = lists
        .old
        .iter()
        .enumerate()
        .filter_map(|(at, old)| Some((at, *place.get(&pairing.new_of(*old)?)?)))
        .collect();
    let places: Vec<usize> = crossing.iter().map(|(_, new)| *new).collect();
    let steady = heaviest_increasing(&places, &vec![1.0; places.len()]);
    let ends = steady.into_iter().map(|at| crossing[at]);
    let mut gaps = Vec::new();
    let mut from = (0, 0);
    for (old, new) in ends.chain([(lists.old.len(), lists.new.len())]) {
        let free_old = lists.old[from.0..old].iter().filter(|id| pairing.new_of(**id).is_none());
        let free_new = lists.new[from.1..new].iter().filter(|id| pairing.old_of(**id).is_none());
        let gap = Sides::new(free_old.copied().collect(), free_new.copied().collect::<Vec<_>>());
        from = (old + 1, new + 1);
        if !gap.new.is_empty() && !Vec::is_empty(&gap.old) {
            gaps.push(gap);
        }
    }
    gaps
}

/// The places in `values` of the increasing subsequence that weighs most.
pub fn heaviest_increasing(values: &[usize], weights: &[f32]) -> Vec<usize> {
    // For each value, the heaviest sequence that ends in it or in a lower one,
    // kept as a Fenwick tree over values: (weight, place of its last element).
    let size = values.iter().max().map_or(0, |most| most + 1);
    let mut tree: Vec<(f32, Option<usize>)> = vec![(0.0, None); size + 1];
    let mut before: Vec<Option<usize>> = vec![None; values.len()];
    for (at, value) in values.iter().enumerate() {
        let mut best = (0.0, None);
        let mut node = *value;
        while node > 0 {
            if tree[node].0 > best.0 {
                best = tree[node];
            }
            node &= node - 1;
        }
        before[at] = best.1;
        let here = (best.0 + weights[at], Some(at));
        let mut node = value + 1;
        while node <= size {
            if here.0 > tree[node].0 {
                tree[node] = here;
            }
            node += node & node.wrapping_neg();
        }
    }
    let mut node = size;
    let mut best = (0.0, None);
    while node > 0 {
        if tree[node].0 > best.0 {
            best = tree[node];
        }
        node &= node - 1;
    }
    let mut sequence: Vec<usize> =
        std::iter::successors(best.1, |at: &usize| before[*at]).collect();
    sequence.reverse();
    sequence
}

#[cfg(test)]
mod tests {
    use super::heaviest_increasing;

    #[test]
    fn the_heaviest_sequence_stays() {
        assert_eq!(heaviest_increasing(&[0, 2, 1, 3], &[1.0; 4]), [0, 1, 3]);
        assert_eq!(heaviest_increasing(&[0, 2, 1, 3], &[1.0, 5.0, 1.0, 1.0]), [0, 1, 3]);
        assert_eq!(heaviest_increasing(&[3, 0, 1], &[1.0; 3]), [1, 2]);
        assert!(heaviest_increasing(&[], &[]).is_empty());
    }
}
