//! The head line, the status lines and the search line.

use super::canvas::{Hints, cells, draw_typed, put, put_hints, styled};
use super::tour::steps;
use crate::bill::Version;
use crate::text::language::Language;
use crate::text::pattern::{Fault, Written};
use crate::tui::action::Command;
use crate::tui::block::{absence, block};
use crate::tui::field::Field;
use crate::tui::filter::Filter;
use crate::tui::filters::{counted, name};
use crate::tui::keymap;
use crate::tui::keymap::{Binding, Place};
use crate::tui::scroll::visible;
use crate::tui::state::State;
use crate::tui::uses::of_use_here;
use crate::view::line::harmless;
use crate::view::summary::explained;
use crate::view::timeline::named;
use crate::view::wrap::{fitted, width, wrap};
use crate::view::{Line, Role, Run};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::Span;
use ratatui::widgets::Clear;
use std::collections::BTreeSet;

/// What is compared: bill, versions, languages, filter, how far.
pub(super) fn draw_head(state: &State, area: Rect, frame: &mut Frame<'_>) {
    let all = usize::from(area.width);
    let names = state.version_names();
    let versions = format!("{} ──▶ {}", names.old, names.new);
    let right = right_end(state);
    let end = right.iter().map(|(words, _)| width(words)).sum::<usize>();
    let title = fitted(&title(state), all.saturating_sub(width(&versions) + end + 5));
    let title = if title.is_empty() { " ".to_owned() } else { format!(" {title}   ") };
    let versions = fitted(&versions, all.saturating_sub(width(&title) + end + 1));
    let gap = all.saturating_sub(width(&title) + width(&versions) + end);
    let left = [(title, None), (versions, Some(Command::Versions)), (" ".repeat(gap), None)];
    let style = Style::new().add_modifier(Modifier::BOLD);
    let is_free = state.popups.is_empty();
    let hint = |(words, command): (String, Option<Command>)| {
        (Span::styled(words, style), command.filter(|_| is_free))
    };
    put_hints(state, left.into_iter().chain(right).map(hint).collect(), (area, 0), frame);
}

/// The title of the bill, or of the law that is read instead.
pub(in super::super) fn title(state: &State) -> String {
    let review = state.review();
    let law = state.opened.law.as_ref().and_then(|amended| amended.worked.first());
    if let Some(title) = law.and_then(|worked| worked.base.title()) {
        return harmless(title);
    }
    let language = state.lead().map_or(Language::Russian, |reading| reading.language);
    let title = review.bill.title.nearest(language);
    title.map_or_else(|| review.bill.id.to_string(), |(_, title)| harmless(title))
}

/// Languages, annotations, filter, and which of how many changes, each with the command of a
/// click on it.
fn right_end(state: &State) -> Vec<(String, Option<Command>)> {
    let codes = state.review().readings.iter().map(|reading| reading.language.code());
    let mut parts = vec![(codes.collect::<Vec<_>>().join(" "), Command::Languages)];
    let notes = state.review().annotations.len();
    if notes > 0 {
        parts.push((format!("▲{notes}"), Command::AllNotes));
    }
    // What is on must be seen, but not instead of what is compared.
    let room = usize::from(state.look.size.0) / 3;
    parts.extend(name(state).map(|name| (fitted(&name, room), Command::Filters)));
    parts.push((count(state), Command::NextChange));
    let gap = |at: usize| (if at == 0 { "" } else { "  " }.to_owned(), None);
    let parts = parts.into_iter().enumerate();
    let parts = parts.flat_map(|(at, (words, command))| [gap(at), (words, Some(command))]);
    parts.chain([(" ".to_owned(), None)]).collect()
}

/// The change at or before the reader, of all: `23/47`.
fn count(state: &State) -> String {
    let changed = || state.spine.changed(state.manner.filter);
    let all = changed().count();
    let at = changed().take_while(|at| *at <= state.spot.entry).count();
    format!("{at}/{all}")
}

/// What happened to the provision, or what was just done; below it the keys, where that
/// leaves room.
pub(super) fn draw_status(state: &State, area: Rect, frame: &mut Frame<'_>) {
    let columns = usize::from(area.width.saturating_sub(1));
    let height = area.height.into();
    // What is open above the text has its own line and its own keys.
    let free = if state.popups.is_empty() { height } else { 1 };
    let (says, most, style) = match state.news.busy.as_ref().or(state.news.notice.as_ref()) {
        Some(notice) => (notice.clone(), height, state.look.theme.notice()),
        None => (sentence_here(state), free, Style::new()),
    };
    let lines = in_lines(&says, columns, most);
    for (at, line) in lines.iter().enumerate() {
        put(frame, area, at, styled(&format!(" {line}"), style));
    }
    if area.height == 1 && area.width > 4 && state.place() == Place::Reading {
        // There is no room for more, but help is to be found.
        let key = state.keys.first(Place::Reading, Command::Help, &state.messages);
        let key = Span::styled(format!(" {key} "), state.look.theme.key());
        let end = Rect { x: area.x + area.width - 3, width: 3, ..area };
        put_hints(state, vec![(key, Some(Command::Help))], (end, 0), frame);
    }
    put_hints(state, hints(state, columns), (area, lines.len()), frame);
}

/// A text in lines, at most so many.
pub(super) fn in_lines(text: &str, columns: usize, most: usize) -> Vec<String> {
    let whole = Line::new(0, vec![Run::new(text, Role::Plain)]);
    let mut lines: Vec<String> = wrap(&whole, columns).iter().map(Line::text).collect();
    if lines.len() > most {
        let rest = lines.split_off(most.saturating_sub(1)).join(" ");
        lines.push(fitted(&rest, columns));
    }
    lines
}

/// What happened to the provision.
pub(in super::super) fn sentence_here(state: &State) -> String {
    if let Some(run) = state.fold() {
        return state.messages.say("tui-folded-here", &[("count", run.len().into())]);
    }
    let mut sentence =
        change_here(state).unwrap_or_else(|| state.say_with_keys("tui-nothing-to-show", &[]));
    if state.manner.filter == Filter::Substance {
        let hidden = [("count", state.spine.hidden(Filter::Substance).into())];
        sentence = format!("{}   {sentence}", state.messages.say("tui-hidden", &hidden));
    } else if matches!(state.manner.filter, Filter::Sought(_)) {
        sentence = format!("{}   {sentence}", counted(state));
    }
    // It is short, and what comes after it may be cut off.
    if state.search.all() > 0 {
        sentence = format!("{}   {sentence}", matches(state));
    }
    rounded(state, sentence)
}

/// The same, after the end past which the last step went on.
fn rounded(state: &State, sentence: String) -> String {
    match state.news.round {
        Some(round) => format!("{} · {sentence}", state.say(round)),
        None => sentence,
    }
}

/// The same of the first language in which anything did, which is named where it is not the
/// first that is shown.
fn change_here(state: &State) -> Option<String> {
    let entry = state.spine.entries.get(state.spot.entry)?;
    let rows = state.review().readings.iter().zip(&entry.rows);
    let there: Vec<_> = rows
        .filter_map(|(reading, row)| Some((reading, reading.comparison.rows.get((*row)?)?)))
        .collect();
    let compared = there.iter().filter(|(reading, _)| reading.is_compared());
    let first = compared.clone().next().or_else(|| there.first())?;
    let (reading, row) = compared.clone().find(|(_, row)| !row.is_unchanged()).unwrap_or(first);
    let says = absence(state, reading).unwrap_or_else(|| explained(reading, row, &state.messages));
    let is_first = reading.language == first.0.language;
    Some(if is_first { says } else { format!("{}: {says}", reading.language.endonym()) })
}

/// Which of how many matches the reader is at, or what is known of them while they are
/// counted.
fn matches(state: &State) -> String {
    let search = &state.search;
    let all = ("all", search.all().into());
    match search.all() {
        _ if search.is_looking() => state.messages.say("tui-found-so-far", &[all]),
        0 => state.say("tui-nothing-found"),
        _ => state.messages.say("tui-found", &[("at", search.number().into()), all]),
    }
}

/// The first keys of the place, one column set in.
fn hints(state: &State, columns: usize) -> Hints {
    let legend = legend(state, columns);
    let styled = Span::styled(legend.clone(), state.look.theme.muted());
    let mut spans = vec![(Span::raw(" "), None), (styled, None)];
    let left = columns.saturating_sub(width(&legend));
    let tour = state.news.tour.filter(|_| state.place() == Place::Reading);
    let steps = tour.and_then(|tour| steps(state, tour, left));
    spans.extend(steps.unwrap_or_else(|| first_keys(state, left)));
    spans
}

/// Which versions the numbers in the gutter are, of those that are on the screen; with
/// their stages where half of the line is enough for them.
fn legend(state: &State, columns: usize) -> String {
    if !state.origins.is_on() || state.place() != Place::Reading {
        return String::new();
    }
    let seen =
        visible(state).into_iter().flat_map(|each| block(state, each.entry).versions.concat());
    let seen: BTreeSet<usize> = seen.flatten().collect();
    let versions = &state.review().bill.versions;
    let each = |name: &dyn Fn(&Version) -> String| {
        let named =
            seen.iter().filter_map(|at| Some(format!("{}│{}", at + 1, name(versions.get(*at)?))));
        named.flat_map(|name| [name, "   ".to_owned()]).collect::<String>()
    };
    let whole = each(&|version| named(version, &state.messages));
    let short = each(&|version| version.id.to_string());
    fitted(if width(&whole) <= columns / 2 { &whole } else { &short }, columns)
}

/// The first keys of the place that are of use with what they do, as many as fit. The way
/// out is always among them, and help while reading.
pub(super) fn first_keys(state: &State, columns: usize) -> Hints {
    let is_first = |binding: &&Binding| {
        let is_reading = binding.place == Place::Reading;
        match binding.command {
            Command::Help | Command::Quit => is_reading,
            // One that does not fit beside the way out is no hint.
            command => command == Command::Cancel && !is_reading,
        }
    };
    let shown = |binding: &Binding| {
        [
            keymap::shown(binding.keys[0], &state.messages),
            format!(" {}   ", state.say(binding.says)),
        ]
    };
    let bindings = of_use_here(state);
    let taken = |binding: &Binding| shown(binding).iter().map(|words| width(words)).sum::<usize>();
    let mut left = columns;
    let (first, others): (Vec<_>, Vec<_>) = bindings.iter().copied().partition(is_first);
    let fits = |binding: &&Binding| {
        let rest = left.checked_sub(taken(binding));
        left = rest.unwrap_or(left);
        rest.is_some()
    };
    let fitting: Vec<_> = first.into_iter().chain(others).take_while(fits).collect();
    let bindings = bindings.into_iter().filter(|binding| fitting.contains(binding));
    bindings
        .flat_map(|binding| {
            let [key, says] = shown(binding);
            let spans = [Span::styled(key, state.look.theme.key()), Span::raw(says)];
            spans.map(|span| (span, Some(binding.command)))
        })
        .collect()
}

/// The line of a claim.
pub(super) fn draw_claim(state: &State, field: &Field, area: Rect, frame: &mut Frame<'_>) {
    let says = state.news.notice.as_deref().unwrap_or_default();
    draw_prompt(state, &Prompt { asks: &state.say("tui-claim"), field, says }, area, frame);
}

/// The line to type what is searched for.
pub(super) fn draw_search(state: &State, field: &Field, area: Rect, frame: &mut Frame<'_>) {
    let found = match state.search.fault {
        _ if state.search.query.is_empty() => String::new(),
        Some(wrong) => fault(state, wrong),
        None => rounded(state, matches(state)),
    };
    let asks = match state.search.written {
        Written::Words => state.say("tui-search"),
        Written::Expression => state.say("tui-search-expression"),
    };
    let prompt = Prompt { asks: &asks, field, says: &found };
    draw_prompt(state, &prompt, area, frame);
}

/// The line to type what is searched for everywhere.
pub(super) fn draw_everywhere(
    state: &State,
    (field, wrong): (&Field, Option<Fault>),
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let asks = match state.search.written {
        Written::Words => state.say("tui-search-everywhere"),
        Written::Expression => state.say("tui-search-everywhere-expression"),
    };
    let notice = || state.news.notice.clone().unwrap_or_default();
    let says = wrong.map_or_else(notice, |wrong| fault(state, wrong));
    let prompt = Prompt { asks: &asks, field, says: &says };
    draw_prompt(state, &prompt, area, frame);
}

/// What is wrong with a pattern, and at which of its characters.
fn fault(state: &State, Fault { what, at }: Fault) -> String {
    state.messages.say(&format!("tui-pattern-{}", what.name()), &[("at", (at + 1).into())])
}

/// A line to type in.
struct Prompt<'a> {
    asks: &'a str,
    field: &'a Field,
    /// What is known of the words typed so far.
    says: &'a str,
}

/// How many columns are left to what is typed at least, where the screen has them.
const TYPED: u16 = 16;

/// What is asked for, what is typed, and at the right what there is to say of it.
fn draw_prompt(state: &State, prompt: &Prompt<'_>, area: Rect, frame: &mut Frame<'_>) {
    let area = Rect { height: area.height.min(1), ..area };
    frame.render_widget(Clear, area);
    state.rows.cover(area);
    let asks = format!(" {}: ", prompt.asks);
    let columns = |text: &str| cells(width(text));
    let start = columns(&asks).min(area.width);
    // What is typed comes before what there is to say of it.
    let room = (area.width - start).saturating_sub(TYPED);
    let says = fitted(prompt.says, usize::from(room).saturating_sub(1));
    let end = if says.is_empty() { 0 } else { columns(&says).saturating_add(1) };
    put(frame, area, 0, styled(&asks, state.look.theme.key()));
    let typed = Rect { x: area.x + start, width: area.width - start - end, ..area };
    draw_typed(state, prompt.field, typed, frame);
    let said = Rect { x: area.x + area.width - end, width: end, ..area };
    put(frame, said, 0, styled(&says, state.look.theme.notice()));
}
