//! Where the workspace is and what lies in it.

use super::error::{Problem, StoreError};
use crate::bill::{Bill, BillId, Version};
use crate::text::language::Language;
use std::path::{Path, PathBuf};

/// A folder that holds `bills/` and `annotations/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace in `folder` itself.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        unimplemented!("{}", folder.display())
    }

    /// The workspace in `folder` or the nearest folder above it.
    pub fn find(folder: &Path) -> Result<Self, StoreError> {
        unimplemented!("{}", folder.display())
    }

    /// Its folder, every symbolic link resolved.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// All bills by name, and what is wrong with the files of bills.
    pub fn bills(&self) -> (Vec<Bill>, Vec<Problem>) {
        unimplemented!()
    }

    /// One bill, and what is wrong with its file yet does not hinder reading.
    pub fn bill(&self, id: &BillId) -> Result<(Bill, Vec<Problem>), StoreError> {
        unimplemented!("{id}")
    }

    /// The file of a text; `None` where the version has none in this language.
    pub fn text_path(
        &self,
        bill: &BillId,
        version: &Version,
        language: Language,
    ) -> Result<Option<PathBuf>, StoreError> {
        unimplemented!("{bill} {} {language}", version.id)
    }

    /// A text; `None` where the version has none in this language.
    pub fn text(
        &self,
        bill: &BillId,
        version: &Version,
        language: Language,
    ) -> Result<Option<String>, StoreError> {
        unimplemented!("{bill} {} {language}", version.id)
    }
}
