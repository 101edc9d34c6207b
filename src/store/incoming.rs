//! Annotations from outside: new files by id, none overwritten unasked.

use super::annotation_file;
use super::annotations::{Removed, Stored};
use super::disk;
use super::error::StoreError;
use super::grammar::{ANNOTATION, Kind, knows};
use super::layout;
use super::sheet::comments;
use super::workspace::Workspace;
use super::yaml::Yaml;
use crate::annotation::Annotation;
use std::path::{Path, PathBuf};

/// What became of an annotation from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It has a new file.
    Added(PathBuf),
    /// The file that stood says it now; this is what it said.
    Replaced(Box<Stored>),
    /// One of its id stands already and was not touched.
    Stands(PathBuf),
}

impl Workspace {
    /// Writes an annotation into a file of its own: `text` where it is known how
    /// its file was written. One of its id is only overwritten where `replaces`
    /// says so.
    pub fn take(
        &self,
        annotation: &Annotation,
        text: Option<&str>,
        replaces: bool,
    ) -> Result<Taken, StoreError> {
        let bill = &annotation.target.source;
        self.bill(bill)?;
        let text = text.map_or_else(|| layout::write(annotation), str::to_owned);
        let (all, _) = self.all_annotations();
        let Some(stored) = all.into_iter().find(|each| each.annotation.id == annotation.id) else {
            let path = self.annotations_folder(bill).join(format!("{}.yaml", annotation.id));
            self.restore(&Removed { path: path.clone(), text })?;
            return Ok(Taken::Added(path));
        };
        if stored.text == text || !replaces {
            return Ok(Taken::Stands(stored.path));
        }
        self.rewrite(&stored, &text)?;
        Ok(Taken::Replaced(Box::new(stored)))
    }
}

/// The annotation that the text of a file says; `None` where it says none.
pub fn annotation_in(text: &str) -> Option<Annotation> {
    let yaml = Yaml { path: Path::new(""), text };
    annotation_file::read(yaml).ok().map(|(annotation, _)| annotation)
}

/// Whether the text of an annotation's file says more than the annotation, which
/// goes where the file is written anew: comments, and fields that are not known.
pub fn says_more(text: &str) -> bool {
    let value = Yaml { path: Path::new(""), text }.value();
    let is_known = value.is_ok_and(|value| knows(&value, Kind::Fields(ANNOTATION)));
    !is_known || comments(text).iter().any(|comment| comment.trim_end() != layout::SCHEMA)
}

/// Writes a result into a file that the user named, whole or not at all.
pub fn write_out(path: &Path, text: &str) -> Result<(), StoreError> {
    Ok(disk::replace(path, text)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_unknown_fields_are_more_than_the_annotation() {
        assert!(says_more("id: [zan-07"), "what is no YAML is not known");
        let plain = "id: zan-07\ncreator: {name: А, role: б}\nbody:\n  tags: [\"#а\"]\n  \
                     title:\n    ru: |\n      # слова\n  sources:\n    - title: а\n";
        let schema = layout::SCHEMA;
        assert!(!says_more(plain));
        assert!(!says_more(&format!("{schema}\n{plain}")));
        assert!(says_more(&format!("{schema} # моё\n{plain}")));
        assert!(says_more(&format!("{plain}      x-page: 3\n")));
        assert!(says_more(&format!("{plain}status: open # проверить\n")));
    }
}
