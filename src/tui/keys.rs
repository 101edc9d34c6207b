//! The keys in force: those of the table, changed as the reader's config file says.
//!
//! The reader's own key always counts: the command that had it by default loses it. What
//! they cannot have meant is said, and the rest counts.

use super::action::Command;
use super::key::{name, normalise, read};
use super::keymap::{BINDINGS, Binding, Place, shown};
use super::own::kebab;
use crate::l10n::Messages;
use crate::store::{Config, Problem, Wish};
use crossterm::event::{KeyEvent, KeyModifiers};

/// The keys in force.
#[derive(Clone, Debug)]
pub struct Keys(Vec<Binding>);

impl Default for Keys {
    fn default() -> Self {
        Self(BINDINGS.to_vec())
    }
}

/// The name of a place in the config file.
pub fn place_name(place: Place) -> String {
    kebab(&format!("{place:?}"))
}

/// The name of a command in the config file.
pub fn command_name(command: Command) -> String {
    kebab(&format!("{command:?}"))
}

impl Keys {
    /// The keys that a config file wants, and what is wrong with it.
    pub fn of(config: &Config) -> (Self, Vec<Problem>) {
        let mut keys = Self::default();
        let mut own = Vec::new();
        let mut problems = Vec::new();
        for wish in &config.keys {
            let at = match keys.meant(config, &wish.group, &wish.name) {
                Ok(at) => at,
                Err(problem) => {
                    problems.push(problem);
                    continue;
                }
            };
            let good = good(config, wish, (keys.0[at].place, &mut own), &mut problems);
            let is_way_out = matches!(keys.0[at].command, Command::Quit | Command::Cancel);
            if wish.words.is_empty() && is_way_out {
                let problem = config.problem("store-config-no-way-out", &wish.path());
                problems.push(problem.with("value", &wish.name));
            } else if !good.is_empty() || wish.words.is_empty() {
                keys.bind(at, good);
            }
        }
        problems.extend(keys.robbed(config));
        (keys, problems)
    }

    /// Which binding is meant by a place and a command, or what is wrong with them.
    fn meant(&self, config: &Config, place: &str, command: &str) -> Result<usize, Problem> {
        let there = |binding: &&Binding| place_name(binding.place) == place;
        let names = |mut names: Vec<String>| {
            names.dedup();
            names.join(", ")
        };
        if !self.0.iter().any(|binding| there(&binding)) {
            let known = names(Place::ALL.into_iter().map(place_name).collect());
            let problem = config.problem_of_key("store-config-place", &format!("keys.{place}"));
            return Err(problem
                .with("value", place)
                .with("names", known)
                .hint("store-config-known"));
        }
        let is_meant =
            |binding: &Binding| there(&binding) && command_name(binding.command) == command;
        self.0.iter().position(is_meant).ok_or_else(|| {
            let known = self.0.iter().filter(there).map(|binding| command_name(binding.command));
            let known = names(known.collect());
            let field = format!("keys.{place}.{command}");
            let problem = config.problem_of_key("store-config-command", &field);
            problem.with("value", command).with("names", known).hint("store-config-known")
        })
    }

    /// Gives a binding its keys, and takes them from the others of its place. The keys
    /// live as long as the program, as those of the table do.
    fn bind(&mut self, at: usize, keys: Vec<String>) {
        let kept = |keys: Vec<&'static str>| -> &'static [&'static str] { keys.leak() };
        let own = kept(keys.into_iter().map(|key| &*key.leak()).collect());
        let place = self.0[at].place;
        for binding in self.0.iter_mut().filter(|binding| binding.place == place) {
            if binding.keys.iter().any(|key| own.contains(key)) {
                let rest = binding.keys.iter().copied().filter(|key| !own.contains(key));
                binding.keys = kept(rest.collect());
            }
        }
        self.0[at].keys = own;
    }

    /// The commands that lost a key to others, or their last one, without the file naming
    /// them.
    fn robbed(&self, config: &Config) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (binding, before) in self.0.iter().zip(BINDINGS) {
            let (place, command) = (place_name(binding.place), command_name(binding.command));
            let mut here = config.keys.iter().filter(|wish| wish.group == place);
            let Some(lost) = before.keys.iter().find(|key| !binding.keys.contains(key)) else {
                continue;
            };
            if here.clone().any(|wish| wish.name == command) {
                continue;
            }
            let is_by = |key: &String| named(key).as_deref() == Some(*lost);
            let by = here.find(|wish| wish.words.iter().any(is_by));
            let field = by.map_or_else(String::new, Wish::path);
            let (key, hint) = if binding.keys.is_empty() {
                ("store-config-bereft", "store-config-bereft-hint")
            } else {
                ("store-config-robbed", "store-config-robbed-hint")
            };
            let kept: Vec<_> = binding.keys.iter().map(|key| quoted(key)).collect();
            let problem = config.problem(key, &field).with("value", command).with("key", lost);
            problems.push(problem.with("kept", kept.join(", ")).hint(hint));
        }
        problems
    }

    /// The bindings of a place that have a key.
    pub fn of_place(&self, place: Place) -> impl Iterator<Item = &Binding> {
        self.0.iter().filter(move |binding| binding.place == place && !binding.keys.is_empty())
    }

    /// What a key asks for in a place. What stops the program stops it wherever the reader
    /// is, as in a shell, but no letter that is typed does.
    pub fn command(&self, place: Place, event: KeyEvent) -> Option<Command> {
        let is_stop = |command: &Command| {
            *command == Command::Suspend && event.modifiers.contains(KeyModifiers::CONTROL)
        };
        self.bound(place, event).or_else(|| self.bound(Place::Reading, event).filter(is_stop))
    }

    fn bound(&self, place: Place, event: KeyEvent) -> Option<Command> {
        normalise(event).find_map(|name| {
            let mut bindings = self.of_place(place);
            let binding = bindings.find(|binding| binding.keys.contains(&name.as_str()));
            binding.map(|binding| binding.command)
        })
    }

    /// The first key of a command in a place, as it is shown.
    pub fn first(&self, place: Place, command: Command, messages: &Messages) -> String {
        let mut bindings = self.of_place(place);
        let binding = bindings.find(|binding| binding.command == command);
        binding.map_or_else(|| "–".to_owned(), |binding| shown(binding.keys[0], messages))
    }

    /// The keys of a place, with what they do: what help and README show.
    pub fn lines(&self, place: Place, messages: &Messages) -> Vec<(String, String)> {
        self.of_place(place).map(|binding| binding.line(messages)).collect()
    }
}

/// A key in a place, with the command that the file gives it to.
type Own = (Place, String, String);

/// A key as the table names it, however the file writes it: `ctrl+x` is `Ctrl+X`.
fn named(key: &str) -> Option<String> {
    read(key).and_then(name)
}

/// The keys of a wish that can be; of the others it is said why not.
fn good(
    config: &Config,
    wish: &Wish,
    (place, own): (Place, &mut Vec<Own>),
    problems: &mut Vec<Problem>,
) -> Vec<String> {
    let mut good = Vec::new();
    for (which, written) in wish.words.iter().enumerate() {
        let field = wish.field(which);
        let is_it = |(there, other, _): &&Own, key: &str| *there == place && other == key;
        let taken = |key: String| match own.iter().find(|own| is_it(own, &key)) {
            Some((_, _, by)) => Err(config.problem("store-config-taken", &field).with("other", by)),
            None => Ok(key),
        };
        match usable(place, written).map_err(|fault| config.problem(fault, &field)).and_then(taken)
        {
            Ok(key) => {
                own.push((place, key.clone(), wish.name.clone()));
                good.push(key);
            }
            Err(problem) => problems.push(problem.with("value", written)),
        }
    }
    good
}

/// The keys of reading, choosing words, writing an annotation and reading its
/// life, as the README shows them.
pub fn key_table(messages: &Messages) -> Vec<(String, String)> {
    let keys = Keys::default();
    let mut lines: Vec<_> = Vec::new();
    for place in [Place::Reading, Place::Words, Place::Form, Place::Writing, Place::Life] {
        // Most keys are the same in all fields of the form.
        let is_new = |line: &(String, String)| place != Place::Writing || !lines.contains(line);
        let new: Vec<_> = keys.lines(place, messages).into_iter().filter(is_new).collect();
        lines.extend(new);
    }
    lines
}

/// The name of a key in a place, or what is wrong with it: there is none of that name, or
/// it types a letter where words are written.
fn usable(place: Place, key: &str) -> Result<String, &'static str> {
    let is_letter = |key: &str| key == "Space" || key.chars().count() == 1;
    let mut defaults = BINDINGS.iter().filter(|binding| binding.place == place);
    let is_typed = !defaults.any(|binding| binding.keys.iter().any(|key| is_letter(key)));
    let key = named(key).ok_or("store-config-key")?;
    if is_typed && is_letter(&key) { Err("store-config-typed") } else { Ok(key) }
}

/// The keys of the table as the config file has them, with what each entry means.
pub(super) fn default_keys(messages: &Messages) -> String {
    let entries = |place: Place| {
        let bindings = BINDINGS.iter().filter(move |binding| binding.place == place);
        bindings.map(|binding| {
            let keys: Vec<_> = binding.keys.iter().map(|key| quoted(key)).collect();
            let entry = format!("{}: [{}]", command_name(binding.command), keys.join(", "));
            format!("  #   {entry:<44} # {}\n", messages.get(binding.says))
        })
    };
    let mut text = String::from("keys:\n");
    for place in Place::ALL {
        text.extend([String::from("  # "), place_name(place), String::from(":\n")]);
        text.extend(entries(place));
    }
    text
}

/// A key as YAML wants it.
fn quoted(key: &str) -> String {
    let is_bare = key.chars().all(|c| c.is_ascii_alphanumeric() || c == '+');
    if is_bare { key.to_owned() } else { format!("{key:?}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::language::Language;
    use crossterm::event::KeyCode;
    use std::path::Path;

    fn of(text: &str) -> (Keys, Vec<Problem>) {
        let (config, mut problems) = Config::read(Path::new("config.yaml"), text);
        let (keys, more) = Keys::of(&config);
        problems.extend(more);
        (keys, problems)
    }

    fn said(text: &str) -> Vec<(&'static str, usize)> {
        of(text).1.iter().map(|problem| (problem.key, problem.line())).collect()
    }

    fn press(letter: char) -> KeyEvent {
        KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE)
    }

    #[test]
    fn a_command_has_one_row_in_a_place() {
        for place in Place::ALL {
            let mut names: Vec<_> = BINDINGS
                .iter()
                .filter(|binding| binding.place == place)
                .map(|binding| command_name(binding.command))
                .collect();
            let all = names.len();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), all, "{place:?}");
        }
    }

    #[test]
    fn what_keys_do_is_said_in_every_language() {
        for language in Language::ALL {
            let messages = Messages::new(language);
            for place in Place::ALL {
                for (keys, says) in Keys::default().lines(place, &messages) {
                    assert!(!says.starts_with('['), "{language} {keys} {says}");
                }
            }
        }
    }

    #[test]
    fn cyrillic_keys_do_what_the_latin_ones_do() {
        let keys = Keys::default();
        assert_eq!(keys.command(Place::Reading, press('о')), Some(Command::Next));
        assert_eq!(keys.command(Place::Reading, press('О')), Some(Command::LineDown));
        assert_eq!(keys.command(Place::Reading, press('т')), Some(Command::NextChange));
        assert_eq!(keys.command(Place::Reading, press('ә')), None);
    }

    #[test]
    fn every_key_of_the_table_has_a_name_that_is_read() {
        for key in BINDINGS.iter().flat_map(|binding| binding.keys) {
            let event = read(key).expect("the name of a key");
            assert!(normalise(event).any(|name| name == *key), "{key}");
        }
    }

    #[test]
    fn the_readers_own_key_takes_the_place_of_the_default() {
        let (keys, problems) = of("keys:\n  reading:\n    next-change: [Q, \"Ctrl+J\"]\n");
        assert_eq!(problems, []);
        assert_eq!(keys.command(Place::Reading, press('Q')), Some(Command::NextChange));
        assert_eq!(keys.command(Place::Reading, press('Й')), Some(Command::NextChange));
        assert_eq!(keys.command(Place::Reading, press('n')), None);
        let messages = Messages::new(Language::English);
        assert_eq!(keys.first(Place::Reading, Command::NextChange, &messages), "Q");
    }

    #[test]
    fn a_key_counts_whatever_the_case_of_its_name() {
        let text = "keys:\n  reading:\n    next-change: [f7, \"ctrl+x\"]\n    last: space\n";
        let (keys, _) = of(text);
        for name in ["F7", "Ctrl+X"] {
            let key = read(name).expect("a key");
            assert_eq!(keys.command(Place::Reading, key), Some(Command::NextChange), "{name}");
        }
        assert_eq!(keys.command(Place::Reading, press(' ')), Some(Command::Last));
        let twice = "keys:\n  search:\n    accept: [f7, space]\n    cancel: [F7]\n";
        assert_eq!(said(twice), [("store-config-typed", 3), ("store-config-taken", 4)]);
    }

    #[test]
    fn a_key_that_another_command_had_is_taken_and_said() {
        let text = "keys:\n  reading:\n    next-change: a\n    help: [y]\n";
        assert_eq!(
            said(text),
            [("store-config-bereft", 4), ("store-config-bereft", 3)],
            "accept-disagreement and annotate have no key left"
        );
        assert_eq!(said(&format!("{text}    annotate: []\n")).len(), 1);
        // One that has others left is said too, unless the file says what is left to it.
        let other = "keys:\n  reading:\n    next-change: [j]\n";
        assert_eq!(said(other), [("store-config-robbed", 3)]);
        assert_eq!(said(&format!("{other}    next: [Down]\n")), []);
        assert_eq!(of(text).0.command(Place::Reading, press('a')), Some(Command::NextChange));
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once_and_the_rest_counts() {
        let text = "theme: pink\nkeys:\n  raeding:\n    quit: [Q]\n  reading:\n    next-chanje: [Q]\n    \
                    first: [Hyper, Q]\n    last: [Q]\n    quit: []\n  search:\n    close: [x]\n    \
                    cancel: [x]\n";
        let keys: Vec<_> = said(text);
        let expected = [
            ("store-config-place", 3),
            ("store-config-command", 6),
            ("store-config-key", 7),
            ("store-config-taken", 8),
            ("store-config-no-way-out", 9),
            ("store-config-command", 11),
            ("store-config-typed", 12),
        ];
        assert_eq!(keys, expected);
        let (keys, _) = of(text);
        assert_eq!(keys.command(Place::Reading, press('Q')), Some(Command::First));
        assert_eq!(keys.command(Place::Reading, press('G')), Some(Command::Last));
        assert_eq!(keys.command(Place::Reading, press('q')), Some(Command::Quit));
    }
}
