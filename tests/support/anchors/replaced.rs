//! Provisions that another clause came for: under the old number, and in the place of
//! one that went elsewhere word for word.

use super::cases::{Cases, Quoted, ids, is_word, quote};
use super::{Case, Planted};
use crate::law::draft::{Kind, NodeId, Word};
use std::collections::HashSet;

/// How many of each are looked for in a law.
const OF_EACH: usize = 6;

/// In so many other provisions a standard phrase stands.
const STANDARD: usize = 2;

impl Cases {
    /// All of them, in provisions that no other case is of.
    pub(super) fn plant_replaced(&mut self, free: Vec<NodeId>) {
        let planted: HashSet<NodeId> = self.planted.iter().map(|each| each.node).collect();
        let free = free.into_iter().filter(|id| {
            let node = self.editor.law.node(*id);
            // Of a standard clause nobody knows which of its copies is which.
            let is_own = node.text.len() >= 12 && node.clause.is_none();
            is_own && !planted.contains(id) && self.editor.is_free(*id)
        });
        let free: Vec<NodeId> = free.collect();
        let said: Vec<String> = self.editor.old.nodes.iter().map(|node| said(&node.text)).collect();
        for case in [Case::Replaced, Case::ReplacedAlike, Case::Elsewhere] {
            let mut done = 0;
            for node in &free {
                if done < OF_EACH && self.editor.is_free(*node) {
                    done += usize::from(self.replace(case, *node, &said));
                }
            }
        }
    }

    fn replace(&mut self, case: Case, node: NodeId, said: &[String]) -> bool {
        match case {
            Case::Elsewhere => self.elsewhere(node),
            Case::ReplacedAlike => {
                let Some(quoted) = self.standard(node, said) else { return false };
                self.replaced(case, &quoted, true)
            }
            _ => {
                let length = self.chance.between(5, 12);
                let chosen = quote(&self.editor.law, &mut self.chance, node, length);
                chosen.is_some_and(|quoted| self.replaced(case, &quoted, false))
            }
        }
    }

    /// The longest phrase of a provision that others have too.
    fn standard(&self, node: NodeId, said_of_all: &[String]) -> Option<Quoted> {
        let text = &self.editor.law.node(node).text;
        let ranges = (3..=5).rev().flat_map(|length| {
            (1..text.len().saturating_sub(length)).map(move |start| start..start + length)
        });
        let mut ranges = ranges.filter(|range| {
            let words = &text[range.clone()];
            words.iter().all(|word| is_word(word) && !word.text().is_empty())
        });
        let is_standard = |phrase: &str| {
            said_of_all.iter().filter(|text| text.contains(phrase)).count() > STANDARD
        };
        let range = ranges.find(|range| is_standard(&said(&text[range.clone()])))?;
        Some(Quoted { node, range })
    }

    /// Puts a new clause under the old number, with the quoted phrase if it is standard.
    fn replaced(&mut self, case: Case, quoted: &Quoted, is_shared: bool) -> bool {
        let words = self.editor.law.node(quoted.node).text[quoted.range.clone()].to_vec();
        let mut clause = self.clause();
        if is_shared {
            let copies = self.copies(&words);
            let end = clause.len() - 1;
            clause.splice(end..end, copies);
        }
        self.editor.law.node_mut(quoted.node).text = clause;
        self.editor.touched.insert(quoted.node);
        let (node, words, now) = (quoted.node, ids(&words), Vec::new());
        self.planted.push(Planted { case, node, words, now });
        true
    }

    /// Takes a provision to another article, and leaves a look-alike in its place.
    fn elsewhere(&mut self, node: NodeId) -> bool {
        let law = &self.editor.law;
        let is_other = |id: &NodeId| {
            law.node(*id).kind == law.node(node).kind && law.article_of(*id) != law.article_of(node)
        };
        let others: Vec<NodeId> = law.all().into_iter().filter(is_other).collect();
        if law.node(node).kind == Kind::Passage || others.is_empty() {
            return false;
        }
        let length = self.chance.between(5, 12);
        let Some(quoted) = quote(&self.editor.law, &mut self.chance, node, length) else {
            return false;
        };
        let text = self.editor.law.node(node).text.clone();
        let words = ids(&text[quoted.range]);
        let subject = text.len() * self.chance.between(300, 700) / 1000;
        let clause = self.clause();
        let rest = self.copies(&text[subject..]);
        let alike = clause[..subject.min(clause.len() - 1)].iter().cloned().chain(rest).collect();
        let other = *self.chance.pick(&others);
        let law = &mut self.editor.law;
        let piece = law.add(law.node(node).kind);
        law.node_mut(piece).around = law.node(node).around.clone();
        law.node_mut(piece).text = text;
        law.insert(law.node(other).parent, law.place(other) + 1, piece);
        law.node_mut(node).text = alike;
        self.editor.touched.extend([node, piece]);
        self.shared.extend([node, piece]);
        let now = vec![words.clone()];
        self.planted.push(Planted { case: Case::Elsewhere, node, words, now });
        true
    }

    fn clause(&mut self) -> Vec<Word> {
        let sentence = self.editor.drafter.phrases.uncited_sentence();
        self.editor.law.words(&sentence)
    }

    fn copies(&mut self, words: &[Word]) -> Vec<Word> {
        let law = &mut self.editor.law;
        words.iter().map(|word| law.word(word.said.clone(), word.is_glued)).collect()
    }
}

fn said(words: &[Word]) -> String {
    words.iter().map(Word::text).collect::<Vec<_>>().join(" ")
}
