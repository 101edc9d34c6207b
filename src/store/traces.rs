//! A claim traced through the texts of a bill on the disk.

use super::error::{Problem, StoreError};
use super::workspace::Workspace;
use crate::bill::{Bill, BillId};
use crate::review::Course;
use crate::trace::{Claim, Trace, WORD_FOR_WORD, trace};

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
    /// language; of a claim that may be in several, the one that is said best, else the
    /// first.
    pub fn trace(&self, id: &BillId, claims: &[Claim]) -> Result<Traced, StoreError> {
        let (first, others) = claims.split_first().expect("a claim is in some language");
        let mut best = self.trace_one(id, first)?;
        for claim in others {
            if best.trace.likeness() >= WORD_FOR_WORD {
                break;
            }
            let traced = self.trace_one(id, claim)?;
            if traced.trace.likeness() > best.trace.likeness() {
                best = traced;
            }
        }
        Ok(best)
    }

    fn trace_one(&self, id: &BillId, claim: &Claim) -> Result<Traced, StoreError> {
        let (bill, course, problems) = self.course(id, claim.language)?;
        let trace = trace(claim.clone(), &course);
        Ok(Traced { bill, course, trace, problems })
    }
}
