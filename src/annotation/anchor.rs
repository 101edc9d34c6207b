//! Where an annotation lies in a document, or that it does not.
//!
//! A note on the wrong words is worse than a note that asks for help, so the
//! place is decided by words, never by an address alone, and every guess is
//! refused. The evidence, strongest first:
//!
//! 1. **At home**, in the version that the author read, the quote is looked for in
//!    the provision at its address: once, or once between its prefix and suffix, it is
//!    [`Placement::Exact`]; at least half of it, [`Placement::Changed`], unless its very
//!    words stand elsewhere and say that the text was mended and its numbers with it.
//! 2. **From home to another version** the alignment carries it: see
//!    [`mod@super::carry`].
//! 3. **Where home is not known**, and where it has lost the words, they may stand
//!    elsewhere, once in the whole document, or once between their prefix and suffix:
//!    [`Placement::Moved`]. Several places alike: [`Placement::Ambiguous`].
//! 4. [`Placement::Orphaned`], with the provisions most like the quote.
//!
//! An annotation of a whole provision goes where the provision goes, which at home is
//! known by its words: see [`mod@super::wording`]. In another language there are none to
//! find.

use super::ground::Ground;
use super::quote::{Folded, fold_words};
use super::reworded::reworded;
use super::segments::common;
use super::selector::{Quote, Target};
use super::wording::{Found, find_wording, is_worded};
use crate::compare::elements::{Element, Weight, caseless};
use crate::document::{Document, ProvisionId};
use crate::text::span::Span;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// How surely an annotation found its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Placement {
    /// The very words, where they stood.
    Exact,
    /// The provision, with other words.
    Changed,
    /// The very words, in another place.
    Moved,
    /// In another language: the provision that answers to it.
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
    /// of its words. `None` where there is no provision.
    pub span: Option<Span>,
    /// What lies elsewhere of words that were parted, in reading order.
    pub further: Vec<(ProvisionId, Span)>,
    /// How like the words are to the quote: 1.0 the same; 0.0 in another
    /// language, where nothing is compared.
    pub likeness: f32,
    /// The places it may belong to, best first, where it is put on none.
    pub candidates: Vec<ProvisionId>,
}

/// From so much likeness on words are the author's.
pub const AS_WRITTEN: f32 = 0.9999;

impl Anchor {
    /// On no provision; perhaps on one of `candidates`.
    pub const fn orphaned(candidates: Vec<ProvisionId>) -> Self {
        let placement = Placement::Orphaned;
        let further = Vec::new();
        Self { placement, provision: None, span: None, further, likeness: 0.0, candidates }
    }

    /// On the words under `span` of `provision`, which are the very words.
    pub(super) const fn on(placement: Placement, provision: ProvisionId, span: Span) -> Self {
        Self {
            placement,
            provision: Some(provision),
            span: Some(span),
            further: Vec::new(),
            likeness: 1.0,
            candidates: Vec::new(),
        }
    }

    /// In several places alike, on none of them.
    pub(super) fn ambiguous(mut candidates: Vec<ProvisionId>) -> Self {
        candidates.dedup();
        candidates.truncate(MOST_CANDIDATES);
        Self { placement: Placement::Ambiguous, ..Self::orphaned(candidates) }
    }

    /// All places that it lies in, with their provisions, in reading order.
    pub fn places(&self) -> impl Iterator<Item = (ProvisionId, Span)> {
        self.provision.zip(self.span).into_iter().chain(self.further.iter().copied())
    }
}

/// What is known of a document before the words of an annotation are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// It is the one that the author read.
    Home,
    /// Nothing.
    Unknown,
}

/// The most places that an annotation without a place is offered.
const MOST_CANDIDATES: usize = 3;
/// The least share of a quote that words must keep to be taken for it.
const LEAST_KEPT: f32 = 0.5;

/// Finds the words of `target` in a document.
pub fn place(target: &Target, ground: &Ground<'_>, lead: Lead) -> Anchor {
    let document = ground.document;
    let home = document.find(&target.provision).filter(|_| lead == Lead::Home);
    if target.language != document.language() {
        return translated(document, home);
    }
    let Some(quote) = &target.quote else {
        return match &target.wording {
            Some(words) => by_wording(words, ground, home),
            None => whole(document, home, Placement::Exact),
        };
    };
    let search = Search { quote, ground };
    let at_home = home.and_then(|id| search.exact_in(id));
    let mended = || search.mended(home.and_then(|id| search.changed_in(id)));
    at_home.or_else(mended).unwrap_or_else(|| search.orphaned(home.as_slice()))
}

/// Where the very words of `target` still lie in the text that its author read; `None`
/// where they do not. They are looked for in that place only, so that many can be.
pub fn still_there(target: &Target, document: &Document) -> Option<Anchor> {
    let home = document.find(&target.provision);
    let home = home.filter(|_| target.language == document.language())?;
    let found = match (&target.quote, &target.wording) {
        (Some(quote), _) => Search { quote, ground: &Ground::new(document) }.exact_in(home)?,
        (None, Some(words)) if !is_worded(words, document, home) => return None,
        (None, _) => whole(document, Some(home), Placement::Exact),
    };
    (found.placement == Placement::Exact).then_some(found)
}

/// In another language: on the provision that answers, where nothing is compared.
pub(super) fn translated(document: &Document, id: Option<ProvisionId>) -> Anchor {
    Anchor { likeness: 0.0, ..whole(document, id, Placement::Translated) }
}

/// On all words of a provision.
pub(super) fn whole(document: &Document, id: Option<ProvisionId>, placement: Placement) -> Anchor {
    id.map_or(Anchor::orphaned(Vec::new()), |id| {
        Anchor::on(placement, id, document.provision(id).span())
    })
}

/// On the provision that has the words of a whole one.
pub(super) fn by_wording(words: &str, ground: &Ground<'_>, home: Option<ProvisionId>) -> Anchor {
    let on = |id, placement| whole(ground.document, Some(id), placement);
    match find_wording(words, ground, home) {
        Found::Here(id) => on(id, Placement::Exact),
        Found::Elsewhere(ids) => match ids.as_slice() {
            [only] => on(*only, Placement::Moved),
            _ => Anchor::ambiguous(ids),
        },
        Found::Changed(id, likeness) => Anchor { likeness, ..on(id, Placement::Changed) },
        Found::Nowhere => {
            let quote = Quote { exact: words.to_owned(), ..Quote::default() };
            orphaned(&quote, ground, home.as_slice())
        }
    }
}

/// On none: offers provisions that are likely, and those that have most of the
/// quote's words.
pub(super) fn orphaned(quote: &Quote, ground: &Ground<'_>, likely: &[ProvisionId]) -> Anchor {
    Search { quote, ground }.orphaned(likely)
}

struct Search<'a> {
    quote: &'a Quote,
    ground: &'a Ground<'a>,
}

impl Search<'_> {
    /// A provision with everything below it.
    fn region(&self, id: ProvisionId) -> Span {
        let document = self.ground.document;
        let below = document.inside(id).map(|each| document.provision(each).span());
        below.fold(document.provision(id).span(), Span::join)
    }

    /// The quote in a provision's own words, else in what stands below it.
    fn exact_spans(&self, id: ProvisionId) -> Vec<Span> {
        let spans =
            |within| Folded::new(self.ground.document.source(), within).find(&self.quote.exact);
        let own = spans(self.ground.document.provision(id).span());
        if own.is_empty() { spans(self.region(id)) } else { own }
    }

    fn exact_in(&self, home: ProvisionId) -> Option<Anchor> {
        let places: Vec<_> = self.exact_spans(home).into_iter().map(|span| (home, span)).collect();
        let found = match places.as_slice() {
            [] => return None,
            [only] => Some(*only),
            several => self.between_neighbours(several),
        };
        Some(found.map_or_else(
            || Anchor::ambiguous(vec![home]),
            |(id, span)| Anchor::on(Placement::Exact, id, span),
        ))
    }

    /// The only place with as many of the quote's neighbours as any has.
    fn between_neighbours(&self, places: &[(ProvisionId, Span)]) -> Option<(ProvisionId, Span)> {
        let neighbours: Vec<_> = places.iter().map(|(_, span)| self.neighbours(*span)).collect();
        let most = *neighbours.iter().max()?;
        let mut best = places.iter().zip(&neighbours).filter(|(_, count)| **count == most);
        let (only, _) = best.next().filter(|_| most > 0 && best.next().is_none())?;
        Some(*only)
    }

    /// How many of prefix and suffix stand around `span`: only those that say
    /// something count.
    fn neighbours(&self, span: Span) -> usize {
        let Quote { prefix, suffix, .. } = self.quote;
        let says = |words: &str| words.chars().any(char::is_alphanumeric);
        if !says(prefix) && !says(suffix) {
            return 0;
        }
        let source = self.ground.document.source();
        let near = |at: usize, by: isize| source.floor_char_boundary(at.saturating_add_signed(by));
        let around = Span::new(near(span.start, -400), near(span.end, 400).min(source.len()));
        let folded = Folded::new(source, around);
        usize::from(says(prefix) && folded.has_before(span.start, prefix))
            + usize::from(says(suffix) && folded.has_after(span.end, suffix))
    }

    fn changed_in(&self, home: ProvisionId) -> Option<Anchor> {
        let document = self.ground.document;
        let within = [document.provision(home).span(), self.region(home)];
        let found = within.map(|within| reworded(self.quote, document.source(), within));
        let mut found = found.into_iter().flatten().filter(|(_, share)| *share >= LEAST_KEPT);
        let (span, likeness) = found.next()?;
        let small = |words: &str| fold_words(words).to_lowercase();
        if small(span.of(document.source())) == small(self.quote.exact.trim()) {
            return Some(Anchor::on(Placement::Exact, home, span));
        }
        Some(Anchor { likeness, ..Anchor::on(Placement::Changed, home, span) })
    }

    /// In the author's own text, which was mended: changed in place, or under another
    /// number. Where the very words stand elsewhere, what is kept in place must be more
    /// than the words that stand everywhere, and the neighbours must agree.
    fn mended(&self, changed: Option<Anchor>) -> Option<Anchor> {
        let (changed, elsewhere) = match (changed, self.elsewhere()) {
            (Some(changed), Some(elsewhere)) if changed.placement == Placement::Changed => {
                (changed, elsewhere)
            }
            (changed, elsewhere) => return changed.or(elsewhere),
        };
        // The number is what the text was mended in.
        let prefix = Some(&self.quote.prefix).filter(|prefix| !is_label(prefix));
        let quote = Quote { prefix: prefix.cloned().unwrap_or_default(), ..self.quote.clone() };
        let search = Search { quote: &quote, ..*self };
        let around = |anchor: &Anchor| anchor.span.map(|span| search.neighbours(span));
        let (Some(here), there) = (around(&changed), around(&elsewhere)) else { return None };
        let (is_kept, there) = (self.is_kept(&changed), there.unwrap_or(here));
        match there.cmp(&here) {
            Ordering::Equal | Ordering::Less if is_kept => Some(changed),
            Ordering::Equal | Ordering::Greater if !is_kept => Some(elsewhere),
            _ => {
                let both = changed.provision.into_iter().chain(elsewhere.provision);
                Some(Anchor::ambiguous(both.collect()))
            }
        }
    }

    /// Whether the words in a place are half of the quote, each as much as it says.
    fn is_kept(&self, changed: &Anchor) -> bool {
        let words = |source: &str, span| caseless(source, &[span]);
        let quote = words(&self.quote.exact, Span::new(0, self.quote.exact.len()));
        let spans = changed.places().map(|(_, span)| span);
        let there = spans.flat_map(|span| words(self.ground.document.source(), span));
        let weight = |word: &Element| self.ground.weight(word);
        let kept = common(&quote, &there.collect::<Vec<_>>(), weight);
        let kept: f32 = kept.iter().map(|(at, _)| weight(&quote[*at])).sum();
        2.0 * kept >= quote.iter().map(weight).sum()
    }

    /// The very words anywhere.
    fn elsewhere(&self) -> Option<Anchor> {
        let document = self.ground.document;
        let spans = self.ground.folded().find(&self.quote.exact).into_iter();
        let places: Vec<_> =
            spans.filter_map(|span| Some((document.at(span.start)?, span))).collect();
        let found = match places.as_slice() {
            [] => return None,
            [only] => Some(*only),
            several => self.between_neighbours(several),
        };
        Some(found.map_or_else(
            || Anchor::ambiguous(places.iter().map(|(id, _)| *id).collect()),
            |(id, span)| Anchor::on(Placement::Moved, id, span),
        ))
    }

    /// Offers what is likely, and the provisions that have at least half of the
    /// quote's words; those that stand everywhere say nothing.
    fn orphaned(&self, likely: &[ProvisionId]) -> Anchor {
        let quote = &self.quote.exact;
        let wanted = caseless(quote, &[Span::new(0, quote.len())]);
        let named = wanted.iter().filter(|word| word.weight != Weight::Mark && word.names());
        let keys: BTreeSet<u64> = named.map(|word| word.key).collect();
        let mut shared: BTreeMap<ProvisionId, usize> = BTreeMap::new();
        for key in &keys {
            let mut here = self.ground.words().get(key).cloned().unwrap_or_default();
            here.dedup();
            for id in here {
                *shared.entry(id).or_default() += 1;
            }
        }
        let mut like: Vec<_> = shared.into_iter().collect();
        like.retain(|(id, count)| 2 * count >= keys.len() && !likely.contains(id));
        like.sort_by_key(|(id, count)| (std::cmp::Reverse(*count), *id));
        let like = like.into_iter().map(|(id, _)| id);
        Anchor::orphaned(likely.iter().copied().chain(like).take(MOST_CANDIDATES).collect())
    }
}

/// Whether nothing but a number stands before a quote: «5)», «4-1.».
fn is_label(prefix: &str) -> bool {
    let prefix = prefix.trim();
    prefix.ends_with([')', '.']) && !prefix.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests;
