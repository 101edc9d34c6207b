//! The quality report: laws with known edits, and what the comparison says of
//! them. `cargo bench --bench quality -- --help` says what it can be asked.

#![expect(clippy::print_stdout, reason = "it is a report")]

#[path = "../tests/support/corpus.rs"]
pub mod corpus;
#[path = "../tests/support/law/mod.rs"]
pub mod law;

use law::editor::Plan;
use law::grow::Shape;
use law::judge::judge;
use law::print::print;
use law::real;
use law::score::{Score, share};
use law::vocabulary::Tongue;
use law::{Versions, edited, versions};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tuzetu::compare::compare;
use tuzetu::parse::parse;

const USAGE: &str = "cargo bench --bench quality -- [OPTIONS]
  --provisions N   size of each law (2000)
  --seeds N        how many laws of each kind (3)
  --first N        the first seed (1)
  --lang L,L       ru, kk, en, uk (all)
  --kind K,K       light, usual, heavy, boilerplate, permuted, real (all)
  --findings N     prints so many of what went wrong in each row (0)";

/// What is asked.
struct Asked {
    provisions: usize,
    seeds: usize,
    first: usize,
    findings: usize,
    tongues: Vec<Tongue>,
    kinds: Vec<&'static Work>,
    is_real: bool,
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
        is_real: true,
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
            "--kind" => {
                asked.kinds.retain(|kind| has(kind.name));
                asked.is_real = has("real");
            }
            _ => return None,
        }
    }
    Some(asked)
}

const HEAD: [&str; 2] = [
    "             provisions | pairs                | moves                   | new numbers   | splits | took over     \
     | rewritten   | words               | split   | citations      | quiet",
    "kind        lang  read lost |     F1      P      R |  true  found false idle |      P      R |     F1 |      P      R \
     | place whole |  over precis missed |  marked | follow excused | amended",
];

fn print_row(name: &str, code: &str, score: &Score) {
    let Score { pairs, moves, renumbered, splits, takeovers, rewritten, words, follows, .. } =
        score;
    println!(
        "{name:<11} {code:<4} {:>5} {:>4} | {:>6.4} {:>6.4} {:>6.4} | {:>5} {:>6.3} {:>5} {:>4} \
         | {:>6.4} {:>6.4} | {:>6.3} | {:>6.3} {:>6.3} | {:>5.3} {:>5.3} | {:>5.3} {:>6.4} {:>6.4} | {:>7.4} | {:>6.4} {:>7} | {:>7}",
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
        takeovers.precision(),
        takeovers.recall(),
        rewritten.recall(),
        share(score.whole, rewritten.right),
        share(words.said + follows.said, words.is_true + follows.is_true),
        share(words.right + follows.said, words.said + follows.said),
        1.0 - words.recall(),
        share(score.split_words.said, score.split_words.is_true.max(1)),
        follows.recall(),
        score.excused,
        score.needless_amended,
    );
}

/// The largest text of the corpus that is edited, in bytes.
const LARGEST: u64 = 3_000_000;

/// How many texts of the corpus are edited in each language.
const TEXTS: usize = 25;

/// A real law with known edits. What is printed must be read as the same tree
/// again, which takes a text with mixed marks a few turns; `None` where it never
/// is, for then nothing would be known about it.
fn real_law(path: &Path, work: &Work, seed: u64) -> Option<(Tongue, Versions)> {
    let mut text = std::fs::read_to_string(path).ok()?;
    let tongue = real::tongue(&text);
    let read = |text: String| real::law(&parse(text, tongue.language()).0, tongue);
    for _ in 0..4 {
        let law = read(text);
        let provisions = law.nodes.len();
        text = print(&law).text;
        if provisions >= 30 && real::is_same_tree(&law, &read(text.clone())) {
            let shape = Shape { tongue, provisions, repeated: 0, nearly_repeated: 0, seed };
            return Some((tongue, edited(law, shape, work.plan)));
        }
    }
    None
}

/// Edits the texts of the corpus, if it is there, and judges.
fn real_laws(asked: &Asked, work: &Work, faults: &mut Vec<String>) {
    let folder = corpus::folder();
    if !folder.is_dir() {
        println!("corpus: found 0 texts, no folder at `{}`", folder.display());
        return;
    }
    let texts = corpus::texts(&folder);
    let is_small = |path: &&PathBuf| path.metadata().is_ok_and(|data| data.len() < LARGEST);
    let mut scores: Vec<(Tongue, usize, Score)> =
        asked.tongues.iter().map(|tongue| (*tongue, 0, Score::default())).collect();
    for (at, path) in texts.iter().filter(is_small).enumerate() {
        let Some((tongue, versions)) = real_law(path, work, (asked.first + at) as u64) else {
            continue;
        };
        let own = scores.iter_mut().find(|(each, edited, _)| *each == tongue && *edited < TEXTS);
        let Some((_, edited, score)) = own else { continue };
        *edited += 1;
        score.add(judge(&versions, compare));
    }
    for (tongue, edited, mut score) in scores.into_iter().filter(|(_, edited, _)| *edited > 0) {
        print_row(&format!("real ({edited})"), tongue.code(), &score);
        print_findings(asked, &score);
        faults.append(&mut score.faults);
    }
    println!("corpus: found {} texts", texts.len());
}

fn print_findings(asked: &Asked, score: &Score) {
    for found in score.findings.iter().take(asked.findings) {
        println!("{found}");
    }
}

fn main() -> ExitCode {
    let Some(asked) = asked() else {
        println!("{USAGE}");
        return ExitCode::from(2);
    };
    for line in HEAD {
        println!("{line}");
    }
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
            print_findings(&asked, &score);
            faults.append(&mut score.faults);
        }
    }
    if asked.is_real {
        real_laws(&asked, &WORK[1], &mut faults);
    }
    for fault in &faults {
        println!("FAULT {fault}");
    }
    if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
