//! What a bill changed, told to those who report on it: by weight and in plain words,
//! each claim with its place and its words; which version said what; what is held
//! against it, and what for it. Composed once, in one language, of what a [`Review`] and
//! the lives of its annotations say; painted as a page and as a paper.

pub mod facts;

pub(crate) mod names;

mod changes;

mod versions;

mod objections;

mod charts;

mod composed;

mod gathered;

pub mod page;

pub mod paper;

pub use facts::Explainer;
pub use gathered::explainers;

use crate::l10n::Messages;
use crate::review::{Reading, Review};
use crate::store::{Lives, Timeline};

/// What an explainer is composed of. The first reading of the review, the lives and the
/// timeline are in the language of the messages.
#[derive(Clone, Copy)]
struct Sources<'a> {
    /// Two versions, of which only what is for others is annotated.
    review: &'a Review,
    /// The same with the languages that the annotations were written in.
    own: &'a Review,
    /// The annotations through all versions.
    lives: &'a Lives,
    /// All versions.
    timeline: &'a Timeline,
    /// In how many places the languages of the later version disagree, where it was asked.
    disagreements: Option<usize>,
    /// The words.
    messages: &'a Messages,
}

impl Sources<'_> {
    /// The two texts in the language of the explainer.
    fn reading(&self) -> &Reading {
        self.review.readings.first().expect("an explainer is of a reading")
    }
}
