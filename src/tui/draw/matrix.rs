//! The conflict matrix: provisions down, articles across, a bar for how grave a conflict
//! is in the earlier and in the later version.

use super::canvas::{above_keys, boxed, cells, goes_aside, goes_on, put, styled};
use crate::annotation::Severity;
use crate::compare::Sides;
use crate::matrix::{Cell, Turn};
use crate::tui::conflicts::{bar, sign};
use crate::tui::grid::Grid;
use crate::tui::notes::{norm_name, norm_short, severity_name};
use crate::tui::spine::provision_of;
use crate::tui::state::State;
use crate::view::label::way;
use crate::view::wrap::{fitted, width};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

/// How wide the names of the provisions are at most.
const WIDEST_NAME: usize = 34;
/// How many lines stand below the table where there is room: what the cell says, and the count.
const FOOT: usize = 3;

/// Draws the matrix as large as it is, scrolled to the cell under the cursor.
pub(super) fn draw_matrix(state: &State, grid: &Grid, frame: &mut Frame<'_>) {
    let screen = frame.area();
    let heads: Vec<_> = grid.matrix.articles.iter().map(|norm| norm_short(state, norm)).collect();
    let column = heads.iter().map(|head| width(head)).max().unwrap_or(0).max(5) + 1;
    let names: Vec<_> = grid.matrix.lines.iter().map(|line| name(state, line.row)).collect();
    let most = (usize::from(screen.width) / 3).min(WIDEST_NAME);
    let side = names.iter().map(|name| width(name)).max().unwrap_or(0).min(most) + 1;
    let wanted = side + column * heads.len() + 2;
    let lines = cells(names.len() + FOOT + 4).min(above_keys(frame));
    let area = boxed(state, (cells(wanted.max(44)), lines), &state.say("tui-matrix-title"), frame);
    let room = usize::from(area.width).saturating_sub(side) / column.max(1);
    let left = first(grid.column, room, heads.len());
    // A row of the table comes before what is said of it.
    let foot = FOOT.min(usize::from(area.height).saturating_sub(2));
    let height = usize::from(area.height).saturating_sub(foot + 1);
    let top = first(grid.line, height, names.len());
    goes_on(state, area, [top > 0, names.len() > top + height], frame);
    goes_aside(state, area, [left > 0, heads.len() > left + room], frame);
    let table = Table { state, grid, side, column, left, room };
    put(frame, area, 0, table.head(&heads));
    for (at, name) in names.iter().enumerate().skip(top).take(height) {
        put(frame, area, 1 + at - top, table.line(at, name));
        table.note(Rect { y: area.y + cells(1 + at - top), height: 1, ..area }, at);
    }
    let below = area.height.saturating_sub(cells(foot));
    let foot = Rect { y: area.y + below, height: area.height - below, ..area };
    draw_foot(state, grid, foot, frame);
}

/// The first of `all` that is shown where `room` are and `at` must be.
fn first(at: usize, room: usize, all: usize) -> usize {
    let last = all.saturating_sub(room);
    at.saturating_sub(room / 2).min(last)
}

/// The provision of a row, by its way.
fn name(state: &State, row: usize) -> String {
    let reading = state.lead().expect("a matrix is of a reading");
    let place = provision_of(&reading.comparison.rows[row]);
    place.map_or_else(String::new, |(side, id)| way(side.of(&reading.documents).as_ref(), id))
}

struct Table<'a> {
    state: &'a State,
    grid: &'a Grid,
    side: usize,
    column: usize,
    left: usize,
    room: usize,
}

impl Table<'_> {
    fn head(&self, heads: &[String]) -> Line<'static> {
        let style = |at: usize| {
            if at == self.grid.column { self.state.look.theme.key() } else { Style::new() }
        };
        let shown = heads.iter().enumerate().skip(self.left).take(self.room);
        let names = shown.map(|(at, head)| {
            Span::styled(format!("{head:<width$}", width = self.column), style(at))
        });
        std::iter::once(Span::raw(" ".repeat(self.side))).chain(names).collect()
    }

    /// Takes note of where the cells of a line stand.
    fn note(&self, area: Rect, line: usize) {
        let shown = (self.left..self.grid.matrix.articles.len()).take(self.room);
        for (at, column) in shown.enumerate() {
            let x = area.x + cells(self.side + at * self.column);
            let cell = Rect { x, width: cells(self.column), ..area };
            self.state.rows.note(cell, (line, column));
        }
    }

    fn line(&self, at: usize, name: &str) -> Line<'static> {
        let theme = self.state.look.theme;
        let name = fitted_end(name, self.side - 1);
        let gap = " ".repeat(self.side - width(&name));
        let style = if at == self.grid.line { theme.key() } else { Style::new() };
        let mut spans = vec![Span::styled(name, style), Span::raw(gap)];
        let cells = self.grid.matrix.lines[at].cells.iter().enumerate();
        for (column, cell) in cells.skip(self.left).take(self.room) {
            let words = bars(cell, self.grid.matrix.is_one);
            let gap = " ".repeat(self.column.saturating_sub(width(&words)));
            let gravest = cell.severity.new.max(cell.severity.old);
            let mut style = gravest.map_or(theme.muted(), |severity| theme.severity(severity));
            if cell.turn() == Some(Turn::Mended) {
                style = theme.muted();
            }
            if (at, column) == (self.grid.line, self.grid.column) {
                style = style.add_modifier(Modifier::REVERSED);
            }
            spans.extend([Span::styled(words, style), Span::raw(gap)]);
        }
        spans.into()
    }
}

/// The end of a way says more than its beginning.
fn fitted_end(name: &str, columns: usize) -> String {
    if width(name) <= columns {
        return name.to_owned();
    }
    let letters: Vec<char> = name.chars().collect();
    let kept = letters.len().saturating_sub(columns.saturating_sub(1));
    fitted(&format!("…{}", letters[kept..].iter().collect::<String>()), columns)
}

/// How grave in the earlier version and in the later one: «▆→·»; in one version «▆».
fn bars(cell: &Cell, is_one: bool) -> String {
    let Some(turn) = cell.turn() else { return bar(None).to_string() };
    let Sides { old, new } = cell.severity.map(bar);
    if is_one { new.to_string() } else { format!("{old}→{new}{}", sign(turn)) }
}

/// What a cell says.
fn said(state: &State, cell: &Cell, is_one: bool) -> String {
    let Some(turn) = cell.turn() else { return state.say("tui-matrix-none") };
    let grave = |severity: Option<Severity>| {
        severity.map_or_else(|| state.say("tui-matrix-no"), |it| severity_name(state, it))
    };
    let Sides { old, new } = cell.severity.map(grave);
    let notes = state.messages.say("tui-matrix-notes", &[("count", cell.notes.len().into())]);
    if is_one {
        return format!("{new} · {notes}");
    }
    let turn = state.say(&format!("matrix-{}", turn.name()));
    format!("{old} → {new}: {turn} · {notes}")
}

/// Every conflict in words, the one under the cursor last.
pub(in super::super) fn told(state: &State, grid: &Grid) -> Vec<String> {
    let matrix = &grid.matrix;
    let words = |line: usize, column: usize| {
        let norm = norm_name(state, &matrix.articles[column]);
        let cell = said(state, &matrix.lines[line].cells[column], matrix.is_one);
        format!("{}, {norm}: {cell}", name(state, matrix.lines[line].row))
    };
    let mut told = Vec::new();
    for (at, line) in matrix.lines.iter().enumerate() {
        let cells = line.cells.iter().enumerate();
        let conflicts = cells.filter(|(_, cell)| cell.turn().is_some());
        told.extend(conflicts.map(|(column, _)| words(at, column)));
    }
    let here = words(grid.line, grid.column);
    told.push(format!("{here}, {}", state.say("tui-plain-here")));
    told
}

/// What the cell under the cursor says, and what became of all notes.
fn draw_foot(state: &State, grid: &Grid, area: Rect, frame: &mut Frame<'_>) {
    let columns = usize::from(area.width);
    let norm = norm_name(state, &grid.matrix.articles[grid.column]);
    let said = said(state, grid.cell(), grid.matrix.is_one);
    let place = name(state, grid.here().row);
    let place = fitted_end(&place, columns.saturating_sub(width(&norm) + 3));
    put(frame, area, 0, styled(&fitted(&format!("{norm} · {place}"), columns), Style::new()));
    put(frame, area, 1, styled(&fitted(&said, columns), state.look.theme.notice()));
    let counts = Turn::ALL.into_iter().map(|turn| (turn, grid.matrix.count(turn)));
    let counts: Vec<_> = counts
        .filter(|(_, count)| *count > 0 && !grid.matrix.is_one)
        .map(|(turn, count)| format!("{} {count}", state.say(&format!("matrix-{}", turn.name()))))
        .collect();
    if !counts.is_empty() {
        let counts = [("counts", counts.join(" · ").into())];
        let counts = state.messages.say("tui-matrix-counts", &counts);
        put(frame, area, 2, styled(&fitted(&counts, columns), state.look.theme.muted()));
    }
}
