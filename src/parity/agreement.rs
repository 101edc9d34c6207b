//! Whether the languages say the same in one row: what is said is compared as a
//! multiset of values that belong to no language.

use super::facts::{Fact, Said, facts_and_hints};
use super::finding::{Finding, Kind};
use super::rows::{Row, Texts};
use crate::text::hash::Map;
use crate::text::language::{ByLanguage, Language};
use std::collections::VecDeque;
use std::hash::Hash;
use std::mem::{Discriminant, discriminant};

/// What each language says in a row; `None` where it has no such provision.
pub type Sayings = ByLanguage<Option<Vec<Said>>>;

/// What the languages say in each row.
pub fn sayings(texts: &Texts<'_>, rows: &[Row]) -> Vec<Sayings> {
    let of_row = |row: &Row| {
        row.map(|language, id| {
            texts.get(language).zip(id).map(|(text, id)| facts_and_hints(text, id))
        })
    };
    rows.iter().map(of_row).collect()
}

/// The kinds that are compared by their values; citations are compared as a whole.
const VALUES: [Kind; 4] = [Kind::Deadline, Kind::Amount, Kind::Date, Kind::Number];

/// Where the languages of a row disagree in numbers or dates.
pub fn differences(row: &Row, sayings: &Sayings) -> Vec<Finding> {
    let mut differ =
        sayings.as_ref().map(|_, said| vec![false; said.as_deref().map_or(0, <[_]>::len)]);
    for (at, one) in Language::ALL.into_iter().enumerate() {
        for other in Language::ALL.into_iter().skip(at + 1) {
            let pair = [one, other].map(|each| sayings.get(each).as_deref());
            let [Some(ones), Some(others)] = pair else { continue };
            for (language, places) in [one, other].into_iter().zip(unanswered([ones, others])) {
                for at in places {
                    differ.get_mut(language)[at] = true;
                }
            }
        }
    }
    let differing = sayings.as_ref().map(|language, said| {
        let said = said.iter().flatten().zip(differ.get(language));
        said.filter_map(|(said, differs)| differs.then_some(said)).collect::<Vec<_>>()
    });
    let mut findings: Vec<_> =
        VALUES.into_iter().filter_map(|kind| of_kind(kind, row, &differing)).collect();
    join_with_measured(&mut findings);
    findings
}

/// The places of what the other list does not say, of each of two lists: first those
/// are paired that are one, then those that may be.
fn unanswered(lists: [&[Said]; 2]) -> [Vec<usize>; 2] {
    let all = lists.map(|list| (0..list.len()).collect::<Vec<_>>());
    let rest = paired(lists, all, |fact| Some(fact.clone()), |_, _| true);
    paired(lists, rest, Fact::value, Fact::may_be)
}

/// What is left of `places` when those of one key are paired that `may_be` one.
fn paired<K: Eq + Hash>(
    lists: [&[Said]; 2],
    places: [Vec<usize>; 2],
    key: impl Fn(&Fact) -> Option<K>,
    may_be: impl Fn(&Fact, &Fact) -> bool,
) -> [Vec<usize>; 2] {
    let [ones, others] = places;
    let mut waiting: Map<K, VecDeque<usize>> = Map::default();
    for at in &others {
        if let Some(key) = key(&lists[1][*at].0) {
            waiting.entry(key).or_default().push_back(*at);
        }
    }
    let mut is_left = vec![true; lists[1].len()];
    let is_unanswered = |at: &usize| {
        let fact = &lists[0][*at].0;
        let Some(queue) = key(fact).and_then(|key| waiting.get_mut(&key)) else { return true };
        let mut first = queue.iter().take(MOST_TRIED);
        let Some(place) = first.position(|at| may_be(fact, &lists[1][*at].0)) else {
            return true;
        };
        queue.remove(place).into_iter().for_each(|at| is_left[at] = false);
        false
    };
    let ones = ones.into_iter().filter(is_unanswered).collect();
    let others = others.into_iter().filter(|at| is_left[*at]).collect();
    [ones, others]
}

/// Of the facts of one value so many are tried; more would take too long.
const MOST_TRIED: usize = 16;

/// The finding of one kind. What is weak in one language, and answered by nothing of its
/// sort in another, is none.
fn of_kind(kind: Kind, row: &Row, differing: &ByLanguage<Vec<&Said>>) -> Option<Finding> {
    let is_of_kind = |said: &&&Said| said.0.kind() == kind && !matches!(said.0, Fact::Hint(_));
    let differing = differing.as_ref().map(|_, said| said.iter().filter(is_of_kind));
    let mut sorts: Vec<(Language, Discriminant<Fact>)> = Vec::new();
    let mut is_told = false;
    for (language, said) in differing.iter() {
        for (fact, _) in said.clone() {
            let sort = discriminant(fact);
            is_told |= !fact.is_weak() || sorts.iter().any(|it| it.0 != language && it.1 == sort);
            if !sorts.contains(&(language, sort)) {
                sorts.push((language, sort));
            }
        }
    }
    let spans = differing.map(|_, said| said.map(|(_, span)| *span).collect());
    is_told.then_some(Finding { kind, row: *row, spans })
}

/// A number that counts nothing in one language, and hours in another, is one finding.
fn join_with_measured(findings: &mut Vec<Finding>) {
    let Some(at) = findings.iter().position(|each| each.kind == Kind::Number) else { return };
    let number = findings.remove(at);
    let says = |finding: &Finding, language| !finding.spans.get(language).is_empty();
    let is_other_half = |each: &&mut Finding| {
        each.kind != Kind::Reference
            && Language::ALL.iter().all(|it| !says(&number, *it) || !says(each, *it))
    };
    match findings.iter_mut().find(is_other_half) {
        Some(measured) => {
            for (language, spans) in number.spans.iter() {
                measured.spans.get_mut(language).extend(spans);
            }
        }
        None => findings.insert(at, number),
    }
}
