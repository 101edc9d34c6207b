//! Copies of a quote that stand in the law before anything is edited.

use super::cases::Quoted;
use crate::law::chance::Chance;
use crate::law::draft::{Kind, Law, NodeId, Word};

/// What is done to a law before it is amended.
pub struct Twins<'a> {
    /// The law.
    pub law: &'a mut Law,
    /// Where copies go and what they leave out.
    pub chance: &'a mut Chance,
}

impl Twins<'_> {
    /// Provisions that hold nothing and have at least so many words.
    pub fn leaves(&self, least: usize) -> Vec<NodeId> {
        let is_leaf = |id: &NodeId| {
            let node = self.law.node(*id);
            let is_low = matches!(node.kind, Kind::Paragraph | Kind::Subparagraph | Kind::Passage);
            is_low && node.children.is_empty() && node.text.len() >= least
        };
        self.law.all().into_iter().filter(is_leaf).collect()
    }

    /// Puts a copy of quoted words into another provision, with so many words left
    /// out.
    pub fn copy(&mut self, quoted: &Quoted, into: NodeId, left_out: usize) {
        let mut words = self.copied(quoted);
        for _ in 0..left_out {
            let at = self.chance.below(words.len());
            words.remove(at);
        }
        self.put(into, words);
    }

    /// Puts a copy of quoted words into their own provision, behind them.
    pub fn repeat(&mut self, quoted: &Quoted) {
        let words = self.copied(quoted);
        self.put(quoted.node, words);
    }

    fn copied(&mut self, quoted: &Quoted) -> Vec<Word> {
        let text = &self.law.node(quoted.node).text;
        let words: Vec<_> = text[quoted.range.clone()].to_vec();
        words.into_iter().map(|word| self.law.word(word.said, word.is_glued)).collect()
    }

    /// Before the last mark of a provision, behind a comma.
    fn put(&mut self, into: NodeId, mut words: Vec<Word>) {
        let comma = self.law.words(",");
        words.splice(0..0, comma);
        let text = &mut self.law.node_mut(into).text;
        let end = text.len() - 1;
        text.splice(end..end, words);
    }
}
