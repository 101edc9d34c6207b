//! The quality report: laws with known edits, and what the comparison says of
//! them. `cargo bench --bench quality -- --help` says what it can be asked.

#![expect(clippy::print_stdout, reason = "it is a report")]

#[path = "../tests/support/law/mod.rs"]
pub mod law;

use law::editor::Plan;
use law::grow::Shape;
use law::judge::judge;
use law::score::{Score, share};
use law::versions;
use law::vocabulary::Tongue;
use std::process::ExitCode;
use tuzetu::compare::compare;

const USAGE: &str = "cargo bench --bench quality -- [OPTIONS]
  --provisions N   size of each law (2000)
  --seeds N        how many laws of each kind (3)
  --first N        the first seed (1)
  --lang L,L       ru, kk, en, uk (all)
  --kind K,K       light, usual, heavy, boilerplate, permuted (all)
  --findings N     prints so many of what went wrong in each row (0)";

/// What is asked.
struct Asked {
    provisions: usize,
    seeds: usize,
    first: usize,
    findings: usize,
    tongues: Vec<Tongue>,
    kinds: Vec<&'static Work>,
}

/// A kind of work.
struct Work {
    name: &'static str,
    plan: Plan,
    repeated: usize,
    nearly_repeated: usize,
}

const fn work(name: &'static str, plan: Plan, repeated: usize, nearly_repeated: usize) -> Work {
    Work { name, plan, repeated, nearly_repeated }
}

const WORK: [Work; 5] = [
    work("light", Plan::LIGHT, 0, 0),
    work("usual", Plan::USUAL, 0, 0),
    work("heavy", Plan::HEAVY, 0, 0),
    work("boilerplate", Plan::USUAL, 350, 250),
    work("permuted", Plan::PERMUTED, 0, 0),
];

fn asked() -> Option<Asked> {
    let mut asked = Asked {
        provisions: 2000,
        seeds: 3,
        first: 1,
        findings: 0,
        tongues: Tongue::ALL.to_vec(),
        kinds: WORK.iter().collect(),
    };
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    while let Some(name) = arguments.next() {
        let value = arguments.next()?;
        let has = |name: &str| value.split(',').any(|each| each == name);
        match name.as_str() {
            "--provisions" => asked.provisions = value.parse().ok()?,
            "--seeds" => asked.seeds = value.parse().ok()?,
            "--first" => asked.first = value.parse().ok()?,
            "--findings" => asked.findings = value.parse().ok()?,
            "--lang" => asked.tongues.retain(|tongue| has(tongue.code())),
            "--kind" => asked.kinds.retain(|kind| has(kind.name)),
            _ => return None,
        }
    }
    Some(asked)
}

const HEAD: &str = "kind        lang provisions misread | pair F1      P      R | moves  recall  false needless \
    | renumb P      R | split F1 | rewritten  whole | over  prec.  missed | split marked | follows  excused | quiet amended";

fn print_row(name: &str, code: &str, score: &Score) {
    let Score { pairs, moves, renumbered, splits, rewritten, words, follows, .. } = score;
    println!(
        "{name:<11} {code:<4} {:>10} {:>7} | {:>7.4} {:>6.4} {:>6.4} | {:>5} {:>7.3} {:>6} {:>8} \
         | {:>8.4} {:>6.4} | {:>8.3} | {:>9.3} {:>6.3} | {:>4.3} {:>6.4} {:>6.4} | {:>12.4} | {:>7.4} {:>8} | {:>13}",
        score.provisions,
        score.misread,
        pairs.f1(),
        pairs.precision(),
        pairs.recall(),
        moves.is_true,
        moves.recall(),
        score.false_moves,
        score.needless_moves,
        renumbered.precision(),
        renumbered.recall(),
        splits.f1(),
        rewritten.recall(),
        share(score.whole, rewritten.right),
        share(words.said + follows.said, words.is_true + follows.is_true),
        words.precision(),
        1.0 - words.recall(),
        share(score.split_words.said, score.split_words.is_true.max(1)),
        follows.recall(),
        score.excused,
        score.needless_amended,
    );
}

fn main() -> ExitCode {
    let Some(asked) = asked() else {
        println!("{USAGE}");
        return ExitCode::from(2);
    };
    println!("{HEAD}");
    let mut faults = Vec::new();
    for work in &asked.kinds {
        for tongue in &asked.tongues {
            let mut score = Score::default();
            for seed in asked.first..asked.first + asked.seeds {
                let shape = Shape {
                    tongue: *tongue,
                    provisions: asked.provisions,
                    repeated: work.repeated,
                    nearly_repeated: work.nearly_repeated,
                    seed: seed as u64,
                };
                score.add(judge(&versions(shape, work.plan), compare));
            }
            print_row(work.name, tongue.code(), &score);
            score.findings.iter().take(asked.findings).for_each(|found| println!("{found}"));
            faults.append(&mut score.faults);
        }
    }
    for fault in &faults {
        println!("FAULT {fault}");
    }
    if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
