//! All versions of a bill in a row, read from the disk.

use super::error::{Problem, StoreError};
use super::shelf::Shelf;
use super::workspace::Workspace;
use crate::bill::{Bill, BillId};
use crate::review::{Course, Life};
use crate::text::language::Language;

/// The versions of a bill with what changed between neighbours.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The bill.
    pub bill: Bill,
    /// Its texts in one language.
    pub course: Course,
    /// How many objections stand in each version.
    pub notes: Vec<usize>,
    /// What was wrong on the way and did not hinder it.
    pub problems: Vec<Problem>,
}

impl Workspace {
    /// The texts of all versions of a bill in one language, each compared with the one
    /// before.
    pub fn course(
        &self,
        id: &BillId,
        language: Language,
    ) -> Result<(Bill, Course, Vec<Problem>), StoreError> {
        let (bill, mut problems) = self.bill(id)?;
        let mut texts = Shelf::new(self, &bill);
        let all = (0..bill.versions.len()).map(|at| texts.document(at, language)).collect();
        problems.extend(texts.problems);
        Ok((bill, Course::new(language, all), problems))
    }

    /// The versions of a bill, what changed between them, and how many objections each
    /// of them has, whatever the language, by the one that each was written in; what was
    /// rejected or withdrawn is none.
    pub fn timeline(&self, id: &BillId, language: Language) -> Result<Timeline, StoreError> {
        let mut lives = self.lives(id, None, None)?;
        let mut problems = std::mem::take(&mut lives.problems);
        // Where annotations were followed in this language, its texts are read already.
        let known = lives.courses.get_mut(language).take();
        let (bill, course) = if let Some(course) = known {
            (lives.bill.clone(), course)
        } else {
            let (bill, course, more) = self.course(id, language)?;
            let is_new = |problem: &Problem| !problems.contains(problem);
            let more: Vec<_> = more.into_iter().filter(is_new).collect();
            problems.extend(more);
            (bill, course)
        };
        let counts = |life: &&Life| lives.annotation(life).weight().is_some();
        let stands = |version: usize| {
            let here = lives.lives.iter().filter(counts);
            here.filter(|life| life.stays.get(version).is_some_and(|stay| stay.span.is_some()))
                .count()
        };
        let notes = (0..bill.versions.len()).map(stands).collect();
        Ok(Timeline { bill, course, notes, problems })
    }
}
