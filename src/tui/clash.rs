//! What two people changed of one file, in words.

use super::state::State;
use crate::l10n::Messages;
use crate::store::{Conflict, Replaced};
use crate::view::line::harmless;

/// The values that the form has a name for, with the message that says it.
const IN_FORM: [(&str, &str); 9] = [
    ("aim", "tui-field-aim"),
    ("counter-argument", "tui-field-counter"),
    ("kind", "tui-field-kind"),
    ("law", "tui-field-law"),
    ("necessity", "tui-field-necessity"),
    ("norms", "tui-field-norms"),
    ("reasoning", "tui-field-reasoning"),
    ("severity", "tui-field-severity"),
    ("title", "tui-field-title"),
];

/// The parts of a path that say nothing to a reader of the form.
const UNSAID: [&str; 3] = ["body", "test", "verdict"];

/// What a value of the file is called in the form, such as «Reasoning, in Russian» for
/// `body.reasoning.ru`; one that the form has not is called as the schema calls it.
fn field_name(messages: &Messages, path: &str) -> String {
    let names = path.split('.').filter_map(|name| name.split('[').next());
    let names = names.filter(|name| !UNSAID.contains(name)).map(|name| {
        let in_form = IN_FORM.iter().find(|(field, _)| *field == name);
        in_form.map_or_else(|| messages.get(&format!("field-{name}")), |(_, key)| messages.get(key))
    });
    names.collect::<Vec<_>>().join(", ")
}

/// That a change cannot be taken back, for others changed the same.
pub(super) fn superseded(state: &State, conflict: &Conflict) -> String {
    let file = conflict.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let key = if conflict.theirs.is_some() { "tui-not-undone" } else { "tui-not-undone-gone" };
    let name = |it: &Replaced| format!("«{}»", field_name(&state.messages, &it.field));
    let fields: Vec<_> = conflict.fields.iter().map(name).collect();
    let values = [("file", file.into()), ("fields", fields.join(", ").into())];
    harmless(&state.say_with_keys(key, &values))
}
