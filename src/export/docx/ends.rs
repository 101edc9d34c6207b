//! The ends of paragraphs before a new one. LibreOffice takes the insertions that touch
//! one another for one, with the mark of the paragraph between them: rejected, it would
//! make one paragraph of two. What is gone stands between them.

use crate::export::paper::{Block, Paper, Paragraph, Revision, Run};
use std::borrow::Cow;

/// The paper, where no insertion reaches from a paragraph that stays into a new one.
pub(super) fn parted(paper: &Paper) -> Cow<'_, Paper> {
    let reaching = |pair: &[Block]| match pair {
        [Block::Paragraph(this), Block::Paragraph(next)] => reaches(this, next),
        _ => false,
    };
    let ends = paper.blocks.windows(2).enumerate();
    let ends: Vec<_> = ends.filter(|(_, pair)| reaching(pair)).map(|(at, _)| at).collect();
    if ends.is_empty() {
        return Cow::Borrowed(paper);
    }
    let mut paper = paper.clone();
    for at in ends {
        if let Block::Paragraph(paragraph) = &mut paper.blocks[at] {
            part(&mut paragraph.runs);
        }
    }
    Cow::Owned(paper)
}

fn reaches(this: &Paragraph, next: &Paragraph) -> bool {
    let is_new = |revision| matches!(revision, Revision::Inserted | Revision::MovedTo(_));
    this.revision == Revision::Kept
        && this.runs.last().is_some_and(|run| run.revision == Revision::Inserted)
        && is_new(next.revision)
}

/// Puts what is gone behind what is new; where nothing is gone, the last letter that stays
/// is written anew.
fn part(runs: &mut Vec<Run>) {
    let is = |run: &Run, revision| run.revision == revision;
    let new = runs.iter().rposition(|run| !is(run, Revision::Inserted)).map_or(0, |at| at + 1);
    let gone = runs[..new].iter().rposition(|run| !is(run, Revision::Deleted));
    let gone = gone.map_or(0, |at| at + 1);
    if gone < new {
        runs[gone..].rotate_left(new - gone);
    } else if new > 0 && is(&runs[new - 1], Revision::Kept) {
        let kept = &mut runs[new - 1];
        let Some(letter) = kept.text.pop() else { return };
        let run = Run { text: letter.to_string(), ..kept.clone() };
        runs.insert(new, Run { revision: Revision::Inserted, ..run.clone() });
        runs.push(Run { revision: Revision::Deleted, comments: Vec::new(), ..run });
        runs.retain(|run| !run.text.is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(runs: &[(&str, Revision)], next: Revision) -> Vec<(String, Revision)> {
        let run =
            |(text, revision): &(&str, Revision)| Run { revision: *revision, ..Run::new(*text) };
        let runs = runs.iter().map(run).collect();
        let this = Paragraph { runs, ..Paragraph::default() };
        let next = Paragraph { revision: next, ..Paragraph::new("новый") };
        let blocks = [this, next].map(Block::Paragraph).to_vec();
        let paper = Paper { blocks, ..Paper::default() };
        let paper = parted(&paper);
        let first = paper.paragraphs().next().expect("there are two");
        first.runs.iter().map(|run| (run.text.clone(), run.revision)).collect()
    }

    #[test]
    fn no_insertion_reaches_into_a_new_paragraph() {
        use Revision::{Deleted, Inserted, Kept};
        let owned = |runs: &[(&str, Revision)]| {
            runs.iter().map(|(text, revision)| ((*text).to_owned(), *revision)).collect::<Vec<_>>()
        };
        let swapped = [("а", Kept), ("б", Deleted), ("в", Inserted)];
        let expected = owned(&[("а", Kept), ("в", Inserted), ("б", Deleted)]);
        assert_eq!(ended(&swapped, Inserted), expected);
        assert_eq!(ended(&swapped, Kept), owned(&swapped));
        let tail = [("Срок", Kept), (" три дня", Inserted)];
        let expected =
            owned(&[("Сро", Kept), ("к", Inserted), (" три дня", Inserted), ("к", Deleted)]);
        assert_eq!(ended(&tail, Inserted), expected);
        assert_eq!(ended(&[("а", Inserted)], Inserted), owned(&[("а", Inserted)]));
    }
}
