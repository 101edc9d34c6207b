//! The fuzz targets on a stable tool chain: the same bodies, seeds from `tests/cases/`, and so
//! many mutations of them (`TUZETU_FUZZ=N` does N times as many). A body that takes longer
//! than any of its inputs is worth hangs, and is named with the seed of its input. What the
//! engine that is guided by coverage begins with is written here, too.

#![expect(clippy::print_stdout, reason = "what was tried is told")]

#[path = "../fuzz/src/lib.rs"]
pub mod bodies;
#[path = "support/law/chance.rs"]
pub mod chance;
#[path = "support/seeds.rs"]
pub mod seeds;

use bodies::{BODIES, BORDER, Body};
use chance::Chance;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// How many mutations of seeds a body is given: most of them do a thousand a second.
const USUAL: usize = 400;

/// Keys are slow: a screen is drawn after each. Of a bill all files are written anew.
const OF_KEYS: usize = 5;
const OF_BILLS: usize = 10;

/// The largest input in bytes.
const LARGEST: usize = 6_000;

/// Nothing so small takes so long.
const HANGS: Duration = Duration::from_mins(2);

/// What turns a law into another one.
const PIECES: [&[u8]; 24] = [
    "Статья 1. ".as_bytes(),
    "1-бап. ".as_bytes(),
    "Article 1. ".as_bytes(),
    "\n\n".as_bytes(),
    "1) ".as_bytes(),
    "2-1. ".as_bytes(),
    "«".as_bytes(),
    "»".as_bytes(),
    "\"".as_bytes(),
    "исключить".as_bytes(),
    "алып тасталсын".as_bytes(),
    "дополнить".as_bytes(),
    "следующего содержания:".as_bytes(),
    "Сноска. ".as_bytes(),
    "[^1]".as_bytes(),
    "| а | б |\n|---|---|\n".as_bytes(),
    "**".as_bytes(),
    "\u{301}".as_bytes(),
    "\u{202e}".as_bytes(),
    b"\xff",
    b"\x00",
    b"\xd0",
    "> ".as_bytes(),
    "999999999999999999999".as_bytes(),
];

fn files(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path())
    {
        if entry.is_dir() { files(&entry, all) } else { all.push(entry) }
    }
}

/// Jobs of `batch`, and the file of a bill in another manner.
const MORE: [&str; 3] = [
    "{\"id\":\"a\",\"task\":\"diff\",\"old\":{\"text\":\"1. А\"},\"new\":{\"text\":\"1. Б\"}}\n",
    "{\"id\":2,\"task\":\"show\",\"text\":{\"path\":\"law.md\"},\"lang\":\"kk\"}\n{\"id\":[]}\n",
    "<html><body><p>1. Text</p><table><tr><td>a</td></tr></table></body></html>",
];

/// The project.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The cases, notes and the file of the bundled bill.
fn paths() -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for folder in ["tests/cases", "annotations/child-rights"] {
        files(&root().join(folder), &mut paths);
    }
    paths.push(root().join("bills/child-rights/bill.yaml"));
    paths.sort();
    paths
}

/// Their texts, jobs, and a page.
fn seeds() -> Vec<Vec<u8>> {
    let paths = paths();
    let seeds = paths.iter().map(|path| fs::read(path).expect("a file"));
    seeds.chain(MORE.map(|text| text.as_bytes().to_vec())).collect()
}

/// A part of one seed, changed here and there, perhaps with a part of another behind it.
fn mutated(seeds: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let part = |chance: &mut Chance| {
        let seed = chance.pick(seeds);
        let start = chance.below(seed.len());
        let end = (start + chance.below(LARGEST / 2)).min(seed.len());
        seed[start..end].to_vec()
    };
    let mut input = vec![u8::try_from(chance.below(256)).expect("a byte")];
    input.extend(part(chance));
    if chance.below(2) == 0 {
        input.push(BORDER);
        input.extend(part(chance));
    }
    for _ in 0..chance.below(12) {
        let at = chance.below(input.len());
        let end = (at + chance.below(80)).min(input.len());
        match chance.below(5) {
            0 => drop(input.drain(at..end)),
            1 => drop(input.splice(at..at, chance.pick(&PIECES).iter().copied())),
            2 => input[at] = u8::try_from(chance.below(256)).expect("a byte"),
            3 => input.extend_from_within(at..end),
            _ => input[at..end].reverse(),
        }
        if input.is_empty() {
            input.push(0);
        }
    }
    input.truncate(LARGEST);
    input
}

/// Gives a body its inputs in a thread of its own, so that one that hangs is told.
fn try_body((name, body): Body, count: usize) {
    let (sender, receiver) = channel();
    let work = move || {
        let seeds = seeds();
        let begun = Instant::now();
        let mut longest = Duration::ZERO;
        for seed in 0..count {
            let mut chance = Chance::new(u64::try_from(seed).expect("small"));
            let input = mutated(&seeds, &mut chance);
            // Whoever waits is told before: what hangs cannot tell.
            let _ = sender.send(seed);
            let start = Instant::now();
            body(&input);
            longest = longest.max(start.elapsed());
        }
        println!("{name}: {count} inputs, {:.1?}, the longest {longest:.1?}", begun.elapsed());
    };
    let worker = std::thread::Builder::new().stack_size(16 << 20).spawn(work).expect("a thread");
    let mut last = 0;
    loop {
        match receiver.recv_timeout(HANGS) {
            Ok(seed) => last = seed,
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => panic!("{name} hangs on the input of seed {last}"),
        }
    }
    assert!(worker.join().is_ok(), "{name} panicked on the input of seed {last}");
}

#[test]
fn no_body_panics_or_hangs() {
    let times = std::env::var("TUZETU_FUZZ").ok().and_then(|said| said.parse().ok());
    for body in BODIES {
        let usual = match body.0 {
            "keys" => OF_KEYS,
            "bill" => OF_BILLS,
            _ => USUAL,
        };
        try_body(body, usual * times.unwrap_or(1));
    }
}

#[test]
#[ignore = "it writes fuzz/corpus, which only the engine that is guided by coverage reads"]
fn corpus_is_sown() {
    let corpus = root().join("fuzz/corpus");
    let more = MORE.map(|job| ("batch", job.as_bytes().to_vec()));
    let keys = ("keys", "jjk\n\t/сөз\n^_~`?q!".as_bytes().to_vec());
    let all = seeds::all(&paths()).into_iter().chain(more).chain([keys]);
    for (count, (body, bytes)) in all.enumerate() {
        let folder = corpus.join(body);
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(format!("seed-{count:04}")), bytes).expect("a file");
    }
    for list in ["law", "files"] {
        let words = seeds::words(&root().join("fuzz/dict").join(list).with_extension("txt"));
        fs::write(corpus.join(list).with_extension("dict"), words).expect("a file");
    }
}
