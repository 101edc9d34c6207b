//! «2) исключен;»: a number that is kept though its provision is gone.

use crate::document::{Document, ProvisionId};
use crate::text::lexicon::{Lexicon, Word, words};
use std::sync::LazyLock;

/// Whether the words of a provision are a note of its repeal: what editors name in it,
/// the act and its date, is no law.
pub fn is_note(document: &Document, id: ProvisionId) -> bool {
    let text = document.provision(id).text.map(|span| document.words(span));
    text.is_some_and(|text| says_so(&words(text)))
}

/// Whether all that a provision says is that it is repealed, with the act that
/// repealed it or without.
pub(super) fn says_so(words: &[Word<'_>]) -> bool {
    let words = &words[own_name(words)..];
    let Some(said) = REPEALED.find_at(words, 0) else { return false };
    // What follows names the act or a date.
    let rest = &words[said.words.end..];
    let is_date = |next: &Word<'_>| {
        &*next.key == "от" && rest.get(1).is_some_and(Word::is_digits) || &*next.key == "№"
    };
    let names_an_act = |next: &Word<'_>| ACTS.has(next) || next.is_digits() || is_date(next);
    rest.first().is_none_or(|next| words.len() <= LONGEST_NOTE && names_an_act(next))
}

/// How many words name the provision itself before it is said to be repealed: «(пункт 2
/// исключен – …)», «2-тармақ алып тасталды», «е-3) (исключен)».
fn own_name(words: &[Word<'_>]) -> usize {
    let is_kind = |word: &Word<'_>| KINDS.has(word);
    let is_letter = |word: &Word<'_>| word.key.chars().nth(1).is_none();
    let label = match words {
        [letter, number, ..] if is_letter(letter) && number.is_digits() => 2,
        _ => 0,
    };
    label
        + match &words[label..] {
            [kind, number, ..] if is_kind(kind) && number.is_digits() => 2,
            [kind, ..] if is_kind(kind) => 1,
            [number, kind, ..] if number.is_digits() && is_kind(kind) => 2,
            _ => 0,
        }
}

/// How many words a note of a repeal has at most.
const LONGEST_NOTE: usize = 30;

static REPEALED: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    Lexicon::new(&[
        ("исключен|исключена|исключено|исключены|repealed|deleted", ()),
        ("утратил силу|утратила силу|утратило силу|утратили силу", ()),
        ("алып тасталды|алып тасталған|алынып тасталды|алынып тасталған", ()),
        ("күші жойылды|күші жойылған", ()),
        ("is repealed|was repealed|is deleted|was deleted|is excluded|was excluded", ()),
    ])
});

static KINDS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let kinds = "пункт|подпункт|статья|часть|абзац|тармақ|тармақша|бап|бөлік|paragraph|article";
    Lexicon::new(&[(kinds, ())])
});

static ACTS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let acts = "законом|кодексом|указом|постановлением|согласно|қр|қазақстан|by";
    Lexicon::new(&[(acts, ())])
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lexicon;

    #[test]
    fn a_note_of_a_repeal_is_no_law() {
        for text in [
            "исключен;",
            "исключен Законом РК от 03.05.2022 № 118-VII;",
            "Исключена.",
            "Утратила силу.",
            "алып тасталды;",
            "алып тасталды - ҚР 2022.05.03 № 118-VII Заңымен;",
            "Күші жойылды.",
            "repealed",
            "(исключен - от 5 июля 2006 года N 165 (порядок введения в действие см. ст.2) ;",
            "(пункт 2 исключен - N 256 от 10.11.2001 г.)",
            "(подпункт исключен - Законом Республики Казахстан от 10 июля 2003 года N 483);",
            "е-3) (подпункт исключен - Законом Республики Казахстан от 10 июля 2003 года N 483)",
            "е-3) (алынып тасталды - 2004.07.10. N 483 Заңымен)",
            "2-тармақ алып тасталды - 2006.07.05. N 165 Заңымен",
        ] {
            assert!(says_so(&lexicon::words(text)), "{text}");
        }
        for text in [
            "исключает неправомерный доступ;",
            "Исключительное право принадлежит автору.",
            "сведения исключены из реестра",
            "исключены из реестра сведения о лицах, которые не имеют права на пособие",
            "тізілімнен алып тасталды",
            "исключен от уплаты налога",
            "пункт 2 статьи 5 исключить;",
        ] {
            assert!(!says_so(&lexicon::words(text)), "{text}");
        }
    }
}
