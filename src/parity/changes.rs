//! Were the languages changed alike? Each is compared with its own earlier version,
//! and the comparisons are laid over one another.
//!
//! What was done is compared, and never by what kind of change: one language may add
//! a phrase where another replaces a word. What is only editorial, or only follows a
//! renumbering, is no change here.

use super::facts::{Fact, facts};
use super::finding::{Finding, Kind};
use super::instructions::{Otherwise, amending_otherwise};
use super::predicates::{changes_predicate, list_predicate, passes_predicate};
use super::rows::{Row, Texts, rows};
use crate::compare::{Comparison, Row as ComparedRow, Sides, compare, places_in};
use crate::document::{Document, ProvisionId};
use crate::text::hash::Map;
use crate::text::language::{ByLanguage, Language};
use crate::text::span::Span;

/// Where the languages were not changed alike, in the reading order of the earlier
/// texts what one of them deleted, and in that of the later ones the rest.
pub fn changes(texts: Sides<&Texts<'_>>) -> Sides<Vec<Finding>> {
    let compared = ByLanguage::from_fn(|language| Compared::new(texts, language));
    let [old, new] = [texts.old, texts.new].map(|texts| rows(texts).0);
    let otherwise = amending_otherwise(texts.new, &new);
    let overlay = Overlay { texts, compared: &compared };
    let of_new = |(row, otherwise): (&Row, &Otherwise)| match otherwise {
        Otherwise::No => overlay.difference(row),
        _ => overlay.changed_in_one(row),
    };
    Sides {
        old: old.iter().filter_map(|row| overlay.deleted_in_one(row)).collect(),
        new: new.iter().zip(&otherwise).filter_map(of_new).collect(),
    }
}

/// What happened to the provisions of one language.
struct Compared<'a> {
    documents: Sides<&'a Document>,
    comparison: Comparison,
    rows: Sides<Vec<Option<usize>>>,
}

impl<'a> Compared<'a> {
    /// `None` where one of the versions has no text in the language.
    fn new(texts: Sides<&Texts<'a>>, language: Language) -> Option<Self> {
        let documents = Sides::new((*texts.old.get(language))?, (*texts.new.get(language))?);
        let comparison = compare(documents);
        let rows = places_in(&comparison.rows, documents);
        Some(Self { documents, comparison, rows })
    }

    /// Whether a reader of the law must know of what happened to a new provision.
    fn has_changed(&self, new: ProvisionId) -> bool {
        let Sides { old: before, new: after } = self.documents;
        let predicates = match self.olds_of(new) {
            [old] => list_predicate(before, *old).zip(list_predicate(after, new)),
            _ => None,
        };
        let says_otherwise = |row: &ComparedRow| {
            row.is_substantive()
                && !passes_predicate(self.documents, &row.sides)
                && !changes_predicate(self.documents, &row.sides)
        };
        predicates.is_some_and(|(old, new)| old != new)
            || self.rows.new[new.0].is_some_and(|at| says_otherwise(&self.comparison.rows[at]))
    }

    /// Whether an old provision was deleted; `None` where something else became of it.
    fn is_deleted(&self, old: ProvisionId) -> Option<bool> {
        let row = &self.comparison.rows[self.rows.old[old.0]?];
        let is_deleted = row.sides.new.is_empty();
        (is_deleted || !row.is_substantive()).then_some(is_deleted)
    }

    /// The old provisions that a new one answers to.
    fn olds_of(&self, new: ProvisionId) -> &[ProvisionId] {
        self.rows.new[new.0].map_or(&[], |at| &self.comparison.rows[at].sides.old)
    }
}

struct Overlay<'a> {
    texts: Sides<&'a Texts<'a>>,
    compared: &'a ByLanguage<Option<Compared<'a>>>,
}

impl Overlay<'_> {
    /// What each language that can be compared has of a row.
    fn each(
        &self,
        row: &Row,
    ) -> impl Iterator<Item = (Language, &Compared<'_>, Option<ProvisionId>)> {
        let row = *row;
        let compared = self.compared.iter();
        compared.filter_map(move |(language, compared)| {
            Some((language, compared.as_ref()?, *row.get(language)))
        })
    }

    /// What one language changed and another left as it was, or lacks.
    fn changed_in_one(&self, row: &Row) -> Option<Finding> {
        let state = |(language, compared, id): (Language, &Compared, Option<ProvisionId>)| {
            (language, id.map(|id| compared.has_changed(id)))
        };
        let states: Vec<_> = self.each(row).map(state).collect();
        let has = |wanted| states.iter().any(|(_, state)| *state == wanted);
        let is_new = self
            .each(row)
            .any(|(_, compared, id)| id.is_some_and(|id| compared.olds_of(id).is_empty()));
        let is_one_sided = has(Some(true)) && (has(Some(false)) || has(None) && is_new);
        is_one_sided.then(|| one_sided(self.texts.new, row, &states))
    }

    /// What one language deleted and another left as it was. What is written anew in its
    /// place in one, and stands elsewhere in another, is told there.
    fn deleted_in_one(&self, row: &Row) -> Option<Finding> {
        let state = |(language, compared, id): (Language, &Compared, Option<ProvisionId>)| {
            (language, id.and_then(|id| compared.is_deleted(id)))
        };
        let states: Vec<_> = self.each(row).map(state).collect();
        let has = |wanted| states.iter().any(|(_, state)| *state == Some(wanted));
        (has(true) && has(false)).then(|| one_sided(self.texts.old, row, &states))
    }

    fn difference(&self, row: &Row) -> Option<Finding> {
        if let Some(finding) = self.changed_in_one(row) {
            return Some(finding);
        }
        let came: Vec<_> = self
            .each(row)
            .filter_map(|(language, compared, id)| {
                Some((language, self.came(language, compared, id?)?))
            })
            .collect();
        let mut spans: ByLanguage<Vec<Span>> = ByLanguage::default();
        let counts: Vec<_> = came.iter().map(|(_, said)| counted(said.iter().cloned())).collect();
        let differs = |fact: &Fact| {
            let count = |counts: &Map<Fact, usize>| counts.get(fact).copied().unwrap_or(0);
            counts.iter().any(|there| count(there) != count(&counts[0]))
        };
        for (language, here) in &came {
            let differing = here.iter().filter(|(fact, _)| differs(fact));
            *spans.get_mut(*language) = differing.map(|(_, span)| *span).collect();
        }
        let is_found = spans.iter().any(|(_, spans)| !spans.is_empty());
        is_found.then_some(Finding { kind: Kind::ChangeDiffers, row: *row, spans })
    }

    /// What a provision says that it did not say before; `None` where it did not
    /// change. A duty has other words in each language.
    fn came(
        &self,
        language: Language,
        compared: &Compared,
        new: ProvisionId,
    ) -> Option<Vec<(Fact, Span)>> {
        let texts = Sides::new((*self.texts.old.get(language))?, (*self.texts.new.get(language))?);
        let olds = compared.olds_of(new);
        if olds.is_empty() || !compared.has_changed(new) {
            return None;
        }
        let mut before = counted(olds.iter().flat_map(|old| facts(texts.old, *old)));
        let mut came = facts(texts.new, new);
        came.retain(|(fact, _)| {
            let left = before.get_mut(fact).filter(|left| **left > 0);
            let was_there = left.map(|left| *left -= 1).is_some();
            !was_there && fact.kind() != Kind::Modality
        });
        Some(came)
    }
}

/// A change of some languages alone, shown by all that the provision says in them.
fn one_sided(texts: &Texts<'_>, row: &Row, states: &[(Language, Option<bool>)]) -> Finding {
    let mut finding = Finding::of(Kind::ChangeMissing, row);
    for (language, _) in states.iter().filter(|(_, state)| *state == Some(true)) {
        if let Some((text, id)) = texts.get(*language).zip(*row.get(*language)) {
            finding.spans.get_mut(*language).push(text.provision(id).span());
        }
    }
    finding
}

/// How often each thing is said.
fn counted(said: impl Iterator<Item = (Fact, Span)>) -> Map<Fact, usize> {
    let mut counts = Map::default();
    for (fact, _) in said {
        *counts.entry(fact).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::read;

    /// The kinds found between two versions of one point, of which others stand beside.
    fn found(ru: [&str; 2], kk: [&str; 2]) -> Vec<Kind> {
        let russian = |point: &str| {
            let text = format!("Статья 5. Реестр\n\n1. Реестр ведет орган.\n\n{point}");
            read(text, Language::Russian)
        };
        let kazakh = |point: &str| {
            let text = format!("5-бап. Тізілім\n\n1. Тізілімді орган жүргізеді.\n\n{point}");
            read(text, Language::Kazakh)
        };
        let ([ru_old, ru_new], [kk_old, kk_new]) = (ru.map(russian), kk.map(kazakh));
        let old = ByLanguage { ru: Some(&ru_old), kk: Some(&kk_old), en: None };
        let new = ByLanguage { ru: Some(&ru_new), kk: Some(&kk_new), en: None };
        let found = changes(Sides::new(&old, &new));
        found.old.iter().chain(&found.new).map(|finding| finding.kind).collect()
    }

    const RU: &str = "2. Ответ дается в течение 48 часов.";
    const KK: &str = "2. Жауап 48 сағат ішінде беріледі.";

    #[test]
    fn what_was_changed_alike_is_no_finding() {
        let (ru, kk) = (RU.replace("48", "24"), KK.replace("48", "24"));
        assert_eq!(found([RU, &ru], [KK, &kk]), []);
        assert_eq!(found([RU, RU], [KK, KK]), []);
        assert_eq!(found([RU, ""], [KK, ""]), [], "deleted in both");
        assert_eq!(found(["", RU], ["", KK]), [], "inserted in both");
        let (ru, kk) =
            (RU.replace(" в ", " заявителю в "), KK.replace("Жауап", "Өтініш берушіге жауап"));
        assert_eq!(found([RU, &ru], [KK, &kk]), [], "by other words");
    }

    #[test]
    fn a_predicate_that_passes_to_the_new_last_item_is_no_change() {
        const RU: &str = "2. Запрещается:\n\n1) продавать табак;\n\n2) продавать спирт.";
        const KK: &str = "2. Мыналарға:\n\n1) темекі сатуға;\n\n2) спирт сатуға тыйым салынады.";
        let ru = RU.replace("спирт.", "спирт;\n\n3) продавать насвай.");
        let kk = KK.replace(" тыйым", ";\n\n3) насыбай сатуға тыйым");
        assert_eq!(found([RU, &ru], [KK, &kk]), [], "an item more");
        assert_eq!(found([&ru, RU], [&kk, KK]), [], "an item less");
        let lost = KK.replace(" тыйым салынады", "");
        assert_eq!(found([RU, RU], [KK, &lost]), [Kind::ChangeMissing], "it is lost");
        let turned = kk.replace("тыйым салынады", "рұқсат етіледі");
        assert!(!found([RU, &ru], [KK, &turned]).is_empty(), "it is another one");
    }

    #[test]
    fn a_predicate_that_becomes_another_is_a_change_of_its_list() {
        const RU: &str = "2. Орган обязан:\n\n1) вести учет;\n\n2) дать ответ.";
        const KK: &str = "2. Орган:\n\n1) есеп жүргізуге;\n\n2) жауап беруге міндетті.";
        let (ru, kk) = (RU.replace("обязан", "вправе"), KK.replace("міндетті", "құқылы"));
        assert_eq!(found([RU, &ru], [KK, &kk]), [], "in both");
        let more_ru = ru.replace("ответ.", "ответ;\n\n3) платить.");
        let more_kk = kk.replace(" құқылы", ";\n\n3) төлеуге құқылы");
        assert_eq!(found([RU, &more_ru], [KK, &more_kk]), [], "and an item more");
        assert_eq!(found([RU, RU], [KK, &kk]), [Kind::ChangeMissing], "in Kazakh");
        assert_eq!(found([RU, &ru], [KK, KK]), [Kind::ChangeMissing], "in Russian");
    }

    #[test]
    fn what_was_changed_in_one_language_is_found() {
        let ru = RU.replace("48", "24");
        assert_eq!(found([RU, &ru], [KK, KK]), [Kind::ChangeMissing]);
        assert_eq!(found([RU, &ru], [KK, &KK.replace("48", "12")]), [Kind::ChangeDiffers]);
        assert_eq!(found([RU, ""], [KK, KK]), [Kind::ChangeMissing], "deleted in one");
        assert_eq!(found(["", RU], ["", ""]), [Kind::ChangeMissing], "inserted in one");
    }
}
