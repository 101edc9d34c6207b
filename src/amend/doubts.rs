//! Places of a law that two readers would read otherwise: nothing is done there.

use super::bounds::{children, content};
use super::edit::line_start;
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
        Operation::Renumber(_) | Operation::Enter => return None,
    };
    let before: Vec<_> =
        targets.iter().filter_map(|target| unit_before(base, operation, *target)).collect();
    let open = |target: &Target| {
        let unit = target.provision()?;
        let is_whole = matches!(target, Target::Unit(_));
        let is_of_end = || {
            has_tail(base, unit)
                || heading_at_the_end(base, unit).is_some()
                || goes_on_below(base, unit)
        };
        let is_open = has_next_on_its_line(base, unit) || is_whole && is_of_ends && is_of_end();
        is_open.then_some(unit)
    };
    let before_new = before.iter().map(|unit| Target::Unit(*unit));
    if let Some(unit) = targets.iter().copied().chain(before_new).find_map(|each| open(&each)) {
        return Some(Refusal::Tail(base.provision(unit).address.clone()));
    }
    let is_split = before.iter().any(|unit| has_own_note(base, *unit));
    (is_split || counts_sentences_of_many(base, operation, targets)).then_some(Refusal::Gap)
}

/// The unit behind which an operation adds the first of its own.
fn unit_before(base: &Document, operation: &Operation, target: Target) -> Option<ProvisionId> {
    use ProvisionKind::{Article, Paragraph, Subparagraph};
    let Operation::Insert { units, .. } = operation else { return None };
    let unit = units.first().and_then(Place::last)?;
    let kind = unit.named.kind();
    let kind = kind.filter(|kind| matches!(kind, Article | Paragraph | Subparagraph))?;
    let Numbers::One(new) = &unit.numbers else { return None };
    let is_before = |id: &ProvisionId| {
        let each = base.provision(*id);
        each.kind == kind && each.number.as_ref().is_some_and(|number| new.is_above(number))
    };
    if kind == Article {
        return (0..base.provisions().len()).rev().map(ProvisionId).find(is_before);
    }
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

/// How many letters a heading has at most that nothing else shows to be one.
const LONGEST_HEADING: usize = 90;

/// The last line in a unit, where it may be the heading of what follows it: «Переходные положения»
/// before an article, «Қазақстан Республикасының Заңына» before an annex.
pub(super) fn heading_at_the_end(base: &Document, id: ProvisionId) -> Option<ProvisionId> {
    use ProvisionKind::{Indent, PartOfArticle};
    let depth = base.provision(id).depth;
    let below = (id.0 + 1..base.provisions().len()).map(ProvisionId);
    let below = below.take_while(|each| base.provision(*each).depth > depth);
    let last = below.filter(|each| base.provision(*each).is_normative()).last().unwrap_or(id);
    let (line, words) = (base.provision(last), base.text(last));
    let follows = base.provisions().get(last.0 + 1);
    let is_heading = matches!(line.kind, PartOfArticle | Indent)
        && line.label.is_none()
        && words.starts_with(char::is_uppercase)
        && words.ends_with(char::is_alphabetic)
        && words.chars().count() <= LONGEST_HEADING;
    let is_before_a_unit = follows.is_some_and(|next| next.kind.is_numbered_through());
    let is_in_it = || last == id || content(base, id).any(|each| each == last);
    (is_heading && is_before_a_unit && is_in_it()).then_some(last)
}

/// Whether the unit behind one begins in its own words: «1. Первое. 2. Второе.» on one line.
fn has_next_on_its_line(base: &Document, id: ProvisionId) -> bool {
    let unit = base.provision(id);
    let number = unit.number.as_ref().and_then(|number| number.printed().parse::<u32>().ok());
    let next = match (unit.kind, number) {
        (ProvisionKind::Paragraph, Some(number)) => format!(" {}. ", number + 1),
        (ProvisionKind::Subparagraph, Some(number)) => format!(" {}) ", number + 1),
        _ => return false,
    };
    let text = base.text(id);
    text.match_indices(&next).any(|(at, _)| text[..at].ends_with(['.', ';', ':']))
}

/// Whether the row behind one has no number of its own, as where cells were joined: it may be of
/// the same.
fn goes_on_below(base: &Document, id: ProvisionId) -> bool {
    let is_row = |id: ProvisionId| base.provision(id).kind == ProvisionKind::Row;
    let is_blank = |row: ProvisionId| {
        let line = &base.source()[line_start(base.source(), base.provision(row).span().start)..];
        let first = line.trim_start().strip_prefix('|').and_then(|row| row.split('|').next());
        first.is_some_and(|cell| cell.trim().is_empty())
    };
    is_row(id) && beside(base, id).next().is_some_and(|next| is_row(next) && is_blank(next))
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
