//! A text as its provisions in reading order, found by address or by place.

use super::kind::ProvisionKind;
use super::path::Address;
use super::provision::{Link, Provision, ProvisionId};
use crate::text::hash::Map;
use crate::text::language::Language;
use crate::text::span::Span;
use std::sync::OnceLock;

/// One text in one language. The provisions stand in reading order, a parent
/// before its children.
#[derive(Clone, Debug)]
pub struct Document {
    language: Language,
    source: String,
    provisions: Vec<Provision>,
    /// The first provision in each, and after all of them the first root.
    first_inside: Vec<Link>,
    /// The next provision that stands in the same.
    next_beside: Vec<Link>,
    by_address: OnceLock<Map<Address, ProvisionId>>,
}

impl Document {
    /// A document of `provisions` whose spans lie in `source`.
    pub fn new(language: Language, source: String, provisions: Vec<Provision>) -> Self {
        let count = provisions.len();
        let (mut first_inside, mut next_beside) =
            (vec![Link::NONE; count + 1], vec![Link::NONE; count]);
        for (at, each) in provisions.iter().enumerate().rev() {
            let holder = each.parent.map_or(count, |parent| parent.0);
            next_beside[at] =
                std::mem::replace(&mut first_inside[holder], Link::to(ProvisionId(at)));
        }
        let by_address = OnceLock::new();
        Self { language, source, provisions, first_inside, next_beside, by_address }
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
        let by_address = self
            .by_address
            .get_or_init(|| self.iter().map(|(id, each)| (each.address.clone(), id)).collect());
        by_address.get(address).copied()
    }

    /// The provision whose own bytes hold the byte `at`.
    pub fn at(&self, at: usize) -> Option<ProvisionId> {
        self.iter()
            .find(|(_, each)| each.tiles.iter().any(|tile| tile.contains(at)))
            .map(|(id, _)| id)
    }

    /// The provision and everything it stands in, from the inside out.
    pub fn upward(&self, id: ProvisionId) -> impl Iterator<Item = ProvisionId> {
        std::iter::successors(Some(id), |id| self.provision(*id).parent)
    }

    /// The same from the top down.
    pub fn lineage(&self, id: ProvisionId) -> Vec<ProvisionId> {
        let mut line: Vec<_> = self.upward(id).collect();
        line.reverse();
        line
    }

    /// All that stands in `id`, at any depth, in reading order.
    pub fn inside(&self, id: ProvisionId) -> impl Iterator<Item = ProvisionId> {
        let depth = self.provision(id).depth;
        let behind = (id.0 + 1..self.provisions.len()).map(ProvisionId);
        behind.take_while(move |each| self.provision(*each).depth > depth)
    }

    /// The provisions that stand directly in `id`.
    pub fn children(&self, id: ProvisionId) -> impl Iterator<Item = ProvisionId> {
        self.list(Some(id))
    }

    /// The provisions that stand in nothing.
    pub fn roots(&self) -> impl Iterator<Item = ProvisionId> {
        self.list(None)
    }

    /// The provisions that stand directly in `holder`, or in nothing.
    pub fn list(&self, holder: Option<ProvisionId>) -> impl Iterator<Item = ProvisionId> {
        let holder = holder.map_or(self.provisions.len(), |holder| holder.0);
        std::iter::successors(self.first_inside[holder].provision(), |id| {
            self.next_beside[id.0].provision()
        })
    }

    /// What of the law stands directly in `holder`, or in nothing: no footnotes.
    pub fn law(&self, holder: Option<ProvisionId>) -> impl Iterator<Item = ProvisionId> {
        self.list(holder).filter(|id| self.provision(*id).is_normative())
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
