//! Plain text, of whatever age: its encoding is told, pages lose what only pages have, lines
//! that were wrapped are paragraphs again, and two languages in one file are two texts.

mod code_pages;

pub mod letters;

mod likelihood;

pub mod encoding;

pub mod lines;

mod furniture;

pub mod columns;

mod hyphens;

mod wrapped;

pub use letters::Letters;

use super::flow::{Block, Flow, Kind, Remark};
use super::tongues::{Part, split};
use crate::parse::editorial::is_editorial;
use encoding::{Decoded, decode};
use lines::{Page, pages};
use wrapped::paragraphs;

/// Reads a text, and puts Kazakh letters in place of those of an old font where it is told
/// of which. One part for each language that the file has. What is no text is refused.
pub fn read(bytes: &[u8], letters: Option<Letters>) -> Result<Vec<Part>, Remark> {
    let Decoded { text, encoding, broken } = decode(bytes, None);
    let mut remarks = Vec::new();
    if encoding != "UTF-8" {
        remarks.push(remark("plain-encoding", [("encoding", encoding.to_owned())]));
    }
    if broken > 0 {
        remarks.push(remark("plain-broken", [("count", broken.to_string())]));
    }
    let text = match letters {
        Some(letters) => letters.put(&text),
        None => text,
    };
    if letters.is_none() {
        remarks.extend(offered(&text));
    }
    let (text, hidden) = lines::without_controls(&text);
    if hidden * 20 > text.len() {
        return Err(remark("plain-binary", []));
    }
    if hidden > 0 {
        remarks.push(remark("plain-hidden", [("count", hidden.to_string())]));
    }
    let mut parts = of_pages(pages(&text), &mut remarks);
    if let Some(first) = parts.first_mut() {
        first.flow.remarks.splice(0..0, remarks);
    }
    Ok(parts)
}

/// The remark that letters of an old font could be mended.
pub(super) fn offered(text: &str) -> Option<Remark> {
    let letters::Offer { letters, at, before, after } = letters::offer(text)?;
    let code = letters.code().to_owned();
    let values = vec![("letters", code), ("before", before), ("after", after)];
    Some(Remark { at, key: "plain-letters", values })
}

/// A remark on the whole file.
fn remark<const N: usize>(key: &'static str, values: [(&'static str, String); N]) -> Remark {
    Remark { at: 0, key, values: values.into() }
}

/// The parts of a text: its columns, or what stands in it one after another.
fn of_pages(pages: Vec<Page>, remarks: &mut Vec<Remark>) -> Vec<Part> {
    if let Some(found) = columns::split(&pages) {
        remarks.push(remark("plain-columns", []));
        let parts = found.into_iter().map(|(language, pages)| Part {
            language: Some(language),
            flow: flow(pages, &mut Vec::new()),
        });
        return parts.collect();
    }
    let parts = split(flow(pages, remarks));
    if parts.len() > 1 {
        remarks.push(remark("plain-parts", [("count", parts.len().to_string())]));
    }
    parts
}

/// The paragraphs of pages in one column.
fn flow(mut pages: Vec<Page>, remarks: &mut Vec<Remark>) -> Flow {
    remarks.extend(furniture::remove(&mut pages));
    let blocks = paragraphs(&pages).into_iter().enumerate().map(|(count, (at, text))| {
        let kind = match row(&text) {
            Some(cells) => Kind::Row(cells),
            None if is_editorial(&text) => Kind::Editorial,
            None => heading(&text, count == 0),
        };
        let text = match kind {
            Kind::Heading(_) => text.trim_start_matches('#').trim_start().to_owned(),
            Kind::Row(_) => String::new(),
            _ => text,
        };
        Block { kind, text, at, anchor: None }
    });
    Flow { blocks: blocks.collect(), ..Flow::default() }
}

/// What a paragraph is: a heading where it is marked as one, and where it opens the text
/// and reads as its name.
fn heading(text: &str, is_first: bool) -> Kind {
    let marks = text.bytes().take_while(|byte| *byte == b'#').count();
    match u8::try_from(marks) {
        Ok(level @ 1..=6) if text[marks..].starts_with(' ') => Kind::Heading(level),
        _ if is_first && reads_as_title(text) => Kind::Heading(1),
        _ => Kind::Paragraph,
    }
}

/// Whether words may be the name of an act.
pub(super) fn reads_as_title(text: &str) -> bool {
    let is_open = text.ends_with(['.', ';', ':', ',', '!', '?']);
    let begins = text.starts_with(|c: char| c.is_uppercase() || c == '«');
    let is_unit = crate::parse::marker::marker(text, true).is_some();
    begins && !is_open && !is_unit && text.chars().count() < 400
}

/// The cells of a line between bars.
fn row(text: &str) -> Option<Vec<String>> {
    let inner = text.strip_prefix('|')?.strip_suffix('|')?;
    let cells: Vec<_> = inner.split('|').map(|cell| cell.trim().to_owned()).collect();
    let is_frame = |cell: &String| cell.bytes().all(|byte| matches!(byte, b'-' | b':' | b'='));
    (cells.len() > 1 && !cells.iter().all(is_frame)).then_some(cells)
}

#[cfg(test)]
mod tests;
