//! Places of a law that two readers would read otherwise: nothing is done there.

use super::bounds::children;
use super::instruction::{Operation, WordChange};
use super::locate::Target;
use super::outcome::Refusal;
use super::place::{Numbers, Place, Step};
use crate::document::{Document, ProvisionId, ProvisionKind};

/// Why it cannot be told what an operation on some targets is to do, if it cannot.
pub(super) fn doubt(base: &Document, operation: &Operation, targets: &[Target]) -> Option<Refusal> {
    let is_of_ends = match operation {
        Operation::Words { changes, .. } => {
            changes.iter().any(|change| matches!(change, WordChange::Append(_)))
        }
        Operation::Restate(_)
        | Operation::Insert { .. }
        | Operation::Delete
        | Operation::Repeal => true,
        Operation::Renumber(_) | Operation::Enter => false,
    };
    let own = |target: &Target| match target {
        Target::Unit(id) => Some(*id).filter(|_| is_of_ends),
        _ => None,
    };
    let before: Vec<_> =
        targets.iter().filter_map(|target| unit_before(base, operation, *target)).collect();
    let mut ends = targets.iter().filter_map(own).chain(before.iter().copied());
    if let Some(item) = ends.find(|id| has_tail(base, *id)) {
        return Some(Refusal::Tail(base.provision(item).address.clone()));
    }
    let is_split = before.iter().any(|unit| has_own_note(base, *unit));
    (is_split || counts_sentences_of_many(base, operation, targets)).then_some(Refusal::Gap)
}

/// The unit behind which an operation adds the first of its own.
fn unit_before(base: &Document, operation: &Operation, target: Target) -> Option<ProvisionId> {
    use ProvisionKind::{Paragraph, Subparagraph};
    let Operation::Insert { units, .. } = operation else { return None };
    let unit = units.first().and_then(Place::last)?;
    let kind = unit.named.kind().filter(|kind| matches!(kind, Paragraph | Subparagraph))?;
    let is_before = |id: &ProvisionId| {
        let each = base.provision(*id);
        let number = each.number.clone().filter(|_| each.kind == kind).map(Numbers::One);
        number.is_some_and(|numbers| Step { named: unit.named, numbers }.is_before(unit))
    };
    base.law(target.provision()).filter(is_before).last()
}

/// Whether a line stands behind the last item of a list that may close the list, as «если иное
/// не установлено законом» or «құқылы» do, and may be of the item as well.
fn has_tail(base: &Document, id: ProvisionId) -> bool {
    let is_item = |id: ProvisionId| base.provision(id).kind == ProvisionKind::Subparagraph;
    if !is_item(id) || base.text(id).ends_with(':') {
        return false;
    }
    let is_closing = |line: ProvisionId| {
        let provision = base.provision(line);
        provision.kind == ProvisionKind::Indent
            && provision.label.is_none()
            && base.text(line).starts_with(char::is_lowercase)
    };
    children(base, Some(id)).next().is_some_and(is_closing) && !beside(base, id).any(is_item)
}

/// Whether a note stands right behind a unit, and other units behind that: it is of the unit,
/// and what came between would take it over.
fn has_own_note(base: &Document, id: ProvisionId) -> bool {
    let is_note = |id: &ProvisionId| base.provision(*id).kind == ProvisionKind::Note;
    let mut behind = beside(base, id);
    behind.next().is_some_and(|next| is_note(&next)) && behind.any(|id| !is_note(&id))
}

/// What stands behind a unit in the same holder.
fn beside(base: &Document, id: ProvisionId) -> impl Iterator<Item = ProvisionId> {
    children(base, base.provision(id).parent).skip_while(move |each| *each != id).skip(1)
}

/// Whether a sentence of a number is added to a unit of several parts: of each, or of all?
fn counts_sentences_of_many(base: &Document, operation: &Operation, targets: &[Target]) -> bool {
    let Operation::Insert { units, .. } = operation else { return false };
    let is_counted = |step: &Step| step.is_sentence() && matches!(step.numbers, Numbers::One(_));
    let is_part = |id: ProvisionId| base.provision(id).kind != ProvisionKind::Note;
    let has_parts = |target: &Target| match target {
        Target::Unit(id) => children(base, Some(*id)).any(is_part),
        _ => false,
    };
    units.iter().filter_map(Place::last).any(is_counted) && targets.iter().any(has_parts)
}
