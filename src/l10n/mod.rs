//! The interface's own words in Kazakh, Russian and English.
//!
//! Every word that the program says stands in `kk.ftl`, `ru.ftl` and `en.ftl`
//! (Project Fluent), with each language's own plurals. The words of a bill
//! never do. A test holds the three files to the same messages.

use crate::text::language::Language;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::cell::OnceCell;

/// A value that a message takes in.
#[derive(Clone, Debug)]
pub enum Value {
    /// Words, such as a name.
    Text(String),
    /// A number, which also chooses the plural.
    Count(usize),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// The messages of one interface language.
pub struct Messages {
    language: Language,
    /// Read when the first word is said: a run that goes well may say none.
    bundle: OnceCell<FluentBundle<FluentResource>>,
}

/// The source of the messages of a language.
pub const fn source(language: Language) -> &'static str {
    match language {
        Language::Kazakh => include_str!("kk.ftl"),
        Language::Russian => include_str!("ru.ftl"),
        Language::English => include_str!("en.ftl"),
    }
}

/// The language of the user's system, English where it is none of the three.
pub fn system_language() -> Language {
    sys_locale::get_locales()
        .find_map(|locale| Language::from_code(&locale))
        .unwrap_or(Language::English)
}

impl Messages {
    /// The messages of `language`.
    pub const fn new(language: Language) -> Self {
        Self { language, bundle: OnceCell::new() }
    }

    /// The language they are in.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The message of a key that takes nothing in.
    pub fn get(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// The message of a key with its values. A key that no file has gives the
    /// key itself, in brackets, so that a slip is seen and nothing is lost.
    pub fn say(&self, key: &str, values: &[(&'static str, Value)]) -> String {
        let bundle = self.bundle.get_or_init(|| read(self.language));
        let message = bundle.get_message(key);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            return format!("[{key}]");
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(
                *name,
                match value {
                    Value::Text(text) => FluentValue::from(text.clone()),
                    Value::Count(count) => FluentValue::from(*count),
                },
            );
        }
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

fn read(language: Language) -> FluentBundle<FluentResource> {
    let id = language.code().parse().expect("`kk`, `ru` and `en` are language identifiers");
    let mut bundle = FluentBundle::new(vec![id]);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source(language).to_owned())
        .unwrap_or_else(|(readable, _)| readable);
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser;

    /// The keys of a language's messages, each with the variables it names.
    fn keys(language: Language) -> Vec<(String, Vec<String>)> {
        let resource = parser::parse(source(language)).expect("the file is Fluent");
        let entries = resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        let mut keys: Vec<_> = entries
            .map(|message| {
                let debug = format!("{:?}", message.value);
                let mut names: Vec<_> = debug
                    .split("VariableReference { id: Identifier { name: \"")
                    .skip(1)
                    .filter_map(|rest| rest.split('"').next().map(str::to_owned))
                    .collect();
                names.sort();
                names.dedup();
                (message.id.name.to_owned(), names)
            })
            .collect();
        keys.sort();
        keys
    }

    #[test]
    fn every_message_is_there_in_every_language_with_the_same_values() {
        let english = keys(Language::English);
        assert!(!english.is_empty());
        assert_eq!(keys(Language::Russian), english, "ru.ftl differs from en.ftl");
        assert_eq!(keys(Language::Kazakh), english, "kk.ftl differs from en.ftl");
    }

    #[test]
    fn no_message_is_written_twice() {
        for language in Language::ALL {
            let mut names: Vec<_> = keys(language).into_iter().map(|(name, _)| name).collect();
            let all = names.len();
            names.dedup();
            assert_eq!(names.len(), all, "{language}");
        }
    }

    /// Every string in the program's own files that is written like a key.
    fn keys_in_code(folder: &std::path::Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder of the source") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                keys_in_code(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = std::fs::read_to_string(&path).expect("source is UTF-8");
                let strings = text.split('"').skip(1).step_by(2);
                let rooms = [
                    "cli-",
                    "tui-",
                    "view-",
                    "store-",
                    "constitution-",
                    "explain-",
                    "site-",
                    "doctor-",
                    "man-",
                ];
                let is_key = |string: &&str| {
                    rooms.iter().any(|room| string.starts_with(room))
                        && string.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
                        && !string.ends_with('-')
                };
                found.extend(strings.filter(is_key).map(str::to_owned));
            }
        }
    }

    #[test]
    fn every_key_in_the_code_has_its_message() {
        let mut used = Vec::new();
        let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        keys_in_code(&source, &mut used);
        assert!(used.len() > 100, "only {} keys were found", used.len());
        let known = keys(Language::English);
        used.retain(|key| known.iter().all(|(name, _)| name != key));
        assert!(used.is_empty(), "no message for {used:?}");
    }

    #[test]
    fn a_missing_key_is_seen() {
        assert_eq!(Messages::new(Language::English).get("no-such-key"), "[no-such-key]");
    }
}
