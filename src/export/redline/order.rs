//! In which order the provisions of two texts stand on one paper: those that stay in
//! theirs keep it, what is gone stands where it stood, what is new where it stands.

use crate::compare::sequence::heaviest_increasing;
use crate::compare::{Change, Comparison, Sides};
use crate::document::{Document, ProvisionId};
use std::collections::{BTreeMap, BTreeSet};

/// What stands next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A provision of both texts.
    Both(Sides<ProvisionId>),
    /// One that is gone from here; the number names the move, if it is one.
    Gone(ProvisionId, Option<usize>),
    /// One that came here.
    Come(ProvisionId, Option<usize>),
}

/// All provisions of both texts. Without what is gone they are the new text in its order,
/// without what came the old one.
pub(super) fn steps(documents: Sides<&Document>, comparison: &Comparison) -> Vec<Step> {
    let pairs = pairs(comparison);
    let olds: Vec<_> = pairs.values().map(|old| old.0).collect();
    let news: Vec<_> = pairs.keys().copied().collect();
    let displaced = displaced(comparison);
    #[expect(clippy::cast_precision_loss, reason = "a weight, not a count")]
    let weight = |at: usize| {
        // What the comparison calls moved stays only where nothing else would have to go.
        if displaced.contains(&news[at]) {
            return 0.001;
        }
        let passages = documents.old.provision(ProvisionId(olds[at])).passages();
        1.0 + passages.map(|span| span.end - span.start).sum::<usize>() as f32
    };
    let stay: BTreeMap<_, _> = heaviest_increasing(&olds, weight)
        .into_iter()
        .map(|at| (news[at], ProvisionId(olds[at])))
        .collect();
    let moves = moves(&pairs, &stay);
    let mut walk = Walk { steps: Vec::new(), moves, at: Sides::new(0, 0) };
    for (new, old) in &stay {
        walk.on(Sides::new(old.0, new.0));
        walk.steps.push(Step::Both(Sides::new(*old, *new)));
        walk.at = Sides::new(old.0 + 1, new.0 + 1);
    }
    walk.on(documents.map(|document| document.provisions().len()));
    walk.steps
}

/// By the new provision the old one that it answers to: of those that share a row the
/// first on each side.
fn pairs(comparison: &Comparison) -> BTreeMap<ProvisionId, ProvisionId> {
    let rows = comparison.rows.iter();
    rows.filter_map(|row| Some((*row.sides.new.first()?, *row.sides.old.first()?))).collect()
}

/// The new provisions that the comparison calls moved.
fn displaced(comparison: &Comparison) -> BTreeSet<ProvisionId> {
    let rows = comparison.rows.iter().filter(|row| row.has(Change::Moved));
    rows.filter_map(|row| row.sides.new.first().copied()).collect()
}

/// The numbers of the moves, by either provision: neighbours that moved together are one.
fn moves(
    pairs: &BTreeMap<ProvisionId, ProvisionId>,
    stay: &BTreeMap<ProvisionId, ProvisionId>,
) -> Sides<BTreeMap<ProvisionId, usize>> {
    let mut moves = Sides::new(BTreeMap::new(), BTreeMap::new());
    let mut number = 0;
    let mut last: Option<(ProvisionId, ProvisionId)> = None;
    for (new, old) in pairs.iter().filter(|(new, _)| !stay.contains_key(new)) {
        let follows = last
            .is_some_and(|(last_new, last_old)| (last_new.0 + 1, last_old.0 + 1) == (new.0, old.0));
        number += usize::from(!follows);
        moves.old.insert(*old, number);
        moves.new.insert(*new, number);
        last = Some((*new, *old));
    }
    moves
}

struct Walk {
    steps: Vec<Step>,
    moves: Sides<BTreeMap<ProvisionId, usize>>,
    at: Sides<usize>,
}

impl Walk {
    /// What is gone and what came before a place.
    fn on(&mut self, to: Sides<usize>) {
        let ids = |from: usize, to: usize| (from..to).map(ProvisionId);
        let gone =
            ids(self.at.old, to.old).map(|id| Step::Gone(id, self.moves.old.get(&id).copied()));
        self.steps.extend(gone);
        let come =
            ids(self.at.new, to.new).map(|id| Step::Come(id, self.moves.new.get(&id).copied()));
        self.steps.extend(come);
    }
}
