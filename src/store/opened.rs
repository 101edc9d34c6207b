//! A review read from the disk, with the files of its annotations.

use super::annotations::Stored;
use super::error::{Problem, StoreError};
use super::workspace::Workspace;
use crate::bill::BillId;
use crate::compare::Sides;
use crate::review::Review;
use crate::text::language::Language;
use std::path::Path;

/// A review with what the disk knows of it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The review.
    pub review: Review,
    /// The files of its annotations, in the order of [`Review::annotations`].
    pub stored: Vec<Stored>,
    /// What was wrong on the way and did not hinder it.
    pub problems: Vec<Problem>,
}

impl Workspace {
    /// Reads two versions of a bill in `languages` and compares them. `versions`
    /// are named as by [`crate::bill::Bill::version`].
    pub fn review(
        &self,
        bill: &BillId,
        versions: Sides<&str>,
        languages: &[Language],
    ) -> Result<Opened, StoreError> {
        unimplemented!("{bill} {versions:?} {languages:?}")
    }
}

/// Compares two files of which no workspace knows: versions `1` and `2` of a
/// bill called `files`. The language is guessed where none is given.
pub fn open_files(files: Sides<&Path>, language: Option<Language>) -> Result<Opened, StoreError> {
    unimplemented!("{files:?} {language:?}")
}

/// Reads one text by its path, as every command that takes a file does.
pub fn open_text(file: &Path) -> Result<String, StoreError> {
    unimplemented!("{}", file.display())
}

/// The language that a text seems to be in: by the file's name where that is
/// `kk`, `ru` or `en`, else by its letters.
pub fn guess_language(file: &Path, text: &str) -> Language {
    unimplemented!("{} {text}", file.display())
}
