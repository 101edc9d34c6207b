//! How long the whole program takes to find the notes of a long law again:
//! `tuzetu annotate list` in a workspace with two versions of a drafted law and
//! many notes on the first. `cargo bench --bench notes -- --help` says what it can
//! be asked.

#![expect(clippy::print_stdout, reason = "it is a report")]

#[path = "../tests/support/anchors/mod.rs"]
pub mod anchors;
#[path = "../tests/support/corpus.rs"]
pub mod corpus;
#[path = "../tests/support/law/mod.rs"]
pub mod law;

use anchors::{Trial, cases, ours};
use law::editor::Plan;
use law::grow::Shape;
use law::vocabulary::Tongue;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};
use tuzetu::annotation::Quote;
use tuzetu::document::{Document, Provision};
use tuzetu::text::span::Span;

const USAGE: &str = "cargo bench --bench notes -- [OPTIONS]
  --notes N       how many notes (1000)
  --provisions N  of how many provisions the law is (5600, about 1 MB)
  --rounds N      how often each list is made (11)";

/// What is asked.
struct Asked {
    notes: usize,
    provisions: usize,
    rounds: usize,
}

impl Asked {
    fn read() -> Option<Self> {
        let mut asked = Self { notes: 1000, provisions: 5600, rounds: 11 };
        let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
        while let Some(name) = arguments.next() {
            let value = arguments.next()?.parse().ok()?;
            match name.as_str() {
                "--notes" => asked.notes = value,
                "--provisions" => asked.provisions = value,
                "--rounds" => asked.rounds = value,
                _ => return None,
            }
        }
        Some(asked)
    }
}

fn trial(provisions: usize) -> Trial {
    let shape =
        Shape { tongue: Tongue::Russian, provisions, repeated: 250, nearly_repeated: 200, seed: 1 };
    cases::drafted(shape, Plan::USUAL)
}

/// Writes the workspace; gives how many notes there are.
fn write(folder: &Path, trial: &Trial, notes: usize) -> io::Result<usize> {
    let (law, beside) = (folder.join("bills/law"), folder.join("annotations/law"));
    fs::create_dir_all(&law)?;
    fs::create_dir_all(&beside)?;
    let texts = trial.documents.as_ref().map(Document::source);
    fs::write(law.join("old.md"), texts.old)?;
    fs::write(law.join("new.md"), texts.new)?;
    let versions = "versions:\n  - {id: v1, date: 2026-01-01, stage: draft, texts: {ru: old.md}}\n  \
        - {id: v2, date: 2026-02-01, stage: draft, texts: {ru: new.md}}\n";
    fs::write(law.join("bill.yaml"), format!("id: law\n{versions}"))?;
    let document = &trial.documents.old;
    let quotes: Vec<_> = document.iter().filter_map(|(_, each)| quoted(document, each)).collect();
    let step = (quotes.len() / notes.max(1)).max(1);
    let quotes: Vec<_> = quotes.into_iter().step_by(step).take(notes).collect();
    for (at, quote) in quotes.iter().enumerate() {
        let target = ours::annotation(document, *quote, false).target;
        let selector = target.quote.map_or(String::new(), |quote| selector(&quote));
        let provision = target.provision;
        let target =
            format!("{{source: law, version: v1, language: ru, provision: {provision}{selector}}}");
        let body = "{norms: [\"kz-1995:20(2)\"], kind: vagueness, severity: medium}";
        let text = format!(
            "id: note-{at:05}\nstatus: open\ncreated: 2026-01-02\ntarget: {target}\nbody: {body}\n"
        );
        fs::write(beside.join(format!("note-{at:05}.yaml")), text)?;
    }
    Ok(quotes.len())
}

/// Which words of a provision are quoted: the third to the tenth, where it has more.
fn quoted(document: &Document, provision: &Provision) -> Option<Span> {
    let text = provision.text?;
    let words = document.words(text);
    let mut starts = words.match_indices(' ').map(|(at, _)| at + 1);
    let (start, end) = (starts.nth(1)?, starts.nth(7)?);
    Some(Span::new(start, end - 1).shifted(text.start))
}

/// A quote as YAML. What JSON escapes, YAML escapes alike.
fn selector(quote: &Quote) -> String {
    let Quote { exact, prefix, suffix } = quote;
    let [exact, prefix, suffix] =
        [exact, prefix, suffix].map(|words| serde_json::Value::from(words.as_str()).to_string());
    format!(", selector: {{exact: {exact}, prefix: {prefix}, suffix: {suffix}}}")
}

/// The shortest, the median and the longest of some runs.
fn timed(folder: &Path, version: &str, rounds: usize) -> [Duration; 3] {
    let mut times: Vec<_> = (0..rounds.max(1)).map(|_| run(folder, version)).collect();
    times.sort();
    [times[0], times[times.len() / 2], times[times.len() - 1]]
}

fn run(folder: &Path, version: &str) -> Duration {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tuzetu"));
    command.args(["annotate", "list", version, "--format", "json"]).current_dir(folder);
    let start = Instant::now();
    let output = command.output().expect("the program that was just built runs");
    let took = start.elapsed();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    took
}

fn main() -> ExitCode {
    let Some(asked) = Asked::read() else {
        println!("{USAGE}");
        return ExitCode::from(2);
    };
    let folder = tempfile::tempdir().expect("a folder");
    let trial = trial(asked.provisions);
    let notes = write(folder.path(), &trial, asked.notes).expect("the workspace is written");
    let bytes = trial.documents.as_ref().map(|document| document.source().len());
    println!("{notes} notes; {} and {} bytes", bytes.old, bytes.new);
    for (version, what) in [("law@v1", "where they were written"), ("law@v2", "the next version")] {
        let [shortest, median, longest] =
            timed(folder.path(), version, asked.rounds).map(|time| time.as_millis());
        println!("{what:<24} {median} ms ({shortest} to {longest})");
    }
    ExitCode::SUCCESS
}
