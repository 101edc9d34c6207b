//! How often something is done, said in a word: «ежегодно» is «жыл сайын» and "annually".
//! Another language may say it otherwise or not at all, so that two periods are held
//! against one another only where each language has one.

use crate::compare::references::Passage;
use crate::text::language::Language;
use crate::text::lexicon::{Lexicon, Lexicons, is_any, line};
use crate::text::measures::Measure;
use crate::text::span::Span;

/// So many days, months or years.
pub(super) type Period = (u8, Measure);

/// The periods of a passage.
pub(super) fn periods<'p>(passage: &'p Passage<'_>) -> impl Iterator<Item = (Period, Span)> + 'p {
    words_of_periods(passage).chain(rates(passage))
}

/// «следующего рабочего дня»: which day the next one is.
pub(super) fn next_days<'p>(
    passage: &'p Passage<'_>,
) -> impl Iterator<Item = (Measure, Span)> + 'p {
    let found = NEXT_DAYS.get(passage.language).find(&passage.words);
    found.map(|each| (each.meaning, each.span(&passage.words)))
}

static NEXT_DAYS: Lexicons<Measure> = Lexicons::new(|language| {
    Lexicon::new(match language {
        Language::Russian => &[
            ("следующ* день|следующ* дня|следующ* дню|следующ* днем", Measure::Day),
            ("следующ* рабоч* день|следующ* рабоч* дн*", Measure::WorkingDay),
        ],
        Language::Kazakh => &[
            ("келесі күн|келесі күні*|келесі күнге|келесі күннен", Measure::Day),
            ("келесі жұмыс күн*", Measure::WorkingDay),
        ],
        Language::English => &[
            ("next day|following day", Measure::Day),
            (
                "next working day|following working day|next business day|following business day",
                Measure::WorkingDay,
            ),
        ],
    })
});

/// «раз в квартал», «айына бір рет», "twice a year".
fn rates<'p>(passage: &'p Passage<'_>) -> impl Iterator<Item = (Period, Span)> + 'p {
    let Passage { words, language, .. } = passage;
    let is_times = |at: usize| {
        words.get(at).is_some_and(|word| is_any(&word.key, "раз|раза|рет|реттен|once|twice|times"))
    };
    let found = RATES.get(*language).find(words).filter(move |each| match language {
        Language::Kazakh => (each.words.end..each.words.end + FARTHEST_TIMES).any(is_times),
        Language::Russian | Language::English => {
            each.words.start > 0 && is_times(each.words.start - 1)
        }
    });
    found.map(|each| (each.meaning, each.span(words)))
}

/// «тоқсанына кемінде бір рет»: within so many words.
const FARTHEST_TIMES: usize = 4;

static RATES: Lexicons<Period> = Lexicons::new(|language| {
    Lexicon::new(match language {
        Language::Russian => &[
            ("в день|в сутки", (1, Measure::Day)),
            ("в неделю", (1, Measure::Week)),
            ("в месяц", (1, Measure::Month)),
            ("в квартал", (3, Measure::Month)),
            ("в полугодие|в полгода", (6, Measure::Month)),
            ("в год", (1, Measure::Year)),
        ],
        Language::Kazakh => &[
            ("күніне|тәулігіне", (1, Measure::Day)),
            ("аптасына", (1, Measure::Week)),
            ("айына", (1, Measure::Month)),
            ("тоқсанына", (3, Measure::Month)),
            ("жартыжылдығына|жарты жылына", (6, Measure::Month)),
            ("жылына", (1, Measure::Year)),
        ],
        Language::English => &[
            ("a day|per day", (1, Measure::Day)),
            ("a week|per week", (1, Measure::Week)),
            ("a month|per month", (1, Measure::Month)),
            ("a quarter|per quarter", (3, Measure::Month)),
            ("every six months", (6, Measure::Month)),
            ("a year|per year", (1, Measure::Year)),
        ],
    })
});

/// «ежегодно», «жыл сайын»; «үш ай сайын» counts its months, and is read as a number.
fn words_of_periods<'p>(passage: &'p Passage<'_>) -> impl Iterator<Item = (Period, Span)> + 'p {
    let found = PERIODS.get(passage.language).find(&passage.words);
    let said = found.map(|each| (each.meaning, each.span(&passage.words)));
    said.filter(|(_, span)| {
        let counted = passage.numerals();
        let next = counted.partition_point(|each| each.span.start < span.start);
        let before = next.checked_sub(1).map(|at| counted[at].span.end.min(span.start));
        before.is_none_or(|end| !passage.text[end..span.start].trim().is_empty())
    })
}

static PERIODS: Lexicons<Period> =
    Lexicons::new(|language| Lexicon::new(line(RUSSIAN, KAZAKH, ENGLISH).get(language)));

const RUSSIAN: &[(&str, Period)] = &[
    ("ежедневн*|каждый день|ежесуточн*", (1, Measure::Day)),
    ("еженедельн*|каждую неделю", (1, Measure::Week)),
    ("ежемесячн*|каждый месяц", (1, Measure::Month)),
    ("ежеквартальн*|каждый квартал|квартальн*", (3, Measure::Month)),
    ("полугодов*|каждое полугодие", (6, Measure::Month)),
    ("ежегодн*|каждый год", (1, Measure::Year)),
];

const KAZAKH: &[(&str, Period)] = &[
    ("күн сайын*|күнделікті|тәулік сайын*", (1, Measure::Day)),
    ("апта сайын*", (1, Measure::Week)),
    ("ай сайын*|айма ай", (1, Measure::Month)),
    ("тоқсан сайын*|тоқсандық*", (3, Measure::Month)),
    ("жартыжылдық*|жартыжыл сайын*|жарты жыл сайын*|жарты жылдық*", (6, Measure::Month)),
    ("жыл сайын*", (1, Measure::Year)),
];

const ENGLISH: &[(&str, Period)] = &[
    ("daily|every day", (1, Measure::Day)),
    ("weekly|every week", (1, Measure::Week)),
    ("monthly|every month", (1, Measure::Month)),
    ("quarterly|every quarter", (3, Measure::Month)),
    ("semi annual*|semiannual*|half yearly", (6, Measure::Month)),
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
            ("Вносится ежеквартально", "Айма-ай енгізіледі"),
            ("Проверяет еженедельно", "Күн сайын тексереді"),
            ("Заседает не реже раза в квартал", "Айына кемінде бір рет отырыс өткізеді"),
            ("Заседает два раза в месяц", "Тоқсанына екі рет отырыс өткізеді"),
            ("Со следующего рабочего дня", "Келесі күннен бастап"),
            ("На следующий день", "Келесі жұмыс күні"),
            ("Полугодовой отчет", "Тоқсандық есеп"),
            ("Квартальный отчет", "Жартыжылдық есеп"),
        ] {
            assert_eq!(kinds(ru, kk), [Kind::Deadline], "{ru} {kk}");
        }
        for (ru, kk) in [
            ("Ежегодно отчитывается", "Жыл сайын есеп береді"),
            ("Ежегодный отчет", "Жылдық есеп"),
            ("Отчет сдается", "Есеп ай сайын тапсырылады"),
            ("Ежегодный отчет сдается ежегодно", "Есеп жыл сайын тапсырылады"),
            ("Заседает один раз в год", "Жылына бір рет отырыс өткізеді"),
            ("Заседает один раз в год", "Бір жылда бір рет отырыс өткізеді"),
            ("Заседает раз в полугодие", "Жарты жылда бір рет отырыс өткізеді"),
            ("Со следующего рабочего дня", "Келесі жұмыс күнінен бастап"),
            ("Со следующего рабочего дня", "Кейінгі жұмыс күнінен бастап"),
            ("Полугодовой отчет", "Жартыжылдық есеп"),
            ("Платит тысячу тенге в месяц", "Айына мың теңге төлейді"),
            ("Ежеквартально отчитывается", "Әрбір үш ай сайын есеп береді"),
            ("Ежемесячно отчитывается", "Айма-ай есеп береді"),
        ] {
            assert_eq!(kinds(ru, kk), [], "{ru} {kk}");
        }
    }
}
