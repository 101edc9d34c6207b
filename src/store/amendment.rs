//! What can be changed in an annotation that stands, and how its file changes
//! with it: in the values concerned and nowhere else.

use super::annotation_file;
use super::error::Problem;
use super::layout::{event_line, fits_a_block, list, reply_line};
use super::yaml::Yaml;
use crate::annotation::{Annotation, AnnotationId, ConflictKind, Event, Reply, Severity, Status};
use crate::constitution::Norm;
use crate::text::language::Language;
use serde_yaml::Value;
use std::str::FromStr;
use yaml_edit::path::YamlPath;
use yaml_edit::{Document, ScalarValue};

/// A change of an annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amendment {
    /// It stands otherwise now; goes into its history.
    Status {
        /// How.
        status: Status,
        /// Who says so.
        by: String,
        /// Why.
        why: Option<String>,
    },
    /// It is graver or less grave.
    Severity(Severity),
    /// It conflicts in another way.
    Kind(ConflictKind),
    /// It conflicts with other norms.
    Norms(Vec<Norm>),
    /// Its name in one language.
    Title(Language, String),
    /// Its reasoning in one language.
    Reasoning(Language, String),
    /// What can be said against it, in one language.
    CounterArgument(Language, String),
    /// An answer to it.
    Reply {
        /// The answer's id, unique in the annotation.
        id: String,
        /// Whose.
        by: String,
        /// The answer.
        text: String,
    },
}

impl Amendment {
    /// Lets `annotation` say what it says after the amendment.
    fn apply(&self, annotation: &mut Annotation, now: &str) {
        let body = &mut annotation.body;
        let words =
            |text: &String| Some(text.trim_end().to_owned()).filter(|text| !text.is_empty());
        now.clone_into(&mut annotation.modified);
        match self {
            Self::Status { status, by, why } => {
                annotation.status = *status;
                let (at, by) = (now.to_owned(), by.clone());
                annotation.history.push(Event { at, by, status: *status, why: why.clone() });
            }
            Self::Severity(severity) => body.severity = *severity,
            Self::Kind(kind) => body.kind = *kind,
            Self::Norms(norms) => body.norms.clone_from(norms),
            Self::Title(language, text) => *body.title.get_mut(*language) = words(text),
            Self::Reasoning(language, text) => *body.reasoning.get_mut(*language) = words(text),
            Self::CounterArgument(language, text) => {
                *body.counter_argument.get_mut(*language) = words(text);
            }
            Self::Reply { id, by, text } => {
                let (id, created, creator) = (id.clone(), now.to_owned(), by.clone());
                let text = text.trim_end().to_owned();
                annotation.replies.push(Reply { id, created, creator, text });
            }
        }
    }

    /// Makes the changes in the file's tree: `None` where it does not allow them.
    fn edit(&self, document: &Document, annotation: &Annotation) -> Option<()> {
        let name = |field: &str, name: &str| set(document, field, &ScalarValue::plain(name));
        let words = |field: &str, language: &Language, text: &String| {
            set(document, &format!("{field}.{language}"), &scalar(text))
        };
        match self {
            Self::Status { status, .. } => {
                name("status", status.name())?;
                let Event { at, by, status, why } = annotation.history.last()?;
                push(document, "history", &event_line((at, by), *status, why.as_ref()))
            }
            Self::Severity(severity) => name("body.severity", severity.name()),
            Self::Kind(kind) => name("body.kind", kind.name()),
            Self::Norms(norms) => {
                let norms = Document::from_str(&list(norms.iter().map(Norm::to_string))).ok()?;
                document.try_set_path("body.norms", norms.as_sequence()?).ok()
            }
            Self::Title(language, text) => {
                let field = format!("body.title.{language}");
                set(document, &field, &ScalarValue::double_quoted(text.trim_end()))
            }
            Self::Reasoning(language, text) => words("body.reasoning", language, text),
            Self::CounterArgument(language, text) => words("body.counter-argument", language, text),
            Self::Reply { .. } => {
                push(document, "replies", &reply_line(annotation.replies.last()?))
            }
        }
    }

    /// The fields that it may touch, beside `modified`.
    const fn touches(&self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Status { .. } => &[&["status"], &["history"]],
            Self::Severity(_) => &[&["body", "severity"]],
            Self::Kind(_) => &[&["body", "kind"]],
            Self::Norms(_) => &[&["body", "norms"]],
            Self::Title(..) => &[&["body", "title"]],
            Self::Reasoning(..) => &[&["body", "reasoning"]],
            Self::CounterArgument(..) => &[&["body", "counter-argument"]],
            Self::Reply { .. } => &[&["replies"]],
        }
    }
}

/// The text of an annotation's file after `amendment`. The new text is read
/// again, and refused unless it says what was meant and everything else as
/// before.
pub(super) fn amend(
    yaml: Yaml<'_>,
    annotation: &Annotation,
    (amendment, now): (&Amendment, &str),
) -> Result<(String, Annotation), Problem> {
    let refused = || Problem::new(yaml.path, "store-cannot-amend").hint("store-cannot-amend-hint");
    let mut meant = annotation.clone();
    amendment.apply(&mut meant, now);
    let text = edited(yaml.text, |document| {
        amendment.edit(document, &meant)?;
        let is_time = super::clock::is_time(now);
        let style = if is_time { ScalarValue::plain } else { ScalarValue::double_quoted };
        set(document, "modified", &style(now.to_owned()))
    });
    let text = text.ok_or_else(refused)?;
    let new = Yaml { text: &text, ..yaml };
    let (said, _) = annotation_file::read(new).map_err(|_| refused())?;
    let rest = |yaml: Yaml<'_>| yaml.value().map(|value| without(value, amendment.touches()));
    if said != meant || rest(yaml)? != rest(new)? {
        return Err(refused());
    }
    Ok((text, said))
}

/// The text of an annotation's file under another id.
pub(super) fn renamed(text: &str, id: &AnnotationId) -> Option<String> {
    edited(text, |document| set(document, "id", &ScalarValue::double_quoted(id.as_str())))
}

/// A YAML text with a change in its tree.
pub(super) fn edited(text: &str, change: impl Fn(&Document) -> Option<()>) -> Option<String> {
    let document = Document::from_str(text).ok()?;
    change(&document)?;
    Some(document.to_string())
}

fn set(document: &Document, field: &str, value: &ScalarValue) -> Option<()> {
    document.try_set_path(field, value).ok()
}

/// Adds an item, written on one line, to the list of a field.
pub(super) fn push(document: &Document, field: &str, item: &str) -> Option<()> {
    let there = document.try_get_path(field).ok();
    if let Some(sequence) = there.as_ref().and_then(|node| node.as_sequence()) {
        sequence.push(Document::from_str(item).ok()?.as_mapping()?);
        return Some(());
    }
    let list = Document::from_str(&format!("- {item}\n")).ok()?;
    document.try_set_path(field, list.as_sequence()?).ok()
}

/// Words as a block where they can be one.
fn scalar(text: &str) -> ScalarValue {
    let text = text.trim_end();
    if fits_a_block(text) {
        ScalarValue::literal(format!("{text}\n"))
    } else {
        ScalarValue::double_quoted(text)
    }
}

/// The values of a file but for some fields.
fn without(mut value: Value, fields: &[&[&str]]) -> Value {
    for path in fields.iter().chain(&[&["modified"] as &[&str]]) {
        let Some((last, above)) = path.split_last() else { continue };
        let mut holder = Some(&mut value);
        for key in above {
            holder = holder.and_then(|value| value.get_mut(*key));
        }
        if let Some(mapping) = holder.and_then(Value::as_mapping_mut) {
            mapping.remove(*last);
        }
    }
    value
}

#[cfg(test)]
mod tests;
