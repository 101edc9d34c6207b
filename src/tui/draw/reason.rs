//! Words that are asked for before something is written.

use super::canvas::{Framed, draw_typed};
use crate::tui::field::Field;
use crate::tui::layout::inside;
use crate::tui::popup::Asked;
use crate::tui::state::State;
use crate::view::line::harmless;
use crate::view::said::name;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::widgets::Clear;

/// The most lines of words that are shown.
const MOST: usize = 8;

/// Draws the words in a box that ends above `bottom`, as high as they need.
pub(super) fn draw_reason(
    state: &State,
    (field, asked): (&Field, &Asked),
    bottom: u16,
    frame: &mut Frame<'_>,
) {
    let width = frame.area().width;
    let lines = field.height(usize::from(width.saturating_sub(2)));
    let height = u16::try_from(lines.clamp(1, MOST) + 2).unwrap_or(u16::MAX).min(bottom);
    let area = Rect { x: 0, y: bottom - height, width, height };
    frame.render_widget(Clear, area);
    Framed { area, title: &harmless(&asks(state, asked)), has_focus: true }.draw(state, frame);
    let typed = inside(area);
    draw_typed(state, field, typed, frame);
}

fn asks(state: &State, asked: &Asked) -> String {
    let messages = &state.messages;
    match asked {
        Asked::Disagreement(_) => state.say("tui-reason"),
        Asked::Status(_, status) => {
            let status = state.say(&format!("status-{}", status.name()));
            messages.say("tui-why-status", &[("status", status.into())])
        }
        Asked::Reply(stored) => {
            let name = name(messages, &stored.annotation);
            messages.say("tui-reply-to", &[("name", name.into())])
        }
    }
}
