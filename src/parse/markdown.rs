//! The lines of a Markdown source and what block each stands in.
//!
//! CommonMark destroys legal numbers: an inserted `2-1)` becomes a soft line
//! break inside `2)`, and `5)` an item without its number. So pulldown-cmark
//! says only where the blocks are; the lines are cut from the bytes under them,
//! and their numbers are read from there.

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
}

/// The lines of `source` that have words, in order.
pub fn lines(source: &str) -> Vec<SourceLine> {
    let blocks = blocks(source);
    let mut blocks = blocks.iter().peekable();
    let mut lines: Vec<SourceLine> = Vec::new();
    let mut last_full = None;
    for (at, span) in span::lines(source).enumerate() {
        let line = span.of(source);
        if line == "\n" {
            continue;
        }
        while blocks.next_if(|(range, _, _)| range.end <= span.start).is_some() {}
        let (block, level) = blocks
            .peek()
            .filter(|(range, _, _)| range.start < span.end)
            .map_or((Block::Plain, 0), |(_, block, level)| (*block, *level));
        let bare = bare_words(line).filter(|_| block == Block::Plain);
        let block = if bare.is_none() && block == Block::Plain && is_bare_row(line) {
            Block::Row
        } else {
            block
        };
        let words = match bare {
            Some(length) => Span::new(span.start, span.start + length),
            None => words_of(source, span, block),
        };
        let joins = last_full == Some(at.wrapping_sub(1)) && same_block(&lines, block);
        if bare.is_none() && is_drawn(words.of(source)) {
            continue;
        }
        last_full = Some(at);
        lines.push(SourceLine { words, block, level, joins });
    }
    lines
}

/// The length of the words of a line that begins with a letter or digit and ends
/// with one or with a stop, as nearly all lines of a law do: nothing about them
/// needs to be taken off. `None` of any other.
fn bare_words(line: &str) -> Option<usize> {
    let line = line.strip_suffix('\n').unwrap_or(line).as_bytes();
    let begins = begins_plainly(*line.first()?);
    let ends = match line.last()? {
        b'.' | b';' | b':' | b',' | b')' => true,
        last if last.is_ascii() => last.is_ascii_alphanumeric(),
        _ => matches!(line.get(line.len().wrapping_sub(2)), Some(0xd0..=0xd3)),
    };
    (begins && ends).then_some(line.len())
}

/// Whether a byte begins a letter of Cyrillic, or is a Latin one or a digit.
const fn begins_plainly(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, 0xd0..=0xd3)
}

/// Whether a line is a row of a table that lacks its `|---|` line.
fn is_bare_row(line: &str) -> bool {
    let inner = line.trim().strip_prefix('|').and_then(|line| line.strip_suffix('|'));
    inner.is_some_and(|inner| inner.contains(char::is_alphanumeric))
}

/// Whether the line before stands in a block of the same kind. A heading and a
/// table row are whole in themselves.
fn same_block(lines: &[SourceLine], block: Block) -> bool {
    matches!(block, Block::Plain | Block::Quotation)
        && lines.last().is_some_and(|line| line.block == block)
}

/// Whether a line has nothing to read: blank, a rule, the frame of a table.
fn is_drawn(words: &str) -> bool {
    words.chars().all(|c| match c {
        '-' | '=' | '_' | '*' | '|' | '+' | ':' | '~' | '`' | '#' | '>' | '\u{feff}' => true,
        _ => c.is_whitespace(),
    })
}

/// The headings, quotations and tables, in order; the rest is plain.
fn blocks(source: &str) -> Vec<(Range<usize>, Block, u8)> {
    simple_blocks(source).unwrap_or_else(|| marked_blocks(source, 0..source.len()))
}

/// The same of a text in which a blank line ends every block, as it does in most
/// laws: its headings are lines that begin with `#`, and only what may be a
/// quotation or a table is given to CommonMark. `None` where a block could go on
/// over a blank line, or hold others.
fn simple_blocks(source: &str) -> Option<Vec<(Range<usize>, Block, u8)>> {
    let mut blocks = Vec::new();
    let mut group = Group::default();
    for span in span::lines(source) {
        let line = span.of(source);
        if group.add(source, span, &mut blocks) || begins_with_a_letter(line) {
            continue;
        }
        let words = line.trim_start_matches([' ', '\t', '\u{feff}']);
        match words.as_bytes().first() {
            Some(b'<' | b'`' | b'~') => return None,
            Some(b'#' | b'>') if words.len() < line.len() => return None,
            // A table that belongs to an item of a list.
            Some(_) if words.len() < line.len() && holds_a_bar(line) => return None,
            Some(b'-' | b'+' | b'*' | b'0'..=b'9') if holds_a_block(words) => return None,
            Some(b'#') => blocks.extend(heading(span, words)),
            _ => {}
        }
    }
    group.end(source, &mut blocks);
    blocks.sort_by_key(|(range, ..)| range.start);
    Some(blocks)
}

/// Lines without a blank one between them.
#[derive(Default)]
struct Group {
    lines: Option<Span>,
    has_quotation: bool,
    /// Whether a line holds a bar, as the rows of a table do.
    has_bar: bool,
    /// Whether a line is no row between bars: in a table it may be one all the same.
    has_other: bool,
}

impl Group {
    /// Takes a line in; `true` where it is blank and ends the group.
    fn add(
        &mut self,
        source: &str,
        span: Span,
        blocks: &mut Vec<(Range<usize>, Block, u8)>,
    ) -> bool {
        let line = span.of(source);
        let is_blank = line.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'));
        if is_blank {
            self.end(source, blocks);
        } else {
            self.lines = Some(self.lines.map_or(span, |lines| lines.join(span)));
            self.has_quotation |= line.starts_with('>');
            let has_bar = holds_a_bar(line);
            self.has_bar |= has_bar;
            self.has_other |= !has_bar || !is_row(line);
        }
        is_blank
    }

    fn end(&mut self, source: &str, blocks: &mut Vec<(Range<usize>, Block, u8)>) {
        let Self { lines, has_quotation, has_bar, has_other } = std::mem::take(self);
        let is_marked = has_quotation || has_bar && has_other;
        if let Some(lines) = lines.filter(|_| is_marked) {
            let is_quiet = |block: &Block| matches!(block, Block::Quotation | Block::Row);
            let marked = marked_blocks(source, lines.start..lines.end).into_iter();
            blocks.extend(marked.filter(|(_, block, _)| is_quiet(block)));
        }
    }
}

fn holds_a_bar(line: &str) -> bool {
    span::has_byte(line, b'|')
}

/// Whether a line is a row between bars, or a part of the frame of one.
fn is_row(line: &str) -> bool {
    let inner = line.trim_end().strip_prefix('|').and_then(|line| line.strip_suffix('|'));
    inner.is_some_and(|inner| inner.contains(char::is_alphanumeric) || is_drawn(inner))
}

fn begins_with_a_letter(line: &str) -> bool {
    let first = line.as_bytes()[0];
    begins_plainly(first) && !first.is_ascii_digit()
}

/// The heading that a line is.
fn heading(span: Span, words: &str) -> Option<(Range<usize>, Block, u8)> {
    level(words).map(|level| (span.start..span.end, Block::Heading, level))
}

/// The level of the heading that a line is which begins with `#`.
fn level(line: &str) -> Option<u8> {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    let ends = line[level..].starts_with([' ', '\t', '\r', '\n']) || line.len() == level;
    u8::try_from(level).ok().filter(|level| (1..=6).contains(level) && ends)
}

/// Whether an item of a list may begin with another block.
fn holds_a_block(item: &str) -> bool {
    let inside = item.split_once([' ', '\t']).map_or("", |(_, inside)| inside.trim_start());
    inside.starts_with(['#', '>', '-', '+', '*', '`', '~', '<'])
}

/// The same of a part of any text, as CommonMark has it.
fn marked_blocks(source: &str, part: Range<usize>) -> Vec<(Range<usize>, Block, u8)> {
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
        Block::Plain => &['\u{feff}'],
        Block::Heading => &['#', '\u{feff}'],
        Block::Quotation => &['>'],
        Block::Row => &['|'],
    };
    let is_sign = |c: char| c.is_whitespace() || signs.contains(&c);
    let text = line.of(source);
    let start = line.start + (text.len() - text.trim_start_matches(is_sign).len());
    let end = line.start + text.trim_end_matches(|c: char| is_sign(c) && c != '>').len();
    without_emphasis(source, Span::new(start, end.max(start)))
}

/// Without `*` and `_` at both edges. They stay where only one edge has them
/// and the other is inside: the law's own asterisk is no emphasis.
fn without_emphasis(source: &str, span: Span) -> Span {
    let words = span.of(source);
    if !words.starts_with(['*', '_']) && !words.ends_with(['*', '_']) {
        return span;
    }
    let opens = words.len() - words.trim_start_matches(['*', '_']).len();
    let closes = words.len() - words.trim_end_matches(['*', '_']).len();
    let edge = opens.min(closes);
    if opens + closes >= words.len() {
        return span;
    }
    let start = if words[opens..].contains(['*', '_']) { opens } else { edge };
    Span::new(span.start + start, span.end - edge).trimmed(source)
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
            assert_eq!(simple_blocks(source), Some(whole(source)), "{source}");
        }
        for source in
            [" # а\n", "```\n# а\n```\n", "1. # а\n", " | а |\n", "  > а\n", "1) а\n\n    б | в\n"]
        {
            assert_eq!(simple_blocks(source), None, "{source}");
        }
    }

    fn whole(source: &str) -> Vec<(Range<usize>, Block, u8)> {
        marked_blocks(source, 0..source.len())
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
        ] {
            assert_eq!(simple_blocks(source), Some(whole(source)), "{source}");
        }
        // Rows between bars need no CommonMark to be rows.
        let rows = "| а | б |\n|---|---|\n| в | г |\n\nд\n";
        assert_eq!(simple_blocks(rows), Some(vec![]));
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
    fn emphasis_at_the_edges_is_no_word() {
        assert_eq!(read("**Статья 1. Цель**\n")[0].0, "Статья 1. Цель");
        assert_eq!(read("**Статья 1.** Цель\n")[0].0, "Статья 1.** Цель");
        assert_eq!(read("* примечание\n")[0].0, "* примечание");
    }
}
