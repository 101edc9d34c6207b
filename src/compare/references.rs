//! The provisions that words name: «пункта 3 статьи 18-1», «18-1-баптың
//! 3-тармағы», "paragraph 3 of Article 18-1".
//!
//! Russian and English put the number after the name of the unit, Kazakh before
//! it. Only what tells a changed reference from a changed number is read here.

use super::units::{UNITS, is_plural};
use crate::document::{ProvisionKind, is_roman_capital, latin_of_roman};
use crate::text::fold::is_dash;
use crate::text::language::Language;
use crate::text::lexicon::{self, Alike, Word};
use crate::text::numerals::{self, Numeral, numerals_among};
use crate::text::span::Span;
use smallvec::{SmallVec, smallvec};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

/// One number of one unit.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Reference<'a> {
    /// The unit.
    pub(crate) kind: ProvisionKind,
    /// Its number.
    pub(crate) number: Cow<'a, str>,
}

/// A text with its words and numbers, read once for all that it says.
pub(crate) struct Passage<'a> {
    pub(crate) text: &'a str,
    pub(crate) words: Vec<Word<'a>>,
    pub(crate) language: Language,
    /// How many words at its beginning and at its end are taken over from the text
    /// that it was read like.
    pub(crate) taken_over: (usize, usize),
    numerals: OnceCell<Vec<Numeral>>,
    phrases: OnceCell<Phrases<'a>>,
}

impl<'a> Passage<'a> {
    /// Reads the words of `text`; what else is read when it is first asked for.
    pub(crate) fn read(text: &'a str, language: Language) -> Self {
        Self::of(text, lexicon::words(text), language)
    }

    /// The same of a text much like one that is read already.
    pub(crate) fn read_like(text: &'a str, other: &Self) -> Self {
        let Alike { words, before, after } = lexicon::words_like(text, other.text, &other.words);
        Self { taken_over: (before, after), ..Self::of(text, words, other.language) }
    }

    const fn of(text: &'a str, words: Vec<Word<'a>>, language: Language) -> Self {
        Self {
            text,
            words,
            language,
            taken_over: (0, 0),
            numerals: OnceCell::new(),
            phrases: OnceCell::new(),
        }
    }

    /// Its numbers, in reading order.
    pub(crate) fn numerals(&self) -> &[Numeral] {
        self.numerals.get_or_init(|| numerals_among(self.text, &self.words, self.language))
    }

    /// The units that it names with numbers, in reading order.
    pub(crate) fn phrases(&self) -> &[Phrase<'a>] {
        self.phrases.get_or_init(|| phrases(self))
    }
}

/// A number and the words it is made of.
pub(crate) type Numbered<'a> = (Cow<'a, str>, Range<usize>);

/// The numbers of one unit, of which most have one.
type Numbers<'a> = SmallVec<[Numbered<'a>; 2]>;

/// What a text names, nearly always little.
type Phrases<'a> = SmallVec<[Phrase<'a>; 2]>;

/// A unit with the numbers that it is named with: «статьях 5 и 7».
pub(crate) struct Phrase<'a> {
    /// The unit.
    pub(crate) kind: ProvisionKind,
    /// The words of its name.
    pub(crate) name: Range<usize>,
    /// Its numbers, in reading order; of a range the first and the last.
    pub(crate) numbers: Numbers<'a>,
}

impl Phrase<'_> {
    /// All its words.
    pub(crate) fn words(&self) -> Range<usize> {
        let numbers = self.numbers.iter().map(|(_, words)| words);
        numbers.fold(self.name.clone(), |all, words| {
            all.start.min(words.start)..all.end.max(words.end)
        })
    }
}

/// The references of a passage, with their bytes from the name of the unit to the
/// number.
pub(crate) fn references<'a>(passage: &Passage<'a>) -> impl Iterator<Item = (Reference<'a>, Span)> {
    passage.phrases().iter().flat_map(move |Phrase { kind, name, numbers }| {
        let name = passage.span(name);
        numbers.iter().map(move |(number, words)| {
            let reference = Reference { kind: *kind, number: number.clone() };
            (reference, shown(name, passage.span(words)))
        })
    })
}

/// What shows a number: the name of its unit with it, unless it stands too far away.
pub(super) fn shown(name: Span, number: Span) -> Span {
    let whole = number.join(name);
    if whole.len() <= LONGEST_REFERENCE { whole } else { number }
}

/// What is printed with a dot: «ст. 15».
const ABBREVIATIONS: &str = "ст|п|пп|подп|ч|гл|абз|разд|art|arts|para|paras|subpara|ch|sec";

/// What a Russian number grades that stands before it.
const GRADES: &str = "групп*|категори*|класс*|степен*|разряд*|уровн*|очеред*|этап*|квартал*|\
    полугоди*|типа|вида|созыва";

/// A bracket in a list of numbers has no more words than this.
const LONGEST_BRACKET: usize = 16;

/// A number farther than so many bytes from its name, in a long list, is shown
/// without it.
const LONGEST_REFERENCE: usize = 400;

fn phrases<'a>(passage: &Passage<'a>) -> Phrases<'a> {
    let units = UNITS.get(passage.language).find(&passage.words);
    let phrase = |unit: lexicon::Found<ProvisionKind>| {
        let mut numbers = match passage.language {
            Language::Kazakh => passage.numbers_before(unit.words.start),
            Language::Russian | Language::English => {
                let after = passage.numbers_after(&unit);
                if after.is_empty() { passage.ordinals_before(unit.words.start) } else { after }
            }
        };
        let is_plural = |word: &Word<'_>| is_plural(&word.key, passage.language);
        let may_be_range = numbers.iter().any(|(number, _)| number.as_bytes().contains(&b'-'));
        if may_be_range && passage.words[unit.words.clone()].iter().any(is_plural) {
            let is_alone = numbers.len() == 1;
            let ends = |numbered: Numbered<'a>| {
                let is_range = is_alone || passage.has_dash(&numbered.1);
                if is_range { ends(numbered) } else { smallvec![numbered] }
            };
            numbers = numbers.into_iter().flat_map(ends).collect();
        }
        Phrase { kind: unit.meaning, name: unit.words, numbers }
    };
    let named = units.map(phrase).filter(|phrase| !phrase.numbers.is_empty());
    named.flat_map(|each| passage.with_inner_numbers(each)).collect()
}

/// The unit that the word `at` names, if it names one.
pub(crate) fn unit_at(passage: &Passage<'_>, at: usize) -> Option<ProvisionKind> {
    UNITS.get(passage.language).find_at(&passage.words, at).map(|unit| unit.meaning)
}

/// The first and the last of a range: 5 and 7 of `5-7`; `18-1` is one number.
fn ends((number, words): Numbered<'_>) -> Numbers<'_> {
    let value = |text: &str| text.parse::<u32>().ok();
    match number.split_once('-').map(|ends| (ends, value(ends.0), value(ends.1))) {
        Some(((first, last), Some(low), Some(high))) if low < high && words.len() == 2 => {
            smallvec![
                (first.to_owned().into(), words.start..words.start + 1),
                (last.to_owned().into(), words.start + 1..words.end),
            ]
        }
        _ => smallvec![(number, words)],
    }
}

impl<'a> Passage<'a> {
    fn numbers_after(&self, unit: &lexicon::Found<ProvisionKind>) -> Numbers<'a> {
        let mut numbers = Numbers::new();
        let Range { start, end } = unit.words;
        // «п-1)» is a label.
        if end - start == 1 && self.gap(start) == "-" && self.words[start].key.chars().count() == 1
        {
            return numbers;
        }
        let is_bracketed = start > 0 && self.gap(start - 1).ends_with('(');
        let is_abbreviated = self.gap(end - 1).starts_with('.')
            && lexicon::is_any(&self.words[end - 1].key, ABBREVIATIONS);
        let mut at =
            if unit.meaning == ProvisionKind::Row { self.behind_ordinal(end) } else { end };
        let mut next =
            if is_abbreviated || at > end { self.number_from(at) } else { self.number_at(at) };
        while let Some((number, words)) = next {
            at = words.end;
            numbers.push((number, words));
            if is_bracketed && self.closes(at - 1, unit.meaning) {
                break;
            }
            at += usize::from(self.inner_number(at).is_some());
            at = self.behind_bracket(at);
            if !self.goes_on(at) {
                break;
            }
            at += usize::from(self.is_conjunction(at));
            next = self.number_at(at);
        }
        numbers
    }

    /// Whether the list of numbers before the word `at` goes on with it: of «ст. 202
    /// № 2505-IV» only the first is a number of an article.
    fn goes_on(&self, at: usize) -> bool {
        let is_joint = |c: char| c == ',' || is_dash(c);
        self.is_conjunction(at) || at > 0 && self.gap(at - 1).contains(is_joint)
    }

    /// The word behind the «порядковый номер» of «строку, порядковый номер 5».
    fn behind_ordinal(&self, at: usize) -> usize {
        let is_name = |word: &&Word<'_>| lexicon::is_any(&word.key, "порядков*|номер*|под");
        at + self.words[at..].iter().take_while(is_name).count()
    }

    /// Whether a bracket around units of a kind ends behind the word `at`: points have
    /// brackets of their own.
    fn closes(&self, at: usize, kind: ProvisionKind) -> bool {
        let own = usize::from(kind == ProvisionKind::Subparagraph);
        self.gap(at).matches(')').count() > own
    }

    /// The word behind a bracket that begins before the word `at` and names units, as in
    /// «статьями 3, 5 (пункты 1 и 2) и 7»; else `at`.
    fn behind_bracket(&self, at: usize) -> usize {
        let is_open = at > 0 && self.gap(at - 1).ends_with('(');
        let unit = if is_open { unit_at(self, at) } else { None };
        let end =
            unit.and_then(|kind| (at..self.within_reach(at)).find(|at| self.closes(*at, kind)));
        end.map_or(at, |end| end + 1)
    }

    /// The same in Kazakh, where it is read backwards: «3, 5 (1 және 2-тармақтары) және
    /// 7-баптары».
    fn before_bracket(&self, end: usize) -> usize {
        let is_closed = end > 0 && self.gap(end - 1).starts_with(')');
        if !is_closed || unit_at(self, end - 1).is_none() {
            return end;
        }
        let start = (end.saturating_sub(LONGEST_BRACKET)..end - 1).rev();
        start.into_iter().find(|at| self.gap(*at).ends_with('(')).map_or(end, |at| at + 1)
    }

    fn within_reach(&self, at: usize) -> usize {
        (at + LONGEST_BRACKET).min(self.words.len())
    }

    /// The 2 of "Article 3(2)", «Статьи 3 (2)» and «3 (2)-бап», at the word `at`.
    fn inner_number(&self, at: usize) -> Option<Numbered<'a>> {
        let is_inner = at > 0
            && self.gap(at - 1).trim_start() == "("
            && self.words[at - 1].is_digits()
            && self.words.get(at).is_some_and(Word::is_digits)
            && self.text[self.words[at].span.end..].starts_with(')');
        is_inner.then(|| (self.joined(at..at + 1), at..at + 1))
    }

    /// A phrase, with a paragraph for each number that stands in brackets behind one of
    /// its own.
    fn with_inner_numbers(&self, phrase: Phrase<'a>) -> Phrases<'a> {
        let numbers = phrase.numbers.iter();
        let inner = numbers.filter_map(|(_, words)| self.inner_number(words.end)).map(|number| {
            let name = number.1.clone();
            Phrase { kind: ProvisionKind::Paragraph, name, numbers: smallvec![number] }
        });
        let inner: Phrases<'a> = inner.collect();
        std::iter::once(phrase).chain(inner).collect()
    }

    /// «во второй и третьей частях», "the first part".
    fn ordinals_before(&self, end: usize) -> Numbers<'a> {
        let is_last = self
            .number_ending_at(end)
            .is_some_and(|(_, words)| !self.words[words.start].is_digits());
        let mut numbers = if is_last { self.numbers_before(end) } else { Numbers::new() };
        numbers.retain(|(_, words)| !self.words[words.start].is_digits());
        numbers
    }

    fn numbers_before(&self, end: usize) -> Numbers<'a> {
        let mut numbers = Numbers::new();
        let last = end.checked_sub(1).filter(|last| self.inner_number(*last).is_some());
        // «3, 5 (бірінші бөлігі)-баптары»
        let last = last.or_else(|| Some(self.before_bracket(end)).filter(|at| *at < end));
        let mut next = last.map_or_else(|| self.number_ending_at(end), |at| self.number_before(at));
        while let Some((number, words)) = next {
            let mut at = words.start;
            numbers.push((number, words));
            at -= usize::from(at > 0 && self.is_conjunction(at - 1));
            let before = self.before_bracket(at);
            let is_plain = before == at;
            next = if is_plain { self.number_ending_at(at) } else { self.number_before(before) };
        }
        numbers.reverse();
        numbers
    }

    /// Whether a number is written with a dash and not with a hyphen: `5–7`.
    fn has_dash(&self, words: &Range<usize>) -> bool {
        self.span(words).of(self.text).contains(['–', '—'])
    }

    /// The bytes of some words.
    pub(crate) fn span(&self, words: &Range<usize>) -> Span {
        self.words[words.start].span.join(self.words[words.end - 1].span)
    }

    fn is_conjunction(&self, at: usize) -> bool {
        let is = |word: &Word<'_>| {
            matches!(&*word.key, "и" | "или" | "және" | "немесе" | "мен" | "and" | "or" | "to")
        };
        self.words.get(at).is_some_and(is)
    }

    /// What stands between the word `at` and the next.
    pub(crate) fn gap(&self, at: usize) -> &str {
        match (self.words.get(at), self.words.get(at + 1)) {
            (Some(here), Some(next)) => &self.text[here.span.end..next.span.start],
            _ => "",
        }
    }

    /// Whether the word `at` is a Roman number, as in «главах IV и VI», and none that
    /// grades what the next names: «части I группы».
    fn is_roman(&self, at: usize) -> bool {
        let printed = |word: &Word<'a>| word.span.of(self.text);
        let is_number =
            |word: &str| word.chars().all(is_roman_capital) && !matches!(word, "L" | "C" | "С");
        self.words.get(at).map(printed).is_some_and(is_number)
            && !self.words.get(at + 1).is_some_and(|next| lexicon::is_any(&next.key, GRADES))
    }

    /// `18-1` is one number, and so are `IV-1` and `3.6`.
    fn joins(&self, at: usize) -> bool {
        let is_digits = |at: usize| self.words.get(at).is_some_and(Word::is_digits);
        is_digits(at + 1)
            && matches!(self.gap(at), "." | "-" | "‑" | "–" | " - ")
            && (is_digits(at) || self.is_roman(at))
    }

    /// Runs of digits as one number.
    fn joined(&self, words: Range<usize>) -> Cow<'a, str> {
        let printed = |at: usize| self.words[at].span.of(self.text);
        let first = printed(words.start);
        // Of a Roman number typed in either script the Latin letters are the number.
        let first: Cow<'a, str> = if first.is_ascii() {
            first.into()
        } else {
            first.chars().map(latin_of_roman).collect()
        };
        if words.len() == 1 {
            return first;
        }
        let mut number = first.into_owned();
        for at in words.skip(1) {
            number.push_str(if self.gap(at - 1) == "." { "." } else { "-" });
            number.push_str(printed(at));
        }
        number.into()
    }

    fn number_at(&self, at: usize) -> Option<Numbered<'a>> {
        if self.is_number_sign(at) {
            return self.number_from(at + 1);
        }
        let is_plain = |c: char| c.is_whitespace() || ",)(–—-№".contains(c);
        let is_near = at == 0 || self.gap(at - 1).chars().all(is_plain);
        is_near.then(|| self.number_from(at))?
    }

    /// Whether a word stands for №: «приложение N 1», "Annex No. 1".
    fn is_number_sign(&self, at: usize) -> bool {
        let printed = |word: &Word<'a>| word.span.of(self.text);
        let is_tight = |gap: &str| gap.chars().all(|c| c == '.' || c.is_whitespace());
        self.words.get(at).map(printed).is_some_and(|word| matches!(word, "N" | "No" | "Nos"))
            && self.words.get(at + 1).is_some_and(Word::is_digits)
            && is_tight(self.gap(at))
    }

    /// The same, whatever stands before it.
    fn number_from(&self, at: usize) -> Option<Numbered<'a>> {
        let word = self.words.get(at)?;
        if word.is_digits() || self.is_roman(at) {
            if word.is_digits() && self.is_measured(at) {
                return None;
            }
            let end = (at..self.words.len()).find(|at| !self.joins(*at))?;
            return Some((self.joined(at..end + 1), at..end + 1));
        }
        if !numerals::is_number_word(word, self.language) {
            return None;
        }
        let is_english = self.language == Language::English;
        // Elsewhere it is as often no number.
        if is_english && word.key == "one" {
            return Some(("1".into(), at..at + 1));
        }
        let numeral = self.numeral_at(at).filter(|numeral| numeral.measure.is_none())?;
        let numeral = Some(numeral).filter(|numeral| numeral.is_ordinal || is_english)?;
        let end = self.words.partition_point(|word| word.span.start < numeral.span.end);
        Some((numeral.value.to_string().into(), at..end))
    }

    /// Whether the digits of the word `at` count something. Of most the next word
    /// tells that they do not, and the numbers of the text need not be read.
    fn is_measured(&self, at: usize) -> bool {
        let ends = |next| self.gap(at) == " " && numerals::ends_number(next, self.language);
        !self.words.get(at + 1).is_none_or(ends)
            && self.numeral_at(at).is_some_and(|numeral| numeral.measure.is_some())
    }

    /// The number that begins with the word `at`.
    fn numeral_at(&self, at: usize) -> Option<&Numeral> {
        let (numerals, start) = (self.numerals(), self.words[at].span.start);
        let found = numerals.binary_search_by_key(&start, |each| each.span.start);
        found.ok().map(|at| &numerals[at])
    }

    fn number_ending_at(&self, end: usize) -> Option<Numbered<'a>> {
        let last = end.checked_sub(1)?;
        let gap = self.gap(last);
        // «3.6. тармағы»
        let is_dotted = last > 0 && gap == ". " && self.gap(last - 1) == ".";
        let is_plain = |c: char| c.is_whitespace() || ",)-‑–—".contains(c);
        (is_dotted || gap.chars().all(is_plain)).then(|| self.number_before(end))?
    }

    /// The same, whatever stands between.
    fn number_before(&self, end: usize) -> Option<Numbered<'a>> {
        let last = end.checked_sub(1)?;
        let is_roman = self.language == Language::Kazakh && self.is_roman(last);
        if is_roman || self.words[last].is_digits() {
            let start = (0..=last).rev().find(|at| *at == 0 || !self.joins(at - 1))?;
            // «1/3 бөлігі» is a third, and «Бизнес-2020 жол картасы» names a map.
            let is_of_a_name = |at: usize| self.gap(at) == "-" && !self.words[at].is_digits();
            if start > 0 && (self.gap(start - 1) == "/" || is_of_a_name(start - 1)) {
                return None;
            }
            return Some((self.joined(start..end), start..end));
        }
        if !numerals::may_end_ordinal(&self.words, last, self.language) {
            return None;
        }
        let numerals = self.numerals();
        let last_byte = self.words[last].span.end;
        let found = numerals.binary_search_by_key(&last_byte, |each| each.span.end).ok()?;
        let numeral = Some(&numerals[found]).filter(|numeral| numeral.is_ordinal)?;
        let start = self.words.partition_point(|word| word.span.end <= numeral.span.start);
        Some((numeral.value.to_string().into(), start..end))
    }
}

#[cfg(test)]
#[path = "references_tests.rs"]
mod tests;
