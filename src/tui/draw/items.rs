//! Items of some lines each, scrolled so that the one under the cursor is seen.

use super::canvas::{more_below, note_row, painted, put, styled};
use crate::tui::state::State;
use crate::view::Line;
use ratatui::Frame;
use ratatui::layout::Rect;

/// The wrapped lines of an item; its number where the cursor can be on it.
pub(super) type Item = (Option<usize>, Vec<Line>);

/// Draws items of wrapped lines, those that fit; a sign stands before the one under the
/// cursor.
pub(super) fn draw_items(
    state: &State,
    items: &[Item],
    (row, area): (usize, Rect),
    frame: &mut Frame<'_>,
) {
    let cursor = items.iter().position(|(each, _)| *each == Some(row)).unwrap_or(0);
    let height = |(_, lines): &Item| lines.len();
    let room = usize::from(area.height);
    let before: usize = items.iter().take(cursor).map(height).sum();
    let end = before + items.get(cursor).map_or(0, height);
    let top = end.saturating_sub(room).min(before);
    let lines = items.iter().enumerate().flat_map(|(item, (_, lines))| {
        lines.iter().enumerate().map(move |(at, line)| (item, at, line))
    });
    let all: usize = items.iter().map(height).sum();
    let words = Rect { x: area.x + area.width.min(2), width: area.width.saturating_sub(2), ..area };
    for (at, (item, part, line)) in lines.skip(top).take(room).enumerate() {
        if let Some(row) = items[item].0 {
            note_row(state, (area, at), row);
        }
        if item == cursor {
            let sign = if part == 0 { "› " } else { "  " };
            put(frame, area, at, styled(sign, state.look.theme.key()));
        }
        put(frame, words, at, painted(line, state.look.theme));
    }
    if all > top + room {
        more_below(state, Rect { height: area.height + 1, ..area }, frame);
    }
}
