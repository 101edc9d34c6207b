//! Annexes that come from the annexes of the amending act: «дополнить приложением 2 согласно
//! приложению 1 к настоящему Закону». There the new annex stands behind the page that makes
//! it one of the act: «Приложение 1 к Закону … № 118-VII».

use super::bounds::end_of;
use super::edit::{Edit, line_end, line_start};
use super::locate::Target;
use super::outcome::{Carried, Refusal};
use super::place::{Named, Numbers, Place, Step};
use super::unit_edits::Units;
use crate::document::{Number, ProvisionId, ProvisionKind};
use crate::text::span::Span;

impl Units<'_> {
    /// Annexes that come in: behind the one with the number before their own, or at the end.
    pub(super) fn new_annexes(&self, units: &[Place]) -> Result<Vec<Edit>, Refusal> {
        let edit = |unit: &Place| {
            let number = annex(unit)?;
            let own = |id: &ProvisionId| self.base.provision(*id).number.as_ref();
            let there = self.base_annexes();
            let has_it = |id: &&ProvisionId| own(id).map(Number::slug) == number.map(Number::slug);
            if let Some(same) = there.iter().find(has_it) {
                return Err(Refusal::Exists(self.address(*same)));
            }
            let is_before = |id: &&ProvisionId| {
                own(id).zip(number).is_some_and(|(own, number)| number.is_above(own))
            };
            let at = match there.iter().rfind(is_before) {
                Some(before) => line_end(self.base.source(), end_of(self.base, *before)),
                None if there.is_empty() => self.base.source().trim_end().len(),
                None => return Err(Refusal::Gap),
            };
            Ok(Edit::insertion(at, format!("\n\n{}", self.annexed(number)?)))
        };
        units.iter().map(edit).collect()
    }

    /// Annexes that read otherwise from now on.
    pub(super) fn restate_annexes(&self, targets: &[Target]) -> Result<Carried, Refusal> {
        let edit = |target: &Target| {
            let Target::Unit(id) = *target else { return Err(Refusal::Annexed) };
            let own = self.base.provision(id);
            if own.kind != ProvisionKind::Annex {
                return Err(Refusal::Annexed);
            }
            let start = line_start(self.base.source(), own.span().start);
            let end = line_end(self.base.source(), end_of(self.base, id));
            let span = Span::new(start, end);
            Ok(Edit { span, text: self.annexed(own.number.as_ref())? })
        };
        let edits = targets.iter().map(edit).collect::<Result<_, _>>()?;
        Ok(self.carried_whole(edits, targets))
    }

    fn base_annexes(&self) -> Vec<ProvisionId> {
        let is_annex = |id: &ProvisionId| self.base.provision(*id).kind == ProvisionKind::Annex;
        self.base.law(None).filter(is_annex).collect()
    }

    /// The text of the one annex with this number that stands behind such a page.
    fn annexed(&self, number: Option<&Number>) -> Result<String, Refusal> {
        let amending = self.amending;
        let units: Vec<_> = amending.law(None).collect();
        let is_annex = |id: ProvisionId| amending.provision(id).kind == ProvisionKind::Annex;
        let is_meant = |pair: &&[ProvisionId]| {
            let is_page = is_annex(pair[0]) && amending.inside(pair[0]).next().is_none();
            let own = amending.provision(pair[1]).number.as_ref();
            is_page && is_annex(pair[1]) && own.map(Number::slug) == number.map(Number::slug)
        };
        let mut meant = units.windows(2).filter(is_meant).map(|pair| pair[1]);
        let (Some(only), None) = (meant.next(), meant.next()) else { return Err(Refusal::Annexed) };
        let start = line_start(amending.source(), amending.provision(only).span().start);
        let end = line_end(amending.source(), end_of(amending, only));
        Ok(amending.source()[start..end].trim_end().to_owned())
    }
}

/// The number of the annex that a place is, if it has one.
fn annex(unit: &Place) -> Result<Option<&Number>, Refusal> {
    match unit.last() {
        Some(Step { named: Named::Kind(ProvisionKind::Annex), numbers }) => match numbers {
            Numbers::One(number) => Ok(Some(number)),
            Numbers::Unnumbered => Ok(None),
            Numbers::Range(..) | Numbers::Last => Err(Refusal::Annexed),
        },
        _ => Err(Refusal::Annexed),
    }
}
