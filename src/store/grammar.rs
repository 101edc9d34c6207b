//! What an annotation's file may say: one table, by which the reader names what
//! is wrong and from which the JSON Schema for editors is made.

use super::error::Problem;
use super::schema::FORMAT;
use super::yaml::Yaml;
use crate::annotation::{
    AnnotationId, Confidence, ConflictKind, Deed, How, Motivation, Severity, Status, Verdict,
};
use crate::bill::BillId;
use crate::constitution::{Instrument, Norm};
use crate::text::language::Language;
use crate::text::nearest::nearest;
use serde_yaml::{Mapping, Value};

/// What a value must be.
#[derive(Clone, Copy)]
pub enum Kind {
    /// Any words or numbers.
    Text,
    /// A day (`2022-05-03`) or a time with its offset (RFC 3339).
    Time,
    /// The number of the format.
    Format,
    /// The id of an annotation.
    Id,
    /// The name of a folder.
    Slug,
    /// `kz-1995:20(2)`.
    Norm,
    /// One of a closed list, each with `prefix` before it the key of its message.
    Name {
        /// What stands before a name in the key of its message.
        prefix: &'static str,
        /// The names.
        names: fn() -> Vec<&'static str>,
    },
    /// A name, or a name and a role.
    Person,
    /// Words in each language.
    Words,
    /// Text, or words in each language.
    Title,
    /// A list of the same.
    List(&'static Kind),
    /// Fields of its own.
    Fields(&'static [Field]),
}

impl Kind {
    /// The fields of somebody who has more than a name.
    pub const PERSON: [Field; 2] = [may("name", Self::Text), may("role", Self::Text)];
    /// The languages of words.
    pub const WORDS: [Field; 3] =
        [may("ru", Self::Text), may("kk", Self::Text), may("en", Self::Text)];
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It may be missing.
    May,
    /// It must be there.
    Must,
    /// It must be there unless another field is.
    Unless(&'static str),
    /// It must be there unless another field says this.
    UnlessSaid(&'static str, &'static str),
}

/// A field.
#[derive(Clone, Copy)]
pub struct Field {
    /// Its name in the file; with `field-` before it, the key of its message.
    pub name: &'static str,
    /// What its value must be.
    pub kind: Kind,
    /// Whether it must be there.
    pub need: Need,
}

const fn may(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::May }
}

const fn must(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Must }
}

/// A closed list of an enum with `ALL` and `name`.
macro_rules! name {
    ($prefix:literal, $type:ident, $name:ident) => {
        Kind::Name {
            prefix: $prefix,
            names: || $type::ALL.iter().map(|each| each.$name()).collect(),
        }
    };
}

const LANGUAGE: Kind = name!("language-", Language, code);
const SELECTOR: [Field; 4] = [
    may("type", Kind::Text),
    may("exact", Kind::Text),
    may("prefix", Kind::Text),
    may("suffix", Kind::Text),
];
const WORDING: Field = may("wording", Kind::Text);
const FURTHER: Kind =
    Kind::Fields(&[must("provision", Kind::Text), SELECTOR[1], SELECTOR[2], SELECTOR[3], WORDING]);
const PLACE: [Field; 11] = [
    must("version", Kind::Slug),
    must("language", LANGUAGE),
    may("sha256", Kind::Text),
    Field {
        name: "provision",
        kind: Kind::Text,
        need: Need::UnlessSaid("how", How::Orphaned.name()),
    },
    must("how", name!("how-", How, name)),
    SELECTOR[1],
    SELECTOR[2],
    SELECTOR[3],
    may(
        "confirmed",
        Kind::Fields(&[may("by", Kind::Person), may("at", Kind::Time), may("why", Kind::Text)]),
    ),
    WORDING,
    may("further", Kind::List(&FURTHER)),
];
const FINDING: Kind =
    Kind::Fields(&[must("verdict", name!("verdict-", Verdict, name)), may("words", Kind::Words)]);
const SOURCE: Kind = Kind::Fields(&[
    may("id", Kind::Text),
    may("title", Kind::Title),
    may("type", Kind::Text),
    may("date", Kind::Time),
    may("pinpoint", Kind::Text),
    may("url", Kind::Text),
    may("retrieved", Kind::Time),
]);
const EVENT: Kind = Kind::Fields(&[
    may("at", Kind::Time),
    may("by", Kind::Person),
    Field { name: "status", kind: name!("status-", Status, name), need: Need::Unless("did") },
    may("did", Kind::Name { prefix: "deed-", names: || Deed::ALL.to_vec() }),
    // How it was: a place, of which a former target says less.
    may(
        "was",
        Kind::Fields(&[
            PLACE[0],
            PLACE[1],
            PLACE[2],
            may("provision", Kind::Text),
            may("how", name!("how-", How, name)),
            SELECTOR[1],
            SELECTOR[2],
            SELECTOR[3],
            PLACE[8],
            PLACE[9],
            PLACE[10],
        ]),
    ),
    may("why", Kind::Text),
]);
const REPLY: Kind = Kind::Fields(&[
    may("id", Kind::Text),
    may("created", Kind::Time),
    may("creator", Kind::Person),
    may("text", Kind::Text),
]);

/// An annotation's file.
pub const ANNOTATION: &[Field] = &[
    may("format", Kind::Format),
    must("id", Kind::Id),
    may("motivation", name!("motivation-", Motivation, name)),
    may("creator", Kind::Person),
    may("created", Kind::Time),
    may("modified", Kind::Time),
    must("status", name!("status-", Status, name)),
    must(
        "target",
        Kind::Fields(&[
            must("source", Kind::Slug),
            must("version", Kind::Slug),
            must("language", LANGUAGE),
            may("sha256", Kind::Text),
            must("provision", Kind::Text),
            WORDING,
            may("selector", Kind::Fields(&SELECTOR)),
        ]),
    ),
    must(
        "body",
        Kind::Fields(&[
            may("norms", Kind::List(&Kind::Norm)),
            must("kind", name!("conflict-", ConflictKind, name)),
            may("severity", name!("severity-", Severity, name)),
            may("confidence", name!("confidence-", Confidence, name)),
            may(
                "test",
                Kind::Fields(&[
                    may("law", FINDING),
                    may("aim", FINDING),
                    may("necessity", FINDING),
                ]),
            ),
            may("title", Kind::Words),
            may("reasoning", Kind::Words),
            may("counter-argument", Kind::Words),
            may("tags", Kind::List(&Kind::Text)),
            may("sources", Kind::List(&SOURCE)),
        ]),
    ),
    may("placements", Kind::List(&Kind::Fields(&PLACE))),
    may("history", Kind::List(&EVENT)),
    may("replies", Kind::List(&REPLY)),
];

/// Everything that is wrong with a file by the table, in the order of the table.
pub(super) fn faults(yaml: Yaml<'_>, file: &Value, table: &'static [Field]) -> Vec<Problem> {
    let mut check = Check { yaml, problems: Vec::new() };
    check.value("", file, Kind::Fields(table));
    check.problems
}

/// The key by which YAML 1.1 takes fields over from elsewhere.
const MERGE: &str = "<<";

/// The message of a field that is missing while a key is nearly called so.
const MISSPELLED: &str = "store-misspelled-field";

/// A key that is no field of the table but nearly called `name`.
fn misspelled<'a>(value: &'a Value, table: &[Field], name: &str) -> Option<&'a str> {
    let keys = value.as_mapping()?.keys().filter_map(Value::as_str);
    let mut strange = keys.filter(|key| table.iter().all(|field| field.name != *key));
    strange.find(|key| nearest(key, &[name]).is_some())
}

/// The fields of a value that the table has not, each by its path.
pub(super) fn strange<'a>(path: &str, value: &'a Value, kind: Kind) -> Vec<(String, &'a Value)> {
    let table: &[Field] = match (kind, value) {
        (Kind::List(kind), Value::Sequence(items)) => {
            let inner = items.iter().flat_map(|item| strange(path, item, *kind));
            return inner.collect();
        }
        (Kind::Fields(table), Value::Mapping(_)) => table,
        (Kind::Words | Kind::Title, Value::Mapping(_)) => &Kind::WORDS,
        (Kind::Person, Value::Mapping(_)) => &Kind::PERSON,
        _ => return Vec::new(),
    };
    let inner = |(key, value): (&Value, &'a Value)| {
        let name = key.as_str().unwrap_or_default();
        let path = format!("{path}.{name}");
        match table.iter().find(|field| key.as_str() == Some(field.name)) {
            Some(field) => strange(&path, value, field.kind),
            None => vec![(path, value)],
        }
    };
    value.as_mapping().into_iter().flatten().flat_map(inner).collect()
}

/// Whether a file cannot be read into its shape.
pub(super) fn is_of_type(problem: &Problem) -> bool {
    problem.key == "store-yaml-wrong-type"
}

struct Check<'a> {
    yaml: Yaml<'a>,
    problems: Vec<Problem>,
}

impl Check<'_> {
    fn wrong(&mut self, key: &'static str, path: &str) -> &mut Problem {
        self.problems.push(self.yaml.problem_at(key, path));
        self.problems.last_mut().expect("one was just pushed")
    }

    fn wrong_type(&mut self, path: &str, expected: &str) -> &mut Problem {
        let problem = self.wrong("store-yaml-wrong-type", path);
        problem.values.push(("expected", expected.to_owned()));
        problem
    }

    fn value(&mut self, path: &str, value: &Value, kind: Kind) {
        match (kind, value) {
            (_, Value::Null) => (),
            (_, Value::Tagged(tagged)) => self.value(path, &tagged.value, kind),
            (Kind::List(kind), Value::Sequence(items)) => {
                for (at, item) in items.iter().enumerate() {
                    self.item(&format!("{path}[{at}]"), item, *kind);
                }
            }
            (Kind::List(_), _) => {
                self.wrong_type(path, "list");
            }
            (Kind::Fields(table), Value::Mapping(_)) => self.fields(path, value, table),
            (Kind::Fields(_), _) => {
                self.wrong_type(path, "fields");
            }
            (Kind::Words | Kind::Title, Value::Mapping(_)) => {
                self.fields(path, value, &Kind::WORDS);
            }
            (Kind::Words, _) => {
                self.wrong_type(path, "words");
            }
            (Kind::Person, Value::Mapping(_)) => {
                self.fields(path, value, &Kind::PERSON);
            }
            (kind, Value::Mapping(_) | Value::Sequence(_)) => {
                let problem = self.wrong_type(path, "text");
                if let Kind::Name { names, .. } = kind {
                    offer(problem, &names());
                }
            }
            (kind, scalar) => {
                let words = self.words(path, (kind, scalar));
                self.scalar(path, &words, kind);
            }
        }
    }

    /// An item of a list, which cannot be nothing.
    fn item(&mut self, path: &str, item: &Value, kind: Kind) {
        match (item, kind) {
            (Value::Null, Kind::Fields(_)) => {
                self.wrong_type(path, "fields");
            }
            (Value::Null, _) => {
                self.wrong_type(path, "text");
            }
            _ => self.value(path, item, kind),
        }
    }

    fn fields(&mut self, path: &str, value: &Value, table: &[Field]) {
        let inner =
            |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        let there = |name: &str| value.get(name).filter(|value| !value.is_null());
        // What it would bring is not there, so that nothing can be said to be missing.
        let merges = there(MERGE).is_some();
        if merges {
            let key = self.yaml.find_key(&inner(MERGE));
            self.problems
                .push(self.yaml.problem("store-merge-key", key).hint("store-merge-key-hint"));
        }
        for field in table {
            let needed = match field.need {
                Need::May => false,
                Need::Must => true,
                Need::Unless(other) => there(other).is_none(),
                Need::UnlessSaid(other, says) => {
                    there(other).is_none_or(|value| value.as_str() != Some(says))
                }
            };
            match there(field.name) {
                Some(value) => self.value(&inner(field.name), value, field.kind),
                None if needed && !merges => {
                    let strange = misspelled(value, table, field.name);
                    self.missing(&inner(field.name), strange.map(|key| (inner(key), key)));
                }
                None => (),
            }
        }
        self.strange(path, value, table);
    }

    /// A key that says nothing here but is nearly called as one that would.
    fn strange(&mut self, path: &str, value: &Value, table: &[Field]) {
        let names: Vec<_> = table.iter().map(|field| field.name).collect();
        let keys = value.as_mapping().into_iter().flat_map(Mapping::keys);
        // Of two letters each is near to any other: `uk` is not `kk`.
        let is_long = |key: &str| key.chars().count() > 2;
        let is_strange =
            |key: &&str| !names.contains(key) && !key.starts_with("x-") && is_long(key);
        for key in keys.filter_map(Value::as_str).filter(is_strange) {
            let inner = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            let is_told = |it: &Problem| it.key == MISSPELLED && it.values[0].1 == key;
            if nearest(key, &names).is_none() || self.problems.iter().any(is_told) {
                continue;
            }
            let problem = self.yaml.problem("store-strange-field", self.yaml.find_key(&inner));
            let problem = problem.with("value", key).with("names", names.join(", "));
            self.problems.push(problem.hint("store-strange-field-hint"));
        }
    }

    /// A field that must be there is not; a key that may be meant for it is pointed at.
    fn missing(&mut self, path: &str, strange: Option<(String, &str)>) {
        let Some((there, key)) = strange else {
            self.wrong("store-missing-field", path);
            return;
        };
        let name = path.rsplit('.').next().unwrap_or_default().to_owned();
        let problem = self.yaml.problem(MISSPELLED, self.yaml.find_key(&there));
        let problem = problem.with("key", key).with("field", path).with("name", name);
        self.problems.push(problem.hint("store-misspelled-field-hint"));
    }

    /// A scalar as it is written: `39.10` is no number, and `+1` is not 1. To look it
    /// up takes longer than to read the file; the number of the format needs no look.
    fn words(&self, path: &str, (kind, scalar): (Kind, &Value)) -> String {
        let written = || self.yaml.find(path).map(|span| span.of(self.yaml.text).to_owned());
        match scalar {
            Value::String(words) => words.clone(),
            Value::Bool(is) => written().unwrap_or_else(|| is.to_string()),
            Value::Number(number) if matches!(kind, Kind::Format) && !number.is_f64() => {
                number.to_string()
            }
            Value::Number(number) => written().unwrap_or_else(|| number.to_string()),
            _ => String::new(),
        }
    }

    fn scalar(&mut self, path: &str, words: &str, kind: Kind) {
        match kind {
            Kind::Format if words != FORMAT => {
                self.refused("store-unknown-format", (path, words)).hint =
                    Some("store-unknown-format-hint");
            }
            Kind::Time if !words.is_empty() && !super::clock::is_time(words) => {
                self.refused("store-bad-date", (path, words)).hint = Some("store-bad-date-hint");
            }
            Kind::Id if AnnotationId::new(words).is_none() => {
                self.refused("store-bad-value", (path, words)).hint = Some("store-bad-id-hint");
            }
            Kind::Slug if BillId::new(words).is_none() => {
                self.refused("store-bad-value", (path, words)).hint = Some("store-bad-slug-hint");
            }
            Kind::Norm if Norm::parse(words).is_none() => {
                self.bad_norm(path, words);
            }
            Kind::Name { names, .. } if !names().contains(&words) => {
                offer(self.refused("store-unknown-name", (path, words)), &names());
            }
            _ => (),
        }
    }

    fn bad_norm(&mut self, path: &str, words: &str) {
        if let Some(code) = Norm::unknown_instrument(words) {
            let problem = self.wrong("store-unknown-instrument", path);
            problem.values.extend([("code", code.to_owned()), ("codes", Instrument::codes())]);
            problem.hint = Some("store-unknown-instrument-hint");
            return;
        }
        let meant = Norm::meant(words).map(|norm| norm.to_string());
        let problem = self.refused("store-bad-norm", (path, words));
        problem.values.extend(meant.map(|norm| ("names", norm)));
        problem.hint = Some("store-bad-norm-hint");
    }

    fn refused(&mut self, key: &'static str, (path, words): (&str, &str)) -> &mut Problem {
        let problem = self.wrong(key, path);
        problem.values.push(("value", words.to_owned()));
        problem
    }
}

/// Names what may stand in the stead of a value.
fn offer(problem: &mut Problem, names: &[&str]) {
    problem.values.push(("names", names.join(", ")));
    problem.hint = Some("store-names-hint");
}
