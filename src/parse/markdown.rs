//! The lines of a Markdown source and what block each stands in.
//!
//! CommonMark destroys legal numbers: an inserted `2-1)` becomes a soft line
//! break inside `2)`, and `5)` an item without its number. So pulldown-cmark
//! says only where the blocks are; the lines are cut from the bytes under them,
//! and their numbers are read from there.

use crate::text::span::Span;
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
    let mut start = 0;
    let mut last_full = None;
    for (at, line) in source.split_inclusive('\n').enumerate() {
        let span = Span::new(start, start + line.len());
        start = span.end;
        while blocks.next_if(|(range, _, _)| range.end <= span.start).is_some() {}
        let (block, level) = blocks
            .peek()
            .filter(|(range, _, _)| range.start < span.end)
            .map_or((Block::Plain, 0), |(_, block, level)| (*block, *level));
        let block = if block == Block::Plain && is_bare_row(line) { Block::Row } else { block };
        let words = words_of(source, span, block);
        let joins = last_full == Some(at.wrapping_sub(1)) && same_block(&lines, block);
        if is_drawn(words.of(source)) {
            continue;
        }
        last_full = Some(at);
        lines.push(SourceLine { words, block, level, joins });
    }
    lines
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
    words.chars().all(|c| c.is_whitespace() || "-=_*|+:~`#>\u{feff}".contains(c))
}

/// The headings, quotations and tables, in order; the rest is plain.
fn blocks(source: &str) -> Vec<(Range<usize>, Block, u8)> {
    plain_blocks(source).unwrap_or_else(|| marked_blocks(source))
}

/// The headings of a text that has no other block, as most laws have not: lines
/// that begin with `#`. `None` where a line may belong to another block, or where
/// a block around it could make it something else.
fn plain_blocks(source: &str) -> Option<Vec<(Range<usize>, Block, u8)>> {
    if source.as_bytes().contains(&b'|') {
        return None;
    }
    let mut blocks = Vec::new();
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let words = line.trim_start_matches([' ', '\t', '\u{feff}']);
        match words.as_bytes().first() {
            Some(b'>' | b'<' | b'`' | b'~') => return None,
            Some(b'#') if words.len() < line.len() => return None,
            Some(b'-' | b'+' | b'*' | b'0'..=b'9') if holds_a_block(words) => return None,
            Some(b'#') => {
                let level = words.bytes().take_while(|byte| *byte == b'#').count();
                let ends =
                    words[level..].starts_with([' ', '\t', '\r', '\n']) || words.len() == level;
                if let Some(level) = u8::try_from(level).ok().filter(|level| *level <= 6 && ends) {
                    blocks.push((start..start + line.len(), Block::Heading, level));
                }
            }
            _ => {}
        }
        start += line.len();
    }
    Some(blocks)
}

/// Whether an item of a list may begin with another block.
fn holds_a_block(item: &str) -> bool {
    let inside = item.split_once([' ', '\t']).map_or("", |(_, inside)| inside.trim_start());
    inside.starts_with(['#', '>', '-', '+', '*', '`', '~', '<'])
}

/// The same of any text, as CommonMark has it.
fn marked_blocks(source: &str) -> Vec<(Range<usize>, Block, u8)> {
    let mut blocks = Vec::new();
    let mut covered = 0;
    let mark = if source.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let events = Parser::new_ext(&source[mark..], Options::ENABLE_TABLES).into_offset_iter();
    for (event, range) in events {
        let Event::Start(tag) = event else { continue };
        let range = range.start + mark..range.end + mark;
        let (block, level) = match tag {
            // A heading that is underlined is a line above a rule, in a law.
            Tag::Heading { level, .. } if source[range.clone()].starts_with('#') => {
                (Block::Heading, level as u8)
            }
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
            assert_eq!(plain_blocks(source), Some(marked_blocks(source)), "{source}");
        }
        for source in ["> а\n", " # а\n", "```\n# а\n```\n", "1. # а\n", "а | б\n--|--\n"] {
            assert_eq!(plain_blocks(source), None, "{source}");
        }
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
