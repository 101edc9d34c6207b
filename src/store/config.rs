//! The user's config file: the theme with what is to look otherwise, and keys by the names
//! of commands. What names mean is known above; here is where in the file they stand.

use super::disk;
use super::error::{Place, Problem};
use super::homes;
use super::yaml::Yaml;
use serde_yaml::Value;
use std::path::{Path, PathBuf};

/// What is wished for something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Under which of the settings.
    table: Table,
    /// Where, by name: a place of keys, a part of a theme.
    pub group: String,
    /// For what, by name: a command, a side of its look.
    pub name: String,
    /// The names of the keys, of colours, of attributes.
    pub words: Vec<String>,
    /// Whether they stand in a list.
    is_list: bool,
}

/// The settings that hold others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Table {
    Keys,
    Theme,
}

impl Table {
    const fn name(self) -> &'static str {
        match self {
            Self::Keys => "keys",
            Self::Theme => "theme",
        }
    }

    /// The problem of what is not written as it should be.
    const fn shape(self) -> &'static str {
        match self {
            Self::Keys => "store-config-shape",
            Self::Theme => "store-config-look-shape",
        }
    }
}

impl Wish {
    /// Where its group stands in the file.
    pub fn group_path(&self) -> String {
        format!("{}.{}", self.table.name(), self.group)
    }

    /// Where it stands in the file.
    pub fn path(&self) -> String {
        format!("{}.{}", self.group_path(), self.name)
    }

    /// Where one of its words stands.
    pub fn field(&self, which: usize) -> String {
        if self.is_list { format!("{}[{which}]", self.path()) } else { self.path() }
    }
}

/// A config file as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// The theme, by name.
    pub theme: Option<String>,
    /// What is to look otherwise in it.
    pub looks: Vec<Wish>,
    /// The keys.
    pub keys: Vec<Wish>,
    path: PathBuf,
    text: String,
}

impl Config {
    /// The user's own, with what is wrong with it; an empty one where there is none.
    pub fn of_user() -> (Self, Vec<Problem>) {
        let Some(path) = homes::config_file().filter(|path| path.exists()) else {
            return (Self::default(), Vec::new());
        };
        match disk::read(&path, disk::YAML_CAP) {
            Ok(text) => Self::read(&path, &text),
            Err(problem) => (Self::default(), vec![problem]),
        }
    }

    /// Reads the text of a config file; what is wrong is left out and said. Of what is
    /// written twice the first counts.
    pub fn read(path: &Path, text: &str) -> (Self, Vec<Problem>) {
        let mut config = Self { path: path.to_owned(), text: text.to_owned(), ..Self::default() };
        let (value, mut problems) = config.yaml().first_value();
        let Some(value) = value else { return (config, problems) };
        let Some(root) = fields(&value) else {
            problems.push(config.yaml().problem("store-config-shape", None));
            return (config, problems);
        };
        for (name, value) in root {
            match (name.as_str(), value) {
                ("theme", Value::String(theme)) => config.theme = Some(theme.clone()),
                ("theme", value) => config.looks = config.table(Table::Theme, value, &mut problems),
                ("keys", value) => config.keys = config.table(Table::Keys, value, &mut problems),
                _ => {
                    let problem = config.problem_of_key("store-config-unknown", &name);
                    problems.push(problem.with("value", &name));
                }
            }
        }
        (config, problems)
    }

    fn table(&mut self, table: Table, value: &Value, problems: &mut Vec<Problem>) -> Vec<Wish> {
        let Some(groups) = fields(value) else {
            problems.push(self.problem(table.shape(), table.name()));
            return Vec::new();
        };
        let mut wishes = Vec::new();
        for (group, value) in groups {
            if let (Table::Theme, "name", Value::String(theme)) = (table, &*group, value) {
                self.theme = Some(theme.clone());
                continue;
            }
            let Some(fields) = fields(value) else {
                problems.push(self.problem(table.shape(), &format!("{}.{group}", table.name())));
                continue;
            };
            for (name, value) in fields {
                let is_list = matches!(value, Value::Sequence(_));
                let wish = Wish { table, group: group.clone(), name, words: Vec::new(), is_list };
                match words(table, value) {
                    Some(words) => wishes.push(Wish { words, ..wish }),
                    None => problems.push(self.problem(table.shape(), &wish.path())),
                }
            }
        }
        wishes
    }

    /// A problem of the value at a path such as `keys.reading.quit[0]`.
    pub fn problem(&self, key: &'static str, field: &str) -> Problem {
        self.yaml().problem_at(key, field)
    }

    /// A problem of the key at a path.
    pub fn problem_of_key(&self, key: &'static str, field: &str) -> Problem {
        let span = self.yaml().find_key(field);
        match span {
            Some(span) => {
                let place = Place::of(&self.text, span.trimmed(&self.text));
                Problem::new(&self.path, key).at(Some(place)).with("field", field)
            }
            None => self.problem(key, field),
        }
    }

    fn yaml(&self) -> Yaml<'_> {
        Yaml { path: &self.path, text: &self.text }
    }
}

/// The fields of a mapping by name; none where nothing is written.
fn fields(value: &Value) -> Option<Vec<(String, &Value)>> {
    match value {
        Value::Null => Some(Vec::new()),
        Value::Mapping(mapping) => {
            mapping.iter().map(|(name, value)| Some((name.as_str()?.to_owned(), value))).collect()
        }
        _ => None,
    }
}

/// A word, or a list of words; among colours a number is one.
fn words(table: Table, value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Number(number) if table == Table::Theme => Some(vec![number.to_string()]),
        Value::String(word) => Some(vec![word.clone()]),
        Value::Sequence(list) => list.iter().map(|word| word.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

/// Writes the config file where there is none.
pub fn write_config(path: &Path, text: &str) -> Result<(), Problem> {
    disk::create(path, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Config, Vec<(&'static str, usize)>) {
        let (config, problems) = Config::read(Path::new("config.yaml"), text);
        (config, problems.iter().map(|problem| (problem.key, problem.line())).collect())
    }

    #[test]
    fn what_can_be_read_counts_and_the_rest_is_said() {
        let (config, problems) = read(
            "theme: [dark]\ncolour: red\nkeys:\n  reading:\n    quit: 1\n    help: [\"?\", h]\n    \
             next: j\n  list: no\n",
        );
        let expected = [
            ("store-config-look-shape", 1),
            ("store-config-unknown", 2),
            ("store-config-shape", 5),
            ("store-config-shape", 8),
        ];
        assert_eq!(problems, expected);
        let keys: Vec<_> = config.keys.iter().map(|wish| (wish.path(), wish.field(0))).collect();
        let path = |path: &str| path.to_owned();
        assert_eq!(keys[0], (path("keys.reading.help"), path("keys.reading.help[0]")));
        assert_eq!(keys[1], (path("keys.reading.next"), path("keys.reading.next")));
    }

    #[test]
    fn an_empty_file_is_a_config_and_a_broken_one_is_pointed_at() {
        assert_eq!(read("").1, []);
        assert_eq!(read("# all as it is\nkeys:\n").1, []);
        assert_eq!(read("- dark\n").1, [("store-config-shape", 0)]);
        assert_eq!(read("theme: dark\n keys: x\n").1, [("store-yaml-colon", 2)]);
        assert_eq!(read("theme: dark\ntheme: light\n").1, [("store-yaml-duplicate-key", 2)]);
    }

    #[test]
    fn what_is_written_twice_hides_nothing_else() {
        let (config, problems) = read(
            "theme: dark\nkeys:\n  reading:\n    quit: [x]\n    next: {a: b}\n    quit:\n      - y\n      \
             - z\n    \"quit\": w\n    help: h\ntheme:\n  name: light\n  # of the second\ncolour: red\n\
             keys: {list: {next: [а], next: [б, в]}}\n",
        );
        let expected = [
            ("store-yaml-duplicate-key", 6),
            ("store-yaml-duplicate-key", 9),
            ("store-yaml-duplicate-key", 11),
            ("store-yaml-duplicate-key", 15),
            ("store-config-shape", 5),
            ("store-config-unknown", 14),
        ];
        assert_eq!(problems, expected);
        assert_eq!(config.theme.as_deref(), Some("dark"));
        let keys: Vec<_> = config.keys.iter().map(|wish| (wish.path(), &*wish.words[0])).collect();
        let key = |path: &str, key| (path.to_owned(), key);
        assert_eq!(keys, [key("keys.reading.quit", "x"), key("keys.reading.help", "h")]);
    }
}
