//! Pairs to rows: what happened to each, in the order in which it is read. What
//! the changed words say is left to be read.

use super::bag::Gathered;
use super::comparison::{Change, Evidence, Ids, Row};
use super::pairing::{Pairing, is_numbered};
use super::profile::Profiles;
use super::redline::{Redline, redline};
use super::shared::shared_redline;
use super::sides::Sides;
use super::significance::{Few, Meaning};
use super::splits::Splits;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::hash::Set;

/// All that the passes found.
pub struct Found<'a> {
    /// The documents.
    pub documents: Sides<&'a Document>,
    /// Their words.
    pub profiles: &'a Profiles<'a>,
    /// Who answers to whom.
    pub pairing: &'a Pairing,
    /// Who shares a pair.
    pub splits: Splits,
    /// The old provisions of the pairs that moved.
    pub moved: Set<ProvisionId>,
}

impl Found<'_> {
    /// The rows, in the reading order of the new document. What was deleted
    /// follows what it followed in the old one, so far as that has not itself
    /// moved away.
    pub fn answers(&self) -> Vec<Answer> {
        let mut ids = Vec::with_capacity(self.documents.new.provisions().len());
        ids.extend(self.ids_of_rows());
        let deleted = self.deleted(&ids);
        let mut answers = Vec::with_capacity(ids.len() + deleted.len());
        let mut deleted = deleted.into_iter().peekable();
        let mut follow = |answers: &mut Vec<Answer>, after: usize| {
            while let Some((_, old)) = deleted.next_if(|(at, _)| *at == after) {
                answers.push(self.answer(Sides::new([old].into_iter().collect(), Ids::new())));
            }
        };
        follow(&mut answers, 0);
        for (at, ids) in ids.into_iter().enumerate() {
            answers.push(self.answer(ids));
            follow(&mut answers, at + 1);
        }
        answers
    }

    /// The provisions of each row, in the order of the first new one.
    fn ids_of_rows(&self) -> impl Iterator<Item = Sides<Ids>> {
        self.documents.new.iter().filter_map(|(new, _)| {
            let main = self.splits.split.get(&new).copied().unwrap_or(new);
            let ids = self.ids(main);
            (ids.new.first() == Some(&new)).then_some(ids)
        })
    }

    /// The provisions of the row that a new provision stands in.
    fn ids(&self, new: ProvisionId) -> Sides<Ids> {
        let old = self.pairing.old_of(new);
        let old = old.filter(|old| !self.splits.merged.contains_key(old));
        self.splits.sharing(Sides::new(old, Some(new)))
    }

    /// The old provisions that are in none of the rows, each with the count of
    /// rows that it comes after, in that order.
    fn deleted(&self, rows: &[Sides<Ids>]) -> Vec<(usize, ProvisionId)> {
        let mut row_of_old = vec![None; self.documents.old.provisions().len()];
        for (at, row) in rows.iter().enumerate() {
            row.old.iter().for_each(|old| row_of_old[old.0] = Some(at));
        }
        let mut deleted = Vec::new();
        let mut after = 0;
        for (old, _) in self.documents.old.iter() {
            match row_of_old[old.0] {
                Some(row) if !self.moved.contains(&old) => after = row + 1,
                Some(_) => {}
                None => deleted.push((after, old)),
            }
        }
        deleted.sort_by_key(|(after, _)| *after);
        deleted
    }

    fn answer(&self, sides: Sides<Ids>) -> Answer {
        let mut changes = self.changes(&sides);
        let ids = sides.as_ref().map(|ids| &**ids);
        let matched = sides.old.iter().find_map(|old| self.pairing.evidence(*old));
        let is_pair = !sides.old.is_empty() && !sides.new.is_empty();
        let is_shared = is_pair && sides.old.len() + sides.new.len() > 2;
        let has_new_words = changes.iter().copied().any(is_of_words);
        // Only here do the words tell what happened; else they are read later.
        let redline = is_shared.then(|| Box::new(shared_redline(self.documents, ids)));
        if redline.as_ref().is_some_and(|redline| !redline.keeps_all_words(self.documents)) {
            changes.insert(0, Change::Amended);
        }
        Answer {
            changes,
            matched_by: matched.filter(|_| is_pair).or(is_pair.then_some(Evidence::Position)),
            likeness: match (is_pair, has_new_words) {
                (false, _) => 0.0,
                (true, false) => 1.0,
                (true, true) => self.likeness(ids),
            },
            redline,
            sides,
        }
    }

    fn likeness(&self, ids: Sides<&[ProvisionId]>) -> f32 {
        if let ([old], [new]) = (ids.old, ids.new) {
            let pair = self.profiles.pair(Sides::new(*old, *new));
            return self.profiles.likeness(pair.map(|profile| self.profiles.own(profile)));
        }
        let bags =
            self.profiles.sides.as_ref().zip(ids).map(|(profiles, ids)| {
                self.profiles.gathered(ids.iter().map(|id| &profiles[id.0]))
            });
        self.profiles.likeness(bags.as_ref().map(Gathered::bag))
    }

    /// What happened, in the order of [`Change::ALL`]. Editorial footnotes are
    /// no law: nothing ever happens to them.
    fn changes(&self, sides: &Sides<Ids>) -> Few<Change> {
        let documents = self.documents;
        let first = |document: &Document, ids: &[ProvisionId]| {
            ids.first().map(|id| document.provision(*id).kind)
        };
        let kinds = (first(documents.old, &sides.old), first(documents.new, &sides.new));
        match (kinds, sides.old.as_slice(), sides.new.as_slice()) {
            ((Some(ProvisionKind::Editorial), _) | (_, Some(ProvisionKind::Editorial)), ..) => {
                Few::new()
            }
            (_, [], _) => [Change::Inserted].into_iter().collect(),
            (_, _, []) => [Change::Deleted].into_iter().collect(),
            (_, [old], [new]) => self.changes_of_pair(Sides::new(*old, *new)),
            (_, old, new) => self.changes_of_shared(Sides::new(old, new)),
        }
    }

    /// What happened where several provisions share a row. Words that stood in
    /// an article and now stand in its point 1 only have a number of their own.
    fn changes_of_shared(&self, sides: Sides<&[ProvisionId]>) -> Few<Change> {
        let first = sides.map(|ids| ids[0]);
        let stepped =
            self.documents.zip(sides).map(|(document, ids)| is_only_numbered(document, ids));
        [
            (stepped.old || stepped.new || self.is_renumbered(first), Change::Renumbered),
            (self.moved.contains(&first.old), Change::Moved),
            (sides.new.len() > 1 && !stepped.new, Change::Split),
            (sides.old.len() > 1 && !stepped.old, Change::Merged),
        ]
        .into_iter()
        .filter_map(|(happened, change)| happened.then_some(change))
        .collect()
    }

    fn is_renumbered(&self, pair: Sides<ProvisionId>) -> bool {
        let each = self.documents.zip(pair).map(|(document, id)| document.provision(id));
        let is_numbered = is_numbered(each.old.kind) && is_numbered(each.new.kind);
        is_numbered && each.old.number != each.new.number
    }

    fn changes_of_pair(&self, pair: Sides<ProvisionId>) -> Few<Change> {
        let words = self.profiles.pair(pair);
        [
            (words.old.passage.print != words.new.passage.print, Change::Amended),
            (self.is_renumbered(pair), Change::Renumbered),
            (self.moved.contains(&pair.old), Change::Moved),
        ]
        .into_iter()
        .filter_map(|(happened, change)| happened.then_some(change))
        .collect()
    }
}

/// Whether a change is one of words, and not only of number or place.
const fn is_of_words(change: Change) -> bool {
    !matches!(change, Change::Renumbered | Change::Moved)
}

/// A row whose words are not marked yet. Many times smaller than all that is known
/// for the alignment, which can be let go of once these are made.
pub struct Answer {
    sides: Sides<Ids>,
    changes: Few<Change>,
    matched_by: Option<Evidence>,
    likeness: f32,
    redline: Option<Box<Redline>>,
}

impl Answer {
    /// The row, with its changed words marked.
    pub fn marked(self, documents: Sides<&Document>) -> Row {
        let ids = self.sides.as_ref().map(|ids| ids.first().copied());
        let has_new_words = self.changes.iter().copied().any(is_of_words);
        let marked = || has_new_words.then(|| Box::new(redline(documents, ids)));
        Row {
            sides: self.sides,
            changes: self.changes,
            matched_by: self.matched_by,
            likeness: self.likeness,
            redline: self.redline.or_else(marked),
            significance: Few::new(),
            meaning: Meaning::default(),
        }
    }
}

/// Whether the first of two provisions has no words but its heading, and they
/// stand in the second, which stands in it.
fn is_only_numbered(document: &Document, ids: &[ProvisionId]) -> bool {
    let [whole, point] = ids else { return false };
    let whole_says = document.provision(*whole).text;
    document.provision(*point).parent == Some(*whole) && whole_says.is_none()
}
