//! A redline that explains itself to whoever has no word processor: under its title what is
//! compared and what the looks mean, and of what moved, in words, from where and to where.

use super::paper::{Block, Paper, Paragraph, Revision, Run, Style, nothing_changed};
use crate::l10n::Messages;
use crate::text::language::Language;

/// The paper with its legend, and a word before all that moved.
pub fn explained(paper: &Paper) -> Paper {
    let mut paper = led(paper);
    let messages = messages(&paper);
    let mut last = Revision::Kept;
    for block in &mut paper.blocks {
        let Block::Paragraph(paragraph) = block else {
            last = Revision::Kept;
            continue;
        };
        if paragraph.revision != last
            && let Some(told) = paragraph.revision.move_told(&messages)
        {
            let run = Run { is_italic: true, ..Run::new(format!("[{told}] ")) };
            paragraph.runs.insert(0, run);
        }
        last = paragraph.revision;
    }
    paper
}

/// The paper with what it compares, and what its looks mean, under its title.
pub fn led(paper: &Paper) -> Paper {
    let mut paper = paper.clone();
    let Some(between) = &paper.between else { return paper };
    let messages = messages(&paper);
    let changes = messages.say("paper-changes", &[("between", between.as_str().into())]);
    let remark = |runs| Paragraph { style: Style::Remark, runs, ..Paragraph::default() };
    let is_kept = |it: &Paragraph| {
        it.revision == Revision::Kept && it.runs.iter().all(|run| run.revision == Revision::Kept)
    };
    let meaning = if paper.paragraphs().all(is_kept) {
        nothing_changed(&messages)
    } else {
        remark(legend(&paper, &messages))
    };
    let lead = [remark(vec![Run::new(changes)]), meaning];
    let is_title = |it: &&Block| matches!(it, Block::Paragraph(one) if one.style == Style::Title);
    let titles = paper.blocks.iter().take_while(is_title).count();
    paper.blocks.splice(titles..titles, lead.map(Block::Paragraph));
    paper
}

/// What the looks mean, each in its own.
fn legend(paper: &Paper, messages: &Messages) -> Vec<Run> {
    let own = |revision, key| Run { revision, ..Run::new(messages.get(key)) };
    let mut runs = vec![
        Run::new(messages.get("paper-legend") + " "),
        own(Revision::Inserted, "paper-legend-inserted"),
        Run::new(", "),
        own(Revision::Deleted, "paper-legend-deleted"),
    ];
    let is_move = |it: &Paragraph| it.revision.move_told(messages).is_some();
    if paper.paragraphs().any(is_move) {
        runs.push(Run::new(format!("; {}", messages.get("paper-legend-moved"))));
    }
    runs.push(Run::new("."));
    runs
}

fn messages(paper: &Paper) -> Messages {
    Messages::new(paper.language.unwrap_or(Language::English))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::plain;

    #[test]
    fn what_is_compared_and_what_moved_is_said() {
        let of = |revision, style, words: &str| {
            let runs = vec![Run { revision, ..Run::new(words) }];
            Block::Paragraph(Paragraph { style, revision, runs, ..Paragraph::default() })
        };
        let blocks = vec![
            of(Revision::Kept, Style::Title, "О детях"),
            of(Revision::MovedFrom(1), Style::Body, "1) да;"),
            of(Revision::MovedFrom(1), Style::Body, "2) нет;"),
            of(Revision::Kept, Style::Body, "Иное."),
            of(Revision::MovedTo(1), Style::Body, "1) да;"),
        ];
        let (language, between) = (Some(Language::Russian), Some("а → б".to_owned()));
        let paper = Paper { language, between, blocks, ..Paper::default() };
        let expected = "О детях\nИзменения: а → б\n\
            Обозначения: {+добавлено+}, [-исключено-]; перемещённое стоит под одним номером дважды: где было и где стало.\n\
            [Перемещено отсюда: 1] [-1) да;-]\n[-2) нет;-]\nИное.\n[Перемещено сюда: 1] {+1) да;+}\n";
        assert_eq!(plain::write(&explained(&paper)), expected);
        let plain = Paper { between: None, ..paper.clone() };
        assert_eq!(led(&plain), plain);
    }
}
