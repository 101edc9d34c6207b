//! Words that stand a slip of the finger beside those of the vocabulary: «замениить»,
//! «толыктырылсын». Numbers in digits and quoted words are never taken for misprinted.

use super::nouns;
use super::vocabulary::table;
use crate::document::citation::kazakh_ordinals;
use crate::text::language::Language;
use crate::text::nearest::distance;
use crate::text::span::Span;

/// A word that was read as another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misprint {
    /// Where it stands.
    pub span: Span,
    /// What it was read as.
    pub meant: &'static str,
}

/// How many letters a word has at least: of shorter ones too many are alike.
const SHORTEST: usize = 4;

/// Words that instructions have, and that are none of those they are like: «басында» is no
/// «бабында», «сроки» no «строки», «2020 жылы» no row.
const OTHERS: [&str; 8] = ["басы", "басында", "басынан", "срок", "жыл", "білім", "қолы", "тарату"];

/// The words that one letter tells from `word`, which is none of them: another letter, one
/// too many or too few, two that changed places.
pub(super) fn meant(word: &str, language: Language) -> Vec<&'static str> {
    let letters = word.chars().count();
    let is_another = || OTHERS.iter().any(|other| word.starts_with(other));
    if letters < SHORTEST || is_known(word, language) || is_another() {
        return Vec::new();
    }
    let is_like = |known: &&str| {
        let length = known.chars().count();
        length >= SHORTEST && length.abs_diff(letters) <= 1 && distance(known, word) == 1
    };
    words(language).filter(is_like).collect()
}

fn is_known(word: &str, language: Language) -> bool {
    nouns::is_form(word, language) || words(language).any(|known| known == word)
}

/// Words of instructions, as they are written out.
fn words(language: Language) -> impl Iterator<Item = &'static str> {
    let patterns = table(language).iter().flat_map(|(pattern, _)| pattern.split(' '));
    let whole = patterns.filter(|word| !word.contains('*'));
    let units = nouns::often(language);
    let counts = kazakh_ordinals().filter(move |_| language == Language::Kazakh);
    whole.chain(units).chain(counts).chain(forms(language).split_whitespace())
}

/// The forms of words that the vocabulary has only in part.
const fn forms(language: Language) -> &'static str {
    match language {
        Language::Russian => "утратившим утратившими утратившей кодекс кодекса кодексе",
        Language::Kazakh => {
            "сөзден сөздерден сөзінен сөздерінен сөзбен сөздермен цифрлармен цифрмен"
        }
        Language::English => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_is_a_slip_and_two_are_not() {
        assert_eq!(meant("замениить", Language::Russian), ["заменить"]);
        assert_eq!(meant("заемнить", Language::Russian), ["заменить"]);
        assert_eq!(meant("толыктырылсын", Language::Kazakh), ["толықтырылсын"]);
        assert_eq!(meant("толыктырылсин", Language::Kazakh), [""; 0]);
        assert_eq!(meant("тармагы", Language::Kazakh), ["тармағы"]);
        assert_eq!(meant("replced", Language::English), ["replaced"]);
    }

    #[test]
    fn what_is_known_or_short_is_no_misprint() {
        assert_eq!(meant("слова", Language::Russian), [""; 0]);
        assert_eq!(meant("не", Language::Russian), [""; 0]);
        assert_eq!(meant("басында", Language::Kazakh), [""; 0]);
        assert_eq!(meant("бапқа", Language::Kazakh), [""; 0]);
        assert_eq!(meant("екнші", Language::Kazakh), ["екінші"]);
        assert_eq!(meant("тармақасы", Language::Kazakh), ["тармақшасы"]);
    }
}
