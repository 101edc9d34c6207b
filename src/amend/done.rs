//! What became of the instructions so far, and which of them another one meets: found by its
//! bytes and its units, not by asking all of thousands.

use super::edit::Edit;
use super::outcome::{Carried, Outcome};
use crate::document::Address;
use crate::text::span::Span;
use std::collections::BTreeSet;

/// What became of instructions, in their order.
#[derive(Default)]
pub(super) struct Done {
    /// What became of each.
    pub(super) outcomes: Vec<Outcome>,
    /// The bytes that they change, each with the place of its instruction. None overlap, so
    /// their ends are in order too.
    bytes: BTreeSet<(usize, usize, usize)>,
    added: Units,
    changed: Units,
    whole: Units,
}

/// Units by their addresses, each with the place of its instruction.
type Units = BTreeSet<(String, usize)>;

impl Done {
    /// What became of the next one.
    pub(super) fn push(&mut self, outcome: Outcome) {
        let at = self.outcomes.len();
        if let Outcome::Applied(carried) = &outcome {
            self.bytes.extend(carried.edits.iter().map(|e| (e.span.start, e.span.end, at)));
            let units = |units: &[Address]| -> Vec<_> {
                units.iter().map(|unit| (unit.as_str().to_owned(), at)).collect()
            };
            self.added.extend(units(&carried.added));
            self.changed.extend(units(&carried.changed));
            self.whole.extend(units(&carried.whole));
        }
        self.outcomes.push(outcome);
    }

    /// Whether one of them adds a unit beside another.
    pub(super) fn adds_beside(&self, unit: &Address) -> bool {
        let holder = unit.as_str().rsplit_once("__").map_or("", |(holder, _)| holder);
        let is_beside = |(added, _): &(String, usize)| {
            added.rsplit_once("__").is_some_and(|(there, _)| there == holder)
        };
        self.added.iter().any(is_beside)
    }

    /// The first that does something to the same, by its place.
    pub(super) fn met_by(&self, carried: &Carried) -> Option<usize> {
        let mut may_meet: Vec<_> =
            carried.edits.iter().flat_map(|edit| self.at_bytes(edit.span)).collect();
        for (units, unit) in
            carried.added.iter().flat_map(|unit| [(&self.added, unit), (&self.whole, unit)])
        {
            may_meet.extend(of(units, unit.as_str()));
        }
        may_meet.extend(carried.whole.iter().flat_map(|unit| of(&self.added, unit.as_str())));
        may_meet.extend(carried.whole.iter().flat_map(|unit| self.inside(unit)));
        may_meet.extend(carried.changed.iter().flat_map(|unit| self.around(unit)));
        may_meet.sort_unstable();
        may_meet.dedup();
        let meets =
            |at: &usize| self.outcomes[*at].carried().is_some_and(|before| before.meets(carried));
        may_meet.into_iter().find(meets)
    }

    /// What was done at the bytes of a passage, or touching them.
    pub(super) fn edits_at(&self, passage: Span) -> impl Iterator<Item = &Edit> {
        let mut at: Vec<_> = self.at_bytes(passage).collect();
        at.sort_unstable();
        at.dedup();
        let edits = at.into_iter().flat_map(|at| self.outcomes[at].edits());
        edits.filter(move |edit| edit.span.start <= passage.end && edit.span.end >= passage.start)
    }

    /// Those that change something at some bytes, or that touch them.
    fn at_bytes(&self, bytes: Span) -> impl Iterator<Item = usize> {
        let start = bytes.start;
        let before = self.bytes.range(..=(bytes.end, usize::MAX, usize::MAX)).rev();
        before.take_while(move |(_, end, _)| *end >= start).map(|(_, _, at)| *at)
    }

    /// Those that change a unit, or one in it.
    fn inside(&self, unit: &Address) -> impl Iterator<Item = usize> {
        let below = format!("{}__", unit.as_str());
        let deeper = self.changed.range((below.clone(), 0)..);
        let deeper = deeper.take_while(move |(each, _)| each.starts_with(&below));
        of(&self.changed, unit.as_str()).chain(deeper.map(|(_, at)| *at))
    }

    /// Those of which a unit, or one that it stands in, gave way whole.
    fn around(&self, unit: &Address) -> impl Iterator<Item = usize> {
        let all = std::iter::successors(Some(unit.as_str()), |below| {
            below.rsplit_once("__").map(|(holder, _)| holder)
        });
        all.flat_map(|each| of(&self.whole, each))
    }
}

/// The instructions of a unit.
fn of(units: &Units, unit: &str) -> impl Iterator<Item = usize> {
    units.range((unit.to_owned(), 0)..=(unit.to_owned(), usize::MAX)).map(|(_, at)| *at)
}
