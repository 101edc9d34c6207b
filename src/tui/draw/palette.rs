//! The palette: a line to type in, and below it what is found, kind by kind, with the key
//! of each action at the right.

use super::canvas::{above_keys, boxed, draw_typed, goes_on, note_row, put, styled};
use crate::tui::offers::looks_on;
use crate::tui::palette::{Group, Palette, Row, Scope};
use crate::tui::score::Query;
use crate::tui::state::State;
use crate::view::line::harmless;
use crate::view::wrap::{fitted, width};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line as Painted, Span};

/// The most columns that are easy to read.
const WIDEST: u16 = 100;
/// The most lines, so that the box stays where it is while one types.
const HIGHEST: u16 = 26;
/// The same where only places are offered.
const LOW: u16 = 14;

/// Draws the palette.
pub(super) fn draw_palette(state: &State, palette: &Palette, frame: &mut Frame<'_>) {
    let highest = if palette.scope == Scope::All { HIGHEST } else { LOW };
    let title = state.say(match palette.scope {
        Scope::All => "tui-palette-title",
        Scope::Citations => "tui-citation-title",
        Scope::Marks => "tui-marks-title",
        Scope::Bills => "tui-section-bills",
    });
    let area = boxed(state, (WIDEST, above_keys(frame).min(highest)), &title, frame);
    draw_field(state, palette, area, frame);
    let below =
        Rect { y: area.y + area.height.min(1), height: area.height.saturating_sub(1), ..area };
    draw_found(state, palette, below, frame);
}

fn draw_field(state: &State, palette: &Palette, area: Rect, frame: &mut Frame<'_>) {
    let line = Rect {
        height: area.height.min(1),
        x: area.x + area.width.min(1),
        width: area.width.saturating_sub(2),
        ..area
    };
    if line.width == 0 || line.height == 0 {
        return;
    }
    draw_typed(state, &palette.field, line, frame);
    if palette.field.text().is_empty() {
        let hint = Rect { x: line.x + 1, width: line.width - 1, ..line };
        let says = state.say(match palette.scope {
            Scope::All => "tui-palette-hint",
            Scope::Citations => "tui-citation-hint",
            Scope::Marks | Scope::Bills => "tui-filter",
        });
        let says = fitted(&says, usize::from(hint.width));
        put(frame, hint, 0, styled(&says, state.look.theme.muted()));
    }
}

/// What is found, scrolled so that the line under the cursor is seen with the name of its
/// kind where that stands right above.
fn draw_found(state: &State, palette: &Palette, area: Rect, frame: &mut Frame<'_>) {
    let typed = palette.field.text();
    if palette.groups.is_empty() && !typed.trim().is_empty() && !looks_on(state) {
        let key = if palette.scope == Scope::Citations {
            "tui-no-such-place"
        } else {
            "tui-nothing-found"
        };
        let says = format!(" {}", state.say(key));
        put(frame, area, 0, styled(&says, state.look.theme.muted()));
        return;
    }
    let columns = usize::from(area.width);
    let query = Query::new(&typed);
    let mut lines = Vec::new();
    let mut cursor = 0;
    let mut at = 0;
    for group in palette.shown() {
        lines.push((None, title(state, group, columns)));
        for row in &group.rows {
            if at == palette.at {
                cursor = lines.len();
            }
            lines.push((Some(at), painted(state, row, (at == palette.at, &query), columns)));
            at += 1;
        }
    }
    let room = usize::from(area.height);
    let top = (cursor + 1).saturating_sub(room);
    let all = lines.len();
    for (at, (row, line)) in lines.into_iter().skip(top).take(room).enumerate() {
        if let Some(row) = row {
            note_row(state, (area, at), row);
        }
        put(frame, area, at, line);
    }
    // The line that is typed stands above them in the same box.
    let inner = Rect { y: area.y.saturating_sub(1), height: area.height + 1, ..area };
    goes_on(state, inner, [top > 0, all > top + room], frame);
}

/// The name of a kind, and how many of how many are shown where not all are.
fn title(state: &State, group: &Group, columns: usize) -> Painted<'static> {
    let name = state.say(group.section.title());
    let count = match group.rows.len() {
        shown if shown < group.all => {
            let values = [("shown", shown.into()), ("all", group.all.into())];
            format!(" · {}", state.messages.say("tui-section-count", &values))
        }
        _ => String::new(),
    };
    styled(&fitted(&format!(" {name}{count}"), columns), state.look.theme.muted())
}

/// A line: what it is called with the letters that were typed, what else there is to
/// know, and at the right its key.
fn painted(
    state: &State,
    row: &Row,
    (is_chosen, query): (bool, &Query),
    columns: usize,
) -> Painted<'static> {
    let theme = state.look.theme;
    let cursor = if is_chosen { theme.cursor(true) } else { Style::new() };
    let aside = fitted(&row.aside, columns / 3);
    let room = columns.saturating_sub(width(&aside) + 5);
    let name = fitted(&harmless(&row.name), room);
    let detail = fitted(&harmless(&row.detail), room.saturating_sub(width(&name) + 2));
    let gap = room.saturating_sub(width(&name) + width(&detail) + 2);
    let letters = query.letters(&name);
    let sign = if is_chosen { " › " } else { "   " };
    let mut spans = vec![Span::styled(sign, cursor)];
    spans.extend(name.chars().enumerate().map(|(at, letter)| {
        let is_typed = letters.binary_search(&at).is_ok();
        let style = if is_typed { theme.key().patch(cursor) } else { cursor };
        Span::styled(letter.to_string(), style)
    }));
    spans.push(Span::styled("  ", cursor));
    spans.push(Span::styled(detail, theme.muted().patch(cursor)));
    spans.push(Span::styled(" ".repeat(gap), cursor));
    spans.push(Span::styled(format!("{aside}  "), theme.key().patch(cursor)));
    spans.into()
}
