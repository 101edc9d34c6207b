//! Jumps: what is chosen in the palette, back and forward, and marks.

use super::action::{Action, Command};
use super::articles;
use super::choosing::provision;
use super::effect::{Done, Effect, Outcome, Request};
use super::gather::{said_by, text};
use super::keymap::Place;
use super::palette::Choosing;
use super::pointing;
use super::state::{Aim, Pane, State};
use super::trail::{Gait, Marked, Stop};
use super::walk::{is_on_way, jump_to_hidden};
use crate::document::citation::cite;

/// Does what is chosen in the palette; commands are the caller's.
pub(super) fn follow(state: &mut State, choosing: &Choosing) -> Effect {
    match choosing {
        Choosing::Do(_) => (),
        Choosing::Bill(id) if state.opened.subject() == (id, None) => (),
        Choosing::Bill(id) => {
            state.arrive_nowhere();
            let languages = state.review().languages();
            return Effect::Disk(Box::new(Request::Open(id.clone(), None, languages)));
        }
        Choosing::Version(id) => {
            state.arrive_nowhere();
            let review = state.review();
            let has_text = |at: usize| review.bill.versions[at].languages().next().is_some();
            let at = review.bill.place_of(id);
            return at.map_or(Effect::None, |at| {
                let versions = review.bill.with_before(at, has_text);
                Effect::Disk(Box::new(Request::Load(versions, review.languages())))
            });
        }
        Choosing::Entry(entry, _) | Choosing::Twin(Some(entry), ..) => arrive(state, *entry),
        Choosing::Twin(None, ..) => {
            let there = text(state, choosing).map(|(document, id)| {
                let language = format!("in-language-{}", document.language());
                let language = state.say(&language);
                [("place", cite(document, id).into()), ("language", language.into())]
            });
            state.news.notice = there.map(|it| state.say_with_keys("tui-only-there", &it));
        }
        Choosing::Note(at) => {
            let id = state.review().annotations.get(*at).map(|note| note.id.to_string());
            return id.map_or(Effect::None, |id| articles::note(state, &id));
        }
        Choosing::Norm(norm) => return articles::open(state, norm),
        Choosing::Mark(at) => {
            state.trail.stay();
            let stop = state.trail.marks.get(*at).map(|mark| mark.stop.clone());
            return stop.map_or(Effect::None, |stop| go_to(state, stop));
        }
    }
    Effect::None
}

fn arrive(state: &mut State, entry: usize) {
    state.manner.focus = Pane::Text;
    jump_to_hidden(state, entry);
}

/// Where the reader is.
pub(super) fn stop(state: &State) -> Stop {
    let review = state.review();
    let versions = review.pair().map(|version| version.id.clone());
    let languages = review.languages();
    let (bill, law) = state.opened.subject();
    let (bill, law) = (bill.clone(), law.map(str::to_owned));
    Stop { bill, versions, law, place: state.here(), languages }
}

/// Goes to a place, in other versions too; what was to be gone to before is not.
pub(super) fn go_to(state: &mut State, to: Stop) -> Effect {
    let now = stop(state);
    // Other versions that are being read are shown unless these are read in their place.
    let is_reading = state.trail.led.is_some();
    if !is_reading && now.is_beside(&to) {
        stand(state, &to);
        return Effect::None;
    }
    let (bill, versions) = (to.bill.clone(), to.versions.clone());
    let is_same = (&now.bill, &now.law) == (&to.bill, &to.law);
    let languages = if is_same { now.languages } else { to.languages.clone() };
    let request = match to.law.clone().filter(|_| now.bill == bill) {
        Some(law) => Request::Law(law, versions, languages),
        None => Request::Open(bill, Some(versions), languages),
    };
    state.news.aim = Aim::default();
    state.trail.led = Some(to);
    Effect::Disk(Box::new(request))
}

fn stand(state: &mut State, at: &Stop) {
    let entry = at.place.as_ref().and_then(|(side, address)| state.entry_of(*side, address));
    if let Some(entry) = entry {
        arrive(state, entry);
    }
}

/// Goes back to where the reader was before the last jump.
pub(super) fn back(state: &mut State) -> Effect {
    match state.trail.back() {
        Some(stop) => go_to(state, stop),
        None => nowhere(state, "tui-no-way-back"),
    }
}

/// Goes again to where the reader came back from.
pub(super) fn forward(state: &mut State) -> Effect {
    match state.trail.forward() {
        Some(stop) => go_to(state, stop),
        None => nowhere(state, "tui-no-way-forward"),
    }
}

fn nowhere(state: &mut State, says: &str) -> Effect {
    state.news.notice = Some(state.say(says));
    Effect::None
}

/// Marks the provision where the reader is, or unmarks it.
pub(super) fn mark(state: &mut State) {
    let Some((which, (side, id))) = provision(state) else { return };
    let document = side.of(&state.review().readings[which].documents);
    let (cited, words) = (cite(document, id), said_by(document, id));
    let place = [("place", cited.as_str().into())];
    let mark = Marked { stop: stop(state), cited: cited.clone(), words };
    let key = if state.trail.mark(mark) { "tui-marked" } else { "tui-unmarked" };
    state.news.notice = Some(state.messages.say(key, &place));
}

/// How the reader comes to where an action leads.
pub(super) fn gait(state: &State, action: &Action, command: Option<Command>) -> Gait {
    match action {
        Action::Told(_) if state.trail.is_followed() => Gait::Walk,
        Action::Told(outcome) => match **outcome {
            Outcome::Loaded(_, Done::Seen) => Gait::Walk,
            _ => Gait::Jump,
        },
        Action::Click(column, line) if is_on_way(state, (*column, *line)) => Gait::Jump,
        Action::Key(_) | Action::Click(..) | Action::DoubleClick(..)
            if state.place() == Place::Reading =>
        {
            command.map_or(Gait::Walk, of)
        }
        Action::Key(_) | Action::Paste(_) => Gait::Jump,
        Action::Click(..) | Action::DoubleClick(..) if !pointing::is_free(state) => Gait::Jump,
        _ => Gait::Walk,
    }
}

const fn of(command: Command) -> Gait {
    match command {
        Command::NextChange
        | Command::PreviousChange
        | Command::NextDisagreement
        | Command::PreviousDisagreement
        | Command::NextMatch
        | Command::PreviousMatch => Gait::Step,
        Command::First | Command::Last | Command::NextNote => Gait::Jump,
        _ => Gait::Walk,
    }
}

/// Remembers where the reader is now, once nothing is open above the text and nothing is
/// still to be read.
pub(super) fn remember(state: &mut State, gait: Gait) {
    if state.popups.is_empty() && state.trail.led.is_none() {
        let stop = stop(state);
        state.trail.stand(stop, gait);
    }
}

/// Goes to the place for which versions were read; stays where they could not be.
pub(super) fn arrived(state: &mut State) {
    let Some(to) = state.trail.led.take() else { return };
    let now = stop(state);
    if now.is_beside(&to) {
        stand(state, &to);
    } else {
        state.trail.stay();
    }
}
