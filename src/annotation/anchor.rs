//! Where an annotation lies in a document, or that it does not.

use super::selector::Target;
use crate::document::{Document, ProvisionId};
use crate::text::span::Span;

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
    /// How like the words are to the quote: 1.0 the same.
    pub likeness: f32,
    /// The places it may belong to, best first, where it is put on none.
    pub candidates: Vec<ProvisionId>,
}

/// Finds the words of `target` in `document`. `carried` is the provision that
/// the alignment of the versions gives for the target's own one, if any.
pub fn place(_target: &Target, _document: &Document, _carried: Option<ProvisionId>) -> Anchor {
    Anchor {
        placement: Placement::Orphaned,
        provision: None,
        span: None,
        likeness: 0.0,
        candidates: Vec::new(),
    }
}
