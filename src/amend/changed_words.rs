//! Which words of a clause answer to which: «слова «А» и «Б» заменить словами «В» и «Г»».

use super::clause::Clause;
use super::instruction::{Reason, WordChange};

impl Clause {
    /// Whether it names several words that stand in the law: «слова «А» и «Б» заменить
    /// соответственно словом «В»» is a slip.
    pub(super) fn seeks_several(&self) -> bool {
        self.old.len().max(self.behind.len()).max(self.before.len()) > 1
    }

    pub(super) fn replaced(&self) -> Result<Vec<WordChange>, Reason> {
        match &*self.new {
            [] => Err(Reason::Incomplete),
            [new] => Ok(self
                .old
                .iter()
                .map(|old| WordChange::Replace { old: *old, new: *new })
                .collect()),
            new if new.len() == self.old.len() => {
                let pairs = self.old.iter().zip(new);
                Ok(pairs.map(|(old, new)| WordChange::Replace { old: *old, new: *new }).collect())
            }
            _ => Err(Reason::UnevenLists),
        }
    }

    pub(super) fn deleted(&self) -> Vec<WordChange> {
        self.old.iter().map(|old| WordChange::Delete(*old)).collect()
    }

    pub(super) fn added(&self) -> Result<Vec<WordChange>, Reason> {
        let anchors = self.behind.len() + self.before.len();
        // «после слова «А» и перед словом «Б»»: between them, or at both?
        let is_mixed = !(self.behind.is_empty() || self.before.is_empty());
        if is_mixed || anchors > 0 && self.new.len() > 1 && self.new.len() != anchors {
            return Err(Reason::UnevenLists);
        }
        let new = |at: usize| match &*self.new {
            [only] => Ok(*only),
            several => several.get(at).copied().ok_or(Reason::UnevenLists),
        };
        if self.behind.is_empty() && self.before.is_empty() {
            return Ok(self.new.iter().map(|new| WordChange::Append(*new)).collect());
        }
        let behind = self.behind.iter().enumerate();
        let behind =
            behind.map(|(at, anchor)| Ok(WordChange::After { anchor: *anchor, new: new(at)? }));
        let before = self.before.iter().enumerate();
        let before =
            before.map(|(at, anchor)| Ok(WordChange::Before { anchor: *anchor, new: new(at)? }));
        behind.chain(before).collect()
    }
}
