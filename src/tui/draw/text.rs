//! The words of the law, in one column or several.

use super::canvas::{Framed, goes_aside, painted, put, styled};
use crate::annotation::Severity;
use crate::tui::block::{absence, block};
use crate::tui::filter::Filter;
use crate::tui::layout::{columns, inside, per_reading, text_columns};
use crate::tui::origins;
use crate::tui::scroll::{Visible, visible};
use crate::tui::state::{Pane, State};
use crate::tui::walk::called;
use crate::view::label::way;
use crate::view::outline::Sign;
use crate::view::wrap::wrap;
use crate::view::{Line, Role, Run};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;

/// Draws the entries on the screen and the bars between the columns.
pub(super) fn draw_text(state: &State, area: Rect, frame: &mut Frame<'_>) {
    let has_focus = state.manner.focus == Pane::Text;
    Framed { area, title: &title(state), has_focus }.draw_pane(state, frame);
    draw_column_names(state, area, frame);
    let inner = inside(area);
    if state.spine.shown.is_empty() {
        let says = absent_or(state);
        let line = Line::new(0, vec![Run::new(&says, Role::Muted)]);
        for (at, line) in wrap(&line, usize::from(inner.width).max(1)).iter().enumerate() {
            put(frame, inner, at, painted(line, state.look.theme));
        }
        return;
    }
    let columns = text_columns(state, area);
    for each in visible(state) {
        for (which, (x, width)) in columns.iter().enumerate() {
            let column = Rect { x: *x, width: *width, ..inner };
            draw_entry(state, each, (which, column), frame);
        }
    }
    for (x, _) in columns.iter().skip(1) {
        for line in 0..usize::from(inner.height) {
            let bar = Rect { x: x.saturating_sub(1), width: 1, ..inner };
            put(frame, bar, line, styled("│", state.look.theme.muted()));
        }
    }
}

/// Why there is nothing to show: a text is absent, or nothing changed.
fn absent_or(state: &State) -> String {
    let absent = state.review().readings.iter().find_map(|reading| absence(state, reading));
    let key = match state.manner.filter {
        Filter::All | Filter::Folded => "tui-nothing-to-show",
        Filter::Changes | Filter::Substance => "tui-nothing-changed",
        Filter::Sought(_) => "tui-nothing-fits",
    };
    absent.unwrap_or_else(|| state.say_with_keys(key, &[]))
}

/// The way to the provision, or the reminder that there is none.
pub(in super::super) fn title(state: &State) -> String {
    let way = called(state).map(|(which, side, id)| {
        way(side.of(&state.review().readings[which].documents).as_ref(), id)
    });
    way.filter(|way| !way.is_empty()).unwrap_or_else(|| state.say("tui-text"))
}

/// Which language and which version a column shows, on the lower edge.
fn draw_column_names(state: &State, area: Rect, frame: &mut Frame<'_>) {
    if columns(state) == 1 || area.height == 0 {
        return;
    }
    let edge = Rect { y: area.y + area.height - 1, height: 1, ..area };
    let names = state.version_names();
    let each = per_reading(state);
    let columns = text_columns(state, area);
    let is_cut = columns.len() < each * state.review().readings.len();
    goes_aside(state, inside(area), [false, is_cut], frame);
    for (at, (x, width)) in columns.into_iter().enumerate() {
        let reading = &state.review().readings[at / each];
        let mut name = format!(" {} ", reading.language.code());
        if each > 1 {
            let version = if at % 2 == 0 { &names.old } else { &names.new };
            name = format!(" {} {version} ", reading.language.code());
        }
        let name = crate::view::wrap::fitted(&name, usize::from(width));
        put(frame, Rect { x, width, ..edge }, 0, styled(&name, state.look.theme.key()));
    }
}

fn draw_entry(state: &State, each: Visible, column: (usize, Rect), frame: &mut Frame<'_>) {
    let (which, column) = column;
    let block = block(state, each.entry);
    let lines = &block.columns[which];
    for shown in 0..each.lines {
        let line = each.skip + shown;
        if line < block.gap {
            continue;
        }
        let at = line - block.gap;
        let mut words =
            lines.get(at).map_or_else(Default::default, |line| painted(line, state.look.theme));
        let is_first = at == 0 && !lines.is_empty() && state.spine.folds.at(each.entry).is_none();
        let mut gutter = gutter(state, each.entry, which, is_first);
        if state.origins.is_on() {
            let brought = block.versions.get(which).and_then(|lines| *lines.get(at)?);
            gutter.push(origin(state, brought));
        }
        words.spans.splice(0..0, gutter);
        put(frame, column, each.line + shown, words);
    }
}

/// The number of the version that brought a line, `3│`.
fn origin(state: &State, version: Option<usize>) -> Span<'static> {
    let digits = usize::from(origins::columns(state.review()).saturating_sub(1));
    let number = version.map_or(String::new(), |version| (version + 1).to_string());
    let is_newest = version.is_some_and(|version| version == state.review().versions.new);
    let theme = state.look.theme;
    Span::styled(format!("{number:>digits$}│"), if is_newest { theme.key() } else { theme.muted() })
}

/// The gravest annotation of an entry in a reading.
fn row_severity(state: &State, reading: usize, entry: usize) -> Option<Severity> {
    let row = state.spine.entries[entry].rows[reading]?;
    state.review().readings[reading].severity_of(row)
}

/// The bar of the reader's provision, the sign of its change, and that of its
/// annotations. With [`origin`] as wide as [`crate::tui::block::gutter`].
fn gutter(state: &State, entry: usize, which: usize, is_first: bool) -> Vec<Span<'static>> {
    let theme = state.look.theme;
    let bar = if entry == state.spot.entry { "▌" } else { " " };
    let reading = which / per_reading(state);
    let row = state.spine.entries[entry].rows.get(reading).copied().flatten();
    let sign = row.map_or(Sign::default(), |row| {
        let reading = &state.review().readings[reading];
        Sign::within(reading, &reading.comparison.rows[row])
    });
    let style = if is_first { theme.sign(sign) } else { Style::new() };
    let symbol = if is_first { sign.symbol() } else { ' ' };
    let severity = row_severity(state, reading, entry).filter(|_| is_first);
    let note =
        severity.map_or(Span::raw(" "), |severity| Span::styled("▲", theme.severity(severity)));
    let is_disputed = is_first && !state.disagreements.of_entry(entry).is_empty();
    let dispute = if is_disputed { Span::styled("≠", theme.notice()) } else { Span::raw(" ") };
    vec![
        Span::styled(bar, theme.frame(true)),
        Span::styled(symbol.to_string(), style),
        note,
        dispute,
    ]
}
