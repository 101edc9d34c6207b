//! The head line, the status lines and the search line.

use super::canvas::{put, styled};
use crate::text::language::Language;
use crate::tui::block::absence;
use crate::tui::field::Field;
use crate::tui::keymap;
use crate::tui::spine::Filter;
use crate::tui::state::State;
use crate::view::summary::explained;
use crate::view::wrap::{fitted, width};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line as Painted, Span};
use ratatui::widgets::Clear;

/// What is compared: bill, versions, languages, filter, how far.
pub(super) fn draw_head(state: &State, area: Rect, frame: &mut Frame<'_>) {
    let all = usize::from(area.width);
    let names = state.version_names();
    let versions = format!("{} ──▶ {}", names.old, names.new);
    let right = right_end(state);
    let taken = width(&versions) + width(&right) + 6;
    let title = fitted(&title(state), all.saturating_sub(taken));
    let left =
        if title.is_empty() { format!(" {versions}") } else { format!(" {title}   {versions}") };
    let left = fitted(&left, all.saturating_sub(width(&right) + 2));
    let gap = all.saturating_sub(width(&left) + width(&right) + 1);
    let style = Style::new().add_modifier(Modifier::BOLD);
    put(frame, area, 0, styled(&format!("{left}{}{right} ", " ".repeat(gap)), style));
}

fn title(state: &State) -> String {
    let review = state.review();
    let language = state.lead().map_or(Language::Russian, |reading| reading.language);
    let title = review.bill.title.nearest(language);
    title
        .map_or_else(|| review.bill.id.to_string(), |(_, title)| crate::view::line::harmless(title))
}

/// Languages, annotations, filter, and which of how many changes.
fn right_end(state: &State) -> String {
    let codes = state.review().readings.iter().map(|reading| reading.language.code());
    let mut parts = vec![codes.collect::<Vec<_>>().join(" ")];
    let notes = state.review().annotations.len();
    if notes > 0 {
        parts.push(format!("▲{notes}"));
    }
    match state.manner.filter {
        Filter::All => (),
        Filter::Changes => parts.push(state.say("tui-filter-changes")),
        Filter::Substance => parts.push(state.say("tui-filter-substance")),
    }
    parts.push(count(state));
    parts.join("  ")
}

/// The change at or before the reader, of all: `23/47`.
fn count(state: &State) -> String {
    let changed = || state.spine.changed(state.manner.filter);
    let all = changed().count();
    let at = changed().take_while(|at| *at <= state.spot.entry).count();
    format!("{at}/{all}")
}

/// What happened to the provision, or what was just done; below it the keys.
pub(super) fn draw_status(state: &State, area: Rect, frame: &mut Frame<'_>) {
    let theme = state.look.theme;
    let columns = usize::from(area.width.saturating_sub(1));
    let first = match &state.news.notice {
        Some(notice) => styled(&format!(" {}", fitted(notice, columns)), theme.notice()),
        None => styled(&format!(" {}", fitted(&sentence_here(state), columns)), Style::new()),
    };
    put(frame, area, 0, first);
    put(frame, area, 1, hints(state, columns));
}

fn sentence_here(state: &State) -> String {
    let entry = state.spine.entries.get(state.spot.entry);
    let here = entry.and_then(|entry| {
        let readings = &state.review().readings;
        let mut there = readings.iter().zip(&entry.rows).filter(|(_, row)| row.is_some());
        let compared = there.clone().find(|(reading, _)| reading.is_compared());
        let (reading, row) = compared.or_else(|| there.next())?;
        Some((reading, reading.comparison.rows.get((*row)?)?))
    });
    let mut sentence = match here {
        Some((reading, row)) => {
            absence(state, reading).unwrap_or_else(|| explained(reading, row, &state.messages))
        }
        None => state.say("tui-nothing-to-show"),
    };
    if state.manner.filter == Filter::Substance {
        let hidden = [("count", state.spine.hidden(Filter::Substance).into())];
        sentence = format!("{}   {sentence}", state.messages.say("tui-hidden", &hidden));
    }
    if !state.search.matches.is_empty() {
        let found =
            [("at", (state.search.at + 1).into()), ("all", state.search.matches.len().into())];
        sentence = format!("{sentence}   {}", state.messages.say("tui-found", &found));
    }
    sentence
}

/// The first keys of the place, one column set in.
fn hints(state: &State, columns: usize) -> Painted<'static> {
    let mut spans = vec![Span::raw(" ")];
    spans.extend(first_keys(state, columns));
    spans.into()
}

/// The first keys of the place with what they do, as many as fit.
pub(super) fn first_keys(state: &State, columns: usize) -> Vec<Span<'static>> {
    let mut left = columns;
    let mut spans = Vec::new();
    for binding in keymap::of(state.place()) {
        let key = keymap::shown(binding.keys[0], &state.messages);
        let says = state.say(binding.says);
        let taken = width(&key) + width(&says) + 4;
        if taken > left {
            break;
        }
        left -= taken;
        spans.push(Span::styled(key, state.look.theme.key()));
        spans.push(Span::raw(format!(" {says}   ")));
    }
    spans
}

/// The line of a reason, and what is wrong with it.
pub(super) fn draw_reason(state: &State, field: &Field, area: Rect, frame: &mut Frame<'_>) {
    let (asks, says) = (state.say("tui-reason"), state.news.notice.as_deref());
    let prompt = Prompt { asks: &asks, field, says: says.unwrap_or_default() };
    draw_prompt(state, &prompt, area, frame);
}

/// The line to type what is searched for.
pub(super) fn draw_search(state: &State, field: &Field, area: Rect, frame: &mut Frame<'_>) {
    let found = match (state.search.matches.len(), state.search.query.is_empty()) {
        (_, true) => String::new(),
        (0, _) => state.say("tui-nothing-found"),
        (all, _) => state
            .messages
            .say("tui-found", &[("at", (state.search.at + 1).into()), ("all", all.into())]),
    };
    let prompt = Prompt { asks: &state.say("tui-search"), field, says: &found };
    draw_prompt(state, &prompt, area, frame);
}

/// A line to type in.
struct Prompt<'a> {
    asks: &'a str,
    field: &'a Field,
    /// What is known of the words typed so far.
    says: &'a str,
}

/// What is asked for, what is typed, and at the right what there is to say of it.
fn draw_prompt(state: &State, prompt: &Prompt<'_>, area: Rect, frame: &mut Frame<'_>) {
    let area = Rect { height: area.height.min(1), ..area };
    frame.render_widget(Clear, area);
    let asks = format!(" {}: ", prompt.asks);
    let columns = |text: &str| u16::try_from(width(text)).unwrap_or(u16::MAX);
    let start = columns(&asks).min(area.width);
    let end = columns(prompt.says).saturating_add(1).min(area.width - start);
    put(frame, area, 0, styled(&asks, state.look.theme.key()));
    let typed = Rect { x: area.x + start, width: area.width - start - end, ..area };
    if typed.width > 0 && typed.height > 0 {
        frame.render_widget(prompt.field.widget(), typed);
    }
    let said = Rect { x: area.x + area.width - end, width: end, ..area };
    put(frame, said, 0, styled(prompt.says, state.look.theme.notice()));
}
