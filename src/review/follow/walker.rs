//! One annotation on its way along a course: where its words were seen last, and its
//! life so far.

use super::super::confirmed::in_translation;
use super::super::course::Course;
use super::super::life::{Fate, Life, Place, Reworded, Stay, kept, spans};
use super::super::parted::together;
use crate::annotation::{
    self, Anchor, Annotation, Lead, Placement, Quote, Target, Way, carry, place,
};
use crate::compare::Sides;
use crate::compare::redline::edits;
use crate::document::{Document, ProvisionId};
use crate::text::span::Span;

/// Where the words of an annotation were seen last.
#[derive(Clone, Debug)]
pub(super) enum Here {
    /// These words, in reading order: those that were parted lie in several places.
    Words(Vec<Place>),
    /// The provision, without them.
    Without(ProvisionId),
    /// Nowhere, and what became of them.
    Nowhere(Fate),
}

/// One annotation on its way.
pub(super) struct Walker<'a> {
    pub(super) annotation: &'a Annotation,
    /// The words that its author read.
    pub(super) written: String,
    /// Whether it is about a provision as a whole, or followed in another
    /// language than its author's.
    pub(super) is_whole: bool,
    pub(super) start: Here,
    pub(super) here: Here,
    pub(super) life: Life,
    /// By version, how its own words stand in the author's language, as that is said in
    /// this one; empty in the author's language.
    pub(super) own: &'a [Option<Stay>],
    /// Whether they lead it still: not from where a person saw it in this language.
    pub(super) is_led: bool,
}

/// An annotation to be followed. In another language than its author's, how its own
/// words stand in each version, as that is said in this one.
pub type Followed<'a> = (&'a Annotation, &'a [Option<Stay>]);

impl<'a> Walker<'a> {
    pub(super) fn new(
        course: &Course,
        (home, text): (usize, &annotation::Ground<'_>),
        (at, (annotation, own)): (usize, Followed<'a>),
    ) -> Self {
        let (target, document) = (&annotation.target, text.document);
        let (confirmed, found) = in_translation(annotation, document).map_or_else(
            || (None, place(target, text, Lead::Home)),
            |(at, found)| (Some(at), found),
        );
        let is_translated = target.language != course.language;
        let is_whole = target.quote.is_none() || is_translated;
        let place = confirmed.map(|at| &annotation.placements[at]);
        let is_all = place.map_or(is_whole, |place| place.quote.is_none());
        let here = seen(&found, document, is_all).unwrap_or(Here::Nowhere(Fate::Unknown));
        let words = || match &here {
            Here::Words(places) => spans(places).first().map_or("", |span| document.words(*span)),
            _ => "",
        };
        let quote = target.quote.as_ref().filter(|_| !is_whole);
        // Of a provision whose words changed in its own text, those that were read.
        let was = target.wording.as_ref().filter(|_| found.placement == Placement::Changed);
        let was = quote.map(|quote| &quote.exact).or(was);
        let written = was.cloned().unwrap_or_else(|| words().to_owned());
        let stays = course.texts.iter().map(|_| Stay::nowhere(Fate::NoText, Vec::new())).collect();
        let (language, author) = (course.language, None);
        let life = Life { annotation: at, language, home, stays, author };
        let start = here.clone();
        let is_led = confirmed.is_none();
        let mut walker = Self { annotation, written, is_whole, start, here, life, own, is_led };
        walker.life.stays[home] = match &walker.here {
            Here::Words(places) => {
                let fate = if is_translated { Fate::Translated } else { Fate::Written };
                walker.stay((document, places), vec![fate], None)
            }
            Here::Without(id) => {
                Stay { provision: Some(*id), ..Stay::nowhere(Fate::Dropped, Vec::new()) }
            }
            Here::Nowhere(_) if found.placement == Placement::Ambiguous => {
                Stay::nowhere(Fate::Ambiguous, found.candidates)
            }
            Here::Nowhere(_) => match own.get(home).and_then(Option::as_ref) {
                Some(own) if own.has(Fate::Ambiguous) => own.clone(),
                _ => Stay::nowhere(Fate::Gone, found.candidates),
            },
        };
        walker.life.stays[home].confirmed = confirmed;
        walker
    }

    /// Words in their places.
    pub(super) fn stay(
        &self,
        (document, places): (&Document, &[Place]),
        fates: Vec<Fate>,
        reworded: Option<Reworded>,
    ) -> Stay {
        let written = Span::new(0, self.written.len());
        let sources = Sides::new(self.written.as_str(), document.source());
        let likeness = kept(&edits(sources, Sides::new(&[written], &spans(places))));
        let (first, further) = places.split_at(places.len().min(1));
        Stay {
            fates,
            provision: first.first().map(|(id, _)| *id),
            span: first.first().map(|(_, span)| *span),
            further: further.to_vec(),
            likeness,
            reworded,
            candidates: Vec::new(),
            confirmed: None,
            sighting: None,
        }
    }

    /// Where a way leads what was seen last: each of several places by itself.
    pub(super) fn carried(&self, way: &Way<'_>) -> Anchor {
        let is_in_doubt = self.life.stays[self.life.home].has(Fate::Ambiguous);
        let are_nowhere = matches!((&self.start, &self.here), (Here::Nowhere(_), Here::Nowhere(_)));
        if are_nowhere && !is_in_doubt {
            // Their own text has lost them: they have no home to come from.
            return place(&self.annotation.target, way.there, Lead::Unknown);
        }
        let (home, there) = (way.home.document, way.there.document);
        let places = match &self.here {
            Here::Words(places) => places.clone(),
            Here::Without(id) => vec![(*id, own_words(home, *id))],
            Here::Nowhere(_) => Vec::new(),
        };
        let is_quote = !self.is_whole && matches!(self.here, Here::Words(_));
        let carried = |(id, span): Place| {
            let within = home.provision(id).span();
            let target = Target {
                language: home.language(),
                provision: home.provision(id).address.clone(),
                quote: is_quote.then(|| Quote::of(home.source(), span, within)),
                wording: None,
                ..self.annotation.target.clone()
            };
            let seen = Anchor {
                placement: Placement::Exact,
                provision: Some(id),
                span: Some(span),
                likeness: 1.0,
                ..Anchor::orphaned(Vec::new())
            };
            carry(&target, &seen, way)
        };
        let carried = places.into_iter().map(carried);
        let anchor = carried.reduce(|one, other| together(there, one, &other));
        anchor.unwrap_or_else(|| Anchor::orphaned(Vec::new()))
    }
}

/// Where an anchor says that words are; `None` where it says nowhere.
pub(super) fn seen(anchor: &Anchor, document: &Document, is_whole: bool) -> Option<Here> {
    let id = anchor.provision?;
    if anchor.span.is_none() && !is_whole {
        return Some(Here::Without(id));
    }
    let mut places: Vec<_> = anchor.places().collect();
    if is_whole {
        let ids = std::iter::once(id).chain(anchor.further.iter().map(|(id, _)| *id));
        places = ids.map(|id| (id, own_words(document, id))).collect();
        places.dedup();
    }
    Some(Here::Words(places))
}

/// The heading and words of a provision, without its label.
pub(super) fn own_words(document: &Document, id: ProvisionId) -> Span {
    let provision = document.provision(id);
    provision.passages().reduce(Span::join).unwrap_or_else(|| provision.span())
}
