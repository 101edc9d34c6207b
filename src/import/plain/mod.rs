//! Plain text, of whatever age: its encoding is told, pages lose what only pages have, lines
//! that were wrapped are paragraphs again, and two languages in one file are two texts.

mod code_pages;

pub mod letters;

mod likelihood;

pub mod encoding;

pub mod lines;

mod furniture;

pub mod columns;

mod reading_order;

mod habits;

mod hyphens;

mod wrapped;

pub use letters::Letters;

use super::flow::{Block, Flow, Kind, Remark};
use crate::parse::editorial::is_editorial;
use encoding::{Decoded, decode};
use lines::{Page, pages};
use wrapped::{Paragraph, paragraphs};

/// Reads a text, and puts Kazakh letters in place of those of an old font where it is told
/// of which. Columns in two languages stand one after another in what is read. What is no
/// text is refused.
pub fn read(bytes: &[u8], letters: Option<Letters>) -> Result<Flow, Remark> {
    let decoded = decode(bytes, None);
    let said = of_encoding(&decoded);
    let mut flow = read_pages(decoded.text, None, letters)?;
    flow.remarks.splice(0..0, said);
    Ok(flow)
}

/// Reads the text of pages. Where it is known that they are columns in two languages, the
/// first `left` of them are those of the left one.
pub(super) fn read_pages(
    text: String,
    left: Option<usize>,
    letters: Option<Letters>,
) -> Result<Flow, Remark> {
    let mut remarks = Vec::new();
    let text = match letters {
        Some(letters) => letters.put(&text),
        None => text,
    };
    if letters.is_none() {
        remarks.extend(offered(&text));
    }
    let (text, hidden) = lines::without_controls(&text);
    if hidden * 20 > text.len() {
        return Err(remark("plain-binary", Vec::new()));
    }
    remarks.extend(counted("plain-hidden", hidden));
    let mut pages = pages(&text);
    drop(text);
    let known = left.map(|left| {
        let right = pages.split_off(left.min(pages.len()));
        [std::mem::take(&mut pages), right]
    });
    let columns = if let Some(columns) = known.or_else(|| columns::split(&pages)) {
        remarks.push(remark("plain-columns", Vec::new()));
        columns.into()
    } else {
        let (pages, seen) = reading_order::of(pages);
        remarks.extend(seen);
        vec![pages]
    };
    let blocks = columns.into_iter().flat_map(|pages| blocks(pages, &mut remarks)).collect();
    Ok(Flow { blocks, remarks, ..Flow::default() })
}

/// What is to be said of an encoding: which it is, where nobody expects it, and how much of
/// the text it could not say.
pub(super) fn of_encoding(decoded: &Decoded) -> Vec<Remark> {
    let name = || vec![("encoding", decoded.encoding.to_owned())];
    let is_old = decoded.encoding != "UTF-8";
    let named = is_old.then(|| remark("plain-encoding", name()));
    named.into_iter().chain(counted("plain-broken", decoded.broken)).collect()
}

/// A remark that counts something, where there is any.
pub(super) fn counted(key: &'static str, count: usize) -> Option<Remark> {
    (count > 0).then(|| remark(key, vec![("count", count.to_string())]))
}

/// The remark that letters of an old font could be mended.
pub(super) fn offered(text: &str) -> Option<Remark> {
    let letters::Offer { letters, at, before, after } = letters::offer(text)?;
    let code = letters.code().to_owned();
    let values = vec![("letters", code), ("before", before), ("after", after)];
    Some(Remark { at, key: "plain-letters", values })
}

/// The remark that letters of an old font could be mended in what was read.
pub(super) fn offered_for(blocks: &[Block]) -> Option<Remark> {
    let offer = offered(&words(blocks))?;
    Some(Remark { at: blocks[offer.at - 1].at, ..offer })
}

/// The old font in whose letters Kazakh is written, which read as Russian.
pub(super) fn old_letters(blocks: &[Block]) -> Option<Letters> {
    letters::wanted(&words(blocks))
}

/// Puts the letters that are meant in what was read, or offers them.
pub(super) fn with_letters(mut flow: Flow, letters: Option<Letters>) -> Flow {
    let Some(letters) = letters else {
        flow.remarks.extend(offered_for(&flow.blocks));
        return flow;
    };
    let blocks = flow.blocks.iter_mut().flat_map(Block::words_mut);
    let comments = flow.comments.iter_mut().flat_map(|each| [&mut each.quote, &mut each.text]);
    for words in blocks.chain(comments) {
        *words = letters.put(words);
    }
    flow
}

/// The words of blocks, a line a block.
fn words(blocks: &[Block]) -> String {
    let line = |block: &Block| block.words().replace('\n', " ");
    blocks.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A remark on the whole file.
pub(super) fn remark(key: &'static str, values: Vec<(&'static str, String)>) -> Remark {
    Remark { at: 0, key, values }
}

/// The paragraphs of pages in one column.
fn blocks(mut pages: Vec<Page>, remarks: &mut Vec<Remark>) -> Vec<Block> {
    remarks.extend(furniture::remove(&mut pages));
    let mut blocks: Vec<Block> = Vec::new();
    // Where the last line of a table stands, and whether a blank one is above it.
    let (mut last, mut is_apart) = (0, false);
    for Paragraph { at, text, is_mended, is_open } in paragraphs(&pages) {
        let said = [(is_mended, "plain-hyphens"), (is_open, "plain-heading")];
        let said = said.into_iter().filter(|(is_so, _)| *is_so);
        remarks.extend(said.map(|(_, key)| Remark { at, key, values: Vec::new() }));
        match row(&text) {
            Some(Line::Rule) => {
                let head = blocks.last_mut().filter(|block| is_apart && block.at + 1 == at);
                if let Some(head) = head {
                    head.is_first = true;
                }
                last = at;
            }
            Some(Line::Row(cells)) => {
                is_apart = at > last + 1;
                last = at;
                blocks.push(Block::row(cells, at, false));
            }
            None => blocks.push(block(text, at, blocks.is_empty())),
        }
    }
    blocks
}

/// A paragraph without the sign that it is marked with.
fn block(text: String, at: usize, is_first: bool) -> Block {
    if let Some(note) = text.strip_prefix('>').map(str::trim).filter(|note| !note.is_empty()) {
        return Block { kind: Kind::Editorial, ..Block::paragraph(note, at) };
    }
    let kind = if is_editorial(&text) { Kind::Editorial } else { heading(&text, is_first) };
    let text = match kind {
        Kind::Heading(_) => text.trim_start_matches('#').trim_start().to_owned(),
        _ => text,
    };
    Block { kind, ..Block::paragraph(text, at) }
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

/// A line between bars.
enum Line {
    /// Cells.
    Row(Vec<String>),
    /// What parts the head of a table from its rows, and says nothing.
    Rule,
}

/// The cells of a line between bars; a bar behind a backslash is one of its words.
fn row(text: &str) -> Option<Line> {
    let inner = text.strip_prefix('|')?.strip_suffix('|')?;
    if inner.ends_with('\\') || inner.trim().is_empty() {
        return None;
    }
    let mut cells: Vec<String> = Vec::new();
    let mut goes_on = false;
    for part in inner.split('|') {
        let is_cut = part.ends_with('\\');
        let words = part.strip_suffix('\\').unwrap_or(part);
        match cells.last_mut().filter(|_| goes_on) {
            Some(cell) => cell.push_str(words),
            None => cells.push(words.to_owned()),
        }
        if is_cut {
            cells.last_mut()?.push('|');
        }
        goes_on = is_cut;
    }
    let cells: Vec<_> = cells.iter().map(|cell| cell.trim().to_owned()).collect();
    let is_rule = |cell: &String| {
        cell.contains(['-', '=']) && cell.bytes().all(|byte| matches!(byte, b'-' | b':' | b'='))
    };
    Some(if cells.iter().all(is_rule) { Line::Rule } else { Line::Row(cells) })
}

#[cfg(test)]
mod tests;
