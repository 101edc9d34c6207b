//! The lines of a Markdown source and what block each stands in.
//!
//! CommonMark destroys legal numbers: an inserted `2-1)` becomes a soft line
//! break inside `2)`, and `5)` an item without its number. So pulldown-cmark
//! says only where the blocks are; the lines are cut from the bytes under them,
//! and their numbers are read from there.

use super::guard::unguarded;
use crate::text::fold::is_unseen;
use crate::text::span::{self, Span};
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::ops::Range;

/// The block a line stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// Running text, list items and code included: a law has neither.
    Plain,
    /// A heading written with `#`.
    Heading,
    /// A block quotation: where editions keep their footnotes.
    Quotation,
    /// A row of a table.
    Row,
}

/// A line that has words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceLine {
    /// Its words: without indentation, `#`, `>`, `|` and emphasis at the edges.
    pub words: Span,
    /// Its block.
    pub block: Block,
    /// The level of its heading: 1 for `#`; 0 where it is none.
    pub level: u8,
    /// Whether nothing but a line end parts it from the line before.
    pub joins: bool,
    /// Whether it goes on in the cell of an HTML table that the line before left open.
    pub is_in_cell: bool,
}

/// The lines of `source` that have words, in order.
pub fn lines(source: &str) -> Vec<SourceLine> {
    let mut lines = filled_lines(source);
    let blocks = blocks(source, &lines);
    let mut blocks = blocks.iter().peekable();
    let (mut before, mut is_in_cell) = (None, false);
    let has_tags = span::has_byte(source, b'<');
    lines.retain_mut(|line| {
        let span = line.words;
        while blocks.next_if(|(range, _, _)| range.end <= span.start).is_some() {}
        if let Some((_, block, level)) = blocks.peek().filter(|found| found.0.start < span.end) {
            (line.block, line.level) = (*block, *level);
        }
        let has_words = read_words(source, line);
        line.joins = before == Some((span.start, line.block)) && !is_whole(line.block);
        line.is_in_cell = line.joins && is_in_cell;
        is_in_cell = has_tags && leaves_cell_open(span.of(source), line.is_in_cell);
        if has_words {
            before = Some((span.end, line.block));
        }
        has_words
    });
    lines
}

/// The lines that are not blank, each with all that is on it.
fn filled_lines(source: &str) -> Vec<SourceLine> {
    let is_blank =
        |line: &str| line.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'));
    let filled = span::lines(source).filter(|span| !is_blank(span.of(source)));
    let line = |words| SourceLine {
        words,
        block: Block::Plain,
        level: 0,
        joins: false,
        is_in_cell: false,
    };
    filled.map(line).collect()
}

/// Whether a cell of an HTML table is open behind a line.
fn leaves_cell_open(line: &str, is_open: bool) -> bool {
    if !span::has_byte(line, b'<') {
        return is_open;
    }
    let last = |tags: &[&str]| tags.iter().filter_map(|tag| line.rfind(tag)).max();
    let opened = last(&["<td", "<th>", "<th "]);
    let closed = last(&["</td", "</th", "</tr", "</table"]);
    opened > closed || is_open && closed.is_none()
}

/// Takes from a whole line what are no words of it, and says whether any are left.
/// A row may lack its `|---|` line.
fn read_words(source: &str, line: &mut SourceLine) -> bool {
    let whole = line.words.of(source);
    let words = whole.strip_suffix('\n').unwrap_or(whole);
    if line.block == Block::Plain && is_bare(words) {
        line.words.end = line.words.start + words.len();
        return true;
    }
    if is_drawn(whole) {
        return false;
    }
    if line.block == Block::Plain && is_bare_row(whole) {
        line.block = Block::Row;
    }
    line.words = words_of(source, line.words, line.block);
    true
}

/// Whether a line is a mark for links and nothing else: `<a id="p1"></a>`.
pub(super) fn is_anchor(words: &str) -> bool {
    let inside = words.trim().strip_prefix("<a ").and_then(|rest| rest.strip_suffix("></a>"));
    inside.is_some_and(|inside| !inside.contains(['<', '>']))
}

/// Whether words begin with a letter or digit and end with one or with a stop, as
/// nearly all lines of a law do: nothing about them needs to be taken off.
pub(super) fn is_bare(words: &str) -> bool {
    let bytes = words.as_bytes();
    let begins = bytes.first().is_some_and(|first| begins_plainly(*first));
    begins
        && match bytes[bytes.len() - 1] {
            b'.' | b';' | b':' | b',' | b')' => true,
            last if last.is_ascii() => last.is_ascii_alphanumeric(),
            _ => matches!(bytes[bytes.len() - 2], 0xd0..=0xd3),
        }
}

/// Whether a byte begins a letter of Cyrillic, or is a Latin one or a digit.
const fn begins_plainly(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, 0xd0..=0xd3)
}

/// Whether a line is a row of a table that lacks its `|---|` line.
fn is_bare_row(line: &str) -> bool {
    let inner = line.trim().strip_prefix('|').and_then(|line| line.strip_suffix('|'));
    inner.is_some_and(has_letters)
}

/// Whether a letter or a digit stands in a text: nearly always a Latin or a Russian
/// one, which a byte tells.
fn has_letters(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, 0xd0 | 0xd1);
    text.bytes().any(is_plain) || !text.is_ascii() && text.contains(char::is_alphanumeric)
}

/// Whether a line of such a block goes on with no other.
const fn is_whole(block: Block) -> bool {
    matches!(block, Block::Heading | Block::Row)
}

/// Whether a line has nothing to read: blank, a rule, the frame of a table.
fn is_drawn(words: &str) -> bool {
    // All these signs are of one byte, and a frame or a row of empty cells is long.
    let told = words.bytes().take_while(|byte| DRAWN[usize::from(*byte)]).count();
    if words.as_bytes().get(told).is_some_and(u8::is_ascii) {
        return false;
    }
    let is_blank = |c: char| is_unseen(c) || c.is_whitespace();
    words[told..].chars().all(|c| is_blank(c) || c.is_ascii() && DRAWN[c as usize])
}

/// Of which bytes a frame is made: of signs and blanks.
const DRAWN: [bool; 256] = {
    let mut drawn = [false; 256];
    let (bytes, mut at) = (b"-=_*|+:~`#> \t\n\x0b\x0c\r", 0);
    while at < bytes.len() {
        drawn[bytes[at] as usize] = true;
        at += 1;
    }
    drawn
};

/// A heading, quotation or table: where it is, what it is, and its level.
type Found = (Range<usize>, Block, u8);

/// The headings, quotations and tables, in order; the rest is plain.
fn blocks(source: &str, lines: &[SourceLine]) -> Vec<Found> {
    simple_blocks(source, lines).unwrap_or_else(|| marked_blocks(source, 0..source.len()))
}

/// The same of a text in which a blank line ends every block, as it does in most
/// laws: its headings are lines that begin with `#`, and only what may be a
/// quotation or a table is given to CommonMark. `None` where a block could go on
/// over a blank line, or hold others.
fn simple_blocks(source: &str, lines: &[SourceLine]) -> Option<Vec<Found>> {
    let mut blocks = Vec::new();
    // Most laws have no table.
    let has_bars = span::has_byte(source, b'|');
    for group in lines.chunk_by(|line, next| line.words.end == next.words.start) {
        let mut kinds = Group::default();
        for SourceLine { words: span, .. } in group {
            let line = span.of(source);
            let has_bar = has_bars && span::has_byte(line, b'|');
            // A table of CommonMark has two lines or more.
            kinds.add(line, has_bar && group.len() > 1);
            if goes_further(line, has_bar) {
                return None;
            }
            blocks.extend(heading(*span, line));
        }
        if kinds.may_be_marked() {
            let part = group[0].words.start..group[group.len() - 1].words.end;
            let is_quiet = |block: &Block| matches!(block, Block::Quotation | Block::Row);
            let marked = marked_blocks(source, part).into_iter();
            blocks.extend(marked.filter(|(_, block, _)| is_quiet(block)));
        }
    }
    blocks.sort_by_key(|(range, ..)| range.start);
    Some(blocks)
}

/// Whether a line may belong to a block that goes on over a blank line, or begin
/// one inside another.
fn goes_further(line: &str, has_bar: bool) -> bool {
    let first = line.as_bytes()[0];
    if begins_plainly(first) {
        return first.is_ascii_digit() && holds_a_block(line);
    }
    let words = line.trim_start_matches([' ', '\t', '\u{feff}']);
    let is_indented = words.len() < line.len();
    match words.as_bytes().first() {
        Some(b'<' | b'`' | b'~') => true,
        Some(b'#' | b'>') => is_indented,
        // A table that belongs to an item of a list.
        Some(_) if is_indented && has_bar => true,
        Some(b'-' | b'+' | b'*' | b'0'..=b'9') => holds_a_block(words),
        _ => false,
    }
}

/// What stands in lines without a blank one between them.
#[derive(Default)]
struct Group {
    has_quotation: bool,
    /// Whether a line holds a bar, as the rows of a table do.
    has_bar: bool,
    /// Whether a line is no row between bars: in a table it may be one all the same.
    has_other: bool,
}

impl Group {
    fn add(&mut self, line: &str, has_bar: bool) {
        self.has_quotation |= line.starts_with('>');
        self.has_bar |= has_bar;
        self.has_other |= !has_bar || !is_row(line);
    }

    /// Whether only CommonMark can tell.
    const fn may_be_marked(&self) -> bool {
        self.has_quotation || self.has_bar && self.has_other
    }
}

/// Whether a line is a row between bars, or a part of the frame of one.
fn is_row(line: &str) -> bool {
    let inner = line.trim_end().strip_prefix('|').and_then(|line| line.strip_suffix('|'));
    inner.is_some_and(|inner| inner.contains(char::is_alphanumeric) || is_drawn(inner))
}

/// The heading that a line is.
fn heading(span: Span, line: &str) -> Option<Found> {
    let level = if line.starts_with('#') { level(line) } else { None };
    level.map(|level| (span.start..span.end, Block::Heading, level))
}

/// The level of the heading that a line is which begins with `#`.
fn level(line: &str) -> Option<u8> {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    let ends = line[level..].starts_with([' ', '\t', '\r', '\n']) || line.len() == level;
    u8::try_from(level).ok().filter(|level| (1..=6).contains(level) && ends)
}

/// Whether a line is an item of a list that begins with a block of another kind, or
/// an item of such items. A number in an item is taken for a word of it.
fn holds_a_block(line: &str) -> bool {
    let Some(item) = of_item(line) else { return false };
    let mut inside = item.trim_ascii_start();
    if inside.bytes().next().is_some_and(begins_plainly) {
        return false;
    }
    while let Some(item) = of_item(inside) {
        inside = item.trim_ascii_start();
    }
    matches!(inside.as_bytes().first(), Some(b'#' | b'>' | b'`' | b'~' | b'<'))
}

/// What an item of a list holds, if a line is one: `2 - 1` begins none.
fn of_item(line: &str) -> Option<&str> {
    let bytes = line.as_bytes();
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let is_mark = match bytes.get(digits)? {
        b'.' | b')' => digits > 0,
        b'-' | b'+' | b'*' => digits == 0,
        _ => false,
    };
    let ends = matches!(bytes.get(digits + 1), Some(b' ' | b'\t'));
    (is_mark && ends).then(|| &line[digits + 2..])
}

/// The same of a part of any text, as CommonMark has it.
fn marked_blocks(source: &str, part: Range<usize>) -> Vec<Found> {
    let mut blocks = Vec::new();
    let mut covered = 0;
    let text = &source[part.clone()];
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let events = Parser::new_ext(&text[mark..], Options::ENABLE_TABLES).into_offset_iter();
    let mark = mark + part.start;
    for (event, range) in events {
        let Event::Start(tag) = event else { continue };
        let range = range.start + mark..range.end + mark;
        let (block, level) = match tag {
            // A heading that is underlined is a line above a rule, in a law.
            Tag::Heading { .. } => match level(&source[range.clone()]) {
                Some(level) => (Block::Heading, level),
                None => continue,
            },
            Tag::BlockQuote(_) => (Block::Quotation, 0),
            Tag::Table(_) => (Block::Row, 0),
            _ => continue,
        };
        if covered <= range.start {
            covered = range.end;
            blocks.push((range, block, level));
        }
    }
    blocks
}

/// The words of a line, without the signs of its block and of emphasis.
fn words_of(source: &str, line: Span, block: Block) -> Span {
    let signs: &[char] = match block {
        Block::Plain => &[],
        Block::Heading => &['#'],
        Block::Quotation => &['>'],
        Block::Row => &['|'],
    };
    let is_sign = |c: char| c.is_whitespace() || is_unseen(c) || signs.contains(&c);
    let mut text = line.of(source);
    if block == Block::Row {
        // A wide table ends in many empty cells, which need not be read as characters.
        let is_empty = |byte: &u8| matches!(byte, b'|' | b' ' | b'\n');
        text = &text[..text.len() - text.bytes().rev().take_while(is_empty).count()];
    }
    let mut inner = text.trim_start_matches(is_sign);
    if block == Block::Plain {
        inner = unguarded(inner);
    }
    let start = line.start + (text.len() - inner.len());
    let end = line.start + text.trim_end_matches(|c: char| is_sign(c) && c != '>').len();
    without_emphasis(source, Span::new(start, end.max(start)))
}

/// Without `*` and `_` at both edges. They stay where only one edge has them and the other
/// is inside: the law's own asterisk is no emphasis. Neither is a blank of a form.
fn without_emphasis(source: &str, span: Span) -> Span {
    let words = span.of(source);
    let is_blank = words.starts_with("____") || words.ends_with("____");
    if is_blank || !words.starts_with(['*', '_']) && !words.ends_with(['*', '_']) {
        return span;
    }
    let opens = words.len() - words.trim_start_matches(['*', '_']).len();
    let closes = words.len() - words.trim_end_matches(['*', '_']).len();
    let edge = opens.min(closes);
    if opens + closes >= words.len() {
        return span;
    }
    Span::new(span.start + edge, span.end - edge).trimmed(source)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Vec<(&str, Block, bool)> {
        lines(source).iter().map(|line| (line.words.of(source), line.block, line.joins)).collect()
    }

    #[test]
    fn numbers_are_left_to_the_bytes() {
        let source = "2) екі;\n2-1) бір;\n5) бес.\n";
        let expected = ["2) екі;", "2-1) бір;", "5) бес."];
        assert_eq!(read(source).iter().map(|line| line.0).collect::<Vec<_>>(), expected);
        assert!(read(source)[1].2, "the second line joins the first");
    }

    #[test]
    fn a_text_of_headings_alone_is_read_alike_both_ways() {
        for source in [
            "# Закон\n\n## Глава 1\nтекст\n#нет\n####### нет\n#\n\n1. Пункт\n# Статья\n   под\n",
            "текст\n---\n### Статья 1. #\n1) а\n2) б\n\n- в\n# Г",
            "\r\n# А\r\nб\r\n",
        ] {
            assert_eq!(simple(source), Some(whole(source)), "{source}");
        }
        for source in [
            " # а\n",
            "```\n# а\n```\n",
            "1. # а\n",
            "- - > а\n",
            " | а |\n",
            "  > а\n",
            "1) а\n\n    б | в\n",
        ] {
            assert_eq!(simple(source), None, "{source}");
        }
    }

    fn whole(source: &str) -> Vec<Found> {
        marked_blocks(source, 0..source.len())
    }

    fn simple(source: &str) -> Option<Vec<Found>> {
        simple_blocks(source, &filled_lines(source))
    }

    #[test]
    fn quotations_and_tables_are_read_alike_in_parts() {
        for source in [
            "1. а\n\n> *Сноска. б*\nв\n\nг\n# Д\n",
            "а | б\n--|--\nв | г\nд\n\n# Е\n> ж\n",
            "# а\n> б\n# в\nг | д\n",
            "| а | б |\n|---|---|\n| в | г |\nд\n",
            "#а\n---\n####### б\n===\n",
            "> а\n\u{c}\nб\n",
            "* * *\n\n2 - 1 . а\n\n10,1 - 25\n\n> б\n\n1) - в\n\n- 2. г\n",
        ] {
            assert_eq!(simple(source), Some(whole(source)), "{source}");
        }
        // Rows between bars need no CommonMark to be rows.
        let rows = "| а | б |\n|---|---|\n| в | г |\n\nд\n";
        assert_eq!(simple(rows), Some(vec![]));
        assert!(read(rows)[..2].iter().all(|(_, block, _)| *block == Block::Row));
    }

    #[test]
    fn blocks_are_told_apart() {
        let source = "\u{feff}# Закон\n\n> *Сноска. Снята.*\n\n| а | б |\n|---|---|\n| 1 | 2 |\n\n---\n    текст\n";
        assert_eq!(
            read(source),
            [
                ("Закон", Block::Heading, false),
                ("Сноска. Снята.", Block::Quotation, false),
                ("а | б", Block::Row, false),
                ("1 | 2", Block::Row, false),
                ("текст", Block::Plain, false),
            ]
        );
    }

    #[test]
    fn rows_need_no_line_of_dashes() {
        let rows = [("а | б", Block::Row, false), ("1 | 2", Block::Row, false)];
        assert_eq!(read("| а | б |\n| 1 | 2 |\n"), rows);
        assert_eq!(read("| прямая черта\n")[0].1, Block::Plain);
    }

    #[test]
    fn a_rule_below_a_line_makes_no_heading() {
        assert_eq!(read("Бөлім\n-----\n"), [("Бөлім", Block::Plain, false)]);
    }

    #[test]
    fn a_cell_goes_on_to_its_end() {
        let source = "<td>а</td>\n<td>\nб;\nВ\n</td>\n<th>г</th>\n<td>д\n\nе\n";
        let inside: Vec<_> = lines(source).iter().map(|line| line.is_in_cell).collect();
        assert_eq!(inside, [false, false, true, true, true, false, false, false]);
    }

    #[test]
    fn emphasis_at_the_edges_is_no_word() {
        assert_eq!(read("**Статья 1. Цель**\n")[0].0, "Статья 1. Цель");
        assert_eq!(read("* примечание\n")[0].0, "* примечание");
        assert_eq!(read("*Слово* и *ещё*.\n")[0].0, "*Слово* и *ещё*.");
    }
}
