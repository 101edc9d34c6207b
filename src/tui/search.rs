//! Finding words in the texts that are shown, as they stand or by a regular expression.

use super::spine::Spine;
use crate::compare::{Operation, Redline};
use crate::review::Reading;
use crate::text::pattern::{Fault, Pattern, Written};
use crate::text::span::Span;
use crate::view::passage::Marks;
use crate::view::{Mark, Side};

/// A place where the words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Match {
    /// The entry of the spine.
    pub(super) entry: usize,
    /// Which reading.
    pub(super) reading: usize,
    /// Which text of it.
    pub(super) side: Side,
    /// The words.
    pub(super) span: Span,
}

/// What was searched for and found.
#[derive(Clone, Debug, Default)]
pub(super) struct Search {
    /// What was typed.
    pub(super) query: String,
    /// How it is meant.
    pub(super) written: Written,
    /// What is wrong with it; what was found before it went wrong stays.
    pub(super) fault: Option<Fault>,
    /// The places, in reading order.
    pub(super) matches: Vec<Match>,
    /// Which of them the reader is at.
    pub(super) at: usize,
    pattern: Option<Pattern>,
}

impl Search {
    /// A search for nothing yet.
    pub(super) fn of(written: Written) -> Self {
        Self { written, ..Self::default() }
    }

    /// Finds other words, or the same ones meant otherwise.
    pub(super) fn find(
        &mut self,
        (query, written): (&str, Written),
        spine: &Spine,
        readings: &[Reading],
    ) {
        let narrows = written == Written::Words
            && self.written == Written::Words
            && !self.query.is_empty()
            && query.starts_with(&self.query);
        query.clone_into(&mut self.query);
        self.written = written;
        self.fault = None;
        match Pattern::new(query, written) {
            // Where more was typed, it stands only where the less stood.
            Ok(pattern) if narrows => {
                let mut entries: Vec<_> = self.matches.iter().map(|found| found.entry).collect();
                entries.dedup();
                self.pattern = Some(pattern);
                self.look(entries.into_iter(), spine, readings);
            }
            Ok(pattern) => {
                self.pattern = Some(pattern).filter(|_| !query.is_empty());
                self.renew(spine, readings);
            }
            Err(fault) => self.fault = Some(fault),
        }
    }

    /// Finds the same in other texts.
    pub(super) fn renew(&mut self, spine: &Spine, readings: &[Reading]) {
        self.look(0..spine.entries.len(), spine, readings);
    }

    fn look(&mut self, entries: impl Iterator<Item = usize>, spine: &Spine, readings: &[Reading]) {
        self.matches.clear();
        self.at = 0;
        let Some(pattern) = &self.pattern else { return };
        for at in entries {
            for (which, reading) in readings.iter().enumerate() {
                let Some(row) = spine.entries[at].rows[which] else { continue };
                let found = in_row(reading, row, pattern);
                let place = |(side, span)| Match { entry: at, reading: which, side, span };
                self.matches.extend(found.into_iter().map(place));
            }
        }
    }

    /// Adds what was found in an entry to the marks of the readings. A letter stands in
    /// every provision: only those on the screen are ever marked.
    pub(super) fn mark(&self, entry: usize, marks: &mut [Marks]) {
        let start = self.matches.partition_point(|found| found.entry < entry);
        for found in self.matches[start..].iter().take_while(|found| found.entry == entry) {
            let marks = &mut marks[found.reading];
            let side = match found.side {
                Side::Old => &mut marks.old,
                Side::New => &mut marks.new,
            };
            side.push((found.span, Mark::Found));
        }
    }

    /// The entry of the first match from `entry` on, which becomes the current.
    pub(super) fn from(&mut self, entry: usize) -> Option<usize> {
        let after = self.matches.partition_point(|found| found.entry < entry);
        self.at = if after < self.matches.len() { after } else { 0 };
        self.matches.get(self.at).map(|found| found.entry)
    }

    /// The entry of the match `by` places further, round the ends.
    pub(super) fn step(&mut self, by: isize) -> Option<usize> {
        let all = self.matches.len();
        if all == 0 {
            return None;
        }
        self.at = (self.at + all).wrapping_add_signed(by) % all;
        Some(self.matches[self.at].entry)
    }
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
            let label = provision.label.map(Span::from).into_iter();
            for span in label.chain(provision.passages()) {
                let places = pattern.places(document.words(span));
                found.extend(places.map(|place| (side, place.shifted(span.start))));
            }
        }
    }
    let is_alone = row.sides.new.is_empty();
    let is_gone = |span: Span| {
        let edits = row.redline.iter().flat_map(Redline::edits);
        edits
            .filter(|edit| edit.operation == Operation::Delete)
            .any(|edit| edit.spans.old.start < span.end && span.start < edit.spans.old.end)
    };
    found.retain(|(side, span)| *side == Side::New || is_alone || is_gone(*span));
    found
}
