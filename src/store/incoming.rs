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
use crate::annotation::Annotation;
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

impl Workspace {
    /// Writes an annotation into a file of its own: as `carried` is written, where it
    /// came. One of its id is only changed where `replaces` says so, and no comment
    /// and no unknown field of its file is lost where that can be helped.
    pub fn take(
        &self,
        annotation: &Annotation,
        carried: Option<Carried<'_>>,
        replaces: bool,
    ) -> Result<Taken, StoreError> {
        let bill = &annotation.target.source;
        self.bill(bill)?;
        let carried = carried.and_then(|carried| carried.text_for(annotation));
        let (all, _) = self.all_annotations();
        let Some(stored) = all.into_iter().find(|each| each.annotation.id == annotation.id) else {
            let path = self.annotations_folder(bill).join(format!("{}.yaml", annotation.id));
            let text = carried.unwrap_or_else(|| layout::write(annotation));
            self.restore(&Removed { path: path.clone(), text: text.clone() })?;
            return Ok(Taken::Added(path, text));
        };
        let loses_nothing = |text: &String| lost(&stored.text, text).is_empty();
        let whole = carried.clone().filter(loses_nothing);
        let text = whole.or_else(|| revised(&stored.text, annotation)).or(carried);
        let text = text.unwrap_or_else(|| layout::write(annotation));
        if stored.text == text || !replaces {
            return Ok(Taken::Stands(stored.path));
        }
        self.rewrite(&stored, &text)?;
        Ok(Taken::Replaced(Box::new(stored), text))
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
