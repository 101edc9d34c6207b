//! Whether the languages say the same in one row: what is said is compared as a
//! multiset of values that belong to no language.

use super::fact::Fact;
use super::facts::{Said, facts_and_hints};
use super::finding::{Finding, Kind};
use super::rows::{Row, Texts};
use crate::text::hash::{Map, Set};
use crate::text::language::{ByLanguage, Language};
use std::collections::VecDeque;
use std::hash::Hash;
use std::mem::{self, discriminant};

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

/// The kinds that are compared by their values.
const VALUES: [Kind; 5] = [Kind::Deadline, Kind::Amount, Kind::Date, Kind::Number, Kind::Reference];

/// Where the languages disagree in numbers, dates or acts, by the rows. `lists` are the
/// places of what leads into each and of its last item.
pub fn differences(
    lists: &[(usize, usize)],
    (rows, sayings): (&[Row], &[Sayings]),
) -> Vec<Finding> {
    let mut differ: Vec<ByLanguage<Vec<usize>>> = vec![ByLanguage::default(); rows.len()];
    for (at, one) in Language::ALL.into_iter().enumerate() {
        for other in Language::ALL.into_iter().skip(at + 1) {
            let rest = Pair { languages: [one, other], sayings }.unanswered(lists);
            for (differ, [ones, others]) in differ.iter_mut().zip(rest) {
                differ.get_mut(one).extend(ones);
                differ.get_mut(other).extend(others);
            }
        }
    }
    let rows = rows.iter().zip(sayings).zip(differ);
    rows.flat_map(|((row, sayings), differ)| findings(row, sayings, differ)).collect()
}

/// The findings of a row, of which `differ` are the places of what differs.
fn findings(row: &Row, sayings: &Sayings, differ: ByLanguage<Vec<usize>>) -> Vec<Finding> {
    let differing = differ.map(|language, mut places| {
        places.sort_unstable();
        places.dedup();
        let said = sayings.get(language).as_deref().unwrap_or_default();
        places.into_iter().map(|at| &said[at]).collect::<Vec<_>>()
    });
    let mut findings: Vec<_> =
        VALUES.into_iter().filter_map(|kind| of_kind(kind, row, &differing)).collect();
    join_with_measured(&mut findings);
    findings
}

/// What is said of each of two languages in a row, by its places.
type Places = [Vec<usize>; 2];

/// Two languages beside one another.
struct Pair<'a> {
    languages: [Language; 2],
    sayings: &'a [Sayings],
}

impl<'a> Pair<'a> {
    fn said(&self, row: usize, which: usize) -> Option<&'a [Said]> {
        self.sayings[row].get(self.languages[which]).as_deref()
    }

    /// What the other language does not say, and what of it is told, by the rows.
    fn unanswered(&self, lists: &[(usize, usize)]) -> Vec<Places> {
        // What one language has in a row alone may be the rest of a sentence of another row.
        let all = |said: Option<&[Said]>| (0..said.map_or(0, <[Said]>::len)).collect();
        let in_row = |row| match [self.said(row, 0), self.said(row, 1)] {
            [Some(ones), Some(others)] => unanswered([ones, others]),
            alone => alone.map(all),
        };
        let mut rest: Vec<Places> = (0..self.sayings.len()).map(in_row).collect();
        for (leader, item) in lists {
            self.across([*leader, *item], &mut rest);
            self.across([*item, *leader], &mut rest);
        }
        let unanswered =
            rest.iter_mut().enumerate().filter(|(_, places)| !places.iter().all(Vec::is_empty));
        for (row, places) in unanswered {
            *places = match [self.said(row, 0), self.said(row, 1)] {
                [Some(ones), Some(others)] => told([ones, others], places),
                _ => Places::default(),
            };
        }
        rest
    }

    /// Pairs what one language says in a row with what the other says in another row.
    fn across(&self, rows: [usize; 2], rest: &mut [Places]) {
        let [Some(ones), Some(others)] = [0, 1].map(|which| self.said(rows[which], which)) else {
            return;
        };
        let places = [0, 1].map(|which| mem::take(&mut rest[rows[which]][which]));
        let places = if places.iter().any(Vec::is_empty) {
            places
        } else {
            paired([ones, others], places, |fact| Some(fact.clone()), |_, _| true)
        };
        for (which, places) in places.into_iter().enumerate() {
            rest[rows[which]][which] = places;
        }
    }
}

/// The places of what the other list does not say, of each of two lists: first those
/// are paired that are one, then those that may be.
fn unanswered(lists: [&[Said]; 2]) -> Places {
    let all = lists.map(|list| (0..list.len()).collect::<Vec<_>>());
    let rest = paired(lists, all, |fact| Some(fact.clone()), |_, _| true);
    paired(lists, rest, Fact::value, Fact::may_be)
}

/// What is left of `places` when those of one key are paired that `may_be` one.
fn paired<K: Eq + Hash>(
    lists: [&[Said]; 2],
    places: Places,
    key: impl Fn(&Fact) -> Option<K>,
    may_be: impl Fn(&Fact, &Fact) -> bool,
) -> Places {
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

/// The finding of one kind, if anything of it differs.
fn of_kind(kind: Kind, row: &Row, differing: &ByLanguage<Vec<&Said>>) -> Option<Finding> {
    let spans = differing.as_ref().map(|_, said| {
        let of_kind = said.iter().filter(|(fact, _)| fact.kind() == kind);
        of_kind.map(|(_, span)| *span).collect::<Vec<_>>()
    });
    Finding::shown_by(kind, row, spans)
}

/// What of the unanswered is told: of each kind all or nothing. What is weak in one
/// language, and answered by nothing of its sort in the other, is not.
fn told(lists: [&[Said]; 2], places: &Places) -> Places {
    let fact = |which: usize, at: usize| &lists[which][at].0;
    let facts = |which: usize| places[which].iter().map(move |at| fact(which, *at));
    let sorts = [0, 1].map(|which| facts(which).map(discriminant).collect::<Set<_>>());
    let is_told = |(which, fact): (usize, &Fact)| match fact {
        // Citations are compared with what holds the cited unit.
        Fact::Hint(_) | Fact::Reference(..) => false,
        _ => !fact.is_weak() || sorts[1 - which].contains(&discriminant(fact)),
    };
    let all = [0, 1].into_iter().flat_map(|which| facts(which).map(move |fact| (which, fact)));
    let kinds: Set<Kind> = all.filter(|it| is_told(*it)).map(|(_, fact)| fact.kind()).collect();
    // A sum shows what it is counted in.
    let has_sums = [0, 1].into_iter().flat_map(facts).any(|it| matches!(it, Fact::Amount(..)));
    [0, 1].map(|which| {
        let is_shown = |at: &usize| {
            let fact = fact(which, *at);
            let is_seen = matches!(fact, Fact::Hint(_) | Fact::Reference(..))
                || *fact == Fact::Index && has_sums;
            kinds.contains(&fact.kind()) && !is_seen
        };
        places[which].iter().copied().filter(is_shown).collect()
    })
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
