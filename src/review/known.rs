//! What was read, compared and placed already, so that a change of a note does not read and
//! compare two codes again, nor look for all other notes.

use super::across::Across;
use super::notes::{Anchored, Notes};
use crate::annotation::{Anchor, Target};
use crate::bill::VersionId;
use crate::compare::{Comparison, Sides, compare};
use crate::document::Document;
use crate::text::language::Language;
use std::sync::Arc;

/// Texts, and what changed between some of them. Cheap to pass on.
#[derive(Clone, Debug, Default)]
pub struct Known {
    texts: Vec<Arc<Document>>,
    compared: Vec<(Sides<Arc<Document>>, Arc<Comparison>)>,
    placed: Vec<Arc<Placed>>,
    ways: Vec<Arc<Across>>,
}

/// Where annotations lie in two texts, no person's confirmation counted. Each lies where it
/// does whatever the others are.
#[derive(Debug)]
struct Placed {
    documents: Sides<Arc<Document>>,
    versions: Sides<VersionId>,
    elsewhere: Vec<(VersionId, Arc<Document>)>,
    places: Vec<(Target, Sides<Anchor>)>,
}

impl Placed {
    fn is_of(&self, documents: Sides<&Arc<Document>>, notes: Notes<'_>) -> bool {
        let is_same = |one: &(VersionId, Arc<Document>), other: &(VersionId, Arc<Document>)| {
            one.0 == other.0 && Arc::ptr_eq(&one.1, &other.1)
        };
        Arc::ptr_eq(&self.documents.old, documents.old)
            && Arc::ptr_eq(&self.documents.new, documents.new)
            && self.versions.as_ref() == notes.versions
            && self.elsewhere.len() == notes.elsewhere.len()
            && self.elsewhere.iter().zip(notes.elsewhere).all(|(one, other)| is_same(one, other))
    }
}

impl Known {
    /// The same, with these texts.
    #[must_use]
    pub fn with_texts(mut self, texts: impl IntoIterator<Item = Arc<Document>>) -> Self {
        self.texts.extend(texts);
        self
    }

    /// The same, with these ways from one language into another.
    #[must_use]
    pub fn with_ways(mut self, ways: impl IntoIterator<Item = Arc<Across>>) -> Self {
        self.ways.extend(ways);
        self
    }

    /// The way from a text to its translation.
    pub fn way(&self, between: [&Arc<Document>; 2]) -> Option<Arc<Across>> {
        self.ways.iter().find(|way| way.is_between(between)).cloned()
    }

    /// The document of a source in a language, if it was read.
    pub fn text(&self, source: &str, language: Language) -> Option<Arc<Document>> {
        let is_it = |text: &&Arc<Document>| text.language() == language && text.source() == source;
        self.texts.iter().find(is_it).cloned()
    }

    /// Keeps what changed between two texts.
    pub(super) fn keep(&mut self, documents: Sides<Arc<Document>>, comparison: Arc<Comparison>) {
        self.compared.push((documents, comparison));
    }

    /// Keeps where annotations lie in two texts.
    pub(super) fn keep_places(
        &mut self,
        documents: Sides<Arc<Document>>,
        notes: Notes<'_>,
        anchored: &[Anchored],
    ) {
        let place = |each: &Anchored| {
            (notes.annotations[each.annotation].target.clone(), each.anchors.clone())
        };
        self.placed.push(Arc::new(Placed {
            documents,
            versions: notes.versions.map(VersionId::clone),
            elsewhere: notes.elsewhere.to_vec(),
            places: anchored.iter().map(place).collect(),
        }));
    }

    /// Where annotations lie in two texts; those of which that is not known are found.
    pub(super) fn anchored(
        &self,
        documents: Sides<&Arc<Document>>,
        notes: Notes<'_>,
        find: impl FnOnce(Notes<'_>) -> Vec<Anchored>,
    ) -> Vec<Anchored> {
        let known = self.placed.iter().find(|placed| placed.is_of(documents, notes));
        let places = known.map_or(&[][..], |placed| &placed.places);
        // They mostly come in the order in which they came before.
        let mut next = 0;
        let mut known = |target: &Target| {
            let (before, after) = places.split_at(next.min(places.len()));
            let at = after.iter().chain(before).position(|(each, _)| each == target)?;
            let at = (before.len() + at) % places.len();
            next = at + 1;
            Some(places[at].1.clone())
        };
        let all: Vec<_> = notes.annotations.iter().map(|each| known(&each.target)).collect();
        let new = notes.annotations.iter().zip(&all).filter(|(_, place)| place.is_none());
        let new: Vec<_> = new.map(|(each, _)| each.clone()).collect();
        let mut found = find(Notes { annotations: &new, ..notes }).into_iter();
        let anchors = all.into_iter().map(|place| place.or_else(|| Some(found.next()?.anchors)));
        let numbered = anchors.enumerate();
        numbered
            .filter_map(|(annotation, anchors)| Some(Anchored { annotation, anchors: anchors? }))
            .collect()
    }

    /// What changed between two texts; compared where that is not known.
    pub(super) fn comparison(&self, documents: Sides<&Arc<Document>>) -> Arc<Comparison> {
        let is_of = |(known, _): &&(Sides<Arc<Document>>, Arc<Comparison>)| {
            Arc::ptr_eq(&known.old, documents.old) && Arc::ptr_eq(&known.new, documents.new)
        };
        let known = self.compared.iter().find(is_of).map(|(_, comparison)| Arc::clone(comparison));
        known.unwrap_or_else(|| Arc::new(compare(documents.map(|document| &**document))))
    }
}
