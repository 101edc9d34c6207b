//! What an explainer is composed of.

use crate::bill::SourcePage;
use crate::compare::Sides;
use crate::l10n::Messages;
use crate::parity::Finding;
use crate::review::{Reading, Review};
use crate::store::{Lives, Timeline};

/// What an explainer is composed of. The first reading of the review, the lives and the
/// timeline are in the language of the messages.
#[derive(Clone, Copy)]
pub(super) struct Sources<'a> {
    /// Two versions, of which only what is for others is annotated.
    pub(super) review: &'a Review,
    /// The same with the languages that the annotations were written in.
    pub(super) own: &'a Review,
    /// The annotations through all versions.
    pub(super) lives: &'a Lives,
    /// All versions.
    pub(super) timeline: &'a Timeline,
    /// Where the languages of the later version disagree, if it has several.
    pub(super) disagreements: Option<&'a [Finding]>,
    /// The pages that the two texts were read from.
    pub(super) pages: &'a Sides<SourcePage>,
    /// The words.
    pub(super) messages: &'a Messages,
}

impl Sources<'_> {
    /// The two texts in the language of the explainer.
    pub(super) fn reading(&self) -> &Reading {
        self.review.readings.first().expect("an explainer is of a reading")
    }
}
