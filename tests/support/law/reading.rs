//! A printed law as the program read it, and what is said of its words.

use super::draft::NodeId;
use super::print::Printed;
use std::collections::HashMap;
use tuzetu::compare::{Edit, Operation};
use tuzetu::document::{Document, ProvisionId};
use tuzetu::text::span::Span;

/// The mark of words that are said to change.
pub const CHANGED: u8 = 1;
/// The mark of words that are said to follow only.
pub const FOLLOWS: u8 = 2;

/// One version as it was printed and as it was read.
pub struct Read<'a> {
    /// As it was printed.
    pub printed: &'a Printed,
    /// As it was read.
    pub document: &'a Document,
    /// Which provision of the law each read one is.
    pub nodes: HashMap<ProvisionId, NodeId>,
    /// What is said of every byte.
    said: Vec<u8>,
}

impl<'a> Read<'a> {
    /// Reads a printed version; also the provisions that were lost in reading.
    pub fn new(printed: &'a Printed, document: &'a Document) -> (Self, Vec<NodeId>) {
        let mut tiles: Vec<(Span, ProvisionId)> = Vec::new();
        for (id, provision) in document.iter() {
            tiles.extend(provision.tiles.iter().map(|tile| (tile, id)));
        }
        tiles.sort_unstable();
        let mut nodes = HashMap::new();
        let mut misread = Vec::new();
        for (node, start) in &printed.nodes {
            let at = tiles.partition_point(|(tile, _)| tile.start <= *start);
            if let Some((_, id)) = at.checked_sub(1).and_then(|at| tiles.get(at))
                && *nodes.entry(*id).or_insert(*node) != *node
            {
                misread.push(*node);
            }
        }
        let said = vec![0; printed.text.len()];
        (Self { printed, document, nodes, said }, misread)
    }

    /// Those provisions of the law that were read.
    pub fn known(&self, ids: &[ProvisionId]) -> Vec<NodeId> {
        ids.iter().filter_map(|id| self.nodes.get(id).copied()).collect()
    }

    /// Marks what is said of the bytes of a span.
    pub fn mark(&mut self, span: Span, what: u8) {
        for byte in &mut self.said[span.start..span.end] {
            *byte |= what;
        }
    }

    /// Marks all words of provisions as changed.
    pub fn mark_whole(&mut self, ids: &[ProvisionId]) {
        for id in ids {
            for span in self.document.provision(*id).passages() {
                self.mark(span, CHANGED);
            }
        }
    }

    /// All letters and marks of provisions, headings first.
    pub fn passages(&self, ids: &[ProvisionId]) -> String {
        let of = |which: fn(&tuzetu::document::Provision) -> Option<Span>| -> String {
            let spans = ids.iter().filter_map(|id| which(self.document.provision(*id)));
            spans.map(|span| self.document.words(span)).collect()
        };
        squeezed(&(of(|each| each.heading) + &of(|each| each.text)))
    }

    /// What edits leave of a side, without white space.
    pub fn kept<'e>(&self, edits: impl Iterator<Item = &'e Edit>, is_old: bool) -> String {
        let gone = if is_old { Operation::Insert } else { Operation::Delete };
        let edits = edits.filter(|edit| edit.operation != gone);
        let spans = edits.map(|edit| if is_old { edit.spans.old } else { edit.spans.new });
        squeezed(&spans.map(|span| self.document.words(span)).collect::<String>())
    }

    /// What is said of a word: the marks of all its bytes together.
    pub fn said_of(&self, at: usize) -> u8 {
        let span = self.printed.words[at].span;
        self.said[span.start..span.end].iter().fold(0, |all, byte| all | byte)
    }

    /// Whether a printed word is more than a mark.
    pub fn is_word(&self, at: usize) -> bool {
        self.printed.word(&self.printed.words[at]).contains(char::is_alphanumeric)
    }

    /// A provision for people: its label, and its words with those in brackets
    /// that are said to change.
    pub fn quote(&self, node: NodeId) -> String {
        let words = self.printed.words_of(node);
        let start = self.printed.starts.get(&node).copied().unwrap_or(0);
        let first = self.printed.words.get(words.start).map_or(start, |word| word.span.start);
        let mut quote = self.printed.text[start..first].trim().to_owned();
        let mut is_open = false;
        for at in words.take(80) {
            let is_said = self.said_of(at) & CHANGED != 0;
            quote.push_str(if is_open && !is_said { "]" } else { "" });
            quote.push(' ');
            quote.push_str(if is_said && !is_open { "[" } else { "" });
            quote.push_str(self.printed.word(&self.printed.words[at]));
            is_open = is_said;
        }
        quote.push_str(if is_open { "]" } else { "" });
        quote
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}
