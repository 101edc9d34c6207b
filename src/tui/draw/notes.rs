//! The annotations of the provision.

use super::canvas::{Framed, goes_on, painted, put};
use crate::tui::layout::inside;
use crate::tui::notes::{lines, title};
use crate::tui::state::{Pane, State};
use crate::view::wrap::wrap;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Draws the chosen annotation from where it is scrolled to.
pub(super) fn draw_notes(state: &State, area: Rect, frame: &mut Frame<'_>) {
    let has_focus = state.manner.focus == Pane::Notes;
    Framed { area, title: &title(state), has_focus }.draw_pane(state, frame);
    let inner = inside(area);
    let width = usize::from(inner.width).max(1);
    let height = usize::from(inner.height);
    let wrapped: Vec<_> = lines(state).iter().flat_map(|line| wrap(line, width)).collect();
    let rest = wrapped.get(state.spot.note_skip..).unwrap_or_default();
    for (at, line) in rest.iter().take(height).enumerate() {
        put(frame, inner, at, painted(line, state.look.theme));
    }
    goes_on(state, inner, [rest.len() < wrapped.len(), rest.len() > height], frame);
}
