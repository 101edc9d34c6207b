//! What the numbers of a text are: a time limit, a sum, a date, a measure of
//! punishment, or just a number. A number in a reference is none of these.

use super::references::Passage;
use crate::text::language::Language;
use crate::text::lexicon::{self, Lexicon, Lexicons, Word};
use crate::text::measures::Measure;
use crate::text::numerals::Numeral;
use crate::text::span::{Cover, Span};
use crate::text::value::Value;
use smallvec::SmallVec;
use std::iter;

/// A number with what it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Quantity {
    /// The measure of a penalty.
    Penalty(Value, Option<Measure>),
    /// A time limit.
    Deadline(Value, Option<Measure>),
    /// A time limit without a number: «незамедлительно», «дереу».
    AtOnce,
    /// A time limit that is none: «бессрочно».
    Unlimited,
    /// A sum of money.
    Amount(Value, Option<Measure>),
    /// A date: day, month, year; 0 where it is not said.
    Date([u32; 3]),
    /// Another number, with what it counts.
    Number(Value, Option<Measure>),
    /// A place in a row: «первого разряда».
    Ordinal(Value),
}

/// The quantities of a passage. `taken` are the bytes of numbers that belong to
/// references, `penalties` those of the penalties it names.
pub(crate) fn quantities(
    passage: &Passage<'_>,
    taken: &[Span],
    penalties: &[Span],
) -> Vec<(Quantity, Span)> {
    let cited = Cover::new(taken.iter().copied());
    let mut dates = dates(passage);
    dates.retain(|(_, span)| !cited.meets(*span));
    let taken = Cover::new(taken.iter().copied().chain(dates.iter().map(|(_, span)| *span)));
    let penal = Penal::new(passage.text, penalties);
    let numerals = passage.numerals().iter().filter(|numeral| !taken.meets(numeral.span));
    let mut found: Vec<_> = numerals
        .map(|numeral| (passage.quantity(numeral, &penal), numeral.span))
        .chain(passage.limits_without_number())
        .collect();
    found.extend(dates);
    found.sort_by_key(|(_, span)| span.start);
    found
}

/// The clauses that name a penalty: what stands between full stops and semicolons.
struct Penal<'a> {
    penalties: &'a [Span],
    /// The full stops and semicolons; none where there is no penalty.
    ends: Vec<usize>,
}

impl<'a> Penal<'a> {
    fn new(text: &str, penalties: &'a [Span]) -> Self {
        let read = if penalties.is_empty() { "" } else { text };
        let ends = read.match_indices([';', '.', '\n']).map(|(at, _)| at).collect();
        Self { penalties, ends }
    }

    /// Whether the clause around a span does.
    fn holds(&self, span: Span) -> bool {
        let before = self.ends.partition_point(|end| *end < span.start);
        let start = before.checked_sub(1).map_or(0, |at| self.ends[at] + 1);
        let after = self.ends.partition_point(|end| *end < span.end);
        let first = self.penalties.partition_point(|each| each.start < start);
        let next = self.penalties.get(first);
        next.is_some_and(|next| self.ends.get(after).is_none_or(|end| next.start < *end))
    }
}

impl Passage<'_> {
    fn quantity(&self, numeral: &Numeral, penal: &Penal<'_>) -> Quantity {
        let (value, measure) = (numeral.value, numeral.measure);
        let is_penal = || penal.holds(numeral.span);
        match measure {
            _ if numeral.is_ordinal => Quantity::Ordinal(value),
            Some(each) if (each.is_time() || each.is_money()) && is_penal() => {
                Quantity::Penalty(value, measure)
            }
            Some(each) if each.is_money() => Quantity::Amount(value, measure),
            Some(Measure::Year) if is_year(value) => Quantity::Date([0, 0, year(value)]),
            Some(Measure::Year) if !self.is_limit(numeral.span) => Quantity::Number(value, measure),
            Some(each) if each.is_time() && !self.is_age(numeral.span) => {
                Quantity::Deadline(value, measure)
            }
            None if self.language == Language::English && is_year(value) => {
                Quantity::Date([0, 0, year(value)])
            }
            _ => Quantity::Number(value, measure),
        }
    }

    fn limits_without_number(&self) -> impl Iterator<Item = (Quantity, Span)> {
        let found = LIMITS.get(self.language).find(&self.words);
        let found = found.map(|each| {
            let quantity = match each.meaning {
                Limit::AtOnce => Quantity::AtOnce,
                Limit::Never => Quantity::Unlimited,
                Limit::One(measure) => Quantity::Deadline(Value::whole(1), Some(measure)),
            };
            (quantity, each.span(&self.words))
        });
        // «бір ай ішінде» has its number.
        let is_numbered = |span: Span| {
            let next = self.numerals().partition_point(|each| each.span.end <= span.start);
            self.numerals().get(next).is_some_and(|each| each.span.start < span.end)
        };
        found.filter(move |(_, span)| !is_numbered(*span))
    }

    /// The words within four of a span.
    fn around(&self, span: Span) -> impl Iterator<Item = &Word<'_>> {
        let first = self.words.partition_point(|word| word.span.end <= span.start);
        let end = self.words.partition_point(|word| word.span.start < span.end);
        self.words[first.saturating_sub(4)..(end + 4).min(self.words.len())].iter()
    }

    /// Years are a time limit only in words that say so: a person, too, is so
    /// many years old.
    fn is_limit(&self, span: Span) -> bool {
        let cues = match self.language {
            Language::Russian => "течение|срок*|позднее|ранее|истечени*|через|свыше|превыша*",
            Language::Kazakh => "ішінде|мерзім*|өткен*|кешіктірмей|кейін|аспайтын",
            Language::English => "within|period|term|for|after|later|during|exceed*",
        };
        !self.is_age(span) && self.around(span).any(|word| lexicon::is_any(&word.key, cues))
    }

    fn is_age(&self, span: Span) -> bool {
        let cues = match self.language {
            Language::Russian => "возраст*|достиг*|старше|моложе",
            Language::Kazakh => "жас*",
            Language::English => "age|aged|reached|older|younger|old",
        };
        self.around(span).any(|word| lexicon::is_any(&word.key, cues))
    }

    /// A number of one to four digits.
    fn short_number(&self, at: Option<usize>) -> Option<u32> {
        let word = self.words.get(at?)?;
        if !word.is_digits() || word.key.len() > 4 {
            return None;
        }
        word.key.parse().ok()
    }
}

/// Whether it is the number of a year of our time.
fn is_year(value: Value) -> bool {
    value.as_whole().is_some_and(|whole| (1900..=2100).contains(&whole))
}

fn year(value: Value) -> u32 {
    value.as_whole().and_then(|whole| u32::try_from(whole).ok()).unwrap_or_default()
}

fn dates(passage: &Passage<'_>) -> Vec<(Quantity, Span)> {
    let named = MONTHS.get(passage.language).find(&passage.words);
    let named = named.flat_map(|month| passage.named_dates(month.words.start, month.meaning));
    let days = (0..passage.words.len()).filter(|at| passage.words[*at].is_digits());
    let dotted = days.filter_map(|at| passage.dotted_date(at));
    named.chain(dotted).map(|(date, span)| (Quantity::Date(date), span)).collect()
}

impl Passage<'_> {
    /// «3 мая 2022 года», «2022 жылғы 3 мамыр», "3 May 2022", "May 3, 2022", and the days
    /// before of the same month: «с 1 по 15 мая».
    fn named_dates(&self, at: usize, month: u32) -> SmallVec<[([u32; 3], Span); 1]> {
        let days = iter::successors(self.day_beside(at), |day| self.day_before(*day));
        let mut days: SmallVec<[usize; 2]> = days.collect();
        days.reverse();
        let (Some(first), Some(last)) = (days.first().copied(), days.last().copied()) else {
            return SmallVec::new();
        };
        let place = match self.language {
            Language::Kazakh => first.checked_sub(2).filter(|_| self.is_of_year(first - 1)),
            Language::English if last > at => Some(at + 2),
            Language::Russian | Language::English => Some(at + 1),
        };
        let year = self.short_number(place).filter(|year| *year > 1000);
        let year = year.zip(place);
        let date = |day: usize| {
            let is_last = day == last;
            let has_year = if self.language == Language::Kazakh { day == first } else { is_last };
            let year = year.filter(|_| has_year);
            let others = [is_last.then_some(at), year.map(|(_, place)| place)];
            let words = others.into_iter().flatten().chain([day]);
            let (begin, end) =
                words.fold((day, day), |(begin, end), at| (begin.min(at), end.max(at)));
            let end = end + usize::from(is_last && self.is_of_year(end + 1));
            let date = [self.day(day).unwrap_or(0), month, year.map_or(0, |it| it.0)];
            (date, self.words[begin].span.join(self.words[end].span))
        };
        days.iter().map(|day| date(*day)).collect()
    }

    fn is_day(&self, at: usize) -> bool {
        self.day(at).is_some_and(|day| (1..=31).contains(&day))
    }

    /// The number that the word `at` is as a day: «1» or «первого», "first" being an
    /// adverb beside a "may".
    fn day(&self, at: usize) -> Option<u32> {
        let said = || {
            let end = self.words.get(at)?.span.end;
            let place = self.numerals().partition_point(|each| each.span.end < end);
            let said = self.numerals().get(place)?;
            let is_day = said.is_ordinal && said.span.end == end;
            is_day.then(|| u32::try_from(said.value.as_whole()?).ok()).flatten()
        };
        let is_in_words = self.language != Language::English;
        let number = self.short_number(Some(at)).or_else(|| self.typed_day(at));
        number.or_else(|| said().filter(|_| is_in_words))
    }

    /// The day that was typed with a letter for its ones: «I наурыз», «II қараша».
    fn typed_day(&self, at: usize) -> Option<u32> {
        let typed = self.words.get(at)?.span.of(self.text);
        let is_one = |letter| matches!(letter, 'I' | 'І');
        match typed.chars().count() {
            count @ 1..=2 if typed.chars().all(is_one) => Some([1, 11][count - 1]),
            _ => None,
        }
    }

    /// The day of the month that the word `at` names.
    fn day_beside(&self, at: usize) -> Option<usize> {
        let after = || (self.language == Language::English).then_some(at + 1);
        let is_day = |day: &usize| self.is_day(*day);
        at.checked_sub(1).filter(is_day).or_else(after).filter(is_day)
    }

    /// «1» before «15» in «с 1 по 15 мая».
    fn day_before(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1)?;
        let is_joint = lexicon::is_any(&self.words[before].key, "по|до|и|және|мен|to|and|until");
        let is_dash = || matches!(self.gap(before).trim(), "-" | "–" | "—");
        let place = if is_joint { before.checked_sub(1)? } else { before };
        (is_joint || is_dash()).then_some(place).filter(|place| self.is_day(*place))
    }

    fn is_of_year(&self, at: usize) -> bool {
        let is = |word: &Word<'_>| {
            lexicon::is_any(&word.key, "год|года|году|г|жыл|жылы|жылғы|жылға|жылдың|жылында|ж")
        };
        self.words.get(at).is_some_and(is)
    }

    /// 03.05.2022, and in Kazakh notes 2022.05.03; «20.03.97 г.» in old acts.
    fn dotted_date(&self, at: usize) -> Option<([u32; 3], Span)> {
        // Few numbers have another right behind them.
        let month = self.short_number(Some(at + 1))?;
        let (day, year) = (self.short_number(Some(at))?, self.short_number(Some(at + 2))?);
        let is_short = year < 100 && day <= 31 && self.is_of_year(at + 3);
        let year = if is_short { year + if year < 50 { 2000 } else { 1900 } } else { year };
        let date = if day > 1000 { [year, month, day] } else { [day, month, year] };
        let span = self.words[at].span.join(self.words[at + 2].span);
        let is_dotted = span.of(self.text).matches('.').count() == 2 && span.len() <= 10;
        (is_dotted && date[2] > 1000).then_some((date, span))
    }
}

/// A time limit without a number.
#[derive(Clone, Copy)]
enum Limit {
    /// «незамедлительно».
    AtOnce,
    /// «бессрочно».
    Never,
    /// «в течение месяца»: one of a unit.
    One(Measure),
}

static LIMITS: Lexicons<Limit> = Lexicons::new(|language| Lexicon::new(limits(language)));

static MONTHS: Lexicons<u32> = Lexicons::new(|language| Lexicon::new(months(language)));

const fn limits(language: Language) -> &'static [(&'static str, Limit)] {
    match language {
        Language::Russian => &[
            ("незамедлительн*|немедленн*|безотлагательно", Limit::AtOnce),
            ("бессрочн*|без ограничения срока", Limit::Never),
            ("в течение часа", Limit::One(Measure::Hour)),
            ("в течение дня|в течение суток|в суточный срок", Limit::One(Measure::Day)),
            ("в течение недели|в недельный срок", Limit::One(Measure::Week)),
            ("в течение месяца|в месячный срок", Limit::One(Measure::Month)),
            ("в течение года|в годичный срок", Limit::One(Measure::Year)),
        ],
        Language::Kazakh => &[
            ("дереу|кідіртпей|кейінге қалдырмай", Limit::AtOnce),
            ("мерзімсіз|мерзімі шектелмей", Limit::Never),
            ("сағат ішінде", Limit::One(Measure::Hour)),
            ("тәулік ішінде|күн ішінде", Limit::One(Measure::Day)),
            ("апта ішінде", Limit::One(Measure::Week)),
            ("ай ішінде|айлық мерзімде", Limit::One(Measure::Month)),
            ("жыл ішінде", Limit::One(Measure::Year)),
        ],
        Language::English => &[
            ("immediate|immediately|forthwith|without delay", Limit::AtOnce),
            ("without time limit|indefinitely|indefinite", Limit::Never),
            ("within an hour", Limit::One(Measure::Hour)),
            ("within a day", Limit::One(Measure::Day)),
            ("within a week", Limit::One(Measure::Week)),
            ("within a month|during a month", Limit::One(Measure::Month)),
            ("within a year", Limit::One(Measure::Year)),
        ],
    }
}

const fn months(language: Language) -> &'static [(&'static str, u32)] {
    match language {
        Language::Russian => &[
            ("январ*", 1),
            ("феврал*", 2),
            ("марта|март|марте", 3),
            ("апрел*", 4),
            ("мая|май|мае", 5),
            ("июн*", 6),
            ("июл*", 7),
            ("август*", 8),
            ("сентябр*", 9),
            ("октябр*", 10),
            ("ноябр*", 11),
            ("декабр*", 12),
        ],
        Language::Kazakh => &[
            ("қаңтар*", 1),
            ("ақпан*", 2),
            ("наурыз*", 3),
            ("сәуір*", 4),
            ("мамыр*", 5),
            ("маусым*", 6),
            ("шілде*", 7),
            ("тамыз*", 8),
            ("қыркүйек*|қыркүйег*", 9),
            ("қазан*", 10),
            ("қараша*", 11),
            ("желтоқсан*", 12),
        ],
        Language::English => &[
            ("january", 1),
            ("february", 2),
            ("march", 3),
            ("april", 4),
            ("may", 5),
            ("june", 6),
            ("july", 7),
            ("august", 8),
            ("september", 9),
            ("october", 10),
            ("november", 11),
            ("december", 12),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, language: Language) -> Vec<Quantity> {
        quantities(&Passage::read(text, language), &[], &[])
            .into_iter()
            .map(|(quantity, _)| quantity)
            .collect()
    }

    #[test]
    fn dates_are_read_in_every_order() {
        for (language, text) in [
            (Language::Russian, "от 3 мая 2022 года"),
            (Language::Russian, "от 03.05.2022"),
            (Language::Russian, "от 03.05.22 г."),
            (Language::Kazakh, "2022 жылғы 3 мамырдан бастап"),
            (Language::Kazakh, "алып тасталды - 2022.05.03. Заңымен"),
            (Language::English, "of 3 May 2022"),
            (Language::English, "of May 3, 2022"),
        ] {
            assert_eq!(read(text, language), [Quantity::Date([3, 5, 2022])], "{text}");
        }
        let year = vec![Quantity::Date([0, 0, 2022])];
        assert_eq!(read("в 2022 году", Language::Russian), year);
        assert_eq!(read("бюджет на 2022 год", Language::Russian), year);
        assert_eq!(read("1 июля", Language::Russian), [Quantity::Date([1, 7, 0])]);
        let [first, last] = [[1, 5, 0], [15, 5, 2022]].map(Quantity::Date);
        assert_eq!(
            read("с 1 по 15 мая 2022 года", Language::Russian),
            [first.clone(), last.clone()]
        );
        assert_eq!(read("from 1 to 15 May 2022", Language::English), [first, last]);
        let [first, last] = [[1, 5, 2022], [15, 5, 0]].map(Quantity::Date);
        assert_eq!(read("2022 жылғы 1 – 15 мамыр", Language::Kazakh), [first, last]);
    }

    #[test]
    fn a_unit_alone_is_one_of_it() {
        let month = vec![Quantity::Deadline(Value::whole(1), Some(Measure::Month))];
        for (language, text) in [
            (Language::Russian, "доступ в течение месяца составляет"),
            (Language::Kazakh, "ай ішінде қаралады"),
            (Language::Kazakh, "Бір ай ішінде қаралады"),
            (Language::English, "is given within a month"),
        ] {
            assert_eq!(read(text, language), month, "{text}");
        }
        let three = vec![Quantity::Deadline(Value::whole(3), Some(Measure::Month))];
        assert_eq!(read("үш ай ішінде", Language::Kazakh), three);
        assert_eq!(read("в течение трех месяцев", Language::Russian), three);
    }

    #[test]
    fn years_are_a_limit_or_an_age() {
        let years = |count| (Value::whole(count), Some(Measure::Year));
        let (value, measure) = years(3);
        let limit = vec![Quantity::Deadline(value, measure)];
        assert_eq!(read("в течение трех лет", Language::Russian), limit);
        let (value, measure) = years(16);
        let age = vec![Quantity::Number(value, measure)];
        assert_eq!(read("достигший шестнадцати лет", Language::Russian), age);
    }
}
