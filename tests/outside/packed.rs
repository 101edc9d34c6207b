//! What goes into the package that others install, what it is built upon, and what Rust that
//! asks for.

use crate::tools::ROOT;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Runs the cargo that builds the tests.
fn cargo(arguments: &[&str]) -> String {
    let mut cargo = Command::new(env!("CARGO"));
    let ran = cargo.args(arguments).arg("--locked").current_dir(ROOT).output();
    let ran = ran.expect("cargo runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).expect("UTF-8")
}

#[test]
fn the_package_has_all_that_the_program_brings_along_and_no_more() {
    let listed = cargo(&["package", "--list", "--allow-dirty"]);
    let files: Vec<_> = listed.lines().collect();
    for file in [
        "Cargo.toml",
        "Cargo.lock",
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
        ".askama.toml",
        "src/build.rs",
        "src/l10n/kk.ftl",
        "src/cli/completions/_tuzetu",
        "bills/child-rights/bill.yaml",
        "bills/child-rights/2022-05-03/kk.md",
        "bills/child-rights/laws/informatization/ru.md",
        "annotations/annotation.schema.json",
        "annotations/child-rights/removal-24h-no-court.yaml",
    ] {
        assert!(files.contains(&file), "{file} is missing");
    }
    let rooms = ["src/", "bills/", "annotations/"];
    let others = files.iter().filter(|file| file.contains('/'));
    let others: Vec<_> =
        others.filter(|file| !rooms.iter().any(|it| file.starts_with(it))).collect();
    assert!(others.is_empty(), "{others:?}");
}

/// A version as numbers, so that 1.9 is before 1.91.
fn version(written: &str) -> Vec<u32> {
    written.split('.').map(|part| part.parse().expect("a number")).collect()
}

#[test]
fn no_dependency_asks_for_a_later_rust_than_the_program_does() {
    let target = ["--filter-platform", env!("TUZETU_TARGET")];
    let told = cargo(&[&["metadata", "--format-version", "1"][..], &target].concat());
    let told: Value = serde_json::from_str(&told).expect("JSON");
    let resolved = told["resolve"]["nodes"].as_array().expect("a list");
    let is_used = |id: &Value| resolved.iter().any(|node| node["id"] == *id);
    let packages = told["packages"].as_array().expect("a list");
    let asked = |package: &Value| package["rust_version"].as_str().map(version);
    let own = packages.iter().find(|package| package["name"] == "tuzetu").and_then(asked);
    assert!(own.is_some(), "Cargo.toml names the Rust it asks for");
    let later = packages.iter().filter(|each| is_used(&each["id"]) && asked(each) > own);
    let later: Vec<_> = later.map(|each| (&each["name"], &each["rust_version"])).collect();
    assert!(later.is_empty(), "{later:?}");
}

/// Whether one of the licences of an expression may be chosen; where it joins several by
/// `AND`, of each.
fn may_be_passed_on(licence: &str, allowed: &[&str]) -> bool {
    let licence = licence.replace('/', " OR ");
    licence.split(" AND ").all(|part| {
        let mut choices = part.trim_matches(['(', ')']).split(" OR ");
        choices.any(|choice| allowed.contains(&choice.trim()))
    })
}

#[test]
fn all_that_is_built_upon_can_be_passed_on() {
    let list = fs::read_to_string(Path::new(ROOT).join(".deny.toml")).expect("the list is there");
    let list = list.split("allow = [").nth(1).and_then(|rest| rest.split(']').next());
    let allowed: Vec<_> = list.expect("a list").split('"').skip(1).step_by(2).collect();
    let told =
        cargo(&["tree", "--edges", "normal,build,dev", "--prefix", "none", "--format", "{l}|{p}"]);
    let crates = told.lines().filter_map(|line| line.split_once('|'));
    let crates: Vec<_> = crates.filter(|(_, name)| !name.contains("(*)")).collect();
    assert!(crates.len() > 100, "{told}");
    let others: Vec<_> =
        crates.iter().filter(|(licence, _)| !may_be_passed_on(licence, &allowed)).collect();
    assert!(others.is_empty(), "{others:?}");
    // Another registry, or git, would be named behind the version.
    let strange: Vec<_> = crates.iter().filter(|(_, name)| name.contains("://")).collect();
    assert!(strange.is_empty(), "{strange:?}");
}

#[test]
fn a_choice_of_licences_is_enough_and_all_that_are_joined_are_asked() {
    let allowed = ["MIT", "Unicode-3.0"];
    for licence in ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR Zlib) AND Unicode-3.0"] {
        assert!(may_be_passed_on(licence, &allowed), "{licence}");
    }
    for licence in ["", "GPL-3.0", "MIT AND GPL-3.0"] {
        assert!(!may_be_passed_on(licence, &allowed), "{licence}");
    }
}
