//! What the mouse holds while its button is down, and which rows there are to click.

use super::words::Words;
use ratatui::layout::{Position, Rect};
use std::cell::RefCell;

/// What is pulled.
#[derive(Clone, Debug)]
pub(super) enum Held {
    /// The end of words.
    Words(Grip),
    /// The border of a pane.
    Border(Border),
    /// Nothing any more: the click was Enter, and a second one there is none.
    Entered,
}

/// A row of what is open, or a cell of one: its number, and the column.
pub(super) type Row = (usize, usize);

/// Where the rows of what is open on top were drawn.
#[derive(Debug, Default)]
pub(super) struct Rows(RefCell<Vec<(Rect, Row)>>);

impl Rows {
    /// Forgets those of what is no longer on top.
    pub(super) fn forget(&self) {
        self.0.borrow_mut().clear();
    }

    /// Takes note of a row that is drawn.
    pub(super) fn note(&self, area: Rect, row: Row) {
        self.0.borrow_mut().push((area, row));
    }

    /// The row at a place.
    pub(super) fn at(&self, (column, line): (u16, u16)) -> Option<Row> {
        let place = Position::new(column, line);
        let rows = self.0.borrow();
        rows.iter().find(|(area, _)| area.contains(place)).map(|(_, row)| *row)
    }
}

/// The words of a provision, held at one of them.
#[derive(Clone, Debug)]
pub(super) struct Grip {
    /// The entry.
    pub(super) entry: usize,
    /// The column of text.
    pub(super) column: usize,
    /// The words.
    pub(super) words: Words,
    /// The tag of the first of them, on the screen.
    pub(super) first: usize,
    /// Which of them is held.
    pub(super) at: usize,
}

/// A border that can be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Border {
    /// Right of the outline.
    Outline,
    /// Left of the annotations.
    Aside,
    /// Above the annotations.
    Below,
}
