//! A provision as a page has it: by its address, with its words as they stand.

use crate::document::{Document, Provision};
use crate::view::line::harmless;

/// A provision of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// By what it is linked to: its address.
    pub id: String,
    /// How deep it lies.
    pub depth: u16,
    /// Its label; empty where it has none.
    pub label: String,
    /// Its heading.
    pub heading: Option<String>,
    /// Its own words.
    pub text: Option<String>,
}

impl Standing {
    /// A provision of `document`.
    pub fn new(document: &Document, provision: &Provision) -> Self {
        let words = |span| harmless(document.words(span));
        let label = |span: crate::text::span::Span| words(span).trim().to_owned();
        Self {
            id: provision.address.to_string(),
            depth: provision.depth.min(6),
            label: provision.label.map_or(String::new(), |span| label(span.into())),
            heading: provision.heading.map(words),
            text: provision.text.map(words),
        }
    }
}
