//! A word difference made readable: no islands of one equal comma between long
//! changes, edges where a sentence or clause begins, a rewritten passage whole.
//!
//! Works on elements (words and marks) by place, so that the edges are the same
//! in every language.

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

/// What an element is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// A sign of punctuation.
    Mark,
    /// A word of at most three letters.
    Small,
    /// A longer word.
    Word,
    /// A number or a negation: always worth keeping in its place.
    Firm,
}

/// Makes the equal runs of two sequences readable. `old` and `new` are the
/// weights of all elements.
pub fn readable(runs: Vec<Run>, old: &[Weight], new: &[Weight]) -> Vec<Run> {
    let runs = without_islands(runs, old, new);
    if is_rewritten(&runs, old, new) { Vec::new() } else { runs }
}

/// Slides pure insertions and deletions to begin where a reader would begin:
/// after the end of a sentence, else of a clause. `same_old(a, b)` tells whether
/// two elements of the old sequence are equal; `rank_old(at)` how good a place
/// it is to begin before the element `at`.
pub fn slide(runs: &mut Vec<Run>, is_insertion: bool, side: &Side<'_>) {
    for at in 1..runs.len() {
        let (before, after) = (runs[at - 1], runs[at]);
        let (gap_old, gap_new) =
            (after.old - before.old - before.len, after.new - before.new - before.len);
        let (gap, other) = if is_insertion { (gap_new, gap_old) } else { (gap_old, gap_new) };
        if gap == 0 || other != 0 {
            continue;
        }
        let start = if is_insertion { before.new + before.len } else { before.old + before.len };
        let shift = side.best_shift(start, gap, (before.len, after.len));
        runs[at - 1].len = before.len.saturating_add_signed(shift);
        runs[at] = Run {
            old: after.old.saturating_add_signed(shift),
            new: after.new.saturating_add_signed(shift),
            len: after.len.saturating_add_signed(-shift),
        };
    }
    runs.retain(|run| run.len > 0);
}

/// One sequence, as sliding needs it.
pub struct Side<'a> {
    /// The keys of its elements.
    pub keys: &'a [u32],
    /// How good a place it is to begin before each element; one more than keys.
    pub borders: &'a [u8],
}

impl Side<'_> {
    /// By how many elements the `gap` elements at `start` may best slide, at
    /// most `room.0` to the left and `room.1` to the right.
    fn best_shift(&self, start: usize, gap: usize, room: (usize, usize)) -> isize {
        let slides_left = |by: &usize| self.keys[start - by] == self.keys[start + gap - by];
        let slides_right =
            |by: &usize| self.keys[start + by - 1] == self.keys[start + gap + by - 1];
        let left = (1..=room.0).take_while(slides_left).count();
        let right = (1..=room.1)
            .take_while(|by| start + gap + by <= self.keys.len() && slides_right(by))
            .count();
        let shifts = (-(left.cast_signed())..=right.cast_signed()).rev();
        let border = |shift: isize| {
            let begin = start.saturating_add_signed(shift);
            (self.borders[begin] + self.borders[begin + gap], -shift.abs())
        };
        shifts.max_by_key(|shift| border(*shift)).unwrap_or(0)
    }
}

/// Dissolves equal runs that are shorter than the changes on both sides.
fn without_islands(mut runs: Vec<Run>, old: &[Weight], new: &[Weight]) -> Vec<Run> {
    loop {
        let before = runs.len();
        let mut at = 0;
        while at < runs.len() {
            if is_island(&runs, at, old, new) {
                runs.remove(at);
            } else {
                at += 1;
            }
        }
        if runs.len() == before {
            return runs;
        }
    }
}

fn is_island(runs: &[Run], at: usize, old: &[Weight], new: &[Weight]) -> bool {
    let run = runs[at];
    let words = &old[run.old..run.old + run.len];
    if words.contains(&Weight::Firm) {
        return false;
    }
    let end = |run: &Run| (run.old + run.len, run.new + run.len);
    let from = at.checked_sub(1).map_or((0, 0), |before| end(&runs[before]));
    let to = runs.get(at + 1).map_or((old.len(), new.len()), |after| (after.old, after.new));
    let here = end(&run);
    let left = changed(&old[from.0..run.old], &new[from.1..run.new]);
    let right = changed(&old[here.0..to.0], &new[here.1..to.1]);
    let smaller = left.min(right);
    let long = words.iter().filter(|word| **word == Weight::Word).count();
    let any = words.iter().filter(|word| **word != Weight::Mark).count();
    match (long, any) {
        (0, 0) => smaller >= 2,
        (0, _) => smaller >= 2 && any < smaller,
        (1 | 2, _) => any * 2 <= smaller && left.max(right) >= 6,
        _ => false,
    }
}

/// How many words a change has, on its longer side.
fn changed(old: &[Weight], new: &[Weight]) -> usize {
    words(old).max(words(new))
}

fn words(weights: &[Weight]) -> usize {
    weights.iter().filter(|weight| **weight != Weight::Mark).count()
}

/// Whether less than a quarter of the words survived: then the old passage is
/// shown whole, and the new one after it.
fn is_rewritten(runs: &[Run], old: &[Weight], new: &[Weight]) -> bool {
    let kept: usize = runs.iter().map(|run| words(&old[run.old..run.old + run.len])).sum();
    let longer = words(old).max(words(new));
    longer >= 8 && kept * 4 < longer && words(old).min(words(new)) * 3 > longer
}

#[cfg(test)]
mod tests {
    use super::*;
    use Weight::{Firm, Mark, Word};

    #[test]
    fn an_equal_comma_between_long_changes_is_no_island() {
        let weights = [Word, Word, Mark, Word, Word];
        let runs = vec![Run { old: 2, new: 2, len: 1 }];
        assert!(readable(runs, &weights, &weights).is_empty());
    }

    #[test]
    fn a_number_is_never_dissolved() {
        let weights = [Word, Word, Firm, Word, Word];
        let runs = vec![Run { old: 2, new: 2, len: 1 }];
        assert_eq!(readable(runs.clone(), &weights, &weights), runs);
    }

    #[test]
    fn an_insertion_begins_after_a_sentence() {
        // a . | b c . | b c .   with "b c ." inserted once
        let keys = [1, 2, 3, 4, 2, 3, 4, 2];
        let borders = [3, 0, 3, 0, 0, 3, 0, 0, 3];
        let mut runs = vec![Run { old: 0, new: 0, len: 4 }, Run { old: 4, new: 7, len: 1 }];
        slide(&mut runs, true, &Side { keys: &keys, borders: &borders });
        assert_eq!(runs, [Run { old: 0, new: 0, len: 5 }]);
    }
}
