//! Whether a number is the most or the least in every language: «не менее трех дней»
//! against «үш күннен аспайтын».
//!
//! A bound may be said in many ways, or not at all; so only what all languages say in
//! plain words is compared, and never that one says none.

use super::finding::{Finding, Kind};
use super::rows::{Row, Texts};
use crate::text::language::{ByLanguage, Language};
use crate::text::lexicon::{self, Lexicon, Lexicons};
use crate::text::span::Span;

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
            ("кем емес|кем болма*|кемінде|ерте емес|сирек емес|сиретпей|төмен емес", Bound::Least),
        ],
        Language::English => &[
            ("not more than|no more than|not exceeding|not later|no later|at most", Bound::Most),
            ("shall not exceed|may not exceed|does not exceed|not more often", Bound::Most),
            ("at least|not less than|no less than|not earlier|no earlier|not fewer", Bound::Least),
        ],
    }
}

/// The bound of a row that is the most in one language and the least in another.
pub fn difference(texts: &Texts<'_>, row: &Row) -> Option<Finding> {
    let said: ByLanguage<Vec<(Bound, Span)>> = row.map(|language, id| {
        let present = texts.get(language).zip(id);
        let spans = present.and_then(|(text, id)| Some((text, text.provision(id).text?)));
        spans.map_or_else(Vec::new, |(text, span)| {
            let words = lexicon::words(text.words(span));
            let found = BOUNDS.get(language).find(&words);
            found.map(|each| (each.meaning, each.span(&words).shifted(span.start))).collect()
        })
    });
    let only = |said: &[(Bound, Span)]| {
        let (first, _) = said.first()?;
        said.iter().all(|(bound, _)| bound == first).then_some(*first)
    };
    let ends: Vec<Bound> = said.iter().filter_map(|(_, said)| only(said)).collect();
    let differs = ends.iter().any(|end| *end != ends[0]);
    let spans = said.map(|_, said| said.into_iter().map(|(_, span)| span).collect());
    differs.then_some(Finding { kind: Kind::Number, row: *row, spans })
}
