//! Items of some lines each, scrolled so that the one under the cursor is seen.

use super::canvas::{goes_on, note_row, painted, put, styled};
use crate::tui::state::State;
use crate::view::Line;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Items that are wrapped only as far as they are seen: a list may have thousands.
pub(super) struct Items<'a> {
    /// The number of each where the cursor can be on it.
    pub(super) rows: &'a [Option<usize>],
    /// The wrapped lines of one.
    pub(super) lines: &'a dyn Fn(usize) -> Vec<Line>,
}

impl Items<'_> {
    /// How many lines they take, counted up to `most`.
    pub(super) fn height(&self, most: usize) -> usize {
        let mut height = 0;
        let mut items = 0..self.rows.len();
        while let Some(item) = items.next().filter(|_| height < most) {
            height += (self.lines)(item).len();
        }
        height
    }

    /// The lines from some above the item at `cursor` to one more than there is room for, each
    /// with its item and its place in it.
    fn seen(&self, cursor: usize, room: usize) -> Vec<(usize, usize, Line)> {
        let of = |item: usize| {
            let lines = (self.lines)(item).into_iter().enumerate();
            lines.map(move |(part, line)| (item, part, line)).collect::<Vec<_>>()
        };
        let mut seen = if cursor < self.rows.len() { of(cursor) } else { Vec::new() };
        let (mut first, mut above) = (cursor, room.saturating_sub(seen.len()));
        while let Some(before) = first.checked_sub(1).filter(|_| above > 0) {
            let mut lines = of(before);
            drop(lines.drain(..lines.len().saturating_sub(above)));
            above -= lines.len();
            seen.splice(0..0, lines);
            first = before;
        }
        for item in cursor + 1..self.rows.len() {
            if seen.len() > room {
                break;
            }
            seen.extend(of(item));
        }
        seen
    }
}

/// Draws items, those that fit; a sign stands before the one under the cursor.
pub(super) fn draw_items(
    state: &State,
    items: &Items<'_>,
    (row, area): (usize, Rect),
    frame: &mut Frame<'_>,
) {
    let cursor = items.rows.iter().position(|each| *each == Some(row)).unwrap_or(0);
    let room = usize::from(area.height);
    let seen = items.seen(cursor, room);
    let words = Rect { x: area.x + area.width.min(2), width: area.width.saturating_sub(2), ..area };
    for (at, (item, part, line)) in seen.iter().take(room).enumerate() {
        if let Some(row) = items.rows[*item] {
            note_row(state, (area, at), row);
        }
        if *item == cursor {
            let sign = if *part == 0 { "› " } else { "  " };
            put(frame, area, at, styled(sign, state.look.theme.key()));
        }
        put(frame, words, at, painted(line, state.look.theme));
    }
    let is_above = seen.first().is_some_and(|(item, part, _)| item + part > 0);
    goes_on(state, area, [is_above, seen.len() > room], frame);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn of_a_long_list_only_what_is_seen_is_wrapped() {
        let rows: Vec<_> = (0..100_000).map(Some).collect();
        let wrapped = Cell::new(0);
        let lines = |at: usize| {
            wrapped.set(wrapped.get() + 1);
            vec![Line::default(); 1 + at % 3]
        };
        let items = Items { rows: &rows, lines: &lines };
        assert_eq!(items.height(20), 21);
        for (cursor, first, last) in
            [(0, 0, 10), (50_001, 49_991, 50_002), (99_999, 99_989, 99_999)]
        {
            let seen = items.seen(cursor, 20);
            assert_eq!((seen[0].0, seen.last().map(|line| line.0)), (first, Some(last)));
            assert!(seen[..20].iter().any(|line| line.0 == cursor));
        }
        assert!(wrapped.get() < 100);
    }
}
