//! A page as a tape: its elements and its words in reading order. Whatever is nested how
//! deep, nothing here calls itself.

use scraper::node::Element;
use scraper::{Html, Node};

/// What stands at a place of the tape.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item<'a> {
    /// An element begins.
    Open(&'a Element),
    /// An element ends.
    Close(&'a Element),
    /// Words.
    Text(&'a str),
}

/// The tape, and for each place where the element that begins there ends.
#[derive(Debug)]
pub(super) struct Tape<'a> {
    pub(super) items: Vec<Item<'a>>,
    ends: Vec<usize>,
}

/// Elements that hold no words for a reader.
const SILENT: [&str; 11] = [
    "script",
    "style",
    "template",
    "head",
    "iframe",
    "input",
    "video",
    "audio",
    "canvas",
    "annotation",
    "annotation-xml",
];

/// Elements whose words are no law: they are left out, and that is said.
const MUTE: [&str; 6] = ["noscript", "svg", "object", "select", "button", "textarea"];

/// Whether what an element holds is no law, wherever it stands.
pub(super) fn is_mute(element: &Element) -> bool {
    MUTE.contains(&element.name())
}

impl<'a> Tape<'a> {
    /// The tape of a page.
    pub(super) fn of(page: &'a Html) -> Self {
        let mut tape = Self { items: Vec::new(), ends: Vec::new() };
        let mut open = Vec::new();
        let mut next = Some(*page.root_element());
        while let Some(node) = next {
            let mut inside = None;
            match node.value() {
                Node::Element(element) if !SILENT.contains(&element.name()) => {
                    open.push(tape.push(Item::Open(element)));
                    inside = node.first_child();
                    if inside.is_none() {
                        tape.close(open.pop());
                    }
                }
                // Where scripts run, a browser reads nothing in it as elements.
                Node::Text(text) if tape.is_in("noscript", &open) => tape.between_tags(text),
                Node::Text(text) => _ = tape.push(Item::Text(text)),
                _ => {}
            }
            next = inside.or_else(|| node.next_sibling());
            let mut here = node;
            while next.is_none() && !open.is_empty() {
                let Some(parent) = here.parent() else { break };
                tape.close(open.pop());
                next = if open.is_empty() { None } else { parent.next_sibling() };
                here = parent;
            }
        }
        tape
    }

    fn is_in(&self, name: &str, open: &[usize]) -> bool {
        let last = open.last().and_then(|at| self.element(*at));
        last.is_some_and(|element| element.name() == name)
    }

    /// Adds the words between tags that were read as words.
    fn between_tags(&mut self, text: &'a str) {
        for part in text.split('<') {
            let words = part.split_once('>').map_or(part, |(_, words)| words);
            self.push(Item::Text(words));
        }
    }

    fn push(&mut self, item: Item<'a>) -> usize {
        self.items.push(item);
        self.ends.push(self.items.len());
        self.items.len() - 1
    }

    fn close(&mut self, opened: Option<usize>) {
        let Some(opened) = opened else { return };
        if let Item::Open(element) = self.items[opened] {
            self.push(Item::Close(element));
        }
        self.ends[opened] = self.items.len();
    }

    /// The place behind the element that begins at a place; behind words, the next one.
    pub(super) fn end(&self, at: usize) -> usize {
        self.ends[at]
    }

    /// The places at which elements of a name begin directly below the one at `at`, or in
    /// what only groups them.
    pub(super) fn children(&self, at: usize, names: &[&str]) -> Vec<usize> {
        let (mut here, end) = (at + 1, self.end(at));
        let mut found = Vec::new();
        while here < end {
            match self.items[here] {
                Item::Open(element) if names.contains(&element.name()) => {
                    found.push(here);
                    here = self.end(here);
                }
                Item::Open(element) if !GROUPS.contains(&element.name()) => here = self.end(here),
                _ => here += 1,
            }
        }
        found
    }

    /// The element that begins at a place.
    pub(super) fn element(&self, at: usize) -> Option<&'a Element> {
        match self.items[at] {
            Item::Open(element) => Some(element),
            _ => None,
        }
    }

    /// The words of an element, one space between them.
    pub(super) fn words(&self, at: usize) -> String {
        let mut words = String::new();
        let (mut here, end) = (at, self.end(at));
        while here < end {
            let item = &self.items[here];
            here += 1;
            match item {
                Item::Text(text) => words.push_str(text),
                Item::Open(element) if is_mute(element) => here = self.end(here - 1),
                Item::Open(element) | Item::Close(element) if is_block(element.name()) => {
                    words.push(' ');
                }
                _ => {}
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// What only groups the rows of a table.
const GROUPS: [&str; 3] = ["tbody", "thead", "tfoot"];

/// Whether an element begins and ends a line.
pub(super) fn is_block(name: &str) -> bool {
    const BLOCKS: [&str; 48] = [
        "html",
        "body",
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "tr",
        "td",
        "th",
        "caption",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "aside",
        "nav",
        "blockquote",
        "pre",
        "center",
        "hr",
        "figure",
        "form",
        "br",
        "address",
        "details",
        "summary",
        "dialog",
        "fieldset",
        "legend",
        "figcaption",
        "hgroup",
        "option",
        "optgroup",
    ];
    BLOCKS.contains(&name)
}
