//! A law as the text that a program reads, with the place of every provision
//! and every word in it.

use super::draft::{Kind, Law, NodeId, Number, Said, Word, WordId};
use std::collections::HashMap;
use std::ops::Range;
use tuzetu::text::span::Span;

/// A word in its place.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The word.
    pub id: WordId,
    /// The provision that it stands in.
    pub node: NodeId,
    /// Its bytes.
    pub span: Span,
    /// The provision whose number it prints, if it cites one.
    pub cites: Option<NodeId>,
}

/// A printed law.
#[derive(Clone, Debug, Default)]
pub struct Printed {
    /// The text.
    pub text: String,
    /// The first byte of every provision, in reading order.
    pub nodes: Vec<(NodeId, usize)>,
    /// The same by provision.
    pub starts: HashMap<NodeId, usize>,
    /// Its words, in reading order.
    pub words: Vec<Placed>,
    /// The number that every provision prints.
    pub numbers: HashMap<NodeId, Option<Number>>,
    /// What every provision stands in.
    pub parents: HashMap<NodeId, Option<NodeId>>,
    /// Of which standard clause a provision is one.
    pub clauses: HashMap<NodeId, usize>,
    /// Which of the words are a provision's own.
    own: HashMap<NodeId, Range<usize>>,
}

impl Printed {
    /// The text of a word.
    pub fn word(&self, placed: &Placed) -> &str {
        placed.span.of(&self.text)
    }

    /// Which of the words are a provision's own.
    pub fn words_of(&self, node: NodeId) -> Range<usize> {
        self.own.get(&node).cloned().unwrap_or_default()
    }

    /// What a provision stands in, and what stands before and behind it there.
    pub fn beside(&self, node: NodeId) -> [Option<NodeId>; 3] {
        let parent = self.parents.get(&node).copied().flatten();
        let is_sibling = |id: &NodeId| self.parents.get(id).copied().flatten() == parent;
        let siblings = self.nodes.iter().map(|(id, _)| *id).filter(is_sibling);
        let siblings: Vec<NodeId> = siblings.collect();
        let at = siblings.iter().position(|id| *id == node).unwrap_or(0);
        let before = at.checked_sub(1).map(|at| siblings[at]);
        [parent, before, siblings.get(at + 1).copied()]
    }

    /// A provision's own words as they are printed.
    pub fn own_words(&self, node: NodeId) -> &str {
        let words = &self.words[self.words_of(node)];
        match (words.first(), words.last()) {
            (Some(first), Some(last)) => first.span.join(last.span).of(&self.text),
            _ => "",
        }
    }
}

/// Prints a law as Markdown.
pub fn print(law: &Law) -> Printed {
    let mut printed = Printed::default();
    for id in law.all() {
        let node = law.node(id);
        printed.text.push_str(match node.kind {
            Kind::Title => "# ",
            Kind::Chapter => "## ",
            Kind::Article => "### ",
            Kind::Paragraph | Kind::Subparagraph | Kind::Passage => "",
        });
        printed.nodes.push((id, printed.text.len()));
        printed.starts.insert(id, printed.text.len());
        printed.numbers.insert(id, node.number);
        printed.parents.insert(id, node.parent);
        printed.clauses.extend(node.clause.map(|clause| (id, clause)));
        let first = printed.words.len();
        let (before, after) = &node.around;
        let number = node.number.map_or_else(String::new, |number| number.to_string());
        let label = format!("{before}{number}{after}");
        if !label.is_empty() {
            printed.text.push_str(&label);
            printed.text.push(' ');
        }
        write(law, &mut printed, id, &node.heading);
        let is_alone = !node.heading.is_empty() || node.kind == Kind::Article;
        if is_alone && !node.text.is_empty() {
            printed.text.truncate(printed.text.trim_end().len());
            printed.text.push_str("\n\n");
        }
        write(law, &mut printed, id, &node.text);
        printed.own.insert(id, first..printed.words.len());
        printed.text.truncate(printed.text.trim_end().len());
        printed.text.push_str("\n\n");
    }
    printed
}

fn write(law: &Law, printed: &mut Printed, node: NodeId, words: &[Word]) {
    for (at, word) in words.iter().enumerate() {
        if at > 0 && !word.is_glued {
            printed.text.push(' ');
        }
        let start = printed.text.len();
        let cites = match &word.said {
            Said::Text(text) => {
                printed.text.push_str(text);
                None
            }
            Said::Number(cited, after) => {
                let number = law.node(*cited).number.unwrap_or(Number(0, 0));
                printed.text.push_str(&number.to_string());
                printed.text.push_str(after);
                Some(*cited)
            }
            Said::Citation => None,
        };
        let span = Span::new(start, printed.text.len());
        printed.words.push(Placed { id: word.id, node, span, cites });
    }
}
