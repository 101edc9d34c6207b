//! A YAML text with its tree: where its fields and values stand, line by line.

use crate::text::span::Span;
use std::str::FromStr;
use yaml_edit::{Document, TaggedNode, YamlFile, YamlNode};

/// What goes out of a text, and what goes in there.
pub(super) type Cut = (Span, String);

/// A text and what is known of it.
pub(super) struct Sheet<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// How it ends its lines.
    pub(super) line_end: &'static str,
    /// By how many spaces it sets things in.
    pub(super) step: usize,
    document: Document,
}

/// A field of a mapping, or an item of a list.
#[derive(Clone)]
pub(super) struct Spot {
    /// Its value; `None` where nothing is written.
    pub(super) node: Option<YamlNode>,
    /// Its key.
    pub(super) key: Option<Span>,
    /// Whether it stands between brackets.
    pub(super) in_flow: bool,
}

/// Where a value is written, without its tag.
pub(super) fn span_of(node: &YamlNode) -> Span {
    let tagged = node.as_tagged().and_then(|tagged| Some(tagged.value()?.byte_range()));
    let range = tagged.unwrap_or_else(|| node.byte_range());
    Span::new(range.start as usize, range.end as usize)
}

/// The fields of a mapping.
pub(super) fn entries(node: &YamlNode) -> Vec<Spot> {
    let mapping = node.as_mapping().cloned();
    let mapping = mapping.or_else(|| node.as_tagged().and_then(TaggedNode::as_mapping));
    let Some(mapping) = mapping else { return Vec::new() };
    let in_flow = mapping.is_flow_style();
    let spot = |entry: yaml_edit::MappingEntry| {
        let key = entry.key_node().map(|key| span_of(&key));
        Spot { node: entry.value_node(), key, in_flow }
    };
    mapping.entries().map(spot).collect()
}

impl Spot {
    /// Whether nothing is written.
    pub(super) fn is_blank(&self) -> bool {
        self.node.as_ref().is_none_or(|node| span_of(node).is_empty())
    }

    /// Whether nothing is written, or that there is nothing.
    pub(super) fn is_empty(&self, sheet: &Sheet<'_>) -> bool {
        let nothing = ["", "~", "null", "Null", "NULL"];
        self.node.as_ref().is_none_or(|node| nothing.contains(&span_of(node).of(sheet.text)))
    }
}

/// The comments of a text, each with its `#`; none where it is no YAML.
pub(super) fn comments(text: &str) -> Vec<String> {
    let file = YamlFile::from_str(text).ok();
    let comments = file.iter().flat_map(YamlFile::comments);
    comments.map(|comment| comment.text().to_owned()).collect()
}

impl<'a> Sheet<'a> {
    /// Reads a text; `None` where it is no YAML.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let document = YamlFile::from_str(text).ok()?.documents().next()?;
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut sheet = Self { text, line_end, step: 2, document };
        let root = sheet.root()?;
        let below = entries(root.node.as_ref()?).into_iter().find_map(|entry| {
            let inner = entries(entry.node.as_ref()?);
            let column = sheet.column(inner.first()?.key?.start);
            (!inner.first()?.in_flow && column > 0).then_some(column)
        });
        sheet.step = below.unwrap_or(2);
        Some(sheet)
    }

    /// The whole.
    pub(super) fn root(&self) -> Option<Spot> {
        let node = Some(YamlNode::Mapping(self.document.as_mapping()?));
        Some(Spot { node, key: None, in_flow: false })
    }

    /// What stands at a path such as `placements[1].how`.
    pub(super) fn at(&self, path: &str) -> Option<Spot> {
        path.split('.').try_fold(self.root()?, |spot, name| self.child(&spot, name))
    }

    /// The field `name` of a mapping; with `[n]` behind it, the item of its list.
    pub(super) fn child(&self, spot: &Spot, name: &str) -> Option<Spot> {
        if let Some((name, item)) = name.strip_suffix(']').and_then(|name| name.split_once('[')) {
            let list = self.child(spot, name)?;
            let sequence = list.node.as_ref()?.as_sequence()?.clone();
            let in_flow = list.in_flow || sequence.is_flow_style();
            let node = sequence.values().nth(item.parse().ok()?);
            return node.map(|node| Spot { node: Some(node), key: None, in_flow });
        }
        let entries = entries(spot.node.as_ref()?).into_iter();
        let mut named = entries.filter(|entry| self.key(entry).as_deref() == Some(name));
        let found = named.next()?;
        Some(Spot { in_flow: found.in_flow || spot.in_flow, ..found })
    }

    /// What a key says, without its quotes.
    fn key(&self, entry: &Spot) -> Option<String> {
        let raw = entry.key?.of(self.text);
        if !raw.starts_with(['"', '\'']) {
            return Some(raw.to_owned());
        }
        let node = Document::from_str(raw).ok()?;
        node.as_scalar().map(|scalar| scalar.as_string())
    }

    /// The fields whose key stood in their mapping before, below `spot`: the key, and all of
    /// the field. What stands below such a field is none for itself.
    pub(super) fn doubles(&self, spot: &Spot) -> Vec<(Span, Span)> {
        let mut known = Vec::new();
        let mut doubles = Vec::new();
        for entry in spot.node.as_ref().map_or_else(Vec::new, entries) {
            let (Some(key), Some(name)) = (entry.key, self.key(&entry)) else { continue };
            if known.contains(&name) {
                let value = entry.node.as_ref().map(span_of).filter(|span| !span.is_empty());
                let end = if entry.in_flow || spot.in_flow {
                    value.map_or(self.colon(key), |value| Some(value.end))
                } else {
                    Some(self.behind(entry.node.as_ref(), key.end))
                };
                doubles.push((key, Span::new(key.start, end.unwrap_or(key.end))));
            } else {
                doubles.extend(self.doubles(&entry));
                known.push(name);
            }
        }
        doubles
    }

    /// Behind the colon of a key.
    pub(super) fn colon(&self, key: Span) -> Option<usize> {
        Some(key.end + self.text[key.end..].find(':')? + 1)
    }

    /// Where the line of `at` begins.
    pub(super) fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |end| end + 1)
    }

    /// Where the words of the line of `at` end.
    pub(super) fn line_stop(&self, at: usize) -> usize {
        let rest = &self.text[at..];
        let line = rest.split('\n').next().unwrap_or_default();
        at + line.trim_end_matches('\r').len()
    }

    /// Where the next line begins, or the text ends.
    pub(super) fn next_line(&self, at: usize) -> usize {
        self.text[at..].find('\n').map_or(self.text.len(), |end| at + end + 1)
    }

    /// How many characters stand before `at` in its line.
    pub(super) fn column(&self, at: usize) -> usize {
        self.text[self.line_start(at)..at].chars().count()
    }

    /// Where a line can begin behind a value, else behind `from`.
    pub(super) fn behind(&self, node: Option<&YamlNode>, from: usize) -> usize {
        let Some(node) = node else { return self.next_line(from) };
        let span = span_of(node);
        let raw = span.of(self.text);
        let is_flow = raw.starts_with(['{', '[']);
        if let Some(last) = entries(node).last().filter(|_| !is_flow) {
            return self.behind(last.node.as_ref(), last.key.map_or(from, |key| key.end));
        }
        if let Some(list) = node.as_sequence().filter(|_| !is_flow) {
            return self.behind(list.values().last().as_ref(), span.start);
        }
        if raw.is_empty() {
            return self.next_line(from);
        }
        if raw.starts_with(['|', '>']) {
            let sign = raw.split([' ', '\t', '\r', '\n']).next().unwrap_or_default();
            let keeps = sign.contains('+') && raw.ends_with('\n');
            let words = if keeps { raw } else { raw.trim_end() };
            let end = span.start + words.len();
            return if keeps { end } else { self.next_line(end) };
        }
        self.next_line(span.end)
    }

    /// Whether the last words of a value are a block.
    pub(super) fn ends_in_block(&self, node: Option<&YamlNode>) -> bool {
        let Some(node) = node else { return false };
        if let Some(last) = entries(node).last() {
            return self.ends_in_block(last.node.as_ref());
        }
        if let Some(list) = node.as_sequence() {
            return self.ends_in_block(list.values().last().as_ref());
        }
        span_of(node).of(self.text).starts_with(['|', '>'])
    }

    /// Lines more, at a place where a line can begin.
    pub(super) fn new_line(&self, at: usize, lines: &str) -> Cut {
        let line_end = self.line_end;
        let is_open = at == self.text.len() && !self.text.is_empty() && !self.text.ends_with('\n');
        let lines =
            if is_open { format!("{line_end}{lines}") } else { format!("{lines}{line_end}") };
        (Span::empty(at), lines)
    }

    /// A line end and a line set in by `indent`; an empty line stays empty.
    pub(super) fn set_in(&self, line: &str, indent: usize) -> String {
        let indent = if line.is_empty() { 0 } else { indent };
        format!("{}{}{line}", self.line_end, " ".repeat(indent))
    }

    /// The text after all cuts, which do not overlap.
    pub(super) fn with(&self, mut cuts: Vec<Cut>) -> Option<String> {
        cuts.sort_by_key(|(span, _)| (span.start, span.end));
        let mut text = String::with_capacity(self.text.len() + 64);
        let mut end = 0;
        for (span, words) in &cuts {
            text.push_str(self.text.get(end..span.start)?);
            text.push_str(words);
            end = span.end;
        }
        text.push_str(&self.text[end..]);
        Some(text)
    }
}
