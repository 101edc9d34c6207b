//! Known edits on a law: what is done, how often, and the record of it.

use super::chance::Chance;
use super::draft::{Kind, Law, NodeId};
use super::grow::{Drafter, Shape};
use super::numbering;
use std::collections::HashSet;

/// How much is edited.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// In how many provisions of a thousand words are edited.
    pub words: usize,
    /// How much is deleted, inserted, moved, split and merged: 100 is a usual
    /// amendment, which touches about six provisions of a hundred.
    pub structure: usize,
    /// Whether all articles are put into another order.
    pub is_permuted: bool,
}

impl Plan {
    /// A few words here and there.
    pub const LIGHT: Self = Self { words: 20, structure: 25, is_permuted: false };
    /// What an amending law does.
    pub const USUAL: Self = Self { words: 100, structure: 100, is_permuted: false };
    /// What a new edition of a whole act does.
    pub const HEAVY: Self = Self { words: 350, structure: 300, is_permuted: false };
    /// Every article in another place, nothing else.
    pub const PERMUTED: Self = Self { words: 0, structure: 0, is_permuted: true };
}

/// What was done, beyond what identities tell.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Provisions that became several, first the one that kept its identity.
    pub splits: Vec<Vec<NodeId>>,
    /// Provisions that became one, first the one that kept its identity.
    pub mergers: Vec<Vec<NodeId>>,
    /// Provisions of which the second took over the last sentence of the first.
    pub takeovers: Vec<[NodeId; 2]>,
    /// Moves; of two that changed places, either may be called moved.
    pub moves: Vec<Vec<NodeId>>,
    /// Provisions written anew in their place.
    pub rewritten: Vec<NodeId>,
    /// Whether any article may be called moved.
    pub is_permuted: bool,
}

/// Edits a law.
pub struct Editor {
    /// The law as it becomes.
    pub law: Law,
    /// The law as it was.
    pub old: Law,
    /// Writes what is new.
    pub drafter: Drafter,
    /// What was done.
    pub record: Record,
    /// Provisions that were edited already.
    pub touched: HashSet<NodeId>,
    /// Provisions that stand in a new place.
    pub displaced: HashSet<NodeId>,
}

impl Editor {
    /// An editor of a law, with chances of its own.
    pub fn new(old: Law, shape: Shape) -> Self {
        let mut drafter = Drafter::new(shape);
        drafter.phrases.chance = Chance::new(shape.seed ^ 0xED17);
        let record = Record::default();
        let (touched, displaced) = (HashSet::new(), HashSet::new());
        Self { law: old.clone(), old, drafter, record, touched, displaced }
    }

    /// Does all that a plan asks for.
    pub fn carry_out(&mut self, plan: Plan) {
        self.edit_words(plan.words);
        self.edit_structure(plan.structure);
        if plan.is_permuted {
            self.permute();
        }
        numbering::renumber(self, plan);
        numbering::mend_citations(self, plan);
    }

    /// The chances.
    pub const fn chance(&mut self) -> &mut Chance {
        &mut self.drafter.phrases.chance
    }

    /// Whether a provision was not yet edited.
    pub fn is_free(&self, node: NodeId) -> bool {
        !self.touched.contains(&node)
    }

    /// Puts all articles into another order.
    fn permute(&mut self) {
        let mut articles = self.law.all_of(Kind::Article);
        let chapters = self.law.all_of(Kind::Chapter);
        let holders: Vec<_> = chapters.into_iter().map(Some).chain([None]).collect();
        self.drafter.phrases.chance.shuffle(&mut articles);
        let mut articles = articles.into_iter();
        for holder in holders {
            for at in 0..self.law.children(holder).len() {
                let here = self.law.children(holder)[at];
                if self.law.node(here).kind != Kind::Article {
                    continue;
                }
                if let Some(article) = articles.next() {
                    self.law.children_mut(holder)[at] = article;
                    self.law.node_mut(article).parent = holder;
                }
            }
        }
        self.record.is_permuted = true;
    }
}
