//! What keys do in what is open above the text.

use super::action::Command;
use super::annotate;
use super::articles;
use super::choices;
use super::choosing;
use super::conflicts;
use super::copying;
use super::effect::{Effect, Request};
use super::field::Field;
use super::filters;
use super::form::FieldName;
use super::found;
use super::laws;
use super::life;
use super::offers;
use super::picker::{Choice, Picker};
use super::popup::{Before, Popup};
use super::search::Search;
use super::sheet::{Sheet, Subject};
use super::sheets;
use super::state::State;
use super::templates;
use super::uses;
use super::walk::{go, go_to_note, jump, jump_to_hidden};
use crate::annotation::ConflictKind;
use crate::bill::VersionId;
use crate::compare::Sides;
use crate::text::pattern::{Pattern, Written};
use crossterm::event::KeyEvent;
use std::mem;

/// How many lines a page of a list or of the help has.
const PAGE: isize = 10;

/// Carries out a command in the topmost popup.
pub(super) fn command(state: &mut State, command: Command) -> Effect {
    match (state.popups.last_mut(), command) {
        (_, Command::Cancel) => cancel(state),
        (_, Command::UndoTyping) => write(state, Field::undo),
        (_, Command::RedoTyping) => write(state, Field::redo),
        (Some(Popup::Help(..)), _) => turn_help(state, steps(command)),
        (Some(Popup::List(picker)), Command::Accept) => {
            let chosen = picker.chosen().map(|item| (picker.choice.clone(), item.value.clone()));
            return chosen.map_or(Effect::None, |(choice, value)| accept(state, choice, &value));
        }
        (Some(Popup::List(_)), Command::Order) => choices::reorder(state),
        (Some(Popup::List(picker)), _) => picker.step(steps(command)),
        (Some(Popup::Palette(_)), Command::NextField) => offers::turn(state, 1),
        (Some(Popup::Palette(_)), Command::PreviousField) => offers::turn(state, -1),
        (Some(Popup::Palette(palette)), _) => palette.step(steps(command)),
        (Some(Popup::Search(..)), Command::Accept) => searched(state),
        (Some(Popup::Search(..) | Popup::Everywhere(..)), Command::Expression) => {
            otherwise(state);
        }
        (Some(Popup::Search(..)), _) => step_match(state, command == Command::Next),
        (Some(Popup::Reason(..)), Command::Accept | Command::Save) => {
            return annotate::answered(state);
        }
        (Some(Popup::Reason(field, _)), Command::Editor) => return Effect::Edit(field.text()),
        (Some(Popup::Everywhere(..)), Command::Accept) => return found::search(state),
        (Some(Popup::Checks(_)), _) => filters::command(state, command),
        (Some(Popup::Claim(_)), Command::Accept) => return sheets::claim(state),
        (Some(Popup::Matrix(_)), _) => conflicts::command(state, command),
        (
            Some(Popup::Sheet(sheet)),
            Command::Accept | Command::SearchAll | Command::Fold | Command::Unfold,
        ) if matches!(sheet.subject, Subject::Found(_)) => {
            return found::command(state, command);
        }
        (Some(Popup::Sheet(sheet)), Command::Accept)
            if matches!(sheet.subject, Subject::Undone) =>
        {
            return laws::go(state);
        }
        (Some(Popup::Sheet(_)), _) => return sheets::command(state, command),
        (Some(Popup::Words(_)), Command::Trace) => return sheets::open_claim(state),
        (Some(Popup::Discard), Command::Accept) => return discard(state),
        (Some(Popup::Clash(_)), _) => return clash(state, command),
        (Some(Popup::Words(_)), Command::Annotate) => annotate::open_new(state),
        (Some(Popup::Words(_)), Command::Reattach) => life::offer_lost(state),
        (Some(Popup::Life(_)), _) => return life::command(state, command),
        (Some(Popup::Words(_)), _) => choosing::move_ends(state, command),
        (Some(Popup::Form(_)), _) => return in_form(state, command),
        _ => (),
    }
    Effect::None
}

/// Turns the help by lines, not past its ends.
fn turn_help(state: &mut State, by: isize) {
    let Some(Popup::Help(place, _)) = state.popups.last() else { return };
    let room = usize::from(state.look.size.1.saturating_sub(2));
    let last = uses::helped(state, *place).len().saturating_sub(room);
    if let Some(Popup::Help(_, skip)) = state.popups.last_mut() {
        *skip = skip.saturating_add_signed(by).min(last);
    }
}

/// How far a command goes in a list.
const fn steps(command: Command) -> isize {
    match command {
        Command::Next => 1,
        Command::Previous => -1,
        Command::PageDown => PAGE,
        Command::PageUp => -PAGE,
        _ => 0,
    }
}

/// Closes the topmost popup; asks only where something would be lost.
fn cancel(state: &mut State) {
    match state.popups.pop() {
        Some(Popup::Form(form)) if form.changed().is_some() => {
            state.popups.extend([Popup::Form(form), Popup::Discard]);
        }
        Some(Popup::Reason(field, asked)) if !field.text().trim().is_empty() => {
            state.popups.extend([Popup::Reason(field, asked), Popup::Discard]);
        }
        Some(Popup::Search(_, before)) => {
            state.search = Search::of(state.search.written);
            state.manner.filter = before.filter;
            state.refresh();
            go(state, before.entry);
        }
        Some(Popup::Checks(panel)) => filters::leave(state, &panel),
        Some(Popup::Sheet(sheet)) => {
            found::leave(state, &sheet);
            state.refresh();
        }
        _ => state.refresh(),
    }
}

/// Types into the topmost popup.
pub(super) fn type_key(state: &mut State, event: KeyEvent) {
    write(state, |field| field.key(event));
}

/// Pastes into the topmost popup.
pub(super) fn paste(state: &mut State, text: &str) {
    write(state, |field| field.paste(text));
}

fn write(state: &mut State, change: impl FnOnce(&mut Field)) {
    if let Some(field) = state.popups.last_mut().and_then(Popup::field) {
        change(field);
        typed(state);
    }
}

/// Says what is open anew, in another language.
pub(super) fn retell(state: &mut State) {
    for at in 0..state.popups.len() {
        // What is told may go by what lies below it.
        let popup = mem::replace(&mut state.popups[at], Popup::Discard);
        state.popups[at] = retold(state, popup);
    }
}

fn retold(state: &State, popup: Popup) -> Popup {
    match popup {
        Popup::List(mut picker) => {
            if let Some(other) = relisted(state, &picker) {
                picker.retell(other);
            }
            Popup::List(picker)
        }
        Popup::Palette(mut palette) => {
            offers::fill(state, &mut palette);
            Popup::Palette(palette)
        }
        Popup::Sheet(sheet) => {
            let Sheet { subject, at, marked, .. } = *sheet;
            let other = match subject {
                Subject::Timeline(timeline) => sheets::timeline(timeline, &state.messages),
                Subject::Blame(blamed) => sheets::blame(blamed, &state.messages),
                Subject::Trace(traced) => sheets::trace(traced, &state.messages),
                Subject::Article(norm) => articles::sheet(state, norm),
                Subject::Found(found) => found::sheet(state, found),
                Subject::Undone => laws::sheet(state),
            };
            Popup::Sheet(Box::new(Sheet { at, marked, ..other }))
        }
        other => other,
    }
}

/// The same list in the language of the interface.
fn relisted(state: &State, picker: &Picker) -> Option<Picker> {
    let choice = picker.choice.clone();
    Some(match &choice {
        Choice::OldVersion | Choice::NewVersion(_) => choices::versions(state, choice),
        Choice::Languages => choices::languages(state),
        Choice::Norm => Picker::new(Choice::Norm, choices::norms(state, &picker.filter.text()), ""),
        Choice::Kind => choices::kinds(state, ConflictKind::ALL[0]),
        Choice::Status(note) => choices::statuses(state, *note),
        Choice::Note(norm) => choices::notes(state, norm.clone()),
        Choice::Reattach => return life::lost(state),
        Choice::Law(all) => laws::picker(state, all.clone()),
        // They are called as in the language that is chosen with them.
        Choice::Citation | Choice::Template => return None,
    })
}

/// What follows from other words in a filter or in the search line.
fn typed(state: &mut State) {
    let written = state.search.written;
    if let Some(Popup::Everywhere(field, wrong)) = state.popups.last_mut() {
        *wrong = Pattern::new(&field.text(), written).err();
    }
    match state.popups.last() {
        Some(Popup::List(picker)) => {
            let norms = (picker.choice == Choice::Norm)
                .then(|| choices::norms(state, &picker.filter.text()));
            if let Some(Popup::List(picker)) = state.popups.last_mut() {
                if let Some(norms) = norms {
                    picker.refill(norms);
                }
                picker.at = 0;
            }
        }
        Some(Popup::Palette(_)) => offers::typed(state),
        Some(Popup::Search(field, before)) => {
            let (query, before) = (field.text(), *before);
            if query != state.search.query {
                search(state, (&query, state.search.written), before);
            }
        }
        _ => (),
    }
}

/// Closes the search line; what is no pattern is still to be mended. That nothing was found
/// is said, and that it lifted the filter: above the line there was no room.
fn searched(state: &mut State) {
    let search = &state.search;
    if search.fault.is_some() {
        return;
    }
    let is_nothing = !search.query.is_empty() && !search.is_looking() && search.all() == 0;
    let popup = state.popups.pop();
    let filter = state.manner.filter;
    if is_nothing {
        state.news.notice = Some(state.say("tui-nothing-found"));
    } else if matches!(popup, Some(Popup::Search(_, before)) if before.filter != filter) {
        state.news.notice = Some(state.say("tui-filter-lifted"));
    }
}

/// Takes what is typed as a regular expression, or as words again.
fn otherwise(state: &mut State) {
    let written = match state.search.written {
        Written::Words => Written::Expression,
        Written::Expression => Written::Words,
    };
    if let Some(Popup::Search(field, before)) = state.popups.last() {
        let (query, before) = (field.text(), *before);
        search(state, (&query, written), before);
    } else {
        state.search.written = written;
        typed(state);
    }
}

/// Finds what is typed; what is no pattern yet leaves everything as it is. A filter that the
/// letters so far lifted is none of the next ones.
fn search(state: &mut State, what: (&str, Written), before: Before) {
    state.search.find(what, &state.spine);
    if state.search.fault.is_some() {
        return;
    }
    if state.manner.filter != before.filter {
        state.manner.filter = before.filter;
        state.refresh();
    }
    let found = state.seek(before.entry);
    state.remark();
    match found {
        Some(entry) => jump_to_hidden(state, entry),
        None => jump(state, before.entry),
    }
}

/// Searches on where it was left, and goes to the first match where the reader waits for it.
pub(super) fn look_on(state: &mut State) {
    let from = state.search.from.map(|from| state.nearest_shown(from));
    let found = state.search.look((&state.spine, &state.opened.review.readings));
    let is_seen = matches!(state.popups.last(), None | Some(Popup::Search(..)));
    if let Some(entry) = found.filter(|_| is_seen && from == Some(state.spot.entry)) {
        jump_to_hidden(state, entry);
    }
}

/// To another match.
pub(super) fn step_match(state: &mut State, is_next: bool) {
    let texts = (&state.spine, &state.opened.review.readings[..]);
    match state.search.step(is_next, state.spot.entry, texts) {
        Some((entry, is_round)) => {
            if is_round {
                state.news.go_round(is_next);
            }
            jump_to_hidden(state, entry);
        }
        None if state.search.query.is_empty() => {
            state.news.notice = Some(state.say_with_keys("tui-no-search", &[]));
        }
        None => state.news.notice = Some(state.say("tui-nothing-found")),
    }
}

/// What is chosen from a list.
fn accept(state: &mut State, choice: Choice, value: &str) -> Effect {
    state.popups.pop();
    match choice {
        Choice::OldVersion => {
            let picker = choices::versions(state, Choice::NewVersion(value.to_owned()));
            state.popups.push(Popup::List(Box::new(picker)));
        }
        Choice::NewVersion(old) => return load(state, &old, value, None),
        Choice::Languages => return load_languages(state, value),
        Choice::Norm => annotate::add_norm(state, value),
        Choice::Kind => {
            if let (Some(Popup::Form(form)), Some(kind)) =
                (state.popups.last_mut(), ConflictKind::from_name(value))
            {
                form.draft.kind = kind;
            }
        }
        Choice::Template => templates::insert(state, value),
        Choice::Status(note) => annotate::ask_why(state, note, value),
        Choice::Reattach => return life::reattach(state, value),
        Choice::Citation => return copying::copy(state, value),
        Choice::Law(_) => return laws::show(state, value),
        Choice::Note(_) if go_to_note(state, value) => (),
        // What lies nowhere here is followed to where it does.
        Choice::Note(_) => return life::of(value),
    }
    Effect::None
}

fn load_languages(state: &mut State, codes: &str) -> Effect {
    let ids = state.review().pair().map(|version| version.id.as_str().to_owned());
    load(state, &ids.old, &ids.new, Some(codes))
}

fn load(state: &mut State, old: &str, new: &str, codes: Option<&str>) -> Effect {
    state.arrive_nowhere();
    let ids = Sides::new(VersionId::new(old), VersionId::new(new));
    let Sides { old: Some(old), new: Some(new) } = ids else { return Effect::None };
    let languages = codes.map_or_else(|| state.review().languages(), annotate::languages_of);
    Effect::Disk(Box::new(Request::Load(Sides::new(old, new), languages)))
}

fn in_form(state: &mut State, command: Command) -> Effect {
    let Some(Popup::Form(form)) = state.popups.last_mut() else { return Effect::None };
    match (command, form.at) {
        (Command::NextField, _) => form.step(1),
        (Command::PreviousField, _) => form.step(-1),
        (Command::Save, _) => return annotate::save(state),
        (Command::Template, _) => templates::open(state),
        (Command::Editor, _) => {
            return form.writing().map_or(Effect::None, |field| Effect::Edit(field.text()));
        }
        (Command::More, FieldName::Quote) => choosing::move_ends(state, Command::EndOn),
        (Command::Less, FieldName::Quote) => choosing::move_ends(state, Command::EndBack),
        (Command::StartOn | Command::StartBack, _) => choosing::move_ends(state, command),
        (Command::DropNorm, FieldName::Norms) => drop(form.draft.norms.pop()),
        (Command::Accept, FieldName::Norms | FieldName::Kind) => open_list(state),
        (Command::More | Command::Accept, _) => form.turn(1),
        (Command::Less, _) => form.turn(-1),
        _ => (),
    }
    Effect::None
}

fn open_list(state: &mut State) {
    let Some(Popup::Form(form)) = state.popups.last() else { return };
    if let Some(picker) = annotate::field_list(state, form) {
        state.popups.push(Popup::List(Box::new(picker)));
    }
}

/// Ends a conflict: ours beside theirs, or theirs alone. Words that were written are not
/// given up by a letter that was typed on as the conflict came.
fn clash(state: &mut State, command: Command) -> Effect {
    match command {
        Command::KeepBoth => {
            let Some(Popup::Clash(conflict)) = state.popups.pop() else { return Effect::None };
            Effect::Disk(Box::new(Request::KeepBoth(*conflict)))
        }
        Command::TakeTheirs if state.popups.iter().any(has_words) => {
            state.popups.push(Popup::Discard);
            Effect::None
        }
        Command::TakeTheirs => take_theirs(state),
        _ => Effect::None,
    }
}

const fn has_words(popup: &Popup) -> bool {
    matches!(popup, Popup::Form(_) | Popup::Reason(..))
}

fn take_theirs(state: &mut State) -> Effect {
    state.popups.retain(|popup| !has_words(popup) && !matches!(popup, Popup::Clash(_)));
    let ids = state.review().pair().map(|version| version.id.as_str().to_owned());
    load(state, &ids.old, &ids.new, None)
}

/// Gives up what was written, as was answered: below the question lies what it is about.
fn discard(state: &mut State) -> Effect {
    state.popups.pop();
    if let Some(Popup::Clash(_)) = state.popups.last() {
        return take_theirs(state);
    }
    state.popups.pop();
    state.refresh();
    Effect::None
}
