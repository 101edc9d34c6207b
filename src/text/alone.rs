//! Words that are a number by themselves, some with what it counts: «половина»,
//! «дважды», «полгода», "tenfold".

use super::language::Language;
use super::lexicon::{Found, Lexicon, Lexicons, Word};
use super::measures::Measure;

/// The number that begins at the word `at`.
pub(super) fn at(words: &[Word<'_>], at: usize, language: Language) -> Option<Found<Alone>> {
    ALONE.get(language).find_at(words, at)
}

/// The words of a language.
pub(super) const fn table(language: Language) -> &'static [(&'static str, Alone)] {
    match language {
        Language::Russian => RUSSIAN,
        Language::Kazakh => KAZAKH,
        Language::English => ENGLISH,
    }
}

/// How many parts of how many, and of what.
pub(super) type Alone = ((u128, u128), Option<Measure>);

static ALONE: Lexicons<Alone> = Lexicons::new(|language| Lexicon::new(table(language)));

const TIMES: Option<Measure> = Some(Measure::Times);

const RUSSIAN: &[(&str, Alone)] = &[
    ("половина|половины|половину|половиной|половине|половинн*|наполовину", ((1, 2), None)),
    ("треть|трети", ((1, 3), None)),
    ("четверть|четвертью", ((1, 4), None)),
    ("вчетверо", ((4, 1), TIMES)),
    ("впятеро", ((5, 1), TIMES)),
    ("вдесятеро", ((10, 1), TIMES)),
    ("дважды|вдвое|вдвойне|двойн* размер*", ((2, 1), TIMES)),
    ("трижды|втрое|втройне|тройн* размер*", ((3, 1), TIMES)),
    ("полуторн* размер*", ((3, 2), TIMES)),
    ("полгода|полугода", ((1, 2), Some(Measure::Year))),
    ("полчаса|получаса|получасов*", ((1, 2), Some(Measure::Hour))),
    ("полдня|полсуток", ((1, 2), Some(Measure::Day))),
    ("полпроцента", ((1, 2), Some(Measure::Percent))),
    ("полставки", ((1, 2), None)),
    ("полмиллиона", ((500_000, 1), None)),
];

const KAZAKH: &[(&str, Alone)] =
    &[("жартысы*|жарты", ((1, 2), None)), ("ширек|ширегі*", ((1, 4), None))];

const ENGLISH: &[(&str, Alone)] = &[
    ("half", ((1, 2), None)),
    ("half a million", ((500_000, 1), None)),
    ("half a year", ((1, 2), Some(Measure::Year))),
    ("half an hour", ((1, 2), Some(Measure::Hour))),
    ("a third of", ((1, 3), None)),
    ("a quarter of", ((1, 4), None)),
    ("twice|twofold|doubled|double the|double amount|double size|double rate", ((2, 1), TIMES)),
    ("thrice|threefold|tripled|triple the|triple amount|triple size|triple rate", ((3, 1), TIMES)),
    ("fourfold", ((4, 1), TIMES)),
    ("fivefold", ((5, 1), TIMES)),
    ("tenfold", ((10, 1), TIMES)),
    ("twentyfold", ((20, 1), TIMES)),
    ("fiftyfold", ((50, 1), TIMES)),
    ("hundredfold", ((100, 1), TIMES)),
];
