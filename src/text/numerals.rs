//! Numbers in words and digits: «двадцати четырех», «жиырма төрт»,
//! "twenty-four" and 24 are one number.
//!
//! Labels are no numbers: `18-1`, `2)`, `№ 118-VII`, `5-бап`. The word for one
//! is as often an article as a count («бір топ», "one of them"): alone it is a
//! number only before something measured.

use super::language::Language;
use super::lexicon::{self, Word, is_any};
use super::measures::Measure;
use super::number_words::{KAZAKH_CASES, KAZAKH_ORDINAL_ENDINGS, russian_beginning};
use super::number_words::{NumberWord, NumberWords};
use super::span::Span;
use super::value::{Sum, Value};
use std::borrow::Cow;
use std::cell::OnceCell;

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
    let reader = Reader { text, words, language, number_words, brackets: OnceCell::new() };
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

/// «бір жарым» is one and a half.
const HALF: &str = "жарым";

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

struct Reader<'a> {
    text: &'a str,
    words: &'a [Word<'a>],
    language: Language,
    number_words: NumberWords,
    /// The round brackets, and how many are open after each.
    brackets: OnceCell<Vec<(usize, usize)>>,
}

impl Reader<'_> {
    /// Adds the number at the word `at`, if there is one; the word to go on from.
    fn step(&self, at: usize, found: &mut Vec<Numeral>) -> usize {
        let first = &self.words[at];
        if !first.is_digits() && !self.number_words.may_begin(first) {
            return at + 1;
        }
        let (numeral, next) = self.read(at);
        if let Some(numeral) = numeral {
            self.add(numeral, found);
        }
        next
    }

    /// The number at the word `at`, which may begin one, and the word to go on from.
    fn read(&self, at: usize) -> (Option<Numeral>, usize) {
        let first = &self.words[at];
        let bare = if first.is_digits() {
            let after_label = self.label_end(at);
            if after_label > at {
                return (None, after_label);
            }
            self.digits(at)
        } else {
            self.spelled(at).or_else(|| self.adjective(at))
        };
        let Some(bare) = bare else { return (None, at + 1) };
        let (numeral, next) = self.measured(at, &bare);
        let is_article = !first.is_digits()
            && !bare.is_ordinal
            && bare.value == Value::whole(1)
            && numeral.measure.is_none();
        ((!is_article).then_some(numeral), next)
    }

    /// The number with what it counts, «10 рабочих дней», «күнтізбелік он күн», and
    /// the word after them.
    fn measured(&self, at: usize, bare: &Bare) -> (Numeral, usize) {
        let first = &self.words[at];
        let span = first.span.join(self.words[bare.next - 1].span);
        let numeral =
            Numeral { value: bare.value, is_ordinal: bare.is_ordinal, measure: bare.fused, span };
        let is_bare = bare.fused.is_none() && !bare.is_ordinal;
        let found = is_bare.then(|| Measure::at(self.words, bare.next, self.language)).flatten();
        let Some(found) = found else { return (numeral, bare.next) };
        let span = span.join(found.span(self.words));
        let before = at.checked_sub(1).map(|before| &self.words[before]);
        let numeral = match before
            .filter(|word| found.meaning == Measure::Day && word.key == "күнтізбелік")
        {
            Some(word) => Numeral {
                measure: Some(Measure::CalendarDay),
                span: span.join(word.span),
                ..numeral
            },
            None => Numeral { measure: Some(found.meaning), span, ..numeral },
        };
        (numeral, found.words.end)
    }

    /// Adds a number. One repeated in brackets, «24 (двадцати четырех) часов»,
    /// is said once; the first of a range is measured as the second.
    fn add(&self, numeral: Numeral, found: &mut Vec<Numeral>) {
        let last = found.last_mut().filter(|last| last.measure.is_none() && !last.is_ordinal);
        if let Some(last) = last {
            let between = self.between(last.span, numeral.span).trim();
            if between == "(" && last.value == numeral.value {
                last.measure = numeral.measure;
                last.span = last.span.join(numeral.span);
                return;
            }
            if matches!(between, "-" | "‑" | "–" | "—" | "до" | "или" | "немесе" | "to" | "or")
            {
                last.measure = numeral.measure;
            }
        }
        found.push(numeral);
    }

    fn between(&self, before: Span, after: Span) -> &str {
        self.text.get(before.end..after.start).unwrap_or_default()
    }

    /// What stands between the word `at` and the next one; `None` at the end.
    fn gap(&self, at: usize) -> Option<&str> {
        let next = self.words.get(at + 1)?;
        Some(self.between(self.words[at].span, next.span))
    }

    fn is_digits(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(Word::is_digits)
    }

    /// The word after the label that begins at `at`; `at` where it is none.
    fn label_end(&self, at: usize) -> usize {
        let (end, is_chain) = self.chain(at);
        let is_named = self.is_after_number_sign(at) || self.ends_in_label_mark(end);
        if is_chain || is_named { end + 1 } else { at }
    }

    /// The last of the runs of digits that are joined to the one at `at`, and
    /// whether they are one label.
    fn chain(&self, at: usize) -> (usize, bool) {
        if !self.is_digits(at + 1) {
            return (at, false);
        }
        let dashed = self.chain_end(at, &["-", "‑", "–"]);
        let dotted = self.chain_end(at, &[".", "/"]);
        let end = if dotted > at + 1 { dotted } else { dashed };
        (end, end > at && !self.is_range(at, dashed))
    }

    /// The last of the runs of digits that `signs` join to the one at `at`.
    fn chain_end(&self, at: usize, signs: &[&str]) -> usize {
        let joins = |end: &usize| {
            self.is_digits(end + 1) && self.gap(*end).is_some_and(|gap| signs.contains(&gap))
        };
        (at..self.words.len()).find(|end| !joins(end)).unwrap_or(at)
    }

    /// «5–10 дней»: rising, and measured.
    fn is_range(&self, at: usize, end: usize) -> bool {
        let number = |at: usize| self.words[at].key.parse::<u128>().ok();
        end == at + 1
            && number(at) < number(end)
            && Measure::at(self.words, end + 1, self.language).is_some()
    }

    fn is_after_number_sign(&self, at: usize) -> bool {
        let word = at.checked_sub(1).map_or(Span::empty(0), |at| self.words[at].span);
        let gap = self.between(word, self.words[at].span).trim_end();
        match word.of(self.text) {
            "N" => gap.is_empty(),
            "No" => gap == ".",
            _ => gap.ends_with('№'),
        }
    }

    /// A closing bracket that nothing opened, or letters that are no ending.
    fn ends_in_label_mark(&self, at: usize) -> bool {
        let end = self.words[at].span.end;
        if self.text[end..].starts_with(')') {
            return self.open_brackets(end) == 0;
        }
        let is_joined = matches!(self.gap(at), Some("" | "-" | "‑"));
        is_joined && !self.is_digits(at + 1) && self.ending(at + 1).is_none()
    }

    /// How many round brackets are open at a byte.
    fn open_brackets(&self, at: usize) -> usize {
        let brackets = self.brackets.get_or_init(|| {
            let mut open = 0_usize;
            let brackets = self.text.match_indices(['(', ')']).map(|(at, bracket)| {
                open = if bracket == "(" { open + 1 } else { open.saturating_sub(1) };
                (at, open)
            });
            brackets.collect()
        });
        let before = brackets.partition_point(|(bracket, _)| *bracket < at);
        before.checked_sub(1).map_or(0, |last| brackets[last].1)
    }

    /// Whether the word `at`, joined to digits before it, makes an ordinal of
    /// them (`3-й`) or only declines them (`24-тен`); `None` where it does neither.
    fn ending(&self, at: usize) -> Option<bool> {
        let word = self.words.get(at)?.key.as_ref();
        if Measure::at(self.words, at, self.language).is_some() {
            return Some(false);
        }
        let (ordinal, cardinal) = match self.language {
            Language::Russian => ("й|я|е|го|му|м|ю|ый|ой|ая|ое|ого|ом|ые|ых", "ти|х|ми|тью|и"),
            Language::Kazakh => (KAZAKH_ORDINAL_ENDINGS, KAZAKH_CASES),
            Language::English => ("st|nd|rd|th", ""),
        };
        is_any(word, ordinal).then_some(true).or_else(|| is_any(word, cardinal).then_some(false))
    }

    /// Digits with their thousands, decimals, ending and «тысяч».
    fn digits(&self, at: usize) -> Option<Bare> {
        let mut digits = Cow::Borrowed(&*self.words[at].key);
        let mut end = at;
        while self.words[at].key.len() <= 3 && digits.len() < MOST_DIGITS && self.is_group(end) {
            end += 1;
            digits += &*self.words[end].key;
        }
        let mut scale = 0;
        if self.is_digits(end + 1) && self.gap(end).is_some_and(|gap| self.is_decimal_sign(gap)) {
            end += 1;
            digits += &*self.words[end].key;
            scale = u8::try_from(self.words[end].key.len()).ok()?;
        }
        let value = Value::decimal(digits.parse().ok()?, scale);
        let is_joined = matches!(self.gap(end), Some("" | "-" | "‑"));
        match is_joined.then(|| self.ending(end + 1)).flatten() {
            Some(is_ordinal) => {
                let has_measure = Measure::at(self.words, end + 1, self.language).is_some();
                let next = if has_measure { end + 1 } else { end + 2 };
                Some(Bare { value, is_ordinal, fused: None, next })
            }
            None => self.multiplied(value, end + 1),
        }
    }

    /// Whether three more digits follow the word `at` as its thousands.
    fn is_group(&self, at: usize) -> bool {
        let sign = match self.language {
            Language::English => ",",
            Language::Russian | Language::Kazakh => " ",
        };
        let is_sign = |gap: &str| gap == sign || matches!(gap, " " | "\u{a0}" | "\u{202f}");
        self.is_digits(at + 1)
            && self.words[at + 1].key.len() == 3
            && self.gap(at).is_some_and(is_sign)
    }

    fn is_decimal_sign(&self, gap: &str) -> bool {
        gap == "." || gap == "," && self.language != Language::English
    }

    /// «100 тысяч», «2 млн».
    fn multiplied(&self, value: Value, at: usize) -> Option<Bare> {
        let factor = self.words.get(at).and_then(|word| self.number_words.factor(word));
        let is_next = || self.gap(at - 1).is_some_and(|gap| gap.trim().is_empty());
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
            let Some(word) = self.words.get(after) else { break };
            let continues = after == at || self.gap(after - 1).is_some_and(joins_number_words);
            let said = self.number_words.meaning(word).filter(|_| continues);
            if !said.is_some_and(|said| sum.accept(said)) {
                break;
            }
            next = after + 1;
            if sum.is_ordinal {
                break;
            }
        }
        let mut value = sum.value().filter(|_| next > at)?;
        if self.words.get(next).is_some_and(|word| word.key == HALF) {
            value = Value::decimal(value.as_whole()?.checked_mul(10)? + 5, 1);
            next += 1;
        }
        Some(Bare { value, is_ordinal: sum.is_ordinal, fused: None, next })
    }

    /// The "and" of "one hundred and five".
    fn is_and(&self, at: usize) -> bool {
        let is_and = self.language == Language::English
            && self.words.get(at).is_some_and(|word| word.key == "and");
        let before = is_and.then(|| self.number_words.meaning(&self.words[at - 1])).flatten();
        matches!(before, Some(NumberWord::Times(_)))
    }

    /// «трехдневный», «двадцатичетырехчасовой».
    fn adjective(&self, at: usize) -> Option<Bare> {
        let word = &self.words[at];
        // Most words end here, before the dearer search for a measure inside them.
        if !self.number_words.are_in(word) {
            return None;
        }
        let (beginning, measure) = Measure::fused(&word.key)?;
        let value = Value::whole(russian_beginning(beginning)?);
        Some(Bare { value, is_ordinal: false, fused: Some(measure), next: at + 1 })
    }
}

fn joins_number_words(gap: &str) -> bool {
    gap == "-" || !gap.is_empty() && gap.chars().all(char::is_whitespace)
}

/// No number has more digits, so that no longer one is read again and again.
const MOST_DIGITS: usize = 48;

#[cfg(test)]
#[path = "numerals_tests.rs"]
mod tests;
