//! What every part of the screen is painted with.

use crate::tui::action::Command;
use crate::tui::field::Field;
use crate::tui::state::State;
use crate::tui::theme::Theme;
use crate::view::Line;
use crate::view::wrap::{fitted, width};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line as Painted, Span};
use ratatui::widgets::{Block, BorderType, Clear};

/// On a screen of no more lines a box has all of them.
const LOW: u16 = 8;

/// So many columns or lines, at most what a screen can have.
pub(super) fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// A line of runs in the styles of its roles, set in as it wants.
pub(super) fn painted(line: &Line, theme: Theme) -> Painted<'static> {
    let indent = std::iter::once(Span::raw(" ".repeat(line.indent)));
    let runs =
        line.runs.iter().map(|run| Span::styled(run.text.clone(), theme.words(run.role, run.mark)));
    indent.chain(runs).collect()
}

/// Draws one line of `area`; nothing outside of it is touched.
pub(super) fn put(frame: &mut Frame<'_>, area: Rect, line: usize, painted: Painted<'_>) {
    let Ok(line) = u16::try_from(line) else { return };
    if line < area.height && area.width > 0 {
        frame.render_widget(painted, Rect { y: area.y + line, height: 1, ..area });
    }
}

/// Takes note that a line of `area` belongs to a row of what is open.
pub(super) fn note_row(state: &State, (area, line): (Rect, usize), row: usize) {
    if let Some(line) = u16::try_from(line).ok().filter(|line| *line < area.height) {
        state.rows.note(Rect { y: area.y + line, height: 1, ..area }, (row, 0));
    }
}

/// Words on a line, some with the command that a click on them stands for.
pub(super) type Hints = Vec<(Span<'static>, Option<Command>)>;

/// Draws hints on a line of `area`, and takes note of where they can be clicked.
pub(super) fn put_hints(
    state: &State,
    hints: Hints,
    (area, line): (Rect, usize),
    frame: &mut Frame<'_>,
) {
    let place = Rect { y: area.y.saturating_add(cells(line)), height: 1, ..area };
    let place = place.intersection(area);
    let mut x = place.x;
    for (span, command) in &hints {
        if let Some(command) = command {
            let area = Rect { x, width: cells(width(span.content.trim_end())), ..place };
            state.rows.note_hint(area.intersection(place), *command);
        }
        x = x.saturating_add(cells(width(&span.content)));
    }
    put(frame, area, line, hints.into_iter().map(|(span, _)| span).collect());
}

/// Draws the field that is typed into, if there is room, and takes note of where it is.
pub(super) fn draw_typed(state: &State, field: &Field, area: Rect, frame: &mut Frame<'_>) {
    if area.width > 0 && area.height > 0 {
        field.draw(area, frame.buffer_mut());
        state.rows.note_field(area);
    }
}

/// The frame of a pane or a box.
#[derive(Clone, Copy)]
pub(super) struct Framed<'a> {
    /// Its edge.
    pub(super) area: Rect,
    /// What is in it.
    pub(super) title: &'a str,
    /// Whether the cursor is in it.
    pub(super) has_focus: bool,
}

impl Framed<'_> {
    /// Draws the frame of a pane: none where the text is alone.
    pub(super) fn draw_pane(self, state: &State, frame: &mut Frame<'_>) {
        if !state.manner.is_zen {
            self.draw(state, frame);
        }
    }

    /// Draws the frame, with as much of the title as fits.
    pub(super) fn draw(self, state: &State, frame: &mut Frame<'_>) {
        let style = state.look.theme.frame(self.has_focus);
        let title = fitted(self.title, usize::from(self.area.width.saturating_sub(4)));
        let mut block = Block::bordered().border_type(BorderType::Rounded).border_style(style);
        if !title.is_empty() {
            block = block.title(Span::styled(format!(" {title} "), style));
        }
        frame.render_widget(block, self.area);
    }
}

/// Signs on the frame around `inner`: that something stands above what is in it, and below.
pub(super) fn goes_on(state: &State, inner: Rect, ways: [bool; 2], frame: &mut Frame<'_>) {
    let edges = [inner.y.saturating_sub(1), inner.y.saturating_add(inner.height)];
    for ((is_way, sign), y) in ways.into_iter().zip([" ↑ ", " ↓ "]).zip(edges) {
        let edge = Rect { x: (inner.x + inner.width).saturating_sub(3), y, width: 3, height: 1 };
        if is_way && inner.width > 2 {
            put(frame, edge.intersection(frame.area()), 0, styled(sign, state.look.theme.key()));
        }
    }
}

/// The same at both ends of its first line: that there are more columns.
pub(super) fn goes_aside(state: &State, inner: Rect, ways: [bool; 2], frame: &mut Frame<'_>) {
    let edges = [inner.x.saturating_sub(1), inner.x.saturating_add(inner.width)];
    for ((is_way, sign), x) in ways.into_iter().zip(["←", "→"]).zip(edges) {
        let edge = Rect { x, width: 1, height: 1, ..inner };
        if is_way {
            put(frame, edge.intersection(frame.area()), 0, styled(sign, state.look.theme.key()));
        }
    }
}

/// How many lines a box may have: the keys below it stay in sight where there is room for both.
pub(super) fn above_keys(frame: &Frame<'_>) -> u16 {
    let lines = frame.area().height;
    if lines > LOW { lines - 2 } else { lines }
}

/// An empty framed box in the middle of the screen, at most as large as it.
pub(super) fn boxed(state: &State, size: (u16, u16), title: &str, frame: &mut Frame<'_>) -> Rect {
    let screen = frame.area();
    let width = size.0.min(screen.width);
    let height = size.1.min(screen.height);
    let area =
        Rect { x: (screen.width - width) / 2, y: (screen.height - height) / 2, width, height };
    frame.render_widget(Clear, area);
    state.rows.cover(area);
    Framed { area, title, has_focus: true }.draw(state, frame);
    crate::tui::layout::inside(area)
}

/// Words in a style, as one line.
pub(super) fn styled(text: &str, style: Style) -> Painted<'static> {
    Painted::from(Span::styled(text.to_owned(), style))
}
