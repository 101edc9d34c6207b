//! «2) исключен;»: a number that is kept though its provision is gone.

use crate::text::lexicon::{Lexicon, Word};
use std::sync::LazyLock;

/// Whether all that a provision says is that it is repealed, with the act that
/// repealed it or without.
pub(super) fn says_so(words: &[Word<'_>]) -> bool {
    let Some(said) = REPEALED.find_at(words, 0) else { return false };
    // What follows names the act or a date.
    let names_an_act = |next: &Word<'_>| ACTS.has(next) || next.is_digits();
    let next = words.get(said.words.end);
    next.is_none_or(|next| words.len() <= LONGEST_NOTE && names_an_act(next))
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
        ] {
            assert!(says_so(&lexicon::words(text)), "{text}");
        }
        for text in [
            "исключает неправомерный доступ;",
            "Исключительное право принадлежит автору.",
            "сведения исключены из реестра",
            "исключены из реестра сведения о лицах, которые не имеют права на пособие",
            "тізілімнен алып тасталды",
        ] {
            assert!(!says_so(&lexicon::words(text)), "{text}");
        }
    }
}
