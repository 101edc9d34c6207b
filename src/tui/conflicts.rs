//! What keys do in the conflict matrix.

use super::action::Command;
use super::effect::{Effect, Request};
use super::grid::Grid;
use super::notes::severity_name;
use super::popup::Popup;
use super::state::{Pane, State};
use super::walk::jump_to_hidden;
use crate::annotation::Severity;
use crate::matrix::{Matrix, Turn};
use crate::review::Review;
use crate::text::language::Language;
pub(super) use crate::view::conflict::sign;

/// How many provisions a page has.
const PAGE: isize = 10;

/// Opens the matrix of the review. What became of a note is told by the language that it
/// was written in; where that is not shown, it is read first.
pub(super) fn open(state: &mut State) -> Effect {
    let shown = state.review().languages();
    let annotations = &state.review().annotations;
    let is_own =
        |language: &Language| annotations.iter().any(|each| each.target.language == *language);
    let own: Vec<_> = Language::ALL.into_iter().filter(is_own).collect();
    if own.iter().all(|language| shown.contains(language)) {
        let matrix = Matrix::new(state.review(), state.review());
        show(state, matrix);
        return Effect::None;
    }
    Effect::Disk(Box::new(Request::Conflicts(own)))
}

/// Shows the matrix with the notes in the languages of their authors.
pub(super) fn read(state: &mut State, own: &Review) {
    let matrix = Matrix::new(state.review(), own);
    show(state, matrix);
}

fn show(state: &mut State, matrix: Matrix) {
    let row = state.spine.row_at(state.spot.entry);
    match Grid::new(matrix, row) {
        Some(grid) => state.popups.push(Popup::Matrix(Box::new(grid))),
        None if state.review().annotations.is_empty() => {
            state.news.notice = Some(state.no_notes());
        }
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
        Command::PageDown => grid.down(PAGE),
        Command::PageUp => grid.down(-PAGE),
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

/// The bar for how grave a conflict is.
pub(super) const fn bar(severity: Option<Severity>) -> char {
    match severity {
        None => '·',
        Some(Severity::Unweighed) => '▁',
        Some(Severity::Low) => '▂',
        Some(Severity::Medium) => '▄',
        Some(Severity::High) => '▆',
        Some(Severity::Critical) => '█',
    }
}

/// What the bars and the signs mean, each with its words.
pub(super) fn legend(state: &State, grid: &Grid) -> Vec<(String, String)> {
    let none = (bar(None).to_string(), state.say("tui-matrix-no"));
    let weighed = |of: &Severity| (bar(Some(*of)).to_string(), severity_name(state, *of));
    let bars = Severity::ALL.iter().map(weighed).chain([none]);
    let (signs, names): (Vec<_>, Vec<_>) = bars.unzip();
    let names = [("names", names.join(", ").into())];
    let mut legend = vec![
        (String::new(), state.say("tui-matrix-signs")),
        (signs.join(" "), state.messages.say("tui-matrix-bars", &names)),
    ];
    if !grid.matrix.is_one {
        let words = |turn: Turn| state.say(&format!("matrix-{}", turn.name()));
        legend.extend(Turn::ALL.map(|turn| (sign(turn).to_string(), words(turn))));
        legend.push((String::new(), state.say("tui-matrix-who")));
    }
    legend
}
