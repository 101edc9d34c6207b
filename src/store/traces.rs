//! A claim traced through the texts of a bill on the disk.

use super::error::{Problem, StoreError};
use super::workspace::Workspace;
use crate::bill::{Bill, BillId};
use crate::review::Course;
use crate::trace::{Claim, Trace, trace};

/// What became of a claim in a bill, with the texts that it was traced in.
#[derive(Clone, Debug)]
pub struct Traced {
    /// The bill.
    pub bill: Bill,
    /// Its texts in the language of the claim.
    pub course: Course,
    /// What became of the claim.
    pub trace: Trace,
    /// What was wrong on the way and did not hinder it.
    pub problems: Vec<Problem>,
}

impl Workspace {
    /// Traces a claim through all versions of a bill that have a text in its
    /// language.
    pub fn trace(&self, id: &BillId, claim: Claim) -> Result<Traced, StoreError> {
        let (bill, course, problems) = self.course(id, claim.language)?;
        let trace = trace(claim, &course);
        Ok(Traced { bill, course, trace, problems })
    }
}
