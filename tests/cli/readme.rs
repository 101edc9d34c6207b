//! The README promises nothing that does not run.

use crate::place::Place;
use std::fs;
use std::path::Path;

#[test]
fn every_command_of_the_readme_runs_on_the_bundled_bill() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(path).expect("the README is there");
    let commands: Vec<_> =
        readme.lines().filter_map(|line| line.strip_prefix("$ tuzetu ")).collect();
    assert!(commands.len() >= 12, "only {} commands", commands.len());
    for command in commands {
        let ran = Place::bundled().run(command);
        assert_eq!(ran.status, 0, "tuzetu {command}\n{}", ran.err);
        assert!(!ran.out.is_empty() || command == "check", "tuzetu {command} says nothing");
    }
}
