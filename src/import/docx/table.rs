//! Tables: rows of cells, and frames of one column, which are no tables.

use super::reader::{OVERHEAD, Reader};
use super::xml::Tag;
use crate::import::flow::{Block, Kind};
use crate::import::refusal::Refusal;
use crate::import::revisions::Revisions;

/// The most columns that one cell takes.
const WIDEST: usize = 64;

/// A row: what stands in its cells.
type Row = Vec<Vec<Block>>;

impl Reader<'_> {
    /// Reads a table.
    pub(super) fn table(&mut self) -> Result<(), Refusal> {
        let mut rows = Vec::new();
        self.rows(&mut rows)?;
        let is_frame = rows.iter().all(|row| row.len() <= 1);
        if !is_frame && self.nested > 0 {
            self.remark("import-docx-nested");
        }
        for (place, row) in rows.into_iter().enumerate() {
            if is_frame {
                row.into_iter().flatten().try_for_each(|block| self.push(block))?;
            } else {
                self.push_row(row, place == 0)?;
            }
        }
        Ok(())
    }

    fn rows(&mut self, rows: &mut Vec<Row>) -> Result<(), Refusal> {
        while let Some(tag) = self.xml.child()? {
            match tag.word() {
                "tr" => rows.extend(self.row()?),
                "sdt" | "sdtContent" | "customXml" => self.rows(rows)?,
                _ => self.xml.skip()?,
            }
        }
        Ok(())
    }

    /// Reads a row; `None` where it is not of our side.
    fn row(&mut self) -> Result<Option<Row>, Refusal> {
        let (mut row, mut is_gone) = (Vec::new(), false);
        self.cells(&mut row, &mut is_gone)?;
        Ok((!is_gone).then_some(row))
    }

    fn cells(&mut self, row: &mut Row, is_gone: &mut bool) -> Result<(), Refusal> {
        while let Some(tag) = self.xml.child()? {
            match tag.word() {
                "trPr" => *is_gone |= self.row_properties(row)?,
                "tc" if !*is_gone => self.cell(row)?,
                "sdt" | "sdtContent" | "customXml" => self.cells(row, is_gone)?,
                _ => self.xml.skip()?,
            }
        }
        Ok(())
    }

    /// Reads what is said of a row: whether it is gone, and how many columns it leaves out.
    fn row_properties(&mut self, row: &mut Row) -> Result<bool, Refusal> {
        let mut is_gone = false;
        while let Some(tag) = self.xml.child()? {
            if tag.word() == "gridBefore" {
                self.charge(width(&tag) * OVERHEAD)?;
                row.resize_with(width(&tag), Vec::new);
            }
            is_gone |= self.is_gone(tag.word(), ["ins", "del"]);
            self.xml.skip()?;
        }
        Ok(is_gone)
    }

    /// Whether a mark of a row or a cell says that it is not of our side.
    fn is_gone(&mut self, name: &str, [inserted, deleted]: [&str; 2]) -> bool {
        if name != inserted && name != deleted {
            return false;
        }
        self.remark_of_revision();
        self.side == if name == inserted { Revisions::Reject } else { Revisions::Accept }
    }

    fn cell(&mut self, row: &mut Row) -> Result<(), Refusal> {
        let outer = std::mem::take(&mut self.cell);
        let inside = self.aside()?;
        let cell = std::mem::replace(&mut self.cell, outer);
        if !cell.is_gone {
            self.charge(cell.span * OVERHEAD)?;
            row.push(inside);
            row.resize_with(row.len() + cell.span.max(1) - 1, Vec::new);
        }
        Ok(())
    }

    /// Reads what is said of the cell.
    pub(super) fn cell_properties(&mut self) -> Result<(), Refusal> {
        while let Some(tag) = self.xml.child()? {
            if tag.word() == "gridSpan" {
                self.cell.span = width(&tag);
            }
            self.cell.is_gone |= self.is_gone(tag.word(), ["cellIns", "cellDel"]);
            self.xml.skip()?;
        }
        Ok(())
    }

    fn push_row(&mut self, row: Row, is_first: bool) -> Result<(), Refusal> {
        let at = row.iter().flatten().map(|block| block.at).next().unwrap_or(self.at);
        let (mut cells, mut notes) = (Vec::new(), Vec::new());
        for cell in row {
            let (beside, words): (Vec<_>, Vec<_>) =
                cell.into_iter().partition(|block| block.kind == Kind::Editorial);
            notes.extend(beside);
            let lines: Vec<String> = words.into_iter().map(in_cell).collect();
            cells.push(lines.join("\n"));
        }
        if cells.iter().any(|cell| !cell.is_empty()) {
            self.push(Block::row(cells, at, is_first))?;
        }
        notes.into_iter().try_for_each(|note| self.push(note))
    }
}

/// How many columns a property says.
fn width(tag: &Tag<'_>) -> usize {
    let said = tag.number("val").and_then(|it| usize::try_from(it).ok());
    said.unwrap_or_default().min(WIDEST)
}

/// A block within a cell, a note or the edge of a page: a row of a table within is one line.
pub(super) fn in_cell(block: Block) -> String {
    match block.kind {
        Kind::Row(cells) => {
            let cells = cells.into_iter().filter(|cell| !cell.is_empty());
            cells.collect::<Vec<_>>().join("; ").replace('\n', " ")
        }
        _ => block.text,
    }
}
