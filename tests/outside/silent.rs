//! Nothing goes out: on its main paths the program opens no socket, and it does its work
//! where there is no network at all.

use crate::tools::{has, runs};
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;
use tuzetu::store::bundled::unpack;

/// What is done in a day: reading, comparing, writing notes and documents.
const PATHS: [&str; 14] = [
    "list",
    "check",
    "show child-rights@2022-05-03",
    "diff child-rights",
    "diff child-rights --law informatization",
    "parity child-rights@2022-05-03",
    "annotate list child-rights",
    "annotate reply removal-24h-no-court --text Иә",
    "trace реестр child-rights",
    "apply child-rights",
    "export explainer child-rights -o explainer.html",
    "export redline child-rights --lang kk -o redline.docx",
    "export site -o site",
    "import redline.docx -o back.md",
];

fn workspace() -> TempDir {
    let folder = TempDir::new().expect("a temporary folder");
    unpack(folder.path()).expect("the bundled bill is unpacked");
    folder
}

/// Runs a path below another program, which ends as it ends.
fn run(below: &[&str], folder: &Path, path: &str) -> Option<i32> {
    let (program, arguments) = below.split_first().expect("a program");
    let ran = Command::new(program)
        .args(arguments)
        .arg(env!("CARGO_BIN_EXE_tuzetu"))
        .args(path.split(' '))
        .current_dir(folder)
        .env("HOME", folder)
        // Else git is asked, and the system's library asks a service of this machine for names.
        .env("TUZETU_AUTHOR", "z")
        .output()
        .expect("it runs");
    ran.status.code()
}

#[test]
fn no_path_opens_a_socket() {
    if !has("strace", runs("strace"), "that no socket is opened") {
        return;
    }
    let folder = workspace();
    let trace = folder.path().join("trace");
    let log = trace.display().to_string();
    // A program that opens one shows what the trace looks like.
    let shown = ["strace", "-f", "-e", "trace=network", "-o", &log];
    let opens = "import socket; socket.socket()";
    let ran = Command::new(shown[0]).args(&shown[1..]).args(["python3", "-c", opens]).status();
    assert!(ran.is_ok_and(|status| status.success()));
    assert!(fs::read_to_string(&trace).expect("a trace").contains("socket(AF_INET"));
    for path in PATHS {
        assert!(run(&shown, folder.path(), path).is_some_and(|code| code < 2), "{path}");
        let traced = fs::read_to_string(&trace).expect("a trace");
        let calls: Vec<_> = traced.lines().filter(|line| line.contains('(')).collect();
        assert_eq!(calls, Vec::<&str>::new(), "{path}");
    }
}

#[test]
fn every_path_works_without_a_network() {
    let alone = ["unshare", "--map-root-user", "--net"];
    let is_there = Command::new(alone[0]).args(&alone[1..]).arg("true").status();
    let is_there = is_there.is_ok_and(|status| status.success());
    if !has("unshare", is_there, "the program without a network") {
        return;
    }
    let folder = workspace();
    for path in PATHS {
        let code = run(&alone, folder.path(), path);
        assert!(code.is_some_and(|code| code < 2), "{path}: {code:?}");
    }
}
