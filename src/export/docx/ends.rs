//! The ends of paragraphs before a table: LibreOffice joins no paragraph with a table. The end
//! of one that comes or goes there is given to the paragraph before it, for it would stay
//! empty; what is gone and what came there share the last. (Between two tables there is
//! none: there LibreOffice leaves an empty paragraph, and no words are lost.)

use crate::export::paper::{Block, Paper, Revision};
use std::borrow::Cow;

/// The paper, where accepting or rejecting everything leaves no paragraph empty.
pub(super) fn given(paper: &Paper) -> Cow<'_, Paper> {
    let is_alone = |at: usize| {
        let before = at.checked_sub(1).map(|at| &paper.blocks[at]);
        before.and_then(revision).is_some_and(is_one_sided)
    };
    let tables = paper.blocks.iter().enumerate().filter(|(_, it)| matches!(it, Block::Table(_)));
    let tables: Vec<_> = tables.map(|(at, _)| at).filter(|at| is_alone(*at)).collect();
    if tables.is_empty() {
        return Cow::Borrowed(paper);
    }
    let mut paper = paper.clone();
    for table in tables.into_iter().rev() {
        give(&mut paper.blocks, table);
    }
    Cow::Owned(paper)
}

fn is_one_sided(revision: Revision) -> bool {
    matches!(revision, Revision::Inserted | Revision::Deleted)
}

fn revision(block: &Block) -> Option<Revision> {
    match block {
        Block::Paragraph(paragraph) => Some(paragraph.revision),
        Block::Table(_) => None,
    }
}

/// Lets the last paragraph before a table stay.
fn give(blocks: &mut Vec<Block>, table: usize) {
    let last = table - 1;
    let end = revision(&blocks[last]);
    let Some(other) = blocks[..last].iter().rposition(|it| revision(it) != end) else { return };
    let [Block::Paragraph(before), .., Block::Paragraph(last)] = &mut blocks[other..=last] else {
        return;
    };
    let is_shared = is_one_sided(before.revision) && before.style == last.style;
    if !is_shared && before.revision != Revision::Kept {
        return;
    }
    before.revision = std::mem::replace(&mut last.revision, Revision::Kept);
    if is_shared {
        last.runs.append(&mut before.runs);
        last.runs.sort_by_key(|run| run.revision != Revision::Deleted);
        blocks.remove(other);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::paper::{Paragraph, Table};

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
            given(&paper).paragraphs().map(|each| each.revision).collect::<Vec<_>>()
        };
        assert_eq!(ends(&[Kept, Kept, Inserted]), [Kept, Inserted, Kept]);
        assert_eq!(ends(&[Kept, Deleted, Deleted]), [Deleted, Deleted, Kept]);
        assert_eq!(ends(&[Kept, Deleted, Inserted]), [Kept, Kept]);
        assert_eq!(ends(&[Deleted, Deleted, Inserted, Inserted]), [Deleted, Inserted, Kept]);
        assert_eq!(ends(&[Inserted]), [Inserted]);
    }
}
