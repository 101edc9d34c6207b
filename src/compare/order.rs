//! What moved: pairs whose parents do not answer to one another, and pairs that
//! changed their place among their siblings.

use super::pairing::{Pair, Pairing};
use super::profile::Profiles;
use super::siblings::heaviest_increasing;
use super::sides::Sides;
use crate::document::{Document, ProvisionId};
use std::collections::{HashMap, HashSet};

/// The old provisions of the pairs that moved.
pub fn moved(
    documents: Sides<&Document>,
    profiles: &Profiles,
    pairing: &Pairing,
) -> HashSet<ProvisionId> {
    let mut moved = HashSet::new();
    let mut lists: HashMap<Option<ProvisionId>, Vec<Pair>> = HashMap::new();
    for pair in pairing.pairs() {
        let parents = documents.zip(pair).map(|(document, id)| document.provision(id).parent);
        let answers = match (parents.old, parents.new) {
            (None, None) => true,
            (Some(old), Some(new)) => pairing.new_of(old) == Some(new),
            _ => false,
        };
        if answers {
            lists.entry(parents.old).or_default().push(pair);
        } else {
            moved.insert(pair.old);
        }
    }
    for mut list in lists.into_values() {
        list.sort_unstable_by_key(|pair| pair.old);
        let places: Vec<usize> = list.iter().map(|pair| pair.new.0).collect();
        let weights: Vec<f32> =
            list.iter().map(|pair| 1.0 + profiles.sides.old[pair.old.0].bag().weight()).collect();
        let steady: HashSet<usize> =
            heaviest_increasing(&ranks(&places), &weights).into_iter().collect();
        let left = list.iter().enumerate().filter(|(at, _)| !steady.contains(at));
        moved.extend(left.map(|(_, pair)| pair.old));
    }
    moved
}

/// The rank of each value among all, so that far-apart places stay small.
fn ranks(values: &[usize]) -> Vec<usize> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    values.iter().map(|value| sorted.partition_point(|each| each < value)).collect()
}
