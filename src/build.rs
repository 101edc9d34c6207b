//! Tells the program which commit it is made of and when that was made, as `tuzetu --version`
//! says it, and for which machine.
//!
//! Only a release says its commit: while one works on the sources, every commit would have
//! all of them compiled again. What `cargo package` leaves in `.cargo_vcs_info.json` is asked
//! first, then git; where neither knows, the number of the version stands alone. The day is
//! that of `SOURCE_DATE_EPOCH`, else of the commit, never that of the build: the same sources
//! make the same program.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

/// How many digits of a commit are said.
const DIGITS: usize = 9;

fn main() {
    println!("cargo::rerun-if-changed=src/build.rs");
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    let variable = |name: &str| env::var(name).unwrap_or_default();
    let made = if variable("PROFILE") == "release" { packed().or_else(checked_out) } else { None };
    let version = variable("CARGO_PKG_VERSION");
    let version = made.map_or_else(|| version.clone(), |made| format!("{version} ({made})"));
    println!("cargo::rustc-env=TUZETU_VERSION={version}");
    println!("cargo::rustc-env=TUZETU_TARGET={}", variable("TARGET"));
}

/// The commit that a package was made of.
fn packed() -> Option<String> {
    let name = ".cargo_vcs_info.json";
    let told = fs::read_to_string(name).ok()?;
    println!("cargo::rerun-if-changed={name}");
    let commit = told.split("\"sha1\": \"").nth(1)?.split('"').next()?;
    Some(said(commit, named_day()))
}

/// The commit that is checked out, where these sources are of it and not only below it.
fn checked_out() -> Option<String> {
    git(&["ls-files", "--error-unmatch", "src/build.rs"])?;
    // Each says that there is another commit; one that is not there would be news each time.
    for file in ["HEAD", "logs/HEAD"] {
        let path = git(&["rev-parse", "--git-path", file])?;
        if Path::new(&path).exists() {
            println!("cargo::rerun-if-changed={path}");
        }
    }
    let commit = git(&["rev-parse", "HEAD"])?;
    let day = named_day().or_else(|| day(&git(&["show", "-s", "--format=%ct", "HEAD"])?));
    Some(said(&commit, day))
}

fn git(arguments: &[&str]) -> Option<String> {
    let ran = Command::new("git").args(arguments).output().ok()?;
    let said = String::from_utf8(ran.stdout).ok()?;
    ran.status.success().then(|| said.trim().to_owned())
}

fn said(commit: &str, day: Option<String>) -> String {
    let commit = commit.get(..DIGITS).unwrap_or(commit);
    day.map_or_else(|| commit.to_owned(), |day| format!("{commit} {day}"))
}

/// The day that whoever builds names.
fn named_day() -> Option<String> {
    day(&env::var("SOURCE_DATE_EPOCH").ok()?)
}

/// The day in UTC of a time in seconds since 1970, after
/// <https://howardhinnant.github.io/date_algorithms.html#civil_from_days>.
fn day(seconds: &str) -> Option<String> {
    let days = seconds.parse::<u64>().ok()? / 86_400 + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, after) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    Some(format!("{:04}-{month:02}-{day:02}", year + era * 400 + after))
}
