//! The state to the screen. Nothing here changes anything.

mod canvas;

mod tour;

mod bars;

mod outline;

mod text;

mod notes;

mod items;

mod life;

mod sheet;

mod checks;

mod matrix;

mod palette;

mod popups;

mod reason;

mod form;

use super::layout::panes;
use super::popup::Popup;
use super::state::State;
use ratatui::Frame;
use ratatui::style::Color;

/// Draws the whole screen.
pub(super) fn draw(state: &State, frame: &mut Frame<'_>) {
    let panes = panes(state);
    bars::draw_head(state, panes.head, frame);
    if let Some(area) = panes.outline {
        outline::draw_outline(state, area, frame);
    }
    if let Some(area) = panes.text {
        text::draw_text(state, area, frame);
    }
    if let Some(area) = panes.notes {
        notes::draw_notes(state, area, frame);
    }
    bars::draw_status(state, panes.status, frame);
    for popup in &state.popups {
        match popup {
            Popup::Search(field, _) => bars::draw_search(state, field, panes.status, frame),
            Popup::Reason(field, asked) => {
                reason::draw_reason(state, (field, asked), panes.status.y, frame);
            }
            Popup::Everywhere(field) => bars::draw_everywhere(state, field, panes.status, frame),
            Popup::Claim(field) => bars::draw_claim(state, field, panes.status, frame),
            Popup::Words(_) => (),
            Popup::Form(open) => form::draw_form(state, open, frame),
            other => popups::draw_popup(state, other, frame),
        }
    }
    ground(state, frame);
}

/// Gives what has no colours of its own those of the theme.
fn ground(state: &State, frame: &mut Frame<'_>) {
    let Some((ink, ground)) = state.look.theme.base() else { return };
    for cell in &mut frame.buffer_mut().content {
        if cell.fg == Color::Reset {
            cell.fg = ink;
        }
        if cell.bg == Color::Reset {
            cell.bg = ground;
        }
    }
}
