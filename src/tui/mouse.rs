//! What the mouse holds while its button is down, and what there is to click.

use super::action::Command;
use super::words::Words;
use ratatui::layout::{Position, Rect};
use std::cell::{Cell, RefCell};

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

/// Where the rows of what is open on top were drawn, the field that is typed into, and what
/// can be clicked instead of a key.
#[derive(Debug, Default)]
pub(super) struct Rows {
    places: RefCell<Vec<(Rect, Row)>>,
    field: Cell<Option<Rect>>,
    hints: RefCell<Vec<(Rect, Command)>>,
}

impl Rows {
    /// Forgets what is no longer on top.
    pub(super) fn forget(&self) {
        self.places.borrow_mut().clear();
        self.field.set(None);
    }

    /// Forgets everything, for all is drawn anew.
    pub(super) fn forget_all(&self) {
        self.forget();
        self.hints.borrow_mut().clear();
    }

    /// Takes note of the field that is typed into.
    pub(super) fn note_field(&self, area: Rect) {
        self.field.set(Some(area));
    }

    /// The field, if it is at a place.
    pub(super) fn field_at(&self, (column, line): (u16, u16)) -> Option<Rect> {
        self.field.get().filter(|area| area.contains(Position::new(column, line)))
    }

    /// Takes note of what is drawn that can be clicked instead of the key of a command.
    pub(super) fn note_hint(&self, area: Rect, command: Command) {
        self.hints.borrow_mut().push((area, command));
    }

    /// The hints below what is drawn over them are none.
    pub(super) fn cover(&self, area: Rect) {
        self.hints.borrow_mut().retain(|(hint, _)| hint.intersection(area).is_empty());
    }

    /// The command whose hint is at a place.
    pub(super) fn hint_at(&self, (column, line): (u16, u16)) -> Option<Command> {
        let place = Position::new(column, line);
        let hints = self.hints.borrow();
        hints.iter().find(|(area, _)| area.contains(place)).map(|(_, command)| *command)
    }

    /// Takes note of a row that is drawn.
    pub(super) fn note(&self, area: Rect, row: Row) {
        self.places.borrow_mut().push((area, row));
    }

    /// The row at a place.
    pub(super) fn at(&self, (column, line): (u16, u16)) -> Option<Row> {
        let place = Position::new(column, line);
        let rows = self.places.borrow();
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
