//! Runs the command line and leaves with 0 (done), 1 (differences or problems
//! were found), 2 (an error) or 128 and the number of the signal that ended it.
//! A reader who has left is no error.

use std::hint::black_box;
use std::io;
use std::io::{BufWriter, ErrorKind, IsTerminal};
use std::process::ExitCode;
use tuzetu::cli::{Console, Outcome, run};

/// How much memory the allocator keeps for the next block: as much as the longest list
/// of a text of 50,000 provisions takes.
const KEPT: usize = 8 << 20;

fn main() -> ExitCode {
    // glibc gives each large block back to the system when it is freed, and a new
    // one comes from there page by page, each with a fault. Once it was given back
    // a block of a size, it keeps what is smaller. Nothing touches this one.
    drop(black_box(Vec::<u8>::with_capacity(KEPT)));
    let args: Vec<_> = std::env::args_os().collect();
    let console = Console {
        out: &mut BufWriter::new(io::stdout()),
        err: &mut io::stderr(),
        is_out_terminal: io::stdout().is_terminal(),
        out_columns: io::stdout().is_terminal().then(tuzetu::tui::columns).flatten(),
        is_err_terminal: io::stderr().is_terminal(),
    };
    match run(&args, console) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Ok(Outcome::Ended(signal)) => ExitCode::from(u8::try_from(128 + signal).unwrap_or(2)),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Ok(Outcome::Failed) | Err(_) => ExitCode::from(2),
    }
}
