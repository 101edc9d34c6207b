//! The annotations of a workspace: listed, added, amended, removed.

use super::amendment::Amendment;
use super::error::{Conflict, Problem, StoreError};
use super::workspace::Workspace;
use crate::annotation::{Annotation, AnnotationId};
use crate::bill::BillId;
use std::path::PathBuf;

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

/// A file that was removed, to be put back byte for byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed {
    /// Where it was.
    pub path: PathBuf,
    /// What it said.
    pub text: String,
}

impl Workspace {
    /// The annotations of a bill by id, and what is wrong with files of them.
    pub fn annotations(&self, bill: &BillId) -> (Vec<Stored>, Vec<Problem>) {
        unimplemented!("{bill}")
    }

    /// The annotation of an id, of whichever bill.
    pub fn annotation(&self, id: &AnnotationId) -> Result<Stored, StoreError> {
        unimplemented!("{id}")
    }

    /// Writes a new annotation into a file of its own.
    pub fn add(&self, annotation: &Annotation) -> Result<Stored, StoreError> {
        unimplemented!("{annotation:?}")
    }

    /// Changes a standing annotation at the time `now` and nothing else in its
    /// file.
    pub fn amend(
        &self,
        stored: &Stored,
        amendment: &Amendment,
        now: &str,
    ) -> Result<Stored, StoreError> {
        unimplemented!("{stored:?} {amendment:?} {now}")
    }

    /// Lets the file of `stored` say `text`, as an editor or an undo wants it.
    pub fn rewrite(&self, stored: &Stored, text: &str) -> Result<Stored, StoreError> {
        unimplemented!("{stored:?} {text}")
    }

    /// Removes an annotation's file.
    pub fn remove(&self, stored: &Stored) -> Result<Removed, StoreError> {
        unimplemented!("{stored:?}")
    }

    /// Puts a removed file back, byte for byte.
    pub fn restore(&self, removed: &Removed) -> Result<Stored, StoreError> {
        unimplemented!("{removed:?}")
    }

    /// Ends a conflict without a loss: theirs stays, ours becomes a new
    /// annotation called `id`.
    pub fn keep_both(&self, conflict: &Conflict, id: &AnnotationId) -> Result<Stored, StoreError> {
        unimplemented!("{conflict:?} {id}")
    }
}
