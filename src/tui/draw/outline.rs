//! The structure on the left.

use super::canvas::{Framed, put};
use crate::tui::layout::inside;
use crate::tui::state::{Pane, State};
use crate::tui::walk::{DEEPEST, outline_top};
use crate::view::Node;
use crate::view::outline::Sign;
use crate::view::wrap::{fitted, width};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;

/// Draws the nodes around the reader.
pub(super) fn draw_outline(state: &State, area: Rect, frame: &mut Frame<'_>) {
    let has_focus = state.manner.focus == Pane::Outline;
    Framed { area, title: &state.say("tui-outline"), has_focus }.draw_pane(state, frame);
    let area = inside(area);
    let height = usize::from(area.height);
    let top = outline_top(state, height);
    let here = state.node_at();
    for (line, at) in state.outline.shown.iter().enumerate().skip(top).take(height) {
        let node = &state.outline.nodes[*at];
        let cursor = (line == here).then(|| state.look.theme.cursor(has_focus));
        let spans = spans(state, node, usize::from(area.width), cursor);
        put(frame, area, line - top, spans.into());
    }
}

/// `▾ ~ ст. 18-2 Особенности…   ▲2`
fn spans(state: &State, node: &Node, columns: usize, cursor: Option<Style>) -> Vec<Span<'static>> {
    let theme = state.look.theme;
    let base = cursor.unwrap_or_default();
    let is_closed = state.outline.closed.contains(&node.entry);
    let branch = match (node.is_parent, is_closed) {
        (true, true) => '▸',
        (true, false) => '▾',
        (false, _) => ' ',
    };
    let hides_change = is_closed && node.busy_below && node.sign == Sign::default();
    let sign = if hides_change { '·' } else { node.sign.symbol() };
    let start = format!("{}{branch} ", " ".repeat(node.depth.min(DEEPEST)));
    let end = match node.notes {
        0 => String::new(),
        1 => " ▲".to_owned(),
        many => format!(" ▲{many}"),
    };
    let is_disputed = !state.disagreements.of_entry(node.entry).is_empty();
    let dispute = if is_disputed { " ≠" } else { "" };
    let room = columns.saturating_sub(width(&start) + 2 + width(dispute) + width(&end));
    let text = format!("{} {}", node.label, node.words);
    let text = fitted(text.trim(), room);
    let gap = room.saturating_sub(width(&text));
    let severity = node.severity.map_or(Style::new(), |severity| theme.severity(severity));
    let paint = |style: Style| style.patch(base);
    vec![
        Span::styled(start, base),
        Span::styled(format!("{sign} "), paint(theme.sign(node.sign))),
        Span::styled(text, base),
        Span::styled(" ".repeat(gap), base),
        Span::styled(dispute, paint(theme.notice())),
        Span::styled(end, paint(severity)),
    ]
}
