//! The laws beside a bill, and what its versions make of them.

use super::error::{Problem, StoreError};
use super::laws::Law;
use super::opened::Opened;
use super::worked::{Amended, Worked};
use super::workspace::Workspace;
use crate::amend::{Outcome, Refusal};
use crate::bill::{BillId, VersionId};
use crate::compare::Sides;
use crate::document::Address;
use crate::parse::read;
use crate::review::{Known, Notes, Reading};
use crate::text::language::Language;
use std::sync::Arc;

/// What the instruction at a place of a bill does to the laws beside it.
#[derive(Clone, Debug)]
pub enum Reach {
    /// It changes a law there.
    Changed(Law, Address),
    /// It was not carried out: on what law, and which instruction it is.
    Refused(Box<Worked>, usize),
    /// It means no law beside the bill, or there is no instruction.
    Nothing,
}

impl Workspace {
    /// The laws beside a bill, each with what a version makes of it in the first of some
    /// languages that the law has, else in any.
    pub fn effects(
        &self,
        known: &Known,
        (bill, version): (&BillId, &VersionId),
        languages: &[Language],
    ) -> Result<Vec<(Law, Worked)>, StoreError> {
        let mut all = Vec::new();
        for law in self.laws(bill)? {
            let Some(language) = of_law(&law, languages).first().copied() else { continue };
            let Some(source) = self.law_text(&law, language)? else { continue };
            let amending = self.texts(known, (bill, version), &[language])?.pop();
            all.push((law, Worked::new(read(source, language), amending)));
        }
        Ok(all)
    }

    /// What the instruction at an address of a version does.
    pub fn reach(
        &self,
        known: &Known,
        version: (&BillId, &VersionId),
        (language, address): (Language, &Address),
    ) -> Result<Reach, StoreError> {
        let mut reach = Reach::Nothing;
        for (law, worked) in self.effects(known, version, &[language])? {
            match worked.instruction_at(address) {
                Some((which, Outcome::Applied(_))) => {
                    if let Some(place) = worked.place_of(which) {
                        return Ok(Reach::Changed(law, place));
                    }
                }
                Some((_, Outcome::Refused(Refusal::OtherAct))) | None => (),
                Some((which, Outcome::Refused(_))) => {
                    reach = Reach::Refused(Box::new(worked), which);
                }
            }
        }
        Ok(reach)
    }

    /// A law beside a bill as the later of two versions makes it read, in those languages
    /// that the law has, else in any; what is known is not read again.
    pub fn amended(
        &self,
        known: &Known,
        (bill, name): (&BillId, &str),
        (versions, languages): (Sides<&str>, &[Language]),
    ) -> Result<Opened, StoreError> {
        let law = self.laws(bill)?.into_iter().find(|law| law.name == name);
        let folder = || self.bill_folder(bill).join("laws").join(name);
        let law = law.ok_or_else(|| Problem::new(&folder(), "store-no-law"))?;
        let opened = self.review_again(known, bill, (versions, &of_law(&law, languages)))?;
        let mut review = opened.review;
        let ids = review.pair().map(|version| version.id.clone());
        let mut worked = Vec::new();
        for reading in &mut review.readings {
            let language = reading.language;
            let Some(source) = self.law_text(&law, language)? else { continue };
            let amending = reading.present.new.then(|| Arc::clone(&reading.documents.new));
            let each = Worked::new(read(source, language), amending);
            let texts = Sides::new(Some(Arc::clone(&each.base)), each.text());
            let notes = Notes { annotations: &[], versions: ids.as_ref(), elsewhere: &[] };
            *reading = Reading::knowing(&opened.known, language, texts, notes);
            worked.push(each);
        }
        review.annotations.clear();
        let law = Some(Amended { law, worked });
        Ok(Opened { review, stored: Vec::new(), accepted: Vec::new(), law, ..opened })
    }
}

/// The languages that are wished for and that a law has; where it has none of them, the
/// first that it has.
fn of_law(law: &Law, wished: &[Language]) -> Vec<Language> {
    let has = |language: &Language| law.texts.get(*language).is_some();
    let both: Vec<_> = wished.iter().copied().filter(has).collect();
    if both.is_empty() { Language::ALL.into_iter().find(has).into_iter().collect() } else { both }
}
