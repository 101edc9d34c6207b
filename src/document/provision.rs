//! One unit of a text: an article, a paragraph, a note, a quoted structure.

use super::kind::ProvisionKind;
use super::number::Number;
use super::path::Address;
use crate::text::span::{ShortSpan, Span};

/// The place of a provision in [`super::Document::provisions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProvisionId(pub usize);

/// A provision, or none: in a quarter of the room that an id takes which there may
/// not be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link(u32);

impl Link {
    /// To none.
    pub const NONE: Self = Self(u32::MAX);

    /// To a provision.
    pub fn to(id: ProvisionId) -> Self {
        Self(u32::try_from(id.0).expect("a text has fewer than 2³² provisions"))
    }

    /// The provision, if there is one.
    pub fn provision(self) -> Option<ProvisionId> {
        (self != Self::NONE).then_some(ProvisionId(self.0 as usize))
    }
}

/// A provision: its label, its heading and its own words, children excluded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provision {
    /// What it is.
    pub kind: ProvisionKind,
    /// Its number as the law prints it, or its count among its siblings.
    pub number: Option<Number>,
    /// Its address, unique in its document.
    pub address: Address,
    /// What it stands in.
    pub parent: Option<ProvisionId>,
    /// How many provisions it stands in.
    pub depth: u16,
    /// The printed label, such as «Статья 5.» or `2-1)`.
    pub label: Option<ShortSpan>,
    /// The heading after the label.
    pub heading: Option<Span>,
    /// Its own words.
    pub text: Option<Span>,
    /// The bytes of the source that belong to it, white space and marks of
    /// Markdown included. Those of all provisions together are the source.
    pub tiles: Tiles,
}

/// The bytes of one provision: nearly always one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tiles {
    first: ShortSpan,
    /// Where it goes on after other provisions; behind one pointer, for hardly
    /// any does.
    more: Option<Box<Further>>,
}

type Further = Vec<Span>;

impl Tiles {
    /// Adds the bytes that it has next in the source.
    pub fn add(&mut self, tile: Span) {
        let mut first = Span::from(self.first);
        let more = self.more.as_mut().and_then(|more| more.last_mut());
        let last = more.unwrap_or(&mut first);
        if last.is_empty() {
            *last = tile;
        } else if last.end == tile.start {
            last.end = tile.end;
        } else {
            self.more.get_or_insert_default().push(tile);
        }
        self.first = first.into();
    }

    /// The runs, in reading order.
    pub fn iter(&self) -> impl Iterator<Item = Span> {
        std::iter::once(self.first.into()).chain(self.more.iter().flat_map(|more| &**more).copied())
    }
}

impl From<Span> for Tiles {
    fn from(first: Span) -> Self {
        Self { first: first.into(), more: None }
    }
}

impl Provision {
    /// Whether it is law: everything but an editorial footnote.
    pub fn is_normative(&self) -> bool {
        self.kind != ProvisionKind::Editorial
    }

    /// Heading and own words, whichever there are, in reading order.
    pub fn passages(&self) -> impl Iterator<Item = Span> {
        self.heading.into_iter().chain(self.text)
    }

    /// From its label or first word to its last own word. Empty only for a
    /// provision that a parser made to hold others.
    pub fn span(&self) -> Span {
        let start = Span::from(self.tiles.first).start;
        let mut spans = self.label.map(Span::from).into_iter().chain(self.passages());
        let first = spans.next().unwrap_or(Span::empty(start));
        spans.fold(first, Span::join)
    }
}
