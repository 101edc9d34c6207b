//! The result: rows in reading order, each with its change and its evidence.

use super::redline::{Operation, Redline};
use super::sides::Sides;
use super::significance::{Few, Meaning, Significance};
use crate::document::{Document, ProvisionId};
use smallvec::SmallVec;

/// What happened to a provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Change {
    /// Its words changed.
    Amended,
    /// It is new.
    Inserted,
    /// It is gone.
    Deleted,
    /// Its number changed.
    Renumbered,
    /// It stands elsewhere.
    Moved,
    /// It became two or more.
    Split,
    /// Two or more became it.
    Merged,
}

impl Change {
    /// All of them, in the order in which they are counted.
    pub const ALL: [Self; 7] = [
        Self::Amended,
        Self::Inserted,
        Self::Deleted,
        Self::Renumbered,
        Self::Moved,
        Self::Split,
        Self::Merged,
    ];

    /// The name in JSON and in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Amended => "amended",
            Self::Inserted => "inserted",
            Self::Deleted => "deleted",
            Self::Renumbered => "renumbered",
            Self::Moved => "moved",
            Self::Split => "split",
            Self::Merged => "merged",
        }
    }
}

/// Why two provisions are held to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// Their words are the same and stand nowhere else.
    Identical,
    /// Their numbers and parents are the same, their words alike.
    Number,
    /// Their words are nearly the same.
    Text,
    /// Their words are alike, and nothing else is as like.
    Likeness,
    /// Their matched neighbours leave no other place.
    Position,
}

impl Evidence {
    /// The name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Identical => "identical",
            Self::Number => "number",
            Self::Text => "text",
            Self::Likeness => "likeness",
            Self::Position => "position",
        }
    }
}

/// The provisions of one side of a row: nearly always one.
pub type Ids = SmallVec<[ProvisionId; 1]>;

/// One row of the comparative table. Every provision of both documents stands
/// in exactly one.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The provisions: one and one; none and one for an insertion; one and none
    /// for a deletion; one and several for a split, several and one for a merger,
    /// several and several where one took over words of the other.
    pub sides: Sides<Ids>,
    /// What happened, in the order of [`Change::ALL`]; empty where nothing did.
    pub changes: Few<Change>,
    /// By what evidence the sides belong together; `None` with one side.
    pub matched_by: Option<Evidence>,
    /// How alike the words are: 1.0 the same, 0.0 nothing in common.
    pub likeness: f32,
    /// What changed in the words; `None` where nothing did, as in most rows.
    pub redline: Option<Box<Redline>>,
    /// What kind of change it is, weightiest first; empty where none.
    pub significance: Few<Significance>,
    /// What shows it, and what else is to be said of the changed words.
    pub meaning: Meaning,
}

/// By the place of each provision, the row that it stands in.
pub fn places_in(rows: &[Row], documents: Sides<&Document>) -> Sides<Vec<Option<usize>>> {
    let mut places = documents.map(|document| vec![None; document.provisions().len()]);
    for (at, row) in rows.iter().enumerate() {
        row.sides.old.iter().for_each(|id| places.old[id.0] = Some(at));
        row.sides.new.iter().for_each(|id| places.new[id.0] = Some(at));
    }
    places
}

impl Row {
    /// Whether nothing happened to it.
    pub fn is_unchanged(&self) -> bool {
        self.changes.is_empty()
    }

    /// Whether a reader of the law must know of it: more than a comma, a number of
    /// its own, or a citation that follows a renumbering. What moved, was split or
    /// was merged may mean something else in its new place.
    pub fn is_substantive(&self) -> bool {
        self.changes.iter().any(|change| match change {
            Change::Renumbered => false,
            Change::Amended => self.is_reworded(),
            _ => true,
        })
    }

    /// Whether its words changed in more than commas and in citations that follow a
    /// renumbering.
    pub fn is_reworded(&self) -> bool {
        // Spaces alone may be the law: «- 18» and «-18».
        let is_quiet = |redline: &Redline| {
            let mut changed = redline.edits().filter(|edit| edit.operation != Operation::Keep);
            redline.edits().any(|edit| edit.follows.is_some())
                && changed.all(|edit| edit.is_editorial || edit.follows.is_some())
        };
        self.has(Change::Amended)
            && *self.significance != [Significance::Editorial]
            && !self.redline.as_deref().is_some_and(is_quiet)
    }

    /// Whether words passed from one of its provisions to another: it is split and
    /// merged at once.
    pub fn is_redivided(&self) -> bool {
        self.has(Change::Split) && self.has(Change::Merged)
    }

    /// Whether `change` happened to it.
    pub fn has(&self, change: Change) -> bool {
        self.changes.contains(&change)
    }

    /// Whether what stood here was repealed, and its number kept.
    pub fn is_dropped(&self) -> bool {
        self.meaning.is_repealed && self.has(Change::Amended)
    }
}

/// Two documents, compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// The rows in the reading order of the new document; what was deleted
    /// follows what it followed in the old one.
    pub rows: Vec<Row>,
}

impl Comparison {
    /// How many rows have a change; a row with two changes counts in both.
    pub fn count(&self, change: Change) -> usize {
        self.rows.iter().filter(|row| row.has(change)).count()
    }

    /// Whether any row has one.
    pub fn has_changed(&self) -> bool {
        self.rows.iter().any(|row| !row.is_unchanged())
    }

    /// How many rows have none.
    pub fn unchanged(&self) -> usize {
        self.rows.iter().filter(|row| row.is_unchanged()).count()
    }

    /// How many rows changed in nothing that a reader of the law must know.
    pub fn hidden(&self) -> usize {
        self.rows.iter().filter(|row| !row.is_unchanged() && !row.is_substantive()).count()
    }
}
