//! A part of the text with what it says, what answers to it on the other sides, and
//! whether the two can be woven at all.

use super::cut::{At, Block, Part, cut, cut_in};
use super::matched::Row;
use super::three::Three;
use serde_yaml::{Mapping, Value};

/// A part with what it says.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    /// Its lines.
    pub(super) part: &'a Part,
    /// Its value.
    pub(super) value: &'a Value,
}

impl<'a> Node<'a> {
    /// Its lines but for the comments above.
    pub(super) fn text(self) -> &'a str {
        &self.part.text
    }

    /// The first line, and the lines below.
    pub(super) fn halves(self) -> (&'a str, &'a str) {
        let end = self.text().find('\n').map_or(self.text().len(), |at| at + 1);
        self.text().split_at(end)
    }
}

/// What both sides have, and what it came from, if from anything.
#[derive(Clone, Copy)]
pub(super) struct Grown<'a> {
    /// What both began with.
    pub(super) base: Option<Node<'a>>,
    /// Ours.
    pub(super) ours: Node<'a>,
    /// Theirs.
    pub(super) theirs: Node<'a>,
}

impl<'a> Grown<'a> {
    /// What the three say.
    pub(super) fn values(self) -> Three<Option<&'a Value>> {
        Three {
            base: self.base.map(|node| node.value),
            ours: Some(self.ours.value),
            theirs: Some(self.theirs.value),
        }
    }
}

/// The lines of the three sides cut alike, as deep as ours.
pub(super) fn blocks(texts: Three<&str>, at: At) -> Option<Three<Block>> {
    let ours = cut(texts.ours, at)?;
    let cut_alike = |text| cut_in(text, at, ours.indent);
    let (base, theirs) = (cut_alike(texts.base), cut_alike(texts.theirs));
    Three { base, ours: Some(ours), theirs }.all()
}

/// The keys of a mapping; `None` where the text was cut otherwise than it is read.
pub(super) fn of_keys<'a>(block: &'a Block, mapping: &'a Mapping) -> Option<Vec<Node<'a>>> {
    // A number may be a key, too.
    let is_it = |part: &Part, key: &Value| key.as_str().is_none_or(|key| key == part.name);
    let node = |(part, (key, value)): (&'a Part, (&Value, &'a Value))| {
        is_it(part, key).then_some(Node { part, value })
    };
    let nodes: Option<Vec<_>> = block.parts.iter().zip(mapping).map(node).collect();
    nodes.filter(|_| block.parts.len() == mapping.len())
}

/// The same for the items of a list.
pub(super) fn of_items<'a>(block: &'a Block, items: &'a [Value]) -> Option<Vec<Node<'a>>> {
    let nodes = block.parts.iter().zip(items).map(|(part, value)| Node { part, value });
    (block.parts.len() == items.len()).then(|| nodes.collect())
}

/// What stands in a row.
pub(super) fn at_row<T: Copy>(all: Three<&[T]>, row: Row) -> Three<Option<T>> {
    let at = |all: &[T], place: Option<usize>| all.get(place?).copied();
    Three {
        base: at(all.base, row.base),
        ours: at(all.ours, row.ours),
        theirs: at(all.theirs, row.theirs),
    }
}

/// Comments of both sides: what each wrote stays.
pub(super) fn comments(texts: Three<&str>) -> String {
    if let Some(settled) = texts.settled() {
        return settled.to_owned();
    }
    let known = |line: &&str| texts.base.contains(line) || texts.ours.contains(line);
    let more = texts.theirs.split_inclusive('\n').filter(|line| !known(line));
    texts.ours.to_owned() + &more.collect::<String>()
}

/// The fields that only together say where words are: of two places each is whole.
const PLACE: [&str; 11] = [
    "source",
    "version",
    "language",
    "sha256",
    "provision",
    "how",
    "selector",
    "exact",
    "prefix",
    "suffix",
    "wording",
];

/// Whether each side put one thing in a place of its own: nothing of the one place may
/// come beside something of the other.
pub(super) fn are_apart(values: Three<Option<&Value>>) -> bool {
    let is_place = |value: Option<&Value>| value.is_some_and(|it| it.get("provision").is_some());
    let said = values.map(|value| PLACE.map(|name| value.and_then(|value| value.get(name))));
    is_place(values.ours) && is_place(values.theirs) && said.settled().is_none()
}
