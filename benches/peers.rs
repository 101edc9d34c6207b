//! The whole program beside other tools on the same files: CPU and peak memory,
//! in rounds in which every tool runs once, so that a noisy machine is noisy for
//! all. `cargo bench --bench peers -- --help` says what it can be asked.
//!
//! Each run is a process of its own that starts the tool, waits, and asks the
//! system what its child used: the peak of one tool is never that of another.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a report")]

#[path = "../tests/support/law/mod.rs"]
pub mod law;
#[path = "../tests/support/measured.rs"]
mod measured;

use law::editor::Plan;
use law::grow::Shape;
use law::vocabulary::Tongue;
use law::worst;
use measured::{MEASURE, Used, measure, run};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use tuzetu::compare::Sides;

const USAGE: &str = "cargo bench --bench peers -- [OPTIONS]
  --rounds N      how often every tool runs (7)
  --work W,W      usual-5000, usual-50000, permuted-5000, unrelated-5000, rows-10000 (all)
  --files OLD NEW two files of your own instead
  --lang L        the language of those (ru)";

/// A tool and its words, `OLD` and `NEW` for the files.
struct Peer {
    name: &'static str,
    words: &'static [&'static str],
}

const GIT: &[&str] = &[
    "git",
    "-c",
    "core.quotepath=off",
    "diff",
    "--no-index",
    "--no-ext-diff",
    "--word-diff=porcelain",
    "--histogram",
    "OLD",
    "NEW",
];

/// The first is what all others are measured against.
const PEERS: &[Peer] = &[
    Peer { name: "git word diff", words: GIT },
    Peer {
        name: "git lines",
        words: &["git", "diff", "--no-index", "--no-ext-diff", "OLD", "NEW"],
    },
    Peer { name: "wdiff", words: &["wdiff", "OLD", "NEW"] },
    Peer {
        name: "difftastic",
        words: &["difft", "--byte-limit", "100000000", "--display", "inline", "OLD", "NEW"],
    },
    Peer {
        name: "delta",
        words: &["sh", "-c", "git diff --no-index OLD NEW | delta --no-gitconfig --paging never"],
    },
];

/// One run; `None` where the tool is absent or fails. A difference is 1 to most of them; a
/// crash is more.
fn successful(words: &[String]) -> Option<Used> {
    run(Path::new("."), words).filter(|used| used.code.is_some_and(|code| code <= 1))
}

impl Peer {
    /// Whether its program, or the one that a shell hands on to, can be started.
    fn is_installed(&self) -> bool {
        let program = if self.words[0] == "sh" { self.name } else { self.words[0] };
        let mut command = Command::new(program);
        command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok()
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => f64::NAN,
        count if count % 2 == 1 => values[count / 2],
        count => f64::midpoint(values[count / 2 - 1], values[count / 2]),
    }
}

/// A pair of files to compare.
struct Work {
    name: String,
    files: Sides<PathBuf>,
    language: String,
}

/// What is asked.
struct Asked {
    rounds: usize,
    names: Vec<String>,
    files: Option<Sides<PathBuf>>,
    language: String,
}

fn asked(arguments: &[String]) -> Option<Asked> {
    let names = ["usual-5000", "usual-50000", "permuted-5000", "unrelated-5000", "rows-10000"];
    let mut asked = Asked {
        rounds: 7,
        names: names.map(str::to_owned).to_vec(),
        files: None,
        language: "ru".to_owned(),
    };
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--rounds" => asked.rounds = arguments.next()?.parse().ok()?,
            "--work" => asked.names = arguments.next()?.split(',').map(str::to_owned).collect(),
            "--lang" => asked.language.clone_from(arguments.next()?),
            "--files" => {
                let file = |path: &String| PathBuf::from(path);
                asked.files = Some(Sides::new(file(arguments.next()?), file(arguments.next()?)));
            }
            _ => return None,
        }
    }
    Some(asked)
}

/// The texts of a named work; `None` where there is no such work.
fn texts(name: &str) -> Option<Sides<String>> {
    let (kind, size) = name.split_once('-')?;
    let size = size.parse().ok()?;
    let shape = Shape {
        tongue: Tongue::Russian,
        provisions: size,
        repeated: 0,
        nearly_repeated: 0,
        seed: 1,
    };
    match kind {
        "usual" => Some(law::versions(shape, Plan::USUAL).printed.map(|printed| printed.text)),
        "permuted" => Some(worst::permuted(size)),
        "unrelated" => Some(worst::unrelated(size)),
        "rows" => Some(worst::equal_rows(size)),
        _ => None,
    }
}

fn written(folder: &Path, name: &str, language: &str) -> Option<Work> {
    let texts = texts(name)?;
    let write = |side: &str, text: String| {
        let path = folder.join(format!("{name}.{side}.md"));
        std::fs::write(&path, text).expect("a temporary folder can be written to");
        path
    };
    let files = Sides::new(write("old", texts.old), write("new", texts.new));
    Some(Work { name: name.to_owned(), files, language: language.to_owned() })
}

/// Our program's words, then those of every installed peer.
fn tools(work: &Work) -> Vec<(&'static str, Vec<String>)> {
    let ours =
        ["diff", "OLD", "NEW", "--lang", &work.language, "--format", "json", "--changed", "-q"];
    let ours = std::iter::once(env!("CARGO_BIN_EXE_tuzetu")).chain(ours);
    let (old, new) = (work.files.old.to_string_lossy(), work.files.new.to_string_lossy());
    let with_files = |word: &str| word.replace("OLD", &old).replace("NEW", &new);
    let peers = PEERS.iter().filter(|peer| peer.is_installed());
    let peers =
        peers.map(|peer| (peer.name, peer.words.iter().map(|word| with_files(word)).collect()));
    peers.chain([("tuzetu", ours.map(with_files).collect())]).collect()
}

fn report(work: &Work, rounds: usize) {
    let tools = tools(work);
    let mut used: BTreeMap<usize, Vec<Used>> = BTreeMap::new();
    for _ in 0..rounds {
        for (at, (_, words)) in tools.iter().enumerate() {
            used.entry(at).or_default().extend(successful(words));
        }
    }
    let size = |path: &Path| path.metadata().map_or(0, |data| data.len() / 1024);
    let (old, new) = (size(&work.files.old), size(&work.files.new));
    println!("\n{} ({old} + {new} KiB), {rounds} rounds", work.name);
    println!(
        "  {:<14} {:>9} {:>14} {:>9} {:>14}",
        "tool", "CPU s", "× git words", "peak MB", "× git words"
    );
    let first = used.get(&0).cloned().unwrap_or_default();
    for (at, (name, _)) in tools.iter().enumerate() {
        let runs = used.get(&at).cloned().unwrap_or_default();
        if runs.len() < rounds || first.len() < rounds {
            println!("  {name:<14} failed in {} of {rounds} rounds", rounds - runs.len());
            continue;
        }
        let of = |which: fn(&Used) -> f64| median(runs.iter().map(which).collect());
        let ratio = |which: fn(&Used) -> f64| {
            median(runs.iter().zip(&first).map(|(run, first)| which(run) / which(first)).collect())
        };
        let (seconds, megabytes) = (of(|used| used.seconds), of(|used| used.megabytes));
        let (slower, larger) = (ratio(|used| used.seconds), ratio(|used| used.megabytes));
        println!("  {name:<14} {seconds:>9.3} {slower:>14.2} {megabytes:>9.0} {larger:>14.2}");
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if arguments.first().is_some_and(|first| first == MEASURE) {
        return measure(&arguments[1..]);
    }
    let Some(asked) = asked(&arguments) else {
        println!("{USAGE}");
        return ExitCode::from(2);
    };
    let installed = PEERS.iter().filter(|peer| peer.is_installed());
    let names: Vec<_> = installed.map(|peer| peer.name).collect();
    println!("peers found: {}", names.join(", "));
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    if let Some(files) = asked.files {
        let name = files.new.display().to_string();
        report(&Work { name, files, language: asked.language }, asked.rounds);
        return ExitCode::SUCCESS;
    }
    for name in &asked.names {
        let Some(work) = written(folder.path(), name, &asked.language) else {
            eprintln!("there is no work `{name}`; {USAGE}");
            return ExitCode::from(2);
        };
        report(&work, asked.rounds);
    }
    ExitCode::SUCCESS
}
