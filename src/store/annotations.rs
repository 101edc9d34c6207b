//! The annotations of a workspace: listed, added, amended, removed.

use super::amendment::{self, Amendment};
use super::annotation_file;
use super::disk::{self, Lock, is_yaml};
use super::error::{Conflict, Place, Problem, StoreError};
use super::layout;
use super::parity_file::is_parity_file;
use super::workspace::{Workspace, first};
use super::yaml::Yaml;
use crate::annotation::{Annotation, AnnotationId, Confirmed};
use crate::bill::BillId;
use crate::text::span::Span;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// How often a change is tried again where the file changes under it.
const TRIES: usize = 50;

/// The message of an id that two files have.
const TWIN: &str = "store-duplicate-id";

/// An annotation with the file it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// What it says.
    pub annotation: Annotation,
    /// Its file.
    pub path: PathBuf,
    /// The file's text as it was read: a change is refused where the file on
    /// the disk says something else by now.
    pub text: String,
}

impl Stored {
    /// Where the value at a path such as `placements[1].version` stands in the file,
    /// else the beginning.
    pub fn place_of(&self, field: &str) -> Span {
        let yaml = Yaml { path: &self.path, text: &self.text };
        yaml.find(field).unwrap_or(Span::empty(0))
    }

    /// Where the words of a confirmed place, or of one of its further parts, are written,
    /// else what else it says.
    pub fn place_of_confirmed(&self, place: &Confirmed, part: Option<usize>) -> Span {
        let entry = amendment::entry_of(&self.text, place).unwrap_or_default();
        let part = part.map(|at| format!("{entry}.further[{at}]"));
        let holder = part.as_ref().unwrap_or(&entry);
        let fields = ["exact", "wording", "provision"].map(|name| format!("{holder}.{name}"));
        let yaml = Yaml { path: &self.path, text: &self.text };
        let mut found = fields.iter().chain([holder]).filter_map(|field| yaml.find(field));
        found.next().unwrap_or(Span::empty(0))
    }
}

/// The annotations of some files, in their order.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    /// Those that were read.
    pub stored: Vec<Stored>,
    /// Those that cannot be used for a value in them, as far as they can be read: only
    /// to find what else is wrong with them.
    pub half: Vec<Stored>,
    /// What is wrong with any of the files.
    pub problems: Vec<Problem>,
}

/// A file that was removed, to be put back byte for byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed {
    /// Where it was.
    pub path: PathBuf,
    /// What it said.
    pub text: String,
}

impl Workspace {
    /// The annotations of a bill by file, and what is wrong with files of them.
    pub fn annotations(&self, bill: &BillId) -> (Vec<Stored>, Vec<Problem>) {
        let Listed { stored, problems, .. } = self.listed(bill);
        (stored, problems)
    }

    /// The same, with those that can be read in part.
    pub fn listed(&self, bill: &BillId) -> Listed {
        self.read_folders(&[self.annotations_folder(bill)])
    }

    /// The annotations of all bills, and what is wrong with files of them.
    pub fn all_annotations(&self) -> (Vec<Stored>, Vec<Problem>) {
        match disk::list(&self.root().join("annotations")) {
            Ok(folders) => {
                let Listed { stored, mut problems, .. } = self.read_folders(&folders);
                problems.extend(self.strays());
                (stored, problems)
            }
            Err(problem) => (Vec::new(), vec![problem]),
        }
    }

    /// Annotations that no bill shows: beside the folders of the bills, or in a folder
    /// of none.
    pub fn strays(&self) -> Vec<Problem> {
        match disk::list(&self.root().join("annotations")) {
            Ok(paths) => paths.iter().filter_map(|path| self.stray(path)).collect(),
            Err(problem) => vec![problem],
        }
    }

    fn stray(&self, path: &Path) -> Option<Problem> {
        if !path.is_dir() {
            let problem = || Problem::new(path, "store-loose").hint("store-loose-hint");
            return is_yaml(path).then(problem);
        }
        let has_bill = self.root().join("bills").join(path.file_name()?).is_dir();
        let problem = || Problem::new(path, "store-homeless").hint("store-homeless-hint");
        (!has_bill && holds_yaml(path)).then(problem)
    }

    fn read_folders(&self, folders: &[PathBuf]) -> Listed {
        let mut all = Listed::default();
        for folder in folders.iter().filter(|folder| folder.is_dir()) {
            let files = disk::list(folder).unwrap_or_else(|problem| {
                all.problems.push(problem);
                Vec::new()
            });
            let folders = files.iter().filter(|path| path.is_dir());
            all.problems.extend(folders.filter_map(|path| buried(path)));
            for path in files.iter().filter(|path| is_yaml(path) && !is_parity_file(path)) {
                self.read_into(path, &mut all);
            }
        }
        let stored = std::mem::take(&mut all.stored);
        Listed { stored: self.without_twins(stored, &mut all.problems), ..all }
    }

    fn read_into(&self, path: &Path, all: &mut Listed) {
        let text = match self.read_yaml(path) {
            Ok(text) => text,
            Err(problem) => return all.problems.push(problem),
        };
        let yaml = Yaml { path, text: &text };
        let (found, list) = match annotation_file::read(yaml) {
            Ok((annotation, problems)) => {
                all.problems.extend(problems);
                (Some(annotation), &mut all.stored)
            }
            Err(problems) => {
                all.problems.extend(problems);
                (annotation_file::as_far(yaml), &mut all.half)
            }
        };
        if let Some(annotation) = found {
            all.problems.extend(strayed(yaml, &annotation));
            list.push(Stored { annotation, path: path.to_owned(), text });
        }
    }

    /// One annotation that can be used.
    fn read_annotation(&self, path: &Path) -> Result<Stored, Problem> {
        let mut all = Listed::default();
        self.read_into(path, &mut all);
        all.stored.pop().ok_or_else(|| first(all.problems))
    }

    /// The annotation of an id, of whichever bill.
    pub fn annotation(&self, id: &AnnotationId) -> Result<Stored, StoreError> {
        let (all, problems) = self.all_annotations();
        let is_about = |problem: &Problem| {
            let names_it = |(name, value): &(&str, String)| *name == "id" && value == id.as_str();
            problem.path.file_stem().is_some_and(|stem| stem == id.as_str())
                || problem.values.iter().any(names_it)
        };
        let twin = problems.iter().find(|it| it.key == TWIN && is_about(it));
        if let Some(twin) = twin {
            return Err(twin.clone().into());
        }
        if let Some(stored) = all.into_iter().find(|stored| stored.annotation.id == *id) {
            return Ok(stored);
        }
        let none = || Problem::new(&self.root().join("annotations"), "store-no-annotation");
        let problem = problems.into_iter().find(is_about);
        Err(problem
            .unwrap_or_else(|| none().with("id", id).hint("store-no-annotation-hint"))
            .into())
    }

    /// Writes a new annotation into a file of its own.
    pub fn add(&self, annotation: &Annotation) -> Result<Stored, StoreError> {
        let bill = &annotation.target.source;
        if !self.bill_folder(bill).is_dir() {
            self.bill(bill)?;
        }
        let text = layout::write(annotation);
        self.create(&self.annotations_folder(bill), &annotation.id, &text)
    }

    /// Writes a file for an id that no other annotation has.
    fn create(&self, folder: &Path, id: &AnnotationId, text: &str) -> Result<Stored, StoreError> {
        let _lock = self.lock()?;
        disk::make_folder(folder)?;
        let path = self.inside(folder)?.join(format!("{id}.yaml"));
        let (all, _) = self.all_annotations();
        if let Some(twin) = all.iter().find(|stored| stored.annotation.id == *id) {
            return Err(self.duplicate(Problem::new(&path, TWIN), twin).into());
        }
        let stored = read_text(&path, text)?;
        disk::create(&path, text)?;
        Ok(stored)
    }

    /// Changes whatever the file of `stored` says by now, for those who show it
    /// in no editor: all of `amendments` or none, and no answer of others lost.
    pub fn amend_latest(
        &self,
        stored: &Stored,
        amendments: &[Amendment],
        now: &str,
    ) -> Result<Stored, StoreError> {
        let _lock = self.lock()?;
        // Editors that know no lock may write in between.
        let tries = (0..TRIES).map(|_| self.amend_locked(&stored.path, amendments, now));
        let mut tries = tries.skip_while(|tried| matches!(tried, Err(StoreError::Conflict(_))));
        match tries.next() {
            Some(done) => done,
            None => self.amend_locked(&stored.path, amendments, now),
        }
    }

    fn amend_locked(
        &self,
        path: &Path,
        amendments: &[Amendment],
        now: &str,
    ) -> Result<Stored, StoreError> {
        let before = self.read_annotation(path)?;
        let after = amended(&before, amendments, now)?;
        disk::replace(&self.unchanged(&before, &after.text)?, &after.text)?;
        Ok(after)
    }

    /// Lets the file of `stored` say `text`, as an editor wants it;
    /// refused where that is no annotation.
    pub fn rewrite(&self, stored: &Stored, text: &str) -> Result<Stored, StoreError> {
        let new = read_text(&stored.path, text)?;
        self.replace(stored, text)?;
        Ok(new)
    }

    /// Removes an annotation's file.
    pub fn remove(&self, stored: &Stored) -> Result<Removed, StoreError> {
        let _lock = self.lock()?;
        let path = self.unchanged(stored, "")?;
        let text = disk::read_whole(&path, disk::YAML_CAP)?;
        std::fs::remove_file(&stored.path).map_err(|error| Problem::io(&stored.path, &error))?;
        Ok(Removed { path: stored.path.clone(), text })
    }

    /// Puts a removed file back, byte for byte; refused where nobody could read it.
    pub fn restore(&self, removed: &Removed) -> Result<Stored, StoreError> {
        read_text(&removed.path, &removed.text)?;
        let _lock = self.lock()?;
        if let Some(folder) = removed.path.parent() {
            disk::make_folder(folder)?;
            self.inside(folder)?;
        }
        disk::create(&removed.path, &removed.text)?;
        Ok(self.read_annotation(&removed.path)?)
    }

    /// Ends a conflict without a loss: theirs stays, ours becomes a new
    /// annotation called `id` that somebody makes at a time.
    pub fn keep_both(
        &self,
        conflict: &Conflict,
        id: &AnnotationId,
        made: (&str, &str),
    ) -> Result<Stored, StoreError> {
        let text = amendment::anew(&conflict.ours, id, made)
            .ok_or_else(|| Problem::new(&conflict.path, "store-cannot-amend"))?;
        let folder = conflict.path.parent().unwrap_or(self.root());
        self.create(folder, id, &text)
    }

    fn replace(&self, stored: &Stored, text: &str) -> Result<(), StoreError> {
        let _lock = self.lock()?;
        Ok(disk::replace(&self.unchanged(stored, text)?, text)?)
    }

    /// The real path of a file that still says what was read; `ours` is what we
    /// wanted it to say.
    pub(super) fn unchanged(&self, stored: &Stored, ours: &str) -> Result<PathBuf, StoreError> {
        let theirs = match stored.path.try_exists() {
            Ok(false) => None,
            _ => Some(self.read_yaml(&stored.path)?),
        };
        if theirs.as_ref() == Some(&stored.text) {
            return Ok(self.inside(&stored.path)?);
        }
        let fields = Vec::new();
        Err(Conflict { path: stored.path.clone(), ours: ours.to_owned(), theirs, fields }.into())
    }

    /// The problem that the id of `other` is used twice.
    fn duplicate(&self, problem: Problem, other: &Stored) -> Problem {
        let path = other.path.strip_prefix(self.root()).unwrap_or(&other.path);
        let line = Place::of(&other.text, other.place_of("id")).position.line;
        let problem = problem.with("id", &other.annotation.id);
        let problem = problem.with("other", format!("{}:{line}", path.display()));
        problem.hint("store-duplicate-id-hint")
    }

    /// Of several annotations with one id the first is kept, the others are said.
    fn without_twins(&self, all: Vec<Stored>, problems: &mut Vec<Problem>) -> Vec<Stored> {
        let mut places: HashMap<AnnotationId, usize> = HashMap::new();
        let mut kept: Vec<Stored> = Vec::with_capacity(all.len());
        for each in all {
            if let Some(first) = places.get(&each.annotation.id) {
                let yaml = Yaml { path: &each.path, text: &each.text };
                problems.push(self.duplicate(yaml.problem_at(TWIN, "id"), &kept[*first]));
            } else {
                places.insert(each.annotation.id.clone(), kept.len());
                kept.push(each);
            }
        }
        kept
    }

    /// Waits for the workspace's lock.
    pub(super) fn lock(&self) -> Result<Lock, Problem> {
        Lock::wait(&self.root().join("annotations"))
    }
}

/// The annotation after `amendments`, not yet written.
pub(super) fn amended(
    stored: &Stored,
    amendments: &[Amendment],
    now: &str,
) -> Result<Stored, Problem> {
    let after = amendments.iter().try_fold(stored.clone(), |after, amendment| {
        let yaml = Yaml { path: &after.path, text: &after.text };
        let (text, annotation) = amendment::amend(yaml, &after.annotation, (amendment, now))?;
        Ok(Stored { annotation, text, path: after.path })
    })?;
    disk::fits(&after.path, after.text.len(), disk::YAML_CAP)?;
    Ok(after)
}

/// An annotation from the text of its file.
pub(super) fn read_text(path: &Path, text: &str) -> Result<Stored, Problem> {
    disk::fits(path, text.len(), disk::YAML_CAP)?;
    let (annotation, _) = annotation_file::read(Yaml { path, text }).map_err(first)?;
    Ok(Stored { annotation, path: path.to_owned(), text: text.to_owned() })
}

/// Says that an annotation lies in the folder of another bill than it names.
fn strayed(yaml: Yaml<'_>, annotation: &Annotation) -> Option<Problem> {
    let source = annotation.target.source.as_str();
    let folder = yaml.path.parent().and_then(Path::file_name)?;
    let problem = || yaml.problem_at("store-other-bill", "target.source").with("value", source);
    (folder != source).then(problem)
}

/// A folder in the folder of a bill that holds annotations: they are not read there.
fn buried(folder: &Path) -> Option<Problem> {
    let problem = || Problem::new(folder, "store-buried").hint("store-buried-hint");
    holds_yaml(folder).then(problem)
}

fn holds_yaml(folder: &Path) -> bool {
    disk::list(folder).unwrap_or_default().iter().any(|path| is_yaml(path))
}

#[cfg(test)]
mod tests;
