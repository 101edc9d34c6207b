//! The words that number parts and indents: «вторая», «екінші», "two".

/// The grammatical case of a unit in a citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// «часть вторая» · «екінші бөлігі».
    Nominative,
    /// «части второй» · «екінші бөлігінің».
    Genitive,
    /// «в части второй» · «екінші бөлігінде».
    Locative,
}

/// The highest number that is written in words.
const LAST: usize = 99;

/// The number words of a language: 1 to 19; 20, 30 … 90; and the same tens
/// where a unit follows them.
struct Words {
    low: [&'static str; 19],
    round: [&'static str; 8],
    tens: [&'static str; 8],
    joint: &'static str,
}

impl Words {
    fn spell(&self, n: usize) -> Option<String> {
        match n {
            1..20 => Some(self.low[n - 1].to_owned()),
            20..=LAST if n.is_multiple_of(10) => Some(self.round[n / 10 - 2].to_owned()),
            20..=LAST => {
                Some(format!("{}{}{}", self.tens[n / 10 - 2], self.joint, self.low[n % 10 - 1]))
            }
            _ => None,
        }
    }
}

#[rustfmt::skip]
const RUSSIAN: Words = Words {
    low: [
        "первый", "второй", "третий", "четвертый", "пятый", "шестой", "седьмой", "восьмой",
        "девятый", "десятый", "одиннадцатый", "двенадцатый", "тринадцатый", "четырнадцатый",
        "пятнадцатый", "шестнадцатый", "семнадцатый", "восемнадцатый", "девятнадцатый",
    ],
    round: [
        "двадцатый", "тридцатый", "сороковой", "пятидесятый", "шестидесятый", "семидесятый",
        "восьмидесятый", "девяностый",
    ],
    tens: [
        "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят",
        "девяносто",
    ],
    joint: " ",
};

#[rustfmt::skip]
const KAZAKH: Words = Words {
    low: [
        "бірінші", "екінші", "үшінші", "төртінші", "бесінші", "алтыншы", "жетінші", "сегізінші",
        "тоғызыншы", "оныншы", "он бірінші", "он екінші", "он үшінші", "он төртінші",
        "он бесінші", "он алтыншы", "он жетінші", "он сегізінші", "он тоғызыншы",
    ],
    round: [
        "жиырмасыншы", "отызыншы", "қырқыншы", "елуінші", "алпысыншы", "жетпісінші",
        "сексенінші", "тоқсаныншы",
    ],
    tens: ["жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"],
    joint: " ",
};

#[rustfmt::skip]
const ENGLISH: Words = Words {
    low: [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen",
    ],
    round: ENGLISH_TENS,
    tens: ENGLISH_TENS,
    joint: "-",
};

const ENGLISH_TENS: [&str; 8] =
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// "the first part": English counts so before the noun.
#[rustfmt::skip]
const ENGLISH_ORDINALS: Words = Words {
    low: [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
        "seventeenth", "eighteenth", "nineteenth",
    ],
    round: [
        "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
        "ninetieth",
    ],
    tens: ENGLISH_TENS,
    joint: "-",
};

/// «вторая», «второй»: the Russian word in gender and case.
pub(super) fn russian(n: usize, feminine: bool, case: Case) -> Option<String> {
    let word = RUSSIAN.spell(n)?;
    if case == Case::Nominative && !feminine {
        return Some(word);
    }
    let (stem, soft) = match word.strip_suffix("ий") {
        Some(stem) => (stem, true),
        None => (word.strip_suffix("ый").or(word.strip_suffix("ой"))?, false),
    };
    let ending = match (feminine, case, soft) {
        (true, Case::Nominative, false) => "ая",
        (true, Case::Nominative, true) => "ья",
        (true, _, false) => "ой",
        (true, _, true) => "ьей",
        (false, Case::Locative, false) => "ом",
        (false, Case::Locative, true) => "ьем",
        (false, _, false) => "ого",
        (false, _, true) => "ьего",
    };
    Some(format!("{stem}{ending}"))
}

/// The Kazakh words that number units and are one word.
pub(crate) fn kazakh_words() -> impl Iterator<Item = &'static str> {
    KAZAKH.low[..10].iter().chain(&KAZAKH.round).copied()
}

/// «екінші»: the Kazakh word; the noun after it carries the case.
pub(super) fn kazakh(n: usize) -> Option<String> {
    KAZAKH.spell(n)
}

/// "two": the English word after the noun.
pub(super) fn english(n: usize) -> Option<String> {
    ENGLISH.spell(n)
}

/// A number read from words.
pub(crate) struct Read {
    /// The number.
    pub(crate) value: usize,
    /// How many words it took.
    pub(crate) words: usize,
    /// Whether they are Kazakh, where the number stands before its noun.
    pub(crate) is_kazakh: bool,
}

/// Reads the number that `words`, in small letters and with е for ё, begin with.
pub(crate) fn read(words: &[&str]) -> Option<Read> {
    let [first, rest @ ..] = words else { return None };
    let second = rest.first().copied();
    [(&RUSSIAN, false), (&KAZAKH, true)]
        .into_iter()
        .find_map(|(language, is_kazakh)| language.read(first, second, is_kazakh))
        .or_else(|| [&ENGLISH, &ENGLISH_ORDINALS].into_iter().find_map(|words| words.joined(first)))
}

impl Words {
    /// Reads one word, or the two of «двадцать первая».
    fn read(&self, first: &str, second: Option<&str>, is_kazakh: bool) -> Option<Read> {
        let unit = |word: &str| self.low[..9].iter().position(|low| is_form(word, low));
        if let Some(ten) = self.tens.iter().position(|ten| *ten == first)
            && let Some(unit) = second.and_then(unit)
        {
            return Some(Read { value: 10 * (ten + 2) + unit + 1, words: 2, is_kazakh });
        }
        // «он бірінші»: in Kazakh the words from eleven on are two.
        if let Some(low) = second.and_then(|second| {
            self.low[10..].iter().position(|low| low.split_once(' ') == Some((first, second)))
        }) {
            return Some(Read { value: low + 11, words: 2, is_kazakh });
        }
        let low = self.low.iter().position(|low| is_form(first, low)).map(|at| at + 1);
        let round = || self.round.iter().position(|round| is_form(first, round));
        let value = low.or_else(|| round().map(|at| 10 * (at + 2)))?;
        Some(Read { value, words: 1, is_kazakh })
    }

    /// Reads "twenty-first", one word.
    fn joined(&self, word: &str) -> Option<Read> {
        let place = |words: &[&str], sought: &str| words.iter().position(|word| *word == sought);
        let compound = || {
            let (ten, unit) = word.split_once(self.joint)?;
            Some(10 * (place(&self.tens, ten)? + 2) + place(&self.low[..9], unit)? + 1)
        };
        let low = place(&self.low, word).map(|at| at + 1);
        let round = || place(&self.round, word).map(|at| 10 * (at + 2));
        let value = low.or_else(round).or_else(compound)?;
        Some(Read { value, words: 1, is_kazakh: false })
    }
}

/// The endings of a Russian number word: of hard stems, and of «третий».
const ENDINGS: [&str; 26] = [
    "ый", "ий", "ой", "ая", "ья", "ое", "ье", "ого", "ьего", "ому", "ьему", "ым", "ьим", "ом",
    "ьем", "ую", "ью", "ей", "ьей", "ою", "ые", "ьи", "ых", "ьих", "ыми", "ьими",
];

/// Whether `word` is the number word `low` in any gender, number and case. Of a Kazakh
/// one there is one form: the noun after it carries the case.
fn is_form(word: &str, low: &str) -> bool {
    let stem = ["ый", "ий", "ой"].iter().find_map(|ending| low.strip_suffix(ending));
    word == low
        || stem.and_then(|stem| word.strip_prefix(stem)).is_some_and(|rest| ENDINGS.contains(&rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASES: [Case; 3] = [Case::Nominative, Case::Genitive, Case::Locative];

    #[test]
    fn russian_numbers_are_declined() {
        for (n, feminine, case, word) in [
            (1, true, Case::Nominative, "первая"),
            (3, true, Case::Nominative, "третья"),
            (3, true, Case::Genitive, "третьей"),
            (3, false, Case::Genitive, "третьего"),
            (3, false, Case::Locative, "третьем"),
            (2, true, Case::Locative, "второй"),
            (4, false, Case::Nominative, "четвертый"),
            (4, false, Case::Genitive, "четвертого"),
            (7, true, Case::Nominative, "седьмая"),
            (40, false, Case::Genitive, "сорокового"),
            (43, false, Case::Locative, "сорок третьем"),
            (90, true, Case::Genitive, "девяностой"),
            (99, true, Case::Nominative, "девяносто девятая"),
        ] {
            assert_eq!(russian(n, feminine, case).as_deref(), Some(word));
        }
        assert_eq!(russian(100, true, Case::Genitive), None);
        assert_eq!(russian(0, true, Case::Nominative), None);
    }

    #[test]
    fn kazakh_and_english_numbers_are_spelled() {
        for (n, kk, en) in [
            (1, "бірінші", "one"),
            (11, "он бірінші", "eleven"),
            (20, "жиырмасыншы", "twenty"),
            (35, "отыз бесінші", "thirty-five"),
            (43, "қырық үшінші", "forty-three"),
            (99, "тоқсан тоғызыншы", "ninety-nine"),
        ] {
            assert_eq!(kazakh(n).as_deref(), Some(kk));
            assert_eq!(english(n).as_deref(), Some(en));
        }
    }

    #[test]
    fn every_number_word_is_read_back() {
        let number = |words: &str| {
            let words: Vec<_> = words.split(' ').collect();
            read(&words).map(|read| (read.value, read.words == words.len(), read.is_kazakh))
        };
        for n in 1..=LAST {
            for case in CASES {
                for feminine in [true, false] {
                    let word = russian(n, feminine, case).expect("up to 99");
                    assert_eq!(number(&word), Some((n, true, false)), "{word}");
                }
            }
            let (kk, en) = (kazakh(n).expect("up to 99"), english(n).expect("up to 99"));
            assert_eq!(number(&kk), Some((n, true, true)), "{kk}");
            assert_eq!(number(&en), Some((n, true, false)), "{en}");
        }
        for (word, value) in [("первую", 1), ("третьими", 3), ("второе", 2), ("сорок третьим", 43)]
        {
            assert_eq!(number(word), Some((value, true, false)), "{word}");
        }
        assert_eq!(number("second"), Some((2, true, false)));
        assert_eq!(number("статьи"), None);
    }
}
