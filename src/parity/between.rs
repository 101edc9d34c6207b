//! Provisions that nothing but their place pairs: their neighbours are the same in both
//! languages, and only their numbers differ, as where one list was renumbered.

use super::alignment::{Aligner, Lists, Pair};
use crate::document::ProvisionId;
use crate::text::hash::Map;

impl Aligner<'_> {
    /// Pairs in order what is left between the same neighbours, as many in each list, where
    /// nothing but their numbers says that they do not go together.
    pub(super) fn between(&mut self, [ones, others]: Lists<'_>) {
        let places: Map<ProvisionId, usize> = others.iter().copied().zip(0..).collect();
        let (mut left, mut from) = (Vec::new(), 0);
        for one in ones.iter().copied().map(Some).chain([None]) {
            let end = match one.map(|one| self.alignment.partners[0][one.0]) {
                Some(None) => {
                    left.extend(one);
                    continue;
                }
                Some(Some(other)) => places.get(&other).copied().filter(|at| *at >= from),
                None => Some(others.len()),
            };
            let Some(end) = end else { continue };
            let is_free = |other: &&ProvisionId| self.is_free(1, **other);
            let free: Vec<_> = others[from..end].iter().filter(is_free).copied().collect();
            let pairs = || left.iter().zip(&free).map(|(one, other)| [*one, *other]);
            if left.len() == free.len() && pairs().all(|pair| self.may_be_one(pair)) {
                pairs().for_each(|pair| self.join(pair));
            }
            left.clear();
            from = end + 1;
        }
    }

    fn may_be_one(&self, pair: Pair) -> bool {
        let [one, other] = self.each(pair).map(|provision| provision.kind);
        one == other && self.evidences.likeness(pair.map(|id| id.0)) >= 0.0
    }
}
