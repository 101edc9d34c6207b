//! What came of an effect changes the state: the disk as it now is, and what was read.

use super::action::Command;
use super::annotate::called;
use super::clash;
use super::conflicts;
use super::copying;
use super::effect::{Done, Effect, Outcome, Undo};
use super::field::Field;
use super::found;
use super::gather;
use super::keymap::Place;
use super::laws;
use super::life;
use super::offers;
use super::outside::Outside;
use super::popup::Popup;
use super::scroll::{hold, standing};
use super::sheets;
use super::state::{Aim, Spot, State};
use super::walk;
use crate::annotation::AnnotationId;
use crate::compare::Sides;
use crate::document::Address;
use crate::store::Opened;
use crate::view::Side;
use std::cmp::Ordering;
use std::mem;

/// Takes in what came of an effect.
pub(super) fn told(state: &mut State, outcome: Outcome) -> Effect {
    match outcome {
        Outcome::Kept(text, file) => return copying::kept(state, text, file),
        Outcome::Courses(courses) => {
            let standing = standing(state);
            state.origins.read(courses);
            state.refresh();
            hold(state, standing);
        }
        Outcome::Loaded(opened, Done::Seen) => seen(state, *opened),
        Outcome::Loaded(opened, done) => {
            asked_for(state, *opened, done);
            return life::again(state);
        }
        Outcome::Life(lives) => {
            let problems = lives.problems.clone();
            life::show(state, *lives);
            state.say_more_problems(&problems);
        }
        Outcome::Laws(all) => laws::offer(state, &all),
        Outcome::Reach(reach) => return laws::reached(state, reach),
        Outcome::Bills(bills) => offers::add_bills(state, bills),
        Outcome::Twins(texts) => gather::read(state, texts),
        Outcome::Timeline(timeline) => {
            let problems = timeline.problems.clone();
            sheets::show_timeline(state, timeline);
            state.say_more_problems(&problems);
        }
        Outcome::Conflicts(own) => conflicts::read(state, &own),
        Outcome::Blame(blamed) => {
            let sheet = sheets::blame(blamed, &state.messages);
            sheets::show(state, sheet);
        }
        Outcome::Trace(traced) => {
            let problems = traced.problems.clone();
            let sheet = sheets::trace(traced, &state.messages);
            sheets::show(state, sheet);
            state.say_more_problems(&problems);
        }
        Outcome::Found(found) => {
            let problems = found.problems.clone();
            found::show(state, found);
            state.say_more_problems(&problems);
        }
        Outcome::Clash(conflict) => state.popups.push(Popup::Clash(conflict)),
        Outcome::Failed(why) => {
            state.origins.fail();
            state.refresh();
            // What was to be gone to is not to wait for what is read next.
            state.arrive_nowhere();
            state.news.notice = Some(why);
        }
        Outcome::Edited(text) => match state.popups.last_mut() {
            Some(Popup::Form(form)) => form.edited(&text),
            Some(Popup::Reason(field, _)) => **field = Field::lines(text.trim_end()),
            _ => (),
        },
    }
    Effect::None
}

/// Shows what others changed; what is being written is kept.
fn seen(state: &mut State, opened: Opened) {
    let outside = Outside::between(&state.opened, &opened);
    if outside.is_none() {
        return;
    }
    let chosen = state.note().map(|note| state.review().annotations[note].id.clone());
    let before = state.spot;
    let mut says: Vec<_> = outside.says(&state.messages).into_iter().collect();
    let save = state.keys.first(Place::Writing, Command::Save, &state.messages);
    for popup in &mut state.popups {
        let Popup::Form(form) = popup else { continue };
        if let Some(key) = form.stored.as_ref().and_then(|stored| outside.of_form(&stored.path)) {
            says.push(state.messages.say(key, &[("key-save", save.as_str().into())]));
        }
        if outside.has_texts {
            // Their ends are places in the texts of before; the quote stays.
            form.words = None;
        }
    }
    let notice = state.news.notice.take();
    loaded(state, opened, Done::Seen);
    if !outside.has_texts {
        state.spot = Spot { note: state.spot.note, ..before };
    }
    if let Some(id) = chosen {
        choose(state, &id);
    }
    says.extend(state.news.notice.take());
    state.news.notice = if says.is_empty() { notice } else { Some(says.join(" · ")) };
}

/// Shows what the reader wrote or went to, and tells what others had changed beside it: that is
/// read with it, and there is nothing left to be told of later.
fn asked_for(state: &mut State, opened: Opened, done: Done) {
    let own = match &done {
        Done::Changed(.., undo) | Done::United(.., undo) | Done::Accepted(_, undo) => {
            Some(undo.path())
        }
        Done::Removed(removed) => Some(removed.path.as_path()),
        Done::Undone => state.news.undo.last().map(Undo::path),
        Done::Refused(path, _) => Some(path.as_path()),
        Done::Superseded(conflict) => Some(conflict.path.as_path()),
        Done::Read | Done::Seen => None,
    };
    let outside = Outside::between(&state.opened, &opened).without(own);
    let is_other = state.opened.subject() != opened.subject();
    loaded(state, opened, done);
    let says = outside.says(&state.messages);
    state.news.add(says);
    if is_other {
        state.news.add(laws::opened(state));
    }
}

/// Shows the disk as it now is; the reader stays at the provision, by address.
fn loaded(state: &mut State, opened: Opened, done: Done) {
    let place = state.here().map(|(_, address)| address);
    let is_bill = state.opened.subject() == opened.subject();
    state.news.notice = None;
    let is_same = is_bill && state.review().versions == opened.review.versions;
    if !is_same {
        state.outline.closed.clear();
        state.spine.folds.forget();
    }
    if !is_bill {
        state.origins.forget();
    }
    state.news.is_stirred = false;
    if !matches!(done, Done::Read | Done::Seen) {
        let is_done =
            |popup: &Popup| matches!(popup, Popup::Form(_) | Popup::Words(_) | Popup::Reason(..));
        state.popups.retain(|popup| !is_done(popup));
    }
    let closed = closed(state);
    state.opened = opened;
    // What was to be removed may say something else now.
    state.news.doomed = None;
    state.rebuild();
    close(state, &closed);
    state.spot = if is_bill { Spot { skip: 0, ..state.spot } } else { Spot::default() };
    let entry_of = |state: &State, place: &_| state.entry_of(Side::New, place);
    if let Some(entry) = place.filter(|_| is_bill).and_then(|place| entry_of(state, &place)) {
        state.stand_at(entry);
    }
    // What is shown because files have changed is not what was to be gone to.
    let aim = if done == Done::Seen { Aim::default() } else { mem::take(&mut state.news.aim) };
    if let Some(place) = &aim.address
        && !found::arrive(state, place, aim.text)
        && let Some(entry) = entry_of(state, place)
    {
        walk::jump_to_hidden(state, entry);
    }
    state.spot.note = state.spot.note.min(state.notes().len().saturating_sub(1));
    if let Done::Changed(id, ..) | Done::United(id, ..) = &done {
        choose(state, id);
    }
    walk::go(state, state.spot.entry);
    announce(state, done);
    if let Some(id) = &aim.wanted
        && !walk::go_to_note(state, id.as_str())
    {
        state.news.notice = Some(state.say("tui-no-place"));
    }
    state.say_problems();
}

/// Chooses the annotation of an id, if it lies on the provision.
fn choose(state: &mut State, id: &AnnotationId) {
    let annotations = &state.review().annotations;
    let found = state.notes().iter().position(|note| annotations[*note].id == *id);
    if let Some(at) = found {
        state.spot.note = at;
        state.spot.note_skip = 0;
    }
}

fn announce(state: &mut State, done: Done) {
    let says = match done {
        Done::Read => odd_order(state),
        Done::Seen => None,
        Done::Refused(path, why) => {
            state.news.doomed = Some(path);
            Some(why)
        }
        Done::Accepted(file, undo) | Done::Changed(_, file, undo) => {
            Some(changed(state, "tui-changed", (file, undo)))
        }
        Done::United(_, file, undo) => Some(changed(state, "tui-united", (file, undo))),
        Done::Removed(removed) => {
            let is_done =
                |undo: &Undo| matches!(undo, Undo::Remove(gone) if gone.path == removed.path);
            state.news.undo.retain(|undo| !is_done(undo));
            state.news.undo.push(Undo::Restore(removed));
            Some(state.say_with_keys("tui-removed", &[]))
        }
        Done::Undone => {
            let what = state.news.undo.pop().map_or_else(String::new, |undo| what(state, &undo));
            Some(state.messages.say("tui-restored", &[("what", what.into())]))
        }
        Done::Superseded(conflict) => {
            // What was done before it can still be undone.
            state.news.undo.pop();
            Some(clash::superseded(state, &conflict))
        }
    };
    state.news.add(says);
}

/// What an undo was of: an annotation by its name, else a file.
fn what(state: &State, undo: &Undo) -> String {
    let path = undo.path();
    let stored = state.opened.stored.iter().find(|stored| stored.path == path);
    let file = || format!("`{}`", path.file_name().unwrap_or_default().display());
    stored.map_or_else(file, |stored| format!("«{}»", called(state, &stored.annotation)))
}

/// That something was written, and how it is undone.
fn changed(state: &mut State, key: &str, (file, undo): (String, Undo)) -> String {
    state.news.undo.push(undo);
    let says = state.news.says.take().into_iter();
    let saved = state.say_with_keys(key, &[("file", file.into())]);
    says.chain([saved]).collect::<Vec<_>>().join(" · ")
}

/// The branches that are closed, each by the address of its provision: entries are others
/// where another language is shown too.
fn closed(state: &State) -> Vec<(Side, Address)> {
    state.outline.closed.iter().filter_map(|entry| state.address(*entry)).collect()
}

/// Closes those branches, and no others.
fn close(state: &mut State, closed: &[(Side, Address)]) {
    let entries = closed.iter().filter_map(|(side, address)| state.entry_of(*side, address));
    state.outline.closed = entries.collect();
}

/// That one version is compared with itself, or a later one with an earlier; of a law only
/// the later counts.
pub(super) fn odd_order(state: &State) -> Option<String> {
    let review = state.review();
    if state.opened.law.is_some() {
        return None;
    }
    let Sides { old, new } = review.versions;
    match old.cmp(&new) {
        Ordering::Less => None,
        Ordering::Equal => Some(state.say("tui-same-version")),
        Ordering::Greater => Some(state.say("tui-reverse-order")),
    }
}
