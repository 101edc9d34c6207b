//! What keys do in the conflict matrix.

use super::action::Command;
use super::grid::Grid;
use super::popup::Popup;
use super::state::{Pane, State};
use super::walk::jump_to_hidden;
use crate::constitution::Norm;
use crate::matrix::Matrix;

/// Opens the matrix of the review.
pub(super) fn open(state: &mut State) {
    let row = state.spine.row_at(state.spot.entry);
    match Grid::new(Matrix::new(state.review()), row) {
        Some(grid) => state.popups.push(Popup::Matrix(Box::new(grid))),
        None => state.news.notice = Some(state.say("tui-no-conflicts")),
    }
}

/// Carries out a command in the matrix.
pub(super) fn command(state: &mut State, command: Command) {
    let Some(Popup::Matrix(grid)) = state.popups.last_mut() else { return };
    match command {
        Command::Next => grid.down(1),
        Command::Previous => grid.down(-1),
        Command::Unfold => grid.right(1),
        Command::Fold => grid.right(-1),
        Command::First => grid.down(isize::MIN),
        Command::Last => grid.down(isize::MAX),
        Command::NextChange => grid.next(),
        Command::Accept => open_notes(state),
        _ => (),
    }
}

/// Closes the matrix and shows the notes of the cell, on their provision.
fn open_notes(state: &mut State) {
    let Some(Popup::Matrix(grid)) = state.popups.pop() else { return };
    let entry = state.spine.of_row(grid.here().row);
    jump_to_hidden(state, entry);
    let wanted = grid.cell().notes.first();
    if let Some(at) = state.notes().iter().position(|note| Some(note) == wanted) {
        state.spot.note = at;
        state.spot.note_skip = 0;
        state.manner.focus = Pane::Notes;
    }
}

/// The short name of an article above its column: `1995:20`, `iccpr:19`.
pub(super) fn short(norm: &Norm) -> String {
    let written = norm.to_string();
    written.strip_prefix("kz-").map_or(written.clone(), str::to_owned)
}
