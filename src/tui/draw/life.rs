//! The life of an annotation in a box: one version below another, and what
//! follows from them.

use super::canvas::{above_keys, boxed, cells, painted, put};
use super::items::{Items, draw_items};
use crate::tui::panel::Panel;
use crate::tui::state::State;
use crate::view::Line;
use crate::view::line::harmless;
use crate::view::plain::signed;
use crate::view::said::name;
use crate::view::wrap::wrap;
use ratatui::Frame;
use ratatui::layout::Rect;

/// The most columns that are easy to read.
const WIDEST: u16 = 110;

/// Draws the panel as large as its words need.
pub(super) fn draw_life(state: &State, panel: &Panel, frame: &mut Frame<'_>) {
    let screen = frame.area();
    let width = screen.width.min(WIDEST);
    let columns = usize::from(width.saturating_sub(4)).max(1);
    let told = panel.told(&state.messages);
    let shown = |line: &Line| {
        let line = if state.look.theme.has_colors { line.parted() } else { signed(line) };
        wrap(&line, columns)
    };
    let lines = told.lines();
    let rows: Vec<_> = (0..lines.len()).map(Some).collect();
    let stays = Items { rows: &rows, lines: &|at| shown(&lines[at]) };
    let mut foot = shown(&told.summary());
    // What became of it comes before what follows.
    foot.truncate(usize::from(screen.height / 3).saturating_sub(1));
    let gap = usize::from(!foot.is_empty());
    let most = above_keys(frame);
    let size = (width, cells(stays.height(most.into()) + foot.len() + gap + 2).min(most));
    let area = boxed(state, size, &title(state, panel), frame);
    let room = usize::from(area.height).saturating_sub(foot.len() + gap);
    draw_items(state, &stays, (panel.at, Rect { height: cells(room), ..area }), frame);
    let below = Rect { x: area.x + area.width.min(2), width: area.width.saturating_sub(2), ..area };
    for (at, line) in foot.iter().enumerate() {
        put(frame, below, room + gap + at, painted(line, state.look.theme));
    }
}

fn title(state: &State, panel: &Panel) -> String {
    let annotation = &panel.stored().annotation;
    let title = name(&state.messages, annotation);
    harmless(&format!("{}: {title}", state.say("tui-life-title")))
}
