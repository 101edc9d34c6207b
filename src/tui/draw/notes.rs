//! The annotations of the provision.

use super::canvas::{Framed, painted, put};
use crate::tui::layout::inside;
use crate::tui::notes::lines;
use crate::tui::state::{Pane, State};
use crate::view::wrap::wrap;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Draws the chosen annotation from where it is scrolled to.
pub(super) fn draw_notes(state: &State, area: Rect, frame: &mut Frame<'_>) {
    let has_focus = state.manner.focus == Pane::Notes;
    let all = state.notes().len();
    let mut title = state.say("tui-notes");
    if all > 1 {
        title = format!("{title} {}/{all}", state.spot.note + 1);
    }
    Framed { area, title: &title, has_focus }.draw(state, frame);
    let area = inside(area);
    let width = usize::from(area.width).max(1);
    let wrapped = lines(state).into_iter().flat_map(|line| wrap(&line, width));
    let shown = wrapped.skip(state.spot.note_skip).take(usize::from(area.height));
    for (at, line) in shown.enumerate() {
        put(frame, area, at, painted(&line, state.look.theme));
    }
}
