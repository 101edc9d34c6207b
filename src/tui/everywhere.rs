//! What was searched for everywhere.

use crate::text::pattern::Written;

/// What was searched for last, and where the reader was in what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Everywhere {
    /// What.
    pub(super) query: String,
    /// How it was meant.
    pub(super) written: Written,
    /// The item of the list; `None` where it was not left yet.
    pub(super) at: Option<usize>,
}
