//! The sheets: what they are made of, and what keys do in them.

use super::action::Command;
use super::choosing::provision;
use super::effect::{Effect, Request};
use super::field::Field;
use super::popup::Popup;
use super::sheet::{Goal, Sheet, SheetItem, Subject};
use super::state::State;
use crate::bill::{Bill, VersionId};
use crate::compare::Sides;
use crate::document::citation::cite;
use crate::l10n::Messages;
use crate::review::{Course, Phrase};
use crate::store::{Blamed, Timeline, Traced};
use crate::text::language::Language;
use crate::view::Line;
use crate::view::blame::blame_line;
use crate::view::timeline::version_lines;
use crate::view::trace::ToldTrace;

/// Wants the timeline of the bill, in the first language that is shown.
pub(super) fn open_timeline(state: &State) -> Effect {
    let language = state.lead().map_or(Language::Russian, |reading| reading.language);
    Effect::Disk(Box::new(Request::Timeline(language)))
}

/// Wants the blame of the provision where the reader is.
pub(super) fn open_blame(state: &mut State) -> Effect {
    let Some((which, (side, id))) = provision(state) else {
        state.news.notice = Some(state.say("tui-no-words"));
        return Effect::None;
    };
    let review = state.review();
    let reading = &review.readings[which];
    let address = side.of(&reading.documents).provision(id).address.clone();
    let version = side.of(&review.pair()).id.clone();
    Effect::Disk(Box::new(Request::Blame(reading.language, version, address)))
}

/// Asks for a claim; where words are chosen, they are it.
pub(super) fn open_claim(state: &mut State) -> Effect {
    if let Some(Popup::Words(words)) = state.popups.last() {
        let document = words.side.of(&state.review().readings[words.reading].documents);
        return Effect::Disk(Box::new(Request::Trace(document.words(words.span()).to_owned())));
    }
    state.popups.push(Popup::Claim(Box::new(Field::line(""))));
    Effect::None
}

/// Wants the claim that is written traced; without one the line stays, and that is said.
pub(super) fn claim(state: &mut State) -> Effect {
    let Some(Popup::Claim(field)) = state.popups.last() else { return Effect::None };
    let text = field.text();
    if !text.chars().any(char::is_alphanumeric) {
        state.news.notice = Some(state.say("tui-nothing-to-trace"));
        return Effect::None;
    }
    state.popups.pop();
    Effect::Disk(Box::new(Request::Trace(text)))
}

/// Carries out a command in the topmost sheet.
pub(super) fn command(state: &mut State, command: Command) -> Effect {
    const PAGE: isize = 5;
    let Some(Popup::Sheet(sheet)) = state.popups.last_mut() else { return Effect::None };
    match command {
        Command::Next => sheet.step(1),
        Command::Previous => sheet.step(-1),
        Command::PageDown => sheet.step(PAGE),
        Command::PageUp => sheet.step(-PAGE),
        Command::First => sheet.step(isize::MIN),
        Command::Last => sheet.step(isize::MAX),
        // The second of two that are marked is held against the first at once.
        Command::Mark if sheet.marked.is_some_and(|marked| marked != sheet.at) => return go(state),
        Command::Mark if matches!(sheet.subject, Subject::Timeline(_)) => sheet.mark(),
        Command::Accept => return go(state),
        _ => (),
    }
    Effect::None
}

/// Closes what is open and reads where the cursor leads.
fn go(state: &mut State) -> Effect {
    let Some(Popup::Sheet(sheet)) = state.popups.last() else { return Effect::None };
    let Some(Goal { versions, address, .. }) = sheet.goal() else { return Effect::None };
    state.popups.retain(|popup| !matches!(popup, Popup::Sheet(_) | Popup::Words(_)));
    state.arrive_nowhere();
    state.news.aim.address = address;
    Effect::Disk(Box::new(Request::Load(versions, state.review().languages())))
}

/// Shows what was read.
pub(super) fn show(state: &mut State, sheet: Sheet) {
    state.popups.push(Popup::Sheet(Box::new(sheet)));
}

/// Shows the versions of a bill, with the cursor on the one that is read.
pub(super) fn show_timeline(state: &mut State, read: Box<Timeline>) {
    let here = read.bill.place_of(&state.review().pair().new.id);
    let mut sheet = timeline(read, &state.messages);
    sheet.at = here.unwrap_or(0);
    show(state, sheet);
}

/// The versions of a bill.
pub(super) fn timeline(timeline: Box<Timeline>, messages: &Messages) -> Sheet {
    let item = |at: usize| SheetItem {
        gutter: String::new(),
        lines: version_lines(&timeline, at, messages),
        goal: Some(Goal::new(pair(&timeline.bill, &timeline.course, at), None)),
    };
    let items = (0..timeline.bill.versions.len()).map(item).collect();
    Sheet::new(Subject::Timeline(timeline), messages.get("tui-timeline-title"), items)
}

/// A version and the nearest text before it, or itself where there is none.
fn pair(bill: &Bill, course: &Course, at: usize) -> Sides<VersionId> {
    bill.with_before(at, |version| course.text(version).is_some())
}

/// The phrases of a provision; each leads to the step that brought it.
pub(super) fn blame(blamed: Box<Blamed>, messages: &Messages) -> Sheet {
    let document = blamed.document();
    let item = |phrase: &Phrase| {
        let (gutter, line) = blame_line(&blamed.bill, document, *phrase, messages);
        let versions = pair(&blamed.bill, &blamed.course, phrase.since);
        let there = blamed.course.text(phrase.since);
        let address = there.map(|there| there.provision(phrase.provision).address.clone());
        let goal = Some(Goal::new(versions, address));
        SheetItem { gutter, lines: vec![line], goal }
    };
    let place = cite(document, blamed.at.1);
    let title = messages.say("tui-blame-title", &[("place", place.into())]);
    let items = blamed.phrases.iter().map(item).collect();
    Sheet::new(Subject::Blame(blamed), title, items)
}

/// Where the words of a claim stand, version by version.
pub(super) fn trace(traced: Box<Traced>, messages: &Messages) -> Sheet {
    let told = ToldTrace { traced: &traced, messages };
    let mut items = Vec::new();
    for part in &traced.trace.parts {
        items.push(read(vec![told.claimed(part)]));
        for (version, sighting) in part.sightings.iter().enumerate() {
            let document = traced.course.text(version);
            let place = sighting.places.first().zip(document);
            let address =
                place.map(|(place, document)| document.provision(place.provision).address.clone());
            let versions = pair(&traced.bill, &traced.course, version);
            let goal = document.map(|_| Goal::new(versions, address));
            let lines = told.in_version(part, version);
            items.push(SheetItem { gutter: String::new(), lines, goal });
        }
        items.push(read(vec![told.since(part)]));
    }
    items.extend(told.whole().map(|line| read(vec![line])));
    Sheet::new(Subject::Trace(traced), messages.get("tui-trace-title"), items)
}

fn read(lines: Vec<Line>) -> SheetItem {
    SheetItem { gutter: String::new(), lines, goal: None }
}
