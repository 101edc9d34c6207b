//! What is being written, to be kept where the program is ended from outside, and taking
//! it up again.

use super::draft::Draft;
use super::field::Field;
use super::form::Form;
use super::popup::{Asked, Popup};
use super::state::State;
use super::walk;
use crate::annotation::Status;
use crate::document::Address;
use crate::store::{Stored, Unsaved};
use crate::text::language::Language;
use crate::view::Side;

const NOTE: &str = "note";
const REPLY: &str = "reply";
const DISAGREEMENT: &str = "disagreement";

/// What would be lost if the program ended now. Each frame asks for it: what a draft says
/// is written out by whoever keeps it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pending {
    words: Unsaved,
    draft: Option<Draft>,
}

impl Pending {
    /// All of it, to be kept.
    pub(super) fn written(self) -> Unsaved {
        match self.draft {
            Some(draft) => {
                let text = Unsaved::told(draft.target.clone(), draft.body());
                Unsaved { text, ..self.words }
            }
            None => self.words,
        }
    }
}

/// What would be lost if the program ended now.
pub(super) fn unsaved(state: &State) -> Option<Pending> {
    let (words, draft) = state.popups.iter().rev().find_map(|popup| match popup {
        Popup::Form(form) => form.changed().map(|draft| (of_form(form), Some(draft))),
        Popup::Reason(field, asked) if !field.text().trim().is_empty() => {
            Some((of_reason(field, asked), None))
        }
        _ => None,
    })?;
    let provision = state.here().map(|(_, address)| address.to_string());
    Some(Pending { words: Unsaved { provision, ..words }, draft })
}

fn of_form(form: &Form) -> Unsaved {
    Unsaved {
        what: NOTE.to_owned(),
        annotation: form.stored.as_ref().map(|stored| stored.annotation.id.to_string()),
        base: form.stored.as_ref().map(|stored| stored.text.clone()),
        language: form.language.code().to_owned(),
        ..Unsaved::default()
    }
}

fn of_reason(field: &Field, asked: &Asked) -> Unsaved {
    let (what, annotation) = match asked {
        Asked::Disagreement(_) => (DISAGREEMENT, None),
        Asked::Status(stored, status) => (status.name(), Some(stored.annotation.id.to_string())),
        Asked::Reply(stored) => (REPLY, Some(stored.annotation.id.to_string())),
    };
    Unsaved { what: what.to_owned(), annotation, text: field.text(), ..Unsaved::default() }
}

/// Opens again what was being written; gives whether that can be.
pub(super) fn resume(state: &mut State, unsaved: &Unsaved) -> bool {
    let address = unsaved.provision.as_deref().map(Address::new);
    if let Some(entry) = address.and_then(|address| state.entry_of(Side::New, &address)) {
        walk::jump_to_hidden(state, entry);
    }
    let Some(popup) = popup(state, unsaved) else { return false };
    state.popups.push(popup);
    true
}

fn popup(state: &State, unsaved: &Unsaved) -> Option<Popup> {
    let stored = || {
        let id = unsaved.about()?;
        let now = state.opened.stored.iter().find(|stored| stored.annotation.id == id)?.clone();
        // What others changed meanwhile is theirs, and united with ours when it is saved.
        Some(match unsaved.before() {
            Some((annotation, text)) => Stored { annotation, text: text.to_owned(), ..now },
            None => now,
        })
    };
    if unsaved.what == NOTE {
        return Some(Popup::Form(Box::new(form(unsaved, stored())?)));
    }
    let asked = match unsaved.what.as_str() {
        // Which of several was meant is not known any more.
        DISAGREEMENT => {
            state.disagreements.read_at(state.spot.entry)?;
            Asked::Disagreement(state.spot.entry)
        }
        REPLY => Asked::Reply(Box::new(stored()?)),
        status => Asked::Status(Box::new(stored()?), Status::from_name(status)?),
    };
    let mut field = asked.field();
    field.paste(&unsaved.text);
    Some(Popup::Reason(Box::new(field), asked))
}

/// The form of a new annotation, or of the one that stands.
fn form(unsaved: &Unsaved, stored: Option<Stored>) -> Option<Form> {
    let note = unsaved.note()?;
    let language = Language::from_code(&unsaved.language)?;
    let mut draft = Draft::of(&note);
    let before = match &stored {
        Some(stored) => Draft::of(&stored.annotation),
        None if unsaved.annotation.is_some() => return None,
        None => Draft::new(draft.target.clone()),
    };
    draft.target = before.target.clone();
    let mut form = Form::new(draft, language);
    (form.before, form.stored) = (before, stored);
    Some(form)
}
