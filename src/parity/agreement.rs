//! Whether the languages say the same in one row: what is said is compared as a
//! multiset of values that belong to no language.

use super::facts::{Fact, Said, facts};
use super::finding::{Finding, Kind};
use super::rows::{Row, Texts};
use crate::text::hash::Map;
use crate::text::language::{ByLanguage, Language};

/// What each language says in a row; `None` where it has no such provision.
pub type Sayings = ByLanguage<Option<Vec<Said>>>;

/// What the languages say in each row.
pub fn sayings(texts: &Texts<'_>, rows: &[Row]) -> Vec<Sayings> {
    let of_row = |row: &Row| {
        row.map(|language, id| texts.get(language).zip(id).map(|(text, id)| facts(text, id)))
    };
    rows.iter().map(of_row).collect()
}

/// The kinds that are compared by their values; citations are compared as a whole.
const VALUES: [Kind; 4] = [Kind::Deadline, Kind::Amount, Kind::Date, Kind::Number];

/// Where the languages of a row disagree in numbers or dates.
pub fn differences(row: &Row, sayings: &Sayings) -> Vec<Finding> {
    let said =
        Language::ALL.into_iter().filter_map(|each| Some((each, sayings.get(each).as_ref()?)));
    let said: Vec<_> = said.collect();
    let mut counts: Map<&Fact, Vec<usize>> = Map::default();
    for (at, (_, facts)) in said.iter().enumerate() {
        for (fact, _) in *facts {
            counts.entry(fact).or_insert_with(|| vec![0; said.len()])[at] += 1;
        }
    }
    let differs = |fact: &Fact| counts[fact].iter().any(|count| *count != counts[fact][0]);
    let of_kind = |kind: Kind| {
        let spans = sayings.as_ref().map(|_, facts| {
            let facts = facts.iter().flatten();
            let differing = facts.filter(|(fact, _)| fact.kind() == kind && differs(fact));
            differing.map(|(_, span)| *span).collect::<Vec<_>>()
        });
        let is_found = spans.iter().any(|(_, spans)| !spans.is_empty());
        is_found.then_some(Finding { kind, row: *row, spans })
    };
    VALUES.into_iter().filter_map(of_kind).collect()
}
