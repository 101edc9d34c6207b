//! «2) исключен;»: a number that is kept though its provision is gone.

use crate::text::lexicon::{self, Word};

/// Whether all that a provision says is that it is repealed, with the act that
/// repealed it or without.
pub(super) fn says_so(words: &[Word<'_>]) -> bool {
    let key = |at: usize| words.get(at).map_or("", |word| word.key.as_ref());
    let is_two =
        |(one, two): &(&str, &str)| lexicon::is_any(key(0), one) && lexicon::is_any(key(1), two);
    let after = if lexicon::is_any(key(0), REPEALED) {
        1
    } else if REPEALED_IN_TWO.iter().any(is_two) {
        2
    } else {
        return false;
    };
    // What follows names the act or a date.
    let names_an_act = || lexicon::is_any(key(after), ACTS) || words[after].is_digits();
    words.len() == after || words.len() <= LONGEST_NOTE && names_an_act()
}

/// How many words a note of a repeal has at most.
const LONGEST_NOTE: usize = 30;

const REPEALED: &str = "исключен|исключена|исключено|исключены|repealed|deleted";

const ACTS: &str = "законом|кодексом|указом|постановлением|согласно|қр|қазақстан|by";

const REPEALED_IN_TWO: &[(&str, &str)] = &[
    ("утратил|утратила|утратило|утратили", "силу"),
    ("алып|алынып", "тасталды|тасталған"),
    ("күші", "жойылды|жойылған"),
    ("is|was", "repealed|deleted|excluded"),
];

#[cfg(test)]
mod tests {
    use super::*;

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
