//! The conflict matrix: provisions down, articles of the Constitution and of treaties
//! across, and how gravely they conflict in either version.

use crate::annotation::{Anchor, ConflictKind, Placement, Severity, Status};
use crate::compare::Sides;
use crate::constitution::Norm;
use crate::constitution::standing::number;
use crate::review::Review;
use std::collections::BTreeMap;

/// Which provisions conflict with which articles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    /// The articles, in the order of instruments and numbers.
    pub articles: Vec<Norm>,
    /// The provisions that conflict with any, in reading order.
    pub lines: Vec<MatrixLine>,
}

/// One provision.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixLine {
    /// Its row in the first reading.
    pub row: usize,
    /// A cell for each article.
    pub cells: Vec<Cell>,
}

/// How one provision conflicts with one article.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// How gravely, in the earlier and in the later version; `None` where not.
    pub severity: Sides<Option<Severity>>,
    /// Whether the words that are objected to are other words in the later version.
    pub is_reworded: bool,
    /// The annotations that say so, by their place in the review.
    pub notes: Vec<usize>,
}

/// What the later version did to a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Turn {
    /// It is there no more, or said to be fixed.
    Mended,
    /// It is less grave.
    Eased,
    /// It is there, in other words.
    Reworded,
    /// It stands as it was.
    Stands,
    /// It is graver.
    Worse,
    /// It is new.
    New,
}

impl Turn {
    /// The name in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mended => "mended",
            Self::Eased => "eased",
            Self::Reworded => "reworded",
            Self::Stands => "stands",
            Self::Worse => "worse",
            Self::New => "new",
        }
    }
}

impl Cell {
    /// What the later version did; `None` where there is no conflict in either.
    pub fn turn(&self) -> Option<Turn> {
        Some(match (self.severity.old, self.severity.new) {
            (None, None) => return None,
            (Some(_), None) => Turn::Mended,
            (None, Some(_)) => Turn::New,
            (Some(old), Some(new)) if new < old => Turn::Eased,
            (Some(old), Some(new)) if new > old => Turn::Worse,
            (Some(_), Some(_)) if self.is_reworded => Turn::Reworded,
            (Some(_), Some(_)) => Turn::Stands,
        })
    }
}

impl Matrix {
    /// The matrix of a review, in its first reading. Context, and what was rejected or
    /// withdrawn, is no conflict; what is fixed is none in the later version.
    pub fn new(review: &Review) -> Self {
        let Some(reading) = review.readings.first() else { return Self::default() };
        let mut cells: BTreeMap<usize, BTreeMap<Norm, Cell>> = BTreeMap::new();
        for anchored in &reading.anchored {
            let annotation = &review.annotations[anchored.annotation];
            let weight =
                annotation.weight().filter(|_| annotation.body.kind != ConflictKind::Context);
            let Sides { old, new } = &anchored.anchors;
            let row = || {
                let of_new = new.provision.and_then(|id| reading.row_of_new(id));
                of_new.or_else(|| old.provision.and_then(|id| reading.row_of_old(id)))
            };
            let Some((weight, row)) = weight.zip(row()) else { continue };
            let graveness = |anchor: &Anchor| anchor.provision.map(|_| weight);
            let severity = Sides::new(
                graveness(old),
                graveness(new).filter(|_| annotation.status != Status::Fixed),
            );
            for norm in &annotation.body.norms {
                let cell = cells.entry(row).or_default().entry(norm.whole()).or_default();
                cell.add(anchored.annotation, severity);
                cell.is_reworded |= new.placement == Placement::Changed;
            }
        }
        let mut articles: Vec<Norm> = cells.values().flat_map(BTreeMap::keys).cloned().collect();
        let number = |norm: &Norm| number(&norm.article).unwrap_or(u32::MAX);
        articles.sort_by_cached_key(|norm| (norm.instrument, number(norm), norm.article.clone()));
        articles.dedup();
        let line = |(row, mut cells): (usize, BTreeMap<Norm, Cell>)| {
            let cells = articles.iter().map(|norm| cells.remove(norm).unwrap_or_default());
            MatrixLine { row, cells: cells.collect() }
        };
        let lines = cells.into_iter().map(line).collect();
        Self { articles, lines }
    }

    /// How many conflicts took each turn.
    pub fn count(&self, turn: Turn) -> usize {
        let cells = self.lines.iter().flat_map(|line| &line.cells);
        cells.filter(|cell| cell.turn() == Some(turn)).count()
    }
}

impl Cell {
    fn add(&mut self, note: usize, severity: Sides<Option<Severity>>) {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
        self.severity =
            Sides::new(self.severity.old.max(severity.old), self.severity.new.max(severity.new));
    }
}
