//! Searching everywhere: the line, the list of what was found, and the way there.

use super::action::Command;
use super::effect::{Effect, Request};
use super::everywhere::Everywhere;
use super::field::Field;
use super::popup::Popup;
use super::sheet::{Goal, Sheet, SheetItem, Subject};
use super::state::{Aim, State};
use super::walk::{go_to_note, jump_to_hidden};
use crate::bill::VersionId;
use crate::compare::Sides;
use crate::document::Address;
use crate::document::citation::cite;
use crate::review::{Hit, NoteHit};
use crate::store::{Found, FoundText};
use crate::text::language::Language;
use crate::text::span::Span;
use crate::view::found::found_line;
use crate::view::said::name;
use crate::view::{Line, Role, Run};

/// Opens what was found last where it was left, read anew; else the line.
pub(super) fn open(state: &mut State) -> Effect {
    match &state.news.found {
        Some(found) => wanted(found),
        None => ask(state),
    }
}

/// Opens the line.
pub(super) fn ask(state: &mut State) -> Effect {
    state.popups.retain(|popup| !is_list(popup));
    state.popups.push(Popup::Everywhere(Box::new(Field::line("")), None));
    Effect::None
}

/// Wants what is typed searched for; the line stays without anything, which is said, and
/// where it is wrong.
pub(super) fn search(state: &mut State) -> Effect {
    let Some(Popup::Everywhere(field, wrong)) = state.popups.last() else { return Effect::None };
    let (query, written) = (field.text(), state.search.written);
    if wrong.is_some() {
        return Effect::None;
    }
    if query.trim().is_empty() {
        state.news.notice = Some(state.say("tui-nothing-to-find"));
        return Effect::None;
    }
    state.popups.pop();
    let found = Everywhere { query, written, at: None };
    let effect = wanted(&found);
    state.news.found = Some(found);
    effect
}

fn wanted(found: &Everywhere) -> Effect {
    Effect::Disk(Box::new(Request::Find(found.query.clone(), found.written)))
}

fn is_list(popup: &Popup) -> bool {
    matches!(popup, Popup::Sheet(sheet) if matches!(sheet.subject, Subject::Found(_)))
}

/// Carries out a command in the list; what moves the cursor is that of every sheet.
pub(super) fn command(state: &mut State, command: Command) -> Effect {
    let Some(Popup::Sheet(sheet)) = state.popups.last_mut() else { return Effect::None };
    match command {
        Command::SearchAll => return ask(state),
        Command::Unfold => sheet.step_part(true),
        Command::Fold => sheet.step_part(false),
        Command::Accept => return go(state),
        _ => (),
    }
    Effect::None
}

/// Keeps where the reader is in the list that is about to close.
pub(super) fn leave(state: &mut State, sheet: &Sheet) {
    if matches!(sheet.subject, Subject::Found(_))
        && let Some(found) = &mut state.news.found
    {
        found.at = Some(sheet.at);
    }
}

/// Closes the list and goes where the cursor leads; the same words stand out there.
fn go(state: &mut State) -> Effect {
    let Some(Popup::Sheet(sheet)) = state.popups.pop() else { return Effect::None };
    leave(state, &sheet);
    let Some(goal) = sheet.goal() else { return Effect::None };
    if let Some(found) = &state.news.found {
        let what = (found.query.as_str(), found.written);
        state.search.find(what, &state.spine);
    }
    state.refresh();
    let Goal { versions, address, text, note } = goal;
    if note.as_ref().is_some_and(|note| go_to_note(state, note.as_str())) {
        return Effect::None;
    }
    let shown = state.review().languages();
    let languages = match text {
        Some(language) if !shown.contains(&language) => vec![language],
        _ => shown,
    };
    let is_here = state.review().pair().new.id == versions.new;
    if let (true, Some(address)) = (is_here, &address)
        && arrive(state, address, text)
    {
        return Effect::None;
    }
    let versions = if is_here { state.review().pair().map(|it| it.id.clone()) } else { versions };
    state.arrive_nowhere();
    state.news.aim = Aim { wanted: note, address, text };
    Effect::Disk(Box::new(Request::Load(versions, languages)))
}

/// Goes to a provision of the later text of a language, if it is shown.
pub(super) fn arrive(state: &mut State, address: &Address, language: Option<Language>) -> bool {
    let Some(entry) = entry(state, address, language) else { return false };
    jump_to_hidden(state, entry);
    state.seek(entry);
    true
}

fn entry(state: &State, address: &Address, language: Option<Language>) -> Option<usize> {
    let mut readings = state.review().readings.iter().enumerate();
    let (which, reading) = readings.find(|(_, reading)| Some(reading.language) == language)?;
    let row = reading.row_of_new(reading.documents.new.find(address)?)?;
    state.spine.of_reading(which, row)
}

/// Shows what was found, with the cursor where it was, else on the first place in the
/// text that is read.
pub(super) fn show(state: &mut State, found: Box<Found>) {
    let Some(last) = state.news.found.clone() else { return };
    if found.count() == 0 {
        state.news.found = None;
        let says = state.messages.say("tui-found-nowhere", &[("query", last.query.into())]);
        state.news.notice = Some(says);
        return;
    }
    let mut sheet = sheet(state, found);
    let here = state.review().pair().new.id.clone();
    let language = state.lead().map(|reading| reading.language);
    let is_here = |item: &SheetItem| {
        let is_read = |goal: &Goal| goal.versions.new == here && goal.text == language;
        item.goal.as_ref().is_some_and(|goal| is_read(goal) && goal.note.is_none())
    };
    let first = || sheet.items.iter().position(is_here);
    sheet.at = last.at.or_else(first).unwrap_or(sheet.at);
    sheet.step(0);
    state.popups.push(Popup::Sheet(Box::new(sheet)));
}

/// What was found, text by text, then the annotations.
pub(super) fn sheet(state: &State, found: Box<Found>) -> Sheet {
    let mut items = Vec::new();
    for text in found.texts.iter().filter(|text| !text.hits.is_empty()) {
        let version = &found.bill.versions[text.version];
        let reached = state.say(&format!("stage-{}", version.stage.name()));
        let language = text.language.endonym();
        items.push(head(&format!("{} {reached} · {language}", version.id), text.hits.len()));
        let versions = pair(&found, text.version, text.language);
        items.extend(text.hits.iter().map(|hit| hit_item(text, hit, &versions)));
    }
    if !found.notes.is_empty() {
        items.push(head(&state.say("tui-notes"), found.notes.len()));
        items.extend(found.notes.iter().map(|hit| note_item(state, &found, hit)));
    }
    let key = if found.is_cut { "tui-found-cut" } else { "tui-found-title" };
    let query = state.news.found.as_ref().map_or("", |last| &last.query);
    let values = [("query", query.into()), ("count", found.count().into())];
    Sheet::new(Subject::Found(found), state.messages.say(key, &values), items)
}

/// What a part of the list is of, and how many there are.
fn head(name: &str, count: usize) -> SheetItem {
    let runs = vec![Run::new(name, Role::Heading), Run::new(&format!("  {count}"), Role::Muted)];
    SheetItem { gutter: String::new(), lines: vec![Line::new(0, runs)], goal: None }
}

fn hit_item(text: &FoundText, hit: &Hit, versions: &Sides<VersionId>) -> SheetItem {
    let FoundText { document, language, .. } = text;
    let inside = hit.places.iter().filter(|place| place.end <= hit.around.end);
    let start = hit.around.start;
    let places: Vec<_> =
        inside.map(|place| Span::new(place.start - start, place.end - start)).collect();
    let place = cite(document, hit.provision);
    let mut line = found_line(&place, document.words(hit.around), &places);
    if hit.places.len() > 1 {
        line.runs.push(Run::new(&format!("  ×{}", hit.places.len()), Role::Remark));
    }
    let address = Some(document.provision(hit.provision).address.clone());
    let (versions, text) = (versions.clone(), Some(*language));
    let goal = Some(Goal { versions, address, text, note: None });
    SheetItem { gutter: String::new(), lines: vec![line], goal }
}

fn note_item(state: &State, found: &Found, hit: &NoteHit) -> SheetItem {
    let annotation = &found.annotations[hit.annotation];
    // Its name is not said twice where that is what has the words.
    let title = name(&state.messages, annotation);
    let title = if title == hit.text { "" } else { &title };
    let mut line = found_line(title, &hit.text, &hit.places);
    line.runs.insert(0, Run::new("▲ ", Role::Label));
    let target = &annotation.target;
    // Of a version that the bill has not, the annotation alone can be looked for.
    let at = found.bill.place_of(&target.version);
    let versions = at.map(|at| pair(found, at, target.language));
    let here = || state.review().pair().map(|version| version.id.clone());
    let (versions, note) = (versions.unwrap_or_else(here), Some(annotation.id.clone()));
    let goal = Some(Goal { versions, address: None, text: Some(target.language), note });
    SheetItem { gutter: String::new(), lines: vec![line], goal }
}

/// A version and the nearest text before it in a language.
fn pair(found: &Found, version: usize, language: Language) -> Sides<VersionId> {
    let is_it = |text: &FoundText, at| text.language == language && text.version == at;
    found.bill.with_before(version, |at| found.texts.iter().any(|text| is_it(text, at)))
}
