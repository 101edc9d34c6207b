//! The annotations that a reading places on its documents, and their places.

use crate::annotation::{Anchor, Annotation, Confirmed};
use crate::bill::VersionId;
use crate::compare::Sides;
use crate::document::Document;
use std::sync::Arc;

/// An annotation with its place in both documents of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Anchored {
    /// The annotation's place in [`super::Review::annotations`].
    pub annotation: usize,
    /// Where it lies in each version.
    pub anchors: Sides<Anchor>,
}

/// What a reading places on its documents.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    /// The annotations of the bill.
    pub annotations: &'a [Annotation],
    /// The ids of the two versions.
    pub versions: Sides<&'a VersionId>,
    /// Texts, in the reading's language, of other versions that annotations
    /// were written on: from there they are carried into the two.
    pub elsewhere: &'a [(VersionId, Arc<Document>)],
}

/// What the other languages know of an annotation.
#[derive(Clone, Debug, Default)]
pub struct Abroad {
    /// The places that people confirmed there, as they stand in this language, each with
    /// its place among [`Annotation::placements`].
    pub led: Vec<(usize, Confirmed)>,
    /// Where the author's own words lie in each version, as it stands in this language;
    /// `None` where the version has no text in the author's.
    pub own: Sides<Option<Anchor>>,
}
