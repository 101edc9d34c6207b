//! Skeletons of a reasoning, by kind of conflict, in the language that is written.

use super::form::FieldName;
use super::picker::{Choice, Item, Picker};
use super::popup::Popup;
use super::state::State;
use crate::annotation::ConflictKind;
use crate::l10n::Messages;

/// Offers the skeletons, that of the form's own kind first.
pub(super) fn open(state: &mut State) {
    let Some(Popup::Form(form)) = state.popups.last() else { return };
    let words = Messages::new(form.language);
    let own = form.draft.kind;
    let others = ConflictKind::ALL.iter().copied().filter(|kind| *kind != own);
    let kinds = std::iter::once(own).chain(others).filter(|kind| *kind != ConflictKind::Context);
    let item = |kind: ConflictKind| {
        let name = state.say(&format!("conflict-{}", kind.name()));
        let text = words.get(&key(kind.name()));
        Item::new(kind.name(), name, text.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let picker = Picker::new(Choice::Template, kinds.map(item).collect(), own.name());
    state.popups.push(Popup::List(Box::new(picker)));
}

/// Puts a skeleton into the reasoning, after what is already written.
pub(super) fn insert(state: &mut State, kind: &str) {
    let Some(Popup::Form(form)) = state.popups.last_mut() else { return };
    let text = Messages::new(form.language).get(&key(kind));
    form.focus(FieldName::Reasoning);
    form.reasoning.append(&text);
}

fn key(kind: &str) -> String {
    format!("template-{kind}")
}
