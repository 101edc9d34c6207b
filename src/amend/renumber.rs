//! Units that are called otherwise from now on: «пункт 3 считать пунктом 4».

use super::edit::Edit;
use super::locate::Target;
use super::near;
use super::outcome::{Carried, Refusal};
use super::place::{Numbers, Place};
use super::unit_edits::Units;
use crate::document::{Address, Number, ProvisionId, ProvisionKind};
use crate::text::span::Span;

impl Units<'_> {
    /// Targets under the numbers of other units, one by one. What is only counted is
    /// counted anew by itself.
    pub(super) fn renumber(&self, targets: &[Target], units: &[Place]) -> Result<Carried, Refusal> {
        if targets.len() != units.len() {
            return Err(Refusal::OtherText);
        }
        let mut edits = Vec::new();
        let mut added = Vec::new();
        for (target, unit) in targets.iter().zip(units) {
            let (kind, number) = new_number(unit).ok_or(Refusal::OtherText)?;
            let id = target.provision().ok_or(Refusal::WholeAct)?;
            self.stays_where_it_is(id, unit)?;
            let is_counted = matches!(kind, ProvisionKind::PartOfArticle | ProvisionKind::Indent);
            if is_counted && self.base.provision(id).kind != ProvisionKind::Paragraph {
                self.is_uncounted(*target, unit, targets)?;
                continue;
            }
            self.is_free(id, number, targets)?;
            let own = self.base.provision(id);
            let holder = own.parent.filter(|_| !own.kind.is_numbered_through());
            let holder = holder.map(|holder| self.address(holder));
            added.push(Address::below(holder.as_ref(), own.kind, Some(number)));
            edits.push(self.relabelled(id, number).ok_or(Refusal::OtherText)?);
        }
        Ok(Carried { added, ..self.carried(edits, targets) })
    }

    /// Whether what a unit is called from now on is in the unit that holds it: «пункт 2 считать
    /// частью второй пункта 1» would move it.
    fn stays_where_it_is(&self, id: ProvisionId, unit: &Place) -> Result<(), Refusal> {
        let named = &unit.holder().0;
        let own = self.place_of(id).holder().0;
        let is_own = named.is_empty() || own.ends_with(named);
        if is_own { Ok(()) } else { Err(Refusal::OtherText) }
    }

    /// Whether no other unit beside what is counted has the count, and keeps it.
    fn is_uncounted(
        &self,
        target: Target,
        unit: &Place,
        targets: &[Target],
    ) -> Result<(), Refusal> {
        let holder = match target {
            Target::Unit(id) => self.base.provision(id).parent,
            other => other.provision(),
        };
        let holder = holder.map(|id| self.place_of(id).0).unwrap_or_default();
        let place = Place(holder.into_iter().chain(unit.last().cloned()).collect());
        let there = near::located(self.base, &place).unwrap_or_default();
        let same = there.into_iter().find(|there| !targets.contains(there));
        same.and_then(|same| self.changed(same)).map_or(Ok(()), |same| Err(Refusal::Exists(same)))
    }

    /// Whether no other unit beside it has the number, and keeps it.
    fn is_free(&self, id: ProvisionId, number: &Number, targets: &[Target]) -> Result<(), Refusal> {
        let own = self.base.provision(id);
        let has_it = |other: &ProvisionId| {
            let each = self.base.provision(*other);
            let is_same = each.number.as_ref().is_some_and(|each| each.slug() == number.slug());
            is_same && each.kind == own.kind && !targets.contains(&Target::Unit(*other))
        };
        let mut beside = self.beside(id).into_iter();
        beside.find(has_it).map_or(Ok(()), |same| Err(Refusal::Exists(self.address(same))))
    }

    /// The units that its number must differ from.
    fn beside(&self, id: ProvisionId) -> Vec<ProvisionId> {
        let own = self.base.provision(id);
        if own.kind.is_numbered_through() {
            return self.base.iter().map(|(id, _)| id).collect();
        }
        if let Some(points) = own.parent.and_then(|holder| self.points_through(holder, own.kind)) {
            return points;
        }
        self.base.law(own.parent).collect()
    }

    /// Another number in the label of a unit.
    fn relabelled(&self, id: ProvisionId, number: &Number) -> Option<Edit> {
        let own = self.base.provision(id);
        let label = Span::from(own.label?);
        let printed = own.number.as_ref()?.printed();
        let at = label.start + label.of(self.base.source()).find(printed)?;
        let span = Span::new(at, at + printed.len());
        Some(Edit { span, text: number.printed().to_owned() })
    }
}

/// What a unit is called from now on.
fn new_number(unit: &Place) -> Option<(ProvisionKind, &Number)> {
    let step = unit.last()?;
    match (step.named.kind(), &step.numbers) {
        (Some(kind), Numbers::One(number)) => Some((kind, number)),
        _ => None,
    }
}
