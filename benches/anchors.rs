//! Where annotations lie after an amendment, beside what others do: quotes with a
//! known truth in drafted and in real law. `cargo bench --bench anchors -- --help`
//! says what it can be asked.

#![expect(clippy::print_stdout, reason = "it is a report")]

#[path = "../tests/support/anchors/mod.rs"]
pub mod anchors;
#[path = "../tests/support/corpus.rs"]
pub mod corpus;
#[path = "../tests/support/law/mod.rs"]
pub mod law;

use anchors::peers::{Letters, fuzzy, near};
use anchors::score::{Put, Score, Verdict, share, verdict};
use anchors::{Case, Trial, cases, chain, ours, written};
use law::chance::Chance;
use law::editor::Plan;
use law::grow::Shape;
use law::print::print;
use law::real;
use law::vocabulary::Tongue;
use std::process::ExitCode;
use tuzetu::parse::parse;

const USAGE: &str = "cargo bench --bench anchors -- [OPTIONS]
  --anchors N    how many quotes of drafted law (10000)
  --first SEED   the first seed (1)
  --peers N      of how many laws in a hundred the others are asked too (10)
  --findings N   prints so many of what was not right of each case (0)
  --only WHAT    drafted, real or chain (all)";

/// What is asked.
struct Asked {
    anchors: usize,
    first: u64,
    peers: u64,
    findings: usize,
    only: Option<String>,
}

impl Asked {
    fn read() -> Option<Self> {
        let mut asked = Self { anchors: 10_000, first: 1, peers: 10, findings: 0, only: None };
        let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
        while let Some(name) = arguments.next() {
            let value = arguments.next()?;
            match name.as_str() {
                "--anchors" => asked.anchors = value.parse().ok()?,
                "--first" => asked.first = value.parse().ok()?,
                "--peers" => asked.peers = value.parse().ok()?,
                "--findings" => asked.findings = value.parse().ok()?,
                "--only" => asked.only = Some(value),
                _ => return None,
            }
        }
        Some(asked)
    }

    fn wants(&self, what: &str) -> bool {
        self.only.as_ref().is_none_or(|only| only == what)
    }
}

/// What each method scored.
#[derive(Default)]
struct Scores {
    ours: Score,
    fuzzy: Score,
    near: Score,
    findings: Vec<(Case, String)>,
}

impl Scores {
    fn add(&mut self, trial: &Trial, with_peers: bool) {
        let documents = &trial.documents;
        for (sample, put) in trial.samples.iter().zip(ours::places(trial)) {
            let verdict = verdict(&documents.new, sample, &put);
            self.ours.add(sample.case, verdict);
            if verdict != Verdict::Right {
                let finding = finding(trial, sample, &put);
                self.findings.push((sample.case, format!("{verdict:?}{finding}")));
            }
        }
        if !with_peers {
            return;
        }
        let letters = documents.as_ref().map(|document| Letters::new(document.source()));
        let quotes = trial.samples.iter().filter(|sample| sample.case != Case::Whole);
        for sample in quotes {
            let judge = |put: &Put| verdict(&documents.new, sample, put);
            let put = fuzzy(&letters.old, &letters.new, sample.quoted);
            self.fuzzy.add(sample.case, judge(&put));
            let put = near(&letters.old, &letters.new, sample.quoted);
            self.near.add(sample.case, judge(&put));
        }
    }

    fn print(&self, name: &str, findings: usize) {
        println!("\n{name}: right / wrong place / orphaned / ambiguous, of how many");
        for (method, score) in [
            ("tuzetu", &self.ours),
            ("exact, else fuzzy", &self.fuzzy),
            ("bitap near the place", &self.near),
        ] {
            println!("  {method}");
            let rows = Case::ALL.iter().map(|case| (case.name(), score.of(*case)));
            for (case, counts) in rows.chain([("all", score.all())]) {
                let parts = counts.map(|count| format!("{:>8.4}", share(count, counts)));
                let all: usize = counts.iter().sum();
                if all > 0 {
                    println!("    {case:<32} {} {all:>7}", parts.join(" "));
                }
            }
        }
        for case in Case::ALL {
            let own = self.findings.iter().filter(|(each, _)| *each == case);
            own.take(findings).for_each(|(_, found)| println!("{} {found}", case.name()));
        }
    }
}

/// A quote that was not put right, in words.
fn finding(trial: &Trial, sample: &anchors::Sample, put: &Put) -> String {
    let documents = &trial.documents;
    let place = |document: &tuzetu::document::Document, span: tuzetu::text::span::Span| {
        let eid = document.at(span.start).map(|id| document.provision(id).address.to_string());
        format!("{} «{}»", eid.unwrap_or_default(), document.words(span))
    };
    let whole = documents.old.at(sample.quoted.start).map_or("", |id| documents.old.text(id));
    let truth: Vec<_> = sample.truth.iter().map(|span| place(&documents.new, *span)).collect();
    let put = match put {
        Put::On(spans) => spans.iter().map(|span| place(&documents.new, *span)).collect(),
        other => vec![format!("{other:?}")],
    };
    let quoted = place(&documents.old, sample.quoted);
    format!("\n  - {quoted}\n  in {whole}\n  + {}\n  ? {}", truth.join(" | "), put.join(" | "))
}

/// Of so many provisions is a drafted law.
const PROVISIONS: usize = 600;

fn drafted(asked: &Asked) {
    let mut scores = Scores::default();
    let mut seed = asked.first;
    while scores.ours.all().iter().sum::<usize>() < asked.anchors {
        let tongue = Tongue::ALL[usize::try_from(seed % 4).expect("less than four")];
        let (repeated, nearly_repeated) = if seed.is_multiple_of(3) { (0, 0) } else { (250, 200) };
        let shape = Shape { tongue, provisions: PROVISIONS, repeated, nearly_repeated, seed };
        let plan = if seed.is_multiple_of(5) { Plan::HEAVY } else { Plan::USUAL };
        let plan = Plan { words: plan.words / 2, is_permuted: seed.is_multiple_of(7), ..plan };
        let has_peers = (seed - asked.first) % 100 < asked.peers;
        scores.add(&cases::drafted(shape, plan), has_peers);
        seed += 1;
    }
    let laws = seed - asked.first;
    scores.print(&format!("drafted law, {laws} laws from seed {}", asked.first), asked.findings);
}

/// The largest text of the corpus that is amended, in bytes, and how many are.
const LARGEST: u64 = 3_000_000;
const TEXTS: usize = 40;

fn real_law(path: &std::path::Path, seed: u64) -> Option<Trial> {
    let mut text = std::fs::read_to_string(path).ok()?;
    let tongue = real::tongue(&text);
    let read = |text: String| real::law(&parse(text, tongue.language()).0, tongue);
    for _ in 0..4 {
        let law = read(text);
        let provisions = law.nodes.len();
        text = print(&law).text;
        if provisions >= 200 && real::is_same_tree(&law, &read(text.clone())) {
            let shape = Shape { tongue, provisions, repeated: 0, nearly_repeated: 0, seed };
            return Some(cases::amended(law, shape, Plan::USUAL));
        }
    }
    None
}

fn real(asked: &Asked) {
    let folder = corpus::folder();
    let names = ["tax-code-kz", "codes-ru", "pairs-uk"];
    let paths = names.iter().map(|name| folder.join(name)).filter(|path| path.is_dir());
    let paths: Vec<_> = paths.flat_map(|path| corpus::texts(&path)).collect();
    let mut scores = Scores::default();
    let mut amended = 0;
    for (at, path) in paths.iter().enumerate() {
        if amended == TEXTS || path.metadata().is_ok_and(|data| data.len() > LARGEST) {
            continue;
        }
        let Some(trial) = real_law(path, asked.first + at as u64) else { continue };
        let is_small = trial.documents.old.source().len() < 300_000;
        scores.add(&trial, is_small && asked.peers > 0);
        amended += 1;
    }
    println!("\ncorpus: found {} texts, {amended} amended", paths.len());
    scores.print("real law with known edits", asked.findings);
}

fn editions(asked: &Asked) {
    let folder = corpus::folder().join("chain-uk-child-protection");
    if !folder.is_dir() {
        println!("\ncorpus: found 0 editions, no folder at `{}`", folder.display());
        return;
    }
    let editions = chain::editions(&folder);
    println!("\nchain: found {} editions", editions.len());
    let mut chance = Chance::new(asked.first);
    let print = |what: &str, count: chain::Count| {
        let chain::Count { all, good, findings } = count;
        println!("  {what:<44} {:>8.4} {all:>7}", share(good, [all, 0, 0, 0]));
        findings.iter().take(asked.findings).for_each(|found| println!("{found}"));
    };
    for apart in [1, 5, 20, 43] {
        print(
            &format!("there and back, {apart} editions apart"),
            chain::back(&editions, apart, &mut chance),
        );
    }
    for length in [2, 5, 10, 43] {
        print(
            &format!("step by step and directly, {length} editions"),
            chain::steps(&editions, length, &mut chance),
        );
    }
    for apart in [1, 5, 20, 43] {
        print(
            &format!("confirmed and written, {apart} editions apart"),
            written::back(&editions, apart, &mut chance),
        );
    }
}

fn main() -> ExitCode {
    let Some(asked) = Asked::read() else {
        println!("{USAGE}");
        return ExitCode::from(2);
    };
    for (what, run) in [("drafted", drafted as fn(&Asked)), ("real", real), ("chain", editions)] {
        if asked.wants(what) {
            run(&asked);
        }
    }
    ExitCode::SUCCESS
}
