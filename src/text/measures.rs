//! What a number counts: hours, working days, tenge.

use super::language::Language;
use super::lexicon::{Found, Lexicon, Lexicons, Word, line};
use std::iter;

/// A unit that stands beside a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Measure {
    /// минута · минут · minute.
    Minute,
    /// час · сағат · hour.
    Hour,
    /// день, сутки · күн, тәулік · day.
    Day,
    /// рабочий день · жұмыс күні · working day.
    WorkingDay,
    /// календарный день · күнтізбелік күн · calendar day.
    CalendarDay,
    /// неделя · апта · week.
    Week,
    /// месяц · ай · month.
    Month,
    /// год · жыл · year.
    Year,
    /// тенге · теңге · tenge.
    Tenge,
    /// месячный расчетный показатель · айлық есептік көрсеткіш · monthly
    /// calculation index.
    MonthlyIndex,
    /// минимальная заработная плата · ең төменгі жалақы · minimum wage.
    MinimumWage,
    /// доллар · доллар · dollar.
    Dollar,
    /// евро · еуро · euro.
    Euro,
    /// рубль · рубль · rouble.
    Rouble,
    /// процент · пайыз · per cent.
    Percent,
    /// раз · рет, есе · times.
    Times,
}

impl Measure {
    /// Whether it measures time.
    pub const fn is_time(self) -> bool {
        matches!(
            self,
            Self::Minute
                | Self::Hour
                | Self::Day
                | Self::WorkingDay
                | Self::CalendarDay
                | Self::Week
                | Self::Month
                | Self::Year
        )
    }

    /// Whether it measures money.
    pub const fn is_money(self) -> bool {
        matches!(
            self,
            Self::Tenge
                | Self::MonthlyIndex
                | Self::MinimumWage
                | Self::Dollar
                | Self::Euro
                | Self::Rouble
        )
    }

    /// The measure that begins at the word `at`.
    pub fn at(words: &[Word<'_>], at: usize, language: Language) -> Option<Found<Self>> {
        MEASURES.get(language).find_at(words, at)
    }

    /// The same, where words such as «и более» or «полных» may stand before the measure.
    pub(super) fn after(words: &[Word<'_>], at: usize, language: Language) -> Option<Found<Self>> {
        let fillers = FILLERS.get(language);
        let skip = |at: &usize| Some(fillers.find_at(words, *at)?.words.end);
        let mut places = iter::successors(Some(at), skip).take(MOST_FILLERS + 1);
        places.find_map(|at| Self::at(words, at, language))
    }

    /// Whether a measure may begin with `word`: most words are turned away.
    pub(super) fn may_begin(word: &Word<'_>, language: Language) -> bool {
        MEASURES.get(language).may_open(word)
    }

    /// The measure that a Russian adjective such as `трехдневный` ends in, with
    /// what stands before it.
    pub(super) fn fused(word: &str) -> Option<(&str, Self)> {
        // Each stem has one of these, and «статьи», which begins as «ста» does, none.
        if !word.contains(['н', 'ч']) {
            return None;
        }
        let mut places = word.char_indices().rev().map(|(at, _)| word.split_at(at));
        places.find_map(|(beginning, rest)| {
            let mut stems = RUSSIAN_ADJECTIVES.iter();
            let (_, measure) = stems.find(|(stem, _)| rest.starts_with(stem))?;
            (!beginning.is_empty()).then_some((beginning, *measure))
        })
    }
}

/// So many may stand between a number and its measure.
const MOST_FILLERS: usize = 2;

static FILLERS: Lexicons<()> = Lexicons::new(|language| {
    let fillers = match language {
        Language::Russian => {
            "и более|или более|и менее|или менее|и свыше|последовательн*|непрерывн*|полный|полных|\
             полные|неполных|банковск*|операционн*|учебн*|лишним"
        }
        Language::Kazakh => {
            "және одан көп|және одан да көп|немесе одан көп|немесе одан да көп|және одан артық|\
             және одан астам|және одан жоғары|және одан аз|немесе одан аз|банктік|операциялық|\
             толық|оқу|үздіксіз|дейінгі|астам|аспайтын|асатын|кем емес|артық|жоғары|кем"
        }
        Language::English => {
            "or more|and more|or less|or fewer|consecutive|full|complete|banking|operational"
        }
    };
    Lexicon::new(&[(fillers, ())])
});

static MEASURES: Lexicons<Measure> =
    Lexicons::new(|language| Lexicon::new(line(RUSSIAN, KAZAKH, ENGLISH).get(language)));

const RUSSIAN: &[(&str, Measure)] = &[
    ("минут*", Measure::Minute),
    ("час|часа|часу|часам|часах|часом|часами|часов*|утра|вечера|ночи", Measure::Hour),
    (
        "день|дня|дню|днем|дне|дни|дней|дням|днями|днях|дневн*|сутки|суток|суткам|сутках",
        Measure::Day,
    ),
    ("рабочий день|рабоч* дн*", Measure::WorkingDay),
    ("календарный день|календарн* дн*", Measure::CalendarDay),
    ("недел*", Measure::Week),
    ("месяц*|месячн*|календарн* месяц*", Measure::Month),
    ("календарн* год*|календарн* лет", Measure::Year),
    ("год|года|году|годом|годе|годы|годов|годам|годах|лет|летн*", Measure::Year),
    ("тенге|теңге", Measure::Tenge),
    ("месячн* расчетн* показател*|мрп", Measure::MonthlyIndex),
    ("минимальн* заработн* плат*|минимальн* размер* заработн* плат*|мзп", Measure::MinimumWage),
    ("доллар*|usd", Measure::Dollar),
    ("евро|eur", Measure::Euro),
    ("рубл*|российск* рубл*", Measure::Rouble),
    ("%|процент*", Measure::Percent),
    ("раз|раза|разам|разов*|кратн*", Measure::Times),
];

const RUSSIAN_ADJECTIVES: &[(&str, Measure)] = &[
    ("минутн", Measure::Minute),
    ("часов", Measure::Hour),
    ("дневн", Measure::Day),
    ("суточн", Measure::Day),
    ("недельн", Measure::Week),
    ("месячн", Measure::Month),
    ("летн", Measure::Year),
    ("годичн", Measure::Year),
    ("процентн", Measure::Percent),
    ("кратн", Measure::Times),
];

const KAZAKH: &[(&str, Measure)] = &[
    ("минут*", Measure::Minute),
    ("сағат*", Measure::Hour),
    // Not `күн*`, which is also the beginning of күнтізбелік.
    (
        "күн|күні|күнге|күннен|күннің|күнді|күндер*|күнмен|күнде|күнін|күніне|күнінен|күнінің|күндік|тәулік*|тәуліг*",
        Measure::Day,
    ),
    ("жұмыс күн*", Measure::WorkingDay),
    ("күнтізбелік күн*", Measure::CalendarDay),
    ("апта*", Measure::Week),
    (
        "ай|айы|айға|айдан|айдың|айды|айда|айдағы|аймен|айлық|айлар*|айын*|күнтізбелік ай*",
        Measure::Month,
    ),
    ("күнтізбелік жыл*", Measure::Year),
    (
        "жыл|жылы|жылғы|жылға|жылдан|жылдың|жылды|жылда|жылдағы|жылдық|жылдар*|жылын*|жас|жасқа|жастан|жасты|\
         жаста|жастағы|жасар|жасына|жасында*|жасынан",
        Measure::Year,
    ),
    ("теңге*", Measure::Tenge),
    ("айлық есептік көрсеткіш*|аек*", Measure::MonthlyIndex),
    ("ең төмен* жалақы*|ең төмен* жалақының мөлшер*|етж", Measure::MinimumWage),
    ("доллар*|ақш доллар*|usd", Measure::Dollar),
    ("еуро|еуроны*|еуроға|еуродан|еурода|еуромен|eur", Measure::Euro),
    ("рубл*|ресей рубл*|ресейлік рубл*", Measure::Rouble),
    ("%|пайыз*|процент*", Measure::Percent),
    ("рет|реттен|ретке|реттік|мәрте|есе|есеге|еседен|еселен*|еселік*", Measure::Times),
];

const ENGLISH: &[(&str, Measure)] = &[
    ("minute|minutes", Measure::Minute),
    ("hour|hours|o clock|a m|am|p m|pm", Measure::Hour),
    ("day|days", Measure::Day),
    ("working day|working days|business day|business days", Measure::WorkingDay),
    ("calendar day|calendar days", Measure::CalendarDay),
    ("week|weeks", Measure::Week),
    ("month|months|calendar month|calendar months", Measure::Month),
    ("year|years|calendar year|calendar years", Measure::Year),
    ("tenge", Measure::Tenge),
    ("monthly calculation ind*|mci|mcis", Measure::MonthlyIndex),
    ("minimum wage|minimum wages|minimum monthly wage*", Measure::MinimumWage),
    ("dollar|dollars|us dollar*|u s dollar*|usd", Measure::Dollar),
    ("euro|euros|eur", Measure::Euro),
    ("rouble*|ruble*|russian rouble*|russian ruble*", Measure::Rouble),
    ("%|per cent|percent", Measure::Percent),
    ("time|times|fold", Measure::Times),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lexicon::words;

    #[test]
    fn a_measure_is_read_with_its_kind_of_day() {
        for (language, text, measure) in [
            (Language::Russian, "рабочих дней", Some(Measure::WorkingDay)),
            (Language::Russian, "дней", Some(Measure::Day)),
            (Language::Russian, "месячных расчетных показателей", Some(Measure::MonthlyIndex)),
            (Language::Russian, "часть", None),
            (Language::Kazakh, "жұмыс күні", Some(Measure::WorkingDay)),
            (Language::Kazakh, "айлық есептік көрсеткіш", Some(Measure::MonthlyIndex)),
            (Language::Kazakh, "күнтізбелік", None),
            (Language::Kazakh, "айыппұл", None),
            (Language::English, "calendar days", Some(Measure::CalendarDay)),
        ] {
            let found = Measure::at(&words(text), 0, language);
            assert_eq!(found.map(|found| found.meaning), measure, "{text}");
        }
    }
}
