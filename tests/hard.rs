//! Hard files, made smaller: each ends in a result or a refusal, and none hangs. At full
//! size, with bounds of time and memory, they are run by `cargo bench --bench hard`.

#[path = "support/hard.rs"]
#[expect(dead_code, reason = "the bounds are those of the full size")]
mod hard;

use hard::{CASES, write};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Which part of the full size is tried here.
const PART: usize = 25;

/// After so long a program hangs: it takes a second where nothing else runs.
const HANGS: Duration = Duration::from_mins(3);

fn ended(child: &mut Child) -> Option<i32> {
    let begun = Instant::now();
    while begun.elapsed() < HANGS {
        if let Some(status) = child.try_wait().expect("it was started") {
            return status.code();
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    child.kill().expect("it can be killed");
    None
}

#[test]
fn every_hard_file_ends_in_a_result_or_a_refusal() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    write(folder.path(), PART).expect("the files are written");
    let mut faults = Vec::new();
    for case in CASES {
        let mut child = Command::new(env!("CARGO_BIN_EXE_tuzetu"))
            .current_dir(folder.path())
            .args(case.words)
            .args(["--ui-lang", "en"])
            .env("HOME", folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        match ended(&mut child) {
            Some(code) if code == case.code => {}
            other => faults.push(format!("{}: {other:?}, not {}", case.name, case.code)),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
