//! Akoma Ntoso back into blocks: labels, headings and words in reading order, rows of
//! tables, editorial footnotes. No entity is taken from the file, and nothing in it lies
//! deeper than the reader follows.

use super::digits::{lowered, raised};
use super::flow::{Block, Flow, Kind, Remark};
use super::plain::encoding::decode;
use super::plain::of_encoding;
use super::refusal::Refusal;
use super::revisions::Revisions;
use crate::text::fold::is_unseen;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::collections::HashMap;

/// How deep elements may lie in one another, and how many paragraphs a law may have.
const DEEPEST: usize = 256;
const MOST_BLOCKS: usize = 500_000;

/// In so many bytes a file declares its encoding.
const HEAD: usize = 256;

/// What a refusal calls the file.
const NAME: &str = "akomaNtoso";

/// What a document says on one side of its revisions; what is known of it beside its words
/// is left out.
pub fn read(bytes: &[u8], side: Revisions) -> Result<Flow, Refusal> {
    let decoded = decode(bytes, declared(bytes).as_deref());
    if decoded.broken > 0 {
        return Err(Refusal::Unknown);
    }
    let source = decoded.text.strip_prefix('\u{feff}').unwrap_or(&decoded.text);
    let broken = |at: u64, reason: &str| Refusal::broken((NAME, source), at, reason);
    let mut reader = Reader::from_str(source);
    reader.config_mut().expand_empty_elements = true;
    let (foreign, key) = match side {
        Revisions::Accept => ("del", "import-docx-accepted"),
        Revisions::Reject => ("ins", "import-docx-rejected"),
    };
    let mut writer = Writer { foreign, ..Writer::default() };
    writer.flow.remarks = of_encoding(&decoded);
    loop {
        let event = reader.read_event();
        match event.map_err(|error| broken(reader.error_position(), &error.to_string()))? {
            Event::Start(start) => writer.start(&start)?,
            Event::End(end) => writer.end(local(end.name().into_inner())),
            Event::Text(text) => writer.words(&text.xml10_content()),
            Event::CData(text) => writer.words(&text.xml10_content()),
            Event::GeneralRef(reference) => match sign(&reference) {
                Some(sign) => writer.words(&sign),
                None => return Err(Refusal::Doctype(NAME.to_owned())),
            },
            Event::DocType(_) => return Err(Refusal::Doctype(NAME.to_owned())),
            Event::Eof => break,
            _ => {}
        }
        if writer.flow.blocks.len() > MOST_BLOCKS {
            return Err(Refusal::Paragraphs);
        }
    }
    if !writer.above.is_empty() {
        return Err(broken(reader.buffer_position(), "the file ends too early"));
    }
    writer.flush();
    if writer.is_revised {
        writer.flow.remarks.push(Remark { at: 0, key, values: Vec::new() });
    }
    if writer.left_out > 0 {
        let values = vec![("count", writer.left_out.to_string())];
        writer.flow.remarks.push(Remark { at: 0, key: "import-akn-left-out", values });
    }
    if writer.is_akn { Ok(writer.flow) } else { Err(Refusal::Unknown) }
}

/// The encoding that the file declares.
fn declared(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]);
    let declaration = head.split_once("?>")?.0;
    let named = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let mark = named.chars().next().filter(|mark| matches!(mark, '"' | '\''))?;
    Some(named[1..].split_once(mark)?.0.to_owned())
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// The sign of a reference: one of the five of XML, or a number.
fn sign(reference: &BytesRef<'_>) -> Option<String> {
    let by_number = reference.resolve_char_ref().ok()?;
    let known = || resolve_predefined_entity(reference).map(str::to_owned);
    by_number.map(String::from).or_else(known)
}

/// What is known of the elements that are open.
#[derive(Default)]
struct Writer {
    flow: Flow,
    is_akn: bool,
    /// The names of the open elements.
    above: Vec<String>,
    /// The words of those that hold words, from the outside in.
    open: Vec<String>,
    /// A label that waits for the words behind it.
    label: String,
    /// The cells of the rows that are open, from the outside in.
    rows: Vec<Vec<String>>,
    /// Whether a table has begun and no row of it has ended.
    is_first: bool,
    /// The name of what is not on our side of the revisions, and whether there are any.
    foreign: &'static str,
    is_revised: bool,
    /// How many words stand in elements that are not known here.
    left_out: usize,
    /// The notes within the paragraph that is open: they stand below it.
    notes: Vec<String>,
    /// The notes that stand apart, by the names by which the text calls them.
    known_notes: HashMap<String, String>,
    /// The name of the one that is open.
    known_note: Option<String>,
    /// What opens a quotation whose first words are still to come.
    quote: String,
    /// What closes those that are open, from the outside in.
    quotes: Vec<String>,
}

impl Writer {
    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Refusal> {
        let name = local(start.name().into_inner()).to_owned();
        if self.above.len() >= DEEPEST {
            return Err(Refusal::Deep(NAME.to_owned()));
        }
        self.is_akn |= self.above.is_empty() && name == "akomaNtoso";
        if is_words(&name) {
            // What stands before a quotation in its paragraph stands before it.
            if !self.is_within("authorialNote") {
                self.spill();
            }
            self.open.push(String::new());
        }
        // One held against all others takes long where there are many.
        let get = |key: &str| {
            let mut all = start.attributes();
            let found = all.with_checks(false).flatten().find(|it| it.key.as_ref() == key)?;
            Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
        };
        match name.as_str() {
            "num" => self.flush(),
            "br" | "eol" => self.open.last_mut().into_iter().for_each(|open| open.push(' ')),
            "remark" => self.open.push(String::new()),
            "table" => self.is_first = true,
            "tr" => {
                if self.rows.is_empty() && !self.is_within("authorialNote") {
                    // What a table stands behind is said before it.
                    self.spill();
                    self.flush();
                }
                self.rows.push(Vec::new());
            }
            "td" | "th" => self.rows.last_mut().into_iter().for_each(|row| row.push(String::new())),
            "ins" | "del" => self.is_revised = true,
            "note" => self.known_note = get("eId").or_else(|| get("id")),
            "noteRef" => {
                let called = get("href").unwrap_or_default();
                let note = self.known_notes.get(called.trim_start_matches('#'));
                // Whatever calls it again, a note is said once.
                let note = note.filter(|note| !self.notes.contains(note)).cloned();
                self.notes.extend(note);
            }
            name if is_quotation(name) => {
                let [before, behind] = ["startQuote", "endQuote"].map(&get);
                self.begin_quotation(name, before.unwrap_or_default());
                self.quotes.push(behind.unwrap_or_default());
            }
            _ => (),
        }
        // What a part of the preface is stands in its name.
        let named = (name == "container").then(|| get("name")).flatten();
        self.above.push(match named.as_deref() {
            Some("title") => "title".to_owned(),
            Some("editorial") => "editorial".to_owned(),
            Some("preamble") => "preamble".to_owned(),
            _ => name,
        });
        Ok(())
    }

    fn end(&mut self, name: &str) {
        self.above.pop();
        match name {
            "tr" => self.end_row(),
            "num" => self.label = self.open.pop().map(|words| one_line(&words)).unwrap_or_default(),
            "note" => self.known_note = None,
            "remark" => self.end_remark(),
            name if is_quotation(name) => self.end_quotation(name),
            name if is_words(name) => {
                let words = self.open.pop().unwrap_or_default();
                let kind = self.kind_of(name);
                self.say(&words, kind);
                if self.open.is_empty() {
                    self.hang();
                }
                if name == "heading" {
                    // Of an empty one the label stands alone.
                    self.flush();
                }
            }
            name if is_holder(name) => self.flush(),
            _ => (),
        }
    }

    fn words(&mut self, words: &str) {
        if self.is_within("meta") {
            if let Some(note) = &self.known_note {
                let note = self.known_notes.entry(note.clone()).or_default();
                *note = one_line(&format!("{note} {words}"));
            }
            return;
        }
        if self.is_within(self.foreign) {
            return;
        }
        let words: String = words.chars().filter(|c| !is_unseen(*c)).collect();
        let words = match () {
            () if self.is_within("sup") => raised(&words),
            () if self.is_within("sub") => lowered(&words),
            () => words,
        };
        match self.open.last_mut() {
            Some(open) => open.push_str(&words),
            None => self.left_out += words.split_whitespace().count(),
        }
    }

    fn is_within(&self, name: &str) -> bool {
        self.above.iter().any(|above| above == name)
    }

    /// Opens a quotation with its mark: within a paragraph, or before what it quotes.
    fn begin_quotation(&mut self, name: &str, mark: String) {
        match self.open.last_mut().filter(|_| is_inline(name)) {
            Some(open) => open.push_str(&mark),
            None if mark.is_empty() => {}
            None => {
                self.spill();
                self.quote = mark;
            }
        }
    }

    /// Closes one: behind the last words that it holds.
    fn end_quotation(&mut self, name: &str) {
        let mark = self.quotes.pop().unwrap_or_default();
        if let Some(open) = self.open.last_mut().filter(|_| is_inline(name)) {
            open.push_str(&mark);
            return;
        }
        self.flush();
        let last = self.flow.blocks.last_mut().filter(|_| self.rows.is_empty());
        if let Some(Block { kind: Kind::Paragraph, text, .. }) = last {
            text.push_str(&mark);
        }
    }

    /// Ends a row; one of a table in a cell is words of the cell.
    fn end_row(&mut self) {
        let cells = self.rows.pop().unwrap_or_default();
        if let Some(outer) = self.rows.last_mut().and_then(|row| row.last_mut()) {
            for cell in &cells {
                append(outer, cell);
            }
            return;
        }
        let is_first = std::mem::take(&mut self.is_first);
        let row = Block::row(cells, self.flow.blocks.len() + 1, is_first);
        self.flow.blocks.push(row);
    }

    /// Ends a remark of the editors: a note of its paragraph, in a cell words of the cell.
    fn end_remark(&mut self) {
        let words = one_line(&self.open.pop().unwrap_or_default());
        let is_word = !self.rows.is_empty() || self.is_within("authorialNote");
        match self.open.last_mut() {
            Some(open) if is_word => append(open, &words),
            _ => self.notes.extend(Some(words).filter(|words| !words.is_empty())),
        }
        if self.open.is_empty() {
            self.hang();
        }
    }

    /// Puts the notes of a paragraph below it, and below a label that stands alone there.
    fn hang(&mut self) {
        if !self.notes.is_empty() {
            self.flush();
        }
        for note in std::mem::take(&mut self.notes) {
            let block = self.block(Kind::Editorial, note);
            self.flow.blocks.push(block);
        }
    }

    /// Says what the innermost paragraph has so far.
    fn spill(&mut self) {
        let words = self.open.last_mut().map(std::mem::take).unwrap_or_default();
        let kind = self.kind_of("p");
        self.say(&words, kind);
    }

    /// What the words of an element are, where it stands. A heading behind a label is one
    /// whatever it looks like, but in a quotation, which the parser reads by its marks.
    fn kind_of(&self, element: &str) -> Kind {
        match self.above.iter().rev().find(|name| is_place(name)).map(String::as_str) {
            Some("authorialNote" | "editorial") => Kind::Editorial,
            Some("title") => Kind::Heading(1),
            Some("preface") if self.flow.blocks.is_empty() => Kind::Heading(1),
            Some("body") if element == "heading" && !self.label.is_empty() => Kind::Heading(3),
            _ => Kind::Paragraph,
        }
    }

    /// Words of a paragraph, with the label that waits for them.
    fn say(&mut self, words: &str, kind: Kind) {
        let words = one_line(words);
        if words.is_empty() {
            return;
        }
        if self.rows.is_empty() && !self.open.is_empty() && self.is_within("authorialNote") {
            self.notes.push(words);
            return;
        }
        if let Some(cell) = self.rows.last_mut().and_then(|row| row.last_mut()) {
            append(cell, &words);
            return;
        }
        let label = std::mem::take(&mut self.label);
        let text = [label, words].into_iter().filter(|part| !part.is_empty());
        let text = std::mem::take(&mut self.quote) + &text.collect::<Vec<_>>().join(" ");
        let block = self.block(kind, text);
        self.flow.blocks.push(block);
    }

    /// A label that no words came behind.
    fn flush(&mut self) {
        let label = std::mem::take(&mut self.label);
        if !label.is_empty() {
            let block = self.block(Kind::Paragraph, label);
            self.flow.blocks.push(block);
        }
    }

    fn block(&self, kind: Kind, text: String) -> Block {
        Block { kind, ..Block::paragraph(text, self.flow.blocks.len() + 1) }
    }
}

/// The elements that hold what is quoted, with the marks about it as their attributes.
fn is_quotation(name: &str) -> bool {
    is_inline(name) || matches!(name, "quotedStructure" | "embeddedStructure")
}

/// Those of them that stand within a paragraph.
fn is_inline(name: &str) -> bool {
    matches!(name, "quotedText" | "embeddedText")
}

/// The elements whose words are the law's.
fn is_words(name: &str) -> bool {
    matches!(
        name,
        "p" | "num"
            | "heading"
            | "subheading"
            | "crossHeading"
            | "block"
            | "listIntroduction"
            | "listWrapUp"
    )
}

/// The elements that say what their words are.
fn is_place(name: &str) -> bool {
    matches!(
        name,
        "authorialNote"
            | "editorial"
            | "title"
            | "preface"
            | "preamble"
            | "body"
            | "quotedStructure"
    )
}

/// The elements that have a label.
fn is_holder(name: &str) -> bool {
    let names = [
        "part",
        "section",
        "subsection",
        "chapter",
        "subchapter",
        "article",
        "paragraph",
        "alinea",
        "subparagraph",
        "indent",
        "point",
        "clause",
        "hcontainer",
        "item",
    ];
    names.contains(&name)
}

/// Adds words behind a space.
fn append(cell: &mut String, words: &str) {
    if !cell.is_empty() && !words.is_empty() {
        cell.push(' ');
    }
    cell.push_str(words);
}

fn one_line(words: &str) -> String {
    words
        .split([' ', '\n', '\t', '\r'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests;
