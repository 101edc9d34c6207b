//! How often something is done, said in a word: «ежегодно» is «жыл сайын» and "annually".
//! Another language may say it otherwise or not at all, so that two periods are held
//! against one another only where each language has one.

use crate::compare::references::Passage;
use crate::text::language::Language;
use crate::text::lexicon::{Lexicon, Lexicons};
use crate::text::measures::Measure;
use crate::text::span::Span;

/// So many days, months or years.
pub(super) type Period = (u8, Measure);

/// The periods of a passage; «үш ай сайын» counts its months, and is read as a number.
pub(super) fn periods<'p>(passage: &'p Passage<'_>) -> impl Iterator<Item = (Period, Span)> + 'p {
    let found = PERIODS.get(passage.language).find(&passage.words);
    let said = found.map(|each| (each.meaning, each.span(&passage.words)));
    said.filter(|(_, span)| {
        let counted = passage.numerals();
        let next = counted.partition_point(|each| each.span.start < span.start);
        let before = next.checked_sub(1).map(|at| counted[at].span.end.min(span.start));
        before.is_none_or(|end| !passage.text[end..span.start].trim().is_empty())
    })
}

static PERIODS: Lexicons<Period> = Lexicons::new(|language| match language {
    Language::Russian => Lexicon::new(RUSSIAN),
    Language::Kazakh => Lexicon::new(KAZAKH),
    Language::English => Lexicon::new(ENGLISH),
});

const RUSSIAN: &[(&str, Period)] = &[
    ("ежедневн*|каждый день|ежесуточн*", (1, Measure::Day)),
    ("еженедельн*|каждую неделю", (1, Measure::Week)),
    ("ежемесячн*|каждый месяц", (1, Measure::Month)),
    ("ежеквартальн*|каждый квартал", (3, Measure::Month)),
    ("ежегодн*|каждый год", (1, Measure::Year)),
];

const KAZAKH: &[(&str, Period)] = &[
    ("күн сайын*|күнделікті|тәулік сайын*", (1, Measure::Day)),
    ("апта сайын*", (1, Measure::Week)),
    ("ай сайын*|айма-ай", (1, Measure::Month)),
    ("тоқсан сайын*", (3, Measure::Month)),
    ("жыл сайын*", (1, Measure::Year)),
];

const ENGLISH: &[(&str, Period)] = &[
    ("daily|every day", (1, Measure::Day)),
    ("weekly|every week", (1, Measure::Week)),
    ("monthly|every month", (1, Measure::Month)),
    ("quarterly|every quarter", (3, Measure::Month)),
    ("annual|annually|yearly|every year", (1, Measure::Year)),
];

#[cfg(test)]
mod tests {
    use crate::parity::{Kind, tests};

    fn kinds(ru: &str, kk: &str) -> Vec<Kind> {
        let ru = format!("Статья 5. Отчет\n\n1. {ru}.\n");
        tests::kinds(&ru, &format!("5-бап. Есеп\n\n1. {kk}.\n"))
    }

    #[test]
    fn another_period_is_another_time_limit() {
        for (ru, kk) in [
            ("Ежегодно отчитывается", "Ай сайын есеп береді"),
            ("Ежеквартальный отчет", "Жыл сайынғы есеп"),
            ("Вносится ежемесячно", "Тоқсан сайын енгізіледі"),
            ("Проверяет еженедельно", "Күн сайын тексереді"),
        ] {
            assert_eq!(kinds(ru, kk), [Kind::Deadline], "{ru} {kk}");
        }
        for (ru, kk) in [
            ("Ежегодно отчитывается", "Жыл сайын есеп береді"),
            ("Ежегодный отчет", "Жылдық есеп"),
            ("Отчет сдается", "Есеп ай сайын тапсырылады"),
            ("Ежегодный отчет сдается ежегодно", "Есеп жыл сайын тапсырылады"),
            ("Ежеквартально отчитывается", "Әрбір үш ай сайын есеп береді"),
        ] {
            assert_eq!(kinds(ru, kk), [], "{ru} {kk}");
        }
    }
}
