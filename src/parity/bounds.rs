//! Whether a number is the most or the least in every language: «не менее трех дней»
//! against «үш күннен аспайтын».
//!
//! A bound may be said in many ways, or not at all; so only what the languages say of one
//! number in plain words is compared, and never that one says none.

use super::finding::{Finding, Kind};
use super::rows::{Row, Texts};
use crate::compare::references::Passage;
use crate::text::hash::Map;
use crate::text::language::{ByLanguage, Language};
use crate::text::lexicon::{self, Lexicon, Lexicons};
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
            ("не более|не свыше|не позднее|не позже|не превыш*|не чаще", Bound::Most),
            ("не менее|не ниже|не ранее|не раньше|не реже", Bound::Least),
        ],
        Language::Kazakh => &[
            ("аспайтын|аспайды|аспаған|аспауы|аспауға|артық емес|көп емес", Bound::Most),
            ("кешіктірмей|кешіктірілмей|кеш емес|жиі емес", Bound::Most),
            ("артық болма*|көп болма*|асырмай|аспайтындай", Bound::Most),
            (
                "кем емес|кем болма*|аз емес|аз болма*|төмен болма*|кемінде|ерте емес|сирек емес|сиретпей|төмен емес",
                Bound::Least,
            ),
        ],
        Language::English => &[
            ("not more than|no more than|not exceeding|not later|no later|at most", Bound::Most),
            ("shall not exceed|may not exceed|does not exceed|not more often", Bound::Most),
            ("at least|not less than|no less than|not earlier|no earlier|not fewer", Bound::Least),
        ],
    }
}

/// A number with the end that it is, and the words that say so.
type Said = (Value, Bound, Span);

/// The numbers of a row that are the most in one language and the least in another.
pub fn difference(texts: &Texts<'_>, row: &Row) -> Option<Finding> {
    let said: ByLanguage<Vec<Said>> = row.map(|language, id| {
        let present = texts.get(language).zip(id);
        let span = present.and_then(|(text, id)| Some((text, text.provision(id).text?)));
        span.map_or_else(Vec::new, |(text, span)| {
            let passage = Passage::read(text.words(span), language);
            bounds(&passage).map(|(value, end, at)| (value, end, at.shifted(span.start))).collect()
        })
    });
    let mut ends: Map<Value, Vec<Bound>> = Map::default();
    for (value, said) in said.iter().flat_map(|(_, said)| said.iter().map(|it| (it.0, it.1))) {
        ends.entry(value).or_default().push(said);
    }
    // One language may well say both of one number.
    let has_both = |said: &[Said], value: Value| {
        let ends = || said.iter().filter(|it| it.0 == value).map(|it| it.1);
        ends().any(|end| end == Bound::Most) && ends().any(|end| end == Bound::Least)
    };
    ends.retain(|value, ends| {
        ends.iter().any(|end| *end != ends[0])
            && !said.iter().any(|(_, said)| has_both(said, *value))
    });
    let spans = said.map(|_, said| {
        said.into_iter().filter(|it| ends.contains_key(&it.0)).map(|it| it.2).collect()
    });
    (!ends.is_empty()).then_some(Finding { kind: Kind::Number, row: *row, spans })
}

/// The bounds of a passage, each of the number beside it.
fn bounds(passage: &Passage<'_>) -> impl Iterator<Item = Said> {
    let found = BOUNDS.get(passage.language).find(&passage.words);
    found.filter_map(|bound| {
        let is_behind = passage.language == Language::Kazakh
            && !lexicon::is_any(&passage.words[bound.words.start].key, "кемінде");
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
        let said = (number.value, bound.meaning, span);
        (is_near && !is_before_an_event(passage, number.span)).then_some(said)
    })
}

/// So many words may stand between a bound and its number.
const FARTHEST: usize = 4;

/// «не позднее чем за три дня до», "not later than three days before", «үш күн бұрын»: the
/// latest time is the longest one.
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
