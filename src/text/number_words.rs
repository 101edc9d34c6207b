//! The words of numbers in three languages: `двадцати`, `жиырмадан`, "twenty".

use super::language::Language;
use super::lexicon::is_any;

/// What a word says of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NumberWord {
    /// It adds: twenty, then four.
    Plus(u128),
    /// It multiplies what stands before it: two, then hundred.
    Times(u128),
    /// It adds and makes the number an ordinal.
    Ordinal(u128),
    /// One and a half.
    OneAndHalf,
}

/// What `word` says of a number in `language`; `None` where it says nothing.
pub(super) fn number_word(word: &str, language: Language) -> Option<NumberWord> {
    match language {
        Language::Russian => russian(word),
        Language::Kazakh => kazakh(word),
        Language::English => english(word),
    }
}

/// The number that a Russian adjective begins with: `двадцатичетырех` of
/// `двадцатичетырехчасовой`.
pub(super) fn russian_beginning(beginning: &str) -> Option<u128> {
    let mut rest = beginning;
    let mut sum = 0;
    while !rest.is_empty() {
        let forms = RUSSIAN
            .iter()
            .flat_map(|(forms, value)| forms.split('|').map(move |form| (form, *value)));
        let longest = forms.filter(|(form, _)| rest.starts_with(form));
        let (form, value) = longest.max_by_key(|(form, _)| form.len())?;
        rest = &rest[form.len()..];
        sum += value;
    }
    Some(sum)
}

fn value_of(word: &str, table: &[(&str, u128)]) -> Option<u128> {
    table.iter().find(|(forms, _)| is_any(word, forms)).map(|(_, value)| *value)
}

fn russian(word: &str) -> Option<NumberWord> {
    if is_any(word, "полтора|полторы|полутора") {
        return Some(NumberWord::OneAndHalf);
    }
    let times = || value_of(word, RUSSIAN_TIMES).map(NumberWord::Times);
    let ordinal = || {
        let found = RUSSIAN_ORDINALS.iter().find(|(stem, _)| {
            word.strip_prefix(stem).is_some_and(|ending| is_any(ending, RUSSIAN_ENDINGS))
        });
        found.map(|(_, value)| NumberWord::Ordinal(*value))
    };
    value_of(word, RUSSIAN).map(NumberWord::Plus).or_else(times).or_else(ordinal)
}

/// `семью` is left out: the law speaks of families more often than of sevens.
const RUSSIAN: &[(&str, u128)] = &[
    ("один|одна|одно|одного|одной|одному|одну|одним|одном", 1),
    ("два|две|двух|двум|двумя|двое|двоих", 2),
    ("три|трех|трем|тремя|трое|троих", 3),
    ("четыре|четырех|четырем|четырьмя", 4),
    ("пять|пяти|пятью", 5),
    ("шесть|шести|шестью", 6),
    ("семь|семи", 7),
    ("восемь|восьми|восемью|восьмью", 8),
    ("девять|девяти|девятью", 9),
    ("десять|десяти|десятью", 10),
    ("одиннадцать|одиннадцати|одиннадцатью", 11),
    ("двенадцать|двенадцати|двенадцатью", 12),
    ("тринадцать|тринадцати|тринадцатью", 13),
    ("четырнадцать|четырнадцати|четырнадцатью", 14),
    ("пятнадцать|пятнадцати|пятнадцатью", 15),
    ("шестнадцать|шестнадцати|шестнадцатью", 16),
    ("семнадцать|семнадцати|семнадцатью", 17),
    ("восемнадцать|восемнадцати|восемнадцатью", 18),
    ("девятнадцать|девятнадцати|девятнадцатью", 19),
    ("двадцать|двадцати|двадцатью", 20),
    ("тридцать|тридцати|тридцатью", 30),
    ("сорок|сорока", 40),
    ("пятьдесят|пятидесяти|пятьюдесятью", 50),
    ("шестьдесят|шестидесяти|шестьюдесятью", 60),
    ("семьдесят|семидесяти|семьюдесятью", 70),
    ("восемьдесят|восьмидесяти|восемьюдесятью", 80),
    ("девяносто|девяноста", 90),
    ("сто|ста", 100),
    ("двести|двухсот|двумстам|двумястами|двухстах", 200),
    ("триста|трехсот|тремстам|тремястами|трехстах", 300),
    ("четыреста|четырехсот|четыремстам|четырьмястами|четырехстах", 400),
    ("пятьсот|пятисот|пятистам|пятьюстами|пятистах", 500),
    ("шестьсот|шестисот|шестистам|шестьюстами|шестистах", 600),
    ("семьсот|семисот|семистам|семьюстами|семистах", 700),
    ("восемьсот|восьмисот|восьмистам|восемьюстами|восьмистах", 800),
    ("девятьсот|девятисот|девятистам|девятьюстами|девятистах", 900),
];

const RUSSIAN_TIMES: &[(&str, u128)] = &[
    ("тысяча|тысячи|тысяч|тысяче|тысячу|тысячей|тысячам|тысячами|тысячах|тыс", 1000),
    ("миллион|миллиона|миллионов|миллиону|миллионом|миллионам|миллионами|миллионах|млн", 1_000_000),
    (
        "миллиард|миллиарда|миллиардов|миллиарду|миллиардом|миллиардам|миллиардах|млрд",
        1_000_000_000,
    ),
];

const RUSSIAN_ORDINALS: &[(&str, u128)] = &[
    ("перв", 1),
    ("втор", 2),
    ("трет", 3),
    ("четверт", 4),
    ("пят", 5),
    ("шест", 6),
    ("седьм", 7),
    ("восьм", 8),
    ("девят", 9),
    ("десят", 10),
    ("одиннадцат", 11),
    ("двенадцат", 12),
    ("тринадцат", 13),
    ("четырнадцат", 14),
    ("пятнадцат", 15),
    ("шестнадцат", 16),
    ("семнадцат", 17),
    ("восемнадцат", 18),
    ("девятнадцат", 19),
    ("двадцат", 20),
    ("тридцат", 30),
    ("сороков", 40),
    ("пятидесят", 50),
    ("шестидесят", 60),
    ("семидесят", 70),
    ("восьмидесят", 80),
    ("девяност", 90),
    ("сот", 100),
    ("тысячн", 1000),
];

const RUSSIAN_ENDINGS: &str =
    "ый|ий|ой|ая|ое|ые|ого|ому|ым|ом|ую|ых|ыми|ья|ье|ьего|ьему|ьим|ьем|ьей|ью|ьи|ьих|ьими";

fn kazakh(word: &str) -> Option<NumberWord> {
    // The pronoun «ол» in its cases, and adverbs made of «бір».
    if is_any(word, "оны|оның|онда|бірге|бірден|бірде|бірді") {
        return None;
    }
    KAZAKH.iter().find_map(|(base, value)| {
        let ending = word.strip_prefix(base)?;
        if ending.is_empty() || is_any(ending, KAZAKH_CASES) {
            let multiplies = *value == 100 || *value >= 1000;
            return Some(if multiplies {
                NumberWord::Times(*value)
            } else {
                NumberWord::Plus(*value)
            });
        }
        // «екіншіден» is "secondly".
        let is_ordinal = is_any(ending, "інші*|ыншы*|нші*|ншы*|сыншы*")
            && !is_any(ending, "іншіден|ыншыдан|ншіден|ншыдан");
        is_ordinal.then_some(NumberWord::Ordinal(*value))
    })
}

const KAZAKH: &[(&str, u128)] = &[
    ("бір", 1),
    ("екі", 2),
    ("үш", 3),
    ("төрт", 4),
    ("бес", 5),
    ("алты", 6),
    ("жеті", 7),
    ("сегіз", 8),
    ("тоғыз", 9),
    ("он", 10),
    ("жиырма", 20),
    ("отыз", 30),
    ("қырық", 40),
    ("елу", 50),
    ("алпыс", 60),
    ("жетпіс", 70),
    ("сексен", 80),
    ("тоқсан", 90),
    ("жүз", 100),
    ("мың", 1000),
    ("миллион", 1_000_000),
    ("миллиард", 1_000_000_000),
];

/// The endings of the cases, after a word of a number or after digits.
pub(super) const KAZAKH_CASES: &str = "дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|ның|нің|дың|дің|тың|тің|ны|ні|ды|ді|ты|ті|да|де|та|те|мен|бен|пен";

/// The endings of ordinals after digits.
pub(super) const KAZAKH_ORDINAL_ENDINGS: &str = "ші*|шы*|інші*|ыншы*|нші*|ншы*";

fn english(word: &str) -> Option<NumberWord> {
    let times = || value_of(word, ENGLISH_TIMES).map(NumberWord::Times);
    let ordinal = || value_of(word, ENGLISH_ORDINALS).map(NumberWord::Ordinal);
    value_of(word, ENGLISH).map(NumberWord::Plus).or_else(times).or_else(ordinal)
}

const ENGLISH: &[(&str, u128)] = &[
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

const ENGLISH_TIMES: &[(&str, u128)] =
    &[("hundred", 100), ("thousand", 1000), ("million", 1_000_000), ("billion", 1_000_000_000)];

const ENGLISH_ORDINALS: &[(&str, u128)] = &[
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("tenth", 10),
    ("eleventh", 11),
    ("twelfth", 12),
    ("thirteenth", 13),
    ("fourteenth", 14),
    ("fifteenth", 15),
    ("sixteenth", 16),
    ("seventeenth", 17),
    ("eighteenth", 18),
    ("nineteenth", 19),
    ("twentieth", 20),
    ("thirtieth", 30),
    ("fortieth", 40),
];
