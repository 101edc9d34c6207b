//! Akoma Ntoso back into blocks: labels, headings and words in reading order, rows of
//! tables, editorial footnotes. No entity is taken from the file, and nothing in it lies
//! deeper than the reader follows.

use super::digits::{lowered, raised};
use super::flow::{Block, Flow, Kind, Remark};
use super::refusal::Refusal;
use super::revisions::Revisions;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::borrow::Cow;

/// How deep elements may lie in one another, and how many paragraphs a law may have.
const DEEPEST: usize = 256;
const MOST_BLOCKS: usize = 500_000;

/// What a refusal calls the file.
const NAME: &str = "akomaNtoso";

/// What a document says on one side of its revisions; what is known of it beside its words
/// is left out.
pub fn read(bytes: &[u8], side: Revisions) -> Result<Flow, Refusal> {
    let Ok(source) = str::from_utf8(bytes) else { return Err(Refusal::Unknown) };
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let broken = |at: u64, reason: &str| Refusal::broken((NAME, source), at, reason);
    let mut reader = Reader::from_str(source);
    reader.config_mut().expand_empty_elements = true;
    let (foreign, key) = match side {
        Revisions::Accept => ("del", "import-docx-accepted"),
        Revisions::Reject => ("ins", "import-docx-rejected"),
    };
    let mut writer = Writer { foreign, ..Writer::default() };
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
    /// The name of what is not on our side of the revisions, and whether there are any.
    foreign: &'static str,
    is_revised: bool,
    /// How many words stand in elements that are not known here.
    left_out: usize,
    /// The notes within the paragraph that is open: they stand below it.
    notes: Vec<String>,
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
        match name.as_str() {
            "num" => self.flush(),
            "tr" => self.rows.push(Vec::new()),
            "td" | "th" => self.rows.last_mut().into_iter().for_each(|row| row.push(String::new())),
            "ins" | "del" => self.is_revised = true,
            _ => (),
        }
        // What a part of the preface is stands in its name.
        let mut attributes = start.attributes();
        // One held against all others takes long where there are many.
        let mut attributes = attributes.with_checks(false).flatten();
        let named = attributes.find(|it| name == "container" && it.key.as_ref() == "name");
        self.above.push(match named.as_ref().map(|it| it.value.as_ref()) {
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
            "tr" => {
                let cells = self.rows.pop().unwrap_or_default();
                match self.rows.last_mut().and_then(|row| row.last_mut()) {
                    // A table in a cell is words of the cell.
                    Some(outer) => cells.iter().for_each(|cell| append(outer, cell)),
                    None => self.flow.blocks.push(self.block(Kind::Row(cells), String::new())),
                }
            }
            "num" => self.label = self.open.pop().map(|words| one_line(&words)).unwrap_or_default(),
            name if is_words(name) => {
                let words = self.open.pop().unwrap_or_default();
                self.say(&words);
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
        if self.is_within("meta") || self.is_within(self.foreign) {
            return;
        }
        let words = match () {
            () if self.is_within("sup") => Cow::Owned(raised(words)),
            () if self.is_within("sub") => Cow::Owned(lowered(words)),
            () => Cow::Borrowed(words),
        };
        match self.open.last_mut() {
            Some(open) => open.push_str(&words),
            None => self.left_out += words.split_whitespace().count(),
        }
    }

    fn is_within(&self, name: &str) -> bool {
        self.above.iter().any(|above| above == name)
    }

    /// Puts the notes of a paragraph below it.
    fn hang(&mut self) {
        for note in std::mem::take(&mut self.notes) {
            let block = self.block(Kind::Editorial, note);
            self.flow.blocks.push(block);
        }
    }

    /// Says what the innermost paragraph has so far.
    fn spill(&mut self) {
        let words = self.open.last_mut().map(std::mem::take).unwrap_or_default();
        self.say(&words);
    }

    /// Words of a paragraph, with the label that waits for them.
    fn say(&mut self, words: &str) {
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
        let kind = match self.above.iter().rev().find(|name| is_place(name)).map(String::as_str) {
            Some("authorialNote" | "editorial") => Kind::Editorial,
            Some("title") => Kind::Heading(1),
            Some("preface") if self.flow.blocks.is_empty() => Kind::Heading(1),
            _ => Kind::Paragraph,
        };
        let label = std::mem::take(&mut self.label);
        let text = [label, words].into_iter().filter(|part| !part.is_empty());
        let text = text.collect::<Vec<_>>().join(" ");
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
mod tests {
    use super::*;

    #[test]
    fn labels_rows_and_footnotes_are_read_in_order() {
        let source = "<akomaNtoso xmlns=\"x\"><bill><meta><p>no</p></meta><preface><container name=\"title\"><p>О ставках</p></container></preface>\
            <body><article eId=\"art_1\"><num>Статья 1.</num><heading>Ставки &amp; сборы</heading>\
            <paragraph><num>1.</num><intro><p>Таковы:</p></intro><subparagraph><num>1)</num><content><p>рыба;</p></content></subparagraph></paragraph>\
            <hcontainer><content><table><tr><td><p>а</p></td><td><p>б</p><p>в</p></td></tr></table></content></hcontainer>\
            <hcontainer><content><p>дополнить: <mod><quotedStructure><p>«Слова.».</p></quotedStructure></mod></p></content></hcontainer>\
            <hcontainer><content><p><authorialNote><p>Сноска.</p></authorialNote></p></content></hcontainer>\
            </article></body></bill></akomaNtoso>";
        let flow = read(source.as_bytes(), Revisions::Accept).expect("it is read");
        let blocks: Vec<_> =
            flow.blocks.iter().map(|block| (block.kind.clone(), block.text.as_str())).collect();
        let row = Kind::Row(vec!["а".to_owned(), "б в".to_owned()]);
        let expected = [
            (Kind::Heading(1), "О ставках"),
            (Kind::Paragraph, "Статья 1. Ставки & сборы"),
            (Kind::Paragraph, "1. Таковы:"),
            (Kind::Paragraph, "1) рыба;"),
            (row, ""),
            (Kind::Paragraph, "дополнить:"),
            (Kind::Paragraph, "«Слова.»."),
            (Kind::Editorial, "Сноска."),
        ];
        assert_eq!(blocks, expected);
    }

    #[test]
    fn a_table_in_a_cell_keeps_its_words() {
        let source = "<akomaNtoso><body><table><tr><td><p>а</p><table><tr><td><p>б</p></td><td><p>в</p>\
            </td></tr><tr><td/></tr></table><p>г</p></td><td><p>д</p></td></tr></table></body></akomaNtoso>";
        let flow = read(source.as_bytes(), Revisions::Accept).expect("it is read");
        let row = Kind::Row(vec!["а б в г".to_owned(), "д".to_owned()]);
        assert_eq!(flow.blocks.iter().map(|it| &it.kind).collect::<Vec<_>>(), [&row]);
    }

    #[test]
    fn raised_and_lowered_digits_stay_where_they_are() {
        let source = "<akomaNtoso><body><article><num>Статья 10<sup>1</sup>.</num><p>H<sub>2</sub>O, \
            м<i><sup>3</sup></i></p></article></body></akomaNtoso>";
        let flow = read(source.as_bytes(), Revisions::Accept).expect("a law");
        assert_eq!(flow.blocks[0].text, "Статья 10¹. H₂O, м³");
    }

    #[test]
    fn what_would_harm_is_refused() {
        let deep = format!("<akomaNtoso>{}", "<p>".repeat(DEEPEST));
        let doctype = || Refusal::Doctype(NAME.to_owned());
        for (source, refusal) in [
            ("<!DOCTYPE a [<!ENTITY b \"c\">]><akomaNtoso/>", doctype()),
            ("<akomaNtoso>&b;</akomaNtoso>", doctype()),
            ("<html><p>a</p></html>", Refusal::Unknown),
            ("", Refusal::Unknown),
            (deep.as_str(), Refusal::Deep(NAME.to_owned())),
        ] {
            assert_eq!(read(source.as_bytes(), Revisions::Accept), Err(refusal), "{source:.60}");
        }
        for broken in ["<akomaNtoso><p></akomaNtoso>", "<akomaNtoso>"] {
            assert!(
                matches!(read(broken.as_bytes(), Revisions::Accept), Err(Refusal::Xml(_))),
                "{broken}"
            );
        }
    }

    #[test]
    fn words_of_elsewhere_are_kept_or_counted_and_a_note_cuts_no_sentence() {
        let source = "<a:akomaNtoso><a:body><a:block>В блоке <a:i>слова</a:i></a:block>\
            <a:crossHeading>Между</a:crossHeading><a:x>два слова</a:x><a:p>Срок <a:del>пять</a:del>\
            <a:ins>десять</a:ins><a:authorialNote><a:p>Сноска.</a:p></a:authorialNote> дней.</a:p>\
            </a:body></a:akomaNtoso>";
        let flow = read(source.as_bytes(), Revisions::Accept).expect("a law");
        let said: Vec<_> = flow.blocks.iter().map(|it| (it.text.as_str(), &it.kind)).collect();
        let plain = &Kind::Paragraph;
        let law = [("В блоке слова", plain), ("Между", plain), ("Срок десять дней.", plain)];
        assert_eq!(said, [law.as_slice(), &[("Сноска.", &Kind::Editorial)]].concat());
        assert_eq!(flow.remarks[0].key, "import-docx-accepted");
        assert_eq!(flow.remarks[1].values, [("count", "2".to_owned())]);
        let old = read(source.as_bytes(), Revisions::Reject).expect("a law");
        assert_eq!(old.blocks[2].text, "Срок пять дней.");
        assert_eq!(old.remarks[0].key, "import-docx-rejected");
    }
}
