//! A text whose provisions lost their numbers, as a text pasted from a list that was
//! numbered by the program it was written in. Told is that, and not of each provision that
//! it is missing; which of them go together is too doubtful to say more.

use super::alignment::is_counted;
use super::finding::{Finding, Kind};
use super::rows::{Row, Texts, members};
use crate::compare::pairing::is_numbered;
use crate::document::{Provision, ProvisionKind};
use crate::text::language::{ByLanguage, Language};

/// So many may be without a number for any reason.
const FEWEST: usize = 5;

/// Leaves one finding for what has no number in a language, where all of that kind lack it.
pub(super) fn settle(texts: &Texts<'_>, rows: &[Row], findings: &mut Vec<Finding>) {
    let points = unnumbered(texts, is_point);
    let all = unnumbered(texts, |each| is_numbered(each.kind));
    let lost: Vec<Language> = all.iter().chain(&points).copied().collect();
    if lost.is_empty() {
        return;
    }
    let Some(first) = rows.iter().find_map(|row| first_without(texts, (row, &lost))) else {
        return;
    };
    let each = |(language, id)| texts.get(language).map(|text| text.provision(id));
    let is_below = |finding: &Finding| {
        finding.shows_words()
            || members(&finding.row).filter_map(each).all(|each| each.kind > ProvisionKind::Article)
    };
    findings.retain(|finding| all.is_empty() && !is_below(finding));
    findings.push(first);
}

/// Whether it is a point or a subpoint with a number.
fn is_point(each: &Provision) -> bool {
    is_numbered(each.kind) && each.kind > ProvisionKind::Article && each.number.is_some()
}

/// The languages that have none of what `has` says and enough without a number, where
/// another has enough.
fn unnumbered(texts: &Texts<'_>, has: impl Fn(&Provision) -> bool) -> Vec<Language> {
    let count = |language, is: &dyn Fn(&Provision) -> bool| {
        let text = texts.get(language).as_ref();
        text.map_or(0, |text| text.provisions().iter().filter(|each| is(each)).count())
    };
    let numbered = ByLanguage::from_fn(|language| count(language, &has));
    let is_line = |each: &Provision| is_counted(each.kind) || each.text.is_some();
    let lost =
        |language: &Language| *numbered.get(*language) == 0 && count(*language, &is_line) >= FEWEST;
    let has_enough = numbered.iter().any(|(_, count)| *count >= FEWEST);
    Language::ALL.into_iter().filter(|language| has_enough && lost(language)).collect()
}

/// The first point of a row whose number some languages lost, shown where it has one.
fn first_without(texts: &Texts<'_>, (row, lost): (&Row, &[Language])) -> Option<Finding> {
    let mut finding = Finding::of(Kind::Unnumbered, row);
    for (language, id) in members(row).filter(|(language, _)| !lost.contains(language)) {
        let each = texts.get(language).as_ref()?.provision(id);
        finding.spans.get_mut(language).extend(is_point(each).then(|| each.span()));
    }
    finding.shows_words().then_some(finding)
}
