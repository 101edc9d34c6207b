//! The bill that travels with the program.

use super::error::StoreError;
use super::workspace::Workspace;
use std::path::Path;

/// Unpacks the bundled bill with its annotations into `folder`.
pub fn unpack(folder: &Path) -> Result<Workspace, StoreError> {
    unimplemented!("{}", folder.display())
}
