//! The state to the screen. Nothing here changes anything; where the rows of what is open
//! stand is noted for the mouse.

mod canvas;

mod tour;

pub(super) mod bars;

mod outline;

pub(super) mod text;

mod notes;

mod items;

mod life;

mod sheet;

mod checks;

pub(super) mod matrix;

mod palette;

pub(super) mod popups;

mod reason;

mod form;

use super::layout::panes;
use super::popup::Popup;
use super::state::State;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Color;

/// Draws the whole screen.
pub(super) fn draw(state: &State, frame: &mut Frame<'_>) {
    let panes = panes(state);
    state.rows.forget_all();
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
        draw_open(state, popup, panes.status, frame);
    }
    ground(state, frame);
}

/// Draws what is open above the text; its line, if it is one, at `status`.
fn draw_open(state: &State, popup: &Popup, status: Rect, frame: &mut Frame<'_>) {
    state.rows.forget();
    match popup {
        Popup::Search(field, _) => bars::draw_search(state, field, status, frame),
        Popup::Reason(field, asked) => {
            reason::draw_reason(state, (field, asked), status.y, frame);
        }
        Popup::Everywhere(field, wrong) => {
            bars::draw_everywhere(state, (field, *wrong), status, frame);
        }
        Popup::Claim(field) => bars::draw_claim(state, field, status, frame),
        Popup::Words(_) => (),
        Popup::Form(open) => form::draw_form(state, open, frame),
        other => popups::draw_popup(state, other, frame),
    }
}

/// Draws only what is open on top.
pub(super) fn draw_top(state: &State, frame: &mut Frame<'_>) {
    if let Some(popup) = state.popups.last() {
        draw_open(state, popup, panes(state).status, frame);
    }
}

/// Gives what has no colours of its own those of the theme.
fn ground(state: &State, frame: &mut Frame<'_>) {
    let base = state.look.theme.base();
    for cell in &mut frame.buffer_mut().content {
        let own = |color: Color| Some(color).filter(|color| *color != Color::Reset);
        cell.fg = own(cell.fg).or(base.fg).unwrap_or_default();
        cell.bg = own(cell.bg).or(base.bg).unwrap_or_default();
        cell.modifier.insert(base.add_modifier);
    }
}
