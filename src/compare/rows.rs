//! Pairs to rows: what happened to each, in the order in which it is read.

use super::comparison::{Change, Comparison, Evidence, Row};
use super::meaning;
use super::pairing::{Pairing, is_numbered};
use super::profile::Profiles;
use super::redline::{Redline, redline};
use super::sides::Sides;
use super::significance::{Meaning, Significance};
use super::splits::Splits;
use crate::document::{Document, ProvisionId, ProvisionKind};
use std::collections::{HashMap, HashSet};

/// All that the passes found.
pub struct Found<'a> {
    /// The documents.
    pub documents: Sides<&'a Document>,
    /// Their words.
    pub profiles: &'a Profiles,
    /// Who answers to whom.
    pub pairing: &'a Pairing,
    /// Who shares a pair.
    pub splits: Splits,
    /// The old provisions of the pairs that moved.
    pub moved: HashSet<ProvisionId>,
}

impl Found<'_> {
    /// The rows, in the reading order of the new document.
    pub fn rows(&self) -> Comparison {
        let mut rows: Vec<Row> = Vec::new();
        let mut row_of_old: HashMap<ProvisionId, usize> = HashMap::new();
        for (new, _) in self.documents.new.iter() {
            if self.splits.split.contains_key(&new) {
                continue;
            }
            let row = self.row(self.ids(new));
            row_of_old.extend(row.sides.old.iter().map(|old| (*old, rows.len())));
            rows.push(row);
        }
        Comparison { rows: self.with_deleted(rows, &row_of_old) }
    }

    /// The provisions of the row that a new provision stands in.
    fn ids(&self, new: ProvisionId) -> Sides<Vec<ProvisionId>> {
        let with = |shared: &HashMap<ProvisionId, ProvisionId>, main: ProvisionId| {
            let others = shared.iter().filter(|(_, with)| **with == main).map(|(id, _)| *id);
            let mut ids: Vec<_> = others.chain([main]).collect();
            ids.sort_unstable();
            ids
        };
        let old = self.pairing.old_of(new);
        Sides::new(
            old.map_or_else(Vec::new, |old| with(&self.splits.merged, old)),
            with(&self.splits.split, new),
        )
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
        let has_new_words =
            changes.iter().any(|change| !matches!(change, Change::Renumbered | Change::Moved));
        let redline = has_new_words.then(|| redline(self.documents, ids));
        let keeps_words = redline.as_ref().is_none_or(Redline::keeps_all_words);
        if !keeps_words
            && changes.iter().any(|change| matches!(change, Change::Split | Change::Merged))
        {
            changes.insert(0, Change::Amended);
        }
        let meaning = redline.as_ref().map(|redline| self.meaning(redline));
        let (significance, meaning) = meaning.unwrap_or_default();
        Row {
            changes,
            matched_by: matched.filter(|_| is_pair).or(is_pair.then_some(Evidence::Position)),
            likeness: if is_pair { self.likeness(ids) } else { 0.0 },
            redline,
            significance,
            meaning,
            sides,
        }
    }

    fn meaning(&self, redline: &Redline) -> (Vec<Significance>, Meaning) {
        let language = self.documents.new.language();
        meaning::of_redline(self.documents.map(Document::source), redline, language)
    }

    fn likeness(&self, ids: Sides<&[ProvisionId]>) -> f32 {
        let bags = self.profiles.sides.as_ref().zip(ids).map(|(profiles, ids)| {
            let own = ids.iter().map(|id| &profiles[id.0].own);
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
            (_, [_], _) => vec![Change::Split],
            (_, _, _) => vec![Change::Merged],
        }
    }

    fn changes_of_pair(&self, pair: Sides<ProvisionId>) -> Vec<Change> {
        let each = self.documents.zip(pair).map(|(document, id)| document.provision(id));
        let words = self.profiles.pair(pair);
        let is_numbered = is_numbered(each.old.kind) && is_numbered(each.new.kind);
        let renumbered = is_numbered && each.old.number != each.new.number;
        [
            (words.old.print != words.new.print, Change::Amended),
            (renumbered, Change::Renumbered),
            (self.moved.contains(&pair.old), Change::Moved),
        ]
        .into_iter()
        .filter_map(|(happened, change)| happened.then_some(change))
        .collect()
    }
}
