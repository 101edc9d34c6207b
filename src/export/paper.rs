//! A document for people before it has a format: paragraphs and tables of runs. What is
//! told (a redline, a table, an explainer) is put on paper once; each format paints any
//! paper. What it looks like is the painter's business, as with [`crate::view`].

use crate::l10n::Messages;
use crate::text::language::Language;

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// The language it is written in, for spelling and for screen readers.
    pub language: Option<Language>,
    /// Its name, for the window and the properties of the file.
    pub title: String,
    /// Whether a page lies on its long side, as comparative tables do.
    pub is_wide: bool,
    /// What stands at the head of every page; nothing where it is empty.
    pub head: String,
    /// Which two texts a redline compares, in words.
    pub between: Option<String>,
    /// What it says, in reading order.
    pub blocks: Vec<Block>,
    /// What runs are commented with; runs name them by their place here.
    pub comments: Vec<Comment>,
    /// Who made the revisions and when, where it has any (RFC 3339, or a day).
    pub revised: Option<Revised>,
}

/// Who made the revisions of a paper, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Revised {
    /// Who.
    pub by: String,
    /// When (RFC 3339, or a day).
    pub at: String,
}

/// A paragraph or a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table.
    Table(Table),
}

/// What a paragraph is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// The name of the document.
    Title,
    /// A heading of a level, from 1 on.
    Heading(u8),
    /// Running text.
    #[default]
    Body,
    /// Quoted words.
    Quotation,
    /// An editorial footnote: no part of the law.
    Footnote,
    /// What the program says of what follows.
    Remark,
}

/// Whether words stand in the old text, in the new or in both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Revision {
    /// In both.
    #[default]
    Kept,
    /// Only in the new.
    Inserted,
    /// Only in the old.
    Deleted,
    /// They stood here in the old and stand elsewhere in the new: the number names the move.
    MovedFrom(usize),
    /// They stand here in the new and stood elsewhere in the old.
    MovedTo(usize),
}

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// By what it can be linked to: the address of a provision.
    pub id: Option<String>,
    /// The language of the part that begins with it, on a page of its own.
    pub begins: Option<Language>,
    /// What it is.
    pub style: Style,
    /// What it was in the old text, where it was something else.
    pub was: Option<Style>,
    /// How many levels it is set in.
    pub indent: u8,
    /// Whether the paragraph itself is new or gone, beside its words: accepting or
    /// rejecting everything leaves no empty one.
    pub revision: Revision,
    /// Its words.
    pub runs: Vec<Run>,
}

/// Words of one look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are bold.
    pub is_bold: bool,
    /// Whether they are slanted.
    pub is_italic: bool,
    /// In which text they stand.
    pub revision: Revision,
    /// Whether they are a remark within a paragraph that is none.
    pub is_aside: bool,
    /// What they look like, where it is only shown in which text they stand: on a page of
    /// paper nothing is accepted or rejected.
    pub shown: Revision,
    /// What they are commented with: places in [`Paper::comments`].
    pub comments: Vec<usize>,
    /// The page of the web that they lead to.
    pub link: Option<String>,
}

/// A remark in the margin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comment {
    /// Who made it.
    pub author: String,
    /// When (RFC 3339).
    pub date: String,
    /// What it says, one paragraph an item.
    pub text: Vec<String>,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// How wide each column is, in thousandths of the whole.
    pub widths: Vec<u16>,
    /// The rows that each page repeats.
    pub head: Vec<Vec<Cell>>,
    /// The others. A row of one cell where there are more columns heads those below it.
    pub rows: Vec<Vec<Cell>>,
    /// What rows that head others name: the heading of a column of it, where a row stands
    /// for itself.
    pub bands: Option<String>,
    /// The places of rows that are paragraphs: they stand between two tables on one side of
    /// the revisions, and on the other these are one.
    pub between: Vec<usize>,
}

/// One cell: its paragraphs.
pub type Cell = Vec<Paragraph>;

impl Revision {
    /// The signs around such words where there are no looks, as on the terminal.
    pub const fn signs(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Kept => None,
            Self::Inserted | Self::MovedTo(_) => Some(("{+", "+}")),
            Self::Deleted | Self::MovedFrom(_) => Some(("[-", "-]")),
        }
    }

    /// The same, told without the other place of a move.
    #[must_use]
    pub const fn as_edit(self) -> Self {
        match self {
            Self::MovedFrom(_) => Self::Deleted,
            Self::MovedTo(_) => Self::Inserted,
            Self::Kept | Self::Inserted | Self::Deleted => self,
        }
    }

    /// The number of a move.
    pub const fn move_mut(&mut self) -> Option<&mut usize> {
        match self {
            Self::MovedFrom(number) | Self::MovedTo(number) => Some(number),
            Self::Kept | Self::Inserted | Self::Deleted => None,
        }
    }

    /// What moved, in words with the number of the move.
    pub fn move_told(self, messages: &Messages) -> Option<String> {
        let (Self::MovedFrom(number) | Self::MovedTo(number)) = self else { return None };
        Some(format!("{}: {number}", messages.get(self.key()?)))
    }

    /// The key of the word that says what happened.
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Self::Kept => None,
            Self::Inserted => Some("paper-inserted"),
            Self::Deleted => Some("paper-deleted"),
            Self::MovedFrom(_) => Some("paper-moved-from"),
            Self::MovedTo(_) => Some("paper-moved-to"),
        }
    }
}

impl Paper {
    /// All its paragraphs in reading order, those in tables too.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.blocks.iter().flat_map(Block::paragraphs)
    }

    /// What it says in each of its languages, one after the other.
    pub fn parts(&self) -> Vec<(Option<Language>, &[Block])> {
        let begins = |block: &Block| match block {
            Block::Paragraph(paragraph) => paragraph.begins,
            Block::Table(_) => None,
        };
        let mut language = self.language;
        let parts = self.blocks.chunk_by(|_, next| begins(next).is_none());
        parts
            .map(|part| {
                language = part.first().and_then(begins).or(language);
                (language, part)
            })
            .collect()
    }

    /// Its tables.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            Block::Paragraph(_) => None,
        })
    }
}

impl Table {
    /// How many columns it has.
    pub fn columns(&self) -> usize {
        self.head.iter().chain(&self.rows).map(Vec::len).max().unwrap_or(0)
    }
}

impl Block {
    /// Its paragraphs: one, or those of all cells.
    pub fn paragraphs(&self) -> Box<dyn Iterator<Item = &Paragraph> + '_> {
        match self {
            Self::Paragraph(paragraph) => Box::new(std::iter::once(paragraph)),
            Self::Table(Table { head, rows, .. }) => {
                Box::new(head.iter().chain(rows).flatten().flatten())
            }
        }
    }

    /// Its paragraphs, to be changed.
    pub fn paragraphs_mut(&mut self) -> Box<dyn Iterator<Item = &mut Paragraph> + '_> {
        match self {
            Self::Paragraph(paragraph) => Box::new(std::iter::once(paragraph)),
            Self::Table(Table { head, rows, .. }) => {
                Box::new(head.iter_mut().chain(rows).flatten().flatten())
            }
        }
    }
}

impl Run {
    /// Words as they stand.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

impl Paragraph {
    /// A paragraph of plain words.
    pub fn new(text: impl Into<String>) -> Self {
        Self { runs: vec![Run::new(text)], ..Self::default() }
    }

    /// The comments whose words end with a run: no later one of the paragraph bears them.
    pub fn ending(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let later = &self.runs[at + 1..];
        let goes_on = move |note: &usize| later.iter().any(|run| run.comments.contains(note));
        self.runs[at].comments.iter().copied().filter(move |note| !goes_on(note))
    }

    /// What happened to it and to each of its runs.
    pub fn revisions_mut(&mut self) -> impl Iterator<Item = &mut Revision> {
        let runs = self.runs.iter_mut().map(|run| &mut run.revision);
        std::iter::once(&mut self.revision).chain(runs)
    }

    /// Its words without their looks.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// That nothing changed: a paper without a change is no mishap.
pub(super) fn nothing_changed(messages: &Messages) -> Paragraph {
    Paragraph { style: Style::Remark, ..Paragraph::new(messages.get("table-none")) }
}
