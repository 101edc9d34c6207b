//! The words of numbers in three languages: `двадцати`, `жиырмадан`, "twenty".

use super::alone;
use super::language::Language;
use super::lexicon::{Lexicon, Lexicons, Word, is_any};
use std::sync::LazyLock;

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

/// The words of numbers of one language.
#[derive(Clone, Copy)]
pub(super) struct NumberWords {
    whole: &'static Lexicon<Option<NumberWord>>,
    /// What Russian words of numbers begin with, where they are not known whole.
    stems: Option<&'static Lexicon<Option<Ordinal>>>,
}

/// The stem of an ordinal, and its number.
type Ordinal = (&'static str, u128);

impl NumberWords {
    pub(super) fn of(language: Language) -> Self {
        let stems = || &*RUSSIAN_STEMS;
        Self {
            whole: NUMBER_WORDS.get(language),
            stems: (language == Language::Russian).then(stems),
        }
    }

    /// What `word` says of a number; `None` where it says nothing.
    pub(super) fn meaning(self, word: &Word<'_>) -> Option<NumberWord> {
        self.whole.meaning(word).flatten().or_else(|| {
            let (stem, value) = self.stems?.meaning(word)??;
            is_any(&word.key[stem.len()..], RUSSIAN_ENDINGS).then_some(NumberWord::Ordinal(value))
        })
    }

    /// By how much `word` multiplies the number before it, if it does.
    pub(super) fn factor(self, word: &Word<'_>) -> Option<u128> {
        match self.whole.meaning(word)? {
            Some(NumberWord::Times(factor)) => Some(factor),
            _ => None,
        }
    }

    /// Whether a number in words may begin with `word`: most words are turned away.
    pub(super) fn may_begin(self, word: &Word<'_>) -> bool {
        self.whole.may_open(word) || self.stems.is_some_and(|stems| stems.may_open(word))
    }

    /// Whether a Russian word begins as a number does: `трехдневный`, and `столовая`.
    pub(super) fn are_in(self, word: &Word<'_>) -> bool {
        self.stems.is_some_and(|stems| stems.has(word))
    }
}

static NUMBER_WORDS: Lexicons<Option<NumberWord>> = Lexicons::new(|language| {
    // What is a number by itself may begin one, and is part of none.
    let alone = alone::table(language).iter().map(|(forms, _)| ((*forms).to_owned(), None));
    let words = match language {
        Language::Russian => russian(),
        Language::Kazakh => kazakh(),
        Language::English => english(),
    };
    Lexicon::new(&alone.chain(words).collect::<Vec<_>>())
});

/// A word that begins as both is an ordinal, which stands later.
static RUSSIAN_STEMS: LazyLock<Lexicon<Option<Ordinal>>> = LazyLock::new(|| {
    let ordinals = RUSSIAN_ORDINALS.iter().map(|line| (format!("{}*", line.0), Some(*line)));
    let beginnings = [(RUSSIAN_BEGINNINGS.to_owned(), None)];
    Lexicon::new(&beginnings.into_iter().chain(ordinals).collect::<Vec<_>>())
});

/// The number that a Russian adjective begins with: `двадцатичетырех` of
/// `двадцатичетырехчасовой`.
pub(super) fn russian_beginning(beginning: &str) -> Option<u128> {
    let mut rest = beginning;
    let (mut whole, mut sum) = (0, 0);
    while !rest.is_empty() {
        let length = if let Some((length, factor)) = longest(rest, RUSSIAN_FACTORS) {
            // «двадцатитысячекратный»: twenty times a thousand.
            whole += sum.max(1) * factor;
            sum = 0;
            length
        } else {
            // «двукратный», and «двухкратный».
            let (length, value) = longest(rest, RUSSIAN).max(longest(rest, &[("дву", 2)]))?;
            sum += value;
            length
        };
        rest = &rest[length..];
    }
    Some(whole + sum)
}

/// The number above ten that a Russian word begins with, where it says what there are so
/// many of: `двенадцатизначный`, `пятисотметровая`; what begins with `сто` seldom does.
pub fn russian_compound(word: &Word<'_>) -> Option<u128> {
    // Most words end here, before the dearer search for a number inside them.
    if !RUSSIAN_STEMS.has(word) {
        return None;
    }
    let mut rest = &*word.key;
    let mut sum = 0;
    while let Some((length, value)) = longest(rest, RUSSIAN) {
        sum += value;
        rest = &rest[length..];
    }
    (sum > 10 && sum != 100 && !rest.is_empty()).then_some(sum)
}

/// The number that a word begins as, whatever it ends in: «шестеренный», «бестік». No rule
/// may read it; the smallest begin too much else.
pub fn begun(word: &Word<'_>, language: Language) -> Option<u128> {
    let begins = |table| longest(&word.key, table);
    let (_, value) = match language {
        Language::Russian => begins(RUSSIAN_ORDINALS).max(begins(RUSSIAN))?,
        Language::Kazakh => begins(KAZAKH)?,
        Language::English => return None,
    };
    // «сотрудник», «жүзеге асыру», «оның»
    let is_telling = value > 3 && value != 100 && (language == Language::Russian || value != 10);
    is_telling.then_some(value)
}

/// The longest form of a table that `text` begins with: its length, and its number.
fn longest(text: &str, table: &[(&str, u128)]) -> Option<(usize, u128)> {
    let forms = table.iter().flat_map(|(forms, value)| forms.split('|').map(move |it| (it, value)));
    let found = forms.filter(|(form, _)| text.starts_with(form));
    found.map(|(form, value)| (form.len(), *value)).max()
}

/// Forms, and what they say; a later line counts before an earlier one, and
/// `None` is a word that only looks like a number.
type Line = (String, Option<NumberWord>);

fn lines(table: &[(&str, u128)], say: fn(u128) -> NumberWord) -> impl Iterator<Item = Line> {
    table.iter().map(move |(forms, value)| ((*forms).to_owned(), Some(say(*value))))
}

/// `stem` with each of the endings.
fn declined(stem: &str, endings: &str) -> String {
    let forms: Vec<_> = endings.split('|').map(|ending| format!("{stem}{ending}")).collect();
    forms.join("|")
}

fn russian() -> Vec<Line> {
    let half = ("полтора|полторы|полутора".to_owned(), Some(NumberWord::OneAndHalf));
    let times = lines(RUSSIAN_TIMES, NumberWord::Times);
    times.chain(lines(RUSSIAN, NumberWord::Plus)).chain([half]).collect()
}

/// What the words of [`RUSSIAN`] begin with.
const RUSSIAN_BEGINNINGS: &str = "ноль*|нул*|тысячек*|один*|одн*|два*|две*|дву*|дво*|три*|трех*|трем*|трое*|трои*|\
    миллионнок*|миллиарднок*|полутора*|четыр*|четвер*|пят*|шест*|семь*|семи*|семн*|семер*|восем*|восьм*|девя*|десят*|сорок*|сто*|ста*";

/// `семью` is left out: the law speaks of families more often than of sevens.
const RUSSIAN: &[(&str, u128)] = &[
    ("ноль|нуля|нулю|нулем", 0),
    ("один|одна|одно|одного|одной|одному|одну|одним|одном", 1),
    ("два|две|двух|двум|двумя|двое|двоих|двоим", 2),
    ("три|трех|трем|тремя|трое|троих|троим", 3),
    ("четыре|четырех|четырем|четырьмя|четверо|четверых|четверым", 4),
    ("пять|пяти|пятью|пятеро|пятерых|пятерым", 5),
    ("шесть|шести|шестью|шестеро|шестерых|шестерым", 6),
    ("семь|семи|семеро|семерых|семерым", 7),
    ("восемь|восьми|восемью|восьмью|восьмеро|восьмерых|восьмерым", 8),
    ("девять|девяти|девятью|девятеро|девятерых|девятерым", 9),
    ("десять|десяти|десятью|десятеро|десятерых|десятерым", 10),
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

/// What multiplies inside an adjective: «тысячекратный», «двухмиллионнократный».
const RUSSIAN_FACTORS: &[(&str, u128)] = &[
    ("тысяче|тысячно", 1000),
    ("миллионно|миллионо", 1_000_000),
    ("миллиардно|миллиардо", 1_000_000_000),
];

const RUSSIAN_TIMES: &[(&str, u128)] = &[
    ("тысяча|тысячи|тысяч|тысяче|тысячу|тысячей|тысячам|тысячами|тысячах|тыс", 1000),
    ("миллион|миллиона|миллионов|миллиону|миллионом|миллионам|миллионами|миллионах|млн", 1_000_000),
    (
        "миллиард|миллиарда|миллиардов|миллиарду|миллиардом|миллиардам|миллиардах|млрд",
        1_000_000_000,
    ),
    ("триллион|триллиона|триллионов|трлн", 1_000_000_000_000),
];

/// The stems; where one begins as another, the longer stands later.
const RUSSIAN_ORDINALS: &[Ordinal] = &[
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
    ("двухсот", 200),
    ("трехсот", 300),
    ("пятисот", 500),
    ("тысячн", 1000),
];

const RUSSIAN_ENDINGS: &str =
    "ый|ий|ой|ая|ое|ые|ого|ому|ым|ом|ую|ых|ыми|ья|ье|ьего|ьему|ьим|ьем|ьей|ью|ьи|ьих|ьими";

fn kazakh() -> Vec<Line> {
    let lines = KAZAKH.iter().flat_map(|(base, value)| {
        let multiplies = *value == 100 || *value >= 1000;
        let say = if multiplies { NumberWord::Times } else { NumberWord::Plus };
        let ordinal = declined(base, "інші*|ыншы*|нші*|ншы*|сыншы*");
        // «екіншіден» is "secondly".
        let adverb = declined(base, "іншіден|ыншыдан|ншіден|ншыдан");
        let cardinal = format!("{base}|{}", declined(base, KAZAKH_CASES));
        [
            (ordinal, Some(NumberWord::Ordinal(*value))),
            (adverb, None),
            (cardinal, Some(say(*value))),
        ]
    });
    // The pronoun «ол» in its cases, and adverbs made of «бір».
    let others = ("оны|оның|онда|бірге|бірден|бірде|бірді".to_owned(), None);
    lines.chain([others]).collect()
}

const KAZAKH: &[(&str, u128)] = &[
    ("нөл", 0),
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
    ("триллион", 1_000_000_000_000),
    ("млн", 1_000_000),
    ("млрд", 1_000_000_000),
    ("трлн", 1_000_000_000_000),
];

/// What the ending of a Kazakh word of a number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KazakhForm {
    /// «бес»: the number may go on.
    Bare,
    /// «бестен»: from it, or so many parts of it.
    From,
    /// «беске» and the other cases; what is no number at all.
    Other,
}

/// How a Kazakh word of a number ends. Only the last word of a number is declined.
pub(super) fn kazakh_form(word: &str) -> KazakhForm {
    match KAZAKH.iter().find_map(|(base, _)| word.strip_prefix(base)) {
        Some("") => KazakhForm::Bare,
        Some(end) if KAZAKH_ABLATIVES.contains(&end) => KazakhForm::From,
        _ => KazakhForm::Other,
    }
}

/// The endings of what something goes from, or is more than.
const KAZAKH_ABLATIVES: [&str; 6] = ["дан", "ден", "тан", "тен", "нан", "нен"];

/// Whether a Kazakh word ends so: «күннен», «одан басқа».
pub fn is_ablative(word: &str) -> bool {
    KAZAKH_ABLATIVES.iter().any(|ending| word.ends_with(ending))
}

/// The endings of the cases, after a word of a number or after digits.
pub(super) const KAZAKH_CASES: &str = "дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|ның|нің|дың|дің|тың|тің|ны|ні|ды|ді|ты|ті|да|де|та|те|мен|бен|пен";

/// The endings of what belongs to something, after digits: «айдың 25-інен».
pub(super) const KAZAKH_POSSESSIVES: &str = "і|ы|сы|сі|інің|ының|сының|сінің|іне|ына|сына|сіне|ін|ын|сын|сін|інен|ынан|сынан|сінен|\
     інде|ында|сында|сінде|індегі|ындағы|сындағы|сіндегі";

/// The endings of ordinals after digits.
pub(super) const KAZAKH_ORDINAL_ENDINGS: &str = "ші*|шы*|інші*|ыншы*|нші*|ншы*";

fn english() -> Vec<Line> {
    let ordinals = lines(ENGLISH_ORDINALS, NumberWord::Ordinal);
    let times = lines(ENGLISH_TIMES, NumberWord::Times);
    ordinals.chain(times).chain(lines(ENGLISH, NumberWord::Plus)).collect()
}

const ENGLISH: &[(&str, u128)] = &[
    ("zero", 0),
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

const ENGLISH_TIMES: &[(&str, u128)] = &[
    ("hundred", 100),
    ("thousand", 1000),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
];

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
    ("fiftieth", 50),
    ("sixtieth", 60),
    ("seventieth", 70),
    ("eightieth", 80),
    ("ninetieth", 90),
    ("hundredth", 100),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lexicon::words;

    #[test]
    fn every_russian_number_begins_with_a_known_stem() {
        let number_words = NumberWords::of(Language::Russian);
        for form in RUSSIAN.iter().flat_map(|(forms, _)| forms.split('|')) {
            let adjective = format!("{form}дневный");
            assert!(number_words.are_in(&words(&adjective)[0]), "{form}");
        }
    }

    #[test]
    fn a_russian_ordinal_is_its_stem_and_an_ending() {
        let number_words = NumberWords::of(Language::Russian);
        for (at, (stem, value)) in RUSSIAN_ORDINALS.iter().enumerate() {
            for ending in RUSSIAN_ENDINGS.split('|').filter(|ending| *ending != "ью") {
                let word = format!("{stem}{ending}");
                let said = number_words.meaning(&words(&word)[0]);
                assert_eq!(said, Some(NumberWord::Ordinal(*value)), "{word}");
            }
            let longer = &RUSSIAN_ORDINALS[..at];
            assert!(!longer.iter().any(|(longer, _)| longer.starts_with(stem)), "{stem}");
        }
        for word in ["сотрудник", "перечень", "пятница", "десятилетний"]
        {
            assert_eq!(number_words.meaning(&words(word)[0]), None, "{word}");
        }
    }
}
