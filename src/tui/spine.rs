//! The provisions of all languages that are shown, one below another, aligned by
//! address: what stands beside what.

use super::filter::{Facts, Filter};
use super::folds::{Folds, runs};
use crate::compare::{Comparison, Row};
use crate::document::{Address, ProvisionId};
use crate::review::{Reading, Review};
use crate::view::Side;
use crate::view::outline::{Sign, Told};
use std::collections::HashMap;

/// One provision in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its row in each reading, where there is one.
    pub(super) rows: Vec<Option<usize>>,
    /// Whether anything happened to it in any language.
    pub(super) is_changed: bool,
    /// Whether anything happened that a reader of the law must know.
    pub(super) is_substantive: bool,
    /// The annotations that lie on it, by their place in the review.
    pub(super) notes: Vec<usize>,
    /// How many provisions it stands in.
    pub(super) depth: usize,
    /// What else a filter can look for.
    pub(super) facts: Facts,
}

impl Entry {
    fn is_change(&self, filter: Filter) -> bool {
        match filter {
            Filter::All | Filter::Changes | Filter::Folded => self.is_changed,
            Filter::Substance => self.is_substantive,
            Filter::Sought(sought) => sought.fits(&self.facts),
        }
    }
}

/// All of them in reading order.
#[derive(Clone, Debug, Default)]
pub(super) struct Spine {
    /// The entries.
    pub(super) entries: Vec<Entry>,
    /// Those that are shown.
    pub(super) shown: Vec<usize>,
    /// What is shrunk to a line.
    pub(super) folds: Folds,
    /// The entry of each row of the first reading; that of the next one for a
    /// row without words.
    of_row: Vec<usize>,
}

impl Spine {
    /// Aligns the readings of a review: the first leads, and what it lacks stands
    /// where the other languages have it.
    pub(super) fn new(review: &Review) -> Self {
        let Some(lead) = review.readings.first() else { return Self::default() };
        let rows = (0..lead.comparison.rows.len()).map(|row| {
            let mut rows = vec![None; review.readings.len()];
            rows[0] = Some(row);
            rows
        });
        let mut aligned: Vec<Vec<Option<usize>>> = rows.collect();
        if review.readings.len() > 1 {
            let keys: Vec<_> = review.readings.iter().map(addresses).collect();
            for which in 1..keys.len() {
                aligned = with_reading(aligned, &keys, which);
            }
        }
        Self::of(review, aligned)
    }

    fn of(review: &Review, aligned: Vec<Vec<Option<usize>>>) -> Self {
        let mut spine = Self::default();
        for rows in aligned {
            let lead = rows[0];
            if let Some(entry) = entry(review, rows) {
                spine.entries.push(entry);
                if lead.is_some() {
                    spine.of_row.push(spine.entries.len() - 1);
                }
            } else if lead.is_some() {
                spine.of_row.push(spine.entries.len());
            }
        }
        spine
    }

    /// The entry of a row of the first reading.
    pub(super) fn of_row(&self, row: usize) -> usize {
        let last = self.entries.len().saturating_sub(1);
        self.of_row.get(row).map_or(last, |entry| *entry).min(last)
    }

    /// The entry of a row of any reading, if it has words.
    pub(super) fn of_reading(&self, which: usize, row: usize) -> Option<usize> {
        let has_it = |entry: &Entry| entry.rows.get(which) == Some(&Some(row));
        match which {
            0 => self.of_row.get(row).copied().filter(|at| *at < self.entries.len()),
            _ => self.entries.iter().position(has_it),
        }
    }

    /// The row of the first reading at an entry, or the nearest before it.
    pub(super) fn row_at(&self, entry: usize) -> usize {
        let mut until = self.entries.iter().take(entry + 1).rev();
        until.find_map(|entry| entry.rows.first().copied().flatten()).unwrap_or(0)
    }

    /// The entry on which an annotation lies.
    pub(super) fn of_note(&self, note: usize) -> Option<usize> {
        self.entries.iter().position(|entry| entry.notes.contains(&note))
    }

    /// The row of an entry in the first language that has it.
    pub(super) fn first<'a>(
        &'a self,
        entry: usize,
        review: &'a Review,
    ) -> Option<(&'a Reading, usize)> {
        rows(review, &self.entries.get(entry)?.rows).next()
    }

    /// What the outline tells of an entry: the sign of the first language in which anything
    /// happened, and the annotations of all.
    pub(super) fn told(&self, entry: usize, review: &Review) -> Told {
        let Some(entry) = self.entries.get(entry) else { return Told::default() };
        let both = || rows(review, &entry.rows);
        let sign = |(reading, row): (&Reading, usize)| {
            Sign::within(reading, &reading.comparison.rows[row])
        };
        let sign = both().map(sign).find(|sign| *sign != Sign::default()).unwrap_or_default();
        let severity = both().filter_map(|(reading, row)| reading.severity_of(row)).max();
        Told { sign, notes: entry.notes.len(), severity }
    }

    /// The entries that changed in what the filter looks for.
    pub(super) fn changed(&self, filter: Filter) -> impl DoubleEndedIterator<Item = usize> {
        let numbered = self.entries.iter().enumerate();
        numbered.filter(move |(_, entry)| entry.is_change(filter)).map(|(at, _)| at)
    }

    /// How many entries changed and are left out.
    pub(super) fn hidden(&self, filter: Filter) -> usize {
        let changed = self.changed(Filter::Changes);
        changed.filter(|at| !self.entries[*at].is_change(filter)).count()
    }

    /// Shows what a filter lets through.
    pub(super) fn show(&mut self, filter: Filter) {
        let provisions = self.entries.iter().map(|entry| (entry.is_changed, entry.depth));
        let is_folded = filter == Filter::Folded;
        self.folds.set(if is_folded { runs(&provisions.collect::<Vec<_>>()) } else { Vec::new() });
        self.shown = self.filtered(filter);
    }

    /// Whether an entry is shown itself, and no line in its place.
    pub(super) fn shows(&self, entry: usize) -> bool {
        self.shown.binary_search(&entry).is_ok() && !self.folds.hides(entry)
    }

    /// The entries that are shown: all, or those that changed with what they
    /// stand in.
    fn filtered(&self, filter: Filter) -> Vec<usize> {
        if matches!(filter, Filter::All | Filter::Folded) {
            return self.folds.shown(self.entries.len());
        }
        let mut shown = Vec::new();
        let mut above = 0;
        for (at, entry) in self.entries.iter().enumerate().rev() {
            if entry.is_change(filter) || entry.depth < above {
                shown.push(at);
                above = entry.depth;
            }
        }
        shown.reverse();
        shown
    }
}

/// The provision that stands for a row: its new one, else its old one.
pub(super) fn provision_of(row: &Row) -> Option<(Side, ProvisionId)> {
    let new = row.sides.new.first().map(|id| (Side::New, *id));
    new.or_else(|| row.sides.old.first().map(|id| (Side::Old, *id)))
}

/// The rows that there are, each with its reading.
fn rows<'a>(
    review: &'a Review,
    rows: &'a [Option<usize>],
) -> impl Iterator<Item = (&'a Reading, usize)> {
    review.readings.iter().zip(rows).filter_map(|(reading, row)| Some((reading, (*row)?)))
}

fn entry(review: &Review, rows: Vec<Option<usize>>) -> Option<Entry> {
    let both = || self::rows(review, &rows);
    let provision = |(reading, row): (&Reading, usize)| {
        let (side, id) = provision_of(&reading.comparison.rows[row])?;
        let provision = side.of(&reading.documents).provision(id);
        let has_words = provision.label.is_some() || provision.passages().next().is_some();
        has_words.then_some(provision.depth.into())
    };
    let depth = both().find_map(provision)?;
    let mut notes: Vec<usize> =
        both().flat_map(|(reading, row)| reading.annotations_of(row).to_vec()).collect();
    notes.sort_unstable();
    notes.dedup();
    let compared = || {
        let compared = both().filter(|(reading, _)| reading.is_compared());
        compared.map(|(reading, row)| &reading.comparison.rows[row])
    };
    let is_changed = compared().any(|row| !row.is_unchanged());
    let is_substantive = compared().any(Row::is_substantive);
    let lying = notes.iter().map(|note| &review.annotations[*note]);
    let facts = Facts::new(compared(), lying);
    Some(Entry { rows, is_changed, is_substantive, notes, depth, facts })
}

/// Puts the rows of one more reading beside those with the same address, and the
/// others after what they follow.
fn with_reading(
    aligned: Vec<Vec<Option<usize>>>,
    keys: &[Vec<Option<Key>>],
    which: usize,
) -> Vec<Vec<Option<usize>>> {
    let mine = &keys[which];
    let by_address: HashMap<_, _> =
        mine.iter().enumerate().filter_map(|(row, key)| Some((key.as_ref()?, row))).collect();
    let mut is_placed = vec![false; mine.len()];
    let mut spine: Vec<Vec<Option<usize>>> = Vec::with_capacity(aligned.len());
    for mut rows in aligned {
        // What the first language lacks goes by the one that has it.
        let address = rows.iter().zip(keys).find_map(|(row, keys)| keys[(*row)?].as_ref());
        if let Some(row) = address.and_then(|address| by_address.get(address)) {
            rows[which] = Some(*row);
            is_placed[*row] = true;
        }
        spine.push(rows);
    }
    let mut after: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
    let mut last = None;
    for (row, is_placed) in is_placed.iter().enumerate() {
        if *is_placed { last = Some(row) } else { after.entry(last).or_default().push(row) }
    }
    let alone = |row: &usize| {
        let mut rows = vec![None; keys.len()];
        rows[which] = Some(*row);
        rows
    };
    let mut all: Vec<_> = after.get(&None).into_iter().flatten().map(alone).collect();
    for rows in spine {
        let here = rows[which];
        all.push(rows);
        if here.is_some() {
            all.extend(after.get(&here).into_iter().flatten().map(alone));
        }
    }
    all
}

/// Which version a row stands in, and its address there; what is gone never
/// answers to what is new.
type Key = (bool, Address);

fn addresses(reading: &Reading) -> Vec<Option<Key>> {
    let Comparison { rows } = &*reading.comparison;
    let address = |row: &Row| {
        let (side, id) = provision_of(row)?;
        let provision = side.of(&reading.documents).provision(id);
        Some((side == Side::New, provision.address.clone()))
    };
    rows.iter().map(address).collect()
}
