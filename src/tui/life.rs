//! What keys do with the life of an annotation: read it, go to a version,
//! confirm a place, put an annotation on chosen words.

use super::action::Command;
use super::annotate::{chosen, undo};
use super::choices::note_item;
use super::effect::{Effect, Request};
use super::panel::Panel;
use super::picker::{Choice, Picker};
use super::popup::Popup;
use super::state::State;
use super::words::Words;
use crate::annotation::{Anchor, Annotation, AnnotationId, Confirmed, ConflictKind, Status};
use crate::bill::VersionId;
use crate::compare::Sides;
use crate::review::{Destination, Life, Stay, is_waiting};
use crate::store::{Amendment, Lives, Stored, placing};
use crate::view::life::lifted;
use crate::view::line::harmless;
use crate::view::timeline::named;

/// Wants the life of the chosen annotation.
pub(super) fn open(state: &mut State) -> Effect {
    let Some(note) = chosen(state) else { return Effect::None };
    of(state.review().annotations[note].id.as_str())
}

/// Wants the life of the annotation called `id`.
pub(super) fn of(id: &str) -> Effect {
    let id = AnnotationId::new(id);
    id.map_or(Effect::None, |id| Effect::Disk(Box::new(Request::Life(id))))
}

/// Shows the life that was read.
pub(super) fn show(state: &mut State, lives: Lives) {
    let Some(mut panel) = Panel::new(lives) else {
        state.news.notice = Some(state.say("tui-no-life"));
        return;
    };
    match state.popups.last_mut() {
        Some(Popup::Life(shown)) => {
            panel.at = 0;
            panel.step(shown.at.cast_signed());
            **shown = panel;
        }
        _ => state.popups.push(Popup::Life(Box::new(panel))),
    }
}

/// Wants the life that is shown again, for something was written; where its annotation is
/// gone it is closed.
pub(super) fn again(state: &mut State) -> Effect {
    let Some(Popup::Life(panel)) = state.popups.last() else { return Effect::None };
    let id = &panel.stored().annotation.id;
    if state.opened.stored.iter().any(|stored| stored.annotation.id == *id) {
        return of(id.as_str());
    }
    state.popups.pop();
    Effect::None
}

/// Carries out a command in the panel.
pub(super) fn command(state: &mut State, command: Command) -> Effect {
    const PAGE: isize = 5;
    let Some(Popup::Life(panel)) = state.popups.last_mut() else { return Effect::None };
    match command {
        Command::Next => panel.step(1),
        Command::Previous => panel.step(-1),
        Command::PageDown => panel.step(PAGE),
        Command::PageUp => panel.step(-PAGE),
        Command::First => panel.at = 0,
        Command::Last => panel.step(isize::MAX),
        Command::Accept => return go_there(state),
        Command::ConfirmPlace => return confirm(state),
        Command::Resolve => return resolve(state),
        Command::Undo => return undo(state),
        _ => (),
    }
    Effect::None
}

/// Closes the panel and loads its version beside the one before.
fn go_there(state: &mut State) -> Effect {
    let Some(Popup::Life(panel)) = state.popups.pop() else { return Effect::None };
    let ids = pair(panel.lives(), panel.life(), panel.at);
    state.arrive_nowhere();
    state.news.aim.wanted = Some(panel.stored().annotation.id.clone());
    Effect::Disk(Box::new(Request::Load(ids, state.review().languages())))
}

/// A version and the nearest text before it, or after it where it is the first.
fn pair(lives: &Lives, life: &Life, at: usize) -> Sides<VersionId> {
    let has_text = |version: &usize| lives.text(life, *version).is_some();
    let before = (0..at).rev().find(has_text);
    let after = || (at + 1..life.stays.len()).find(has_text);
    let places = match before {
        Some(before) => Sides::new(before, at),
        None => Sides::new(at, after().unwrap_or(at)),
    };
    places.map(|at| lives.bill.versions[at].id.clone())
}

/// Writes down that the words lie where the panel says, if it says so surely.
fn confirm(state: &mut State) -> Effect {
    let Some(Popup::Life(panel)) = state.popups.last() else { return Effect::None };
    let says = match offered(panel) {
        Ok(place) => {
            let effect = put(panel.stored(), place);
            let version = named(&panel.lives().bill.versions[panel.at], &state.messages);
            let values = [("version", harmless(&version).into())];
            state.news.says = Some(state.messages.say("tui-place-now-confirmed", &values));
            return effect;
        }
        Err(says) => says,
    };
    state.news.notice = Some(state.say_with_keys(says, &[]));
    Effect::None
}

/// The place under the cursor, or why it cannot be confirmed, as a message key.
fn offered(panel: &Panel) -> Result<Confirmed, &'static str> {
    let (lives, life) = (panel.lives(), panel.life());
    let Some(document) = lives.text(life, panel.at) else { return Err("tui-no-sure-place") };
    let to = Destination {
        annotation: lives.annotation(life),
        version: &lives.bill.versions[panel.at].id,
        document,
        stay: panel.stay(),
    };
    match to.found() {
        Some(_) if to.is_home() => Err("tui-place-is-home"),
        Some(_) if to.stay.confirmed.is_some() => Err("tui-place-confirmed"),
        Some(place) => Ok(place),
        None => Err("tui-no-sure-place"),
    }
}

/// The change that puts an annotation in a place; signed where it is written.
fn put(stored: &Stored, place: Confirmed) -> Effect {
    let amendment = placing(&stored.annotation, place, "", None);
    Effect::Disk(Box::new(Request::Amend(stored.clone(), vec![amendment])))
}

/// Lets the objection be met by the version that is offered, which the reason
/// names.
fn resolve(state: &mut State) -> Effect {
    let Some(Popup::Life(panel)) = state.popups.last() else { return Effect::None };
    let annotation = &panel.stored().annotation;
    if !is_waiting(annotation) {
        state.news.notice = Some(waits_not(state, annotation));
        return Effect::None;
    }
    let Some(offered) = panel.life().resolution() else {
        state.news.notice = Some(state.say("tui-nothing-resolved"));
        return Effect::None;
    };
    let why = Some(panel.lives().bill.versions[offered.version].id.to_string());
    let amendment = Amendment::Status { status: Status::Fixed, by: String::new(), why };
    Effect::Disk(Box::new(Request::Amend(panel.stored().clone(), vec![amendment])))
}

/// Why an annotation does not wait to be met.
fn waits_not(state: &State, annotation: &Annotation) -> String {
    if annotation.body.kind == ConflictKind::Context {
        return state.say("tui-context-waits-not");
    }
    let status = state.say(&format!("status-{}", annotation.status.name()));
    state.messages.say("tui-not-waiting", &[("status", status.into())])
}

/// Offers the annotations that have no words in the text of the chosen ones.
pub(super) fn offer_lost(state: &mut State) {
    match lost(state) {
        Some(picker) => state.popups.push(Popup::List(Box::new(picker))),
        None => state.news.notice = Some(state.say("tui-none-lost")),
    }
}

/// The list of them, if there are any.
pub(super) fn lost(state: &State) -> Option<Picker> {
    let words = state.words()?;
    let is_lost = |anchor: &Anchor| anchor.provision.is_none() || anchor.span.is_none();
    let review = state.review();
    let reading = &review.readings[words.reading];
    let lost = reading.anchored.iter().filter(|each| is_lost(words.side.of(&each.anchors)));
    let item = |at: usize| {
        let annotation = &review.annotations[at];
        let status = state.say(&format!("status-{}", annotation.status.name()));
        let quote = annotation.target.quote.as_ref().map_or("", |quote| &quote.exact);
        note_item(state, annotation, &format!("{status} · {quote}"))
    };
    let items: Vec<_> = lost.map(|each| item(each.annotation)).collect();
    (!items.is_empty()).then(|| Picker::new(Choice::Reattach, items, ""))
}

/// Puts the annotation called `id` on the chosen words; says which confirmed places count
/// no more, where it is put on other words of its own text.
pub(super) fn reattach(state: &mut State, id: &str) -> Effect {
    let Some(Popup::Words(words)) = state.popups.last() else { return Effect::None };
    let annotations = &state.review().annotations;
    let note = annotations.iter().position(|each| each.id.as_str() == id);
    let Some(stored) = note.and_then(|note| state.opened.stored.get(note)) else {
        return Effect::None;
    };
    let amendment = placing(&stored.annotation, picked(state, words, stored), "", None);
    let says = lifted(&state.messages, amendment.lifts(&stored.annotation));
    let effect = Effect::Disk(Box::new(Request::Amend(stored.clone(), vec![amendment])));
    state.news.says = says;
    effect
}

fn picked(state: &State, words: &Words, stored: &Stored) -> Confirmed {
    let review = state.review();
    let document = words.side.of(&review.readings[words.reading].documents);
    let target = words.target(review);
    let to = Destination {
        annotation: &stored.annotation,
        version: &target.version,
        document,
        stay: &Stay::lost(),
    };
    to.picked(words.provision, target.quote)
}
