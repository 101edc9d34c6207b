//! What excuses a finding: the other language has the same numbers, and nothing but how they
//! are named there was not read: «15 (2)-бабына», «пункта I», «2006.07.05»; or as many words
//! in quotation marks, that were not read as a title.
//!
//! Of two that contradict one another each was understood. Where one alone says something,
//! the other may say it too: what is told is that it does not, and so it must not be unread.

use super::acts::{Act, QUOTES};
use super::agreement::Sayings;
use super::fact::Fact;
use super::facts::{Said, roman};
use super::finding::{Finding, Kind};
use super::rows::{Texts, members};
use crate::document::{Document, ProvisionId};
use crate::text::language::Language;
use crate::text::lexicon::{Word, words};
use crate::text::number_words::begun as begun_by;
use crate::text::span::{Cover, Span};
use crate::text::value::Value;

/// Whether a language that shows nothing of a finding has all its numbers unread, or both
/// show the same ones, which one of them read in parts.
pub(super) fn is_unread(texts: &Texts<'_>, finding: &Finding, said: &Sayings) -> bool {
    let is_of_values = matches!(
        finding.kind,
        Kind::Deadline | Kind::Amount | Kind::Date | Kind::Number | Kind::Reference
    );
    if !is_of_values {
        return false;
    }
    let (showing, silent): (Vec<_>, Vec<_>) =
        members(&finding.row).partition(|(language, _)| finding.is_shown_in(*language));
    let shown = showing.iter().map(|(each, _)| (*each, shown(texts, finding, said, *each)));
    let shown: Vec<(Language, Vec<Vec<u128>>)> = shown.collect();
    if silent.is_empty() {
        return is_in_parts(&shown);
    }
    silent.iter().all(|(language, id)| {
        let Some(text) = texts.get(*language) else { return false };
        let unread = unread(text, *id, said);
        shown.iter().all(|(other, shown)| {
            let shown = shown.concat();
            !shown.is_empty()
                && are_among(&shown, &unread)
                && !is_oftener(&shown, [*other, *language].map(|each| all(texts, finding, each)))
                || are_titles(finding, said.get(*other).as_deref())
                    && quotes(texts, finding, *other) <= quotes(texts, finding, *language)
        })
    })
}

/// Whether titles of acts are all that is shown.
fn are_titles(finding: &Finding, said: Option<&[Said]>) -> bool {
    let is_shown = |span: &Span| finding.spans.iter().any(|(_, spans)| spans.contains(span));
    let mut shown = said.into_iter().flatten().filter(|(_, span)| is_shown(span)).peekable();
    shown.peek().is_some() && shown.all(|(fact, _)| *fact == Fact::Act(Act::Title))
}

/// How many quotation marks a language has in a row.
fn quotes(texts: &Texts<'_>, finding: &Finding, language: Language) -> usize {
    let present = texts.get(language).zip(*finding.row.get(language));
    present.map_or(0, |(text, id)| {
        let passages = text.provision(id).passages();
        passages.map(|span| text.words(span).matches(QUOTES).count()).sum()
    })
}

/// The numbers of each of the words that a language shows.
fn shown(
    texts: &Texts<'_>,
    finding: &Finding,
    said: &Sayings,
    language: Language,
) -> Vec<Vec<u128>> {
    let text = texts.get(language);
    let numbers = |span: &Span| {
        let printed: Vec<u128> = text.map_or_else(Vec::new, |text| {
            printed(text.words(*span), 0).map(|(number, _)| number).collect()
        });
        if printed.is_empty() { counted(said.get(language).as_deref(), *span) } else { printed }
    };
    finding.spans.get(language).iter().map(numbers).collect()
}

/// The numbers of what is said in some words without a digit.
fn counted(said: Option<&[Said]>, words: Span) -> Vec<u128> {
    let inside = said.into_iter().flatten().filter(|(_, span)| !span.common(words).is_empty());
    inside.flat_map(|(fact, _)| numbers(fact)).collect()
}

/// The whole numbers of a fact.
fn numbers(fact: &Fact) -> Vec<u128> {
    match fact {
        Fact::Date(date) => date.iter().filter(|it| **it > 0).map(|it| u128::from(*it)).collect(),
        Fact::Reference(_, number) => number.parse().into_iter().collect(),
        _ => fact.value().and_then(Value::as_whole).into_iter().collect(),
    }
}

/// Whether all languages show the same numbers, in all that they show, and not in as many
/// parts: «2010 жылға 24 маусым», «18,30 часов» and «18-30-ға».
fn is_in_parts(shown: &[(Language, Vec<Vec<u128>>)]) -> bool {
    let sorted = |parts: &[Vec<u128>]| {
        let mut numbers = parts.concat();
        numbers.sort_unstable();
        numbers
    };
    let Some(((_, first), others)) = shown.split_first() else { return false };
    shown.iter().all(|(_, parts)| parts.iter().all(|part| !part.is_empty()))
        && others.iter().any(|(_, parts)| parts.len() != first.len())
        && others.iter().all(|(_, parts)| sorted(parts) == sorted(first))
}

/// The numbers of a provision that nothing was read from, or a number alone.
fn unread(text: &Document, id: ProvisionId, said: &Sayings) -> Vec<u128> {
    let language = text.language();
    let is_said_elsewhere = |fact: &Fact| {
        let others = said.iter().filter(|(other, _)| *other != language);
        others.flat_map(|(_, said)| said.iter().flatten()).any(|(other, _)| other == fact)
    };
    let own = said.get(language).iter().flatten();
    let read = own.filter(|(fact, _)| is_understood(fact) || is_said_elsewhere(fact));
    let read = Cover::new(read.map(|(_, span)| *span));
    let unread = written(text, id).filter(|(_, span)| !read.meets(*span));
    unread.map(|(number, _)| number).collect()
}

/// All numbers of a row in a language.
fn all(texts: &Texts<'_>, finding: &Finding, language: Language) -> Vec<u128> {
    let present = texts.get(language).zip(*finding.row.get(language));
    let written = present.into_iter().flat_map(|(text, id)| written(text, id));
    written.map(|(number, _)| number).collect()
}

/// Whether one of some numbers stands here oftener than there: it cannot answer itself and
/// another too.
fn is_oftener(some: &[u128], [here, there]: [Vec<u128>; 2]) -> bool {
    some.iter().any(|it| count(&here, *it) > count(&there, *it))
}

/// How often a number is among others.
fn count(numbers: &[u128], it: u128) -> usize {
    numbers.iter().filter(|other| **other == it).count()
}

/// The numbers of a provision, in digits, in Roman letters and such as words begin with.
fn written(text: &Document, id: ProvisionId) -> impl Iterator<Item = (u128, Span)> {
    let passages = text.provision(id).passages();
    passages.flat_map(|span| {
        let begun = begun(text.words(span), span.start, text.language());
        printed(text.words(span), span.start).chain(begun)
    })
}

/// Whether it is known what a number counts, or which day it is.
const fn is_understood(fact: &Fact) -> bool {
    match fact {
        Fact::Deadline(Some(_), Some(_)) | Fact::Amount(_, Some(_)) | Fact::Number(_, Some(_)) => {
            true
        }
        Fact::Date([day, _, year]) => *day > 0 && *year > 0,
        _ => false,
    }
}

/// The numbers in digits and in Roman letters, with the bytes of each.
fn printed(text: &str, start: usize) -> impl Iterator<Item = (u128, Span)> {
    words(text).into_iter().filter_map(move |word| {
        let number =
            if word.is_digits() { word.key.parse().ok() } else { roman(word.span.of(text)) };
        Some((number?, word.span.shifted(start)))
    })
}

/// The numbers that words begin as, with the bytes of each.
fn begun(text: &str, start: usize, language: Language) -> Vec<(u128, Span)> {
    let words = words(text).into_iter();
    let number = |word: Word<'_>| Some((begun_by(&word, language)?, word.span.shifted(start)));
    words.filter_map(number).collect()
}

/// Whether all of some numbers are among others, as often.
fn are_among(some: &[u128], all: &[u128]) -> bool {
    some.iter().all(|it| count(all, *it) >= count(some, *it))
}

#[cfg(test)]
mod tests {
    use crate::parity::{Kind, tests};

    fn kinds(ru: &str, kk: &str) -> Vec<Kind> {
        let ru = format!("Статья 5. Порядок\n\n1. {ru}\n");
        tests::kinds(&ru, &format!("5-бап. Тәртіп\n\n1. {kk}\n"))
    }

    #[test]
    fn what_was_not_read_may_say_the_same() {
        for (ru, kk) in [
            ("По решению от 5 июля 2006 года.", "2006/07/05 шешім бойынша."),
            ("Прием до 18,30 часов.", "Қабылдау сағат 18-30-ға дейін."),
            ("Комиссия шестерки.", "Алты адамнан тұратын комиссия."),
            ("Комиссия из пяти лиц.", "Бестіктен тұратын комиссия."),
            ("По решению «О порядке сбора».", "«Жинау тәртібі» шешімі бойынша."),
            ("Орган незамедлительно отвечает.", "Орган жауап береді."),
        ] {
            assert_eq!(kinds(ru, kk), [], "{ru} | {kk}");
        }
    }

    #[test]
    fn what_was_read_is_told() {
        for (ru, kk, told) in [
            ("По решению от 5 июля 2006 года.", "2006/07/08 шешім бойынша.", Kind::Date),
            ("По решению от 5 июля 2006 года.", "Шешім бойынша.", Kind::Date),
            ("Прием до 18,30 часов.", "Қабылдау сағат 18-20-ға дейін.", Kind::Deadline),
            ("По решению «О порядке сбора».", "Шешім бойынша.", Kind::Reference),
            ("По статьям 5 и 6.", "5-бап бойынша.", Kind::Reference),
            (
                "По ставке 0 процентов с 1 числа месяца.",
                "Айдың 1 күнінен бастап 1 пайыз мөлшерлемесі бойынша.",
                Kind::Number,
            ),
            ("Комиссия шестерки.", "Бес адамнан тұратын комиссия.", Kind::Number),
            ("Комиссия из пяти лиц.", "Комиссия.", Kind::Number),
            ("Орган незамедлительно отвечает.", "Орган бес күнде жауап береді.", Kind::Deadline),
            (
                "До следующего дня, в течение 1 календарного дня.",
                "Бір жұмыс күні ішінде.",
                Kind::Deadline,
            ),
        ] {
            assert_eq!(kinds(ru, kk), [told], "{ru} | {kk}");
        }
        // What it counts is known in both: ten days are no ten wages.
        let told = kinds("В течение 10 рабочих дней.", "10 АЕК мөлшерінде.");
        assert_eq!(told, [Kind::Deadline, Kind::Amount]);
    }
}
