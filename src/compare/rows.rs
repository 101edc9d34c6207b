//! Pairs to rows: what happened to each, in the order in which it is read. What
//! the changed words say is left to be read.

use super::comparison::{Change, Comparison, Evidence, Row};
use super::pairing::{Pairing, is_numbered};
use super::profile::Profiles;
use super::redline::{Redline, redline};
use super::sides::Sides;
use super::significance::Meaning;
use super::splits::Splits;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::hash::Set;
use std::collections::HashMap;

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
    /// The rows, in the reading order of the new document.
    pub fn rows(&self) -> Comparison {
        let mut rows: Vec<Row> = Vec::new();
        let mut row_of_old: HashMap<ProvisionId, usize> = HashMap::new();
        for (new, _) in self.documents.new.iter() {
            let main = self.splits.split.get(&new).copied().unwrap_or(new);
            let ids = self.ids(main);
            if ids.new.first() != Some(&new) {
                continue;
            }
            let row = self.row(ids);
            row_of_old.extend(row.sides.old.iter().map(|old| (*old, rows.len())));
            rows.push(row);
        }
        Comparison { rows: self.with_deleted(rows, &row_of_old) }
    }

    /// The provisions of the row that a new provision stands in.
    fn ids(&self, new: ProvisionId) -> Sides<Vec<ProvisionId>> {
        let old = self.pairing.old_of(new);
        let old = old.filter(|old| !self.splits.merged.contains_key(old));
        self.splits.sharing(Sides::new(old, Some(new)))
    }

    /// Puts each deleted provision after what it followed in the old document,
    /// so far as that has not itself moved away.
    fn with_deleted(&self, rows: Vec<Row>, row_of_old: &HashMap<ProvisionId, usize>) -> Vec<Row> {
        let mut following: Vec<Vec<Row>> = Vec::new();
        following.resize_with(rows.len() + 1, Vec::new);
        let mut after = 0;
        for (old, _) in self.documents.old.iter() {
            if let Some(row) = row_of_old.get(&old) {
                if !self.moved.contains(&old) {
                    after = row + 1;
                }
            } else {
                following[after].push(self.row(Sides::new(vec![old], Vec::new())));
            }
        }
        let mut following = following.into_iter();
        let mut all: Vec<Row> = following.next().unwrap_or_default();
        for (row, deleted) in rows.into_iter().zip(following) {
            all.push(row);
            all.extend(deleted);
        }
        all
    }

    fn row(&self, sides: Sides<Vec<ProvisionId>>) -> Row {
        let mut changes = self.changes(&sides);
        let ids = sides.as_ref().map(Vec::as_slice);
        let matched = sides.old.iter().find_map(|old| self.pairing.evidence(*old));
        let is_pair = !sides.old.is_empty() && !sides.new.is_empty();
        let is_shared = is_pair && sides.old.len() + sides.new.len() > 2;
        let has_new_words =
            changes.iter().any(|change| !matches!(change, Change::Renumbered | Change::Moved));
        let redline = (has_new_words || is_shared).then(|| redline(self.documents, ids));
        let keeps_words = redline.as_ref().is_none_or(Redline::keeps_all_words);
        if is_shared && !keeps_words {
            changes.insert(0, Change::Amended);
        }
        Row {
            changes,
            matched_by: matched.filter(|_| is_pair).or(is_pair.then_some(Evidence::Position)),
            likeness: match (is_pair, has_new_words) {
                (false, _) => 0.0,
                (true, false) => 1.0,
                (true, true) => self.likeness(ids),
            },
            redline,
            significance: Vec::new(),
            meaning: Meaning::default(),
            sides,
        }
    }

    fn likeness(&self, ids: Sides<&[ProvisionId]>) -> f32 {
        if let ([old], [new]) = (ids.old, ids.new) {
            let pair = self.profiles.pair(Sides::new(*old, *new));
            return self.profiles.likeness(pair.map(|profile| self.profiles.own(profile)));
        }
        let bags = self.profiles.sides.as_ref().zip(ids).map(|(profiles, ids)| {
            let own = ids.iter().map(|id| self.profiles.own(&profiles[id.0]));
            own.fold(super::profile::Bag::default(), |all, each| self.profiles.joined(&all, each))
        });
        self.profiles.likeness(bags.as_ref())
    }

    /// What happened, in the order of [`Change::ALL`]. Editorial footnotes are
    /// no law: nothing ever happens to them.
    fn changes(&self, sides: &Sides<Vec<ProvisionId>>) -> Vec<Change> {
        let documents = self.documents;
        let first = |document: &Document, ids: &[ProvisionId]| {
            ids.first().map(|id| document.provision(*id).kind)
        };
        let kinds = (first(documents.old, &sides.old), first(documents.new, &sides.new));
        match (kinds, sides.old.as_slice(), sides.new.as_slice()) {
            ((Some(ProvisionKind::Editorial), _) | (_, Some(ProvisionKind::Editorial)), ..) => {
                vec![]
            }
            (_, [], _) => vec![Change::Inserted],
            (_, _, []) => vec![Change::Deleted],
            (_, [old], [new]) => self.changes_of_pair(Sides::new(*old, *new)),
            (_, old, new) => self.changes_of_shared(Sides::new(old, new)),
        }
    }

    /// What happened where several provisions share a row. Words that stood in
    /// an article and now stand in its point 1 only have a number of their own.
    fn changes_of_shared(&self, sides: Sides<&[ProvisionId]>) -> Vec<Change> {
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

    fn changes_of_pair(&self, pair: Sides<ProvisionId>) -> Vec<Change> {
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

/// Whether the first of two provisions has no words but its heading, and they
/// stand in the second, which stands in it.
fn is_only_numbered(document: &Document, ids: &[ProvisionId]) -> bool {
    let [whole, point] = ids else { return false };
    let whole_says = document.provision(*whole).text;
    document.provision(*point).parent == Some(*whole) && whole_says.is_none()
}
