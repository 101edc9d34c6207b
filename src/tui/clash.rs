//! What two people changed of one file, in words.

use super::state::State;
use crate::l10n::Messages;
use crate::store::{Conflict, Replaced};
use crate::view::line::harmless;
use crate::view::wrap::fitted;

/// The values that the form has a name for, with the message that says it.
const IN_FORM: [(&str, &str); 10] = [
    ("aim", "tui-field-aim"),
    ("counter-argument", "tui-field-counter"),
    ("kind", "tui-field-kind"),
    ("law", "tui-field-law"),
    ("necessity", "tui-field-necessity"),
    ("norms", "tui-field-norms"),
    ("reasoning", "tui-field-reasoning"),
    ("severity", "tui-field-severity"),
    ("title", "tui-field-title"),
    ("words", "tui-field-words"),
];

/// The parts of a path that say nothing to a reader of the form.
const UNSAID: [&str; 3] = ["body", "test", "verdict"];

/// How wide a value may be that is told in a sentence, and how many of its letters stand
/// before what differs.
const MOST: usize = 60;
const BEFORE: usize = 20;

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

/// What became of the file meanwhile, and which fields both changed otherwise.
pub(super) fn told(state: &State, conflict: &Conflict) -> String {
    let key = if conflict.theirs.is_some() { "tui-clash" } else { "tui-clash-gone" };
    let field = |Replaced { field, was, now }: &Replaced| {
        let [theirs, mine] = from_where_they_part([was, now]);
        let field = field_name(&state.messages, field);
        let values = [("field", field.into()), ("theirs", theirs.into()), ("mine", mine.into())];
        state.messages.say("tui-clash-field", &values)
    };
    let says = [state.messages.say(key, &[("file", name(conflict).into())])];
    let says: Vec<_> = says.into_iter().chain(conflict.fields.iter().map(field)).collect();
    harmless(&says.join(" "))
}

/// That a change cannot be taken back, for others changed the same.
pub(super) fn superseded(state: &State, conflict: &Conflict) -> String {
    let key = if conflict.theirs.is_some() { "tui-not-undone" } else { "tui-not-undone-gone" };
    let field = |it: &Replaced| format!("«{}»", field_name(&state.messages, &it.field));
    let fields: Vec<_> = conflict.fields.iter().map(field).collect();
    let values = [("file", name(conflict).into()), ("fields", fields.join(", ").into())];
    harmless(&state.say_with_keys(key, &values))
}

/// The name of the file.
fn name(conflict: &Conflict) -> String {
    conflict.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Two values from the words before the first that differs, as far as a sentence has room.
fn from_where_they_part(values: [&str; 2]) -> [String; 2] {
    let alike = values[0].chars().zip(values[1].chars()).take_while(|(one, other)| one == other);
    let alike: String = alike.map(|(letter, _)| letter).collect();
    let far = alike.char_indices().rev().nth(BEFORE).map(|(at, _)| at);
    let gap = |from: usize| alike[from..].trim_end().find(char::is_whitespace);
    let start = far.map(|far| gap(far).map_or(far, |gap| far + gap + 1));
    values.map(|value| match start {
        Some(start) => fitted(&format!("…{}", &value[start..]), MOST),
        None => fitted(value, MOST),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::language::Language;

    #[test]
    fn what_differs_is_seen_however_late_it_comes() {
        let long = "Предписание охватывает информацию, нарушающую требования любых законов";
        let ours = format!("{long}. Моё.");
        let told = from_where_they_part([&format!("{long}. Чужое."), &ours]);
        assert_eq!(told, ["…любых законов. Чужое.", "…любых законов. Моё."]);
        assert_eq!(from_where_they_part([long, &ours])[0], "…любых законов");
        let told = from_where_they_part([
            "Оценка редакционная\nсовета. Моё",
            "Оценка редакционная\nсовета. Их",
        ]);
        assert_eq!(told, ["…совета. Моё", "…совета. Их"]);
        assert_eq!(from_where_they_part(["да", "нет"]), ["да", "нет"]);
        let word = "ы".repeat(99);
        let told = from_where_they_part([&word, &(word.clone() + "!")]);
        assert_eq!(told.map(|it| it.chars().count()), [22, 23]);
    }

    #[test]
    fn a_value_is_called_as_in_the_form() {
        let named = |path| field_name(&Messages::new(Language::Kazakh), path);
        assert_eq!(named("body.reasoning.ru"), "Негіздеме, орысша");
        assert_eq!(named("body.test.law.words.kk"), "Заңда, Себебі, қазақша");
        assert_eq!(named("body.test.law.verdict"), "Заңда");
        assert_eq!(named("body.norms[2]"), "Нормалар");
        assert_eq!(named("status"), "ескерту мәртебесі");
    }
}
