//! Which keys are of use in what is open: what hints, help and palette name.

use super::action::Command;
use super::choosing::texts;
use super::conflicts::legend;
use super::form::{FieldName, Form};
use super::keymap::{Binding, Place};
use super::palette::Scope;
use super::popup::Popup;
use super::sheet::Subject;
use super::state::State;

/// The keys of a place that can do something in what is open there.
pub(super) fn of_use(state: &State, place: Place) -> Vec<&Binding> {
    let open = state.popups.iter().rev().find(|popup| popup.place() == place);
    let bindings = state.keys.of_place(place);
    bindings.filter(|binding| open.is_none_or(|open| can(open, binding.command))).collect()
}

/// The same without what cannot be done where the reader is.
pub(super) fn of_use_here(state: &State) -> Vec<&Binding> {
    let mut bindings = of_use(state, state.place());
    bindings.retain(|binding| can_here(state, binding.command));
    bindings
}

/// Whether a command can do something in what is open.
fn can(open: &Popup, command: Command) -> bool {
    match (open, command) {
        (Popup::Sheet(sheet), Command::Mark) => matches!(sheet.subject, Subject::Timeline(_)),
        (Popup::Sheet(sheet), Command::Accept) => sheet.goal().is_some(),
        (Popup::Palette(palette), Command::NextField | Command::PreviousField) => {
            palette.scope == Scope::All
        }
        (Popup::Form(form), command) => can_in_form(form, command),
        _ => true,
    }
}

fn can_in_form(form: &Form, command: Command) -> bool {
    match (command, form.at) {
        (Command::DropNorm, at) => at == FieldName::Norms,
        (Command::StartOn | Command::StartBack, _)
        | (Command::More | Command::Less, FieldName::Quote) => form.words.is_some(),
        (Command::More | Command::Less, FieldName::Norms) | (Command::Accept, FieldName::Quote) => {
            false
        }
        _ => true,
    }
}

fn can_here(state: &State, command: Command) -> bool {
    match command {
        Command::NextDisagreement | Command::PreviousDisagreement => {
            !state.disagreements.are_none()
        }
        Command::NextColumn | Command::PreviousColumn => texts(state).len() > 1,
        Command::Life => state.note().is_some(),
        Command::Terms => state.review().readings.len() > 1,
        Command::AcceptDisagreement => !state.disagreements.of_entry(state.spot.entry).is_empty(),
        Command::Effect | Command::Undone => state.opened.law.is_some(),
        command => state.opened.law.is_none() || !command.is_of_bill(),
    }
}

/// The message of how one moves in the lists of a place, where it has one: letters are
/// typed where there is a field for them.
pub(super) const fn rule(place: Place) -> Option<&'static str> {
    match place {
        Place::List | Place::Notes | Place::Palette => Some("tui-list-typed"),
        Place::Sheet | Place::Found | Place::Checks | Place::Matrix | Place::Life => {
            Some("tui-list-read")
        }
        _ => None,
    }
}

/// What the help says of a place: its keys and what they do, then how one moves there and
/// what its signs mean.
pub(super) fn helped(state: &State, place: Place) -> Vec<(String, String)> {
    let bindings = of_use(state, place);
    let mut lines: Vec<_> =
        bindings.into_iter().map(|binding| binding.line(&state.messages)).collect();
    lines.extend(rule(place).map(|rule| (String::new(), state.say(rule))));
    for popup in &state.popups {
        if let (Place::Matrix, Popup::Matrix(grid)) = (place, popup) {
            lines.extend(legend(state, grid));
        }
    }
    lines
}
