//! What was read from a file, before it is Markdown: blocks in reading order, each with
//! where it stood, and what is to be said of them.

/// What a file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    /// Its blocks in reading order.
    pub blocks: Vec<Block>,
    /// What was odd, left out or not understood.
    pub remarks: Vec<Remark>,
    /// What somebody remarked in the margin.
    pub comments: Vec<Comment>,
    /// Where a page can be read, as it says itself.
    pub page: Option<String>,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading of a level, from 1 on.
    Heading(u8),
    /// Words of the law, with the number that is printed before them.
    Paragraph,
    /// An editorial footnote: kept, and never law.
    Editorial,
    /// A row of a table: its cells, in place of the words of the block.
    Row(Vec<String>),
}

/// A paragraph, a heading, a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Its words on one line.
    pub text: String,
    /// Where it stood in the file: its line, or the count of its paragraph; from 1 on.
    pub at: usize,
    /// By what a link leads to it: the name of an anchor of a page.
    pub anchor: Option<String>,
    /// Whether a table begins with this row, whatever row stands before it.
    pub is_first: bool,
}

/// What is to be said of a place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The place, as [`Block::at`] counts it; 0 for the whole file.
    pub at: usize,
    /// The key of the message.
    pub key: &'static str,
    /// Values named in the message.
    pub values: Vec<(&'static str, String)>,
}

/// What somebody remarked on words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The place of the block in [`Flow::blocks`].
    pub block: usize,
    /// The words that it is about.
    pub quote: String,
    /// Who.
    pub author: String,
    /// When, as the file has it.
    pub date: String,
    /// What.
    pub text: String,
}

impl Remark {
    /// On the whole file.
    pub fn of_file(key: &'static str, values: Vec<(&'static str, String)>) -> Self {
        Self { at: 0, key, values }
    }
}

impl Block {
    /// A paragraph at a place.
    pub fn paragraph(text: impl Into<String>, at: usize) -> Self {
        Self { kind: Kind::Paragraph, text: text.into(), at, anchor: None, is_first: false }
    }

    /// A row of a table, or the first one.
    pub fn row(cells: Vec<String>, at: usize, is_first: bool) -> Self {
        Self { kind: Kind::Row(cells), is_first, ..Self::paragraph("", at) }
    }

    /// Its words: of a row those of all cells.
    pub fn words(&self) -> String {
        match &self.kind {
            Kind::Row(cells) => cells.join(" "),
            _ => self.text.clone(),
        }
    }

    /// Its words, to be changed.
    pub fn words_mut(&mut self) -> &mut [String] {
        match &mut self.kind {
            Kind::Row(cells) => cells,
            _ => std::slice::from_mut(&mut self.text),
        }
    }
}
