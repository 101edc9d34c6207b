//! A workspace that several people share through git: annotations are merged by
//! what they say, not by lines.

use super::disk::{self, YAML_CAP};
use super::error::{Problem, StoreError};
use super::git::{git_in, refusal};
use super::workspace::Workspace;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Output;

/// The name of the merge in `.gitattributes` and in the configuration of git.
const DRIVER: &str = "merge.tuzetu.driver";

/// Which files git hands over.
const ATTRIBUTES: [&str; 2] =
    ["annotations/**/*.yaml merge=tuzetu", "annotations/**/*.yml merge=tuzetu"];

/// What git leaves out: the lock, and what a program that was killed was writing.
const IGNORED: [&str; 2] = ["/annotations/.lock", ".*.yaml.??????"];

impl Workspace {
    /// Lets git merge annotations with `program`, in every clone by the files that
    /// git keeps and in this one by its configuration. May be done again.
    pub fn share(&self, program: &str) -> Result<(), StoreError> {
        let _lock = self.lock()?;
        self.git(&["rev-parse", "--git-dir"])?;
        self.with_lines(".gitattributes", &ATTRIBUTES)?;
        self.ignore()?;
        let name = "annotations by what they say";
        self.git(&["config", "--local", "merge.tuzetu.name", name])?;
        let driver = format!("{program} merge-driver %O %A %B %P");
        self.git(&["config", "--local", DRIVER, &driver])?;
        Ok(())
    }

    /// Lets git leave out what is none of anybody's words, should the workspace be
    /// kept in it.
    pub(super) fn ignore(&self) -> Result<(), Problem> {
        self.with_lines(".gitignore", &IGNORED)
    }

    /// Whether what git leaves out is what [`Self::ignore`] wrote and nothing more.
    pub(super) fn ignores_only_that(&self) -> bool {
        let text = disk::read(&self.root().join(".gitignore"), YAML_CAP);
        text.is_ok_and(|text| text.lines().eq(IGNORED))
    }

    /// That this clone does not know the merge that the workspace asks for.
    pub fn unshared(&self) -> Option<Problem> {
        let path = self.root().join(".gitattributes");
        let text = disk::read(&path, YAML_CAP).ok()?;
        let asks = ATTRIBUTES.iter().any(|line| text.lines().any(|each| each.trim() == *line));
        if !asks || self.git(&["rev-parse", "--git-dir"]).is_err() {
            return None;
        }
        let is_known = self.git(&["config", "--get", DRIVER]).is_ok();
        (!is_known).then(|| Problem::new(&path, "store-git-unshared").hint("store-git-share-hint"))
    }

    /// The files that one side deleted in git while the other changed them: no mark in
    /// them tells that git waits.
    pub fn undecided(&self) -> Vec<Problem> {
        let asked = self.git(&["ls-files", "--unmerged", "-z", "--", "annotations", "bills"]);
        let said = asked.map(|output| output.stdout).unwrap_or_default();
        let said = String::from_utf8_lossy(&said);
        undecided(&said)
            .into_iter()
            .map(|file| {
                let problem = Problem::new(&self.root().join(file), "store-merge-deleted");
                problem.with("file", file).hint("store-merge-deleted-hint")
            })
            .collect()
    }

    fn git(&self, arguments: &[&str]) -> Result<Output, Problem> {
        let output = git_in(self.root(), arguments)?;
        if output.status.success() {
            return Ok(output);
        }
        let problem = refusal(self.root(), &output);
        let hint = match problem.key {
            "store-git-no-repository" => Some("store-git-init-hint"),
            _ => problem.hint,
        };
        Err(Problem { hint, ..problem })
    }

    /// Adds lines to a file of the workspace that it has not; what stands in it stays.
    fn with_lines(&self, name: &str, lines: &[&str]) -> Result<(), Problem> {
        let path = self.root().join(name);
        let text = if path.exists() { disk::read_whole(&path, YAML_CAP)? } else { String::new() };
        let more = missing(&text, lines);
        if more.is_empty() {
            return Ok(());
        }
        let real = if path.exists() { self.inside(&path)? } else { path };
        disk::replace(&real, &(text + &more))
    }
}

/// The files that not both sides have, of what git lists as `MODE ID STAGE\tFILE`: the
/// stage is 2 for ours and 3 for theirs.
fn undecided(listed: &str) -> BTreeSet<&str> {
    let entries: Vec<_> = listed
        .split_terminator('\0')
        .filter_map(|entry| {
            let (facts, file) = entry.split_once('\t')?;
            Some((file, facts.rsplit(' ').next()?))
        })
        .collect();
    let has = |file, stage| entries.contains(&(file, stage));
    let files = entries.iter().map(|(file, _)| *file);
    files.filter(|file| !has(file, "2") || !has(file, "3")).collect()
}

/// What is to be added so that a text has all of `lines`, with its own line ends.
fn missing(text: &str, lines: &[&str]) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let is_new = |line: &&&str| !text.lines().any(|each| each.trim() == **line);
    let more: String = lines.iter().filter(is_new).flat_map(|line| [*line, end]).collect();
    let is_whole = text.is_empty() || text.ends_with('\n') || more.is_empty();
    if is_whole { more } else { end.to_owned() + &more }
}

/// How the shell of git calls the program at `path`: by its name where that finds it.
pub fn shell_name(path: &Path) -> String {
    let is_it = |folder: std::path::PathBuf| {
        path.file_name().is_some_and(|name| {
            folder
                .join(name)
                .canonicalize()
                .is_ok_and(|found| Some(found) == path.canonicalize().ok())
        })
    };
    let on_path =
        std::env::var_os("PATH").is_some_and(|all| std::env::split_paths(&all).any(is_it));
    match path.file_stem() {
        Some(name) if on_path => name.to_string_lossy().into_owned(),
        _ => format!("'{}'", path.to_string_lossy().replace('\'', "'\\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_file_stays_and_is_not_said_twice() {
        assert_eq!(missing("", &["a", "b"]), "a\nb\n");
        assert_eq!(missing("# own\r\nx", &["a"]), "\r\na\r\n");
        assert_eq!(missing("  a  \nx", &["a"]), "");
        assert_eq!(missing("a b\n", &["a"]), "a\n");
    }

    #[test]
    fn what_one_side_deleted_is_told_from_what_both_changed() {
        let entry = |stage, file| format!("100644 0123abcd {stage}\t{file}\0");
        let both = [1, 2, 3].map(|stage| entry(stage, "a/б б.yaml")).concat();
        let one = [1, 3].map(|stage| entry(stage, "a/в.yaml")).concat();
        assert_eq!(undecided(&(both + &one)), BTreeSet::from(["a/в.yaml"]));
        assert!(undecided("").is_empty());
    }

    #[test]
    fn a_program_of_no_path_is_quoted_for_the_shell() {
        assert_eq!(shell_name(Path::new("/a b/it's")), r"'/a b/it'\''s'");
    }
}
