//! The blame of a provision, read from the disk.

use super::error::StoreError;
use super::workspace::Workspace;
use crate::bill::{Bill, BillId, VersionId};
use crate::document::{Address, Document, ProvisionId};
use crate::review::{Course, Phrase, blame};
use crate::text::language::Language;

/// In which version each phrase of a provision came in.
#[derive(Clone, Debug)]
pub struct Blamed {
    /// The bill.
    pub bill: Bill,
    /// Its texts in the language that is read.
    pub course: Course,
    /// The version that is read, by its place in the bill, and the provision.
    pub at: (usize, ProvisionId),
    /// The phrases in reading order.
    pub phrases: Vec<Phrase>,
}

impl Blamed {
    /// The text that is read.
    pub fn document(&self) -> &Document {
        self.course.text(self.at.0).expect("a provision was found in it")
    }
}

impl Workspace {
    /// The blame of the provision at an address; `None` where the version has none such.
    pub fn blame(
        &self,
        id: &BillId,
        language: Language,
        (version, address): (&VersionId, &Address),
    ) -> Result<Option<Blamed>, StoreError> {
        let (bill, course, _) = self.course(id, language)?;
        let place =
            bill.place_of(version).and_then(|at| Some((at, course.text(at)?.find(address)?)));
        Ok(place.map(|at| {
            let phrases = blame(&course, at.0, at.1);
            Blamed { bill, course, at, phrases }
        }))
    }
}
