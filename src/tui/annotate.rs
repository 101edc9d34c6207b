//! Adding, changing and removing annotations.

use super::choices;
use super::choosing::provision;
use super::draft::{Draft, further};
use super::effect::{Effect, Request};
use super::form::{FieldName, Form};
use super::notes::severity_name;
use super::picker::Picker;
use super::popup::{Asked, Popup};
use super::state::State;
use super::words::whole;
use crate::annotation::{Annotation, Severity, Status};
use crate::constitution::Norm;
use crate::store::Amendment;
use crate::text::fold::composed;
use crate::text::language::Language;
use crate::view::line::harmless;
use crate::view::said::name;
use crate::view::wrap::fitted;

/// How wide the name of an annotation may be that is told in a sentence.
const NAME: usize = 48;

/// Opens the form of a new annotation on the chosen words, else on the whole
/// provision.
pub(super) fn open_new(state: &mut State) {
    let form = match state.popups.pop() {
        Some(Popup::Words(words)) => {
            let target = words.target(state.review());
            let mut form = Form::new(Draft::new(target), state.messages.language());
            form.words = Some(words);
            Some(form)
        }
        other => {
            state.popups.extend(other);
            provision(state).map(|(which, place)| {
                let target = whole(state.review(), which, place);
                Form::new(Draft::new(target), state.messages.language())
            })
        }
    };
    if let Some(form) = form {
        state.popups.push(Popup::Form(Box::new(form)));
    }
    state.refresh();
}

/// The chosen annotation, or a notice that there is none.
pub(super) fn chosen(state: &mut State) -> Option<usize> {
    let note = state.note();
    if note.is_none() {
        state.news.notice = Some(state.no_notes());
    }
    note
}

/// Opens the form of the chosen annotation.
pub(super) fn open_standing(state: &mut State) {
    let Some(note) = chosen(state) else { return };
    let annotation = &state.review().annotations[note];
    let wished = state.messages.language();
    let said = annotation.body.reasoning.nearest(wished);
    let language = said.map_or(wished, |(language, _)| language);
    let mut form = Form::new(Draft::of(annotation), language);
    form.stored = state.opened.stored.get(note).cloned();
    form.focus(FieldName::Reasoning);
    state.popups.push(Popup::Form(Box::new(form)));
}

/// Opens the list of statuses for the chosen annotation.
pub(super) fn open_status(state: &mut State) {
    if let Some(note) = chosen(state) {
        let picker = choices::statuses(state, note);
        state.popups.push(Popup::List(Box::new(picker)));
    }
}

/// Asks why an annotation is to stand otherwise.
pub(super) fn ask_why(state: &mut State, note: usize, name: &str) {
    let (Some(status), Some(stored)) = (Status::from_name(name), state.opened.stored.get(note))
    else {
        return;
    };
    if stored.annotation.status != status {
        ask(state, Asked::Status(Box::new(stored.clone()), status));
    }
}

/// Gives the chosen annotation the next degree; after the gravest the least grave.
pub(super) fn turn_severity(state: &mut State) -> Effect {
    let Some(note) = chosen(state) else { return Effect::None };
    let Some(stored) = state.opened.stored.get(note) else { return Effect::None };
    let severity = match stored.annotation.body.severity {
        Severity::Unweighed => Severity::Low,
        weighed => further(&Severity::WEIGHED, weighed, 1),
    };
    let request = Request::Amend(stored.clone(), vec![Amendment::Severity(severity)]);
    let name = severity_name(state, severity);
    state.news.says = Some(state.messages.say("tui-severity-turned", &[("severity", name.into())]));
    Effect::Disk(Box::new(request))
}

/// Asks for an answer to the chosen annotation.
pub(super) fn open_reply(state: &mut State) {
    let Some(note) = chosen(state) else { return };
    if let Some(stored) = state.opened.stored.get(note).cloned() {
        ask(state, Asked::Reply(Box::new(stored)));
    }
}

fn ask(state: &mut State, asked: Asked) {
    state.popups.push(Popup::Reason(Box::new(asked.field()), asked));
}

/// Wants written what was asked for; the words stay until the disk has them.
pub(super) fn answered(state: &mut State) -> Effect {
    let Some(Popup::Reason(field, asked)) = state.popups.last() else { return Effect::None };
    let text = composed(field.text().trim());
    let lacks = match asked {
        Asked::Disagreement(_) => "tui-no-reason",
        Asked::Reply(_) => "tui-no-reply",
        Asked::Status(..) => "",
    };
    if text.is_empty() && !lacks.is_empty() {
        state.news.notice = Some(state.say(lacks));
        return Effect::None;
    }
    let by = String::new();
    let request = match asked {
        Asked::Disagreement(entry) => {
            let readings = &state.review().readings;
            Request::Accept(state.disagreements.accepted(*entry, readings, &text))
        }
        Asked::Status(stored, status) => {
            let why = Some(text).filter(|why| !why.is_empty());
            let amendment = Amendment::Status { status: *status, by, why };
            Request::Amend((**stored).clone(), vec![amendment])
        }
        Asked::Reply(stored) => {
            let amendment = Amendment::Reply { id: String::new(), by, text };
            Request::Amend((**stored).clone(), vec![amendment])
        }
    };
    Effect::Disk(Box::new(request))
}

/// Removes the chosen annotation once it is asked for again: it can be put back only until
/// the program ends.
pub(super) fn remove(state: &mut State) -> Effect {
    let Some(stored) = chosen(state).and_then(|note| state.opened.stored.get(note)) else {
        return Effect::None;
    };
    if state.news.doomed.as_ref() == Some(&stored.path) {
        return Effect::Disk(Box::new(Request::Remove(stored.clone())));
    }
    let name = called(state, &stored.annotation);
    let path = stored.path.clone();
    state.news.notice = Some(state.say_with_keys("tui-remove-asked", &[("name", name.into())]));
    state.news.doomed = Some(path);
    Effect::None
}

/// What an annotation is called in a sentence.
pub(super) fn called(state: &State, annotation: &Annotation) -> String {
    fitted(&harmless(&name(&state.messages, annotation)), NAME)
}

/// Undoes what was removed or changed last.
pub(super) fn undo(state: &mut State) -> Effect {
    if let Some(undo) = state.news.undo.last().cloned() {
        return Effect::Disk(Box::new(Request::Undo(undo)));
    }
    state.news.notice = Some(state.say("tui-nothing-to-undo"));
    Effect::None
}

/// The list that a field of the form opens.
pub(super) fn field_list(state: &State, form: &Form) -> Option<Picker> {
    match form.at {
        FieldName::Norms => Some(choices::norm_picker(state)),
        FieldName::Kind => Some(choices::kinds(state, form.draft.kind)),
        _ => None,
    }
}

/// Adds a norm to the form that is open.
pub(super) fn add_norm(state: &mut State, written: &str) {
    if let (Some(norm), Some(Popup::Form(form))) = (Norm::parse(written), state.popups.last_mut())
        && !form.draft.norms.contains(&norm)
    {
        form.draft.norms.push(norm);
    }
}

/// Wants the form saved; it stays open until the disk has it. Where a field lacks words the
/// reader is taken to it.
pub(super) fn save(state: &mut State) -> Effect {
    let Some(Popup::Form(form)) = state.popups.last_mut() else { return Effect::None };
    if let Some((field, says)) = form.lacks() {
        form.focus(field);
        state.news.notice = Some(state.say(says));
        return Effect::None;
    }
    let draft = form.filled();
    let request = match &form.stored {
        None => Request::Add(Box::new(draft.target.clone()), Box::new(draft.body())),
        Some(stored) => {
            let amendments = draft.amendments(&form.before);
            if amendments.is_empty() {
                state.popups.pop();
                return Effect::None;
            }
            Request::Amend(stored.clone(), amendments)
        }
    };
    Effect::Disk(Box::new(request))
}

/// The language that a code names, as the lists write it.
pub(super) fn languages_of(codes: &str) -> Vec<Language> {
    codes.split(',').filter_map(Language::from_code).collect()
}
