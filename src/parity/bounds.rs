//! Whether a number is the most or the least in every language: «не менее трех дней»
//! against «үш күннен аспайтын».
//!
//! A bound may be said in many ways, or not at all; so only what the languages say of one
//! number in plain words is compared, and never that one says none.

use super::finding::{Finding, Kind};
use super::rows::{Row, Texts};
use crate::compare::references::Passage;
use crate::text::language::{ByLanguage, Language};
use crate::text::lexicon::{self, Lexicon, Lexicons, Word};
use crate::text::span::Span;
use crate::text::value::Value;

/// Which end a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bound {
    Most,
    Least,
}

static BOUNDS: Lexicons<Bound> = Lexicons::new(|language| Lexicon::new(table(language)));

const fn table(language: Language) -> &'static [(&'static str, Bound)] {
    match language {
        Language::Russian => &[
            ("не более|не больше|не свыше|не выше|не позднее|не позже|не чаще", Bound::Most),
            ("не превыш*|не долж* превыш*|не мо* превыш*", Bound::Most),
            ("не долж* быть более|не мо* быть более", Bound::Most),
            ("не долж* быть выше|не мо* быть выше", Bound::Most),
            ("превышает|превышают", Bound::Least),
            ("не менее|не меньше|не ниже|не ранее|не раньше|не реже", Bound::Least),
            ("не долж* быть менее|не мо* быть менее", Bound::Least),
            ("не долж* быть ниже|не мо* быть ниже", Bound::Least),
        ],
        Language::Kazakh => &[
            ("аспайтын|аспайды|аспаған|аспауы|аспауға|артық емес|көп емес", Bound::Most),
            ("кешіктірмей|кешіктірілмей|кеш емес|жиі емес", Bound::Most),
            ("артық болма*|көп болма*|асырмай|аспайтындай|жоғары емес", Bound::Most),
            ("көп дегенде|кеш дегенде|ең көбі", Bound::Most),
            (
                "кем емес|кем болма*|аз емес|аз болма*|төмен болма*|кемінде|ерте емес|сирек емес|сиретпей|төмен емес",
                Bound::Least,
            ),
            ("асады|асуға", Bound::Least),
            ("кем дегенде|аз дегенде|ерте дегенде|ең азы", Bound::Least),
        ],
        Language::English => &[
            ("not more than|no more than|not exceeding|not later|no later|at most", Bound::Most),
            ("shall not exceed|may not exceed|does not exceed|not more often", Bound::Most),
            ("at least|not less than|no less than|not earlier|no earlier|not fewer", Bound::Least),
        ],
    }
}

/// A number with the end that it is.
#[derive(Clone, Copy)]
struct Said {
    number: Value,
    bound: Bound,
    /// The words that say so.
    span: Span,
    /// «не позднее», and not «не более».
    is_of_time: bool,
    /// «не позднее чем за три дня до», "not later than three days before", «үш күн бұрын».
    is_before_an_event: bool,
}

impl Said {
    /// Whether another language says the opposite. The latest time before an event is the
    /// longest one, so there only "late" and "early" are compared, or "more" and "less".
    fn is_against(&self, other: &Self) -> bool {
        let is_one_scale = self.is_of_time == other.is_of_time;
        self.number == other.number
            && self.bound != other.bound
            && (is_one_scale || !self.is_before_an_event && !other.is_before_an_event)
    }
}

/// The numbers of a row that are the most in one language and the least in another.
pub fn difference(texts: &Texts<'_>, row: &Row) -> Option<Finding> {
    let said: ByLanguage<Vec<Said>> = row.map(|language, id| {
        let present = texts.get(language).zip(id);
        let span = present.and_then(|(text, id)| Some((text, text.provision(id).text?)));
        span.map_or_else(Vec::new, |(text, span)| {
            let passage = Passage::read(text.words(span), language);
            let said =
                bounds(&passage).map(|said| Said { span: said.span.shifted(span.start), ..said });
            said.collect()
        })
    });
    // One language may well say both of one number.
    let has_both = |one: &Said| {
        let is_both = |said: &Vec<Said>| {
            let mut ends = said.iter().filter(|it| it.number == one.number).map(|it| it.bound);
            ends.next().is_some_and(|first| ends.any(|end| end != first))
        };
        said.iter().any(|(_, said)| is_both(said))
    };
    let is_told = |one: &&Said| {
        let mut others = said.iter().flat_map(|(_, said)| said);
        others.any(|other| one.is_against(other)) && !has_both(one)
    };
    let spans = said
        .as_ref()
        .map(|_, said| said.iter().filter(is_told).map(|it| it.span).collect::<Vec<_>>());
    Finding::shown_by(Kind::Number, row, spans)
}

/// The bounds of a passage, each of the number beside it.
fn bounds(passage: &Passage<'_>) -> impl Iterator<Item = Said> {
    let found = BOUNDS.get(passage.language).find(&passage.words);
    found.filter_map(|bound| {
        let is_behind = passage.language == Language::Kazakh
            && !is_before_its_number(&passage.words[bound.words.clone()]);
        let numerals = passage.numerals();
        let span = bound.span(&passage.words);
        let (number, between) = if is_behind {
            let next = numerals.partition_point(|each| each.span.end <= span.start);
            let number = &numerals[next.checked_sub(1)?];
            (number, Span::new(number.span.end, span.start))
        } else {
            let next = numerals.partition_point(|each| each.span.start < span.end);
            let number = numerals.get(next)?;
            (number, Span::new(span.end, number.span.start))
        };
        let gap = between.of(passage.text);
        let is_near = gap.split_whitespace().count() <= FARTHEST && !gap.contains([';', ':']);
        let mut words = passage.words[bound.words].iter();
        let said = Said {
            number: number.value,
            bound: bound.meaning,
            span,
            is_of_time: words.any(|word| lexicon::is_any(&word.key, TIME)),
            is_before_an_event: is_before_an_event(passage, number.span),
        };
        is_near.then_some(said)
    })
}

/// «кемінде», «көп дегенде»: other Kazakh bounds stand behind their numbers.
fn is_before_its_number(bound: &[Word<'_>]) -> bool {
    bound.iter().any(|word| lexicon::is_any(&word.key, "кемінде|дегенде|ең"))
}

/// So many words may stand between a bound and its number.
const FARTHEST: usize = 4;

/// How a bound of time is told from one of a number.
const TIME: &str = "позднее|позже|ранее|раньше|кешіктір*|кеш|ерте|later|earlier";

/// Whether a time is reckoned back from something.
fn is_before_an_event(passage: &Passage<'_>, number: Span) -> bool {
    let (before, after) = (&passage.text[..number.start], &passage.text[number.end..]);
    let mut following = after.split_whitespace().take(3);
    match passage.language {
        Language::Russian => before.trim_end().ends_with(" за"),
        Language::Kazakh => {
            following.any(|word| word.starts_with("бұрын") || word.starts_with("қалғанда"))
        }
        Language::English => following.any(|word| matches!(word, "before" | "prior")),
    }
}
