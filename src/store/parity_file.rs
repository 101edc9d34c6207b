//! `annotations/<bill>/parity.yaml`: the disagreements of the languages that are
//! meant, one entry each.

use super::disk;
use super::error::{Problem, StoreError};
use super::layout::{quoted, time};
use super::schema::{AcceptedShape, Fields, ParityShape};
use super::workspace::{Workspace, first};
use super::yaml::Yaml;
use crate::bill::BillId;
use crate::parity::{Accepted, Kind};
use std::fs;
use std::path::{Path, PathBuf};

/// The name of the file among the annotations.
const NAME: &str = "parity.yaml";

/// How a new file begins.
const HEAD: &str = "format: 1\naccepted:\n";

/// Whether a file beside the annotations is this one.
pub(super) fn is_parity_file(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == NAME)
}

impl Workspace {
    /// What is accepted of a bill, and what is wrong with the file.
    pub fn accepted(&self, bill: &BillId) -> (Vec<Accepted>, Vec<Problem>) {
        let path = self.parity_file(bill);
        if !path.exists() {
            return (Vec::new(), Vec::new());
        }
        match self.read_yaml(&path) {
            Ok(text) => read(Yaml { path: &path, text: &text }),
            Err(problem) => (Vec::new(), vec![problem]),
        }
    }

    /// Adds what is accepted behind what stands in the file, which stays as it is; the
    /// path of the file.
    pub fn accept(&self, bill: &BillId, accepted: &[Accepted]) -> Result<PathBuf, StoreError> {
        let _lock = self.lock()?;
        let path = self.parity_file(bill);
        let entries: String = accepted.iter().map(entry).collect();
        if !path.exists() {
            disk::create(&path, &format!("{HEAD}{entries}"))?;
            return Ok(path);
        }
        let text = self.read_yaml(&path)?;
        let (_, problems) = read(Yaml { path: &path, text: &text });
        if !problems.is_empty() {
            return Err(first(problems).into());
        }
        let head = if text.trim().is_empty() { HEAD } else { "" };
        let line_end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
        let whole = format!("{text}{line_end}{head}{entries}");
        let (all, problems) = read(Yaml { path: &path, text: &whole });
        // A file that goes on after the list takes no entry at its end.
        if !problems.is_empty() || !all.ends_with(accepted) {
            return Err(Problem::new(&path, "store-parity-not-a-list").into());
        }
        disk::replace(&self.inside(&path)?, &whole)?;
        Ok(path)
    }

    /// Takes back what was accepted last, as long as nothing was added behind it.
    pub fn take_back(&self, path: &Path, accepted: &[Accepted]) -> Result<(), StoreError> {
        let _lock = self.lock()?;
        let real = self.inside(path)?;
        let text = disk::read_whole(&real, disk::YAML_CAP)?;
        let entries: String = accepted.iter().map(entry).collect();
        let Some(before) = text.strip_suffix(&entries) else {
            return Err(Problem::new(path, "store-parity-not-last").into());
        };
        if before == HEAD {
            fs::remove_file(&real).map_err(|error| Problem::io(path, &error))?;
        } else {
            disk::replace(&real, before)?;
        }
        Ok(())
    }

    fn parity_file(&self, bill: &BillId) -> PathBuf {
        self.annotations_folder(bill).join(NAME)
    }
}

fn read(yaml: Yaml<'_>) -> (Vec<Accepted>, Vec<Problem>) {
    let shape: ParityShape = match yaml.read() {
        Ok(shape) => shape,
        Err(problem) => return (Vec::new(), yaml.each(problem)),
    };
    let mut fields = Fields::new(yaml);
    fields.format(shape.format.as_deref());
    let entries = shape.accepted.unwrap_or_default().into_iter().enumerate();
    let accepted = entries.filter_map(|(at, shape)| one(&mut fields, at, shape)).collect();
    (accepted, fields.problems)
}

fn one(fields: &mut Fields<'_>, at: usize, shape: AcceptedShape) -> Option<Accepted> {
    let field = |name: &str| format!("accepted[{at}].{name}");
    let kinds = Kind::ALL.map(Kind::name);
    let kind = fields.known((&field("kind"), shape.kind), Kind::from_name, &kinds);
    let address = fields.required(&field("eid"), shape.eid);
    let author = fields.required(&field("author"), shape.author);
    let date = fields.required(&field("date"), shape.date);
    let date = fields.time(&field("date"), date);
    let reason = fields.required(&field("reason"), shape.reason);
    // A language that has the provision may have no words that show it.
    let values = shape.values.unwrap_or_default().with_silence();
    Some(Accepted {
        kind: kind?,
        address: address?,
        values,
        silent: shape.silent.unwrap_or_default().into(),
        author: author?,
        date,
        reason: reason?,
    })
}

/// An entry of the list as it is written.
fn entry(accepted: &Accepted) -> String {
    let Accepted { kind, address, values, silent, author, date, reason } = accepted;
    let [values, silent] = [("values", values), ("silent", silent)].map(|(name, words)| {
        let said = words.iter().filter_map(|(language, words)| Some((language, words.as_ref()?)));
        let lines = said.map(|(language, words)| format!("    {language}: {}\n", quoted(words)));
        let lines: String = lines.collect();
        if lines.is_empty() { lines } else { format!("  {name}:\n{lines}") }
    });
    let (kind, author, date, reason) = (kind.name(), quoted(author), time(date), quoted(reason));
    let head = format!("- kind: {kind}\n  eid: {address}\n");
    format!("{head}{values}{silent}  author: {author}\n  date: {date}\n  reason: {reason}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::language::ByLanguage;

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let said = |words: [Option<&str>; 3]| {
            let [ru, kk, en] = words.map(|words| words.map(str::to_owned));
            ByLanguage { ru, kk, en }
        };
        let nothing = [None; 3];
        for (values, silent) in [
            ([Some("65"), Some("75"), None], nothing),
            ([Some("65"), Some(""), None], [None, Some("00c1e4"), None]),
            ([Some(""), Some("шешеді"), Some("")], [Some("1234"), None, Some("12e4")]),
            (nothing, nothing),
        ] {
            let accepted = Accepted {
                kind: Kind::Number,
                address: "art_1".to_owned(),
                values: said(values),
                silent: said(silent),
                author: "юрист".to_owned(),
                date: "2026-05-31".to_owned(),
                reason: "так и задумано".to_owned(),
            };
            let text = format!("{HEAD}{}", entry(&accepted));
            let (all, problems) = read(Yaml { path: Path::new(NAME), text: &text });
            assert!(problems.is_empty() && all == [accepted], "{text}");
        }
    }
}
