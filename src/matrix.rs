//! The conflict matrix: provisions down, articles of the Constitution and of treaties
//! across, and how gravely they conflict in either version.

use crate::annotation::{Anchor, Annotation, ConflictKind, Placement, Severity, Status};
use crate::compare::Sides;
use crate::constitution::Norm;
use crate::constitution::standing::number;
use crate::review::{Anchored, Review};
use std::collections::BTreeMap;

/// Which provisions conflict with which articles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    /// The articles, in the order of instruments and numbers.
    pub articles: Vec<Norm>,
    /// The provisions that conflict with any, in reading order.
    pub lines: Vec<MatrixLine>,
    /// What became of each annotation that is in any cell.
    pub turns: Vec<Turn>,
    /// Whether both versions are one, which does nothing to a conflict.
    pub is_one: bool,
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
    /// Whether in either version it is not known where the author's own words lie.
    pub is_unsure: bool,
    /// Whether of any of the annotations nobody has said that it is fixed.
    pub is_open: bool,
    /// The annotations that say so, by their place in the review.
    pub notes: Vec<usize>,
}

/// What the later version did to a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Turn {
    /// Somebody has said that it is fixed.
    Mended,
    /// The words are there no more; whether that mended it only a person can say.
    Gone,
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
    /// Not known: there are no words in the author's language to tell by.
    Unknown,
}

impl Turn {
    /// All of them, the best first.
    pub const ALL: [Self; 8] = [
        Self::Mended,
        Self::Gone,
        Self::Eased,
        Self::Reworded,
        Self::Stands,
        Self::Worse,
        Self::New,
        Self::Unknown,
    ];

    /// The name in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mended => "mended",
            Self::Gone => "gone",
            Self::Eased => "eased",
            Self::Reworded => "reworded",
            Self::Stands => "stands",
            Self::Worse => "worse",
            Self::New => "new",
            Self::Unknown => "unknown",
        }
    }
}

impl Cell {
    /// What the later version did; `None` where there is no conflict in either.
    pub fn turn(&self) -> Option<Turn> {
        Some(match (self.severity.old, self.severity.new) {
            (None, None) => return None,
            _ if self.is_unsure => Turn::Unknown,
            (Some(_), None) if self.is_open => Turn::Gone,
            (Some(_), None) => Turn::Mended,
            (None, Some(_)) => Turn::New,
            (Some(old), Some(new)) if new < old => Turn::Eased,
            (Some(old), Some(new)) if new > old => Turn::Worse,
            (Some(_), Some(_)) if self.is_reworded => Turn::Reworded,
            (Some(_), Some(_)) => Turn::Stands,
        })
    }
}

/// Where the words of an annotation lie in the two versions: as far as can be told, in
/// the author's own language.
struct Lies<'a> {
    anchors: Sides<&'a Anchor>,
    is_sure: bool,
}

impl<'a> Lies<'a> {
    /// What `own` has in the author's language; what it has not, from the translation.
    fn new(annotation: &Annotation, translated: &'a Anchored, own: &'a Review) -> Self {
        let shown = translated.anchors.as_ref();
        let found = own.reading(annotation.target.language).and_then(|reading| {
            let is_it = |each: &&Anchored| own.annotations[each.annotation].id == annotation.id;
            Some((reading.present, reading.anchored.iter().find(is_it)?.anchors.as_ref()))
        });
        let (present, here) = found.unwrap_or((Sides::new(false, false), shown));
        let anchors = present.zip(here.zip(shown));
        let anchors = anchors.map(|(is_own, (here, shown))| if is_own { here } else { shown });
        let is_told = |anchor: &Anchor| anchor.placement != Placement::Ambiguous;
        let is_sure = present.zip(anchors).map(|(is_own, anchor)| is_own && is_told(anchor));
        Self { anchors, is_sure: is_sure.old && is_sure.new }
    }
}

impl Matrix {
    /// The matrix of a review, in its first reading. What became of an annotation is told
    /// by the language that it was written in, whatever is shown: `own` is a review of the
    /// same versions that has those languages. Context, and what was rejected or withdrawn,
    /// is no conflict; what is fixed is none in a later version than the one it is about.
    pub fn new(review: &Review, own: &Review) -> Self {
        let Some(reading) = review.readings.first() else { return Self::default() };
        let versions = review.pair();
        let is_one = versions.old.id == versions.new.id;
        let mut cells: BTreeMap<usize, BTreeMap<Norm, Cell>> = BTreeMap::new();
        let mut turns = Vec::new();
        for anchored in &reading.anchored {
            let annotation = &review.annotations[anchored.annotation];
            let weight =
                annotation.weight().filter(|_| annotation.body.kind != ConflictKind::Context);
            let Lies { anchors, is_sure } = Lies::new(annotation, anchored, own);
            let row = || {
                let Sides { old, new } = anchored.anchors.as_ref().map(|anchor| anchor.provision);
                let of_new = new.and_then(|id| reading.row_of_new(id));
                let of_old = old.and_then(|id| reading.row_of_old(id));
                // What is gone is told where it was.
                if anchors.new.provision.is_some() { of_new.or(of_old) } else { of_old.or(of_new) }
            };
            let Some((weight, row)) = weight.zip(row()) else { continue };
            let graveness = |anchor: &Anchor| anchor.provision.map(|_| weight);
            let is_fixed = annotation.status == Status::Fixed
                && review.bill.place_of(&annotation.target.version) < Some(review.versions.new);
            let severity = Sides::new(
                graveness(anchors.old).filter(|_| !(is_one && is_fixed)),
                graveness(anchors.new).filter(|_| !is_fixed),
            );
            let alone = Cell {
                severity,
                is_reworded: anchors.new.placement == Placement::Changed,
                is_unsure: !is_sure,
                is_open: !is_fixed,
                notes: vec![anchored.annotation],
            };
            let Some(turn) = alone.turn().filter(|_| !annotation.body.norms.is_empty()) else {
                continue;
            };
            turns.push(turn);
            for norm in &annotation.body.norms {
                cells.entry(row).or_default().entry(norm.whole()).or_default().add(&alone);
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
        Self { articles, lines, turns, is_one }
    }

    /// How many annotations took a turn.
    pub fn count(&self, turn: Turn) -> usize {
        self.turns.iter().filter(|each| **each == turn).count()
    }
}

impl Cell {
    /// Adds what one more annotation says; one that names two paragraphs of an article says
    /// it once.
    fn add(&mut self, alone: &Self) {
        if !alone.notes.iter().all(|note| self.notes.contains(note)) {
            self.notes.extend(&alone.notes);
        }
        let Sides { old, new } = alone.severity;
        self.severity = Sides::new(self.severity.old.max(old), self.severity.new.max(new));
        self.is_reworded |= alone.is_reworded;
        self.is_unsure |= alone.is_unsure;
        self.is_open |= alone.is_open;
    }
}
