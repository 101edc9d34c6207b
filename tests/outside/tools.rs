//! The programs that judge, and what is said where one is absent.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the project lies.
pub(crate) const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Whether a tool that a test needs is there. Where it is not, the test says loudly what it
/// did not do; in the gate that is a failure.
#[expect(clippy::print_stderr, reason = "it is said whatever is captured")]
pub(crate) fn has(tool: &str, is_there: bool, what: &str) -> bool {
    if !is_there {
        let says = format!("NOT TESTED: {what}: {tool} is absent; `.ci/run` installs it");
        assert!(std::env::var_os("TUZETU_OUTSIDE").is_none(), "{says}");
        eprintln!("{says}");
    }
    is_there
}

/// Whether a program can be run at all: `pdftotext` calls its own version an error.
pub(crate) fn runs(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

/// Whether LibreOffice is there.
pub(crate) fn has_office(what: &str) -> bool {
    has("LibreOffice", runs("soffice"), what)
}

/// The Python that the gate made, else the system's.
pub(crate) fn python() -> String {
    let own = Path::new(ROOT).join("target/outside/python/bin/python3");
    if own.is_file() { own.display().to_string() } else { "python3".to_owned() }
}

/// Whether that Python has a module.
pub(crate) fn knows(module: &str) -> bool {
    let import = format!("import {module}");
    Command::new(python()).args(["-c", &import]).output().is_ok_and(|ran| ran.status.success())
}

/// A file of real law, which no test can bring along; where it is not beside the project the
/// test says loudly that it was not read.
#[expect(clippy::print_stderr, reason = "it is said whatever is captured")]
pub(crate) fn corpus(name: &str) -> Option<PathBuf> {
    let folders = ["../shared/corpus", "../../shared/corpus"];
    let found = folders.iter().map(|folder| Path::new(ROOT).join(folder).join(name));
    let found = found.into_iter().find(|path| path.exists());
    if found.is_none() {
        eprintln!("NOT TESTED: `{name}`: the corpus of real law is not there");
    }
    found
}
