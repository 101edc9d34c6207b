//! Pages of the web: the law without the site about it. Footnotes are kept as such, places
//! that links lead to as anchors, lists with the numbers that a browser prints.

mod tape;

mod body;

mod lists;

mod tables;

mod walk;

mod address;

mod attributes;

use super::flow::{Block, Flow, Kind, Remark};
use super::plain::encoding::decode;
use super::plain::{Letters, counted, of_encoding, offered_for, reads_as_title, remark};
use crate::text::fold::is_unseen;
use body::Body;
use scraper::Html;
use tape::{Item, Tape};
use walk::{Walk, Walked};

/// So many letters of what was struck out are named.
const STRUCK: usize = 80;
/// No page has more bytes.
const LARGEST: usize = 64 << 20;
/// No page is nested deeper.
const DEEPEST: usize = 2000;
/// Of so many passages that are left out the first words are said, and so many of them.
const NAMED: usize = 5;
const FIRST_WORDS: usize = 6;
/// In so many bytes a page names its encoding.
const HEAD: usize = 4096;

/// Reads a page, as [`super::plain::read`] reads a text. One too large or too deep is refused.
pub fn read(bytes: &[u8], letters: Option<Letters>) -> Result<Flow, Remark> {
    if bytes.len() > LARGEST {
        let megabytes = (LARGEST >> 20).to_string();
        return Err(remark("page-too-large", vec![("megabytes", megabytes)]));
    }
    let decoded = decode(bytes, charset(bytes).as_deref());
    if depth(&decoded.text) > DEEPEST {
        return Err(remark("page-too-deep", Vec::new()));
    }
    if attributes::are_too_many(&decoded.text) {
        return Err(remark("page-attributes", Vec::new()));
    }
    let mut remarks = of_encoding(&decoded);
    let text = letters.map_or(decoded.text.clone(), |letters| letters.put(&decoded.text));
    let page = Html::parse_document(&text);
    let blocks = blocks(&page, &mut remarks);
    if letters.is_none() {
        remarks.extend(offered_for(&blocks));
    }
    Ok(Flow { blocks, remarks, page: address::of(&page), ..Flow::default() })
}

/// The blocks of the law in a page, under the name that the page gives it.
fn blocks(page: &Html, remarks: &mut Vec<Remark>) -> Vec<Block> {
    let tape = Tape::of(page);
    let body = Body::of(&tape);
    let (from, to) = body.range;
    let from = title(&tape, from).unwrap_or(from);
    let Walked { mut blocks, struck, inserted, of_site, is_read } =
        Walk::new(&tape, &body).read((from, to));
    if !blocks.iter().any(|block| block.kind == Kind::Heading(1)) {
        first_as_title(&mut blocks);
    }
    remarks.extend(left_out(&tape, &is_read, &of_site));
    remarks.extend(counted("page-inserted", inserted));
    let of_struck = |(at, words): (usize, String)| {
        let values = vec![("words", words.chars().take(STRUCK).collect())];
        Remark { at, key: "page-struck", values }
    };
    remarks.extend(struck.into_iter().map(of_struck));
    blocks
}

/// How many words of a page are left out, and the first ones of each passage.
fn left_out(tape: &Tape<'_>, is_read: &[bool], of_site: &[String]) -> Option<Remark> {
    let mut passages = vec![Vec::new()];
    for (item, is_read) in tape.items.iter().zip(is_read) {
        let Item::Text(text) = item else { continue };
        let words = text.split_whitespace().filter(|word| !word.chars().all(is_unseen));
        let words: Vec<_> = words.collect();
        match passages.last_mut() {
            _ if words.is_empty() => {}
            Some(last) if !is_read => last.extend(words),
            _ => passages.push(Vec::new()),
        }
    }
    passages.extend(of_site.iter().map(|line| line.split_whitespace().collect()));
    let count: usize = passages.iter().map(Vec::len).sum();
    let first =
        |words: Vec<&str>| words.into_iter().take(FIRST_WORDS).collect::<Vec<_>>().join(" ");
    let named = passages.into_iter().map(first).filter(|words| !words.is_empty()).take(NAMED);
    let words = named.collect::<Vec<_>>().join("» … «");
    let values = vec![("count", count.to_string()), ("words", words)];
    (count > 0).then(|| remark("page-left-out", values))
}

/// Where the heading stands that names the law, above where its numbers begin. What stands
/// between them is its date and its number.
fn title(tape: &Tape<'_>, from: usize) -> Option<usize> {
    let is_title = |at: &usize| {
        let is_heading = tape.element(*at).is_some_and(|it| it.name() == "h1");
        let words = if is_heading { tape.words(*at) } else { String::new() };
        (words.contains(' ') || words.chars().count() > 12) && reads_as_title(&words)
    };
    (0..from).rfind(is_title)
}

/// Makes the first words the name of the act, where they read as one.
fn first_as_title(blocks: &mut [Block]) {
    if let Some(first) = blocks.first_mut()
        && matches!(first.kind, Kind::Paragraph | Kind::Heading(_))
        && reads_as_title(&first.text)
    {
        first.kind = Kind::Heading(1);
    }
}

/// The encoding that a page names for itself.
fn charset(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_lowercase();
    let named = head.split_once("charset")?.1.trim_start().strip_prefix('=')?;
    let named = named.trim_start().trim_start_matches(['"', '\'']);
    let end = named.find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
    Some(named[..end.unwrap_or(named.len())].to_owned())
}

/// How deep elements are nested that nothing ends but their own end: each that begins is
/// held against all that are open.
fn depth(text: &str) -> usize {
    const ENDED_BY_OTHERS: [&str; 26] = [
        "p", "li", "dd", "dt", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "a", "br",
        "img", "input", "meta", "link", "hr", "wbr", "col", "area", "base", "embed", "source",
        "track", "param",
    ];
    const RAW: [&str; 2] = ["script", "style"];
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut from = 0;
    for (at, _) in text.match_indices('<') {
        if at < from {
            continue;
        }
        let tag = &text.as_bytes()[at + 1..text.len().min(at + 300)];
        let (is_end, name) = tag.strip_prefix(b"/").map_or((false, tag), |name| (true, name));
        let length = name.iter().position(|byte| !byte.is_ascii_alphanumeric());
        let name = &name[..length.unwrap_or(name.len())];
        let is_ended_by_others =
            ENDED_BY_OTHERS.iter().any(|it| it.as_bytes().eq_ignore_ascii_case(name));
        let end = tag.iter().position(|byte| *byte == b'>').unwrap_or_default();
        if name.is_empty() || is_ended_by_others || tag[..end].ends_with(b"/") {
            continue;
        }
        if !is_end && let Some(raw) = RAW.iter().find(|it| it.as_bytes().eq_ignore_ascii_case(name))
        {
            // What a script or a style says is no element.
            let ends =
                |part: &[u8]| part[..2] == *b"</" && part[2..].eq_ignore_ascii_case(raw.as_bytes());
            let end = text.as_bytes()[at..].windows(raw.len() + 2).position(ends);
            from = end.map_or(text.len(), |end| at + end);
        }
        depth = if is_end { depth.saturating_sub(1) } else { depth + 1 };
        deepest = deepest.max(depth);
    }
    deepest
}

#[cfg(test)]
mod tests;
