//! What is joined to digits: an ending, `3-й` and «24-тен», or what makes a label of
//! them, which counts nothing: `18-1`, `2)`, `№ 118-VII`.

use super::context::Context;
use super::language::Language;
use super::lexicon::is_any;
use super::measures::Measure;
use super::number_words::{KAZAKH_CASES, KAZAKH_ORDINAL_ENDINGS, KAZAKH_POSSESSIVES};
use super::parts;
use std::cell::OnceCell;

/// The labels of a text.
pub(super) struct Labels<'a> {
    here: Context<'a>,
    /// The round brackets, and how many are open after each.
    brackets: OnceCell<Vec<(usize, usize)>>,
}

impl<'a> Labels<'a> {
    pub(super) const fn new(here: Context<'a>) -> Self {
        Self { here, brackets: OnceCell::new() }
    }

    /// The word after the label that begins at `at`; `at` where it is none.
    pub(super) fn end(&self, at: usize) -> usize {
        let (end, is_chain) = self.chain(at);
        if self.here.is_after_number_sign(at) {
            return end.max(self.chain_end(at, &["/"])) + 1;
        }
        let is_named = self.ends_in_label_mark(end) || self.is_of_an_abbreviation(at);
        if is_chain || is_named { end + 1 } else { at }
    }

    /// The last of the runs of digits that are joined to the one at `at`, and
    /// whether they are one label.
    fn chain(&self, at: usize) -> (usize, bool) {
        if !self.here.is_digits(at + 1) {
            return (at, false);
        }
        let dashed = self.chain_end(at, &["-", "‑", "–"]);
        let dotted = self.chain_end(at, &[".", "/"]);
        let end = if dotted > at + 1 { dotted } else { dashed };
        (end, end > at && !self.is_range_of_digits(at, dashed))
    }

    /// The last of the runs of digits that `signs` join to the one at `at`.
    fn chain_end(&self, at: usize, signs: &[&str]) -> usize {
        let joins = |end: &usize| {
            self.here.is_digits(end + 1)
                && self.here.gap(*end).is_some_and(|gap| signs.contains(&gap))
        };
        (at..self.here.words.len()).find(|end| !joins(end)).unwrap_or(at)
    }

    /// «5–10 дней»: rising, and measured, or years.
    fn is_range_of_digits(&self, at: usize, end: usize) -> bool {
        let number = |at: usize| self.here.words[at].key.parse::<u128>().ok();
        let is_year = |at: usize| number(at).is_some_and(|year| (1900..=2100).contains(&year));
        let is_measured = || Measure::at(self.here.words, end + 1, self.here.language).is_some();
        end == at + 1 && number(at) < number(end) && (is_year(at) && is_year(end) || is_measured())
    }

    /// A closing bracket that nothing opened, or letters that are no ending.
    fn ends_in_label_mark(&self, at: usize) -> bool {
        let end = self.here.words[at].span.end;
        if self.here.text[end..].starts_with(')') {
            return self.open_brackets(end) == 0;
        }
        let is_joined = matches!(self.here.gap(at), Some("" | "-" | "‑"));
        let is_label =
            || ending(&self.here, at + 1).is_none() && !parts::is_joined_unit(&self.here, at + 1);
        is_joined && !self.here.is_digits(at + 1) && is_label()
    }

    /// «ОСКР-4», "COVID-19": the number belongs to a name, and another language may have
    /// it on the other side, «4-КРЖШ».
    fn is_of_an_abbreviation(&self, at: usize) -> bool {
        let joined = self.here.before(at).filter(|(_, gap)| matches!(*gap, "-" | "‑"));
        joined.is_some_and(|_| {
            let name = self.here.words[at - 1].span.of(self.here.text);
            name.chars().count() > 1 && name.chars().all(char::is_uppercase)
        })
    }

    /// How many round brackets are open at a byte.
    fn open_brackets(&self, at: usize) -> usize {
        let brackets = self.brackets.get_or_init(|| {
            let mut open = 0_usize;
            let brackets = self.here.text.match_indices(['(', ')']).map(|(at, bracket)| {
                open = if bracket == "(" { open + 1 } else { open.saturating_sub(1) };
                (at, open)
            });
            brackets.collect()
        });
        let before = brackets.partition_point(|(bracket, _)| *bracket < at);
        before.checked_sub(1).map_or(0, |last| brackets[last].1)
    }
}

/// Whether the word `at`, joined to digits before it, makes an ordinal of
/// them (`3-й`) or only declines them (`24-тен`); `None` where it does neither.
pub(super) fn ending(here: &Context<'_>, at: usize) -> Option<bool> {
    let word = here.words.get(at)?.key.as_ref();
    if Measure::at(here.words, at, here.language).is_some() {
        // «айдың 25-күні» is the twenty-fifth.
        return Some(here.language == Language::Kazakh && word.starts_with("күні"));
    }
    let (ordinal, cardinal) = match here.language {
        Language::Russian => ("й|я|е|го|му|м|ю|ый|ой|ая|ое|ого|ом|ые|ых", "ти|х|ми|тью|и"),
        Language::Kazakh => (KAZAKH_ORDINAL_ENDINGS, KAZAKH_CASES),
        Language::English => ("st|nd|rd|th", ""),
    };
    let is_cardinal = is_any(word, cardinal)
        || match here.language {
            Language::Russian => is_adjective(here, at),
            Language::Kazakh => is_any(word, KAZAKH_POSSESSIVES),
            Language::English => false,
        };
    is_any(word, ordinal).then_some(true).or_else(|| is_cardinal.then_some(false))
}

/// «12-этажный», «10-тидневный»: a Russian adjective says what there are so many of.
fn is_adjective(here: &Context<'_>, at: usize) -> bool {
    let written = here.words[at].span.of(here.text);
    written.starts_with(char::is_lowercase)
        && RUSSIAN_ADJECTIVES
            .iter()
            .any(|end| written.strip_suffix(end).is_some_and(|stem| stem.chars().count() > 2))
}

/// How Russian adjectives end.
const RUSSIAN_ADJECTIVES: [&str; 24] = [
    "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ой", "ей", "ым",
    "им", "ом", "ем", "ых", "их", "ыми", "ими", "ую", "юю",
];
