//! Which row a provision stands in and what stands below a row, found once so
//! that a screen can ask at every key.

use super::notes::Anchored;
use crate::annotation::Severity;
use crate::compare::{Comparison, Sides, places_in};
use crate::document::{Document, ProvisionId};

/// The answers, by row.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    rows: Sides<Vec<Option<usize>>>,
    pub(super) annotations: Vec<Vec<usize>>,
    pub(super) severity: Vec<Option<Severity>>,
    pub(super) severity_below: Vec<Option<Severity>>,
    pub(super) changed_below: Vec<usize>,
}

impl Index {
    /// The index of a comparison of `documents`.
    pub(super) fn new(documents: Sides<&Document>, comparison: &Comparison) -> Self {
        let rows = places_in(&comparison.rows, documents);
        let count = comparison.rows.len();
        let mut index = Self {
            rows,
            annotations: vec![Vec::new(); count],
            severity: vec![None; count],
            severity_below: vec![None; count],
            changed_below: vec![0; count],
        };
        // By the changed row that was counted last in each: a row may stand above
        // both sides of another.
        let mut counted_for = vec![None; count];
        for (at, row) in comparison.rows.iter().enumerate().filter(|(_, row)| !row.is_unchanged()) {
            let sides = row.sides.as_ref().map(|ids| &**ids);
            for above in lines(&index.rows, documents, sides) {
                if counted_for[above].replace(at) != Some(at) {
                    index.changed_below[above] += 1;
                }
            }
        }
        index
    }

    /// Enters the annotations where they lie.
    pub(super) fn enter(
        &mut self,
        documents: Sides<&Document>,
        severities: &[Option<Severity>],
        anchored: &[Anchored],
    ) {
        for Anchored { annotation, anchors } in anchored {
            let severity = severities[*annotation];
            let ids = anchors
                .as_ref()
                .map(|anchor| anchor.places().map(|(id, _)| id).collect::<Vec<_>>());
            let old = ids.old.iter().filter_map(|id| self.row_of_old(*id));
            let rows: Vec<_> =
                old.chain(ids.new.iter().filter_map(|id| self.row_of_new(*id))).collect();
            for row in rows.iter().copied() {
                if self.annotations[row].last() != Some(annotation) {
                    self.annotations[row].push(*annotation);
                }
                self.severity[row] = self.severity[row].max(severity);
            }
            let sides = ids.as_ref().map(Vec::as_slice);
            if !rows.is_empty() {
                for above in lines(&self.rows, documents, sides) {
                    self.severity_below[above] = self.severity_below[above].max(severity);
                }
            }
        }
    }

    pub(super) fn row_of_old(&self, id: ProvisionId) -> Option<usize> {
        self.rows.old.get(id.0).copied().flatten()
    }

    pub(super) fn row_of_new(&self, id: ProvisionId) -> Option<usize> {
        self.rows.new.get(id.0).copied().flatten()
    }
}

/// The rows that the provisions of `sides` stand in, and those above them; some
/// of them more than once.
fn lines<'a>(
    rows: &'a Sides<Vec<Option<usize>>>,
    documents: Sides<&'a Document>,
    sides: Sides<&'a [ProvisionId]>,
) -> impl Iterator<Item = usize> + 'a {
    let old = sides.old.iter().flat_map(move |id| documents.old.upward(*id));
    let new = sides.new.iter().flat_map(move |id| documents.new.upward(*id));
    let old = old.filter_map(|id| rows.old.get(id.0).copied().flatten());
    old.chain(new.filter_map(|id| rows.new.get(id.0).copied().flatten()))
}
