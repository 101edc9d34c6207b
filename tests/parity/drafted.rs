//! Law that is drafted in Russian and Kazakh at once, amended alike in both, and then in
//! one of them alone. `TUZETU_TRIALS` says how many laws are drafted, `TUZETU_FIRST` the
//! seed of the first one, `TUZETU_FINDINGS` how many of what went wrong are printed.

use crate::twins::chance::Chance;
use crate::twins::draft::NodeId;
use crate::twins::edits::Edit;
use crate::twins::trial::{Plant, Told, Trial};
use std::collections::BTreeMap;

/// What is asked of the run.
struct Asked {
    trials: u64,
    first: u64,
    findings: usize,
}

impl Asked {
    fn new() -> Self {
        let number = |name: &str| std::env::var(name).ok()?.parse().ok();
        Self {
            trials: number("TUZETU_TRIALS").unwrap_or(8),
            first: number("TUZETU_FIRST").unwrap_or(1),
            findings: usize::try_from(number("TUZETU_FINDINGS").unwrap_or(12)).unwrap_or(12),
        }
    }
}

/// What was told of planted errors of one kind.
#[derive(Clone, Copy, Default)]
struct Score {
    planted: usize,
    found: usize,
    /// How many findings name what is planted, or follow from it.
    right: usize,
    /// How many do not, and beside how many errors they are told.
    wrong: usize,
    disturbed: usize,
    /// How many of the right ones are told of what is told of already.
    again: usize,
}

impl Score {
    const fn add(&mut self, other: &Self) {
        self.planted += other.planted;
        self.found += other.found;
        self.right += other.right;
        self.wrong += other.wrong;
        self.disturbed += other.disturbed;
        self.again += other.again;
    }
}

/// The scores by kind, what is told of clean law, and how much law there was.
#[derive(Default)]
struct Report {
    by_edit: BTreeMap<Edit, Score>,
    false_alarms: usize,
    provisions: usize,
    wrong: Vec<String>,
}

impl Report {
    fn of(
        asked: &Asked,
        edits: &[Edit],
        tell: impl Fn(&Trial, Option<&Plant>) -> Vec<Told>,
    ) -> Self {
        let mut report = Self::default();
        for seed in asked.first..asked.first + asked.trials {
            let trial = Trial::new(70, 8, seed);
            let clean = tell(&trial, None);
            report.provisions += trial.provisions();
            report.false_alarms += clean.len();
            for told in &clean {
                report.wrong.push(format!("false alarm, law {seed}: {} {}", told.kind, told.says));
            }
            let mut chance = Chance::new(seed ^ 0x91A7);
            for edit in edits.iter().copied() {
                for _ in 0..4 {
                    let Some(plant) = trial.plant(edit, &mut chance) else { continue };
                    report.judge((seed, edit, &plant), &clean, tell(&trial, Some(&plant)));
                }
            }
        }
        report
    }

    fn judge(
        &mut self,
        (seed, edit, plant): (u64, Edit, &Plant),
        clean: &[Told],
        mut told: Vec<Told>,
    ) {
        told.retain(|each| !clean.contains(each));
        let verdicts = verdicts(plant, &told);
        let count = |verdict: Verdict| verdicts.iter().filter(|each| **each == verdict).count();
        let (meant, wrong) = (count(Verdict::Meant), count(Verdict::Wrong));
        self.by_edit.entry(edit).or_default().add(&Score {
            planted: 1,
            found: usize::from(meant > 0),
            right: told.len() - wrong,
            wrong,
            disturbed: usize::from(wrong > 0),
            again: meant.saturating_sub(1),
        });
        let name = edit.name();
        let mut note = |what: &str, says: &str| {
            self.wrong.push(format!("{what}, {name} in {}, law {seed}: {says}", plant.language));
        };
        if meant == 0 {
            note("not told", &format!("{:?}{}", plant.nodes, plant.says));
        }
        let wrong = verdicts.iter().zip(&told).filter(|(each, _)| **each == Verdict::Wrong);
        for (_, told) in wrong {
            note("wrong", &format!("{} {}{}", told.kind, told.says, plant.says));
        }
        let right = verdicts.iter().zip(&told).filter(|(each, _)| **each != Verdict::Wrong);
        for (_, told) in right.filter(|_| verdicts.contains(&Verdict::Wrong)) {
            note("right", &format!("{} {}", told.kind, told.says));
        }
    }

    /// All kinds together.
    fn sum(&self) -> Score {
        let mut sum = Score::default();
        self.by_edit.values().for_each(|each| sum.add(each));
        sum
    }

    /// Whether of each kind so many in a hundred are told, and next to nothing is of what
    /// is right.
    fn assert_told(&self, at_least: impl Fn(Edit) -> usize) {
        assert!(self.false_alarms * 1000 <= self.provisions * 5, "{} false", self.false_alarms);
        for (edit, score) in &self.by_edit {
            let is_told = score.found * 100 >= score.planted * at_least(*edit);
            assert!(
                score.planted > 0 && is_told,
                "{}: {} of {}",
                edit.name(),
                score.found,
                score.planted
            );
        }
    }

    fn print(&self, title: &str, asked: &Asked) {
        println!("{title}: {} false alarms in {} provisions", self.false_alarms, self.provisions);
        let rows = self.by_edit.iter().map(|(edit, score)| (edit.name(), *score));
        for (name, score) in rows.chain([("all", self.sum())]) {
            let Score { planted, found, right, wrong, disturbed, again } = score;
            println!(
                "{name:22} {found} of {planted}, right {right} ({again} again), wrong {wrong} \
                 beside {disturbed}"
            );
        }
        self.wrong.iter().take(asked.findings).for_each(|each| println!("  {each}"));
    }
}

/// What a finding says of an error that is planted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// It names what was done something to.
    Meant,
    /// It is the first to say that what stands beside that has another number.
    Follows,
    Wrong,
}

/// What is beside the error is meant where nothing names the error itself: which of two
/// new neighbours one language lacks nobody can always tell.
fn verdicts(plant: &Plant, told: &[Told]) -> Vec<Verdict> {
    let names = |each: &Told, nodes: &[NodeId]| nodes.iter().any(|node| each.nodes.contains(node));
    let mut meant: Vec<bool> = told.iter().map(|each| names(each, &plant.nodes)).collect();
    let beside = told.iter().position(|each| names(each, &plant.near));
    if let Some(beside) = beside.filter(|_| !meant.contains(&true)) {
        meant[beside] = true;
    }
    let is_shift = |each: &Told| {
        ["change-moved", "change-renumbered", "label"].contains(&each.kind)
            && names(each, &plant.list)
    };
    let mut unmeant = (0..told.len()).filter(|at| !meant[*at]);
    let shift = unmeant.find(|at| is_shift(&told[*at]));
    let verdict = |at: usize| match meant[at] {
        true => Verdict::Meant,
        false if shift == Some(at) => Verdict::Follows,
        false => Verdict::Wrong,
    };
    (0..told.len()).map(verdict).collect()
}

#[test]
fn changes_in_one_language_are_told() {
    let asked = Asked::new();
    let report = Report::of(&asked, &Edit::ALL, Trial::changes);
    report.print("changes", &asked);
    report.assert_told(|_| 90);
    let all = report.sum();
    assert!(all.found * 100 >= all.planted * 98, "{} of {}", all.found, all.planted);
    let Score { right, wrong, .. } = all;
    assert!(right * 100 >= (right + wrong) * 98, "{right} right and {wrong} wrong findings");
}

#[test]
fn errors_in_one_version_are_told() {
    let asked = Asked::new();
    // Whether other words say the same nobody compares.
    let edits: Vec<Edit> = Edit::ALL.into_iter().filter(|edit| *edit != Edit::Reworded).collect();
    let report = Report::of(&asked, &edits, Trial::parity);
    report.print("one version", &asked);
    report.assert_told(|edit| match edit {
        Edit::Number | Edit::NumberInWords | Edit::Date | Edit::Citation => 98,
        _ => 90,
    });
    // All that stands behind a lost article has another number then.
    let all = report.sum();
    assert!(all.disturbed * 100 <= all.planted * 15, "wrong beside {} errors", all.disturbed);
}
