//! The shapes of the YAML files, format 1. Core types derive no serde: the files
//! stay as they are while the code moves. Every scalar is text as written, and
//! every field may be missing: the readers say what is, and where.

use super::error::Problem;
use super::yaml::Yaml;
use crate::bill::Source;
use crate::text::language::ByLanguage;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The format that this program reads and writes.
pub(super) const FORMAT: &str = "1";

/// Words in each language.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Words {
    ru: Option<String>,
    kk: Option<String>,
    en: Option<String>,
}

impl From<Words> for ByLanguage<Option<String>> {
    /// A block of text ends in a line end, which is none of its words.
    fn from(Words { ru, kk, en }: Words) -> Self {
        let words = |text: Option<String>| {
            text.map(|text| text.trim_end().to_owned()).filter(|text| !text.is_empty())
        };
        Self { ru: words(ru), kk: words(kk), en: words(en) }
    }
}

/// A source of a bill or of an annotation.
#[derive(Debug, Deserialize)]
pub(super) struct SourceShape {
    id: Option<String>,
    title: Option<String>,
    url: Option<String>,
    date: Option<String>,
}

impl From<SourceShape> for Source {
    fn from(SourceShape { id, title, url, date }: SourceShape) -> Self {
        Self { id, title: title.unwrap_or_default(), url, date }
    }
}

/// `parity.yaml`.
#[derive(Debug, Deserialize)]
pub(super) struct ParityShape {
    pub(super) format: Option<String>,
    pub(super) accepted: Option<Vec<AcceptedShape>>,
}

/// An accepted disagreement.
#[derive(Debug, Deserialize)]
pub(super) struct AcceptedShape {
    pub(super) kind: Option<String>,
    pub(super) eid: Option<String>,
    pub(super) values: Option<Words>,
    pub(super) author: Option<String>,
    pub(super) date: Option<String>,
    pub(super) reason: Option<String>,
}

/// `bill.yaml`.
#[derive(Debug, Deserialize)]
pub(super) struct BillShape {
    pub(super) format: Option<String>,
    pub(super) id: Option<String>,
    pub(super) reconstruction: Option<String>,
    pub(super) title: Option<Words>,
    pub(super) about: Option<Words>,
    pub(super) sources: Option<Vec<SourceShape>>,
    pub(super) versions: Option<Vec<VersionShape>>,
}

/// A version in `bill.yaml`.
#[derive(Debug, Deserialize)]
pub(super) struct VersionShape {
    pub(super) id: Option<String>,
    pub(super) date: Option<String>,
    pub(super) stage: Option<String>,
    pub(super) title: Option<Words>,
    pub(super) note: Option<Words>,
    pub(super) texts: Option<BTreeMap<String, String>>,
}

/// `annotations/<bill>/<id>.yaml`.
#[derive(Debug, Deserialize)]
pub(super) struct AnnotationShape {
    pub(super) format: Option<String>,
    pub(super) id: Option<String>,
    pub(super) creator: Option<Person>,
    pub(super) created: Option<String>,
    pub(super) modified: Option<String>,
    pub(super) status: Option<String>,
    pub(super) target: Option<TargetShape>,
    pub(super) body: Option<BodyShape>,
    pub(super) history: Option<Vec<EventShape>>,
    pub(super) replies: Option<Vec<ReplyShape>>,
}

/// Somebody, by name or with a role.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Person {
    Named(String),
    Described { name: Option<String>, role: Option<String> },
}

impl From<Person> for String {
    fn from(person: Person) -> Self {
        match person {
            Person::Named(name) => name,
            Person::Described { name, role } => name.or(role).unwrap_or_default(),
        }
    }
}

/// What an annotation is about.
#[derive(Debug, Default, Deserialize)]
pub(super) struct TargetShape {
    pub(super) source: Option<String>,
    pub(super) version: Option<String>,
    pub(super) language: Option<String>,
    pub(super) provision: Option<String>,
    pub(super) selector: Option<SelectorShape>,
}

/// A TextQuoteSelector.
#[derive(Debug, Deserialize)]
pub(super) struct SelectorShape {
    pub(super) exact: Option<String>,
    pub(super) prefix: Option<String>,
    pub(super) suffix: Option<String>,
}

/// What an annotation says.
#[derive(Debug, Default, Deserialize)]
pub(super) struct BodyShape {
    pub(super) norms: Option<Vec<String>>,
    pub(super) kind: Option<String>,
    pub(super) severity: Option<String>,
    pub(super) title: Option<Words>,
    pub(super) reasoning: Option<Words>,
    #[serde(rename = "counter-argument")]
    pub(super) counter_argument: Option<Words>,
    pub(super) tags: Option<Vec<String>>,
    pub(super) sources: Option<Vec<SourceShape>>,
}

/// A change of status.
#[derive(Debug, Deserialize)]
pub(super) struct EventShape {
    pub(super) at: Option<String>,
    pub(super) by: Option<Person>,
    pub(super) status: Option<String>,
    pub(super) why: Option<String>,
}

/// An answer.
#[derive(Debug, Deserialize)]
pub(super) struct ReplyShape {
    pub(super) id: Option<String>,
    pub(super) created: Option<String>,
    pub(super) creator: Option<Person>,
    pub(super) text: Option<String>,
}

/// Reads fields one by one and collects what is wrong with them, so that one
/// look at a file finds all of its faults.
pub(super) struct Fields<'a> {
    yaml: Yaml<'a>,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Fields<'a> {
    /// Nothing wrong yet.
    pub(super) const fn new(yaml: Yaml<'a>) -> Self {
        Self { yaml, problems: Vec::new() }
    }

    /// Says that something is wrong with the value of `field`.
    pub(super) fn wrong(&mut self, key: &'static str, field: &str) -> &mut Problem {
        self.problems.push(self.yaml.problem_at(key, field));
        self.problems.last_mut().expect("one was just pushed")
    }

    /// Checks that the file is of a format we know; without one it is ours.
    pub(super) fn format(&mut self, format: Option<&str>) {
        if let Some(other) = format.filter(|format| *format != FORMAT) {
            let problem = self.wrong("store-unknown-format", "format");
            problem.values.push(("value", other.to_owned()));
            problem.hint = Some("store-unknown-format-hint");
        }
    }

    /// The value of a field that must be there.
    pub(super) fn required<T>(&mut self, field: &str, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.wrong("store-missing-field", field);
        }
        value
    }

    /// The value of a field that must be there and that `read` must understand.
    pub(super) fn known<T>(
        &mut self,
        (field, value): (&str, Option<String>),
        read: impl Fn(&str) -> Option<T>,
        names: &[&str],
    ) -> Option<T> {
        let value = self.required(field, value)?;
        let known = read(&value);
        if known.is_none() {
            let key = if names.is_empty() { "store-bad-value" } else { "store-unknown-name" };
            let problem = self.wrong(key, field);
            problem.values.push(("value", value));
            if !names.is_empty() {
                problem.values.push(("names", names.join(", ")));
                problem.hint = Some("store-names-hint");
            }
        }
        known
    }

    /// A day or a time as written; says so where it is neither.
    pub(super) fn time(&mut self, field: &str, value: Option<String>) -> String {
        let value = value.unwrap_or_default();
        if !value.is_empty() && !super::clock::is_time(&value) {
            let problem = self.wrong("store-bad-date", field);
            problem.values.push(("value", value.clone()));
            problem.hint = Some("store-bad-date-hint");
        }
        value
    }
}
