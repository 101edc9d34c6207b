//! The shapes of the YAML files, format 1. Core types derive no serde: the files
//! stay as they are while the code moves. Every scalar is text as written, and
//! every field may be missing: the readers say what is, and where.

use super::error::Problem;
use super::yaml::Yaml;
use crate::annotation::Person;
use crate::bill::{Source, SourceTitle};
use crate::text::language::ByLanguage;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;

/// The format that this program reads and writes.
pub(super) const FORMAT: &str = "1";

/// Words in each language.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Words {
    ru: Option<String>,
    kk: Option<String>,
    en: Option<String>,
}

impl Words {
    /// What each language says, which may be nothing. A block of text ends in a line end,
    /// which is none of its words.
    pub(super) fn with_silence(self) -> ByLanguage<Option<String>> {
        let Self { ru, kk, en } = self;
        let words = |text: Option<String>| text.map(|text| text.trim_end().to_owned());
        ByLanguage { ru: words(ru), kk: words(kk), en: words(en) }
    }
}

impl From<Words> for ByLanguage<Option<String>> {
    fn from(words: Words) -> Self {
        let said = |text: Option<String>| text.filter(|text| !text.is_empty());
        let Self { ru, kk, en } = words.with_silence();
        Self { ru: said(ru), kk: said(kk), en: said(en) }
    }
}

/// A source of a bill or of an annotation.
#[derive(Debug, Deserialize)]
pub(super) struct SourceShape {
    id: Option<String>,
    title: Option<TitleShape>,
    #[serde(rename = "type")]
    kind: Option<String>,
    pinpoint: Option<String>,
    url: Option<String>,
    date: Option<String>,
    retrieved: Option<String>,
}

/// A title, or one in each language.
#[derive(Debug)]
struct TitleShape(SourceTitle);

impl<'de> Deserialize<'de> for TitleShape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Titles)
    }
}

/// Reads a [`TitleShape`].
struct Titles;

impl<'de> Visitor<'de> for Titles {
    type Value = TitleShape;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("text, or text in each language")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<TitleShape, E> {
        Ok(TitleShape(SourceTitle::Same(text.to_owned())))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<TitleShape, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<TitleShape, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_bool<E: Error>(self, written: bool) -> Result<TitleShape, E> {
        self.visit_str(&written.to_string())
    }

    fn visit_unit<E: Error>(self) -> Result<TitleShape, E> {
        self.visit_str("")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<TitleShape, A::Error> {
        let words = Words::deserialize(MapAccessDeserializer::new(map))?;
        Ok(TitleShape(SourceTitle::Each(words.into())))
    }
}

impl From<SourceShape> for Source {
    fn from(shape: SourceShape) -> Self {
        let SourceShape { id, title, kind, pinpoint, url, date, retrieved } = shape;
        Self {
            id,
            title: title.map(|it| it.0).unwrap_or_default(),
            kind,
            pinpoint,
            url,
            date,
            retrieved,
        }
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
    pub(super) silent: Option<Words>,
    pub(super) author: Option<String>,
    pub(super) date: Option<String>,
    pub(super) reason: Option<String>,
}

/// `ru.sources.yaml`.
#[derive(Debug, Deserialize)]
pub(super) struct SourcePageShape {
    pub(super) format: Option<String>,
    pub(super) page: Option<String>,
    pub(super) anchors: Option<BTreeMap<String, String>>,
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
    pub(super) sources: Option<serde_yaml::Value>,
    pub(super) texts: Option<BTreeMap<String, String>>,
}

/// `annotations/<bill>/<id>.yaml`.
#[derive(Debug, Deserialize)]
pub(super) struct AnnotationShape {
    pub(super) id: Option<String>,
    pub(super) motivation: Option<String>,
    pub(super) creator: Option<PersonShape>,
    pub(super) created: Option<String>,
    pub(super) modified: Option<String>,
    pub(super) status: Option<String>,
    pub(super) target: Option<TargetShape>,
    pub(super) body: Option<BodyShape>,
    pub(super) placements: Option<Vec<PlaceShape>>,
    pub(super) history: Option<Vec<EventShape>>,
    pub(super) replies: Option<Vec<ReplyShape>>,
}

/// What is written, unless it is nothing.
pub(super) fn said(written: Option<String>) -> Option<String> {
    written.filter(|text| !text.is_empty())
}

/// Somebody, by name or with a role.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum PersonShape {
    Named(String),
    Numbered(serde_yaml::Number),
    Said(bool),
    Described { name: Option<String>, role: Option<String> },
}

impl From<PersonShape> for Person {
    fn from(person: PersonShape) -> Self {
        match person {
            PersonShape::Named(name) => Self { name, role: None },
            PersonShape::Numbered(name) => Self::named(&name.to_string()),
            PersonShape::Said(name) => Self::named(&name.to_string()),
            PersonShape::Described { name, role } => Self { name: name.unwrap_or_default(), role },
        }
    }
}

/// What an annotation is about.
#[derive(Debug, Default, Deserialize)]
pub(super) struct TargetShape {
    pub(super) source: Option<String>,
    pub(super) version: Option<String>,
    pub(super) language: Option<String>,
    pub(super) sha256: Option<String>,
    pub(super) provision: Option<String>,
    pub(super) wording: Option<String>,
    pub(super) selector: Option<SelectorShape>,
}

/// A TextQuoteSelector.
#[derive(Debug, Default, Deserialize)]
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
    pub(super) confidence: Option<String>,
    pub(super) test: Option<TestShape>,
    pub(super) title: Option<Words>,
    pub(super) reasoning: Option<Words>,
    #[serde(rename = "counter-argument")]
    pub(super) counter_argument: Option<Words>,
    pub(super) tags: Option<Vec<String>>,
    pub(super) sources: Option<Vec<SourceShape>>,
}

/// The three-part test of a limit on a right.
#[derive(Debug, Default, Deserialize)]
pub(super) struct TestShape {
    pub(super) law: Option<FindingShape>,
    pub(super) aim: Option<FindingShape>,
    pub(super) necessity: Option<FindingShape>,
}

/// What a part of the test came to.
#[derive(Debug, Deserialize)]
pub(super) struct FindingShape {
    pub(super) verdict: Option<String>,
    pub(super) words: Option<Words>,
}

/// A place that a person confirmed, or a place as it was.
#[derive(Debug, Default, Deserialize)]
pub(super) struct PlaceShape {
    pub(super) version: Option<String>,
    pub(super) language: Option<String>,
    pub(super) sha256: Option<String>,
    pub(super) provision: Option<String>,
    pub(super) how: Option<String>,
    pub(super) exact: Option<String>,
    pub(super) prefix: Option<String>,
    pub(super) suffix: Option<String>,
    pub(super) wording: Option<String>,
    pub(super) further: Option<Vec<PartShape>>,
    pub(super) confirmed: Option<ConfirmedShape>,
}

/// Another place of words that were parted.
#[derive(Debug, Default, Deserialize)]
pub(super) struct PartShape {
    pub(super) provision: Option<String>,
    pub(super) exact: Option<String>,
    pub(super) prefix: Option<String>,
    pub(super) suffix: Option<String>,
    pub(super) wording: Option<String>,
}

/// Who confirmed a place, when, and why.
#[derive(Debug, Default, Deserialize)]
pub(super) struct ConfirmedShape {
    pub(super) by: Option<PersonShape>,
    pub(super) at: Option<String>,
    pub(super) why: Option<String>,
}

/// Something in the life of an annotation.
#[derive(Debug, Deserialize)]
pub(super) struct EventShape {
    pub(super) at: Option<String>,
    pub(super) by: Option<PersonShape>,
    pub(super) status: Option<String>,
    pub(super) did: Option<String>,
    pub(super) was: Option<PlaceShape>,
    pub(super) why: Option<String>,
}

/// An answer.
#[derive(Debug, Deserialize)]
pub(super) struct ReplyShape {
    pub(super) id: Option<String>,
    pub(super) created: Option<String>,
    pub(super) creator: Option<PersonShape>,
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
