//! A search through all texts and annotations of a bill on the disk.

use super::error::{Problem, StoreError};
use super::shelf::Shelf;
use super::workspace::Workspace;
use crate::annotation::Annotation;
use crate::bill::{Bill, BillId};
use crate::document::Document;
use crate::review::{Hit, NoteHit, found_in, found_in_notes};
use crate::text::language::Language;
use crate::text::pattern::Pattern;

/// The most places that are listed: nobody reads more.
const MOST: usize = 2_000;

/// A text that was looked through.
#[derive(Clone, Debug)]
pub struct FoundText {
    /// The version, by its place in the bill.
    pub version: usize,
    /// The language.
    pub language: Language,
    /// The text.
    pub document: Document,
    /// Where it stands.
    pub hits: Vec<Hit>,
}

/// What was found in a bill.
#[derive(Clone, Debug)]
pub struct Found {
    /// The bill.
    pub bill: Bill,
    /// Every text that there is, in the order of the versions.
    pub texts: Vec<FoundText>,
    /// The annotations that were looked through.
    pub annotations: Vec<Annotation>,
    /// In which of them it stands.
    pub notes: Vec<NoteHit>,
    /// Whether there are more places than are listed.
    pub is_cut: bool,
    /// What was wrong on the way and did not hinder it.
    pub problems: Vec<Problem>,
}

impl Found {
    /// How many provisions and annotations have it.
    pub fn count(&self) -> usize {
        self.texts.iter().map(|text| text.hits.len()).sum::<usize>() + self.notes.len()
    }
}

impl Workspace {
    /// Looks for a pattern in all versions and languages of a bill and in its
    /// annotations; what they say in `language` is told first.
    pub fn search(
        &self,
        id: &BillId,
        pattern: &Pattern,
        language: Language,
    ) -> Result<Found, StoreError> {
        let (bill, mut problems) = self.bill(id)?;
        let (stored, more) = self.annotations(id);
        problems.extend(more);
        let annotations: Vec<_> = stored.into_iter().map(|stored| stored.annotation).collect();
        let notes: Vec<_> =
            found_in_notes(&annotations, pattern, language).take(MOST + 1).collect();
        let mut room = (MOST + 1).saturating_sub(notes.len());
        let mut reader = Shelf::new(self, &bill);
        let mut texts = Vec::new();
        for (version, each) in bill.versions.iter().enumerate() {
            for language in each.languages() {
                let Some(document) = reader.document(version, language) else { continue };
                let hits: Vec<_> = found_in(&document, pattern).take(room).collect();
                room -= hits.len();
                texts.push(FoundText { version, language, document, hits });
            }
        }
        problems.extend(reader.problems);
        Ok(Found { bill, texts, annotations, notes, is_cut: room == 0, problems })
    }
}
