//! The conflict matrix above the text, with a cell under the cursor.

use crate::matrix::{Cell, Matrix, MatrixLine};

/// The open matrix.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    /// What is shown; it has at least one cell.
    pub(super) matrix: Matrix,
    /// The line under the cursor.
    pub(super) line: usize,
    /// The column under the cursor.
    pub(super) column: usize,
}

impl Grid {
    /// The matrix with the cursor on the line of the row nearest to `row`; `None` where
    /// nothing conflicts with anything.
    pub(super) fn new(matrix: Matrix, row: usize) -> Option<Self> {
        let last = matrix.lines.len().checked_sub(1)?;
        let line = matrix.lines.partition_point(|line| line.row < row).min(last);
        let is_conflict = |cell: &Cell| cell.turn().is_some();
        let column = matrix.lines[line].cells.iter().position(is_conflict).unwrap_or(0);
        Some(Self { matrix, line, column })
    }

    /// The line under the cursor.
    pub(super) fn here(&self) -> &MatrixLine {
        &self.matrix.lines[self.line]
    }

    /// The cell under the cursor.
    pub(super) fn cell(&self) -> &Cell {
        &self.here().cells[self.column]
    }

    /// Moves the cursor by lines, not past the ends.
    pub(super) fn down(&mut self, by: isize) {
        let last = self.matrix.lines.len() - 1;
        self.line = self.line.saturating_add_signed(by).min(last);
    }

    /// Moves the cursor by columns, not past the ends.
    pub(super) fn right(&mut self, by: isize) {
        let last = self.matrix.articles.len() - 1;
        self.column = self.column.saturating_add_signed(by).min(last);
    }

    /// To the next cell with a conflict, round the ends.
    pub(super) fn next(&mut self) {
        let columns = self.matrix.articles.len();
        let all = columns * self.matrix.lines.len();
        let here = self.line * columns + self.column;
        let places = (1..=all).map(|by| (here + by) % all);
        let place = |at: usize| (at / columns, at % columns);
        let is_conflict = |at: &usize| {
            let (line, column) = place(*at);
            self.matrix.lines[line].cells[column].turn().is_some()
        };
        if let Some(found) = { places }.find(is_conflict) {
            (self.line, self.column) = place(found);
        }
    }
}
