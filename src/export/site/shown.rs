//! A bill as the pages show it.

use crate::bill::Bill;
use crate::document::Document;
use crate::export::explainer::Explainer;
use crate::text::language::Language;

/// What is shown of a bill.
pub(super) struct Shown {
    /// The bill.
    pub(super) bill: Bill,
    /// What its last two versions changed, in each language that both have.
    pub(super) told: Vec<Explainer>,
    /// The texts: of which version, and in which language.
    pub(super) texts: Vec<(usize, Language, Document)>,
}
