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

/// All cases, in the order of the tables of words.
pub(super) const CASES: [Case; 3] = [Case::Nominative, Case::Genitive, Case::Locative];

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

/// «екінші»: the Kazakh word; the noun after it carries the case.
pub(super) fn kazakh(n: usize) -> Option<String> {
    KAZAKH.spell(n)
}

/// "two": the English word after the noun.
pub(super) fn english(n: usize) -> Option<String> {
    ENGLISH.spell(n)
}

/// A number read from words.
pub(super) struct Read {
    /// The number.
    pub(super) value: usize,
    /// How many words it took.
    pub(super) words: usize,
    /// Whether they are Kazakh, where the number stands before its noun.
    pub(super) is_kazakh: bool,
}

/// Reads the number that `words`, in small letters and with е for ё, begin with.
pub(super) fn read(words: &[&str]) -> Option<Read> {
    // Down from the top, so that «двадцать первая» is not taken for 20.
    (1..=LAST).rev().find_map(|value| {
        let russian = CASES.into_iter().flat_map(|case| {
            [true, false].into_iter().filter_map(move |feminine| russian(value, feminine, case))
        });
        let english = [english(value), ENGLISH_ORDINALS.spell(value)].into_iter().flatten();
        let mut forms = russian.chain(english).map(|form| (form, false));
        let mut kazakh = kazakh(value).into_iter().map(|form| (form, true));
        forms.by_ref().chain(kazakh.by_ref()).find_map(|(form, is_kazakh)| {
            let form: Vec<_> = form.split(' ').collect();
            words.starts_with(&form).then_some(Read { value, words: form.len(), is_kazakh })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(number("second"), Some((2, true, false)));
        assert_eq!(number("статьи"), None);
    }
}
