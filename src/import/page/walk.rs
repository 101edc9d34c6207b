//! From the tape of a page to the blocks of a text.

use super::body::Body;
use super::lists::List;
use super::tables::{Rows, Use, rows, use_of};
use super::tape::{Item, Tape, is_block, is_mute};
use crate::import::digits::{lowered, raised};
use crate::import::flow::{Block, Kind};
use crate::parse::editorial::is_editorial;
use crate::text::fold::is_unseen;
use scraper::node::Element;
use std::borrow::Cow;

/// So deep may tables in two languages stand in one another.
const DEEPEST: usize = 4;

/// What was read, and what was left out.
#[derive(Debug, Default)]
pub(super) struct Walked {
    pub(super) blocks: Vec<Block>,
    /// Beside which blocks passages were struck out, and their words.
    pub(super) struck: Vec<(usize, String)>,
    /// How many were marked as inserted.
    pub(super) inserted: usize,
    /// Lines that the site says beside the law.
    pub(super) of_site: Vec<String>,
    /// Of each place of the tape, whether its words were read.
    pub(super) is_read: Vec<bool>,
}

/// A reader of a tape.
pub(super) struct Walk<'a> {
    tape: &'a Tape<'a>,
    body: &'a Body<'a>,
    walked: Walked,
    /// The words of the block that is open; a line feed is a `<br>`.
    words: String,
    heading: Option<u8>,
    anchor: Option<String>,
    lists: Vec<List>,
    /// The number of an item that waits for its words.
    number: Option<String>,
    /// How many raised passages are open, and how many lowered ones.
    raised: usize,
    lowered: usize,
    is_preformatted: usize,
}

impl<'a> Walk<'a> {
    /// A reader of the law in a page.
    pub(super) fn new(tape: &'a Tape<'a>, body: &'a Body<'a>) -> Self {
        Self {
            tape,
            body,
            walked: Walked { is_read: vec![false; tape.items.len()], ..Walked::default() },
            words: String::new(),
            heading: None,
            anchor: None,
            lists: Vec::new(),
            number: None,
            raised: 0,
            lowered: 0,
            is_preformatted: 0,
        }
    }

    /// Reads a part of the tape.
    pub(super) fn read(mut self, (from, to): (usize, usize)) -> Walked {
        self.range((from, to), 0);
        self.flush();
        self.walked
    }

    fn range(&mut self, (from, to): (usize, usize), depth: usize) {
        let mut at = from;
        while at < to {
            at = match self.tape.items[at] {
                Item::Text(text) => {
                    self.walked.is_read[at] = true;
                    self.text(text);
                    at + 1
                }
                Item::Open(element) => self.open(at, element, depth),
                Item::Close(element) => {
                    self.close(element);
                    at + 1
                }
            };
        }
    }

    /// Begins an element, and says where to read on.
    fn open(&mut self, at: usize, element: &Element, depth: usize) -> usize {
        let name = element.name();
        if self.body.is_furniture(at) || self.body.is_contents(at) {
            return self.tape.end(at);
        }
        if name == "br" {
            self.words.push('\n');
            return at + 1;
        }
        if is_struck(element) {
            let struck = (self.walked.blocks.len() + 1, self.tape.words(at));
            self.walked.struck.extend(Some(struck).filter(|(_, words)| !words.is_empty()));
            self.mark_read(at);
            return self.tape.end(at);
        }
        if is_block(name) {
            self.flush();
        }
        let named = element.id().or_else(|| element.attr("name").filter(|_| name == "a"));
        if let Some(named) = named.filter(|_| self.words.trim().is_empty()) {
            self.anchor = Some(named.to_owned());
        }
        match name {
            "ins" => self.walked.inserted += 1,
            _ if is_raised(element) => self.raised += 1,
            "sub" => self.lowered += 1,
            "pre" => self.is_preformatted += 1,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = name[1..].parse().ok(),
            "ol" | "ul" => self.lists.push(List::at(self.tape, at, element)),
            "li" => {
                self.end_item();
                self.number = self.lists.last_mut().and_then(|list| list.number(self.tape, at));
            }
            "table" if depth < DEEPEST => return self.table(at, depth),
            _ => {}
        }
        at + 1
    }

    fn close(&mut self, element: &Element) {
        let name = element.name();
        if is_block(name) && name != "br" {
            self.flush();
        }
        match name {
            _ if is_raised(element) => self.raised = self.raised.saturating_sub(1),
            "sub" => self.lowered = self.lowered.saturating_sub(1),
            "pre" => self.is_preformatted = self.is_preformatted.saturating_sub(1),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = None,
            "ol" | "ul" => _ = self.lists.pop(),
            "li" => self.end_item(),
            _ => {}
        }
    }

    /// Reads a table, and says where to read on.
    fn table(&mut self, at: usize, depth: usize) -> usize {
        match use_of(self.tape, self.body, at) {
            Use::Layout => return at + 1,
            Use::Data => {
                self.end_item();
                for caption in self.tape.children(at, &["caption"]) {
                    self.mark_read(caption);
                    self.paragraph(self.tape.words(caption));
                }
                let Rows { rows, read } = rows(self.tape, at);
                for cell in read {
                    self.mark_read(cell);
                }
                let first = self.walked.blocks.len();
                for cells in rows {
                    self.push(Kind::Row(cells), String::new());
                }
                if let Some(row) = self.walked.blocks.get_mut(first) {
                    row.is_first = true;
                }
            }
            Use::Languages(columns) => {
                for cell in columns.into_iter().flatten() {
                    self.flush();
                    self.range((cell, self.tape.end(cell)), depth + 1);
                    self.flush();
                }
            }
        }
        self.tape.end(at)
    }

    /// Notes that the words of an element were read, but for those that never are.
    fn mark_read(&mut self, at: usize) {
        let (mut here, end) = (at, self.tape.end(at));
        while here < end {
            let is_mute = self.tape.element(here).is_some_and(is_mute);
            self.walked.is_read[here] |= !is_mute;
            here = if is_mute { self.tape.end(here) } else { here + 1 };
        }
    }

    fn text(&mut self, text: &str) {
        let text = match (self.raised, self.lowered) {
            (0, 0) => Cow::Borrowed(text),
            (0, _) => Cow::Owned(lowered(text)),
            _ => Cow::Owned(raised(text)),
        };
        for letter in text.chars() {
            match letter {
                '\n' if self.is_preformatted > 0 => self.words.push('\n'),
                _ if is_unseen(letter) => {}
                _ if letter.is_ascii_whitespace() => self.words.push(' '),
                _ if letter.is_control() => {}
                _ => self.words.push(letter),
            }
        }
    }

    /// Ends the block that is open: one paragraph, or one for each line that begins anew.
    fn flush(&mut self) {
        let words = std::mem::take(&mut self.words);
        let mut lines = words.split('\n').map(collapsed).filter(|line| !line.is_empty());
        let Some(mut paragraph) = lines.next() else { return };
        if let Some(number) = self.number.take() {
            paragraph = format!("{number} {paragraph}");
        }
        let is_note = is_editorial(&paragraph);
        for line in lines {
            if is_note || goes_on(&paragraph, &line) {
                paragraph.push(' ');
                paragraph.push_str(&line);
            } else {
                self.paragraph(std::mem::replace(&mut paragraph, line));
            }
        }
        self.paragraph(paragraph);
    }

    /// Says the number of an item without words of its own.
    fn end_item(&mut self) {
        if let Some(number) = self.number.take() {
            self.paragraph(number);
        }
    }

    fn paragraph(&mut self, text: String) {
        let kind = match self.heading {
            _ if is_editorial(&text) => Kind::Editorial,
            Some(level) => Kind::Heading(level),
            None => Kind::Paragraph,
        };
        if is_of_site(&text) {
            self.walked.of_site.push(text);
        } else if !text.is_empty() {
            self.push(kind, text);
        }
    }

    fn push(&mut self, kind: Kind, text: String) {
        let at = self.walked.blocks.len() + 1;
        self.walked.blocks.push(Block {
            kind,
            anchor: self.anchor.take(),
            ..Block::paragraph(text, at)
        });
    }
}

/// Whether a line behind a `<br>` goes on with the sentence before it.
fn goes_on(paragraph: &str, line: &str) -> bool {
    !paragraph.ends_with(['.', ';', ':', '!', '?']) && line.starts_with(char::is_lowercase)
}

/// Words with one space between them. A no-break space is meant where it stands alone.
fn collapsed(words: &str) -> String {
    let is_blank = |c: char| c == ' ' || c == '\u{a0}';
    let mut collapsed = String::with_capacity(words.len());
    let mut rest = words.trim_matches(is_blank);
    while let Some(at) = rest.find(is_blank) {
        let behind = rest[at..].trim_start_matches(is_blank);
        let blanks = &rest[at..rest.len() - behind.len()];
        collapsed.push_str(&rest[..at]);
        collapsed.push_str(if blanks == "\u{a0}" { blanks } else { " " });
        rest = behind;
    }
    collapsed.push_str(rest);
    collapsed
}

/// Whether what an element holds is struck out: by its name or by its style.
fn is_struck(element: &Element) -> bool {
    let is_lined = |style: &str| style.to_ascii_lowercase().contains("line-through");
    matches!(element.name(), "del" | "s" | "strike") || element.attr("style").is_some_and(is_lined)
}

/// Whether what an element holds is raised: by its name, its style, or a class that portals
/// have for it.
fn is_raised(element: &Element) -> bool {
    let is_styled = |style: &str| style.replace(' ', "").contains("vertical-align:super");
    element.name() == "sup"
        || element.attr("style").is_some_and(is_styled)
        || element.classes().any(|class| matches!(class, "W9" | "sup" | "superscript"))
}

/// What a site says beside the law: whole lines of it.
fn is_of_site(text: &str) -> bool {
    const SAID: [&str; 24] = [
        "скачать",
        "печать",
        "распечатать",
        "поделиться",
        "содержание документа",
        "наверх",
        "назад",
        "на главную",
        "главная",
        "войти",
        "поиск",
        "жүктеу",
        "жүктеп алу",
        "басып шығару",
        "бөлісу",
        "басты бет",
        "жоғары",
        "артқа",
        "download",
        "print",
        "share",
        "back to top",
        "home",
        "search",
    ];
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    text.chars().count() < 30 && SAID.contains(&text.to_lowercase().as_str())
}
