//! New workspaces, bills and versions.

use super::error::StoreError;
use super::workspace::Workspace;
use crate::bill::{BillId, Stage, VersionId};
use crate::text::language::Language;
use std::path::{Path, PathBuf};

/// A version to be added, with one text of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewVersion {
    /// Its short name; a text is added to the version where it already stands.
    pub id: VersionId,
    /// Its date (`2022-05-03`).
    pub date: String,
    /// How far the bill had come.
    pub stage: Stage,
    /// The language of the text.
    pub language: Language,
    /// The file whose text is copied in.
    pub file: PathBuf,
}

impl Workspace {
    /// Makes a workspace in `folder`, which need not exist.
    pub fn init(folder: &Path) -> Result<Self, StoreError> {
        unimplemented!("{}", folder.display())
    }

    /// Makes a bill without versions and returns its `bill.yaml`.
    pub fn new_bill(&self, id: &BillId) -> Result<PathBuf, StoreError> {
        unimplemented!("{id}")
    }

    /// Copies a text in, enters its version in `bill.yaml`, and returns the
    /// path of the copy.
    pub fn add_version(&self, bill: &BillId, version: &NewVersion) -> Result<PathBuf, StoreError> {
        unimplemented!("{bill} {version:?}")
    }
}
