//! What can be changed in an annotation that stands, and how its file changes
//! with it: in the values concerned and nowhere else.

use super::annotation_file;
use super::error::Problem;
use super::layout::{
    event_line, fits_a_block, list, place_line, place_pairs, quote_pairs, quoted, reply_line,
};
use super::yaml::Yaml;
use crate::annotation::{
    Annotation, AnnotationId, Confidence, Confirmed, ConflictKind, Deed, Event, Finding, Person,
    Reply, Severity, Status, Target, TestPart, Verdict,
};
use crate::constitution::Norm;
use crate::text::language::{ByLanguage, Language};
use serde_yaml::Value;
use std::str::FromStr;
use yaml_edit::path::YamlPath;
use yaml_edit::{Document, ScalarValue, YamlNode};

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
    /// Its author is more or less sure.
    Confidence(Confidence),
    /// It conflicts with other norms.
    Norms(Vec<Norm>),
    /// It is found by other words.
    Tags(Vec<String>),
    /// What a part of the three-part test came to.
    Test(TestPart, Verdict),
    /// Why, in one language; the part has its verdict already.
    TestWords(TestPart, Language, String),
    /// Its name in one language.
    Title(Language, String),
    /// Its reasoning in one language.
    Reasoning(Language, String),
    /// What can be said against it, in one language.
    CounterArgument(Language, String),
    /// A person confirmed where it lies in another version or language. One of
    /// the same text is corrected, and what it was goes into the history.
    Place(Box<Confirmed>),
    /// A person put it on other words of the same bill; what it was about goes
    /// into the history.
    Reattach {
        /// The words.
        target: Box<Target>,
        /// Who says so.
        by: String,
        /// Why.
        why: Option<String>,
    },
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
        let event = |by: &Person, deed, why: &Option<String>| {
            let (at, by, why) = (now.to_owned(), by.clone(), why.clone());
            Event { at, by, deed, why }
        };
        now.clone_into(&mut annotation.modified);
        match self {
            Self::Status { status, by, why } => {
                annotation.status = *status;
                annotation.history.push(event(&Person::named(by), Deed::Status(*status), why));
            }
            Self::Severity(severity) => body.severity = *severity,
            Self::Kind(kind) => body.kind = *kind,
            Self::Confidence(confidence) => body.confidence = Some(*confidence),
            Self::Norms(norms) => body.norms.clone_from(norms),
            Self::Tags(tags) => body.tags.clone_from(tags),
            Self::Test(part, verdict) => {
                let words = ByLanguage::default;
                let former = body.test.get(*part).map_or_else(words, |part| part.words.clone());
                *body.test.get_mut(*part) = Some(Finding { verdict: *verdict, words: former });
            }
            Self::TestWords(part, language, text) => {
                if let Some(finding) = body.test.get_mut(*part) {
                    *finding.words.get_mut(*language) = said(text);
                }
            }
            Self::Title(language, text) => *body.title.get_mut(*language) = said(text),
            Self::Reasoning(language, text) => *body.reasoning.get_mut(*language) = said(text),
            Self::CounterArgument(language, text) => {
                *body.counter_argument.get_mut(*language) = said(text);
            }
            Self::Place(place) => {
                let same = annotation.placements.iter_mut().find(|it| it.is_of_text_of(place));
                if let Some(former) = same {
                    let former = std::mem::replace(former, (**place).clone());
                    let deed = Deed::Replaced(Box::new(former));
                    annotation.history.push(event(&place.by, deed, &None));
                } else {
                    annotation.placements.push((**place).clone());
                }
            }
            Self::Reattach { target, by, why } => {
                let former = std::mem::replace(&mut annotation.target, (**target).clone());
                let deed = Deed::Reattached(Box::new(former));
                annotation.history.push(event(&Person::named(by), deed, why));
            }
            Self::Reply { id, by, text } => {
                let (id, created, creator) = (id.clone(), now.to_owned(), Person::named(by));
                let text = text.trim_end().to_owned();
                annotation.replies.push(Reply { id, created, creator, text });
            }
        }
    }

    /// Makes the changes in the file's tree: `None` where it does not allow them.
    /// `before` is what the file says, `after` what it is to say.
    fn edit(&self, document: &Document, (before, after): (&Annotation, &Annotation)) -> Option<()> {
        let name = |field: &str, name: &str| set(document, field, &ScalarValue::plain(name));
        let words = |field: String, text: &String| set(document, &field, &scalar(text));
        let history = || push(document, "history", &event_line(after.history.last()?));
        match self {
            Self::Status { status, .. } => {
                name("status", status.name())?;
                history()
            }
            Self::Severity(severity) => name("body.severity", severity.name()),
            Self::Kind(kind) => name("body.kind", kind.name()),
            Self::Confidence(confidence) => name("body.confidence", confidence.name()),
            Self::Norms(norms) => {
                set_written(document, "body.norms", &list(norms.iter().map(Norm::to_string)))
            }
            Self::Tags(tags) => set_written(document, "body.tags", &list(tags.iter().cloned())),
            Self::Test(part, verdict) => {
                name(&format!("body.test.{}.verdict", part.name()), verdict.name())
            }
            Self::TestWords(part, language, text) => {
                words(format!("body.test.{}.words.{language}", part.name()), text)
            }
            Self::Title(language, text) => {
                let field = format!("body.title.{language}");
                set(document, &field, &ScalarValue::double_quoted(text.trim_end()))
            }
            Self::Reasoning(language, text) => words(format!("body.reasoning.{language}"), text),
            Self::CounterArgument(language, text) => {
                words(format!("body.counter-argument.{language}"), text)
            }
            Self::Place(place) if after.placements.len() > before.placements.len() => {
                push(document, "placements", &place_line(place))
            }
            Self::Place(place) => {
                put_fields(document, &entry_of(document, place)?, &place_pairs(place))?;
                history()
            }
            Self::Reattach { target, .. } => {
                reattach(document, target)?;
                history()
            }
            Self::Reply { .. } => push(document, "replies", &reply_line(after.replies.last()?)),
        }
    }

    /// The fields that it may touch, beside `modified`.
    const fn touches(&self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Status { .. } => &[&["status"], &["history"]],
            Self::Severity(_) => &[&["body", "severity"]],
            Self::Kind(_) => &[&["body", "kind"]],
            Self::Confidence(_) => &[&["body", "confidence"]],
            Self::Norms(_) => &[&["body", "norms"]],
            Self::Tags(_) => &[&["body", "tags"]],
            Self::Test(..) | Self::TestWords(..) => &[&["body", "test"]],
            Self::Title(..) => &[&["body", "title"]],
            Self::Reasoning(..) => &[&["body", "reasoning"]],
            Self::CounterArgument(..) => &[&["body", "counter-argument"]],
            Self::Place(_) => &[&["placements"], &["history"]],
            Self::Reattach { .. } => &[&["target"], &["history"]],
            Self::Reply { .. } => &[&["replies"]],
        }
    }
}

/// Words as they are kept: without spaces at their end; none where they are
/// empty.
fn said(text: &str) -> Option<String> {
    Some(text.trim_end().to_owned()).filter(|text| !text.is_empty())
}

/// Puts the target on other words. The offsets of the former quote would be
/// those of no words now, and go with it.
fn reattach(document: &Document, target: &Target) -> Option<()> {
    let fields = [
        ("version", Some(quoted(target.version.as_str()))),
        ("language", Some(target.language.code().to_owned())),
        ("sha256", target.sha256.as_deref().map(quoted)),
        ("provision", Some(quoted(target.provision.as_str()))),
    ];
    put_fields(document, "target", &fields)?;
    let Some(quote) = &target.quote else { return remove(document, "target.selector") };
    let kind = ("type", Some("TextQuoteSelector".to_owned()));
    let pairs = quote_pairs(Some(quote)).into_iter().chain([kind, ("refinedBy", None)]);
    put_fields(document, "target.selector", &pairs.collect::<Vec<_>>())
}

/// The path of the confirmed place in the text of `place`.
fn entry_of(document: &Document, place: &Confirmed) -> Option<String> {
    let places = document.try_get_path("placements").ok()?;
    let says = |entry: &YamlNode, field: &str, value: &str| {
        let said = entry.get(field).and_then(|said| Some(said.as_scalar()?.as_string()));
        said.is_some_and(|said| said == value)
    };
    let (version, language) = (place.version.as_str(), place.language.code());
    let mut entries = places.as_sequence()?.values();
    let at =
        entries.position(|it| says(&it, "version", version) && says(&it, "language", language));
    Some(format!("placements[{}]", at?))
}

/// Sets the fields of a mapping to what is written; takes away those without.
fn put_fields(document: &Document, path: &str, fields: &[(&str, Option<String>)]) -> Option<()> {
    for (name, written) in fields {
        let field = format!("{path}.{name}");
        let is_as_written = |node: &YamlNode, written: &str| {
            let there = node.as_scalar().map(|scalar| scalar.as_string());
            let scalar = node_of(written).and_then(|node| Some(node.as_scalar()?.as_string()));
            there.is_some() && there == scalar
        };
        let there = document.try_get_path(&field).ok();
        match (&there, written) {
            (Some(node), Some(written)) if is_as_written(node, written) => (),
            (_, Some(written)) => set_written(document, &field, written)?,
            (Some(_), None) => remove(document, &field)?,
            (None, None) => (),
        }
    }
    Some(())
}

/// A value written on one line as a tree.
fn node_of(written: &str) -> Option<YamlNode> {
    Document::from_str(&format!("value: {written}\n")).ok()?.get("value")
}

fn set_written(document: &Document, field: &str, written: &str) -> Option<()> {
    document.try_set_path(field, node_of(written)?).ok()
}

fn remove(document: &Document, field: &str) -> Option<()> {
    document
        .try_get_path(field)
        .ok()
        .map_or(Some(()), |_| document.try_remove_path(field).ok().map(|_| ()))
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
        amendment.edit(document, (annotation, &meant))?;
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
