//! Where an annotation lies in a document, or that it does not.
//!
//! A note on the wrong words is worse than a note that asks for help, so the
//! place is decided by words, never by an address alone, and every guess is
//! refused. The evidence, strongest first:
//!
//! 1. **The provision is known**: the one at the target's address in the version
//!    that the author read, or the one that the alignment of two versions leads
//!    to from there. The quote stands in it once, or once between its prefix and
//!    suffix: [`Placement::Exact`]. At least half of it is kept:
//!    [`Placement::Changed`], with the words that it became.
//! 2. **The words stand elsewhere**, once in the whole document, or once between
//!    their prefix and suffix: [`Placement::Moved`]. Where the alignment knows
//!    the provision, its neighbours must have moved with it: an unchanged twin
//!    must not draw the note away from the words that were changed. Several
//!    places alike: [`Placement::Ambiguous`].
//! 3. **The alignment alone**: [`Placement::Changed`] without words.
//! 4. [`Placement::Orphaned`], with the provisions most like the quote.
//!
//! An annotation of a whole provision has no quote to lose, and one in another
//! language none to find: both go where the provision goes.

use super::quote::Folded;
use super::reworded::reworded;
use super::selector::{Quote, Target};
use crate::document::{Document, ProvisionId};
use crate::text::fold::fold;
use crate::text::span::Span;
use crate::text::words::tokens;
use std::collections::HashSet;

/// How surely an annotation found its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Placement {
    /// The very words, where they stood.
    Exact,
    /// The provision, with other words.
    Changed,
    /// The very words, in another place.
    Moved,
    /// In another language: the provision of the same address.
    Translated,
    /// In several places alike; put on none.
    Ambiguous,
    /// Nowhere; put on none.
    Orphaned,
}

impl Placement {
    /// The name in JSON; with `placement-` before it, the message key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Changed => "changed",
            Self::Moved => "moved",
            Self::Translated => "translated",
            Self::Ambiguous => "ambiguous",
            Self::Orphaned => "orphaned",
        }
    }
}

/// Where an annotation lies in one document.
#[derive(Clone, Debug, PartialEq)]
pub struct Anchor {
    /// How surely.
    pub placement: Placement,
    /// The provision; `None` where it is ambiguous or orphaned.
    pub provision: Option<ProvisionId>,
    /// The words, in bytes of the document's source; for a whole provision, all
    /// of its words. `None` where the provision has changed past finding them.
    pub span: Option<Span>,
    /// How like the words are to the quote: 1.0 the same; 0.0 in another
    /// language, where nothing is compared.
    pub likeness: f32,
    /// The places it may belong to, best first, where it is put on none.
    pub candidates: Vec<ProvisionId>,
}

impl Anchor {
    /// On no provision; perhaps on one of `candidates`.
    pub const fn orphaned(candidates: Vec<ProvisionId>) -> Self {
        let placement = Placement::Orphaned;
        Self { placement, provision: None, span: None, likeness: 0.0, candidates }
    }

    /// On the words under `span` of `provision`.
    const fn on(placement: Placement, provision: ProvisionId, span: Option<Span>) -> Self {
        let provision = Some(provision);
        Self { placement, provision, span, likeness: 1.0, candidates: Vec::new() }
    }
}

/// What is known of an annotation's place before its words are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead<'a> {
    /// The document is the one that its author read.
    Home,
    /// The alignment leads from the author's provision to these; to none where
    /// it is gone, to several where it was split.
    Carried(&'a [ProvisionId]),
    /// Nothing.
    Unknown,
}

/// The most places that an annotation without a place is offered.
const MOST_CANDIDATES: usize = 3;
/// The least share of a quote that words must keep to be taken for it.
const LEAST_KEPT: f32 = 0.5;

/// Finds the words of `target` in `document`.
pub fn place(target: &Target, document: &Document, lead: Lead<'_>) -> Anchor {
    let home: Vec<_> = match lead {
        Lead::Home => document.find(&target.provision).into_iter().collect(),
        Lead::Carried(provisions) => provisions.to_vec(),
        Lead::Unknown => Vec::new(),
    };
    let whole = |placement, likeness| match home.first() {
        Some(&id) => {
            Anchor { likeness, ..Anchor::on(placement, id, Some(document.provision(id).span())) }
        }
        None => Anchor::orphaned(Vec::new()),
    };
    if target.language != document.language() {
        return whole(Placement::Translated, 0.0);
    }
    let Some(quote) = &target.quote else { return whole(Placement::Exact, 1.0) };
    let search = Search { quote, document };
    search
        .exact_in(&home)
        .or_else(|| search.changed_in(&home, LEAST_KEPT))
        .or_else(|| search.elsewhere(!home.is_empty() && lead != Lead::Home))
        .or_else(|| search.changed_in(&home, 0.0).filter(|_| lead != Lead::Home))
        .unwrap_or_else(|| search.orphaned(&home))
}

/// Whether the words of `target` stand in `provision` as they are quoted.
pub fn quotes(target: &Target, document: &Document, provision: ProvisionId) -> bool {
    let Some(quote) = &target.quote else { return false };
    !Search { quote, document }.exact_spans(provision).is_empty()
}

struct Search<'a> {
    quote: &'a Quote,
    document: &'a Document,
}

impl Search<'_> {
    /// A provision with everything below it.
    fn region(&self, id: ProvisionId) -> Span {
        let own = self.document.provision(id);
        let below = self.document.provisions()[id.0 + 1..].iter();
        let below = below.take_while(|each| each.depth > own.depth);
        below.fold(own.span(), |all, each| all.join(each.span()))
    }

    /// The quote in a provision's own words, else in what stands below it.
    fn exact_spans(&self, id: ProvisionId) -> Vec<Span> {
        let spans = |within| Folded::new(self.document.source(), within).find(&self.quote.exact);
        let own = spans(self.document.provision(id).span());
        if own.is_empty() { spans(self.region(id)) } else { own }
    }

    fn exact_in(&self, home: &[ProvisionId]) -> Option<Anchor> {
        let places =
            home.iter().map(|id| self.exact_spans(*id).into_iter().map(|span| (*id, span)));
        let places: Vec<_> = places.flatten().collect();
        let (id, span) = match places.as_slice() {
            [] => return None,
            [only] => *only,
            several => match self.between_neighbours(several, 1) {
                Some(best) => best,
                None => return Some(ambiguous(several)),
            },
        };
        Some(Anchor::on(Placement::Exact, id, Some(span)))
    }

    /// The only place with as many of the quote's neighbours as any has, where
    /// those are at least `least` of two.
    fn between_neighbours(
        &self,
        places: &[(ProvisionId, Span)],
        least: usize,
    ) -> Option<(ProvisionId, Span)> {
        let neighbours = |span| self.neighbours(span);
        let most = places.iter().map(|(_, span)| neighbours(*span)).max()?;
        let mut best = places.iter().filter(|(_, span)| neighbours(*span) == most);
        let only = best.next().filter(|_| most >= least && best.next().is_none())?;
        Some(*only)
    }

    /// How many of prefix and suffix stand around `span`: only those that say
    /// something count.
    fn neighbours(&self, span: Span) -> usize {
        let source = self.document.source();
        let says = |words: &str| words.chars().any(char::is_alphanumeric);
        let near = |at: usize, by: isize| source.floor_char_boundary(at.saturating_add_signed(by));
        let around = Span::new(near(span.start, -400), near(span.end, 400).min(source.len()));
        let folded = Folded::new(source, around);
        let Quote { prefix, suffix, .. } = self.quote;
        usize::from(says(prefix) && folded.has_before(span.start, prefix))
            + usize::from(says(suffix) && folded.has_after(span.end, suffix))
    }

    fn changed_in(&self, home: &[ProvisionId], least: f32) -> Option<Anchor> {
        let source = self.document.source();
        let best = home.iter().map(|id| {
            let own = reworded(self.quote, source, self.document.provision(*id).span());
            let kept = |found: &Option<(Span, f32)>| found.map_or(0.0, |(_, share)| share);
            let found = Some(own).filter(|own| kept(own) >= LEAST_KEPT);
            (*id, found.unwrap_or_else(|| reworded(self.quote, source, self.region(*id))))
        });
        let share = |found: &Option<(Span, f32)>| found.map_or(0.0, |(_, share)| share);
        let (id, found) = best.max_by(|a, b| share(&a.1).total_cmp(&share(&b.1)))?;
        let likeness = share(&found);
        let span = found.map(|(span, _)| span).filter(|_| likeness >= LEAST_KEPT);
        (likeness >= least).then(|| Anchor { likeness, ..Anchor::on(Placement::Changed, id, span) })
    }

    /// The very words anywhere; with `strict` only between their neighbours.
    fn elsewhere(&self, strict: bool) -> Option<Anchor> {
        let source = self.document.source();
        let spans = Folded::new(source, Span::new(0, source.len())).find(&self.quote.exact);
        let places =
            spans.into_iter().filter_map(|span| Some((self.document.at(span.start)?, span)));
        let places: Vec<_> = places.collect();
        let found = match places.as_slice() {
            [only] if !strict => Some(*only),
            [_] => self.between_neighbours(&places, 1),
            _ => self.between_neighbours(&places, 2),
        };
        match found {
            Some((id, span)) => Some(Anchor::on(Placement::Moved, id, Some(span))),
            None if strict || places.is_empty() => None,
            None => Some(ambiguous(&places)),
        }
    }

    /// Offers the provision whose address it had, and those that have at least
    /// half of the quote's words.
    fn orphaned(&self, home: &[ProvisionId]) -> Anchor {
        let wanted = keys(&self.quote.exact);
        let shared = |id| keys(self.document.text(id)).intersection(&wanted).count();
        let mut like: Vec<_> = self.document.iter().map(|(id, _)| (shared(id), id)).collect();
        like.retain(|(count, id)| 2 * count >= wanted.len().max(1) && !home.contains(id));
        like.sort_by_key(|(count, id)| (std::cmp::Reverse(*count), *id));
        let like = like.into_iter().map(|(_, id)| id);
        Anchor::orphaned(home.iter().copied().chain(like).take(MOST_CANDIDATES).collect())
    }
}

/// In several places alike, on none of them.
fn ambiguous(places: &[(ProvisionId, Span)]) -> Anchor {
    let mut candidates: Vec<_> = places.iter().map(|(id, _)| *id).collect();
    candidates.dedup();
    candidates.truncate(MOST_CANDIDATES);
    Anchor { placement: Placement::Ambiguous, ..Anchor::orphaned(candidates) }
}

/// The words of a text that say something: of more than three letters.
fn keys(text: &str) -> HashSet<String> {
    let words = tokens(text).into_iter().filter(|token| token.is_word());
    let words = words.map(|token| token.span.of(text)).filter(|word| word.chars().count() > 3);
    words.map(|word| fold(word).into_owned()).collect()
}
