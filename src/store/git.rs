//! A text as git keeps it: `REV:path`, named as for `git show`.
//!
//! Git itself is asked, so that every way to name a revision works. What the
//! user wrote goes to its standard input and is never one of its arguments.

use super::disk::{TEXT_CAP, decoded};
use super::error::Problem;
use crate::text::span::{Span, lines};
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// A file in a revision. Without a revision the one in the index is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blob {
    /// `HEAD~1`, a branch, a tag, a commit.
    pub revision: String,
    /// The path from the top of the repository; from the current folder where
    /// it begins with `./` or `../`.
    pub path: String,
}

impl Blob {
    /// The name as git reads it.
    pub fn name(&self) -> String {
        format!("{}:{}", self.revision, self.path)
    }

    /// Its text, as [`super::open_text`] gives that of a file.
    pub(super) fn read(&self) -> Result<String, Problem> {
        let name = self.name();
        let here = Path::new(&name);
        let problem = |key| Problem::new(here, key).with("revision", &self.revision);
        if self.revision.starts_with('-') {
            return Err(problem("store-git-option").hint("store-git-revision-hint"));
        }
        if name.contains(['\n', '\0']) {
            return Err(problem("store-git-revision").hint("store-git-revision-hint"));
        }
        let objects = self.objects(here)?;
        let [tree, blob, near] = [0, 1, 2].map(|at| objects.get(at).cloned().flatten());
        match (tree, blob) {
            (None, _) if !self.revision.is_empty() => {
                Err(problem("store-git-revision").hint("store-git-revision-hint"))
            }
            (_, None) if near.is_some() => {
                let path = format!("{}:./{}", self.revision, self.path);
                Err(problem("store-git-path").with("path", path).hint("store-git-near-hint"))
            }
            (_, None) => Err(problem("store-git-path").hint("store-git-path-hint")),
            (_, Some(blob)) if blob.kind != "blob" => Err(problem("store-not-a-file")),
            (_, Some(blob)) if blob.size > TEXT_CAP => {
                Err(problem("store-too-large").with("megabytes", TEXT_CAP >> 20))
            }
            (_, Some(blob)) => {
                let output = git(here, &["cat-file", "blob", &blob.id], "")?;
                if !output.status.success() {
                    return Err(refusal(here, &output));
                }
                decoded(here, output.stdout)
            }
        }
    }

    /// What the revision is, what stands at the path in it, and what stands
    /// there from the current folder.
    fn objects(&self, here: &Path) -> Result<Vec<Option<Object>>, Problem> {
        let Self { revision, path } = self;
        let asked = format!("{revision}^{{tree}}\n{revision}:{path}\n{revision}:./{path}\n");
        let output = git(here, &["cat-file", "--batch-check"], &asked)?;
        let said = String::from_utf8_lossy(&output.stdout);
        let objects: Vec<_> = said.lines().map(Object::read).collect();
        if objects.is_empty() { Err(refusal(here, &output)) } else { Ok(objects) }
    }
}

/// What git says of an object.
#[derive(Clone)]
struct Object {
    id: String,
    kind: String,
    size: u64,
}

impl Object {
    /// Reads `ID KIND SIZE`; anything else says that there is none.
    fn read(line: &str) -> Option<Self> {
        let parts: Vec<&str> = line.split(' ').collect();
        let [id, kind, size] = parts.as_slice() else { return None };
        let is_id = id.len() >= 40 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
        let size = size.parse().ok().filter(|_| is_id)?;
        Some(Self { id: (*id).to_owned(), kind: (*kind).to_owned(), size })
    }
}

/// Runs git in a folder.
pub(super) fn git_in(folder: &Path, arguments: &[&str]) -> Result<Output, Problem> {
    let root = folder.to_string_lossy();
    git(folder, &[&["-C", &*root], arguments].concat(), "")
}

/// Runs git on `input`. It asks no network for what a partial clone lacks.
pub(super) fn git(here: &Path, arguments: &[&str], input: &str) -> Result<Output, Problem> {
    let run = || {
        let mut git = Command::new("git")
            .args(arguments)
            .envs([("LC_ALL", "C"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_TERMINAL_PROMPT", "0")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        if let Some(mut stdin) = git.stdin.take() {
            // One who refuses reads nothing; what it says comes below.
            stdin.write_all(input.as_bytes()).or_else(ignore_broken_pipe)?;
        }
        git.wait_with_output()
    };
    run().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => {
            Problem::new(here, "store-git-missing").hint("store-git-missing-hint")
        }
        _ => Problem::io(here, &error),
    })
}

fn ignore_broken_pipe(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::BrokenPipe { Ok(()) } else { Err(error) }
}

/// The lines that git begins its conflicts with, of each that it also ends.
pub fn merge_marks(text: &str) -> Vec<Span> {
    let (mut begun, mut found) = (None, Vec::new());
    for line in lines(text) {
        let words = line.of(text);
        if words.starts_with("<<<<<<< ") {
            begun.get_or_insert(line.trimmed(text));
        } else if words.starts_with(">>>>>>> ") {
            found.extend(begun.take());
        }
    }
    found
}

/// Why git gave nothing; a rare reason in its own words.
pub(super) fn refusal(here: &Path, output: &Output) -> Problem {
    let said = String::from_utf8_lossy(&output.stderr);
    if said.contains("not a git repository") {
        return Problem::new(here, "store-git-no-repository").hint("store-git-no-repository-hint");
    }
    let reason = said.lines().next().unwrap_or_default();
    let reason = reason.strip_prefix("fatal: ").unwrap_or(reason);
    Problem::new(here, "store-git").with("reason", reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_of_git_is_an_object_or_none() {
        let id = "0123456789abcdef0123456789abcdef01234567";
        let object = Object::read(&format!("{id} blob 120")).expect("an object");
        assert_eq!((object.id.as_str(), object.kind.as_str(), object.size), (id, "blob", 120));
        for line in ["HEAD~9:ru.md missing", "ab12 ambiguous", "мой закон blob 5 missing", ""]
        {
            assert!(Object::read(line).is_none(), "{line}");
        }
    }

    #[test]
    fn no_revision_is_an_option() {
        let blob =
            |revision: &str, path: &str| Blob { revision: revision.into(), path: path.into() };
        let key = |blob: Blob| blob.read().expect_err("refused").key;
        assert_eq!(key(blob("--output=x", "ru.md")), "store-git-option");
        assert_eq!(key(blob("HEAD", "ru.md\nHEAD:kk.md")), "store-git-revision");
    }
}
