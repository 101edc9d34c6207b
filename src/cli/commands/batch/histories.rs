//! Jobs for a folder of histories: the texts of each folder in the order of their names, every
//! two neighbours compared. Made while they are taken, a folder at a time.

use super::lines::Line;
use crate::compare::Sides;
use crate::export::batch::diff_job;
use crate::text::language::Language;
use std::collections::VecDeque;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Which texts are compared, and how much is told of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    /// The language; all where none is asked for.
    pub(super) lang: Option<Language>,
    /// Whether unchanged rows are only counted.
    pub(super) changed: bool,
}

/// The jobs of a folder and of all below it.
pub(super) struct Histories {
    root: PathBuf,
    choice: Choice,
    /// The folders to come, the next one last.
    folders: Vec<PathBuf>,
    jobs: VecDeque<Vec<u8>>,
    number: usize,
}

impl Histories {
    /// The jobs of `root`.
    pub(super) fn new(root: PathBuf, choice: Choice) -> Self {
        Self { folders: vec![root.clone()], root, choice, jobs: VecDeque::new(), number: 0 }
    }

    /// Reads what is in a folder: the jobs of its texts, and the folders in it.
    fn open(&mut self, folder: &Path) -> io::Result<()> {
        let (mut folders, mut texts) = (Vec::new(), Vec::new());
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let (name, kind) =
                (entry.file_name().to_string_lossy().into_owned(), entry.file_type()?);
            if name.starts_with('.') {
                continue;
            }
            // A link is followed to a text and never to a folder: so no way is endless.
            if kind.is_dir() {
                folders.push(name);
            } else if Path::new(&name).extension().is_some_and(|end| end == "md" || end == "txt") {
                texts.push(name);
            }
        }
        for names in [&mut folders, &mut texts] {
            names.sort_by(|a, b| in_order(a).cmp(&in_order(b)).then(a.cmp(b)));
        }
        self.folders.extend(folders.into_iter().rev().map(|name| folder.join(name)));
        self.jobs.extend(self.neighbours(folder, &texts));
        Ok(())
    }

    /// The jobs for the texts of one folder. Those whose names say a language (`2020.kk.md`)
    /// have neighbours only in it.
    fn neighbours(&self, folder: &Path, texts: &[String]) -> Vec<Vec<u8>> {
        let below = folder.strip_prefix(&self.root).unwrap_or(folder).to_string_lossy();
        let below = if below.is_empty() { String::new() } else { format!("{below}/") };
        let named = Language::ALL.into_iter().map(Some).chain([None]);
        let asked = self.choice.lang;
        let wanted = named.filter(|named| asked.is_none() || named.is_none() || *named == asked);
        let mut jobs = Vec::new();
        for named in wanted {
            let texts: Vec<_> = texts.iter().filter(|text| language(text) == named).collect();
            for pair in texts.windows(2) {
                let id = format!("{below}{}..{}", pair[0], pair[1]);
                let paths = [pair[0], pair[1]].map(|text| folder.join(text));
                let [old, new] = paths.each_ref().map(|path| path.to_string_lossy());
                let sides = Sides::new(&*old, &*new);
                jobs.push(diff_job(&id, asked.or(named), sides, self.choice.changed));
            }
        }
        jobs
    }
}

impl Iterator for Histories {
    type Item = io::Result<Line>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(job) = self.jobs.pop_front() {
                self.number += 1;
                return Some(Ok(Line { number: self.number, text: Some(job) }));
            }
            let folder = self.folders.pop()?;
            if let Err(error) = self.open(&folder) {
                let says = format!("`{}`: {error}", folder.display());
                return Some(Err(io::Error::new(error.kind(), says)));
            }
        }
    }
}

/// The language that the name of a text says.
fn language(name: &str) -> Option<Language> {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    Language::of_code(stem.rsplit(['.', '-', '_']).next().unwrap_or_default())
}

/// By what names are put in order: as they are read, so that `2.md` stands before `10.md` and
/// `law.md` before `law-2.md`. Words and the number behind them, by turns.
fn in_order(name: &str) -> Vec<(&str, u128)> {
    let mut rest = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let mut parts = Vec::new();
    while !rest.is_empty() {
        let digit = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let (words, number) = rest.split_at(digit);
        // A longer number is more than one.
        let digits = number.bytes().take(LONGEST_NUMBER).take_while(u8::is_ascii_digit).count();
        let (number, after) = number.split_at(digits);
        parts.push((words, number.parse().unwrap_or_default()));
        rest = after;
    }
    parts
}

/// So many digits fit.
const LONGEST_NUMBER: usize = 38;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_as_they_are_read() {
        let expected =
            ["2020-01-01.md", "2020-01-02.md", "v.md", "v2.md", "v2.1.md", "v10.md", "ә.md"];
        let mut names = expected;
        names.sort_unstable();
        assert_ne!(names, expected);
        names.sort_by(|a, b| in_order(a).cmp(&in_order(b)));
        assert_eq!(names, expected);
        assert_eq!(in_order(&"1".repeat(100)).len(), 3);
    }
}
