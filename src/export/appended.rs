//! A paper whose remarks stand behind its words, numbered: printed pages have no margin
//! that shows them.

use super::paper::{Block, Comment, Paper, Paragraph, Run, Style};
use crate::l10n::Messages;
use crate::text::language::Language;

/// The paper with a number where the words of each remark end, and the remarks as a list.
pub fn appended(paper: &Paper) -> Paper {
    let mut paper = paper.clone();
    let comments = std::mem::take(&mut paper.comments);
    if comments.is_empty() {
        return paper;
    }
    for block in &mut paper.blocks {
        block.paragraphs_mut().for_each(number);
    }
    let messages = Messages::new(paper.language.unwrap_or(Language::English));
    let heading = Paragraph::new(messages.get("paper-comments"));
    let heading = Paragraph { style: Style::Heading(1), ..heading };
    let listed = comments.iter().enumerate().flat_map(|(at, comment)| listed(at, comment));
    paper.blocks.extend([heading].into_iter().chain(listed).map(Block::Paragraph));
    paper
}

/// Puts the number of each remark behind its last words in a paragraph.
fn number(paragraph: &mut Paragraph) {
    let mut runs = Vec::new();
    for (at, run) in paragraph.runs.iter().enumerate() {
        let number = |it| Run { revision: run.revision, ..bold(format!("[{}]", it + 1)) };
        let numbers = paragraph.ending(at).map(number);
        runs.push(Run { comments: Vec::new(), ..run.clone() });
        runs.extend(numbers);
    }
    paragraph.runs = runs;
}

fn listed(at: usize, comment: &Comment) -> Vec<Paragraph> {
    let day = comment.date.get(..10).map(|day| format!(" · {day}")).unwrap_or_default();
    let who = bold(format!("[{}] {}{day}", at + 1, comment.author));
    let style = Style::Heading(3);
    let who = Paragraph { style, runs: vec![who], ..Paragraph::default() };
    let says = comment.text.iter().map(|words| Paragraph { indent: 1, ..Paragraph::new(words) });
    [who].into_iter().chain(says).collect()
}

fn bold(words: String) -> Run {
    Run { is_bold: true, ..Run::new(words) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::paper::Revision;
    use crate::export::plain;

    #[test]
    fn remarks_are_numbered_and_listed() {
        let noted =
            |text: &str, comments: &[usize]| Run { comments: comments.to_vec(), ..Run::new(text) };
        let new = Run { revision: Revision::Inserted, ..noted(" дней", &[0, 1]) };
        let gone = Run { revision: Revision::Deleted, ..Run::new(" часов") };
        let runs = vec![Run::new("в течение "), noted("трех", &[0]), gone, new];
        let comment = |author: &str| Comment {
            author: author.to_owned(),
            date: "2022-05-03T10:00:00+05:00".to_owned(),
            text: vec!["Мало.".to_owned()],
        };
        let blocks = vec![Block::Paragraph(Paragraph { runs, ..Paragraph::default() })];
        let language = Some(Language::Russian);
        let comments = vec![comment("юрист"), comment("редакция")];
        let paper = appended(&Paper { language, blocks, comments, ..Paper::default() });
        let expected = "в течение трех[- часов-]{+ дней[1][2]+}\n\nЗамечания\n\n[1] юрист · 2022-05-03\n  Мало.\n\n\
            [2] редакция · 2022-05-03\n  Мало.\n";
        assert_eq!(plain::write(&paper), expected);
    }
}
