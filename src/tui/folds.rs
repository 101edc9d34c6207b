//! Unchanged provisions that shrink to one line, as a diff leaves them out: what changed
//! stays with a neighbour on each side and with all that it stands in.

use std::collections::HashSet;
use std::ops::Range;

/// How many provisions stay on each side of a change.
const CONTEXT: usize = 1;
/// Fewer are not worth a line of their own.
const FEWEST: usize = 2;

/// The runs that are shrunk. Each is known, and shown, by its first provision.
#[derive(Clone, Debug, Default)]
pub(super) struct Folds {
    /// All that there are, whether they are open or not.
    runs: Vec<Range<usize>>,
    /// The first provisions of those that the reader opened.
    opened: HashSet<usize>,
}

impl Folds {
    /// Takes other runs; those that the reader opened stay open.
    pub(super) fn set(&mut self, runs: Vec<Range<usize>>) {
        self.runs = runs;
    }

    /// Shuts all that the reader opened.
    pub(super) fn forget(&mut self) {
        self.opened.clear();
    }

    /// The shut run that is shown in the place of an entry.
    pub(super) fn at(&self, entry: usize) -> Option<Range<usize>> {
        self.shut_run(entry).filter(|run| run.start == entry)
    }

    /// Whether an entry is in a run that is shut.
    pub(super) fn hides(&self, entry: usize) -> bool {
        self.shut_run(entry).is_some()
    }

    /// The entry that is shown in the place of another: the first of a shut run.
    pub(super) fn head(&self, entry: usize) -> usize {
        self.shut_run(entry).map_or(entry, |run| run.start)
    }

    /// Opens the run of an entry; gives whether that was shut.
    pub(super) fn open(&mut self, entry: usize) -> bool {
        self.run(entry).is_some_and(|run| self.opened.insert(run.start))
    }

    /// Shuts the run of an entry; gives its first one if it was open.
    pub(super) fn shut(&mut self, entry: usize) -> Option<usize> {
        self.run(entry).map(|run| run.start).filter(|start| self.opened.remove(start))
    }

    /// The entries that are shown, of so many.
    pub(super) fn shown(&self, count: usize) -> Vec<usize> {
        (0..count).filter(|entry| !self.hides(*entry) || self.at(*entry).is_some()).collect()
    }

    fn shut_run(&self, entry: usize) -> Option<Range<usize>> {
        self.run(entry).filter(|run| !self.opened.contains(&run.start))
    }

    fn run(&self, entry: usize) -> Option<Range<usize>> {
        let before = self.runs.partition_point(|run| run.start <= entry);
        let run = self.runs.get(before.checked_sub(1)?)?;
        run.contains(&entry).then(|| run.clone())
    }
}

/// The runs of provisions that can be left out; of each it is known whether it changed
/// and how deep it stands.
pub(super) fn runs(provisions: &[(bool, usize)]) -> Vec<Range<usize>> {
    let mut stays = vec![false; provisions.len()];
    let changed = provisions.iter().enumerate().filter(|(_, (is_changed, _))| *is_changed);
    for (at, _) in changed {
        let last = (at + CONTEXT + 1).min(provisions.len());
        stays[at.saturating_sub(CONTEXT)..last].fill(true);
    }
    let mut above = 0;
    for (at, (is_changed, depth)) in provisions.iter().enumerate().rev() {
        if *is_changed || *depth < above {
            stays[at] = true;
            above = *depth;
        }
    }
    let mut runs = Vec::new();
    let mut start = 0;
    for run in stays.chunk_by(|one, other| one == other) {
        let end = start + run.len();
        if !run[0] && run.len() >= FEWEST {
            runs.push(start..end);
        }
        start = end;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(depths: &str) -> Vec<Range<usize>> {
        let provision = |c: char| {
            let depth = c.to_digit(36).expect("a digit or a letter") as usize;
            if c.is_ascii_digit() { (false, depth) } else { (true, depth - 10) }
        };
        runs(&depths.chars().map(provision).collect::<Vec<_>>())
    }

    fn ends(depths: &str) -> Vec<(usize, usize)> {
        of(depths).into_iter().map(|run| (run.start, run.end)).collect()
    }

    /// A digit is an unchanged provision of that depth; `a` is a changed one of depth
    /// zero, `b` of one.
    #[test]
    fn what_changed_keeps_a_neighbour_and_what_it_stands_in() {
        assert_eq!(ends("011110111b1110111"), [(0, 5), (6, 8), (11, 17)]);
        assert_eq!(ends("0111"), [(0, 4)]);
        assert_eq!(ends("a"), []);
        assert_eq!(ends("0b1"), []);
        assert_eq!(ends(""), []);
    }

    #[test]
    fn one_provision_is_not_worth_a_line() {
        assert_eq!(ends("b11111b"), [(2, 5)]);
        assert_eq!(ends("b111b"), []);
    }

    #[test]
    fn a_run_is_opened_and_shut_by_any_of_its_provisions() {
        let mut folds = Folds::default();
        folds.set(of("b11111b"));
        assert_eq!(folds.shown(7), [0, 1, 2, 5, 6]);
        assert_eq!((folds.at(2), folds.at(3)), (Some(2..5), None));
        assert_eq!((folds.head(4), folds.head(5)), (2, 5));
        assert!(folds.hides(4) && folds.open(4) && !folds.open(4));
        assert_eq!(folds.shown(7), [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!((folds.shut(3), folds.shut(3), folds.shut(0)), (Some(2), None, None));
        folds.open(3);
        folds.forget();
        assert!(folds.hides(3));
    }
}
