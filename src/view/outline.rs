//! The tree of rows: what happened where, and where the annotations lie.

use super::label;
use super::passage::Side;
use crate::annotation::Severity;
use crate::compare::{Change, Row};
use crate::review::Reading;

/// The one sign that a row bears in the outline: what a reader should know first
/// of it; none where nothing happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sign(pub Option<Change>);

impl Sign {
    /// The sign of a row of a reading: where a version has no text, nothing
    /// happened.
    pub fn within(reading: &Reading, row: &Row) -> Self {
        if reading.is_compared() { Self::of(row) } else { Self::default() }
    }

    /// The sign of a row: what a reader should know first.
    pub fn of(row: &Row) -> Self {
        const WEIGHTIEST: [Change; 7] = [
            Change::Split,
            Change::Merged,
            Change::Moved,
            Change::Inserted,
            Change::Deleted,
            Change::Amended,
            Change::Renumbered,
        ];
        if row.meaning.is_repealed {
            return Self(Some(Change::Deleted));
        }
        Self(WEIGHTIEST.into_iter().find(|change| row.has(*change)))
    }

    /// The character.
    pub const fn symbol(self) -> char {
        match self.0 {
            None => ' ',
            Some(Change::Amended) => '~',
            Some(Change::Inserted) => '+',
            Some(Change::Deleted) => '−',
            Some(Change::Renumbered) => '#',
            Some(Change::Moved) => '»',
            Some(Change::Split) => '⑂',
            Some(Change::Merged) => '⑃',
        }
    }
}

/// A row of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The place of its entry among those that the outline is of.
    pub entry: usize,
    /// How many nodes it stands in.
    pub depth: usize,
    /// What happened to it.
    pub sign: Sign,
    /// Its short label; empty where it has none.
    pub label: String,
    /// Its heading or first words.
    pub words: String,
    /// How many annotations lie on it.
    pub notes: usize,
    /// The gravest of them.
    pub severity: Option<Severity>,
    /// Whether something changed or is annotated below it.
    pub busy_below: bool,
    /// Whether nodes stand in it.
    pub is_parent: bool,
}

/// The outline of some entries, each of a row of a reading, with what is `told` of each.
/// Rows without any word of their own are left out.
pub fn outline<'a>(
    entries: impl Iterator<Item = (usize, (&'a Reading, usize))>,
    told: impl Fn(usize) -> Told,
) -> Vec<Node> {
    let mut open: Vec<u16> = Vec::new();
    let mut nodes: Vec<Node> = Vec::new();
    for (entry, (reading, row)) in entries {
        let row = &reading.comparison.rows[row];
        let side = if row.sides.new.is_empty() { Side::Old } else { Side::New };
        let document = side.of(&reading.documents);
        let Some(id) = side.of(&row.sides).first() else { continue };
        let provision = document.provision(*id);
        if provision.label.is_none() && provision.passages().next().is_none() {
            continue;
        }
        while open.last().is_some_and(|depth| *depth >= provision.depth) {
            open.pop();
        }
        nodes.push(Node {
            entry,
            depth: open.len(),
            sign: Sign::default(),
            label: label::short(document, provision),
            words: label::words(document, provision).chars().take(80).collect(),
            notes: 0,
            severity: None,
            busy_below: false,
            is_parent: false,
        });
        open.push(provision.depth);
    }
    retell(&mut nodes, told);
    nodes
}

/// What is to be told of an entry: in one language, or in all that are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// What happened to it.
    pub sign: Sign,
    /// How many annotations lie on it.
    pub notes: usize,
    /// The gravest of them.
    pub severity: Option<Severity>,
}

/// Tells of the nodes anew, by their entries.
pub fn retell(nodes: &mut [Node], told: impl Fn(usize) -> Told) {
    for node in &mut *nodes {
        Told { sign: node.sign, notes: node.notes, severity: node.severity } = told(node.entry);
    }
    look_below(nodes);
}

/// Fills in what a node knows of those that stand in it.
fn look_below(nodes: &mut [Node]) {
    let mut busy: Vec<bool> = Vec::new();
    for at in (0..nodes.len()).rev() {
        let depth = nodes[at].depth;
        let is_parent = busy.len() > depth + 1;
        let below = is_parent && busy[depth + 1];
        busy.truncate(depth + 1);
        busy.resize(depth + 1, false);
        let node = &mut nodes[at];
        node.is_parent = is_parent;
        node.busy_below = below;
        busy[depth] |= below || node.sign != Sign::default() || node.notes > 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::sample;

    #[test]
    fn a_parent_knows_that_something_changed_below_it() {
        let reading = sample::amended().reading();
        let sign = |at: usize| Sign::within(&reading, &reading.comparison.rows[at]);
        let rows = (0..reading.comparison.rows.len()).map(|row| (row, (&reading, row)));
        let nodes = outline(rows, |at| Told { sign: sign(at), ..Told::default() });
        let article = &nodes[0];
        assert_eq!((article.label.as_str(), article.words.as_str()), ("ст. 5", "Сроки"));
        assert!(article.is_parent && article.busy_below && article.sign == Sign::default());
        assert_eq!(
            (nodes[1].label.as_str(), nodes[1].depth, nodes[1].sign),
            ("1.", 1, Sign(Some(Change::Amended)))
        );
        assert!(!nodes[1].is_parent && !nodes[1].busy_below);
    }
}
