//! Parts and indents that come into a law: they have no numbers, and are counted.

use super::called::{are_in_a_row, counted, follows};
use super::edit::Edit;
use super::gone::behind_brackets;
use super::locate::{Target, extent};
use super::near;
use super::outcome::Refusal;
use super::place::{Named, Numbers, Place, Step};
use super::render::{NewUnit, Style};
use super::unit_edits::Units;
use crate::document::{Number, ProvisionKind};

impl Units<'_> {
    /// Parts and indents: behind as many as stand before them, or at the end.
    pub(super) fn passages(
        &self,
        into: Target,
        units: &[Place],
        after: Option<&Place>,
        new: &[NewUnit],
    ) -> Result<Edit, Refusal> {
        let steps: Vec<_> = units.iter().filter_map(Place::last).collect();
        let step = *steps.first().ok_or(Refusal::NoText)?;
        let parts = new.iter().flat_map(NewUnit::parts);
        let parts = parts.filter(|part| part.number.is_none()).count();
        if counted(&steps).is_some_and(|named| named != parts) {
            return Err(Refusal::OtherText);
        }
        if !are_in_a_row(&steps) {
            return Err(Refusal::Gap);
        }
        let is_part = step.named == Named::Kind(ProvisionKind::PartOfArticle);
        if is_part && !self.siblings(into, ProvisionKind::Paragraph).is_empty() {
            return Err(Refusal::OtherText);
        }
        let behind = match (&step.numbers, after) {
            (numbers, Some(place)) => {
                if !follows(place, numbers) {
                    return Err(Refusal::Gap);
                }
                let targets = near::located(self.base, place)?;
                *targets.last().ok_or(Refusal::Gap)?
            }
            (Numbers::One(number) | Numbers::Range(number, _), None) => {
                let count = number.printed().parse::<usize>().map_err(|_| Refusal::Gap)?;
                self.before_the(into, step.named, count)?
            }
            (Numbers::Last, None) => return Err(Refusal::Gap),
            (Numbers::Unnumbered, None) => into,
        };
        let style = Style::of(self.base);
        let text: Vec<_> = new.iter().map(|unit| unit.added(&style)).collect();
        let end = extent(self.base, behind.open(self.base)).end;
        let end = behind_brackets(self.base, end);
        Ok(self.behind(end, &text.join("\n\n")))
    }

    /// What stands before the part or indent of a count.
    fn before_the(&self, into: Target, named: Named, count: usize) -> Result<Target, Refusal> {
        let counted = |named: Named, count: usize| {
            vec![Step { named, numbers: Numbers::One(Number::counted(count)) }]
        };
        let holder = match into {
            Target::Unit(id) => self.place_of(id).0,
            Target::FirstPart(id) if named != Named::Kind(ProvisionKind::PartOfArticle) => {
                let first = counted(Named::Kind(ProvisionKind::PartOfArticle), 1);
                [self.place_of(id).0, first].concat()
            }
            _ => return Err(Refusal::Gap),
        };
        let at = |count: usize| {
            let place = Place([holder.clone(), counted(named, count)].concat());
            near::located(self.base, &place)
        };
        // Where one went that is not counted, neither is sure.
        for refusal in [at(count.saturating_sub(1)), at(count)].into_iter().filter_map(Result::err)
        {
            if matches!(refusal, Refusal::Place { is_many: true, .. }) {
                return Err(refusal);
            }
        }
        at(count.saturating_sub(1))
            .ok()
            .and_then(|found| found.first().copied())
            .ok_or(Refusal::Gap)
    }
}
