//! The words that `--quote` names: whole words of one provision, and no others.

use crate::annotation::{Quote, find_quote};
use crate::cli::problem::{Problem, Result};
use crate::cli::session::Session;
use crate::document::{Document, ProvisionId};
use crate::text::span::Span;
use crate::text::words::tokens;
use crate::view::line::harmless;
use clap::Args;

/// The words, and which of several places is meant.
#[derive(Args, Debug)]
pub(super) struct Quoted {
    #[arg(long, value_name = "Q")]
    quote: Option<String>,
    #[arg(long, value_name = "N", requires = "quote")]
    occurrence: Option<usize>,
}

impl Quoted {
    /// The words with their neighbours, as they stand in a provision; `None` where
    /// it is meant as a whole.
    pub(super) fn of(
        &self,
        session: &Session,
        document: &Document,
        id: ProvisionId,
    ) -> Result<Option<Quote>> {
        let Some(words) = &self.quote else { return Ok(None) };
        session.refuse_empty("--quote", words)?;
        let address = document.provision(id).address.as_str();
        let found: Vec<_> = document
            .provision(id)
            .passages()
            .flat_map(|passage| found(document, passage, words))
            .collect();
        let whole: Vec<_> = found.iter().filter(|each| each.span == each.whole).collect();
        let meant = match self.occurrence {
            None if whole.len() == 1 => whole.first(),
            None => None,
            Some(nth) => nth.checked_sub(1).and_then(|at| whole.get(at)),
        };
        let Some(meant) = meant else {
            let problem = match (whole.is_empty(), found.first()) {
                (true, None) => nowhere(session, address),
                (true, Some(_)) => cut(session, (document, address), &found),
                (false, _) => several(session, (document, address), &whole),
            };
            return Err(problem.into());
        };
        Ok(Some(meant.quote(document)))
    }
}

/// Where the words stand.
struct Found {
    /// The words.
    span: Span,
    /// The same as far as the words go that they begin and end in.
    whole: Span,
    /// The line that they stand in.
    line: Span,
}

/// Where `words` stand in a passage.
fn found(document: &Document, passage: Span, words: &str) -> Vec<Found> {
    let source = document.source();
    let tokens = tokens(passage.of(source));
    let places = find_quote(source, passage, words);
    let whole = |span: Span| {
        let parts = tokens.iter().map(|token| token.span.shifted(passage.start));
        let touched = parts.filter(|part| part.start < span.end && span.start < part.end);
        touched.reduce(Span::join).unwrap_or(span)
    };
    let line = |span: Span| {
        let start = source[..span.start].rfind('\n').map_or(0, |end| end + 1);
        let end = source[span.end..].find('\n').map_or(source.len(), |at| span.end + at);
        Span::new(start, end)
    };
    places.into_iter().map(|span| Found { span, whole: whole(span), line: line(span) }).collect()
}

impl Found {
    /// The words with what stands around them in their line.
    fn quote(&self, document: &Document) -> Quote {
        let Quote { exact, prefix, suffix } = Quote::of(document.source(), self.span, self.line);
        Quote { exact, prefix, suffix: suffix.trim_end_matches('\r').to_owned() }
    }
}

fn nowhere(session: &Session, address: &str) -> Problem {
    let problem = Problem::new(session.say("cli-error-quote", &[("eid", address)]));
    problem.hinted(session.get("cli-hint-quote"))
}

/// The words stand there only as parts of other words.
fn cut(session: &Session, (document, address): (&Document, &str), found: &[Found]) -> Problem {
    let mut wholes: Vec<_> =
        found.iter().map(|each| format!("«{}»", harmless(document.words(each.whole)))).collect();
    wholes.dedup();
    wholes.truncate(MOST);
    let names = [("eid", address), ("words", &wholes.join(", "))];
    let problem = Problem::new(session.say("cli-error-quote-part", &names));
    problem.hinted(session.get("cli-hint-quote-part"))
}

/// How many places are told.
const MOST: usize = 9;

/// The words stand in several places, each told with its number.
fn several(session: &Session, (document, address): (&Document, &str), all: &[&Found]) -> Problem {
    let count = all.len().to_string();
    let place = |(at, each): (usize, &&Found)| {
        let Quote { exact, prefix, suffix } = each.quote(document);
        let [prefix, exact, suffix] = [&prefix, &exact, &suffix].map(|words| harmless(words));
        format!("{} «…{prefix}[{exact}]{suffix}…»", at + 1)
    };
    let places: Vec<_> = all.iter().enumerate().take(MOST).map(place).collect();
    let names = [("eid", address), ("count", &count), ("places", &places.join(", "))];
    let problem = Problem::new(session.say("cli-error-quote-several", &names));
    problem.hinted(session.get("cli-hint-quote-several"))
}
