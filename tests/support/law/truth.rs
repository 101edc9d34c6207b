//! What is true between two versions of a law, by the identities of its
//! provisions and words.

use super::draft::{NodeId, WordId};
use super::editor::Record;
use super::print::Printed;
use std::collections::{HashMap, HashSet};
use tuzetu::compare::Sides;

/// What became of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It stands in the provision that answers to its own.
    Same,
    /// It is gone, or it is new.
    Changed,
    /// It is a citation whose number only follows a renumbering.
    Follows,
    /// Another provision took it over, or it is a word here and there that a
    /// provision written anew has kept: either answer is right.
    Aside,
}

/// The truth about two printed versions.
#[derive(Clone, Debug)]
pub struct Truth {
    /// What was done.
    pub record: Record,
    /// What became of every word, in the order of the printed words.
    pub classes: Sides<Vec<Class>>,
    /// Which old provision answers to which new ones.
    pub pairs: HashMap<NodeId, Vec<NodeId>>,
}

impl Truth {
    /// The truth about two printed versions.
    pub fn new(printed: Sides<&Printed>, record: Record) -> Self {
        let pairs = pairs(printed, &record);
        let mut back: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
        for (old, all) in &pairs {
            for new in all {
                back.entry(*new).or_default().push(*old);
            }
        }
        let classes = Sides::new(
            classes(printed, &pairs, &record),
            classes(Sides::new(printed.new, printed.old), &back, &record),
        );
        Self { record, classes, pairs }
    }

    /// Whether an old provision answers to a new one.
    pub fn is_pair(&self, old: NodeId, new: NodeId) -> bool {
        self.pairs.get(&old).is_some_and(|all| all.contains(&new))
    }
}

fn pairs(printed: Sides<&Printed>, record: &Record) -> HashMap<NodeId, Vec<NodeId>> {
    let alive: HashSet<NodeId> = printed.new.nodes.iter().map(|(id, _)| *id).collect();
    let mut pairs: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    for (id, _) in &printed.old.nodes {
        if alive.contains(id) {
            pairs.entry(*id).or_default().push(*id);
        }
    }
    for pieces in &record.splits {
        pairs.entry(pieces[0]).or_default().extend(&pieces[1..]);
    }
    for merged in &record.mergers {
        for gone in &merged[1..] {
            pairs.entry(*gone).or_default().push(merged[0]);
        }
    }
    pairs
}

/// The classes of the first one's words.
fn classes(
    printed: Sides<&Printed>,
    pairs: &HashMap<NodeId, Vec<NodeId>>,
    record: &Record,
) -> Vec<Class> {
    let (here, there) = (printed.old, printed.new);
    let anew: HashSet<NodeId> = record.rewritten.iter().copied().collect();
    let others: HashMap<WordId, usize> =
        there.words.iter().enumerate().map(|(at, word)| (word.id, at)).collect();
    let class = |word: &super::print::Placed| {
        let Some(other) = others.get(&word.id).map(|at| &there.words[*at]) else {
            return Class::Changed;
        };
        let answers = pairs.get(&word.node).is_some_and(|all| all.contains(&other.node));
        match (answers, here.word(word) == there.word(other)) {
            (false, _) => Class::Aside,
            (true, _) if anew.contains(&word.node) => Class::Aside,
            (true, true) => Class::Same,
            (true, false) => Class::Follows,
        }
    };
    here.words.iter().map(class).collect()
}
