//! What the mouse does in what is open above the text, by where its rows were drawn.

use super::action::Command;
use super::dialogue;
use super::form::FieldName;
use super::mouse::Row;
use super::popup::Popup;
use super::scroll::scroll;
use super::state::State;
use super::walk;

/// Puts the cursor where it is clicked: in the field, or on a row. What is chosen already,
/// or clicked twice, is entered: then the command for that is given.
pub(super) fn click(state: &mut State, at: (u16, u16), is_twice: bool) -> Option<Command> {
    if let Some(area) = state.rows.field_at(at) {
        let field = state.popups.last_mut().and_then(Popup::field)?;
        field.click(area, at);
        return None;
    }
    let row = state.rows.at(at)?;
    let popup = state.popups.last_mut()?;
    let was_chosen = choose(popup, row)?;
    // A check is set by a click; Enter would close all of them.
    let enters = if matches!(popup, Popup::Checks(_)) { Command::Mark } else { Command::Accept };
    (was_chosen || is_twice).then_some(enters)
}

/// Takes the cursor along to the row under the pointer, while the button is down.
pub(super) fn drag(state: &mut State, at: (u16, u16)) {
    if let (Some(row), Some(popup)) = (state.rows.at(at), state.popups.last_mut()) {
        choose(popup, row);
    }
}

/// Chooses a row, if it is one of what is open; gives whether it was chosen before.
fn choose(popup: &mut Popup, (row, column): Row) -> Option<bool> {
    let (at, all) = match popup {
        Popup::List(picker) => {
            let all = picker.shown().len();
            (&mut picker.at, all)
        }
        Popup::Palette(palette) => {
            let all = palette.shown().map(|group| group.rows.len()).sum();
            (&mut palette.at, all)
        }
        Popup::Sheet(sheet) => (&mut sheet.at, sheet.items.len()),
        Popup::Checks(panel) => (&mut panel.at, panel.counts.len()),
        Popup::Life(panel) => {
            let all = panel.life().stays.len();
            (&mut panel.at, all)
        }
        Popup::Matrix(grid) => {
            let is_cell = row < grid.matrix.lines.len() && column < grid.matrix.articles.len();
            let before = (grid.line, grid.column);
            return is_cell.then(|| {
                (grid.line, grid.column) = (row, column);
                before == (row, column)
            });
        }
        Popup::Form(form) => {
            let field = *FieldName::ALL.get(row)?;
            let was_chosen = form.at == field;
            form.focus(field);
            return Some(was_chosen);
        }
        _ => return None,
    };
    (row < all).then(|| std::mem::replace(at, row) == row)
}

/// Turns what is open: the cursor goes along where there is one. Below a line to type in the
/// text is turned.
pub(super) fn wheel(state: &mut State, at: (u16, u16), lines: isize) {
    match state.popups.last_mut() {
        Some(Popup::Search(..) | Popup::Everywhere(..) | Popup::Claim(_) | Popup::Reason(..)) => {
            walk::wheel(state, at, lines);
        }
        Some(Popup::Words(_)) => scroll(state, lines),
        Some(Popup::Form(form)) => form.shift(lines.signum()),
        Some(
            Popup::Help(..)
            | Popup::List(_)
            | Popup::Palette(_)
            | Popup::Sheet(_)
            | Popup::Checks(_)
            | Popup::Life(_)
            | Popup::Matrix(_),
        ) => {
            let command = if lines < 0 { Command::Previous } else { Command::Next };
            for _ in 0..lines.unsigned_abs() {
                dialogue::command(state, command);
            }
        }
        _ => (),
    }
}
