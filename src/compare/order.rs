//! What moved: pairs whose parents do not answer to one another, and pairs that
//! changed their place among their siblings.
//!
//! A heading put above provisions, or taken away, moves none of them; nor does a
//! number given to the words that their parent already had.

use super::pairing::{Pair, Pairing};
use super::profile::Profiles;
use super::siblings::heaviest_increasing;
use super::sides::Sides;
use super::splits::Splits;
use crate::document::{Document, ProvisionId, ProvisionKind};
use std::collections::{HashMap, HashSet};

/// All that tells where a provision stood and stands.
pub struct Order<'a> {
    /// The documents.
    pub documents: Sides<&'a Document>,
    /// Their words.
    pub profiles: &'a Profiles,
    /// Who answers to whom.
    pub pairing: &'a Pairing,
    /// Who shares a pair.
    pub splits: &'a Splits,
}

/// The pairs that are held to stand in one list: below one parent, or of one
/// kind below headings of which one is new or gone.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum List {
    Below(Option<ProvisionId>),
    Through(ProvisionKind),
}

impl Order<'_> {
    /// The old provisions of the pairs that moved.
    pub fn moved(&self) -> HashSet<ProvisionId> {
        let mut moved = HashSet::new();
        let mut lists: HashMap<List, Vec<Pair>> = HashMap::new();
        let mut regrouped = HashSet::new();
        for pair in self.pairing.pairs() {
            let parents =
                self.documents.zip(pair).map(|(document, id)| document.provision(id).parent);
            let kind = self.documents.old.provision(pair.old).kind;
            lists.entry(List::Through(kind)).or_default().push(pair);
            if self.answer(parents) {
                lists.entry(List::Below(parents.old)).or_default().push(pair);
            } else if self.is_only_regrouped(parents) {
                regrouped.insert(pair.old);
            } else {
                moved.insert(pair.old);
            }
        }
        for (list, pairs) in lists {
            let strays = self.strays(pairs);
            let counts = |old: &ProvisionId| list_counts(list, *old, &regrouped);
            moved.extend(strays.into_iter().filter(counts));
        }
        moved
    }

    /// Whether the parents are one provision, or pieces of one.
    fn answer(&self, parents: Sides<Option<ProvisionId>>) -> bool {
        let (Some(old), Some(new)) = (parents.old, parents.new) else {
            return parents.old.is_none() && parents.new.is_none();
        };
        let main = |shared: &HashMap<_, _>, id| shared.get(&id).copied().unwrap_or(id);
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
        (came || went) && are_groups
    }

    /// The old provisions of the pairs that do not keep the order of most.
    fn strays(&self, mut list: Vec<Pair>) -> Vec<ProvisionId> {
        list.sort_unstable_by_key(|pair| pair.old);
        let places: Vec<usize> = list.iter().map(|pair| pair.new.0).collect();
        let weight = |pair: &Pair| 1.0 + self.profiles.sides.old[pair.old.0].bag().weight();
        let weights: Vec<f32> = list.iter().map(weight).collect();
        let steady = heaviest_increasing(&ranks(&places), &weights);
        let steady: HashSet<usize> = steady.into_iter().collect();
        let left = list.iter().enumerate().filter(|(at, _)| !steady.contains(at));
        left.map(|(_, pair)| pair.old).collect()
    }
}

/// Whether a stray of `list` moved: what was only regrouped is judged among all
/// of its kind, everything else below its parent.
fn list_counts(list: List, old: ProvisionId, regrouped: &HashSet<ProvisionId>) -> bool {
    matches!(list, List::Below(_)) || regrouped.contains(&old)
}

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

/// The rank of each value among all, so that far-apart places stay small.
fn ranks(values: &[usize]) -> Vec<usize> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    values.iter().map(|value| sorted.partition_point(|each| each < value)).collect()
}
