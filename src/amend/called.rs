//! What units that come into a law are called, and whether the new text is of them.

use super::place::{Named, Numbers, Place, Step};
use super::render::NewUnit;
use crate::document::{Number, ProvisionKind};
use std::borrow::Cow;

/// Units as they are named; those that are without a number by that of the new text, if it
/// bears one: where it says it is, there it stands.
pub(super) fn numbered_by_text<'a>(units: &'a [Place], new: &[NewUnit]) -> Cow<'a, [Place]> {
    let [Place(steps)] = units else { return Cow::Borrowed(units) };
    let Some(Step { named, numbers: Numbers::Unnumbered }) = steps.last() else {
        return Cow::Borrowed(units);
    };
    let numbers: Vec<_> = new.iter().filter_map(|unit| unit.number.clone()).collect();
    if numbers.is_empty() {
        return Cow::Borrowed(units);
    }
    let step = |number| Step { named: *named, numbers: Numbers::One(number) };
    Cow::Owned(numbers.into_iter().map(|number| Place(vec![step(number)])).collect())
}

/// Whether units are counted, and bear no number.
pub(super) fn is_counted(step: &Step) -> bool {
    matches!(step.named, Named::Kind(ProvisionKind::PartOfArticle | ProvisionKind::Indent))
}

/// Whether units of a kind have labels in codes where they are called parts or points.
pub(super) fn is_of_lists(kind: ProvisionKind) -> bool {
    matches!(kind, ProvisionKind::Paragraph)
}

/// Whether a count, if one is said, is the next one behind a place.
pub(super) fn follows(place: &Place, numbers: &Numbers) -> bool {
    let count = |number: &Number| number.printed().parse::<usize>().ok();
    let (Numbers::One(first) | Numbers::Range(first, _)) = numbers else { return true };
    let last = place.last().and_then(|step| match &step.numbers {
        Numbers::One(number) | Numbers::Range(_, number) => count(number),
        Numbers::Unnumbered | Numbers::Last => None,
    });
    last.map(|last| last + 1) == count(first)
}

/// Whether units that are named by their count follow one another.
pub(super) fn are_in_a_row(steps: &[&Step]) -> bool {
    let count = |number: &Number| number.printed().parse::<usize>().ok();
    let ends = |step: &&Step| match &step.numbers {
        Numbers::Unnumbered | Numbers::Last => None,
        Numbers::One(number) => Some((count(number)?, count(number)?)),
        Numbers::Range(first, last) => Some((count(first)?, count(last)?)),
    };
    let ends: Vec<_> = steps.iter().filter_map(ends).collect();
    ends.windows(2).all(|pair| pair[0].1 + 1 == pair[1].0)
}

/// How many units are named by their count; none where it is not said.
pub(super) fn counted(steps: &[&Step]) -> Option<usize> {
    let count = |number: &Number| number.printed().parse::<usize>().ok();
    let each = |step: &&Step| match &step.numbers {
        Numbers::Unnumbered | Numbers::Last => None,
        Numbers::One(_) => Some(1),
        Numbers::Range(first, last) => (count(last)? + 1).checked_sub(count(first)?),
    };
    steps.iter().map(each).sum()
}

/// Whether units of new text are those that are named: every number and every end of a
/// range once, and nothing else, each of the kind that it is called.
pub(super) fn are_the_same(steps: &[&Step], heads: &[&NewUnit]) -> bool {
    let has = |number: &Number| {
        let is_it = |head: &&&NewUnit| {
            head.number.as_ref().is_some_and(|each| each.slug() == number.slug())
        };
        heads.iter().filter(is_it).count() == 1
    };
    let are_there = steps.iter().all(|step| match &step.numbers {
        Numbers::Unnumbered | Numbers::Last => false,
        Numbers::One(number) => has(number),
        Numbers::Range(first, last) => has(first) && has(last) && is_whole(step, heads),
    });
    let is_named = |head: &&NewUnit| {
        let holds = |step: &&&Step| {
            let number = head.number.as_ref();
            number.is_some_and(|number| step.numbers.hold(number)) && is_called(step, head.kind)
        };
        steps.iter().filter(holds).count() == 1
    };
    are_there && heads.iter().all(is_named)
}

/// Whether no number is missing among those of a range: behind 3 comes 3-1 or 4.
fn is_whole(range: &Step, heads: &[&NewUnit]) -> bool {
    let numbers = heads.iter().filter_map(|head| head.number.as_ref());
    let numbers: Vec<_> = numbers.filter(|number| range.numbers.hold(number)).collect();
    numbers.windows(2).all(|pair| pair[0].is_followed_by(pair[1]))
}

/// Whether a step may name a unit of a kind: in codes points are called parts, and what is
/// in them points.
fn is_called(step: &Step, kind: ProvisionKind) -> bool {
    use ProvisionKind::{Paragraph, PartOfArticle, Subparagraph};
    let Some(named) =
        step.named.kind().filter(|_| step.named != Named::Point || kind == Subparagraph)
    else {
        return false;
    };
    named == kind || matches!((named, kind), (PartOfArticle, Paragraph) | (Paragraph, Subparagraph))
}
