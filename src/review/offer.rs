//! A place of an annotation as a person may confirm it.

use super::life::{Fate, Place, Stay};
use crate::annotation::{Annotation, Confirmed, How, Part, Person, Quote, wording};
use crate::bill::VersionId;
use crate::document::{Address, Document, ProvisionId};
use crate::text::fold::fold;

/// The text of a version that an annotation is carried to.
#[derive(Clone, Copy)]
pub struct Destination<'a> {
    /// The annotation.
    pub annotation: &'a Annotation,
    /// The version.
    pub version: &'a VersionId,
    /// Its text.
    pub document: &'a Document,
    /// What is known of the words there.
    pub stay: &'a Stay,
}

impl Destination<'_> {
    /// Whether it is in another language than the author's text.
    pub fn is_translated(&self) -> bool {
        self.document.language() != self.annotation.target.language
    }

    /// Whether it is the text that the author read.
    pub fn is_home(&self) -> bool {
        *self.version == self.annotation.target.version && !self.is_translated()
    }

    /// The place that was found, not yet signed; `None` where none is sure.
    pub fn found(&self) -> Option<Confirmed> {
        let led = self.stay.sighting.as_ref().and_then(|it| it.place);
        let mut places = self.stay.places();
        let first = places.next().or(led)?;
        let how = match self.stay {
            _ if self.is_translated() => How::Translated,
            stay if stay.span.is_none() => return Some(self.picked(first.0, self.quote(first))),
            stay if !stay.further.is_empty() => How::Split,
            stay if stay.has(Fate::Merged) => How::Merged,
            stay if !stay.is_as_written() => How::Changed,
            stay if stay.has(Fate::Moved) => How::Moved,
            _ => How::Exact,
        };
        let part = |(id, span): Place| {
            let quote = self.quote((id, span));
            Part { provision: self.address(id), wording: self.wording(id, quote.as_ref()), quote }
        };
        let further = places.map(part).collect();
        Some(Confirmed { further, ..self.place(Some(first.0), self.quote(first), how) })
    }

    /// The words in a place, where they are not a provision as a whole.
    fn quote(&self, (id, span): Place) -> Option<Quote> {
        let is_whole = self.annotation.target.quote.is_none() || self.is_translated();
        let within = self.document.provision(id).span();
        (!is_whole).then(|| Quote::of(self.document.source(), span, within))
    }

    fn address(&self, id: ProvisionId) -> Address {
        self.document.provision(id).address.clone()
    }

    /// All words of a provision that is meant as a whole.
    fn wording(&self, id: ProvisionId, quote: Option<&Quote>) -> Option<String> {
        if quote.is_some() { None } else { wording(self.document, id) }
    }

    /// Words that a person picked, or a provision as a whole, not yet signed.
    pub fn picked(&self, id: ProvisionId, quote: Option<Quote>) -> Confirmed {
        let target = &self.annotation.target;
        let key = |quote: Option<&Quote>| quote.map(|quote| fold(&quote.exact).into_owned());
        let is_here = self.stay.provision == Some(id)
            || self.document.provision(id).address == target.provision;
        let how = match (self.is_translated(), key(quote.as_ref()) == key(target.quote.as_ref())) {
            (true, _) => How::Translated,
            (_, false) => How::Changed,
            (_, true) if is_here => How::Exact,
            (_, true) => How::Moved,
        };
        self.place(Some(id), quote, how)
    }

    /// That nothing answers to the words any more, not yet signed.
    pub fn gone(&self) -> Confirmed {
        self.place(None, None, How::Orphaned)
    }

    fn place(&self, id: Option<ProvisionId>, quote: Option<Quote>, how: How) -> Confirmed {
        Confirmed {
            version: self.version.clone(),
            language: self.document.language(),
            provision: id.map(|id| self.address(id)),
            how,
            wording: id.and_then(|id| self.wording(id, quote.as_ref())),
            quote,
            further: Vec::new(),
            by: Person::default(),
            at: String::new(),
            why: None,
        }
    }
}
