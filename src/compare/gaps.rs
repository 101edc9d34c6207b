//! What is in no pair, between the pairs of a list that kept their order.

use super::pairing::{Lists, Pair, Pairing};
use super::sequence::heaviest_increasing;
use super::sides::Sides;
use crate::document::ProvisionId;

/// What is in no pair between two pairs of a list.
pub struct Gap {
    /// It, in order; something on each side.
    pub free: Lists,
    /// The pairs before and behind it; `None` at the ends of the list.
    pub edges: [Option<Pair>; 2],
}

/// The free children between paired ones. Of the pairs that cross, the longest
/// sequence in order parts the gaps.
pub fn gaps(lists: &Lists, pairing: &Pairing) -> Vec<Gap> {
    // Lists are in reading order, and so are the ids.
    let place = |new: ProvisionId| lists.new.binary_search(&new).ok();
    let olds = lists.old.iter().enumerate();
    let crossing = olds.filter_map(|(at, old)| Some((at, place(pairing.new_of(*old)?)?)));
    let (olds, news): (Vec<_>, Vec<_>) = crossing.unzip();
    let steady = heaviest_increasing(&news, |_| 1.0);
    let ends = steady.into_iter().map(|at| (olds[at], news[at]));
    let mut gaps = Vec::new();
    let (mut from, mut before) = ((0, 0), None);
    for (old, new) in ends.chain([(lists.old.len(), lists.new.len())]) {
        let free_old = lists.old[from.0..old].iter().filter(|id| pairing.new_of(**id).is_none());
        let free_new = lists.new[from.1..new].iter().filter(|id| pairing.old_of(**id).is_none());
        let free = Sides::new(free_old.copied().collect(), free_new.copied().collect::<Vec<_>>());
        let behind = lists.old.get(old).zip(lists.new.get(new));
        let behind = behind.map(|(old, new)| Sides::new(*old, *new));
        let edges = [std::mem::replace(&mut before, behind), behind];
        from = (old + 1, new + 1);
        if !free.new.is_empty() && !Vec::is_empty(&free.old) {
            gaps.push(Gap { free, edges });
        }
    }
    gaps
}
