//! Deleted and inserted words inside one pair of provisions.

use super::sides::Sides;
use crate::document::Address;
use crate::text::span::Span;

/// What an edit does to the words under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// The words stand in both, byte for byte.
    Keep,
    /// The words are gone.
    Delete,
    /// The words are new.
    Insert,
}

/// One run of words. A kept run has words on both sides; a deleted or inserted
/// run is empty on the other side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What it does.
    pub operation: Operation,
    /// The words, in bytes of each source.
    pub spans: Sides<Span>,
    /// Whether only spaces, dashes, quotes or look-alike letters differ.
    pub is_editorial: bool,
    /// The renumbering that this edit only follows.
    pub follows: Option<Sides<Address>>,
}

/// The edits of a pair. Joined, the kept and deleted words are the old ones,
/// byte for byte, and the kept and inserted words the new ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redline {
    /// The edits of the headings.
    pub heading: Vec<Edit>,
    /// The edits of the provisions' own words.
    pub text: Vec<Edit>,
}

impl Redline {
    /// All edits, the heading's first.
    pub fn edits(&self) -> impl Iterator<Item = &Edit> {
        self.heading.iter().chain(&self.text)
    }
}
