//! A sheet in a box: items of some lines, one below another, with a gutter where they
//! have one.

use super::canvas::{above_keys, boxed, cells};
use super::items::{Items, draw_items};
use crate::tui::sheet::{Sheet, SheetItem};
use crate::tui::state::State;
use crate::view::line::harmless;
use crate::view::plain::signed;
use crate::view::wrap::{fitted, width, wrap};
use crate::view::{Line, Role, Run};
use ratatui::Frame;

/// The most columns that are easy to read.
const WIDEST: u16 = 120;

/// Draws the sheet as large as its words need.
pub(super) fn draw_sheet(state: &State, sheet: &Sheet, frame: &mut Frame<'_>) {
    let screen = frame.area();
    let columns = screen.width.min(WIDEST);
    let inner = usize::from(columns.saturating_sub(4)).max(1);
    let widest = sheet.items.iter().map(|item| width(&item.gutter)).max().unwrap_or(0);
    let gutter = widest.min(inner / 3);
    let is_read = sheet.items.iter().all(|item| item.goal.is_none());
    let row = |(at, item): (usize, &SheetItem)| (is_read || item.goal.is_some()).then_some(at);
    let rows: Vec<_> = sheet.items.iter().enumerate().map(row).collect();
    let lines = |at: usize| {
        let mut lines = lines(state, &sheet.items[at], (gutter, inner));
        if sheet.marked == Some(at) {
            for line in &mut lines {
                line.runs.insert(0, Run::new("◆ ", Role::Label));
            }
        }
        lines
    };
    let items = Items { rows: &rows, lines: &lines };
    let most = above_keys(frame);
    let size = (columns, cells(items.height(most.into()) + 2).min(most));
    let area = boxed(state, size, &harmless(&sheet.title), frame);
    draw_items(state, &items, (sheet.at, area), frame);
}

/// The lines of an item, wrapped, behind its gutter.
fn lines(state: &State, item: &SheetItem, (gutter, columns): (usize, usize)) -> Vec<Line> {
    let room = if gutter == 0 { columns } else { columns.saturating_sub(gutter + 3).max(1) };
    let shown = |line: &Line| {
        let line = if state.look.theme.has_colors { line.parted() } else { signed(line) };
        wrap(&line, room)
    };
    let mut lines: Vec<Line> = item.lines.iter().flat_map(shown).collect();
    if gutter > 0 {
        for (at, line) in lines.iter_mut().enumerate() {
            let said = if at == 0 { fitted(&item.gutter, gutter) } else { String::new() };
            let gap = " ".repeat(gutter - width(&said));
            line.runs.insert(0, Run::new(&format!("{said}{gap} │ "), Role::Remark));
        }
    }
    lines
}
