//! Hard files at full size against their bounds: seconds of CPU and peak memory of the whole
//! program. Ends with 1 where a bound is passed or a run ends otherwise than it should.
//! `cargo bench --bench hard -- WORDS…` runs the cases whose names have these words;
//! `TUZETU_PROGRAM=FILE` measures a program that is built already.

#![expect(clippy::print_stdout, reason = "it is a report")]

#[path = "../tests/support/hard.rs"]
mod hard;
#[path = "../tests/support/measured.rs"]
mod measured;

use hard::{CASES, Case, write};
use measured::{MEASURE, measure, run};
use std::path::Path;
use std::process::ExitCode;

/// Runs a case, prints its row, and says whether it kept its bounds.
fn report(folder: &Path, case: &Case) -> bool {
    let program = std::env::var("TUZETU_PROGRAM");
    let program = program.unwrap_or_else(|_| env!("CARGO_BIN_EXE_tuzetu").to_owned());
    let words = case.words.iter().chain(&["--ui-lang", "en"]).map(|word| (*word).to_owned());
    let words: Vec<String> = [program].into_iter().chain(words).collect();
    let Some(used) = run(folder, &words) else {
        println!("| {} | not started | | |", case.name);
        return false;
    };
    let ended = used.code.map_or("killed".to_owned(), |code| code.to_string());
    let keeps = used.code == Some(case.code)
        && used.seconds <= case.seconds
        && used.megabytes <= case.megabytes;
    println!(
        "| {} | {ended} | {:.2} of {} | {:.0} of {} | {} |",
        case.name,
        used.seconds,
        case.seconds,
        used.megabytes,
        case.megabytes,
        if keeps { "kept" } else { "**passed**" }
    );
    keeps
}

fn main() -> ExitCode {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if arguments.first().is_some_and(|first| first == MEASURE) {
        return measure(&arguments[1..]);
    }
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    write(folder.path(), 1).expect("the files are written");
    println!("| hard file | exit code | CPU, s | peak, MB | bounds |\n|---|---|---|---|---|");
    let asked = |case: &&Case| arguments.iter().all(|word| case.name.contains(word.as_str()));
    let faults = CASES.iter().filter(asked).filter(|case| !report(folder.path(), case)).count();
    ExitCode::from(u8::from(faults > 0))
}
