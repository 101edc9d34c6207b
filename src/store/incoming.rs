//! Annotations from outside: new files by id, none overwritten unasked.

use super::annotation_file;
use super::annotations::{Removed, Stored};
use super::clock::instant;
use super::disk;
use super::error::StoreError;
use super::layout;
use super::revise::{lost, revised};
use super::workspace::Workspace;
use super::yaml::Yaml;
use crate::annotation::{Annotation, AnnotationId};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// What became of an annotation from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It has a new file, of this text.
    Added(PathBuf, String),
    /// The file that stood says it now, in this text; before it said that.
    Replaced(Box<Stored>, String),
    /// One of its id stands already and was not touched.
    Stands(PathBuf),
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
    /// came. One of its id is only changed where `replaces` says so, and no comment
    /// and no unknown field of its file is lost where that can be helped.
    pub fn take(
        &mut self,
        annotation: &Annotation,
        carried: Option<Carried<'_>>,
        replaces: bool,
    ) -> Result<Taken, StoreError> {
        let (id, bill) = (&annotation.id, &annotation.target.source);
        self.workspace.bill(bill)?;
        let carried = carried.and_then(|carried| carried.text_for(annotation));
        let Some(stored) = self.standing.get(id) else {
            let path = self.workspace.annotations_folder(bill).join(format!("{id}.yaml"));
            let text = carried.unwrap_or_else(|| layout::write(annotation));
            let removed = Removed { path: path.clone(), text: text.clone() };
            self.standing.insert(id.clone(), self.workspace.restore(&removed)?);
            return Ok(Taken::Added(path, text));
        };
        let loses_nothing = |text: &String| lost(&stored.text, text).is_empty();
        let whole = carried.clone().filter(loses_nothing);
        let text = whole.or_else(|| revised(&stored.text, annotation)).or(carried);
        let text = text.unwrap_or_else(|| layout::write(annotation));
        if stored.text == text || !replaces {
            return Ok(Taken::Stands(stored.path.clone()));
        }
        let former = stored.clone();
        self.standing.insert(id.clone(), self.workspace.rewrite(&former, &text)?);
        Ok(Taken::Replaced(Box::new(former), text))
    }
}

/// Whether one time, as it is written, is after another.
pub fn is_later(one: &str, other: &str) -> bool {
    instant(one).zip(instant(other)).is_some_and(|(one, other)| one > other)
}

/// The annotation that the text of a file says; `None` where it says none.
pub fn annotation_in(text: &str) -> Option<Annotation> {
    let yaml = Yaml { path: Path::new(""), text };
    annotation_file::read(yaml).ok().map(|(annotation, _)| annotation)
}

/// Writes a result into a file that the user named, whole or not at all.
pub fn write_out(path: &Path, text: &str) -> Result<(), StoreError> {
    Ok(disk::replace(path, text)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bill::BillId;
    use crate::store::annotation_file::tests::full;
    use crate::store::bundled;

    #[test]
    fn what_comes_in_is_known_to_what_comes_after_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let source = BillId::new("child-rights").expect("a name");
        let (mut note, mut intake) = (full(), Intake::new(&workspace));
        note.target.source = source;
        let Ok(Taken::Added(path, _)) = intake.take(&note, None, true) else {
            panic!("it is new");
        };
        assert_eq!(intake.take(&note, None, true), Ok(Taken::Stands(path.clone())));
        note.body.tags.push("новое".to_owned());
        assert_eq!(intake.take(&note, None, false), Ok(Taken::Stands(path.clone())));
        assert!(matches!(intake.take(&note, None, true), Ok(Taken::Replaced(..))));
        assert_eq!(intake.take(&note, None, true), Ok(Taken::Stands(path.clone())));
        let theirs = std::fs::read_to_string(&path).expect("there") + "x-theirs: 1\n";
        std::fs::write(&path, &theirs).expect("written");
        note.body.tags.pop();
        let refused = intake.take(&note, None, true);
        assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
        assert_eq!(std::fs::read_to_string(&path).expect("there"), theirs);
    }
}
