//! The annotations that a reading places on its documents, and their places.

use crate::annotation::{Anchor, Annotation};
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
