//! The ends of paragraphs before a table: LibreOffice joins no paragraph with a table. The end
//! of one that comes or goes there is given to the paragraph before it, for it would stay
//! empty; what is gone and what came there share the last. Between two tables, which are one
//! where it does not stand, it is a row of that one, without lines at its sides; so it is
//! behind a table that comes or goes with it, and that table is a part of the next.

use crate::export::paper::{Block, Paper, Paragraph, Revision, Table};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The paper, where accepting or rejecting everything leaves no paragraph empty.
pub(super) fn given(paper: &Paper) -> Cow<'_, Paper> {
    if paper.tables().next().is_none() {
        return Cow::Borrowed(paper);
    }
    let mut blocks = paper.blocks.clone();
    tell_as_edits(&mut blocks);
    let tables: Vec<_> = (1..blocks.len()).filter(|at| is_alone(&blocks[at - 1..])).collect();
    for table in tables.into_iter().rev() {
        // One that is a part of another by now is no table any more.
        if blocks.get(table - 1..).is_some_and(is_alone) {
            give(&mut blocks, table);
        }
    }
    Cow::Owned(Paper { blocks, ..paper.clone() })
}

/// Tells the moves from and to the place before a table as edits, in both their places: the
/// end of what moved cannot be given to a paragraph that did not.
fn tell_as_edits(blocks: &mut [Block]) {
    let mut moves = BTreeSet::new();
    let mut is_before = false;
    for block in blocks.iter_mut().rev() {
        match block {
            Block::Table(_) => is_before = true,
            Block::Paragraph(paragraph) => {
                is_before &= paragraph.revision != Revision::Kept;
                moves.extend(paragraph.revision.move_mut().filter(|_| is_before).copied());
            }
        }
    }
    let revisions = blocks.iter_mut().flat_map(Block::paragraphs_mut);
    for revision in revisions.flat_map(Paragraph::revisions_mut) {
        if revision.move_mut().is_some_and(|number| moves.contains(number)) {
            *revision = revision.as_edit();
        }
    }
}

/// Whether a paragraph that comes or goes stands right before a table.
fn is_alone(blocks: &[Block]) -> bool {
    match blocks {
        [Block::Paragraph(last), Block::Table(_), ..] => is_one_sided(last.revision),
        _ => false,
    }
}

fn is_one_sided(revision: Revision) -> bool {
    matches!(revision, Revision::Inserted | Revision::Deleted)
}

/// What became of a paragraph, or of a table whole; `None` for a table that stays.
fn revision(block: &Block) -> Option<Revision> {
    let mut all = block.paragraphs().map(|paragraph| paragraph.revision);
    let first = all.next()?;
    let is_whole = all.all(|each| each == first);
    match block {
        Block::Paragraph(_) => Some(first),
        Block::Table(_) => Some(first).filter(|first| is_whole && is_one_sided(*first)),
    }
}

/// Lets the last paragraph before a table stay, or makes it a part of that table where another
/// one stands between it and the paragraph that could take its end.
fn give(blocks: &mut Vec<Block>, table: usize) {
    let last = table - 1;
    let end = revision(&blocks[last]);
    let other = blocks[..last].iter().rposition(|it| revision(it) != end);
    let mut between = other.unwrap_or(0)..last;
    if let Some(first) = between.find(|at| matches!(blocks[*at], Block::Table(_))) {
        let whole = one_table(blocks.drain(first..=table));
        blocks.insert(first, Block::Table(whole));
        return;
    }
    let Some(other) = other else { return };
    let [Block::Paragraph(before), .., Block::Paragraph(last)] = &mut blocks[other..=last] else {
        return;
    };
    let is_shared = is_one_sided(before.revision);
    if !is_shared && before.revision != Revision::Kept {
        return;
    }
    before.revision = std::mem::replace(&mut last.revision, Revision::Kept);
    if is_shared {
        last.runs.append(&mut before.runs);
        last.runs.sort_by_key(|run| run.revision != Revision::Deleted);
        let (old, new) = match end {
            Some(Revision::Deleted) => (last.style, before.style),
            _ => (before.style, last.style),
        };
        last.style = new;
        last.was = Some(old).filter(|old| *old != new);
        blocks.remove(other);
    }
}

/// Tables, and what stands between them, as the rows of one.
fn one_table(blocks: impl Iterator<Item = Block>) -> Table {
    let mut whole = Table::default();
    for block in blocks {
        match block {
            Block::Table(table) => {
                let before = whole.rows.len();
                whole.between.extend(table.between.iter().map(|at| before + at));
                whole.rows.extend(table.rows);
            }
            Block::Paragraph(paragraph) => {
                whole.between.push(whole.rows.len());
                whole.rows.push(vec![vec![paragraph]]);
            }
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::paper::{Run, Style};

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

    #[test]
    fn a_heading_that_became_a_paragraph_is_one_again_when_all_is_rejected() {
        let block = |revision, style| {
            Block::Paragraph(Paragraph { style, revision, ..Paragraph::new("а") })
        };
        let blocks = vec![
            block(Revision::Deleted, Style::Heading(1)),
            block(Revision::Inserted, Style::Body),
            Block::Table(Table::default()),
        ];
        let paper = Paper { blocks, ..Paper::default() };
        let paper = given(&paper);
        let last = paper.paragraphs().next().expect("they share one");
        assert_eq!((last.style, last.was), (Style::Body, Some(Style::Heading(1))));
    }

    #[test]
    fn what_moved_from_before_a_table_is_told_as_an_edit_in_both_places() {
        use Revision::{Deleted, Inserted, Kept, MovedFrom, MovedTo};
        let block = |revision: Revision| {
            let runs = vec![Run { revision, ..Run::new("а") }];
            Block::Paragraph(Paragraph { revision, runs, ..Paragraph::default() })
        };
        let mut blocks: Vec<_> = [MovedTo(1), MovedTo(2), Kept, MovedFrom(1)].map(block).into();
        blocks.extend([Block::Table(Table::default()), block(MovedFrom(2))]);
        let paper = Paper { blocks, ..Paper::default() };
        let paper = given(&paper);
        let runs = paper.paragraphs().flat_map(|each| &each.runs);
        let told: Vec<_> = runs.map(|run| run.revision).collect();
        assert_eq!(told, [Inserted, MovedTo(2), Kept, Deleted, MovedFrom(2)]);
    }

    #[test]
    fn between_two_tables_it_is_a_row_of_the_one_that_they_are_without_it() {
        let paragraph = |revision| Paragraph { revision, ..Paragraph::new("а") };
        let table = |revision| {
            let rows = vec![vec![vec![paragraph(revision)]]];
            Block::Table(Table { rows, ..Table::default() })
        };
        let (kept, new) = (Revision::Kept, Revision::Inserted);
        let blocks = vec![
            Block::Paragraph(paragraph(kept)),
            table(kept),
            Block::Paragraph(paragraph(new)),
            table(new),
            Block::Paragraph(paragraph(new)),
            table(kept),
        ];
        let paper = Paper { blocks, ..Paper::default() };
        let paper = given(&paper);
        let [Block::Paragraph(_), Block::Table(whole)] = paper.blocks.as_slice() else {
            panic!("{paper:?}");
        };
        assert_eq!((whole.rows.len(), whole.between.as_slice()), (5, [1, 3].as_slice()));
        let blocks = vec![
            Block::Paragraph(paragraph(kept)),
            Block::Paragraph(paragraph(new)),
            table(new),
            Block::Paragraph(paragraph(new)),
            table(kept),
        ];
        let paper = Paper { blocks, ..Paper::default() };
        let paper = given(&paper);
        let [Block::Paragraph(before), Block::Paragraph(last), Block::Table(whole)] =
            paper.blocks.as_slice()
        else {
            panic!("{paper:?}");
        };
        assert_eq!((before.revision, last.revision), (new, kept));
        assert_eq!((whole.rows.len(), whole.between.as_slice()), (3, [1].as_slice()));
    }
}
