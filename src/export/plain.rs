//! A paper as plain text: one paragraph a line, revisions in the signs of the terminal.

use super::paper::{Block, Paper, Paragraph, Style};
use std::fmt::Write as _;

/// The text.
pub fn write(paper: &Paper) -> String {
    let mut text = String::new();
    for block in &paper.blocks {
        match block {
            Block::Paragraph(paragraph) => {
                let is_heading = matches!(paragraph.style, Style::Title | Style::Heading(_));
                if is_heading && !text.is_empty() {
                    text.push('\n');
                }
                let indent = "  ".repeat(usize::from(paragraph.indent));
                text += &(indent + &words(paragraph) + "\n");
            }
            Block::Table(table) => {
                for row in table.head.iter().chain(&table.rows) {
                    let cells = row.iter().map(|cell| {
                        let lines: Vec<_> = cell.iter().map(words).collect();
                        lines.join(" ")
                    });
                    text += &(cells.collect::<Vec<_>>().join(" | ") + "\n");
                }
            }
        }
    }
    for (at, comment) in paper.comments.iter().enumerate() {
        let start = if at == 0 { "\n" } else { "" };
        let said = comment.text.join(" ");
        let _ = writeln!(text, "{start}[{}] {}: {said}", at + 1, comment.author);
    }
    text
}

/// The words with signs around what changed; neighbours in one role share them.
fn words(paragraph: &Paragraph) -> String {
    let mut text = String::new();
    for (at, run) in paragraph.runs.iter().enumerate() {
        let neighbour = |at: Option<usize>| at.and_then(|at| paragraph.runs.get(at));
        let signs = run.revision.signs();
        let is_one =
            |other: Option<usize>| neighbour(other).map(|it| it.revision) == Some(run.revision);
        let (open, close) = signs.unwrap_or_default();
        text += if is_one(at.checked_sub(1)) { "" } else { open };
        text += &run.text;
        text += if is_one(Some(at + 1)) { "" } else { close };
        for note in paragraph.ending(at) {
            let _ = write!(text, "[{}]", note + 1);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::paper::{Comment, Revision, Run, Table};

    #[test]
    fn words_are_signed_as_on_the_terminal() {
        let run = |text: &str, revision| Run { revision, ..Run::new(text) };
        let paragraph = Paragraph {
            indent: 1,
            runs: vec![
                run("в течение ", Revision::Kept),
                run("трех", Revision::Deleted),
                Run { comments: vec![0], ..run("пя", Revision::Inserted) },
                Run { comments: vec![0], ..run("ти", Revision::Inserted) },
                run(" часов", Revision::Deleted),
                Run { comments: vec![0], ..run(" дней", Revision::Kept) },
            ],
            ..Paragraph::default()
        };
        let heading = Paragraph { style: Style::Heading(1), ..Paragraph::new("Глава 1") };
        let row = vec![vec![Paragraph::new("а")], vec![Paragraph::new("б"), Paragraph::new("в")]];
        let paper = Paper {
            blocks: vec![
                Block::Paragraph(Paragraph {
                    style: Style::Title, ..Paragraph::new("О детях")
                }),
                Block::Paragraph(heading),
                Block::Paragraph(paragraph),
                Block::Table(Table { rows: vec![row], ..Table::default() }),
            ],
            comments: vec![Comment {
                author: "юрист".to_owned(),
                text: vec!["Мало.".to_owned()],
                ..Comment::default()
            }],
            ..Paper::default()
        };
        let expected = "О детях\n\nГлава 1\n  в течение [-трех-]{+пяти+}[- часов-] дней[1]\nа | б в\n\n[1] юрист: Мало.\n";
        assert_eq!(write(&paper), expected);
    }
}
