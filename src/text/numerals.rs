//! Numbers in words and digits: «двадцати четырех», «жиырма төрт»,
//! "twenty-four" and 24 are one number.
//!
//! Labels are no numbers: `18-1`, `2)`, `№ 118-VII`, `5-бап`. The word for one
//! is as often an article as a count («бір топ», "one of them"): alone it is a
//! number only before something measured.

use super::clock;
use super::context::Context;
use super::labels::{self, Labels};
use super::language::Language;
use super::lexicon::{self, Word, is_any};
use super::measures::Measure;
use super::number_words::{KazakhForm, NumberWord, NumberWords, is_ablative};
use super::number_words::{kazakh_form, russian_beginning};
use super::parts::{self, HALF};
use super::span::Span;
use super::value::{Sum, Value};
use std::borrow::Cow;

/// A number of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numeral {
    /// How much it is.
    pub value: Value,
    /// Whether it counts a place in a row: «первый», `3-ші`.
    pub is_ordinal: bool,
    /// What it counts, where that is a measure.
    pub measure: Option<Measure>,
    /// Its bytes, those of the measure included.
    pub span: Span,
}

/// The numbers of `text` in reading order.
pub fn numerals(text: &str, language: Language) -> Vec<Numeral> {
    numerals_among(text, &lexicon::words(text), language)
}

/// The numbers of `text` in reading order. `words` are those of `text`.
pub fn numerals_among(text: &str, words: &[Word<'_>], language: Language) -> Vec<Numeral> {
    let number_words = NumberWords::of(language);
    let here = Context { text, words, language };
    let reader = Reader { here, number_words, labels: Labels::new(here) };
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        at = reader.step(at, &mut found);
    }
    found
}

/// Whether `word` says something of a number.
pub fn is_number_word(word: &Word<'_>, language: Language) -> bool {
    NumberWords::of(language).meaning(word).is_some()
}

/// Whether an ordinal may end in the word `at`: in «второй», or in the «й» of «3-й».
pub fn may_end_ordinal(words: &[Word<'_>], at: usize, language: Language) -> bool {
    let is_after_digits = || at.checked_sub(1).is_some_and(|before| words[before].is_digits());
    let word = &words[at];
    let said = || NumberWords::of(language).meaning(word);
    // «екінші жарым» ends in a half.
    is_after_digits() || word.key == HALF || matches!(said(), Some(NumberWord::Ordinal(_)))
}

/// Whether the digits before `next`, and a space, plainly count nothing: it is no
/// measure, and neither goes on with the number nor joins it to another.
pub fn ends_number(next: &Word<'_>, language: Language) -> bool {
    let goes_on = || NumberWords::of(language).factor(next).is_some();
    let is_joint = || matches!(&*next.key, "до" | "или" | "немесе" | "to" | "or");
    !next.is_digits() && !Measure::may_begin(next, language) && !goes_on() && !is_joint()
}

/// A number before its measure is known.
struct Bare {
    value: Value,
    is_ordinal: bool,
    /// The measure that is part of the word: `трехдневный`.
    fused: Option<Measure>,
    /// The word after it.
    next: usize,
}

impl Bare {
    const fn of((value, next): (Value, usize)) -> Self {
        Self { value, is_ordinal: false, fused: None, next }
    }
}

struct Reader<'a> {
    here: Context<'a>,
    number_words: NumberWords,
    labels: Labels<'a>,
}

impl Reader<'_> {
    /// Adds the number at the word `at`, if there is one; the word to go on from.
    fn step(&self, at: usize, found: &mut Vec<Numeral>) -> usize {
        let first = &self.here.words[at];
        if !first.is_digits() && !self.number_words.may_begin(first)
            || parts::is_power(&self.here, at)
            || self.is_on_line(at)
        {
            return at + 1;
        }
        let follows_time = || found.last().is_some_and(|last| self.goes_on_from_hours(last, at));
        let time = first.is_digits().then(|| clock::at(&self.here, at, follows_time()));
        if let Some(time) = time.flatten() {
            return add_time(&time, found);
        }
        let (numeral, next) = self.read(at);
        if let Some(numeral) = numeral {
            self.add(numeral, found);
        }
        next
    }

    /// «он-лайн», which is no ten.
    fn is_on_line(&self, at: usize) -> bool {
        let is_line = |next: &Word<'_>| next.key.starts_with("лайн");
        self.here.words[at].key == "он" && self.here.words.get(at + 1).is_some_and(is_line)
    }

    /// The number at the word `at`, which may begin one, and the word to go on from.
    fn read(&self, at: usize) -> (Option<Numeral>, usize) {
        let first = &self.here.words[at];
        let bare = if first.is_digits() {
            let ratio = parts::ratio(&self.here, at);
            let after_label = self.labels.end(at);
            if after_label > at && ratio.is_none() {
                return (None, after_label);
            }
            ratio.map(Bare::of).or_else(|| self.digits(at))
        } else {
            let alone = parts::said_alone(&self.here, at);
            let alone = alone.and_then(|(value, fused, next)| match fused {
                Some(_) => Some(Bare { fused, ..Bare::of((value, next)) }),
                None => self.multiplied(value, next),
            });
            alone.or_else(|| self.spelled(at)).or_else(|| self.adjective(at))
        };
        let Some(bare) = bare else { return (None, at + 1) };
        let (numeral, next) = self.measured(at, &bare);
        let is_article = !first.is_digits()
            && !bare.is_ordinal
            && bare.value == Value::whole(1)
            && numeral.measure.is_none();
        // «во-вторых» counts nothing.
        let is_adverb = bare.is_ordinal && matches!(self.here.before(at), Some(("во" | "в", "-")));
        ((!is_article && !is_adverb).then_some(numeral), next)
    }

    /// The number with what it counts, «10 рабочих дней», «күнтізбелік он күн», and
    /// the word after them.
    fn measured(&self, at: usize, bare: &Bare) -> (Numeral, usize) {
        let Context { words, language, .. } = self.here;
        let (next, end) = self.repeated(bare);
        let span = Span::new(words[at].span.start, end);
        let numeral =
            Numeral { value: bare.value, is_ordinal: bare.is_ordinal, measure: bare.fused, span };
        let is_bare = bare.fused.is_none() && !bare.is_ordinal;
        // «ай, тоқсан, жыл» is no ninety years.
        let is_parted = self.here.gap(next - 1).is_some_and(|gap| gap.contains([',', ';']));
        let may_measure = is_bare && !is_parted;
        let found = may_measure.then(|| Measure::after(words, next, language)).flatten();
        let Some(found) = found else {
            let is_hour = is_bare && clock::is_before_hours(&self.here, at);
            let hour = is_hour.then(|| (Measure::Hour, span.join(words[at - 1].span)));
            let (measure, span) =
                hour.map_or((bare.fused, span), |(hour, span)| (Some(hour), span));
            return (Numeral { measure, span, ..numeral }, next);
        };
        let span = span.join(found.span(words));
        let calendar = self.calendar(at).filter(|_| found.meaning == Measure::Day);
        let numeral = match calendar {
            Some(word) => Numeral {
                measure: Some(Measure::CalendarDay),
                span: span.join(word.span),
                ..numeral
            },
            None => Numeral { measure: Some(found.meaning), span, ..numeral },
        };
        let is_afternoon = clock::is_afternoon(&self.here, found.words.start);
        let value = numeral.value.as_whole().filter(|hours| is_afternoon && *hours < 12);
        let value = value.map_or(numeral.value, |hours| Value::whole(hours + 12));
        (Numeral { value, ..numeral }, found.words.end)
    }

    /// The «күнтізбелік» before the word `at`.
    fn calendar(&self, at: usize) -> Option<&Word<'_>> {
        let before = &self.here.words[at.checked_sub(1)?];
        (before.key == "күнтізбелік").then_some(before)
    }

    /// The word after a number, where it may be repeated in brackets, «24 (двадцати
    /// четырех) часов», «отыз /30/ күн», or to give each as many, «үш-үштен», and the byte
    /// where it ends.
    fn repeated(&self, bare: &Bare) -> (usize, usize) {
        let last = bare.next - 1;
        let again = || {
            // What stands between it and the number again, and what closes that.
            let close = match self.here.gap(last)? {
                "-" => "",
                " /" => "/",
                gap if gap.trim() == "(" => ")",
                _ => return None,
            };
            let is_digits = self.here.is_digits(bare.next);
            let again = if is_digits { self.digits(bare.next) } else { self.spelled(bare.next) };
            let again = again.filter(|again| again.value == bare.value)?;
            let end = self.here.words[again.next - 1].span.end;
            let is_closed = self.here.text[end..].starts_with(close);
            is_closed.then_some((again.next, end + close.len()))
        };
        again().unwrap_or((bare.next, self.here.words[last].span.end))
    }

    /// Adds a number. One repeated in brackets, «24 (двадцать четыре часа)», is said
    /// once; the first of a range is measured as the second.
    fn add(&self, numeral: Numeral, found: &mut Vec<Numeral>) {
        if self.measures_a_part(&numeral, found) {
            return;
        }
        let Some(last) = found.last_mut().filter(|last| !last.is_ordinal) else {
            return found.push(numeral);
        };
        let between = self.here.between(last.span, numeral.span).trim();
        let is_full_hour = numeral.measure == Some(Measure::Minute)
            && numeral.value == Value::whole(0)
            && last.measure == Some(Measure::Hour)
            && between.is_empty();
        if is_full_hour {
            last.span = last.span.join(numeral.span);
            return;
        }
        if last.measure.is_none() && between == "(" && last.value == numeral.value {
            last.measure = numeral.measure;
            last.span = last.span.join(numeral.span);
            return;
        }
        let mut numeral = numeral;
        if self.is_range(last, between) {
            self.share_measure(last, &mut numeral);
        }
        found.push(numeral);
    }

    /// Whether a number in brackets says again what part of one was named, «одну четвертую
    /// одного процента (0,25 %)»; then that part is so many of the same.
    fn measures_a_part(&self, numeral: &Numeral, found: &mut [Numeral]) -> bool {
        let [.., part, one] = found else { return false };
        let is_again = part.measure.is_none()
            && part.value == numeral.value
            && one.value == Value::whole(1)
            && one.measure == numeral.measure
            && self.here.between(part.span, one.span).trim().is_empty()
            && self.here.between(one.span, numeral.span).trim() == "(";
        if is_again {
            part.measure = numeral.measure;
        }
        is_again
    }

    /// Whether a number and the next are the ends of a range, or a choice.
    fn is_range(&self, last: &Numeral, between: &str) -> bool {
        let is_from = || is_ablative(last.span.of(self.here.text));
        let is_kazakh = self.here.language == Language::Kazakh;
        is_any(between, "-|‑|–|—|до|или|немесе|to|or")
            || is_kazakh && is_any(between, "|бастап|таңғы|кешкі|түнгі") && is_from()
    }

    /// «от трех до пяти лет», «бестен он күнге дейін», «күнтізбелік бес күннен он күнге
    /// дейін», «сағат 22-ден 6-ға дейін»: what one end counts the other counts too.
    fn share_measure(&self, last: &mut Numeral, numeral: &mut Numeral) {
        let start = last.span.start;
        let first = self.here.words.partition_point(|word| word.span.start < start);
        let is_calendar = last.measure == Some(Measure::CalendarDay)
            || last.measure.is_none() && self.calendar(first).is_some();
        if is_calendar && numeral.measure == Some(Measure::Day) {
            numeral.measure = Some(Measure::CalendarDay);
        }
        match (last.measure, numeral.measure) {
            (None, _) => last.measure = numeral.measure,
            (Some(Measure::Hour), None) => numeral.measure = last.measure,
            _ => (),
        }
    }

    /// Whether the word `at` may be a time after another one: «9.00-ден 18.00-ге дейін».
    fn goes_on_from_hours(&self, last: &Numeral, at: usize) -> bool {
        matches!(last.measure, Some(Measure::Hour | Measure::Minute))
            && self.is_range(last, self.here.between(last.span, self.here.words[at].span).trim())
    }

    /// Digits with their thousands, decimals, ending and «тысяч».
    fn digits(&self, at: usize) -> Option<Bare> {
        let mut digits = Cow::Borrowed(&*self.here.words[at].key);
        let mut end = at;
        while self.here.words[at].key.len() <= 3 && digits.len() < MOST_DIGITS && self.is_group(end)
        {
            end += 1;
            digits += &*self.here.words[end].key;
        }
        let mut scale = 0;
        if self.here.is_digits(end + 1)
            && self.here.gap(end).is_some_and(|gap| self.is_decimal_sign(gap))
        {
            end += 1;
            digits += &*self.here.words[end].key;
            scale = self.here.words[end].key.len();
        }
        let value = Value::decimal(digits.parse().ok()?, scale)?;
        let is_joined = matches!(self.here.gap(end), Some("" | "-" | "‑"));
        match is_joined.then(|| labels::ending(&self.here, end + 1)).flatten() {
            Some(is_ordinal) => {
                let measure = Measure::at(self.here.words, end + 1, self.here.language);
                let has_measure = !is_ordinal && measure.is_some();
                let next = if has_measure { end + 1 } else { end + 2 };
                Some(Bare { value, is_ordinal, fused: None, next })
            }
            None => self.multiplied(value, end + 1),
        }
    }

    /// Whether three more digits follow the word `at` as its thousands.
    fn is_group(&self, at: usize) -> bool {
        let sign = match self.here.language {
            Language::English => ",",
            Language::Russian | Language::Kazakh => " ",
        };
        let is_sign = |gap: &str| gap == sign || matches!(gap, " " | "\u{a0}" | "\u{202f}");
        self.here.is_digits(at + 1)
            && self.here.words[at + 1].key.len() == 3
            && self.here.gap(at).is_some_and(is_sign)
    }

    fn is_decimal_sign(&self, gap: &str) -> bool {
        gap == "." || gap == "," && self.here.language != Language::English
    }

    /// «100 тысяч», «2 млн».
    fn multiplied(&self, value: Value, at: usize) -> Option<Bare> {
        let factor = self.here.words.get(at).and_then(|word| self.number_words.factor(word));
        let is_next = || self.here.gap(at - 1).is_some_and(|gap| gap.trim().is_empty());
        let (value, next) = match factor {
            Some(factor) if is_next() => (value.times(factor)?, at + 1),
            _ => (value, at),
        };
        Some(Bare { value, is_ordinal: false, fused: None, next })
    }

    /// A number in words, as far as it goes.
    fn spelled(&self, at: usize) -> Option<Bare> {
        let mut sum = Sum::default();
        let mut next = at;
        loop {
            let after = next + usize::from(next > at && self.is_and(next));
            let Some(word) = self.here.words.get(after) else { break };
            let continues = after == at || self.here.is_joined(after);
            let said = self.number_words.meaning(word).filter(|_| continues);
            if !said.is_some_and(|said| sum.accept(said)) {
                break;
            }
            next = after + 1;
            if sum.is_ordinal || self.is_declined(&word.key) {
                break;
            }
        }
        let value = sum.value().filter(|_| next > at)?;
        let is_ordinal = sum.is_ordinal;
        let whole = value.as_whole().filter(|_| !is_ordinal);
        match whole.and_then(|whole| parts::after(&self.here, next, whole)) {
            Some((value, next)) => self.multiplied(value, next),
            None => Some(Bare { is_ordinal, ..Bare::of((value, next)) }),
        }
    }

    /// A Kazakh word of a number with an ending is the last: «жүзден екі жүзге».
    fn is_declined(&self, word: &str) -> bool {
        self.here.language == Language::Kazakh && kazakh_form(word) != KazakhForm::Bare
    }

    /// The "and" of "one hundred and five".
    fn is_and(&self, at: usize) -> bool {
        let is_and = self.here.language == Language::English
            && self.here.words.get(at).is_some_and(|word| word.key == "and");
        let before = is_and.then(|| self.number_words.meaning(&self.here.words[at - 1])).flatten();
        matches!(before, Some(NumberWord::Times(_)))
    }

    /// «трехдневный», «двадцатичетырехчасовой», «полуторамесячный».
    fn adjective(&self, at: usize) -> Option<Bare> {
        let word = &self.here.words[at];
        // Most words end here, before the dearer search for a measure inside them.
        if !self.number_words.are_in(word) {
            return None;
        }
        let (beginning, measure) = Measure::fused(&word.key)?;
        let value = match beginning {
            "полутора" => Value::fraction(3, 2),
            _ => Value::whole(russian_beginning(beginning)?),
        };
        Some(Bare { value, is_ordinal: false, fused: Some(measure), next: at + 1 })
    }
}

/// Adds a time of the day as hours and minutes; the word to go on from.
fn add_time(time: &clock::Clock, found: &mut Vec<Numeral>) -> usize {
    let [hours, rest] = time.spans;
    let numeral = |value, measure, span| {
        let measure = Some(measure);
        Numeral { value: Value::whole(value), is_ordinal: false, measure, span }
    };
    if time.minutes == 0 {
        found.push(numeral(time.hours, Measure::Hour, hours.join(rest)));
    } else {
        found.push(numeral(time.hours, Measure::Hour, hours));
        found.push(numeral(time.minutes, Measure::Minute, rest));
    }
    time.next
}

/// No number has more digits, so that no longer one is read again and again.
const MOST_DIGITS: usize = 48;

#[cfg(test)]
#[path = "numerals_tests.rs"]
mod tests;
