//! Words that only stand in another grammatical form: «органу» and «органом»,
//! «органның» and «органға».
//!
//! Case is form; number is not: «орган» and «органы» are one body and several.
//! Endings that could be of either number prove nothing, and so count as words.

use super::edited::{Changed, touch};
use super::references::Passage;
use super::sides::Sides;
use crate::text::language::Language;
use crate::text::lexicon::Word;

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
    let letters = old.chars().zip(new.chars()).take_while(|(old, new)| old == new);
    let shared: usize = letters.map(|(letter, _)| letter.len_utf8()).sum();
    // Endings share letters too: «ого» and «ому».
    let stems = old[..shared].char_indices().map(|(at, _)| at).chain([shared]);
    let mut stems = stems.filter(|at| old[..*at].chars().count() >= SHORTEST_STEM);
    stems.any(|stem| {
        let endings = (&old[stem..], &new[stem..]);
        let has = |forms: &[&str]| forms.contains(&endings.0) && forms.contains(&endings.1);
        RUSSIAN.iter().any(|forms| has(forms))
    })
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

#[cfg(test)]
mod tests {
    use super::*;

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
