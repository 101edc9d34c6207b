//! Edits of whole provisions: deleted, inserted, moved, split and merged.

use super::draft::{Kind, NodeId, Word};
use super::editor::Editor;

impl Editor {
    /// Edits the structure; 100 is a usual amendment.
    pub fn edit_structure(&mut self, share: usize) {
        if share == 0 {
            return;
        }
        let leaves = self.leaves().len();
        let articles = self.law.all_of(Kind::Article).len();
        let of_leaves =
            |in_ten_thousand: usize| (leaves * in_ten_thousand * share).div_ceil(1_000_000);
        let of_articles =
            |in_ten_thousand: usize| (articles * in_ten_thousand * share).div_ceil(1_000_000);
        for (times, edit) in [
            (45, Self::split as fn(&mut Self, NodeId) -> bool),
            (40, Self::merge),
            (15, Self::take_over),
            (20, Self::repeal),
            (30, Self::swap),
            (40, Self::move_near),
            (40, Self::move_far),
            (120, Self::delete),
            (180, Self::insert_beside),
        ] {
            self.repeat(self.leaves(), of_leaves(times), edit);
        }
        for (times, edit) in [
            (60, Self::move_article_near as fn(&mut Self, NodeId) -> bool),
            (100, Self::move_article_far),
            (100, Self::delete_article),
            (150, Self::insert_article),
        ] {
            self.repeat(self.law.all_of(Kind::Article), of_articles(times), edit);
        }
    }

    /// Does a thing so often to provisions that allow it.
    fn repeat(
        &mut self,
        mut nodes: Vec<NodeId>,
        times: usize,
        edit: fn(&mut Self, NodeId) -> bool,
    ) {
        self.chance().shuffle(&mut nodes);
        let mut done = 0;
        for node in nodes {
            if done == times {
                return;
            }
            let is_there = self.law.children(self.law.node(node).parent).contains(&node);
            done += usize::from(is_there && self.is_free(node) && edit(self, node));
        }
    }

    /// What holds nothing and stands in something.
    fn leaves(&self) -> Vec<NodeId> {
        let is_leaf = |id: &NodeId| {
            let node = self.law.node(*id);
            let is_low = matches!(node.kind, Kind::Paragraph | Kind::Subparagraph | Kind::Passage);
            let is_alone = node.children.is_empty() && node.parent.is_some();
            is_low && is_alone && !node.text.is_empty() && self.is_among_its_like(*id)
        };
        self.law.all().into_iter().filter(is_leaf).collect()
    }

    /// Whether it has a number, or all its siblings begin as it does: among
    /// others, a small letter says what a passage belongs to.
    fn is_among_its_like(&self, node: NodeId) -> bool {
        let small = |id: &NodeId| {
            let text = &self.law.node(*id).text;
            text.first().is_some_and(|word| !word.text().starts_with(char::is_uppercase))
        };
        let siblings = self.law.children(self.law.node(node).parent);
        self.law.node(node).kind != Kind::Passage
            || siblings.iter().all(|each| {
                self.law.node(*each).kind == Kind::Passage && small(each) == small(&node)
            })
    }

    /// Whether a sentence ends before a word and another begins with it: what is
    /// short before the stop is cut short, as in «ст. 5».
    fn is_border(text: &[Word], at: usize) -> bool {
        let is_whole = at > 1 && text[at - 2].text().chars().count() > 3;
        is_whole && text[at - 1].is_stop() && text[at].text().starts_with(char::is_uppercase)
    }

    /// The sibling after a provision, if it is of the same kind and free.
    fn next_free(&self, node: NodeId) -> Option<NodeId> {
        let siblings = self.law.children(self.law.node(node).parent);
        let next = *siblings.get(self.law.place(node) + 1)?;
        let is_alike = self.law.node(next).kind == self.law.node(node).kind
            && self.law.node(next).children.is_empty();
        (is_alike && self.is_free(next)).then_some(next)
    }

    /// Whether a provision has words that are known again elsewhere.
    fn is_distinct(&self, node: NodeId) -> bool {
        self.law.node(node).clause.is_none() && self.law.node(node).text.len() >= 9
    }

    /// Whether it may leave its list: a list keeps two.
    fn is_spare(&self, node: NodeId) -> bool {
        self.law.children(self.law.node(node).parent).len() > 2
    }

    /// Cuts a provision behind its sentences, into two or three.
    fn split(&mut self, node: NodeId) -> bool {
        let text = self.law.node(node).text.clone();
        let is_cut = |at: &usize| Self::is_border(&text, *at) && *at >= 5 && text.len() - at >= 5;
        let mut cuts: Vec<usize> = (1..text.len()).filter(is_cut).collect();
        if cuts.is_empty() || !self.is_distinct(node) {
            return false;
        }
        if cuts.len() > 1 && !self.chance().happens(300) {
            cuts = vec![*self.drafter.phrases.chance.pick(&cuts)];
        }
        let (kind, parent) = (self.law.node(node).kind, self.law.node(node).parent);
        let mut pieces = vec![node];
        for (at, start) in cuts.iter().enumerate() {
            let end = cuts.get(at + 1).copied().unwrap_or(text.len());
            let piece = self.law.add(kind);
            self.law.node_mut(piece).around = self.law.node(node).around.clone();
            self.law.node_mut(piece).text = text[*start..end].to_vec();
            let place = self.law.place(node) + 1 + at;
            self.law.insert(parent, place, piece);
            pieces.push(piece);
        }
        self.law.node_mut(node).text.truncate(cuts[0]);
        self.touched.extend(&pieces);
        self.record.splits.push(pieces);
        true
    }

    /// Joins a provision with the next one.
    fn merge(&mut self, node: NodeId) -> bool {
        let Some(next) = self.next_free(node) else { return false };
        if !self.is_distinct(node) || !self.is_distinct(next) || !self.is_spare(node) {
            return false;
        }
        let words = self.law.node(next).text.clone();
        self.law.node_mut(node).text.extend(words);
        self.law.remove(next);
        self.touched.extend([node, next]);
        self.record.mergers.push(vec![node, next]);
        true
    }

    /// The next provision takes over the last sentence.
    fn take_over(&mut self, node: NodeId) -> bool {
        let Some(next) = self.next_free(node) else { return false };
        let text = self.law.node(node).text.clone();
        let is_cut = |at: &usize| Self::is_border(&text, *at) && text.len() - at >= 5;
        let Some(cut) = (8..text.len()).rev().find(is_cut) else { return false };
        if !self.is_distinct(node) || !self.is_distinct(next) {
            return false;
        }
        self.law.node_mut(node).text.truncate(cut);
        self.law.node_mut(next).text.splice(0..0, text[cut..].iter().cloned());
        self.touched.extend([node, next]);
        self.record.takeovers.push([node, next]);
        true
    }

    /// Leaves the number and says that the provision is repealed.
    fn repeal(&mut self, node: NodeId) -> bool {
        if self.law.node(node).kind == Kind::Passage || self.law.node(node).text.len() < 6 {
            return false;
        }
        let end = self.law.node(node).text.last().cloned();
        let mut words = self.law.words(self.law.tongue.vocabulary().repealed);
        words.extend(end);
        self.law.node_mut(node).text = words;
        self.touched.insert(node);
        true
    }

    /// Two neighbours change places.
    fn swap(&mut self, node: NodeId) -> bool {
        let Some(next) = self.next_free(node) else { return false };
        let parent = self.law.node(node).parent;
        let place = self.law.place(node);
        if !self.is_distinct(node) || !self.is_distinct(next) || self.is_first_passage(node) {
            return false;
        }
        self.law.children_mut(parent).swap(place, place + 1);
        self.touched.extend([node, next]);
        self.displaced.extend([node, next]);
        self.record.moves.push(vec![node, next]);
        true
    }

    fn is_first_passage(&self, node: NodeId) -> bool {
        self.law.node(node).kind == Kind::Passage
    }

    /// Goes three to six places away among its siblings.
    fn move_near(&mut self, node: NodeId) -> bool {
        let parent = self.law.node(node).parent;
        let (siblings, place) = (self.law.children(parent).len(), self.law.place(node));
        let by = self.chance().between(3, 6);
        let is_up = place >= by && (place + by >= siblings || self.chance().happens(500));
        if !self.is_distinct(node) || !is_up && place + by >= siblings {
            return false;
        }
        self.law.remove(node);
        self.law.insert(parent, if is_up { place - by } else { place + by }, node);
        self.moved(node);
        true
    }

    /// Goes into another article.
    fn move_far(&mut self, node: NodeId) -> bool {
        let kind = self.law.node(node).kind;
        if !self.is_distinct(node) || !self.is_spare(node) {
            return false;
        }
        let all = self.law.all();
        let (own, place) = (self.law.node(node).parent, self.law.place(node));
        let holds = |id: &NodeId| {
            let children = &self.law.node(*id).children;
            let is_alike = children.first().is_some_and(|child| self.law.node(*child).kind == kind);
            is_alike && children.len() > 1 && Some(*id) != own
        };
        let holders: Vec<NodeId> = all.into_iter().filter(holds).collect();
        if holders.is_empty() {
            return false;
        }
        let to = *self.drafter.phrases.chance.pick(&holders);
        let end = self.law.node(to).children.len();
        let at = self.chance().between(1, end);
        self.law.remove(node);
        self.law.insert(Some(to), at, node);
        if !self.is_among_its_like(node) {
            self.law.remove(node);
            self.law.insert(own, place, node);
            return false;
        }
        self.moved(node);
        true
    }

    /// Notes a move; four in ten are edited too.
    fn moved(&mut self, node: NodeId) {
        if self.chance().happens(400) && self.law.node(node).text.len() >= 12 {
            self.replace_words(node, 2);
        }
        self.touched.insert(node);
        self.displaced.insert(node);
        self.record.moves.push(vec![node]);
    }

    fn delete(&mut self, node: NodeId) -> bool {
        let is_possible = self.is_spare(node);
        if is_possible {
            self.law.remove(node);
            self.touched.insert(node);
        }
        is_possible
    }

    /// Puts a new provision of the same kind before or after one.
    fn insert_beside(&mut self, node: NodeId) -> bool {
        let parent = self.law.node(node).parent;
        let at = self.law.place(node) + 1;
        let new = match self.law.node(node).kind {
            Kind::Subparagraph if at == self.law.children(parent).len() => return false,
            Kind::Subparagraph => self.drafter.item(&mut self.law, ";"),
            Kind::Paragraph => self.drafter.paragraph(&mut self.law),
            _ => {
                let text = &self.law.node(node).text;
                let is_small = !text[0].text().starts_with(char::is_uppercase);
                let passage = self.law.add(Kind::Passage);
                self.law.node_mut(passage).text = self.drafter.passage(&mut self.law, is_small);
                passage
            }
        };
        if matches!(self.law.node(new).kind, Kind::Paragraph | Kind::Subparagraph) {
            self.law.node_mut(new).around = self.law.node(node).around.clone();
        }
        self.law.insert(parent, at, new);
        self.touched.extend(self.law.below(new));
        true
    }

    /// Whether an article and all that stands in it was not yet edited, and is
    /// no standard text.
    fn is_free_article(&self, article: NodeId) -> bool {
        let below = self.law.below(article);
        below.iter().all(|id| self.is_free(*id)) && below.iter().any(|id| self.is_distinct(*id))
    }

    fn move_article_near(&mut self, article: NodeId) -> bool {
        self.is_free_article(article) && self.move_near_article(article)
    }

    fn move_near_article(&mut self, article: NodeId) -> bool {
        let parent = self.law.node(article).parent;
        let (siblings, place) = (self.law.children(parent).len(), self.law.place(article));
        let by = self.chance().between(3, 5);
        if place + by >= siblings {
            return false;
        }
        self.law.remove(article);
        self.law.insert(parent, place + by, article);
        self.moved(article);
        true
    }

    fn move_article_far(&mut self, article: NodeId) -> bool {
        let parent = self.law.node(article).parent;
        let all = self.law.all_of(Kind::Chapter).into_iter();
        let chapters: Vec<_> = all.filter(|id| Some(*id) != parent).collect();
        if chapters.is_empty() || !self.is_free_article(article) || !self.is_spare(article) {
            return false;
        }
        let to = *self.drafter.phrases.chance.pick(&chapters);
        let end = self.law.node(to).children.len();
        let at = self.chance().between(0, end);
        self.law.remove(article);
        self.law.insert(Some(to), at, article);
        self.moved(article);
        true
    }

    fn delete_article(&mut self, article: NodeId) -> bool {
        let is_possible = self.is_spare(article) && self.is_free_article(article);
        if is_possible {
            self.touched.extend(self.law.below(article));
            self.law.remove(article);
        }
        is_possible
    }

    fn insert_article(&mut self, article: NodeId) -> bool {
        let new = self.drafter.article(&mut self.law);
        self.law.node_mut(new).around = self.law.node(article).around.clone();
        let (parent, at) = (self.law.node(article).parent, self.law.place(article) + 1);
        self.law.insert(parent, at, new);
        self.touched.extend(self.law.below(new));
        true
    }
}
