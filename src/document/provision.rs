//! One unit of a text: an article, a paragraph, a note, a quoted structure.

use super::number::Number;
use super::path::Address;
use crate::text::span::Span;

/// The place of a provision in [`super::Document::provisions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProvisionId(pub usize);

/// What a provision is, from the whole act down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ProvisionKind {
    /// The title of the act.
    Title,
    /// What stands before the first article.
    Preamble,
    /// A table of contents.
    Contents,
    /// часть акта · бөлік: «ОБЩАЯ ЧАСТЬ».
    Part,
    /// раздел · бөлім.
    Section,
    /// подраздел · кіші бөлім.
    Subsection,
    /// глава · тарау.
    Chapter,
    /// параграф · параграф.
    Subchapter,
    /// статья · бап.
    Article,
    /// пункт · тармақ; in codes also called часть, but numbered `1.`.
    Paragraph,
    /// часть · бөлік: the second and later capital-letter passage of its parent.
    PartOfArticle,
    /// подпункт · тармақша.
    Subparagraph,
    /// абзац: a passage that begins with a small letter; the lead-in is the first.
    Indent,
    /// примечание · ескертпе: part of the law (art. 23(8)).
    Note,
    /// A quoted structure: new text that an amending instruction carries.
    Quoted,
    /// приложение · қосымша.
    Annex,
    /// A table; its rows stand below it.
    Table,
    /// One row of a table.
    Row,
    /// сноска · ескерту: who amended what and when; never law.
    Editorial,
}

impl ProvisionKind {
    /// The name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Preamble => "preamble",
            Self::Contents => "contents",
            Self::Part => "part",
            Self::Section => "section",
            Self::Subsection => "subsection",
            Self::Chapter => "chapter",
            Self::Subchapter => "subchapter",
            Self::Article => "article",
            Self::Paragraph => "paragraph",
            Self::PartOfArticle => "part-of-article",
            Self::Subparagraph => "subparagraph",
            Self::Indent => "indent",
            Self::Note => "note",
            Self::Quoted => "quoted",
            Self::Annex => "annex",
            Self::Table => "table",
            Self::Row => "row",
            Self::Editorial => "editorial",
        }
    }

    /// The abbreviation in addresses (Akoma Ntoso where it has one).
    pub const fn segment(self) -> &'static str {
        match self {
            Self::Section => "sec",
            Self::Subsection => "subsec",
            Self::Chapter => "chp",
            Self::Subchapter => "subchp",
            Self::Article => "art",
            Self::Paragraph => "para",
            Self::PartOfArticle => "part",
            Self::Subparagraph => "subpara",
            Self::Quoted => "qstr",
            other => other.name(),
        }
    }

    /// Whether its number runs through the whole act, so that its address
    /// names nothing of what holds it (Law «О правовых актах» art. 23(4)).
    pub const fn is_numbered_through(self) -> bool {
        matches!(self, Self::Part | Self::Section | Self::Chapter | Self::Article | Self::Annex)
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
    pub depth: usize,
    /// The printed label, such as «Статья 5.» or `2-1)`.
    pub label: Option<Span>,
    /// The heading after the label.
    pub heading: Option<Span>,
    /// Its own words.
    pub text: Option<Span>,
    /// The bytes of the source that belong to it, white space and marks of
    /// Markdown included. Those of all provisions together are the source.
    pub tiles: Vec<Span>,
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
        let start = self.tiles.first().map_or(0, |tile| tile.start);
        let mut spans = self.label.into_iter().chain(self.passages());
        let first = spans.next().unwrap_or(Span::empty(start));
        spans.fold(first, Span::join)
    }
}
