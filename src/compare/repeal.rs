//! «2) исключен;»: a number that is kept though its provision is gone.

use crate::document::citation::read_ordinal;
use crate::document::{Document, ProvisionId};
use crate::text::lexicon::{Lexicon, Word, words};
use std::sync::LazyLock;

/// Whether the words of a provision are a note of its repeal: what editors name in it,
/// the act and its date, is no law. «Статья 5. Исключена» says it in place of its heading,
/// «Статья 5. Сроки (исключена – …)» behind it.
pub fn is_note(document: &Document, id: ProvisionId) -> bool {
    let provision = document.provision(id);
    let Some(said) = provision.text.or(provision.heading).map(|span| document.words(span)) else {
        return false;
    };
    let is_headed = provision.text.is_none();
    is_whole(said) && says_so(&words(said)) || is_headed && ends_in_a_note(said)
}

/// Whether text in brackets has none behind it: «(Часть вторая исключена – …) В рамках …»
/// goes on with law.
fn is_whole(said: &str) -> bool {
    bracketed(said.trim_start_matches(['*', '_'])).is_none_or(|(_, rest)| is_blank(rest))
}

/// Whether the last brackets of a heading say that the unit is repealed.
fn ends_in_a_note(heading: &str) -> bool {
    let opened = heading.match_indices('(').filter_map(|(at, _)| bracketed(&heading[at..]));
    opened.filter(|(_, rest)| is_blank(rest)).any(|(note, _)| says_so(&words(note)))
}

fn is_blank(text: &str) -> bool {
    !text.contains(char::is_alphanumeric)
}

/// What stands in the brackets that a text opens with, they too, and what is behind them;
/// none where they are not closed.
pub fn bracketed(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (at, sign) in text.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return (sign == ')').then(|| text.split_at(at + 1));
        }
    }
    None
}

/// Whether all that a provision says is that it is repealed, with the act that
/// repealed it or without.
pub fn says_so(words: &[Word<'_>]) -> bool {
    !names_a_first_part(words) && tells_a_repeal(words)
}

/// Whether all that words say is that the first part or indent of a unit, which has no words
/// of its own but those of the unit, is repealed.
pub fn says_so_of_the_first(words: &[Word<'_>]) -> bool {
    names_a_first_part(words) && tells_a_repeal(words)
}

fn tells_a_repeal(words: &[Word<'_>]) -> bool {
    let words = &words[own_name(words)..];
    let Some(said) = REPEALED.find_at(words, 0) else { return false };
    let rest = &words[said.words.end..];
    let rest = &rest[since(rest)..];
    rest.is_empty() || words.len() <= LONGEST_NOTE && names_an_act(rest)
}

/// How many words say when: «с 1 января 2020 года».
fn since(words: &[Word<'_>]) -> usize {
    match words {
        [with, day, _, year, rest @ ..]
            if &*with.key == "с" && day.is_digits() && year.is_digits() =>
        {
            4 + usize::from(rest.first().is_some_and(|next| matches!(&*next.key, "года" | "г")))
        }
        _ => 0,
    }
}

/// Whether what follows names the act, a date, or where to look.
fn names_an_act(rest: &[Word<'_>]) -> bool {
    let is_dated = |words: &[Word<'_>]| match words {
        [from, day, ..] if &*from.key == "от" => day.is_digits(),
        [first, ..] => matches!(&*first.key, "№" | "рк"),
        [] => false,
    };
    let [first, behind @ ..] = rest else { return false };
    let next = behind.first().map(|next| &*next.key);
    // «Исключен Закон …» may be law; «исключен – Закон РК», «– Закон от 3.04.2020» is none.
    let names_it = || (0..behind.len()).any(|at| is_dated(&behind[at..]));
    ACTS.has(first)
        || first.is_digits()
        || is_dated(rest) && &*first.key != "рк"
        || &*first.key == "см"
        || &*first.key == "в" && matches!(next, Some("ред" | "редакции"))
        || ACTS_THEMSELVES.has(first) && names_it()
}

/// Whether words begin with the first part or indent of a unit: they stand in the unit
/// itself, and what is behind them is not repealed with them.
fn names_a_first_part(words: &[Word<'_>]) -> bool {
    const COUNTED: [&str; 5] = ["часть", "абзац", "бөлік", "part", "indent"];
    let [one, other, ..] = words else { return false };
    let is_first =
        |number: &Word<'_>| read_ordinal(&[&number.key]).is_some_and(|read| read.value == 1);
    let is_counted = |noun: &Word<'_>| COUNTED.contains(&&*noun.key);
    is_counted(one) && is_first(other) || is_counted(other) && is_first(one)
}

/// How many words name the provision itself before it is said to be repealed: «(пункт 2
/// исключен – …)», «2-тармақ алып тасталды», «е-3) (исключен)», «часть вторая исключена».
fn own_name(words: &[Word<'_>]) -> usize {
    let is_kind = |word: &Word<'_>| KINDS.has(word);
    let is_letter = |word: &Word<'_>| word.key.chars().nth(1).is_none();
    let label = match words {
        [letter, number, ..] if is_letter(letter) && number.is_digits() => 2,
        _ => 0,
    };
    let words = &words[label..];
    let has_kind = |at: usize| words.get(at).is_some_and(is_kind);
    let numbered = |at: usize| number(&words[at.min(words.len())..]);
    let own = if has_kind(0) {
        1 + numbered(1)
    } else {
        // What the number is need not be read where no kind stands behind it.
        let behind = (1..=2).find(|at| has_kind(*at));
        behind.filter(|at| numbered(0) == *at).map_or(0, |at| at + 1)
    };
    label + own
}

/// How many words are a number: digits, «вторая», «двадцать первый», «екінші».
fn number(words: &[Word<'_>]) -> usize {
    let keys: Vec<&str> = words.iter().take(2).map(|word| &*word.key).collect();
    match words {
        [number, ..] if number.is_digits() => 1,
        _ => read_ordinal(&keys).map_or(0, |read| read.words),
    }
}

/// How many words a note of a repeal has at most.
const LONGEST_NOTE: usize = 30;

static REPEALED: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    Lexicon::new(&[
        ("исключен|исключена|исключено|исключены|repealed|deleted|excluded", ()),
        ("утратил силу|утратила силу|утратило силу|утратили силу", ()),
        ("алып тасталды|алып тасталған|алынып тасталды|алынып тасталған", ()),
        ("күші жойылды|күші жойылған", ()),
        ("күші жойылды деп танылды|күші жойылған деп танылды", ()),
        ("күші жойылды деп танылған|күші жойылған деп танылған", ()),
        ("is repealed|was repealed|is deleted|was deleted|is excluded|was excluded", ()),
        ("no longer in force", ()),
    ])
});

static KINDS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let kinds =
        "пункт|подпункт|статья|часть|абзац|тармақ|тармақша|бап|бөлік|paragraph|article|part|indent";
    Lexicon::new(&[(kinds, ())])
});

static ACTS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let acts = "законом|кодексом|указом|постановлением|согласно|қр|қазақстан|заңмен|заңымен|by";
    Lexicon::new(&[(acts, ())])
});

/// Acts by their own names, as they stand behind a dash.
static ACTS_THEMSELVES: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let acts = "закон|федеральный|конституционный|кодекс|указ|постановление";
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
            "Часть вторая исключена.",
            "Часть двадцать первая утратила силу.",
            "абзац третий исключен;",
            "Екінші бөлік алып тасталды.",
            "үшінші абзац алып тасталды;",
            "Part two excluded.",
            "Third indent no longer in force.",
            "(утратил силу - Федеральный закон от 30.12.2006 № 271-ФЗ)",
            "(Исключен - Закон РК от 3 апреля 2020 года)",
            "Утратила силу. - Федеральный закон от 03.06.2006 N 73-ФЗ",
            "Утратил силу с 1 января 2020 года.",
            "Исключен с 1 января 2020 года Законом РК от 3 апреля 2019 года.",
            "Исключен (см. Закон о недрах).",
            "(Часть третья  исключена  в  ред.  Федерального закона от 3 ноября 2001 г.)",
            "Күші жойылған деп танылды.",
            "Алып тасталды – Заңмен.",
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
            "второй раз исключен из реестра",
            "Часть первая исключена.",
            "Бірінші бөлік алып тасталды.",
            "Часть вторая статьи 5 исключена",
            "вторая часть суммы исключена",
            "исключен закон о недрах",
            "исключен с 1 января 2020 года из реестра",
            "күші жойылған деп танылған шешім",
        ] {
            assert!(!says_so(&lexicon::words(text)), "{text}");
        }
    }
}
