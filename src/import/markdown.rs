//! A flow as the Markdown that the texts of a bill are kept in: a paragraph a block,
//! editorial notes as quotations, tables between bars.

use super::flow::{Block, Flow, Kind};
use crate::document::ProvisionKind;
use crate::parse::guard::guarded;
use crate::parse::marker::marker;

/// A text in Markdown, and where in it the blocks of its flow stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The text.
    pub text: String,
    /// For each block its line, from 1 on.
    pub lines: Vec<usize>,
}

/// The longest heading, in letters: what is longer is words of the law in large letters.
const LONGEST_HEADING: usize = 300;

/// Writes a flow.
pub fn write(flow: &Flow) -> Written {
    let mut written = Written::default();
    let mut line = 1;
    let mut before: Option<&Block> = None;
    for block in &flow.blocks {
        let goes_on = before.is_some_and(|before| is_one_table(before, block));
        if before.is_some() && !goes_on {
            written.text.push('\n');
            line += 1;
        }
        written.lines.push(line);
        let block_text = said(block, goes_on);
        line += block_text.matches('\n').count();
        written.text.push_str(&block_text);
        before = Some(block);
    }
    written
}

/// Whether a row belongs to the table of the block before it.
fn is_one_table(before: &Block, block: &Block) -> bool {
    match (&before.kind, &block.kind) {
        (Kind::Row(above), Kind::Row(cells)) => above.len() == cells.len() && !block.is_first,
        _ => false,
    }
}

fn said(block: &Block, goes_on: bool) -> String {
    match &block.kind {
        Kind::Heading(level) if is_heading(&block.text) => {
            format!("{} {}\n", "#".repeat(depth(*level, &block.text)), block.text)
        }
        Kind::Heading(_) | Kind::Paragraph => format!("{}\n", guarded(&block.text)),
        Kind::Editorial => format!("> {}\n", block.text),
        Kind::Row(cells) => row(cells, goes_on),
    }
}

/// Whether words can be a heading: points of an article that are printed as headings are
/// none.
fn is_heading(words: &str) -> bool {
    let unit = marker(words, true).map(|marker| marker.kind);
    let is_point = matches!(
        unit,
        Some(ProvisionKind::Paragraph | ProvisionKind::Subparagraph | ProvisionKind::Note)
    );
    !is_point && words.chars().count() <= LONGEST_HEADING
}

/// The level of a heading: of a unit the one that laws have it on, else as it was.
fn depth(level: u8, words: &str) -> usize {
    use ProvisionKind::{Article, Chapter, Part, Section, Subchapter, Subsection};
    match marker(words, true).map(|marker| marker.kind) {
        Some(Part | Section | Subsection | Chapter) => 2,
        Some(Subchapter | Article) => 3,
        _ => usize::from(level).clamp(1, 6),
    }
}

/// A row of a table, behind the first one the line that makes it one.
fn row(cells: &[String], goes_on: bool) -> String {
    let cells: Vec<_> =
        cells.iter().map(|cell| cell.replace('\n', " ").replace('|', "\\|")).collect();
    let row = format!("| {} |\n", cells.join(" | "));
    if goes_on { row } else { format!("{row}|{}\n", "---|".repeat(cells.len())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_stand_apart_and_each_has_its_line() {
        let row = |cells: &[&str]| Kind::Row(cells.iter().map(|cell| (*cell).to_owned()).collect());
        let blocks = [
            (Kind::Heading(1), "ЗАКОН"),
            (Kind::Heading(4), "Статья 1. Сфера"),
            (Kind::Heading(2), "1. Закон регулирует отношения."),
            (Kind::Editorial, "О сроке."),
            (row(&["№", "а|б"]), ""),
            (row(&["1", "два\nтри"]), ""),
            (row(&["x"]), ""),
            (Kind::Paragraph, "> больше"),
        ];
        let block = |(kind, text): &(Kind, &str)| Block {
            kind: kind.clone(),
            ..Block::paragraph(*text, 1)
        };
        let flow = Flow { blocks: blocks.iter().map(block).collect(), ..Flow::default() };
        let written = write(&flow);
        assert_eq!(
            written.text,
            "# ЗАКОН\n\n### Статья 1. Сфера\n\n1. Закон регулирует отношения.\n\n> О сроке.\n\n\
             | № | а\\|б |\n|---|---|\n| 1 | два три |\n\n| x |\n|---|\n\n\\> больше\n"
        );
        assert_eq!(written.lines, [1, 3, 5, 7, 9, 11, 13, 16]);
        for (line, (_, words)) in written.lines.iter().zip(blocks) {
            let text = written.text.lines().nth(line - 1).expect("a line");
            assert!(text.contains(words), "{text}");
        }
    }
}
