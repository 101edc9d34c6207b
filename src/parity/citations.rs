//! Whether the languages cite the same provisions, and each in the same other: «пункт 2
//! статьи 3 и пункт 4 статьи 6» against «3-баптың 4-тармағы және 6-баптың 2-тармағы».
//!
//! Russian and English name the smallest unit first, Kazakh the largest, and each may
//! name the largest once for several. So a unit answers to one of its kind and number
//! where what both say of what holds it is the same, as far as both say it.

use super::agreement::Sayings;
use super::fact::Fact;
use super::facts::{published, slug};
use super::finding::{Finding, Kind};
use super::rows::{Row, Texts};
use crate::compare::citations::{Cited, cited};
use crate::compare::references::{Passage, unit_at};
use crate::document::{Document, ProvisionId, ProvisionKind, is_roman_capital};
use crate::text::language::Language;
use crate::text::span::Span;
use crate::text::value::Value;
use std::iter::successors;

/// A kind with a number.
type Unit = (ProvisionKind, String);

/// One unit that is cited.
#[derive(Clone, Debug)]
struct Cite {
    /// From the largest that is named down to it.
    path: Vec<Unit>,
    /// Its number with its name.
    unit: Span,
    /// The whole citation.
    citation: Span,
}

/// What a provision cites in one language.
#[derive(Debug, Default)]
struct Cites {
    units: Vec<Cite>,
    /// «настоящего пункта»: the kinds of what it stands in.
    own: Vec<(ProvisionKind, Span)>,
    /// What it stands in.
    holders: Vec<Unit>,
}

/// Where the languages of a row cite different provisions.
pub fn difference(texts: &Texts<'_>, row: &Row, said: &Sayings) -> Option<Finding> {
    let cites = |(_, facts): (_, &Option<Vec<(Fact, Span)>>)| {
        facts.iter().flatten().any(|(fact, _)| fact.kind() == Kind::Reference)
    };
    let present = |language: Language| texts.get(language).zip(*row.get(language));
    let mut each = Language::ALL.into_iter().filter_map(present);
    if !said.iter().any(cites) && !each.all(|(text, id)| may_cite_itself(text, id)) {
        return None;
    }
    let all = row.map(|language, _| {
        let (text, id) = present(language)?;
        let mut cites = read(text, id);
        cites.units.retain(|cite| !is_share(cite, language, said));
        Some(cites)
    });
    let spans = all.as_ref().map(|language, here| {
        let there = all.iter().filter(|(other, _)| *other != language);
        let there: Vec<_> = there.filter_map(|(_, there)| there.as_ref()).collect();
        let mut spans: Vec<Span> = here.iter().flat_map(|here| here.differing(&there)).collect();
        spans.sort_unstable_by_key(|span| (span.start, span.end));
        spans.dedup();
        spans
    });
    Finding::shown_by(Kind::Reference, row, spans)
}

/// Whether a unit that is named alone is a share where another language says so: «третья
/// часть земли».
fn is_share(cite: &Cite, language: Language, said: &Sayings) -> bool {
    let [(ProvisionKind::PartOfArticle, number)] = &cite.path[..] else { return false };
    // The first part is no share.
    let number = number.parse().ok().filter(|number| *number > 1);
    let share = number.map(|number| Value::fraction(1, number));
    let says = |(fact, _): &(Fact, Span)| {
        fact.kind() != Kind::Reference && share.is_some() && fact.value() == share
    };
    said.iter().any(|(other, facts)| other != language && facts.iter().flatten().any(says))
}

/// How each language says that a provision means what it stands in.
const fn own(language: Language) -> &'static str {
    match language {
        Language::Russian => "настоящ",
        Language::Kazakh => "осы",
        Language::English => "this",
    }
}

fn may_cite_itself(text: &Document, id: ProvisionId) -> bool {
    let own = own(text.language());
    // Its first letter may be a capital.
    let own = own.trim_start_matches(|first| own.starts_with(first));
    text.provision(id).passages().any(|span| text.words(span).contains(own))
}

fn read(text: &Document, id: ProvisionId) -> Cites {
    let holder = |id: &ProvisionId| text.provision(*id).parent;
    let holders = successors(Some(id), holder).map(|id| text.provision(id));
    let holders = holders.filter_map(|each| Some((each.kind, slug(&each.number.as_ref()?.slug()))));
    let mut cites = Cites { holders: holders.collect(), ..Cites::default() };
    for span in text.provision(id).passages() {
        let passage = Passage::read(text.words(span), text.language());
        let brackets = published(passage.text);
        let is_law = |cite: &Cite| !brackets.meets(cite.unit);
        let units = units(&passage).into_iter().filter(is_law);
        cites.units.extend(units.map(|cite| cite.shifted(span.start)));
        let own = own_units(&passage);
        cites.own.extend(own.map(|(kind, own)| (kind, own.shifted(span.start))));
    }
    cites
}

/// The units that a passage cites; of a range also those between its ends.
fn units(passage: &Passage<'_>) -> Vec<Cite> {
    let mut units: Vec<Cite> = Vec::new();
    let mut before: Option<Cited<'_>> = None;
    for cited in cited(passage) {
        let cite = Cite::of(&cited, passage);
        if let Some(before) = before.filter(|before| is_range(passage, before, &cited)) {
            let end = |cited: &Cited<'_>| slug(&cited.reference().number);
            let between = between(&end(&before), &end(&cited));
            units.extend(between.map(|number| cite.with_number(number)));
        }
        match ends(&cited.reference().number) {
            Some((first, last)) => {
                let all = std::iter::once(first.to_owned()).chain(between(first, last));
                let all = all.chain(std::iter::once(last.to_owned()));
                units.extend(all.map(|number| cite.with_number(number)));
            }
            None => units.push(cite),
        }
        before = Some(cited);
    }
    units
}

/// The ends of a range that is written as one number: «статьи 406-492» may be one article
/// by its ending, and 492 come before no other.
fn ends(number: &str) -> Option<(&str, &str)> {
    let (first, last) = number.split_once('-')?;
    let value = |end: &str| end.parse::<u32>().ok();
    (value(first)? < value(last)?).then_some((first, last))
}

/// Whether two numbers of one citation are the ends of a range: «1) – 5)».
fn is_range(passage: &Passage<'_>, first: &Cited<'_>, last: &Cited<'_>) -> bool {
    let is_one_unit = first.unit.start == last.unit.start || first.unit.end == last.unit.end;
    let between = passage.text.get(first.number.end..last.number.start).unwrap_or_default();
    let mark = between.trim_matches(|c: char| c.is_whitespace() || c == ')');
    is_one_unit && matches!(mark, "-" | "‑" | "–" | "—" | "to")
}

/// The numbers between 18-1 and 18-4, or between 1 and 5.
fn between(first: &str, last: &str) -> impl Iterator<Item = String> + use<> {
    let split = |number: &str| {
        let (before, after) = number.rsplit_once('-').unwrap_or(("", number));
        Some((before.to_owned(), after.parse::<u32>().ok()?))
    };
    let ends = split(first).zip(split(last)).filter(|(first, last)| first.0 == last.0);
    let within = ends.map(|((before, first), (_, last))| {
        let whole = move |at: u32| {
            if before.is_empty() { at.to_string() } else { format!("{before}-{at}") }
        };
        (first + 1..last.min(first + LONGEST_RANGE)).map(whole)
    });
    within.into_iter().flatten()
}

/// A range has no more numbers than this, or it is none.
const LONGEST_RANGE: u32 = 200;

/// «настоящего пункта», «осы тармақтың».
fn own_units(passage: &Passage<'_>) -> impl Iterator<Item = (ProvisionKind, Span)> {
    let own = own(passage.language);
    let is_own = move |key: &str| match passage.language {
        Language::Russian => key.starts_with(own),
        Language::Kazakh | Language::English => key == own,
    };
    let words = passage.words.iter().enumerate().filter(move |(_, word)| is_own(&word.key));
    words.filter_map(|(at, word)| {
        Some((unit_at(passage, at + 1)?, word.span.join(passage.words[at + 1].span)))
    })
}

impl Cite {
    fn of(cited: &Cited<'_>, passage: &Passage<'_>) -> Self {
        // «Первая часть» of a file or a plan is «бірінші бөлік», or «бірінші бөлім».
        let printed = cited.number.of(passage.text);
        let is_in_words = !printed.contains(|c: char| c.is_ascii_digit() || is_roman_capital(c));
        let is_any_part = is_in_words && cited.path.len() == 1;
        let has_bracket = || {
            let (before, after) = passage.text.split_at(cited.number.end);
            let count = |bracket: char| before.matches(bracket).count();
            after.starts_with(')') && count('(') <= count(')')
        };
        let unit = |at: usize| {
            let reference = &cited.path[at];
            let kind = match reference.kind {
                ProvisionKind::Section if is_any_part => ProvisionKind::PartOfArticle,
                // «пункт 2) части второй», which is «2) тармақша».
                ProvisionKind::Paragraph if at + 1 == cited.path.len() && has_bracket() => {
                    ProvisionKind::Subparagraph
                }
                kind => kind,
            };
            (kind, slug(&reference.number))
        };
        let all = 0..cited.path.len();
        // What does not go down from the largest is not read surely.
        let is_sure = cited.path.iter().map(|each| rank(each.kind)).filter(|rank| *rank > 0);
        let start = if is_sure.is_sorted() { 0 } else { all.end - 1 };
        let path = all.skip(start).map(unit).collect();
        Self { path, unit: cited.unit, citation: cited.citation }
    }

    fn with_number(&self, number: String) -> Self {
        let mut cite = self.clone();
        cite.path.last_mut().expect("a citation names a unit").1 = number;
        cite
    }

    fn shifted(self, by: usize) -> Self {
        Self { unit: self.unit.shifted(by), citation: self.citation.shifted(by), ..self }
    }

    fn last(&self) -> &Unit {
        self.path.last().expect("a citation names a unit")
    }

    /// Whether what both say of where they stand is the same.
    fn answers(&self, other: &Self) -> bool {
        self.path.iter().rev().zip(other.path.iter().rev()).all(|(one, other)| one == other)
    }
}

/// How far down a unit stands; 0 of what stands in several.
const fn rank(kind: ProvisionKind) -> u8 {
    match kind {
        ProvisionKind::PartOfArticle => 0,
        ProvisionKind::Annex => 1,
        other => other as u8 + 2,
    }
}

impl Cites {
    /// The words that cite what another language does not.
    fn differing(&self, others: &[&Self]) -> Vec<Span> {
        let mut spans = Vec::new();
        let is_named =
            |cite: &&Cite| !others.iter().any(|other| other.names_as_its_own(cite.last()));
        for cite in self.units.iter().filter(is_named) {
            if others.iter().any(|other| other.count_otherwise(self, cite.last())) {
                spans.push(cite.unit);
            } else if others.iter().any(|other| !other.has(cite)) {
                spans.push(cite.citation);
            }
        }
        for (kind, span) in &self.own {
            let count = |cites: &Self| cites.own.iter().filter(|(other, _)| other == kind).count();
            let differs =
                |other: &&Self| other.own.len() == self.own.len() && count(other) != count(self);
            let is_one = |other: &Self| other.numbers(self) || self.numbers(other);
            if others.iter().any(differs) && !others.iter().any(|other| is_one(other)) {
                spans.push(*span);
            }
        }
        spans
    }

    /// Whether a unit is what it stands in, and called so: «настоящего пункта» in point 2 is
    /// «осы баптың 2-тармағы».
    fn names_as_its_own(&self, unit: &Unit) -> bool {
        self.own.iter().any(|(kind, _)| *kind == unit.0) && self.holders.contains(unit)
    }

    /// Whether it cites by its number what another names as its own.
    fn numbers(&self, other: &Self) -> bool {
        self.units.iter().any(|cite| other.names_as_its_own(cite.last()))
    }

    fn has(&self, cite: &Cite) -> bool {
        self.units.iter().any(|each| each.answers(cite))
    }

    /// Whether a unit is not cited here, or not as often, though as many of its kind are:
    /// what is named once for several may be named again in another language.
    fn count_otherwise(&self, other: &Self, unit: &Unit) -> bool {
        let of_kind =
            |cites: &Self| cites.units.iter().filter(|each| each.last().0 == unit.0).count();
        let of_unit = |cites: &Self| cites.units.iter().filter(|each| each.last() == unit).count();
        let here = of_unit(self);
        here == 0 || here != of_unit(other) && of_kind(self) == of_kind(other)
    }
}

#[cfg(test)]
mod tests {
    use crate::parity::{Kind, parity};
    use crate::parse::read;
    use crate::text::language::{ByLanguage, Language};

    /// What shows that one point cites something else, in Russian and in the other language.
    fn shown(ru: &str, (language, other): (Language, &str)) -> [String; 2] {
        let text = |language: Language, words: &str| {
            let heading = match language {
                Language::Russian => "Статья 95. Порядок",
                Language::Kazakh => "95-бап. Тәртіп",
                Language::English => "Article 95. Procedure",
            };
            read(format!("{heading}\n\n1. {words}\n"), language)
        };
        let (ru, other) = (text(Language::Russian, ru), text(language, other));
        let mut texts = ByLanguage { ru: Some(&ru), kk: None, en: None };
        *texts.get_mut(language) = Some(&other);
        let found = parity(&texts).findings;
        assert!(found.iter().all(|each| each.kind == Kind::Reference), "{found:?}");
        [(Language::Russian, &ru), (language, &other)].map(|(language, text)| {
            let spans = found.iter().flat_map(|each| each.spans.get(language));
            spans.map(|span| text.words(*span)).collect::<Vec<_>>().join(" · ")
        })
    }

    #[test]
    fn what_is_cited_alike_is_no_finding() {
        for (ru, kk) in [
            (
                "По пункту 2 статьи 3 и пункту 4 статьи 6.",
                "3-баптың 2-тармағы және 6-баптың 4-тармағы бойынша.",
            ),
            (
                "По подпункту 1) пункта 2 и подпункту 3) пункта 4 статьи 5.",
                "5-баптың 2-тармағының 1) тармақшасы және 4-тармағының 3) тармақшасы бойынша.",
            ),
            ("По пункту 2 статьи 5 и пункту 3 статьи 5.", "5-баптың 2 және 3-тармақтары бойынша."),
            ("По подпунктам 1) – 3) пункта 1.", "1-тармақтың 1), 2) және 3) тармақшалары бойынша."),
            (
                "По статьям 99 (часть вторая), 101 (части третья и четвертая) и 115.",
                "99 (екінші бөлігі), 101 (үшінші және төртінші бөліктері) және 115-баптар бойынша.",
            ),
            ("По пп. 3) п. 2 ст. 15.", "15-баптың 2-тармағының 3) тармақшасы бойынша."),
            ("По строке 3 приложения 1.", "1-қосымшаның 3-жолы бойынша."),
            (
                "По пункту 2) части второй статьи 78.",
                "78-баптың екінші бөлігінің 2) тармақшасы бойынша.",
            ),
            ("По разделу I приложения 1.", "1-қосымшаның 1-бөлімі бойынша."),
            ("По форме (приложение N 1).", "Нысан бойынша (N 1 қосымша)."),
            ("По приложениям N 1 и № 2.", "1 және 2-қосымшалар бойынша."),
            ("По пункту 3.6 Инструкции.", "Нұсқаулықтың 3.6. тармағы бойынша."),
            ("По пунктам 3.6 и 3.7.", "3.6 және 3.7-тармақтар бойынша."),
            (
                "Решение (САПП, 2012 г. № 65, ст. 910) и (САПП, 2013 г., № 60, ст. 827).",
                "Шешім (ПҮАЖ-ы, 2012 ж. № 65, 910-құжат) және (ПҮАЖ-ы, 2013 ж., № 60, 827-құжат).",
            ),
            (
                "Приказ (Собрание актов Президента, 1995 г., N 4 (1), ст. 53).",
                "Бұйрық (Президенттің актілер жинағы, 1995 ж., N 4 (1), 53-құжат).",
            ),
            ("По подразделу 2 раздела 3.", "3-бөлімнің 2-кіші бөлімі бойынша."),
            ("Положения настоящего пункта.", "Осы тармақтың ережелері."),
            ("По главам IV и V.", "4 және 5-тараулар бойынша."),
            ("По главам I – III.", "1, 2 және 3-тараулар бойынша."),
            ("По пунктам I, 2 и ІІІ статьи V.", "5-баптың 1, 2 және 3-тармақтары бойынша."),
            ("По пунктам 1 и 2 статьи 5.", "V баптың I және 2-тармақтары бойынша."),
            (
                "По абзацам тридцать пятому – тридцать седьмому.",
                "Отыз бесінші, отыз алтыншы және отыз жетінші абзацтар бойынша.",
            ),
        ] {
            assert_eq!(shown(ru, (Language::Kazakh, kk)), ["", ""], "{ru} {kk}");
        }
        for (ru, en) in [
            ("По пункту 2 статьи 3.", "Under Article 3(2)."),
            (
                "По подпункту 2) пункта 3 статьи 5.",
                "Under sub-paragraph 2) of paragraph 3 of Article 5.",
            ),
            ("По статьям 5 – 7.", "Under Articles 5 to 7."),
            ("По пункту 2 статьи 5.", "Under paragraph II of Article V."),
        ] {
            assert_eq!(shown(ru, (Language::English, en)), ["", ""], "{ru} {en}");
        }
    }

    #[test]
    fn what_is_cited_otherwise_is_shown() {
        for (ru, kk, in_ru, in_kk) in [
            (
                "По пункту 2 статьи 3 и пункту 4 статьи 6.",
                "3-баптың 4-тармағы және 6-баптың 2-тармағы бойынша.",
                "пункту 2 статьи 3 · пункту 4 статьи 6",
                "3-баптың 4-тармағы · 6-баптың 2-тармағы",
            ),
            (
                "По подпункту 2) пункта 3 и пункту 5.",
                "5-тармақтың 2) тармақшасы және 3-тармақ бойынша.",
                "подпункту 2) пункта 3",
                "5-тармақтың 2) тармақшасы",
            ),
            (
                "По подпунктам 1) – 3) пункта 1.",
                "1-тармақтың 1) және 3) тармақшалары бойынша.",
                "подпунктам 1) – 3",
                "",
            ),
            ("По пункту I статьи 3.", "3-баптың 2-тармағы бойынша.", "пункту I", "2-тармағы"),
            ("По пункту 1 статьи 3.", "3-баптың II-тармағы бойынша.", "пункту 1", "II-тармағы"),
            ("По пункту 3.6.", "3.7-тармақ бойынша.", "пункту 3.6", "3.7-тармақ"),
            ("По пункту 3.6.", "4.6. тармақ бойынша.", "пункту 3.6", "4.6. тармақ"),
            ("(приложение N 1)", "(N 2 қосымша)", "приложение N 1", "2 қосымша"),
            (
                "По статье 3 (САПП, 2012 г., ст. 10).",
                "4-бап бойынша (ПҮАЖ-ы, 2012 ж., 10-құжат).",
                "статье 3",
                "4-бап",
            ),
            (
                "По статьям 5 (пункты 1 и 2) и 7.",
                "5 (1 және 2-тармақтары) және 8-баптар бойынша.",
                "статьям 5 (пункты 1 и 2) и 7",
                "8-баптар",
            ),
            (
                "Положения настоящего пункта.",
                "Осы баптың ережелері.",
                "настоящего пункта",
                "Осы баптың",
            ),
        ] {
            let shown = shown(ru, (Language::Kazakh, kk));
            assert_eq!(shown, [in_ru, in_kk], "{ru} {kk}");
        }
    }
}
