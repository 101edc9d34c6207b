//! The completions in the shells that they are for, and the manual as `groff` sets it.

use crate::terminal::Terminal;
use crate::tools::{has, runs};
use portable_pty::CommandBuilder;
use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;
use tuzetu::store::bundled::unpack;

const PROGRAM: &str = env!("CARGO_BIN_EXE_tuzetu");

/// How each shell is begun without anybody's settings, and what makes it complete.
const SHELLS: [(&str, &[&str], &str); 3] = [
    ("bash", &["--norc", "--noprofile"], "source <(tuzetu completions bash)"),
    ("zsh", &["-f"], "autoload -U compinit; compinit -u -D; source <(tuzetu completions zsh)"),
    ("fish", &["--no-config"], "tuzetu completions fish | source"),
];

/// A workspace with the bundled bill and one that is called in Kazakh.
fn workspace() -> TempDir {
    let folder = TempDir::new().expect("a temporary folder");
    unpack(folder.path()).expect("the bundled bill is unpacked");
    let bill = folder.path().join("bills/бала");
    fs::create_dir_all(bill.join("алғашқы")).expect("made");
    fs::write(bill.join("алғашқы/kk.md"), "1-бап. Сөз\n").expect("written");
    let versions = "id: бала\nversions:\n  - id: алғашқы\n    date: 2021-09-15\n    stage: draft\n";
    fs::write(bill.join("bill.yaml"), versions).expect("written");
    folder
}

fn shell(name: &str, args: &[&str], workspace: &Path) -> Terminal {
    let mut command = CommandBuilder::new(name);
    command.args(args);
    command.cwd(workspace);
    let programs = Path::new(PROGRAM).parent().expect("a folder").display().to_string();
    let path = env::var("PATH").unwrap_or_default();
    command.env("PATH", format!("{programs}:{path}"));
    command.env("HOME", workspace.join("home"));
    for (name, value) in [("TERM", "xterm"), ("LC_ALL", "C.UTF-8"), ("TUZETU_UI_LANG", "ru")] {
        command.env(name, value);
    }
    Terminal::start(command)
}

#[test]
fn each_shell_completes_bills_versions_and_addresses() {
    for (name, args, setup) in SHELLS {
        if !has(name, runs(name), "completions") {
            continue;
        }
        let folder = workspace();
        let mut terminal = shell(name, args, folder.path());
        // Cut in two, so that only the answer has it whole.
        terminal.press(&format!("{setup}; echo re''ady\r"));
        terminal.until_shown("ready");
        for (typed, shown) in [
            ("tuzetu diff chi\t", "tuzetu diff child-rights "),
            ("tuzetu show chi\t", "tuzetu show child-rights@"),
            ("tuzetu show child-rights@2022-05\t", "tuzetu show child-rights@2022-05-03 "),
            ("tuzetu diff child-rights --to\t2021\t", "diff child-rights --to 2021-09-15 "),
            ("tuzetu show бал\tал\t", "tuzetu show бала@алғашқы "),
            ("tuzetu list --workspace hom\t", "list --workspace home/"),
        ] {
            fs::create_dir_all(folder.path().join("home")).expect("made");
            terminal.press(typed);
            terminal.until_shown(shown);
            terminal.press("\u{15}");
            terminal.until("an empty line", |screen| !screen.contents().contains(shown));
        }
        terminal.press("tuzetu show child-rights@2022-05-03 --provision art_1__para_1\t\t");
        // Fish cuts long ones short from the left.
        terminal.until_shown("1__para_12");
    }
}

#[test]
fn groff_sets_the_manual_without_a_warning() {
    if !has("groff", runs("groff"), "the manual") {
        return;
    }
    for (language, says) in [
        ("ru", "Сравнить две версии законопроекта"),
        ("kk", "БАРЛЫҚ ПӘРМЕНГЕ ОРТАҚ ПАРАМЕТРЛЕР"),
        ("en", "Compare two versions of a bill"),
    ] {
        let manual = Command::new(PROGRAM).args(["man", "--ui-lang", language]).output();
        let mut groff = Command::new("groff")
            .args(["-k", "-man", "-Tutf8", "-ww", "-P-cbou"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("groff runs");
        let manual = manual.expect("the program runs").stdout;
        // It is longer than a pipe holds, and groff reads all of it before it writes.
        std::io::Write::write_all(&mut groff.stdin.take().expect("piped"), &manual).expect("read");
        let set = groff.wait_with_output().expect("groff ends");
        let page = String::from_utf8(set.stdout).expect("UTF-8");
        assert!(set.stderr.is_empty(), "{}", String::from_utf8_lossy(&set.stderr));
        assert!(page.contains(says), "{page}");
    }
}
