//! A text as its provisions in reading order, found by address or by place.

use super::kind::ProvisionKind;
use super::path::Address;
use super::provision::{Provision, ProvisionId};
use crate::text::language::Language;
use crate::text::span::Span;
use std::collections::HashMap;

/// One text in one language. The provisions stand in reading order, a parent
/// before its children.
#[derive(Clone, Debug)]
pub struct Document {
    language: Language,
    source: String,
    provisions: Vec<Provision>,
    by_address: HashMap<Address, ProvisionId>,
}

impl Document {
    /// A document of `provisions` whose spans lie in `source`.
    pub fn new(language: Language, source: String, provisions: Vec<Provision>) -> Self {
        let ids = (0..).map(ProvisionId);
        let by_address = provisions.iter().map(|each| each.address.clone()).zip(ids).collect();
        Self { language, source, provisions, by_address }
    }

    /// A text with no provision, for a version that has none in a language.
    pub fn empty(language: Language) -> Self {
        Self::new(language, String::new(), Vec::new())
    }

    /// The language it was read as.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The whole text that all spans point into.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// All provisions in reading order.
    pub fn provisions(&self) -> &[Provision] {
        &self.provisions
    }

    /// The provisions with their ids, in reading order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (ProvisionId, &Provision)> {
        self.provisions.iter().enumerate().map(|(at, each)| (ProvisionId(at), each))
    }

    /// The provision of an id that this document gave.
    pub fn provision(&self, id: ProvisionId) -> &Provision {
        &self.provisions[id.0]
    }

    /// The provision at an address.
    pub fn find(&self, address: &Address) -> Option<ProvisionId> {
        self.by_address.get(address).copied()
    }

    /// The provision whose own bytes hold the byte `at`.
    pub fn at(&self, at: usize) -> Option<ProvisionId> {
        self.iter()
            .find(|(_, each)| each.tiles.iter().any(|tile| tile.contains(at)))
            .map(|(id, _)| id)
    }

    /// The provision and everything it stands in, from the top down.
    pub fn lineage(&self, id: ProvisionId) -> Vec<ProvisionId> {
        let mut line: Vec<_> =
            std::iter::successors(Some(id), |id| self.provision(*id).parent).collect();
        line.reverse();
        line
    }

    /// The provisions that stand directly in `id`. Footnotes may stand among
    /// them that belong to a provision further up.
    pub fn children(&self, id: ProvisionId) -> impl Iterator<Item = ProvisionId> {
        let below = (id.0 + 1..self.provisions.len()).map(ProvisionId);
        let inside = below.take_while(move |each| {
            let each = self.provision(*each);
            each.parent >= Some(id) || !each.is_normative()
        });
        inside.filter(move |each| self.provision(*each).parent == Some(id))
    }

    /// The provisions that stand in nothing.
    pub fn roots(&self) -> impl Iterator<Item = ProvisionId> {
        self.iter().filter(|(_, each)| each.parent.is_none()).map(|(id, _)| id)
    }

    /// The words under a span.
    pub fn words(&self, span: Span) -> &str {
        span.of(&self.source)
    }

    /// A provision's own words, children excluded; empty where it has none.
    pub fn text(&self, id: ProvisionId) -> &str {
        self.provision(id).text.map_or("", |span| self.words(span))
    }

    /// The title, or the first words where the text names none.
    pub fn title(&self) -> Option<&str> {
        let title = self.provisions.iter().find(|each| each.kind == ProvisionKind::Title);
        let span = title.or(self.provisions.first())?.passages().next()?;
        Some(self.words(span))
    }
}
