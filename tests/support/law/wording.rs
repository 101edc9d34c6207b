//! Edits of words inside a provision.

use super::draft::{NodeId, Said, Word};
use super::editor::Editor;

impl Editor {
    /// Edits words in so many provisions of a thousand.
    pub fn edit_words(&mut self, share: usize) {
        for node in self.law.all() {
            if self.law.node(node).text.len() < 6 || !self.chance().happens(share) {
                continue;
            }
            let is_done = match self.chance().weighed(&[30, 14, 16, 12, 10, 8, 8, 2]) {
                0 => self.replace_words(node, 3),
                1 => self.change_number(node),
                2 => self.add_phrase(node),
                3 => self.drop_phrase(node),
                4 => self.punctuate(node),
                5 => {
                    let is_replaced = self.replace_words(node, 2);
                    let is_added = self.add_phrase(node);
                    is_replaced | is_added | self.change_number(node)
                }
                6 => self.rewrite(node),
                _ => self.rename(node),
            };
            if is_done {
                self.touched.insert(node);
            }
        }
    }

    /// Puts other words in the place of one to `most` words.
    pub fn replace_words(&mut self, node: NodeId, most: usize) -> bool {
        let words = self.law.node(node).text.iter().enumerate();
        let mut plain: Vec<usize> = words
            .filter(|(at, word)| word.is_plain() && self.law.is_loose(node, *at))
            .map(|(at, _)| at)
            .collect();
        self.chance().shuffle(&mut plain);
        let wanted = self.chance().between(1, most);
        plain.truncate(wanted);
        for at in &plain {
            let old = self.law.node(node).text[*at].clone();
            let new = self.other_than(old.text());
            let word = self.law.word(Said::Text(new.into()), old.is_glued);
            self.law.node_mut(node).text[*at] = word;
        }
        !plain.is_empty()
    }

    /// Another word, a capital letter where the old one has it.
    fn other_than(&mut self, old: &str) -> String {
        let mut new = self.drafter.phrases.other_word();
        while new.to_lowercase() == old.to_lowercase() || new.is_empty() {
            new = self.drafter.phrases.other_word();
        }
        if old.starts_with(char::is_uppercase) {
            let mut letters = new.chars();
            new = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
        }
        new
    }

    /// Changes one number that is no citation of this law.
    fn change_number(&mut self, node: NodeId) -> bool {
        let text = &self.law.node(node).text;
        let is_alone = |at: usize| {
            text[at].is_number()
                && !text.get(at + 1).is_some_and(Word::is_number)
                && !(at > 0 && text[at - 1].is_number())
        };
        let numbers: Vec<usize> = (0..text.len()).filter(|at| is_alone(*at)).collect();
        if numbers.is_empty() {
            return false;
        }
        let at = *self.drafter.phrases.chance.pick(&numbers);
        let old = self.law.node(node).text[at].clone();
        let value: usize = old.text().parse().unwrap_or(1);
        // Of real citations nobody knows what they name: no number of a law is so far off.
        let far = if self.law.is_real { 5000 } else { 0 };
        let new = value + far + self.chance().between(1, 15);
        let word = self.law.word(Said::Text(new.to_string().into()), old.is_glued);
        self.law.node_mut(node).text[at] = word;
        true
    }

    /// Puts a phrase between two words.
    fn add_phrase(&mut self, node: NodeId) -> bool {
        let last = self.law.node(node).text.len() - 1;
        let at = self.chance().between(2, last);
        let phrase = self.drafter.phrases.addition();
        let words = self.law.words(&phrase);
        let is_glued =
            |at: usize| self.law.node(node).text.get(at).is_some_and(|word| word.is_glued);
        let after_space = (at..last).find(|at| !is_glued(*at)).unwrap_or(last);
        let is_loose = self.law.is_loose(node, after_space) && !self.cuts(node, after_space);
        if is_loose {
            self.law.node_mut(node).text.splice(after_space..after_space, words);
        }
        is_loose
    }

    /// Takes two to seven words out.
    fn drop_phrase(&mut self, node: NodeId) -> bool {
        let length = self.law.node(node).text.len();
        if length < 12 {
            return false;
        }
        let dropped = self.chance().between(2, 7.min(length / 3));
        let at = self.chance().between(1, length - dropped - 2);
        let is_loose = (at..at + dropped).all(|at| self.law.is_loose(node, at))
            && !self.cuts(node, at)
            && !self.cuts(node, at + dropped);
        if is_loose {
            self.law.node_mut(node).text.drain(at..at + dropped);
        }
        is_loose
    }

    /// Whether an edit before a word would cut a number such as `86 000`, or a word
    /// from the quote that it is joined to.
    fn cuts(&self, node: NodeId, at: usize) -> bool {
        let text = &self.law.node(node).text;
        let (Some(before), Some(word)) = (text.get(at.wrapping_sub(1)), text.get(at)) else {
            return false;
        };
        before.is_number() && word.is_number() || word.is_glued && word.is_plain()
    }

    /// Puts in a comma or takes one out.
    fn punctuate(&mut self, node: NodeId) -> bool {
        let length = self.law.node(node).text.len();
        let commas = |at: &usize| {
            self.law.node(node).text[*at].text() == "," && self.law.is_loose(node, *at)
        };
        if let Some(at) = (1..length - 1).find(commas) {
            self.law.node_mut(node).text.remove(at);
            return true;
        }
        let is_between = |at: &usize| {
            let text = &self.law.node(node).text;
            text[*at].is_plain()
                && text[*at + 1].is_plain()
                && !text[*at + 1].is_glued
                && self.law.is_loose(node, *at)
        };
        let Some(at) = (1..length - 2).find(is_between) else { return false };
        let comma = self.law.word(Said::Text(",".into()), true);
        self.law.node_mut(node).text.insert(at + 1, comma);
        true
    }

    /// Writes a provision anew; a word here and there may stay.
    fn rewrite(&mut self, node: NodeId) -> bool {
        let text = &self.law.node(node).text;
        let is_small = !text[0].text().starts_with(char::is_uppercase);
        if self.law.node(node).clause.is_some() {
            return false;
        }
        let phrases = &mut self.drafter.phrases;
        let new = if is_small { phrases.uncited_item() } else { phrases.uncited_sentence() };
        let mut old = self.law.node(node).text.clone();
        let end = old.pop();
        let mut words = self.law.words(&new);
        words.extend(end);
        self.keep_a_few(&old, &mut words);
        self.law.node_mut(node).text = words;
        self.record.rewritten.push(node);
        true
    }

    /// Puts a few of the old words among new ones, in their order.
    fn keep_a_few(&mut self, old: &[Word], words: &mut Vec<Word>) {
        let mut from = 1;
        for kept in old {
            if kept.is_plain() && from < words.len() && self.chance().happens(40) {
                let at = self.chance().between(from, words.len() - 1);
                words.insert(at, kept.clone());
                from = at + 1;
            }
        }
    }

    /// Puts another word into the heading.
    fn rename(&mut self, node: NodeId) -> bool {
        let words = self.law.node(node).heading.iter();
        let Some(at) =
            words.enumerate().skip(1).find(|(_, word)| word.is_plain()).map(|(at, _)| at)
        else {
            return false;
        };
        let old = self.law.node(node).heading[at].clone();
        let new = self.other_than(old.text());
        let word = self.law.word(Said::Text(new.into()), old.is_glued);
        self.law.node_mut(node).heading[at] = word;
        true
    }
}
