//! Finding words in the texts that are shown, as they stand or by a regular expression.

use super::spine::{Spine, provision_of};
use crate::compare::Operation;
use crate::review::{Reading, places_in};
use crate::text::pattern::{Fault, Pattern, Written};
use crate::text::span::Span;
use crate::view::passage::Marks;
use crate::view::{Mark, Side};

/// How many bytes of text are looked at before the reader may press the next key.
const SLICE: usize = 1 << 17;

/// The texts that are shown.
pub(super) type Texts<'a> = (&'a Spine, &'a [Reading]);

/// What was searched for and found. A letter stands in every provision of a long bill: how
/// often is counted between the keys, a slice at a time, and where is looked up again for
/// what is on the screen.
#[derive(Clone, Debug, Default)]
pub(super) struct Search {
    /// What was typed.
    pub(super) query: String,
    /// How it is meant.
    pub(super) written: Written,
    /// What is wrong with it; what was found before it went wrong stays.
    pub(super) fault: Option<Fault>,
    /// The entry from which the first match is still looked for.
    pub(super) from: Option<usize>,
    pattern: Option<Pattern>,
    /// How often it stands in each entry, where that is known.
    counts: Vec<Option<usize>>,
    /// The entry that is looked at next, and how many are left, round the end.
    next: usize,
    left: usize,
    /// The match that the reader is at: its entry, and which it is there.
    at: Option<(usize, usize)>,
}

impl Search {
    /// A search for nothing yet.
    pub(super) fn of(written: Written) -> Self {
        Self { written, ..Self::default() }
    }

    /// Searches for other words, or the same ones meant otherwise.
    pub(super) fn find(&mut self, (query, written): (&str, Written), spine: &Spine) {
        let narrows = written == Written::Words
            && self.written == Written::Words
            && !self.query.is_empty()
            && query.starts_with(&self.query);
        query.clone_into(&mut self.query);
        self.written = written;
        self.fault = None;
        match Pattern::new(query, written) {
            Ok(pattern) => {
                self.pattern = Some(pattern).filter(|_| !query.is_empty());
                let before = std::mem::take(&mut self.counts);
                self.renew(spine);
                // Where more was typed, it stands only where the less stood.
                for (count, before) in self.counts.iter_mut().zip(before).filter(|_| narrows) {
                    *count = before.filter(|before| *before == 0);
                }
            }
            Err(fault) => self.fault = Some(fault),
        }
    }

    /// Searches for the same in other texts.
    pub(super) fn renew(&mut self, spine: &Spine) {
        let entries = if self.pattern.is_some() { spine.entries.len() } else { 0 };
        self.counts = vec![None; entries];
        (self.next, self.left, self.at, self.from) = (0, entries, None, None);
    }

    /// Begins to look for the first match from `entry` on; gives the entry that has it, if
    /// it is found at once.
    pub(super) fn seek(&mut self, entry: usize, texts: Texts<'_>) -> Option<usize> {
        let entries = self.counts.len();
        (self.next, self.left, self.at) = (entry.min(entries.saturating_sub(1)), entries, None);
        self.from = Some(entry);
        self.look(texts)
    }

    /// Looks at the next slice; gives the entry of the first match, if it was looked for and
    /// is in it.
    pub(super) fn look(&mut self, texts: Texts<'_>) -> Option<usize> {
        let mut read = 0;
        let mut found = None;
        while self.left > 0 && read < SLICE {
            let entry = self.next;
            self.next = (entry + 1) % self.counts.len();
            self.left -= 1;
            let is_new = self.counts[entry].is_none();
            let count = self.count(entry, texts);
            read += if is_new { length(entry, texts) } else { 1 };
            if count > 0 && self.from.take().is_some() {
                self.at = Some((entry, 0));
                found = Some(entry);
            }
        }
        if self.left == 0 {
            self.from = None;
        }
        found
    }

    /// Whether not all texts have been looked at yet.
    pub(super) const fn is_looking(&self) -> bool {
        self.left > 0
    }

    /// How many matches are known.
    pub(super) fn all(&self) -> usize {
        self.counts.iter().flatten().sum()
    }

    /// Which of all matches the reader is at, from one.
    pub(super) fn number(&self) -> usize {
        let (entry, which) = self.at.unwrap_or_default();
        self.counts.iter().take(entry).flatten().sum::<usize>() + which + 1
    }

    /// Adds what stands in an entry to the marks of the readings.
    pub(super) fn mark(&self, entry: usize, texts: Texts<'_>, marks: &mut [Marks]) {
        if self.counts.get(entry).is_none_or(|count| *count == Some(0)) {
            return;
        }
        for (reading, side, span) in self.places(entry, texts) {
            let marks = &mut marks[reading];
            let side = match side {
                Side::Old => &mut marks.old,
                Side::New => &mut marks.new,
            };
            side.push((span, Mark::Found));
        }
    }

    /// The entry of the next match or of the one before, and whether it lies past the end;
    /// from `here` on where the reader is at none.
    pub(super) fn step(
        &mut self,
        is_next: bool,
        here: usize,
        texts: Texts<'_>,
    ) -> Option<(usize, bool)> {
        self.from = None;
        let all = self.counts.len();
        let (entry, which) = self.at.unwrap_or((here.min(all), 0));
        let within = if is_next { Some(which + 1) } else { which.checked_sub(1) };
        let within = within.filter(|_| self.at.is_some());
        if let Some(which) = within.filter(|which| *which < self.count(entry, texts)) {
            self.at = Some((entry, which));
            return Some((entry, false));
        }
        let start = if is_next && self.at.is_some() { entry + 1 } else { entry };
        let has_it = |search: &mut Self, entry: usize| search.count(entry, texts) > 0;
        let found = if is_next {
            (start..all).chain(0..start).find(|entry| has_it(self, *entry))
        } else {
            (0..start).rev().chain((start..all).rev()).find(|entry| has_it(self, *entry))
        }?;
        let last = self.count(found, texts) - 1;
        self.at = Some((found, if is_next { 0 } else { last }));
        Some((found, (found < start) == is_next))
    }

    /// How often it stands in an entry.
    fn count(&mut self, entry: usize, texts: Texts<'_>) -> usize {
        if let Some(count) = self.counts[entry] {
            return count;
        }
        let count = self.places(entry, texts).count();
        self.counts[entry] = Some(count);
        count
    }

    /// Where it stands in an entry: which reading, which text of it, the words.
    fn places<'a>(
        &'a self,
        entry: usize,
        (spine, readings): Texts<'a>,
    ) -> impl Iterator<Item = (usize, Side, Span)> + 'a {
        let rows = readings.iter().zip(&spine.entries[entry].rows).enumerate();
        rows.flat_map(|(which, (reading, row))| {
            let found = row
                .iter()
                .zip(&self.pattern)
                .flat_map(|(row, pattern)| in_row(reading, *row, pattern));
            found.map(move |(side, span)| (which, side, span))
        })
    }
}

/// How many bytes are looked at in an entry.
fn length(entry: usize, (spine, readings): Texts<'_>) -> usize {
    let rows = readings.iter().zip(&spine.entries[entry].rows);
    let rows = rows.filter_map(|(reading, row)| {
        let (side, id) = provision_of(&reading.comparison.rows[(*row)?])?;
        let provision = side.of(&reading.documents).provision(id);
        Some(provision.passages().map(|span| span.end - span.start).sum::<usize>())
    });
    rows.sum()
}

/// The places in a row: in the new text, and among the words of the old one that
/// are gone.
fn in_row(reading: &Reading, row: usize, pattern: &Pattern) -> Vec<(Side, Span)> {
    let row = &reading.comparison.rows[row];
    let mut found = Vec::new();
    let has_old_words = row.sides.new.is_empty() || row.redline.is_some();
    let sides: &[Side] = if has_old_words { &[Side::New, Side::Old] } else { &[Side::New] };
    for side in sides.iter().copied() {
        let document = side.of(&reading.documents);
        for id in side.of(&row.sides) {
            let provision = document.provision(*id);
            let places = places_in(document, provision, pattern);
            found.extend(places.into_iter().map(|place| (side, place)));
        }
    }
    let is_alone = row.sides.new.is_empty();
    let is_gone = |span: Span| {
        let edits = row.redline.iter().flat_map(|redline| redline.edits());
        edits
            .filter(|edit| edit.operation == Operation::Delete)
            .any(|edit| edit.spans.old.start < span.end && span.start < edit.spans.old.end)
    };
    found.retain(|(side, span)| *side == Side::New || is_alone || is_gone(*span));
    found
}
