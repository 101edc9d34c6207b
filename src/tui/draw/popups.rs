//! Help, lists and questions.

use super::canvas::{boxed, cells, draw_typed, goes_on, note_row, put, put_hints, styled};
use super::checks::draw_checks;
use super::life::draw_life;
use super::matrix::draw_matrix;
use super::palette::draw_palette;
use super::sheet::draw_sheet;
use crate::tui::action::Command;
use crate::tui::choices::norm_words;
use crate::tui::clash::told;
use crate::tui::keymap::Place;
use crate::tui::notes::norm_name;
use crate::tui::picker::{Choice, Item, Picker};
use crate::tui::popup::Popup;
use crate::tui::state::State;
use crate::tui::uses::helped;
use crate::view::line::harmless;
use crate::view::wrap::{fitted, width, wrap};
use crate::view::{Line, Role, Run};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;

/// On a narrower screen the help names one key of each action.
const NARROW: u16 = 60;

/// Draws a popup that is a box in the middle.
pub(super) fn draw_popup(state: &State, popup: &Popup, frame: &mut Frame<'_>) {
    match popup {
        Popup::Help(place, skip) => draw_help(state, *place, *skip, frame),
        Popup::List(picker) => draw_list(state, picker, frame),
        Popup::Discard => {
            let text = state.say("tui-discard");
            draw_question(state, &text, Place::Question, frame);
        }
        Popup::Clash(clash) => draw_question(state, &told(state, clash), Place::Clash, frame),
        Popup::Life(panel) => draw_life(state, panel, frame),
        Popup::Matrix(grid) => draw_matrix(state, grid, frame),
        Popup::Palette(palette) => draw_palette(state, palette, frame),
        Popup::Sheet(sheet) => draw_sheet(state, sheet, frame),
        Popup::Checks(panel) => draw_checks(state, panel, frame),
        Popup::Search(..)
        | Popup::Reason(..)
        | Popup::Claim(_)
        | Popup::Everywhere(..)
        | Popup::Words(_)
        | Popup::Form(_) => (),
    }
}

/// The keys of the place that was open, from the one table.
fn draw_help(state: &State, place: Place, skip: usize, frame: &mut Frame<'_>) {
    let mut lines = helped(state, place);
    if frame.area().width < NARROW {
        // Of keys that do the same one is enough where their words have no room.
        for (keys, _) in &mut lines {
            keys.truncate(keys.find(' ').unwrap_or(keys.len()));
        }
    }
    let keys = lines.iter().map(|(keys, _)| width(keys)).max().unwrap_or(0);
    // What is said of no key takes the room of the keys too.
    let taken = |key: &str| if key.is_empty() { 0 } else { keys + 2 };
    let widest = lines.iter().map(|(key, says)| taken(key) + width(says)).max().unwrap_or(0);
    let size = (cells(widest + 4), cells(lines.len() + 2));
    let area = boxed(state, size, &state.say("tui-help-title"), frame);
    let last = lines.len().saturating_sub(usize::from(area.height));
    let edge = Rect { y: area.y + area.height, height: 1, ..area }.intersection(frame.area());
    if skip < last {
        put(frame, edge, 0, styled(" ↓ ", state.look.theme.key()));
    }
    // The box may cover the line that names it.
    let key = state.keys.first(Place::Help, Command::Cancel, &state.messages);
    let says = format!(" {} ", state.say("tui-close"));
    let room = cells(width(&key) + width(&says) + 1).min(edge.width.saturating_sub(4));
    let out = Rect { x: edge.x + edge.width - room, width: room, ..edge };
    let key = Span::styled(format!(" {key}"), state.look.theme.key());
    let hints = [key, Span::raw(says)].map(|span| (span, Some(Command::Cancel)));
    put_hints(state, hints.into(), (out, 0), frame);
    for (at, (key, says)) in lines.iter().skip(skip.min(last)).enumerate() {
        let gap = " ".repeat(taken(key) - width(key));
        let spans = vec![
            Span::raw(" "),
            Span::styled(key.clone(), state.look.theme.key()),
            Span::raw(gap),
            Span::raw(says.clone()),
        ];
        put(frame, area, at, spans.into());
    }
}

/// What a list is called.
pub(in super::super) fn list_title(state: &State, choice: &Choice) -> String {
    state.say(match choice {
        Choice::OldVersion => "tui-pick-old",
        Choice::NewVersion(_) => "tui-pick-new",
        Choice::Languages => "tui-pick-languages",
        Choice::Norm => "tui-pick-norm",
        Choice::Kind => "tui-pick-kind",
        Choice::Status(_) => "tui-pick-status",
        Choice::Reattach => "tui-pick-lost",
        Choice::Note(None) => "tui-pick-note",
        Choice::Note(Some(norm)) => {
            let norm = [("norm", norm_name(state, norm).into())];
            return state.messages.say("tui-pick-note-of", &norm);
        }
        Choice::Citation => "tui-pick-citation",
        Choice::Template => "tui-pick-template",
        Choice::Law(_) => "tui-law-pick",
    })
}

/// The filter, and below it the lines that fit it.
fn draw_list(state: &State, picker: &Picker, frame: &mut Frame<'_>) {
    let shown = picker.shown();
    let screen = usize::from(frame.area().width.min(WIDEST));
    let foot = if shown.iter().any(|item| is_cut(item, screen.saturating_sub(2))) { 4 } else { 0 };
    let height =
        if picker.choice == Choice::Norm { 18 } else { cells(shown.len() + 4 + foot).max(7) };
    let step = match picker.choice {
        Choice::OldVersion => " 1/2".to_owned(),
        Choice::NewVersion(_) => " 2/2".to_owned(),
        Choice::Note(_) => format!(" · {}", state.say(state.manner.order.says())),
        _ => String::new(),
    };
    let title = format!("{}{step}", list_title(state, &picker.choice));
    let area = boxed(state, (WIDEST, height.min(20)), &title, frame);
    let prompt = Rect {
        height: area.height.min(1),
        x: area.x + area.width.min(1),
        width: area.width.saturating_sub(2),
        ..area
    };
    if prompt.width > 0 && prompt.height > 0 {
        draw_typed(state, &picker.filter, prompt, frame);
        if picker.filter.text().is_empty() {
            let hint = Rect { x: prompt.x + 1, width: prompt.width - 1, ..prompt };
            put(frame, hint, 0, styled(&state.say("tui-filter"), state.look.theme.muted()));
        }
    }
    let has_room = usize::from(area.height) > 2 * WORDS + 2;
    let columns = usize::from(area.width).saturating_sub(2);
    let words = if has_room { in_full(state, picker, columns) } else { Vec::new() };
    let rows = usize::from(area.height).saturating_sub(1 + words.len());
    for (at, line) in words.iter().enumerate() {
        put(frame, area, 1 + rows + at, super::canvas::painted(line, state.look.theme));
    }
    let top = (picker.at + 1).saturating_sub(rows);
    goes_on(state, area, [top > 0, shown.len() > top + rows], frame);
    if shown.is_empty() {
        put(frame, area, 1, styled(&state.say("tui-nothing-found"), state.look.theme.muted()));
    }
    for (at, item) in shown.iter().enumerate().skip(top).take(rows) {
        let cursor = if at == picker.at { state.look.theme.cursor(true) } else { Style::new() };
        let columns = usize::from(area.width);
        let sign = if at == picker.at { '›' } else { ' ' };
        let text = fitted(&harmless(&format!("{sign} {}", item.text)), columns);
        let detail = fitted(&harmless(&item.detail), columns.saturating_sub(width(&text) + 3));
        let gap = columns.saturating_sub(width(&text) + width(&detail) + 2);
        let spans = vec![
            Span::styled(text, cursor),
            Span::styled("  ", cursor),
            Span::styled(detail, state.look.theme.muted().patch(cursor)),
            Span::styled(" ".repeat(gap), cursor),
        ];
        note_row(state, (area, at - top + 1), at);
        put(frame, area, at - top + 1, spans.into());
    }
}

/// How wide a list may be.
const WIDEST: u16 = 84;

/// How many lines of what is under the cursor a list shows, an empty one above them.
const WORDS: usize = 3;

/// Whether a line of a list is longer than its box.
fn is_cut(item: &Item, columns: usize) -> bool {
    width(&item.text) + width(&item.detail) + 5 > columns
}

/// What is under the cursor, where its line is cut off: of a norm also what it says, or
/// that this is not known.
fn in_full(state: &State, picker: &Picker, columns: usize) -> Vec<Line> {
    let Some(item) = picker.chosen() else { return Vec::new() };
    let whole = is_cut(item, columns).then(|| match picker.choice {
        Choice::Norm => item.detail.clone(),
        _ => format!("{} · {}", item.text, item.detail),
    });
    let is_norm = picker.choice == Choice::Norm;
    let says = is_norm.then(|| norm_words(state, &item.value)).flatten();
    let parts: Vec<_> = whole.into_iter().chain(says).collect();
    if parts.is_empty() {
        return Vec::new();
    }
    let words = parts.join(". ");
    let line = Line::new(1, vec![Run::new(&harmless(&words), Role::Muted)]);
    let mut lines = wrap(&line, columns.max(1));
    if lines.len() > WORDS {
        lines.truncate(WORDS);
        if let Some(last) = lines.last_mut() {
            last.runs.push(Run::new("…", Role::Muted));
        }
    }
    std::iter::once(Line::default()).chain(lines).collect()
}

/// A question with the keys that answer it.
fn draw_question(state: &State, text: &str, place: Place, frame: &mut Frame<'_>) {
    let columns = usize::from(frame.area().width.min(66)).saturating_sub(4).max(1);
    let wrapped = wrap(&Line::new(0, vec![Run::new(text, Role::Plain)]), columns);
    let keys = state.keys.lines(place, &state.messages);
    let height = wrapped.len() + keys.len() + 3;
    let area = boxed(state, (66, cells(height)), "", frame);
    let area = Rect { x: area.x + area.width.min(1), width: area.width.saturating_sub(2), ..area };
    for (at, line) in wrapped.iter().enumerate() {
        put(frame, area, at, super::canvas::painted(line, state.look.theme));
    }
    let commands = state.keys.of_place(place).map(|binding| binding.command);
    for (at, ((key, says), command)) in keys.iter().zip(commands).enumerate() {
        let key = Span::styled(key.clone(), state.look.theme.key());
        let hints = [key, Span::raw(format!("  {says}"))].map(|span| (span, Some(command)));
        put_hints(state, hints.into(), (area, wrapped.len() + 1 + at), frame);
    }
}
