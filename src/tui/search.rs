//! Finding words in the texts that are shown, whatever their case, with ё as е
//! and і as i.

use super::spine::Spine;
use crate::compare::{Operation, Redline};
use crate::review::Reading;
use crate::text::fold::fold_for_search_char;
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
    /// The words.
    pub(super) query: String,
    /// The places, in reading order.
    pub(super) matches: Vec<Match>,
    /// Which of them the reader is at.
    pub(super) at: usize,
}

impl Search {
    /// Finds `query` in every entry.
    pub(super) fn new(query: &str, spine: &Spine, readings: &[Reading]) -> Self {
        let wanted: Vec<char> = query.chars().map(folded).collect();
        let mut matches = Vec::new();
        if !wanted.is_empty() {
            for (at, entry) in spine.entries.iter().enumerate() {
                for (which, reading) in readings.iter().enumerate() {
                    let Some(row) = entry.rows[which] else { continue };
                    let found = in_row(reading, row, &wanted);
                    let place = |(side, span)| Match { entry: at, reading: which, side, span };
                    matches.extend(found.into_iter().map(place));
                }
            }
        }
        Self { query: query.to_owned(), matches, at: 0 }
    }

    /// Adds what was found to the marks of a reading.
    pub(super) fn mark(&self, reading: usize, marks: &mut Marks) {
        for found in self.matches.iter().filter(|found| found.reading == reading) {
            let side = match found.side {
                Side::Old => &mut marks.old,
                Side::New => &mut marks.new,
            };
            side.push((found.span, Mark::Found));
        }
    }

    /// The entry of the first match from `entry` on, which becomes the current.
    pub(super) fn from(&mut self, entry: usize) -> Option<usize> {
        let after = self.matches.iter().position(|found| found.entry >= entry);
        self.at = after.unwrap_or(0);
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

/// One letter as it is searched for; every space is one kind of space.
fn folded(c: char) -> char {
    if c.is_whitespace() { ' ' } else { fold_for_search_char(c) }
}

/// The places in a row: in the new text, and among the words of the old one that
/// are gone.
fn in_row(reading: &Reading, row: usize, wanted: &[char]) -> Vec<(Side, Span)> {
    let row = &reading.comparison.rows[row];
    let mut found = Vec::new();
    let has_old_words = row.sides.new.is_empty() || row.redline.is_some();
    let sides: &[Side] = if has_old_words { &[Side::New, Side::Old] } else { &[Side::New] };
    for side in sides.iter().copied() {
        let document = side.of(&reading.documents);
        let ids = side.of(&row.sides).iter();
        let spans = ids.flat_map(|id| {
            let provision = document.provision(*id);
            provision.label.map(Span::from).into_iter().chain(provision.passages())
        });
        for span in spans {
            found.extend(places(document.source(), span, wanted).map(|span| (side, span)));
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

/// Where `wanted` stands in the words under `within`.
fn places(source: &str, within: Span, wanted: &[char]) -> impl Iterator<Item = Span> {
    let words = within.of(source);
    let letters: Vec<(usize, char)> = words.char_indices().map(|(at, c)| (at, folded(c))).collect();
    let starts = 0..(letters.len() + 1).saturating_sub(wanted.len());
    let stands = |start: &usize| {
        letters[*start..].iter().zip(wanted).all(|((_, letter), wanted)| letter == wanted)
    };
    let found: Vec<_> = starts.filter(stands).collect();
    let spans: Vec<_> = found
        .into_iter()
        .map(|start| {
            let end = letters.get(start + wanted.len()).map_or(words.len(), |(at, _)| *at);
            Span::new(letters[start].0, end).shifted(within.start)
        })
        .collect();
    spans.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(source: &'a str, query: &str) -> Vec<&'a str> {
        let wanted: Vec<char> = query.chars().map(folded).collect();
        places(source, Span::new(0, source.len()), &wanted).map(|span| span.of(source)).collect()
    }

    #[test]
    fn words_are_found_whatever_their_case_and_letters() {
        assert_eq!(found("Учёт ребенка, УЧЕТ", "учет"), ["Учёт", "УЧЕТ"]);
        assert_eq!(found("Қоғамдық пікір", "пiкiр"), ["пікір"]);
        assert_eq!(found("в\u{a0}течение 24\nчасов", "24 часов"), ["24\nчасов"]);
        assert!(found("закон", "законопроект").is_empty());
    }
}
