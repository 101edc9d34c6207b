//! A word difference made readable: no islands of one equal comma between long
//! changes, edges where a sentence or clause begins, a rewritten passage whole.
//!
//! Works on elements (words and marks) by place, so that the edges are the same
//! in every language.

use super::elements::{Element, Weight};
use super::sides::Sides;
use std::ops::Range;

/// Passages with fewer words that name something are never taken for rewritten.
const FEWEST_REWRITTEN: u32 = 5;

/// Fewer than one of them in so many survive in a rewritten passage.
const SURVIVING: u32 = 3;

/// One of them in so many, all before and behind one change, are its frame.
const FRAME: u32 = 4;

/// More of them in a row are no formula that stands in many laws, but a part of
/// this text that stayed.
const LONGEST_FORMULA: u32 = 9;

/// More pairs of elements are not compared one by one.
const MOST_PAIRS: usize = 1 << 8;

/// Elements that are equal in both sequences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The first element in the old sequence.
    pub old: usize,
    /// The first element in the new sequence.
    pub new: usize,
    /// How many are equal.
    pub len: usize,
}

impl Run {
    /// The places after its last elements.
    pub const fn end(self) -> Sides<usize> {
        Sides::new(self.old + self.len, self.new + self.len)
    }
}

/// The one element of the two ranges that is on both sides, as a run; an empty run
/// where there is none, and nothing where it takes a search to tell.
pub fn shared(elements: Sides<&[Element]>, ranges: &Sides<Range<usize>>) -> Option<Run> {
    let Sides { old, new } = ranges;
    if old.len().saturating_mul(new.len()) > MOST_PAIRS {
        return None;
    }
    let pairs = old.clone().flat_map(|old| new.clone().map(move |new| Run { old, new, len: 1 }));
    let is_same = |run: &Run| elements.old[run.old].key == elements.new[run.new].key;
    let mut same = pairs.filter(is_same);
    let first = same.next().unwrap_or(Run { old: old.start, new: new.start, len: 0 });
    same.next().is_none().then_some(first)
}

/// Makes the equal runs of two sequences readable. `outside` counts the words
/// around them that are equal too.
pub fn readable(
    runs: Vec<Run>,
    elements: Sides<&[Element]>,
    outside: impl FnOnce() -> usize,
) -> Vec<Run> {
    let is_scattered = (0..runs.len()).any(|at| is_between_changes(&runs, at, elements));
    let runs = if is_scattered { without_islands(runs, elements) } else { runs };
    if is_rewritten(&runs, elements, outside) { last_marks(elements) } else { runs }
}

/// Whether words changed on both sides of a run.
pub fn is_between_changes(runs: &[Run], at: usize, elements: Sides<&[Element]>) -> bool {
    let before = at.checked_sub(1).map_or(Sides::new(0, 0), |before| runs[before].end());
    let end = elements.map(<[_]>::len);
    let after = runs.get(at + 1).map_or(end, |after| Sides::new(after.old, after.new));
    let run = runs[at];
    before != Sides::new(run.old, run.new) && run.end() != after
}

/// The marks that both sequences end in: a passage that is written anew may end as
/// it did, whatever letters its last words happen to share.
fn last_marks(elements: Sides<&[Element]>) -> Vec<Run> {
    let ends = elements.old.iter().rev().zip(elements.new.iter().rev());
    let is_mark = |(old, new): &(&Element, &Element)| {
        old.key == new.key && old.weight == Weight::Mark && new.weight == Weight::Mark
    };
    let len = ends.take_while(is_mark).count();
    let starts = elements.map(|side| side.len() - len);
    if len > 0 { vec![Run { old: starts.old, new: starts.new, len }] } else { Vec::new() }
}

/// Slides pure insertions, or pure deletions, to begin where a reader would
/// begin: after the end of a sentence, else of a clause; not to end in a word that
/// leads to the next, but rather to begin with one; and early, for a phrase begins
/// with its own words: «электрондық қолтаңба және» is put in before «электрондық
/// құжат». `side` is the sequence that has the words.
pub fn slide(runs: &mut Vec<Run>, is_insertion: bool, side: &[Element]) {
    for at in 1..runs.len() {
        let (before, after) = (runs[at - 1], runs[at]);
        let (gap_old, gap_new) =
            (after.old - before.old - before.len, after.new - before.new - before.len);
        let (gap, other) = if is_insertion { (gap_new, gap_old) } else { (gap_old, gap_new) };
        if gap == 0 || other != 0 {
            continue;
        }
        let start = if is_insertion { before.new + before.len } else { before.old + before.len };
        let shift = best_shift(side, start..start + gap, (before.len, after.len));
        runs[at - 1].len = before.len.saturating_add_signed(shift);
        runs[at] = Run {
            old: after.old.saturating_add_signed(shift),
            new: after.new.saturating_add_signed(shift),
            len: after.len.saturating_add_signed(-shift),
        };
    }
    runs.retain(|run| run.len > 0);
}

/// By how many elements `gap` may best slide, at most `room.0` to the left and
/// `room.1` to the right.
fn best_shift(side: &[Element], gap: Range<usize>, room: (usize, usize)) -> isize {
    let same = |one: usize, other: usize| side[one].key == side[other].key;
    let left = (1..=room.0).take_while(|by| same(gap.start - by, gap.end - by)).count();
    let right = (0..room.1.min(side.len() - gap.end))
        .take_while(|by| same(gap.start + by, gap.end + by))
        .count();
    let border = |at: usize| at.checked_sub(1).map_or(3, |before| side[before].border);
    let rank = |shift: &isize| {
        let [begin, end] = [gap.start, gap.end].map(|at| at.saturating_add_signed(*shift));
        let ends_well = !side[end - 1].leads;
        let borders = border(begin) + border(end);
        let lateness = if borders == 0 { *shift } else { shift.abs() };
        (borders, ends_well, side[begin].leads, -lateness)
    };
    let shifts = (-(left.cast_signed())..=right.cast_signed()).rev();
    shifts.max_by_key(rank).unwrap_or(0)
}

/// How many words, how many of them that lead to the next, and how many numbers
/// and negations stand before each element of a sequence.
struct Counts(Vec<[u32; 3]>);

impl Counts {
    fn new(side: &[Element]) -> Self {
        let mut counts = Vec::with_capacity(side.len() + 1);
        let mut now = [0; 3];
        counts.push(now);
        for element in side {
            now[0] += u32::from(element.weight != Weight::Mark);
            now[1] += u32::from(element.leads);
            now[2] += u32::from(element.weight == Weight::Firm);
            counts.push(now);
        }
        Self(counts)
    }

    fn len(&self) -> usize {
        self.0.len() - 1
    }

    fn words(&self, range: Range<usize>) -> u32 {
        self.0[range.end][0] - self.0[range.start][0]
    }

    /// Whether all words of a range only lead to others: «и на», "of the".
    fn only_lead(&self, range: Range<usize>) -> bool {
        self.0[range.end][1] - self.0[range.start][1] == self.words(range)
    }

    fn has_firm(&self, range: Range<usize>) -> bool {
        self.0[range.end][2] > self.0[range.start][2]
    }
}

/// Dissolves equal runs that are small beside the changes on both sides.
fn without_islands(runs: Vec<Run>, elements: Sides<&[Element]>) -> Vec<Run> {
    let counts = &elements.map(Counts::new);
    let end = Run { old: counts.old.len(), new: counts.new.len(), len: 0 };
    let mut kept: Vec<Run> = Vec::with_capacity(runs.len());
    let mut runs = runs.into_iter().peekable();
    while let Some(run) = runs.next() {
        kept.push(run);
        let next = runs.peek().copied().unwrap_or(end);
        // What dissolves makes the changes beside it longer.
        while let Some((run, before)) = kept.split_last()
            && is_island(*run, (before.last().copied(), next), counts)
        {
            kept.pop();
        }
    }
    kept
}

fn is_island(run: Run, (before, after): (Option<Run>, Run), counts: &Sides<Counts>) -> bool {
    let here = run.end();
    if counts.old.has_firm(run.old..here.old) {
        return false;
    }
    let from = before.map_or(Sides::new(0, 0), Run::end);
    let left = changed(counts, from, Sides::new(run.old, run.new));
    let right = changed(counts, here, Sides::new(after.old, after.new));
    let smaller = left.old.max(left.new).min(right.old.max(right.new));
    let replaces = |words: Sides<u32>| words.old.min(words.new) > 0;
    match counts.old.words(run.old..here.old) {
        0 => smaller >= 2,
        // Beside what is only inserted or only deleted a word is easily read.
        _ if !replaces(left) || !replaces(right) => false,
        1 => smaller >= 2,
        _ if counts.old.only_lead(run.old..here.old) => smaller >= 2,
        words => words * 2 <= smaller,
    }
}

/// How many words a change has on each side.
fn changed(counts: &Sides<Counts>, from: Sides<usize>, to: Sides<usize>) -> Sides<u32> {
    let words = |(counts, (from, to)): (&Counts, (usize, usize))| counts.words(from..to);
    counts.as_ref().zip(from.zip(to)).map(words)
}

/// Whether so little of the words survived that the old passage is shown whole,
/// and the new one after it.
fn is_rewritten(
    runs: &[Run],
    elements: Sides<&[Element]>,
    outside: impl FnOnce() -> usize,
) -> bool {
    let words = elements.map(naming);
    let named = runs.iter().map(|run| naming(&elements.old[run.old..run.end().old]));
    let (kept, longest) = named.fold((0, 0), |(all, most), each| (all + each, most.max(each)));
    let is_little = |kept: u32, outside: u32| {
        let (longer, shorter) = (words.old.max(words.new), words.old.min(words.new));
        longer + outside >= FEWEST_REWRITTEN
            && (kept + outside) * SURVIVING < longer + outside
            && (kept + outside) * 2 < shorter + outside
    };
    let is_frame = kept * FRAME >= words.old.min(words.new);
    let is_scattered = || !is_frame || fragments(runs, elements) > 1;
    is_little(kept, 0)
        && longest <= LONGEST_FORMULA
        && is_scattered()
        && is_little(kept, u32::try_from(outside()).unwrap_or(u32::MAX / 8))
}

/// How many words name something: «и» and "of the" stand in every text.
fn naming(elements: &[Element]) -> u32 {
    elements.iter().map(|each| u32::from(each.names())).sum()
}

/// How many changes there are between the runs.
fn fragments(runs: &[Run], elements: Sides<&[Element]>) -> usize {
    let end = Run { old: elements.old.len(), new: elements.new.len(), len: 0 };
    let mut from = Sides::new(0, 0);
    let changes = runs.iter().chain([&end]).filter(|run| {
        let is_changed = from != Sides::new(run.old, run.new);
        from = run.end();
        is_changed
    });
    changes.count()
}

#[cfg(test)]
mod tests {
    use super::super::elements::elements;
    use super::*;
    use crate::text::span::Span;

    fn read(text: &str) -> Vec<Element> {
        elements(text, &[Span::new(0, text.len())])
    }

    /// Which of the equal runs stay between the texts.
    fn kept(old: &str, new: &str, runs: &[(usize, usize, usize)]) -> usize {
        let runs = runs.iter().map(|(old, new, len)| Run { old: *old, new: *new, len: *len });
        let elements = Sides::new(read(old), read(new));
        readable(runs.collect(), elements.as_ref().map(Vec::as_slice), || 0).len()
    }

    #[test]
    fn an_equal_comma_between_long_changes_is_no_island() {
        assert_eq!(kept("а б, в г", "д е, ё ж", &[(2, 2, 1)]), 0);
        assert_eq!(kept("а б и в г", "д е и ё ж", &[(2, 2, 1)]), 0);
        assert_eq!(kept("а, г", "д, ж", &[(1, 1, 1)]), 1);
    }

    #[test]
    fn a_number_or_a_negation_is_never_dissolved() {
        assert_eq!(kept("суд дом 5 и лес", "мир год 5 и сад", &[(2, 2, 1)]), 1);
        assert_eq!(kept("суд дом не и лес", "мир год не и сад", &[(2, 2, 1)]), 1);
    }

    #[test]
    fn a_word_between_two_deletions_stays() {
        assert_eq!(kept("а б и в г", "и", &[(2, 0, 1)]), 1);
    }

    #[test]
    fn a_passage_written_anew_ends_in_the_mark_it_ended_in() {
        let (old, new) = ("а б в г д е ё ж;", "з и к л м н о п;");
        assert_eq!(kept(old, new, &[(8, 8, 1)]), 1);
        assert_eq!(kept(old, "з и к л м н о п.", &[]), 0);
    }

    #[test]
    fn what_dissolves_makes_the_change_beside_it_longer() {
        assert_eq!(kept("а б, в г и к л", "д е, ё ж и м н", &[(2, 2, 1), (5, 5, 1)]), 0);
    }

    #[test]
    fn an_insertion_begins_after_a_sentence() {
        let new = read("а. б в. б в.");
        let mut runs = vec![Run { old: 0, new: 0, len: 4 }, Run { old: 4, new: 7, len: 1 }];
        slide(&mut runs, true, &new);
        assert_eq!(runs, [Run { old: 0, new: 0, len: 5 }]);
    }
}
