//! The ends of paragraphs before a new one or a table. LibreOffice takes the insertions that
//! touch one another for one, with the mark of the paragraph between them: rejected, it would
//! make one paragraph of two. What is gone stands between them. And it joins no paragraph
//! with a table: the end of one that comes or goes before a table is given to the paragraph
//! before it, for it would stay empty. (Between two tables there is none: there LibreOffice
//! leaves an empty paragraph, and no words are lost.)

use crate::export::paper::{Block, Paper, Paragraph, Revision, Run};
use std::borrow::Cow;

/// The paper, where accepting or rejecting everything joins no paragraphs and leaves none
/// empty.
pub(super) fn parted(paper: &Paper) -> Cow<'_, Paper> {
    let reaching = |pair: &[Block]| match pair {
        [Block::Paragraph(this), Block::Paragraph(next)] => reaches(this, next),
        _ => false,
    };
    let ends = paper.blocks.windows(2).enumerate();
    let ends: Vec<_> = ends.filter(|(_, pair)| reaching(pair)).map(|(at, _)| at).collect();
    let runs: Vec<_> = before_tables(&paper.blocks).collect();
    if ends.is_empty() && runs.is_empty() {
        return Cow::Borrowed(paper);
    }
    let mut paper = paper.clone();
    for at in ends {
        if let Block::Paragraph(paragraph) = &mut paper.blocks[at] {
            part(&mut paragraph.runs);
        }
    }
    for (first, last) in runs {
        let end = revision(&paper.blocks[last]).unwrap_or_default();
        for (at, end) in [(first, end), (last, Revision::Kept)] {
            if let Block::Paragraph(paragraph) = &mut paper.blocks[at] {
                paragraph.revision = end;
            }
        }
    }
    Cow::Owned(paper)
}

/// The paragraphs that come, or go, together right before a table: the place of the one
/// before them, which stays, and of the last.
fn before_tables(blocks: &[Block]) -> impl Iterator<Item = (usize, usize)> {
    let tables = blocks.iter().enumerate().filter(|(_, it)| matches!(it, Block::Table(_)));
    tables.filter_map(|(table, _)| {
        let last = table.checked_sub(1)?;
        let end = revision(&blocks[last])?;
        let is_alone = matches!(end, Revision::Inserted | Revision::Deleted);
        let first = blocks[..last].iter().rposition(|it| revision(it) != Some(end))?;
        let stays = revision(&blocks[first]) == Some(Revision::Kept);
        (is_alone && stays).then_some((first, last))
    })
}

fn revision(block: &Block) -> Option<Revision> {
    match block {
        Block::Paragraph(paragraph) => Some(paragraph.revision),
        Block::Table(_) => None,
    }
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
    use crate::export::paper::Table;

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
    fn the_end_of_what_comes_or_goes_before_a_table_is_that_of_the_paragraph_before() {
        use Revision::{Deleted, Inserted, Kept};
        let ends = |all: &[Revision]| {
            let block = |revision: &Revision| {
                Block::Paragraph(Paragraph { revision: *revision, ..Paragraph::new("а") })
            };
            let mut blocks: Vec<_> = all.iter().map(block).collect();
            blocks.push(Block::Table(Table::default()));
            let paper = Paper { blocks, ..Paper::default() };
            parted(&paper).paragraphs().map(|each| each.revision).collect::<Vec<_>>()
        };
        assert_eq!(ends(&[Kept, Kept, Inserted]), [Kept, Inserted, Kept]);
        assert_eq!(ends(&[Kept, Deleted, Deleted]), [Deleted, Deleted, Kept]);
        assert_eq!(ends(&[Kept, Deleted, Inserted]), [Kept, Deleted, Inserted]);
        assert_eq!(ends(&[Inserted]), [Inserted]);
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
