//! Equal words that scatter a change, matched anew: of all the ways to read one
//! text out of the other, the one that keeps the weightiest words in the fewest
//! fragments.
//!
//! The fewest edits are not the fewest fragments: with «of the council» put in
//! before «the bank» in "the right of the bank", either "of" may be the old one.
//! And «статьях 5 и 6» that became «статьях 4 и 5» keeps no number, though both
//! texts have a 5.

use super::elements::{Element, Weight};
use super::runs::{Run, is_between_changes};
use super::sides::Sides;

/// Equal runs with more elements are taken for what they seem.
const LONGEST_WEAK: usize = 5;

/// What is longer is left as it is: the time must not grow faster than the text.
const MOST_CELLS: usize = 1 << 14;

/// What a fragment of change costs.
const FRAGMENT: i32 = 4;

/// Matches anew what lies between long equal runs, where short ones cut a change
/// in pieces.
pub fn gathered(runs: Vec<Run>, elements: Sides<&[Element]>) -> Vec<Run> {
    let is_weak = |at: &usize| runs[*at].len <= LONGEST_WEAK;
    if !(0..runs.len()).any(|at| is_weak(&at) && is_between_changes(&runs, at, elements)) {
        return runs;
    }
    let mut gathered: Vec<Run> = Vec::with_capacity(runs.len());
    let mut from = Sides::new(0, 0);
    let mut weak = 0;
    for at in 0..=runs.len() {
        if at < runs.len() && is_weak(&at) && is_between_changes(&runs, at, elements) {
            weak += 1;
            continue;
        }
        let end = elements.map(<[_]>::len);
        let to = runs.get(at).map_or(end, |run| Sides::new(run.old, run.new));
        let cells = (to.old - from.old).saturating_mul(to.new - from.new);
        if weak > 0 && cells <= MOST_CELLS {
            let between = elements.zip(from.zip(to)).map(|(side, (from, to))| &side[from..to]);
            let found = Table::new(between).runs().into_iter();
            gathered.extend(found.map(|run| Run {
                old: run.old + from.old,
                new: run.new + from.new,
                len: run.len,
            }));
        } else {
            gathered.extend(&runs[at - weak..at]);
        }
        weak = 0;
        if let Some(run) = runs.get(at) {
            gathered.push(*run);
            from = run.end();
        }
    }
    gathered
}

/// How much it is worth to keep an element.
const fn worth(element: &Element) -> i32 {
    match element.weight {
        Weight::Mark => 8,
        Weight::Word if element.leads => 8,
        Weight::Word => 16,
        Weight::Firm => 19,
    }
}

/// How well one element stands in the place of another.
fn likeness(old: &Element, new: &Element) -> i32 {
    match (old.weight, new.weight) {
        (Weight::Firm, Weight::Firm) => 8,
        (old_weight, new_weight) if old_weight == new_weight && old.leads == new.leads => 1,
        _ => 0,
    }
}

/// What it costs that in one fragment some words are replaced and others only put
/// in or taken out: «67» is replaced by «79», not by «the contract of 79».
const MIXTURE: i32 = 1;

/// How the words before a place end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// In a kept word.
    Kept,
    /// In one word in the place of another.
    Replaced,
    /// In a word that is only in the old text.
    Deleted,
    /// In a word that is only in the new text.
    Inserted,
}

/// The best ways to read the first words of both sides, by how they end; a
/// deletion and an insertion count as one end.
type Worths = [(i32, End); 3];

/// Worse than any way there is.
const NEVER: i32 = i32::MIN / 2;

const NOWHERE: Worths = [(NEVER, End::Kept), (NEVER, End::Replaced), (NEVER, End::Deleted)];

/// How the words before those that end in a kept word, in a replaced one, and in
/// one of one side end.
type Before = [End; 3];

/// All that is known of the best ways.
struct Table<'a> {
    elements: Sides<&'a [Element]>,
    /// For each cell: how its last step ends, and how the one before it does.
    steps: Vec<(End, Before)>,
    end: End,
}

impl<'a> Table<'a> {
    fn new(elements: Sides<&'a [Element]>) -> Self {
        let width = elements.new.len() + 1;
        let mut steps = Vec::with_capacity((elements.old.len() + 1) * width);
        let mut above = vec![NOWHERE; width];
        let mut row = above.clone();
        for old in 0..=elements.old.len() {
            for new in 0..width {
                let mut here = NOWHERE;
                let mut before = [End::Kept; 3];
                if old == 0 && new == 0 {
                    here[0].0 = 0;
                }
                if old > 0 && new > 0 {
                    let pair = Sides::new(&elements.old[old - 1], &elements.new[new - 1]);
                    (here[0].0, before[0]) = kept(&above[new - 1], pair);
                    (here[1].0, before[1]) = replaced(&above[new - 1], pair);
                }
                let deleted = old.checked_sub(1).map(|_| one_sided(&above[new]));
                let inserted = new.checked_sub(1).map(|left| one_sided(&row[left]));
                for (way, end) in [(deleted, End::Deleted), (inserted, End::Inserted)] {
                    if let Some((worth, from)) = way
                        && worth > here[2].0
                    {
                        here[2] = (worth, end);
                        before[2] = from;
                    }
                }
                row[new] = here;
                steps.push((here[2].1, before));
            }
            std::mem::swap(&mut above, &mut row);
        }
        let end = best(&above[width - 1]).1;
        Self { elements, steps, end }
    }

    /// What is kept on the best way.
    fn runs(&self) -> Vec<Run> {
        let width = self.elements.new.len() + 1;
        let (mut old, mut new) = (self.elements.old.len(), self.elements.new.len());
        let mut end = self.end;
        let mut runs: Vec<Run> = Vec::new();
        while old + new > 0 {
            let (_, before) = self.steps[old * width + new];
            old -= usize::from(end != End::Inserted);
            new -= usize::from(end != End::Deleted);
            if end == End::Kept {
                match runs.last_mut() {
                    Some(run) if run.old == old + 1 && run.new == new + 1 => {
                        *run = Run { old, new, len: run.len + 1 };
                    }
                    _ => runs.push(Run { old, new, len: 1 }),
                }
            }
            end = match end {
                End::Kept => before[0],
                End::Replaced => before[1],
                End::Deleted | End::Inserted => before[2],
            };
        }
        runs.reverse();
        runs
    }
}

fn best(ways: &Worths) -> (i32, End) {
    ways.iter()
        .copied()
        .reduce(|best, way| if way.0 > best.0 { way } else { best })
        .unwrap_or(NOWHERE[0])
}

fn kept(before: &Worths, pair: Sides<&Element>) -> (i32, End) {
    if pair.old.key != pair.new.key {
        return NOWHERE[0];
    }
    let (way, from) = best(before);
    (way + worth(pair.old), from)
}

fn replaced(before: &Worths, pair: Sides<&Element>) -> (i32, End) {
    let [kept, replaced, one_sided] = *before;
    let ways = [(kept.0 - FRAGMENT, kept.1), replaced, (one_sided.0 - MIXTURE, one_sided.1)];
    let (way, from) = best(&ways);
    (way + likeness(pair.old, pair.new), from)
}

fn one_sided(before: &Worths) -> (i32, End) {
    let [kept, replaced, one_sided] = *before;
    best(&[(kept.0 - FRAGMENT, kept.1), (replaced.0 - MIXTURE, replaced.1), one_sided])
}

#[cfg(test)]
mod tests {
    use super::super::elements::elements;
    use super::*;
    use crate::text::span::Span;

    /// The new words of each run that is kept on the best way between two texts.
    fn kept(old: &str, new: &str) -> Vec<String> {
        let read = Sides::new(old, new).map(|text| elements(text, &[Span::new(0, text.len())]));
        let table = Table::new(read.as_ref().map(Vec::as_slice));
        let words = |run: Run| {
            let (first, last) = (&read.new[run.new], &read.new[run.new + run.len - 1]);
            first.span.join(last.span).of(new).to_owned()
        };
        table.runs().into_iter().map(words).collect()
    }

    #[test]
    fn what_is_put_in_is_one_fragment() {
        for (old, new, expected) in [
            (
                "right of the bank",
                "right of the council or of the bank",
                vec!["right", "of the bank"],
            ),
            ("о сроке и о суде", "о сроке, о месте и о суде", vec!["о сроке", "и о суде"]),
            ("сот шешімі", "аудандық сот актісі немесе сот шешімі", vec!["сот шешімі"]),
            (
                "sum of 67 units",
                "sum under the terms of a deal of 79 units",
                vec!["sum", "of", "units"],
            ),
        ] {
            assert_eq!(kept(old, new), expected);
        }
    }

    #[test]
    fn numbers_that_all_moved_on_keep_none() {
        assert_eq!(kept("статьях 5 и 6", "статьях 4 и 5"), ["статьях", "и"]);
        assert_eq!(kept("5, 6 және 7-баптар", "4, 5 және 6-баптар"), [",", "және"]);
        assert_eq!(kept("Articles 5 and 7", "Articles 5, 6 and 7"), ["Articles 5", "and 7"]);
    }

    #[test]
    fn only_what_scatters_a_change_is_matched_anew() {
        let (old, new) = ("а б в г д е", "а ж в г д з");
        let read = Sides::new(old, new).map(|text| elements(text, &[Span::new(0, text.len())]));
        let run = |old, new, len| Run { old, new, len };
        let runs = vec![run(0, 0, 1), run(2, 2, 3)];
        assert_eq!(gathered(runs.clone(), read.as_ref().map(Vec::as_slice)), runs);
    }
}
