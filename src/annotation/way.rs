//! The way from the version that an annotation was written on to another one: the
//! rows of their comparison, walked from home.

use super::fresh::Fresh;
use super::ground::Ground;
use super::segments::{Segment, segments};
use crate::compare::redline::edits;
use crate::compare::{Change, Comparison, Evidence, Ids, Row, Sides, places_in};
use crate::document::{Document, Provision, ProvisionId};
use crate::text::span::Span;
use std::cell::OnceCell;

/// From home to there.
#[derive(Debug)]
pub struct Way<'a> {
    /// The text that the annotation was written on.
    pub home: &'a Ground<'a>,
    /// The text that it goes to.
    pub there: &'a Ground<'a>,
    rows: &'a [Row],
    is_back: bool,
    /// By provision, the row that it stands in: at home, and there.
    places: [Vec<Option<usize>>; 2],
    fresh: OnceCell<Fresh>,
}

impl<'a> Way<'a> {
    /// From the old side of a comparison to the new one.
    pub fn forth(grounds: Sides<&'a Ground<'a>>, comparison: &'a Comparison) -> Self {
        let Sides { old, new } = places(grounds, comparison);
        let Sides { old: home, new: there } = grounds;
        let (places, fresh) = ([old, new], OnceCell::new());
        Self { home, there, rows: &comparison.rows, is_back: false, places, fresh }
    }

    /// From the new side to the old one.
    pub fn back(grounds: Sides<&'a Ground<'a>>, comparison: &'a Comparison) -> Self {
        let Sides { old, new } = places(grounds, comparison);
        let Sides { old: there, new: home } = grounds;
        let (places, fresh) = ([new, old], OnceCell::new());
        Self { home, there, rows: &comparison.rows, is_back: true, places, fresh }
    }

    /// The row in which a provision of home stands.
    pub(super) fn row(&self, id: ProvisionId) -> Option<&'a Row> {
        self.row_at(&self.places[0], id)
    }

    /// Whether a provision of home, or what it stands in, went elsewhere.
    pub(super) fn leads_elsewhere(&self, id: ProvisionId) -> bool {
        let mut above = self.home.document.upward(id);
        above.any(|id| self.row(id).is_some_and(|row| row.has(Change::Moved)))
    }

    /// The row in which a provision of the other version stands.
    pub(super) fn row_there(&self, id: ProvisionId) -> Option<&'a Row> {
        self.row_at(&self.places[1], id)
    }

    fn row_at(&self, places: &[Option<usize>], id: ProvisionId) -> Option<&'a Row> {
        Some(&self.rows[(*places.get(id.0)?)?])
    }

    /// The provisions of a row, those of home first.
    pub(super) fn sides(&self, row: &'a Row) -> (&'a Ids, &'a Ids) {
        let Sides { old, new } = &row.sides;
        if self.is_back { (new, old) } else { (old, new) }
    }

    /// The provisions there that stand beside one of home, whatever they say.
    pub(super) fn beside(&self, id: ProvisionId) -> &[ProvisionId] {
        self.row(id).map_or(&[], |row| self.sides(row).1)
    }

    /// The provisions there that answer to one of home; none where only its place
    /// does: what was rewritten past knowing is no longer what was objected to.
    pub fn answers(&self, id: ProvisionId) -> &[ProvisionId] {
        let row = self.row(id).filter(|row| !is_only_a_place(row));
        row.map_or(&[], |row| self.sides(row).1)
    }

    /// The words of a row, side by side.
    pub(super) fn segments(&self, row: &'a Row) -> Vec<Segment> {
        match (&row.redline, self.sides(row)) {
            (Some(redline), _) => segments(redline.edits(), self.is_back).collect(),
            (None, (home, there)) => {
                let provision = |document: &'a Document, ids: &Ids| {
                    ids.first().map(|id| document.provision(*id))
                };
                let home = provision(self.home.document, home);
                let there = provision(self.there.document, there);
                let both = home.zip(there);
                both.map(|both| self.unchanged(both)).unwrap_or_default()
            }
        }
    }

    /// The same of provisions that differ in white space at most.
    fn unchanged(&self, (home, there): (&Provision, &Provision)) -> Vec<Segment> {
        let passages = [home.heading.zip(there.heading), home.text.zip(there.text)];
        let one = |(home, there): (Span, Span)| {
            let sources = Sides::new(self.home.document.source(), self.there.document.source());
            if home.of(sources.old) == there.of(sources.new) {
                return vec![Segment { home, there, is_same: true }];
            }
            let edits = edits(sources, Sides::new(&[home], &[there]));
            segments(edits.iter(), false).collect()
        };
        passages.into_iter().flatten().flat_map(one).collect()
    }

    /// What is new there.
    pub(super) fn fresh(&self) -> &Fresh {
        self.fresh.get_or_init(|| {
            let spans = self.rows.iter().flat_map(|row| {
                let is_new = |segment: &Segment| !segment.is_same && !segment.there.is_empty();
                let changed = if row.redline.is_some() { self.segments(row) } else { Vec::new() };
                changed.into_iter().filter(is_new).map(|segment| segment.there)
            });
            Fresh::new(self.there.document.source(), spans)
        })
    }
}

fn places(grounds: Sides<&Ground<'_>>, comparison: &Comparison) -> Sides<Vec<Option<usize>>> {
    places_in(&comparison.rows, grounds.map(|ground| ground.document))
}

/// Whether the provisions of a row share hardly a word.
pub(super) fn is_only_a_place(row: &Row) -> bool {
    row.matched_by == Some(Evidence::Position) && row.likeness < LEAST_LIKENESS
}

/// From how much likeness a provision paired by its place carries annotations.
const LEAST_LIKENESS: f32 = 0.25;
