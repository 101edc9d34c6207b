//! What was being written when the program was ended from outside: kept beside what it
//! remembers of the bill, and offered again. Nothing is kept of what was saved or given up.

use super::annotation_file::annotation_in;
use super::clock::{new_id, now};
use super::disk;
use super::error::Problem;
use super::layout;
use super::yaml::Yaml;
use crate::annotation::{Annotation, AnnotationId, Body, Person, Target};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Words that were not saved, and what they were for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Unsaved {
    /// What was written: `note`, `reply`, `disagreement`, or the status an annotation was
    /// to have.
    pub what: String,
    /// The annotation that it was about, if one stands.
    pub annotation: Option<String>,
    /// The address of the provision.
    pub provision: Option<String>,
    /// The language of the form.
    pub language: String,
    /// The file of that annotation as it was when the form was opened.
    pub base: Option<String>,
    /// The words; of a form the annotation, as its file would be.
    pub text: String,
}

impl Unsaved {
    /// The file beside the one that remembers a bill.
    pub fn file(remembered: &Path) -> PathBuf {
        remembered.with_extension("unsaved.yaml")
    }

    /// Reads what is kept; `None` where nothing is.
    pub fn read(file: &Path) -> Result<Option<Self>, Problem> {
        Yaml::of_file(file)
    }

    /// All that is kept beside the file that remembers a bill, with their files: whoever
    /// could not take up the words of before kept others beside them. What cannot be read
    /// stays where it is.
    pub fn all(remembered: &Path) -> Vec<(PathBuf, Self)> {
        let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
        let first = Self::file(remembered);
        let Some(stem) = name(&first.with_extension("")) else { return Vec::new() };
        let files = first.parent().and_then(|folder| disk::list(folder).ok()).unwrap_or_default();
        let is_ours = |file: &PathBuf| {
            disk::is_yaml(file) && name(file).is_some_and(|name| name.starts_with(&stem))
        };
        let read = |file: PathBuf| Self::read(&file).ok().flatten().map(|words| (file, words));
        files.into_iter().filter(is_ours).filter_map(read).collect()
    }

    /// Keeps it. What stands there already and is not ours stays.
    pub fn write(&self, file: &Path, is_ours: bool) -> Result<(), Problem> {
        let text = serde_yaml::to_string(self).unwrap_or_default();
        if file.exists() && !is_ours {
            return disk::create(&file.with_extension(format!("{}.yaml", new_id())), &text);
        }
        disk::put(file, &text)
    }

    /// An annotation as text, not yet signed.
    pub fn told(target: Target, body: Body) -> String {
        layout::write(&Annotation::new(new_id(), (target, body), Person::default(), &now()))
    }

    /// The annotation that the text tells.
    pub fn note(&self) -> Option<Annotation> {
        annotation_in(&self.text)
    }

    /// The annotation that it was about, as it was when the form was opened.
    pub fn before(&self) -> Option<(Annotation, &str)> {
        let text = self.base.as_deref()?;
        Some((annotation_in(text)?, text))
    }

    /// The name of the annotation that it was about.
    pub fn about(&self) -> Option<AnnotationId> {
        AnnotationId::new(self.annotation.as_deref()?)
    }
}
