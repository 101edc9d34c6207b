//! What a run of a program uses. It is started by a process of its own, which waits and asks
//! the system what its child used: the peak of one run is never that of another.

use nix::sys::resource::{UsageWho, getrusage};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

/// The argument by which a report runs itself as that process.
pub(crate) const MEASURE: &str = "--measure";

/// What a run used, and its exit code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Used {
    /// Seconds of CPU.
    pub(crate) seconds: f64,
    /// The peak of its memory in MB.
    pub(crate) megabytes: f64,
    /// The exit code; `None` where a signal ended it.
    pub(crate) code: Option<i32>,
}

/// Runs a program in this process' place and says what it used.
#[expect(clippy::print_stdout, reason = "it is how it answers")]
pub(crate) fn measure(words: &[String]) -> ExitCode {
    let (program, arguments) = words.split_first().expect("a tool has a name");
    let mut command = Command::new(program);
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    for (name, value) in
        [("LC_ALL", "C.UTF-8"), ("GIT_CONFIG_GLOBAL", "/dev/null"), ("PAGER", "cat")]
    {
        command.env(name, value);
    }
    let Ok(status) = command.status() else { return ExitCode::FAILURE };
    let used = getrusage(UsageWho::RUSAGE_CHILDREN).expect("a child was waited for");
    let micros = |time: nix::sys::time::TimeVal| time.tv_sec() * 1_000_000 + time.tv_usec();
    let code = status.code().unwrap_or(-1);
    println!("{} {} {code}", micros(used.user_time()) + micros(used.system_time()), used.max_rss());
    ExitCode::SUCCESS
}

/// One run in a folder; `None` where the program cannot be started.
#[expect(clippy::cast_precision_loss, reason = "microseconds and kilobytes are far below 2^52")]
pub(crate) fn run(folder: &Path, words: &[String]) -> Option<Used> {
    let here = std::env::current_exe().ok()?;
    let output = Command::new(here).current_dir(folder).arg(MEASURE).args(words).output().ok()?;
    let said = String::from_utf8(output.stdout).ok()?;
    let numbers: Vec<i64> = said.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let [micros, kilobytes, code] = numbers[..] else { return None };
    Some(Used {
        seconds: micros as f64 / 1e6,
        megabytes: kilobytes as f64 / 1024.0,
        code: i32::try_from(code).ok().filter(|code| *code >= 0),
    })
}
