//! Words that only stand in another grammatical form: «органу» and «органом»,
//! «органның» and «органға».
//!
//! Case is form; number is not: «орган» and «органы» are one body and several.
//! Endings that could be of either number prove nothing, and so count as words.
//! Only where a term is looked for is any form of it as good as another.

use super::edited::{Changed, touch};
use super::references::Passage;
use super::sides::Sides;
use crate::text::language::Language;
use crate::text::lexicon::Word;
use crate::text::word::KAZAKH_PLURALS;

/// Whether each changed word answers to one on the other side that differs from
/// it by its case alone.
pub(super) fn alone(sides: Sides<&Passage<'_>>, changed: &Sides<Changed>) -> bool {
    let language = sides.new.language;
    let words = sides.zip(changed.as_ref()).map(|(side, changed)| {
        let is_changed = |word: &&Word<'_>| touch(changed, word.span);
        side.words.iter().filter(is_changed).map(|word| word.key.as_ref()).collect::<Vec<_>>()
    });
    let pairs = || words.old.iter().zip(&words.new).filter(|(old, new)| old != new);
    words.old.len() == words.new.len()
        && pairs().next().is_some()
        && pairs().all(|(old, new)| are_forms(old, new, language))
}

/// Whether two words are cases of one in one number.
fn are_forms(old: &str, new: &str, language: Language) -> bool {
    match language {
        Language::Russian => are_russian_forms(old, new),
        Language::Kazakh => are_kazakh_forms(old, new),
        Language::English => false,
    }
}

fn are_russian_forms(old: &str, new: &str) -> bool {
    endings(old, new)
        .any(|(old, new)| RUSSIAN.iter().any(|forms| forms.contains(&old) && forms.contains(&new)))
}

/// What follows the beginnings that two words share and that may be stems. Endings
/// share letters too: «ого» and «ому».
fn endings<'a>(old: &'a str, new: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let shared = shared(old, new);
    let stems = old[..shared].char_indices().map(|(at, _)| at).chain([shared]);
    stems.skip(SHORTEST_STEM).map(|stem| (&old[stem..], &new[stem..]))
}

/// How many bytes the beginnings of two words share.
fn shared(old: &str, new: &str) -> usize {
    let letters = old.chars().zip(new.chars()).take_while(|(old, new)| old == new);
    letters.map(|(letter, _)| letter.len_utf8()).sum()
}

/// Whether two words are forms of one, whatever their case and number.
pub fn is_one_word(one: &str, other: &str, language: Language) -> bool {
    let is_one = match language {
        Language::Russian => is_one_russian_word,
        Language::Kazakh => is_one_kazakh_word,
        Language::English => is_one_english_word,
    };
    one == other || is_one(one, other)
}

fn is_one_russian_word(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|word| word.strip_suffix("ся").unwrap_or(word));
    let is_ending = |ending: &str| {
        ending.is_empty()
            || OF_EITHER_NUMBER.contains(&ending)
            || RUSSIAN.iter().any(|forms| forms.contains(&ending))
    };
    endings(one, other).any(|(one, other)| is_ending(one) && is_ending(other))
}

fn is_one_kazakh_word(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(kazakh_stems);
    one.iter().any(|stem| other.contains(stem))
}

/// What a Kazakh word may be without its endings, which follow one another: number,
/// whose it is, case. A last letter that endings soften is hard: «жинағы», «жинақ».
fn kazakh_stems(word: &str) -> Vec<(&str, Option<char>)> {
    let mut stems = vec![word];
    for endings in [KAZAKH_CASES, KAZAKH_OWNERS, &KAZAKH_PLURALS] {
        let without = stems
            .iter()
            .flat_map(|stem| endings.iter().filter_map(|ending| stem.strip_suffix(ending)));
        let without: Vec<_> = without.collect();
        stems.extend(without);
    }
    // The shortest are of two letters: «иесі», «иелерінің».
    stems.retain(|stem| stem.chars().count() > 1);
    stems.into_iter().map(hardened).collect()
}

/// A stem without its last letter, and that letter as it is without an ending.
fn hardened(stem: &str) -> (&str, Option<char>) {
    let mut letters = stem.chars();
    let last = letters.next_back();
    let hard = HARDENED.iter().find(|[soft, _]| last == Some(*soft)).map(|[_, hard]| *hard);
    (letters.as_str(), hard.or(last))
}

fn is_one_english_word(one: &str, other: &str) -> bool {
    const NUMBERS: &[&str] = &["", "s", "es", "y", "ies"];
    endings(one, other).any(|(one, other)| NUMBERS.contains(&one) && NUMBERS.contains(&other))
}

const SHORTEST_STEM: usize = 3;

/// Endings of one number. Those that stand for the other number as well, as the
/// «ы» of «нормы», are left out, and so is the bare stem of feminine nouns.
const RUSSIAN: &[&[&str]] = &[
    &["у", "ом", "е"],
    &["ю", "ем"],
    &["ой", "у"],
    &["ью", "ь"],
    &["ам", "ами", "ах", "ов"],
    &["ям", "ями", "ях", "ев"],
    &["ием", "ию"],
    &["ией", "ию", "ия"],
    &["иям", "иями", "иях", "ий"],
    &["ый", "ого", "ому", "ом", "ое", "ая", "ую"],
    &["ий", "его", "ему", "ем", "ее", "яя", "юю"],
    &["ий", "ого", "ому", "ом", "ое", "ая", "ую"],
    &["ые", "ых", "ыми"],
    &["ие", "их", "ими"],
];

/// The other endings of nouns and adjectives, and the fleeting vowels of «ребенок».
const OF_EITHER_NUMBER: &[&str] = &[
    "а", "я", "о", "ы", "и", "ие", "ии", "ей", "ьми", "ок", "ек", "ка", "ку", "ке", "ком", "ки",
    "ков", "кам", "ками", "ках",
];

fn are_kazakh_forms(old: &str, new: &str) -> bool {
    let (old, new) = (bases(old), bases(new));
    old.iter().any(|base| base.chars().count() >= SHORTEST_STEM && new.contains(base))
}

/// The word, and the word without an ending of case.
fn bases(word: &str) -> Vec<&str> {
    let without = KAZAKH_CASES.iter().filter_map(|ending| word.strip_suffix(ending));
    without.chain([word]).collect()
}

#[rustfmt::skip]
const KAZAKH_CASES: &[&str] = &[
    "ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "на", "не",
    "ды", "ді", "ты", "ті", "ны", "ні", "да", "де", "та", "те", "нда", "нде",
    "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен",
];

/// Endings that say whose something is, the accusative behind them included.
const KAZAKH_OWNERS: &[&str] = &["ы", "і", "сы", "сі", "ын", "ін", "сын", "сін"];

/// Soft last letters, and what they are without an ending.
const HARDENED: [[char; 2]; 3] = [['ғ', 'қ'], ['г', 'к'], ['б', 'п']];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_one_in_either_number() {
        use Language::{English, Kazakh, Russian};
        for (language, one, other, is_one) in [
            (Russian, "оператор", "операторами", true),
            (Russian, "накопления", "накоплений", true),
            (Russian, "целевые", "целевых", true),
            (Russian, "система", "систем", true),
            (Russian, "ребенок", "ребенка", true),
            (Russian, "участок", "участками", true),
            (Russian, "нуждающийся", "нуждающихся", true),
            (Russian, "опека", "опекун", false),
            (Russian, "цель", "целевой", false),
            (Kazakh, "өкілдері", "өкілінің", true),
            (Kazakh, "жинақтар", "жинағын", true),
            (Kazakh, "мектеп", "мектебінде", true),
            (Kazakh, "иесі", "иелерінің", true),
            (Kazakh, "платформа", "платформаларына", true),
            (Kazakh, "бала", "балалардың", true),
            (Kazakh, "бала", "баланс", false),
            (English, "body", "bodies", true),
            (English, "body", "bodyguard", false),
        ] {
            assert_eq!(is_one_word(one, other, language), is_one, "{one} {other}");
        }
    }

    #[test]
    fn cases_are_forms_and_numbers_are_not() {
        use Language::{English, Kazakh, Russian};
        for (language, old, new, is_form) in [
            (Russian, "органу", "органом", true),
            (Russian, "органами", "органов", true),
            (Russian, "уполномоченного", "уполномоченному", true),
            (Russian, "решению", "решением", true),
            (Russian, "орган", "органы", false),
            (Russian, "органом", "органами", false),
            (Russian, "запрос", "запрет", false),
            (Russian, "обязан", "обязана", false),
            (Kazakh, "органның", "органға", true),
            (Kazakh, "орган", "органдар", false),
            (Kazakh, "органдардың", "органдарға", true),
            (Kazakh, "береді", "бермейді", false),
            (English, "body", "bodies", false),
        ] {
            assert_eq!(are_forms(old, new, language), is_form, "{old} {new}");
        }
    }
}
