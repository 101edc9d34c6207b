//! The three texts woven into one: what only one side changed is taken as it is
//! written, lists are united, and what both changed otherwise is left as a clash.

use super::cut::{At, Block, Line, bracketed, is_item, line};
use super::flow::{self, MODIFIED, later};
use super::matched;
use super::node::{Grown, Node, are_apart, at_row, blocks, comments, of_items, of_keys};
use super::three::Three;
use serde_yaml::{Mapping, Value};
use std::collections::HashSet;

/// A piece of the woven text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Lines.
    Text(String),
    /// Lines that each side wants otherwise.
    Clash {
        /// Ours.
        ours: String,
        /// Theirs.
        theirs: String,
    },
}

/// What is woven so far.
#[derive(Debug, Default)]
pub(super) struct Weave {
    /// The pieces from the top down.
    pub(super) pieces: Vec<Piece>,
    /// The paths of the values that are a clash.
    pub(super) clashed: HashSet<String>,
}

impl Weave {
    /// Weaves whole files; `None` where one of them is not in the usual form.
    pub(super) fn of_files(texts: Three<&str>, values: Three<&Value>) -> Option<Self> {
        let mut weave = Self::default();
        if let Some(lines) = texts.map(bracketed).all() {
            let value = flow::woven("", lines.map(|line| line.value), values.map(Some))?;
            weave.push(&with_value(lines, &value)?);
            return Some(weave);
        }
        let blocks = blocks(texts, At::Keys)?;
        weave.mapping("", blocks.as_ref(), values.map(|value| value.as_mapping().cloned()))?;
        Some(weave)
    }

    fn push(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    fn clash(&mut self, path: &str, ours: String, theirs: String) {
        self.clashed.insert(path.to_owned());
        self.pieces.push(Piece::Clash { ours, theirs });
    }

    /// Takes over what was woven apart; a part that cannot be woven leaves nothing.
    fn absorb(&mut self, other: Self) {
        self.clashed.extend(other.clashed);
        for piece in other.pieces {
            match piece {
                Piece::Text(text) => self.push(&text),
                clash @ Piece::Clash { .. } => self.pieces.push(clash),
            }
        }
    }

    fn mapping(
        &mut self,
        path: &str,
        blocks: Three<&Block>,
        values: Three<Option<Mapping>>,
    ) -> Option<()> {
        let values = values.map(Option::unwrap_or_default);
        let nodes = Three {
            base: of_keys(blocks.base, &values.base)?,
            ours: of_keys(blocks.ours, &values.ours)?,
            theirs: of_keys(blocks.theirs, &values.theirs)?,
        };
        let names = nodes
            .as_ref()
            .map(|nodes| nodes.iter().map(|node| node.part.name.as_str()).collect::<Vec<_>>());
        let rows = matched::keys(names.as_ref().map(Vec::as_slice));
        self.push(&comments(blocks.map(|block| block.head.as_str())));
        for row in rows {
            let nodes = at_row(nodes.as_ref().map(Vec::as_slice), row);
            let any = nodes.ours.or(nodes.theirs)?;
            self.node(&format!("{path}/{}", any.part.name), nodes);
        }
        self.push(&comments(blocks.map(|block| block.tail.as_str())));
        Some(())
    }

    fn node(&mut self, path: &str, nodes: Three<Option<Node<'_>>>) {
        let whole = nodes.map(|node| node.map(|node| (&node.part.lead, node.text())));
        if let Some(settled) = whole.settled() {
            let (lead, text) = settled.map_or(("", ""), |(lead, text)| (lead.as_str(), text));
            self.push(lead);
            self.push(text);
            return;
        }
        let (Some(ours), Some(theirs)) = (nodes.ours, nodes.theirs) else {
            let text = |node: Option<Node<'_>>| {
                node.map_or_else(String::new, |node| node.part.lead.clone() + node.text())
            };
            return self.clash(path, text(nodes.ours), text(nodes.theirs));
        };
        self.push(&comments(whole.map(|whole| whole.map_or("", |(lead, _)| lead.as_str()))));
        let nodes = Grown { base: nodes.base, ours, theirs };
        let texts = Three {
            base: nodes.base.map_or("", Node::text),
            ours: ours.text(),
            theirs: theirs.text(),
        };
        if let Some(text) = texts.settled() {
            return self.push(text);
        }
        if are_apart(nodes.values()) {
            return self.clash(path, texts.ours.to_owned(), texts.theirs.to_owned());
        }
        let mut woven = Self::default();
        let done = if is_item(texts.ours.trim_start_matches(' ')) {
            woven.item(path, nodes)
        } else {
            woven.collection(path, nodes).or_else(|| woven.words(path, nodes))
        };
        match done {
            Some(()) => self.absorb(woven),
            // The same words, only written in another way.
            None if ours.value.is_string() && ours.value == theirs.value => self.push(texts.ours),
            None => self.clash(path, texts.ours.to_owned(), texts.theirs.to_owned()),
        }
    }

    /// A mapping or a list under its key.
    fn collection(&mut self, path: &str, nodes: Grown<'_>) -> Option<()> {
        let mut woven = Self::default();
        woven.below(path, nodes)?;
        self.absorb(woven);
        Some(())
    }

    fn below(&mut self, path: &str, nodes: Grown<'_>) -> Option<()> {
        if let Some(text) = between_brackets(path, nodes) {
            self.push(&text);
            return Some(());
        }
        let (ours, theirs) = (nodes.ours.value, nodes.theirs.value);
        let halves = Three {
            base: nodes.base.map_or(("", ""), Node::halves),
            ours: nodes.ours.halves(),
            theirs: nodes.theirs.halves(),
        };
        let firsts = halves.map(|(first, _)| first);
        let belows = halves.map(|(_, below)| below);
        let base = nodes.base.map(|node| node.value);
        match (ours, theirs) {
            (Value::Mapping(_), Value::Mapping(_)) => {
                self.push(firsts.settled()?);
                let values = Three { base, ours: Some(ours), theirs: Some(theirs) };
                let values = values.map(|value| value?.as_mapping().cloned());
                self.mapping(path, blocks(belows, At::Keys)?.as_ref(), values)
            }
            (Value::Sequence(ours), Value::Sequence(theirs)) => {
                let none = Vec::new();
                let base = base.and_then(Value::as_sequence).unwrap_or(&none);
                let values = Three { base, ours, theirs };
                if matched::are_replaced_twice(values.map(Vec::as_slice)) {
                    return None;
                }
                self.push(firsts.settled()?);
                self.list(path, blocks(belows, At::Items)?.as_ref(), values)
            }
            _ => None,
        }
    }

    fn list(
        &mut self,
        path: &str,
        blocks: Three<&Block>,
        values: Three<&Vec<Value>>,
    ) -> Option<()> {
        let nodes = Three {
            base: of_items(blocks.base, values.base)?,
            ours: of_items(blocks.ours, values.ours)?,
            theirs: of_items(blocks.theirs, values.theirs)?,
        };
        self.push(&comments(blocks.map(|block| block.head.as_str())));
        for (at, row) in matched::items(values.map(Vec::as_slice)).into_iter().enumerate() {
            self.node(&format!("{path}/{at}"), at_row(nodes.as_ref().map(Vec::as_slice), row));
        }
        Some(())
    }

    /// An item that is a mapping: its dash counts as a space.
    fn item(&mut self, path: &str, nodes: Grown<'_>) -> Option<()> {
        let undashed = |node: Node<'_>| node.text().replacen('-', " ", 1);
        let texts = Three {
            base: nodes.base.map_or_else(String::new, undashed),
            ours: undashed(nodes.ours),
            theirs: undashed(nodes.theirs),
        };
        let values = nodes.values().map(|value| value?.as_mapping().cloned());
        values.ours.as_ref().and(values.theirs.as_ref())?;
        let blocks = blocks(texts.as_ref().map(String::as_str), At::Keys)?;
        self.mapping(path, blocks.as_ref(), values)?;
        let dash = nodes.ours.text().find('-')?;
        match self.pieces.first_mut() {
            Some(Piece::Text(text)) if text.get(dash..=dash) == Some(" ") => {
                text.replace_range(dash..=dash, "-");
                Some(())
            }
            _ => None,
        }
    }

    /// A value on the line of its key.
    fn words(&mut self, path: &str, nodes: Grown<'_>) -> Option<()> {
        let ours = line(nodes.ours.text())?;
        let theirs = line(nodes.theirs.text())?;
        let base = match nodes.base {
            Some(node) => line(node.text())?,
            None => Line::default(),
        };
        let lines = Three { base, ours, theirs };
        let tail = tail(lines)?;
        let values = lines.map(|line| line.value);
        let later = || (path == MODIFIED).then(|| later(values.ours, values.theirs)).flatten();
        // Only the quotes around the words may be others; of numbers 1.1 and 1.10 are two.
        let is_same = nodes.ours.value == nodes.theirs.value && !nodes.ours.value.is_number();
        let same = || is_same.then_some(values.ours);
        match values.settled().or_else(later).or_else(same) {
            Some(value) => {
                let space = if ours.key.ends_with(':') && !value.is_empty() { " " } else { "" };
                self.push(&[ours.key, space, value, tail].concat());
            }
            None => self.clash(
                path,
                [ours.key, ours.value, ours.tail].concat(),
                [theirs.key, theirs.value, theirs.tail].concat(),
            ),
        }
        self.push(&comments(lines.map(|line| line.below)));
        Some(())
    }
}

/// A list or a mapping between brackets with what both sides made of it; `None` where
/// one of the sides has no brackets, or both changed one thing in it otherwise.
fn between_brackets(path: &str, nodes: Grown<'_>) -> Option<String> {
    let base = nodes.base.and_then(|node| line(node.text())).unwrap_or_default();
    let lines = Three { base, ours: line(nodes.ours.text())?, theirs: line(nodes.theirs.text())? };
    with_value(lines, &flow::woven(path, lines.map(|line| line.value), nodes.values())?)
}

/// Our line with a value, and with what each side wrote behind and below it.
fn with_value(lines: Three<Line<'_>>, value: &str) -> Option<String> {
    let below = comments(lines.map(|line| line.below));
    Some([lines.ours.key, value, tail(lines)?, &below].concat())
}

/// What stands behind a value: what one side wrote where there was nothing.
fn tail(lines: Three<Line<'_>>) -> Option<&str> {
    let tails = lines.map(|line| line.tail);
    let is_blank = |tail: &str| tail.trim().is_empty();
    let written = || match (is_blank(tails.base), is_blank(tails.ours), is_blank(tails.theirs)) {
        (true, _, true) => Some(tails.ours),
        (true, true, _) => Some(tails.theirs),
        _ => None,
    };
    tails.settled().or_else(written)
}
