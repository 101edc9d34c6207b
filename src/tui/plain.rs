//! The screen as words, one below another: for whoever hears it, and for a pipe. No
//! sign stands for what a word can say.

use super::block::words;
use super::draw::bars::{sentence_here, title};
use super::draw::matrix::told;
use super::draw::popups::list_title;
use super::draw::{draw_top, text};
use super::filters;
use super::form::FieldName;
use super::keymap::Place;
use super::notes;
use super::picker::Picker;
use super::popup::Popup;
use super::sheet::Sheet;
use super::state::State;
use super::uses;
use crate::view::passage::quoted;
use crate::view::{Line, Role, Side};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// What is compared: the title, the versions, the languages, what is left out.
pub(super) fn head(state: &State) -> Vec<String> {
    let names = state.version_names();
    let values = [("old", names.old.into()), ("new", names.new.into())];
    let languages = state.review().readings.iter();
    let languages = languages.map(|reading| state.say(&format!("language-{}", reading.language)));
    let notes = state.review().annotations.len();
    let mut lines = vec![title(state), state.messages.say("tui-plain-compared", &values)];
    lines.push(languages.collect::<Vec<_>>().join(", "));
    if state.opened.law.is_none() {
        lines.push(state.messages.say("tui-plain-notes", &[("count", notes.into())]));
    }
    lines.extend(filters::name(state));
    lines.into_iter().map(|line| spoken(&line)).collect()
}

/// What lies before the reader: what is open on top, else the provision.
pub(super) fn here(state: &State) -> Vec<String> {
    let lines = match state.popups.last() {
        None => provision(state),
        Some(Popup::Help(place, _)) => help(state, *place),
        Some(Popup::List(picker)) => list(state, picker),
        Some(Popup::Sheet(sheet)) => items(sheet),
        Some(Popup::Matrix(grid)) => told(state, grid),
        Some(Popup::Form(form)) => {
            // Which of the languages is chosen is shown by signs.
            let has_language = form.at.is_text() || form.at == FieldName::Language;
            let language = has_language.then(|| format!("language-{}", form.language));
            let field = [Some(form.at.says()), language.as_deref(), Some("tui-plain-here")];
            let field: Vec<_> = field.into_iter().flatten().map(|key| state.say(key)).collect();
            drawn(state).into_iter().chain([field.join(", ")]).collect()
        }
        Some(Popup::Words(words)) => {
            let document = words.side.of(&state.review().readings[words.reading].documents);
            vec![format!("«{}»", crate::view::line::harmless(document.words(words.span())))]
        }
        Some(_) => drawn(state),
    };
    let keys = state.popups.last().filter(|popup| !matches!(popup, Popup::Help(..)));
    let keys = keys.map(|popup| said_keys(state, popup.place()));
    lines.into_iter().chain(keys).map(|line| spoken(&line)).collect()
}

/// The provision under the cursor: where it is, what happened to it, its words in every
/// language, and what notes say of it.
fn provision(state: &State) -> Vec<String> {
    let entry = state.spot.entry;
    let mut changed = state.spine.changed(state.manner.filter).enumerate();
    let all = state.spine.changed(state.manner.filter).count();
    let place = text::title(state).replace(" › ", ", ");
    let mut lines = vec![place, sentence_here(state)];
    if let Some((at, _)) = changed.find(|(_, changed)| *changed == entry) {
        let values = [("at", (at + 1).into()), ("all", all.into())];
        lines.push(state.messages.say("tui-plain-change", &values));
    }
    let readings = &state.review().readings;
    for (which, reading) in readings.iter().enumerate() {
        let marks = quoted(reading);
        let is_shown = state.spine.shown.binary_search(&entry).is_ok();
        let sides: &[Side] =
            if state.manner.side_by_side { &[Side::Old, Side::New] } else { &[Side::New] };
        for side in sides.iter().filter(|_| is_shown) {
            let of_side = words(state, entry, (which, *side), &marks);
            if readings.len() > 1 && !of_side.is_empty() {
                lines.push(format!("{}:", state.say(&format!("language-{}", reading.language))));
            }
            if state.manner.side_by_side && !of_side.is_empty() {
                lines.push(format!("{}:", side.of(&state.version_names())));
            }
            lines.extend(of_side.iter().map(|line| in_words(state, line)));
        }
    }
    let disagreements = state.disagreements.of_entry(entry).iter();
    lines.extend(disagreements.map(|each| each.says(usize::MAX)));
    lines.extend(notes_here(state));
    lines
}

/// The chosen note of the provision, or the instruction of the change, and how many there
/// are.
fn notes_here(state: &State) -> Vec<String> {
    let all = notes::count(state);
    if all == 0 {
        return Vec::new();
    }
    let values = [("at", (state.spot.note + 1).into()), ("all", all.into())];
    let head = match state.opened.law {
        Some(_) => notes::title(state),
        None => state.messages.say("tui-plain-note", &values),
    };
    let lines = notes::lines(state);
    let lines = lines.iter().map(Line::text).filter(|line| !line.trim().is_empty());
    std::iter::once(head).chain(lines).collect()
}

/// A line with its changes said: «Лица (вставлено: или имевшие) судимость».
fn in_words(state: &State, line: &Line) -> String {
    let key = |role| match role {
        Role::Deleted | Role::QuietDeleted => Some("tui-plain-deleted"),
        Role::Inserted | Role::QuietInserted => Some("tui-plain-inserted"),
        _ => None,
    };
    let mut text = String::new();
    for runs in line.runs.chunk_by(|one, two| key(one.role) == key(two.role)) {
        let words: String = runs.iter().map(|run| run.text.as_str()).collect();
        let Some(key) = key(runs[0].role).filter(|_| !words.trim().is_empty()) else {
            text.push_str(&words);
            continue;
        };
        if !text.is_empty() && !text.ends_with([' ', '(']) {
            text.push(' ');
        }
        let said = state.messages.say(key, &[("words", words.trim().into())]);
        text.push_str(&said);
        if words.ends_with(' ') {
            text.push(' ');
        }
    }
    text
}

/// The lines of a list with their numbers; the one under the cursor is said to be it.
fn list(state: &State, picker: &Picker) -> Vec<String> {
    let shown = picker.shown();
    let title = list_title(state, &picker.choice);
    if shown.is_empty() {
        return vec![title, state.say("tui-nothing-found")];
    }
    let line = |(at, item): (usize, &&super::picker::Item)| {
        let here = if at == picker.at { state.say("tui-plain-here") } else { String::new() };
        let parts = [item.text.as_str(), &item.detail, &here];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        format!("{}. {}", at + 1, parts.join(", "))
    };
    std::iter::once(title).chain(shown.iter().enumerate().map(line)).collect()
}

/// The items of a sheet with their numbers.
fn items(sheet: &Sheet) -> Vec<String> {
    let mut lines = vec![sheet.title.clone()];
    for (at, item) in sheet.items.iter().enumerate() {
        let words: Vec<_> = item.lines.iter().map(Line::text).collect();
        let parts = [item.gutter.clone(), words.join("; ")];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        lines.push(format!("{}. {}", at + 1, parts.join(": ")));
    }
    lines
}

/// What can be asked for, by key and by name.
fn help(state: &State, place: Place) -> Vec<String> {
    let bindings = uses::of_use(state, place).into_iter();
    let line = |binding: &super::keymap::Binding| {
        let name = super::keys::command_name(binding.command);
        format!("{}, {name}: {}", binding.keys.join(" "), state.say(binding.says))
    };
    bindings.map(line).collect()
}

/// The first keys of what is open.
fn said_keys(state: &State, place: Place) -> String {
    let first = uses::of_use(state, place).into_iter().take(6);
    let said = first.map(|binding| format!("{} – {}", binding.keys[0], state.say(binding.says)));
    said.collect::<Vec<_>>().join("; ")
}

/// What has no words of its own, read off its drawing.
fn drawn(state: &State) -> Vec<String> {
    let (columns, lines) = state.look.size;
    let Ok(mut terminal) = Terminal::new(TestBackend::new(columns, lines));
    let Ok(frame) = terminal.draw(|frame| draw_top(state, frame));
    super::frame::printed(frame.buffer, false).lines().map(str::to_owned).collect()
}

/// A line without signs that stand for words, or draw.
fn spoken(line: &str) -> String {
    let is_sign = |c: char| {
        matches!(c, '\u{2500}'..='\u{25ff}' | '‹' | '›' | '•' | '↳' | '≠' | '\u{1b}')
            || c.is_control()
    };
    let words: String = line.chars().map(|c| if is_sign(c) { ' ' } else { c }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
