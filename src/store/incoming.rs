//! Annotations from outside: new files by id, none overwritten unasked.

use super::annotations::{Removed, Stored};
use super::clock::instant;
use super::disk;
use super::error::{Problem, Replaced, StoreError};
use super::layout;
use super::refused::refused;
use super::revise::revised;
use super::splice::{Written, set};
use super::united::united;
use super::value::value_of;
use super::workspace::Workspace;
use super::yaml::Yaml;
use crate::annotation::{Annotation, AnnotationId};
use serde_yaml::Value;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// What became of an annotation from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It has a new file, of this text.
    Added(PathBuf, String),
    /// The file that stood says it now, and no more what is named here.
    Replaced(Box<Stored>, Vec<Replaced>),
    /// One of its id stands already and was not touched; what would be replaced.
    Stands(PathBuf, Vec<Replaced>),
}

/// The text of an annotation's file as it came with the annotation.
#[derive(Clone, Copy, Debug)]
pub struct Carried<'a> {
    /// The text.
    pub text: &'a str,
    /// Whether it says by now what the annotation says.
    pub is_current: bool,
}

impl Carried<'_> {
    fn text_for(self, annotation: &Annotation) -> Option<String> {
        if self.is_current { Some(self.text.to_owned()) } else { revised(self.text, annotation) }
    }
}

/// A workspace that takes many annotations; what stands in it is read once for all.
#[derive(Debug)]
pub struct Intake<'a> {
    workspace: &'a Workspace,
    standing: HashMap<AnnotationId, Stored>,
}

impl<'a> Intake<'a> {
    /// Reads what stands.
    pub fn new(workspace: &'a Workspace) -> Self {
        let (all, _) = workspace.all_annotations();
        let standing = all.into_iter().map(|stored| (stored.annotation.id.clone(), stored));
        Self { workspace, standing: standing.collect() }
    }

    /// Writes an annotation into a file of its own: as `carried` is written, where it
    /// came. One of its id is only changed where `replaces` says so: both are brought
    /// together, and no comment and no unknown field of its file is lost. Where another
    /// program changed what `carried` says, that is what both began with; what it added
    /// beside is `kept` in a field of its own.
    pub fn take(
        &mut self,
        annotation: &Annotation,
        (carried, kept): (Option<Carried<'_>>, &str),
        replaces: bool,
    ) -> Result<Taken, StoreError> {
        let (id, bill) = (&annotation.id, &annotation.target.source);
        self.workspace.bill(bill)?;
        let written = carried.and_then(|carried| carried.text_for(annotation));
        let base = carried.filter(|carried| !carried.is_current).map(|carried| carried.text);
        let new_path = || self.workspace.annotations_folder(bill).join(format!("{id}.yaml"));
        let path = self.standing.get(id).map_or_else(new_path, |stored| stored.path.clone());
        let with_beside = |text: String| with_beside(Yaml { path: &path, text: &text }, kept);
        let text = written.and_then(|text| with_beside(text).ok());
        let text = text.map_or_else(|| with_beside(layout::write(annotation)), Ok)?;
        let Some(stored) = self.standing.get(id) else {
            let removed = Removed { path: path.clone(), text: text.clone() };
            self.standing.insert(id.clone(), self.workspace.restore(&removed)?);
            return Ok(Taken::Added(path, text));
        };
        let united = united(base, stored, (&text, annotation));
        let united = united.map(|(new, gone)| Ok::<_, Problem>((with_beside(new)?, gone)));
        match united.transpose()? {
            Some((new, gone)) if !replaces || new == stored.text => Ok(Taken::Stands(path, gone)),
            None if !replaces => Ok(Taken::Stands(path, Vec::new())),
            Some((new, gone)) => {
                let former = stored.clone();
                self.standing.insert(id.clone(), self.workspace.rewrite(&former, &new)?);
                Ok(Taken::Replaced(Box::new(former), gone))
            }
            None => Err(refused(Yaml { path: &path, text: &stored.text }, &[]).into()),
        }
    }
}

/// The text of a file with what came beside an annotation: where it stood when it came
/// before, else in the first field that is free for it; refused where it would be lost.
fn with_beside(yaml: Yaml<'_>, kept: &str) -> Result<String, Problem> {
    if kept.is_empty() {
        return Ok(yaml.text.to_owned());
    }
    let Ok(beside) = value_of(kept) else {
        return Err(Problem::new(yaml.path, "store-unkept").hint("store-unkept-hint"));
    };
    added(yaml.text, (kept, &beside)).ok_or_else(|| refused(yaml, &[]))
}

fn added(text: &str, (kept, beside): (&str, &Value)) -> Option<String> {
    let read = |text: &str| value_of(text).ok();
    let file = read(text)?;
    let more = (2..).map(|nth| format!("{KEPT}-{nth}"));
    let mut names = std::iter::once(KEPT.to_owned()).chain(more);
    let is_it = |there: &Value| {
        let id = ["id", "@id"].into_iter().find(|id| beside.get(id).is_some());
        there == beside || id.is_some_and(|id| there.get(id) == beside.get(id))
    };
    let name = names.find(|name| file.get(name).is_none_or(is_it))?;
    if file.get(&name) == Some(beside) {
        return Some(text.to_owned());
    }
    let new = set(text, &name, Written::Flow(kept))?;
    (read(&new)?.get(&name) == Some(beside)).then_some(new)
}

/// What the text of a file keeps beside its annotation: how it is written, and what it
/// says. In YAML a number is as long as a machine word, as it is written it has all its
/// digits.
pub fn kept_beside(text: &str) -> Vec<(String, Value)> {
    let file = text.contains(KEPT).then(|| value_of(text).ok()).flatten();
    let fields = file.as_ref().and_then(Value::as_mapping).into_iter().flatten();
    let is_kept = |name: &str| {
        name.strip_prefix(KEPT).is_some_and(|nth| nth.is_empty() || nth.starts_with('-'))
    };
    let kept =
        fields.filter(|(name, value)| name.as_str().is_some_and(is_kept) && value.is_mapping());
    let yaml = Yaml { path: Path::new(""), text };
    let written = |name: &Value| Some(yaml.find(name.as_str()?)?.of(text).to_owned());
    kept.map(|(name, value)| (written(name).unwrap_or_default(), value.clone())).collect()
}

/// The field that keeps what an annotation has no place for.
const KEPT: &str = "x-w3c";

/// Whether one time, as it is written, is after another.
pub fn is_later(one: &str, other: &str) -> bool {
    instant(one).zip(instant(other)).is_some_and(|(one, other)| one > other)
}

/// Writes a result into a file that the user named, whole or not at all.
pub fn write_out(path: &Path, document: &[u8]) -> Result<(), StoreError> {
    Ok(disk::replace_bytes(path, document)?)
}

/// Writes new files that the user named, all or none: where one stands nothing is written,
/// unless they may be replaced.
pub fn write_new(files: &[(PathBuf, String)], replaces: bool) -> Result<(), StoreError> {
    let standing = files.iter().find(|(path, _)| !replaces && path.exists());
    if let Some((path, _)) = standing {
        return Err(Problem::new(path, "store-exists").hint("store-exists-hint").into());
    }
    let is_new: Vec<_> = files.iter().map(|(path, _)| !path.exists()).collect();
    for (at, (path, text)) in files.iter().enumerate() {
        write_out(path, text.as_bytes()).inspect_err(|_| {
            let written = files[..at].iter().zip(&is_new).filter(|(_, is_new)| **is_new);
            take_back(written.map(|((path, _), _)| path.as_path()));
        })?;
    }
    Ok(())
}

/// The same for files below `folder`, which is made with those in it where it is not there.
pub fn write_below(
    folder: &Path,
    files: &[(PathBuf, String)],
    replaces: bool,
) -> Result<(), StoreError> {
    let files: Vec<_> =
        files.iter().map(|(path, text)| (folder.join(path), text.clone())).collect();
    for parent in files.iter().filter_map(|(path, _)| path.parent()) {
        disk::make_folder(parent)?;
    }
    write_new(&files, replaces)
}

/// Removes files that were written for something that did not come about after all.
pub fn take_back<'a>(files: impl Iterator<Item = &'a Path>) {
    for file in files {
        // It fails where nothing was written, and then there is nothing to take back.
        let _ = std::fs::remove_file(file);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bill::BillId;
    use crate::store::annotation_file::tests::full;
    use crate::store::bundled;

    #[test]
    fn of_new_files_all_are_written_or_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let [one, other] = ["a.md", "none/b.jsonld"].map(|name| folder.path().join(name));
        std::fs::write(folder.path().join("none"), "a file").expect("written");
        let files = [(one.clone(), "а".to_owned()), (other, "б".to_owned())];
        assert!(write_new(&files, false).is_err());
        assert!(!one.exists());
    }

    #[test]
    fn what_came_beside_is_not_lost_with_a_file_that_cannot_take_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let mut note = full();
        note.target.source = BillId::new("child-rights").expect("a name");
        let returns = layout::write(&note).replace('\n', "\r");
        let came = Some(Carried { text: &returns, is_current: true });
        let mut intake = Intake::new(&workspace);
        let Ok(Taken::Added(path, text)) = intake.take(&note, (came, "{ \"а\": 1 }"), false)
        else {
            panic!("it is new");
        };
        assert!(text.contains("x-w3c: { \"а\": 1 }"), "{text}");
        std::fs::write(&path, &returns).expect("written");
        let taken = Intake::new(&workspace).take(&note, (None, "{ \"а\": 1 }"), true);
        assert!(matches!(taken, Ok(Taken::Replaced(..))), "{taken:?}");
        let stands = std::fs::read_to_string(&path).expect("there");
        assert_eq!(stands, returns + "x-w3c: { \"а\": 1 }\r");
    }

    #[test]
    fn what_comes_in_is_known_to_what_comes_after_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let source = BillId::new("child-rights").expect("a name");
        let (mut note, mut intake) = (full(), Intake::new(&workspace));
        note.target.source = source;
        let Ok(Taken::Added(path, _)) = intake.take(&note, (None, ""), true) else {
            panic!("it is new");
        };
        assert_eq!(
            intake.take(&note, (None, ""), true),
            Ok(Taken::Stands(path.clone(), Vec::new()))
        );
        note.body.tags.push("новое".to_owned());
        assert!(matches!(intake.take(&note, (None, ""), false), Ok(Taken::Stands(..))));
        assert!(matches!(intake.take(&note, (None, ""), true), Ok(Taken::Replaced(..))));
        assert_eq!(
            intake.take(&note, (None, ""), true),
            Ok(Taken::Stands(path.clone(), Vec::new()))
        );
        let theirs = std::fs::read_to_string(&path).expect("there") + "x-theirs: 1\n";
        std::fs::write(&path, &theirs).expect("written");
        note.body.tags.push("еще".to_owned());
        let refused = intake.take(&note, (None, ""), true);
        assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
        assert_eq!(std::fs::read_to_string(&path).expect("there"), theirs);
    }
}
