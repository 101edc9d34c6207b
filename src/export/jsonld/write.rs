//! Annotations to JSON-LD.

use super::super::json;
use super::given::{give_back, kept_in};
use super::life::{event, place, reply, target};
use super::names::{CONTEXT, NAMESPACE, of_annotation, of_norm};
use super::own::{list, person, source, test};
use crate::annotation::{Annotation, Body, Confidence, Severity};
use crate::store::clock::in_utc;
use crate::text::language::ByLanguage;
use serde_json::{Value, json};

/// An annotation with what the disk and its home text know of it.
#[derive(Clone, Copy, Debug)]
pub struct Exported<'a> {
    /// The annotation.
    pub annotation: &'a Annotation,
    /// Its file's text; `None` where only what the model knows is written.
    pub file: Option<&'a str>,
    /// Where its words lie in the text that its author read, in code points.
    pub place: Option<(usize, usize)>,
    /// The date of that version; empty where it is not known.
    pub date: &'a str,
}

/// The annotations of a bill as an `AnnotationCollection` with one page.
///
/// "A Collection with a total number of Annotations greater than 0 MUST have
/// exactly 1 first page", which may be embedded (model, 5.1); "There MUST be an
/// ordered list of Annotations" in a page, `items` (5.2).
pub fn collection(bill: &str, all: &[Exported<'_>]) -> String {
    let items: Vec<_> = all.iter().map(|each| annotation(*each)).collect();
    let id = format!("urn:x-tuzetu:annotations:{bill}");
    let page = format!("{id}/1");
    let mut shape = json!({
        "@context": [CONTEXT, own_context()],
        "id": id,
        "type": "AnnotationCollection",
        "label": bill,
        "total": all.len(),
    });
    if !items.is_empty() {
        shape["last"] = json!(page);
        shape["first"] =
            json!({"id": page, "type": "AnnotationPage", "startIndex": 0, "items": items});
    }
    json::text(&shape)
}

/// Our own terms. JSON-LD takes a list for a set unless its context says
/// otherwise: a history has an order. Words by language are a language map.
fn own_context() -> Value {
    let list = || json!({"@container": "@list"});
    json!({
        "tuzetu": NAMESPACE,
        "tuzetu:placements": list(),
        "tuzetu:history": list(),
        "tuzetu:replies": list(),
        "tuzetu:sources": list(),
        "tuzetu:words": {"@container": "@language"},
    })
}

/// Whether two annotations are the same to whoever reads JSON-LD.
pub fn are_alike(one: &Annotation, other: &Annotation) -> bool {
    let written = [one, other]
        .map(|each| annotation(Exported { annotation: each, file: None, place: None, date: "" }));
    written[0] == written[1]
}

/// One annotation. "An Annotation MUST have exactly 1 IRI that identifies it",
/// "the Annotation class MUST be one of" its types, "there MUST be 1 or more
/// target relationships" (model, 3.1).
fn annotation(exported: Exported<'_>) -> Value {
    let Annotation { id, body, status, motivation, creator, .. } = exported.annotation;
    let mut shape = json!({
        "id": of_annotation(id),
        "type": "Annotation",
        "motivation": motivation.name(),
        "target": home(exported),
        "body": bodies(body),
        "tuzetu:status": status.name(),
    });
    time(&mut shape, "created", &exported.annotation.created);
    time(&mut shape, "modified", &exported.annotation.modified);
    lists(&mut shape, exported.annotation);
    let file = exported.file.map(Value::from);
    for (name, value) in
        [("creator", person(creator)), ("tuzetu:test", test(&body.test)), ("tuzetu:file", file)]
    {
        if let Some(value) = value {
            shape[name] = value;
        }
    }
    give_back(&mut shape, exported.annotation, &kept_in(exported.file.unwrap_or_default()));
    shape
}

fn lists(shape: &mut Value, annotation: &Annotation) {
    let Annotation { target, body, placements, history, replies, .. } = annotation;
    list(shape, "tuzetu:sources", body.sources.iter().map(source));
    list(shape, "tuzetu:placements", placements.iter().map(|each| place(each, &target.source)));
    list(shape, "tuzetu:history", history.iter().map(|each| event(each, &target.source)));
    list(shape, "tuzetu:replies", replies.iter().map(reply));
}

/// A time. "The datetime MUST be a xsd:dateTime with the UTC timezone expressed as
/// Z" (model, 3.3.1): what is written otherwise stands beside it.
fn time(shape: &mut Value, name: &str, written: &str) {
    let utc = in_utc(written);
    if utc.as_deref() != Some(written) && !written.is_empty() {
        shape[format!("tuzetu:{name}")] = json!(written);
    }
    if let Some(utc) = utc {
        shape[name] = json!(utc);
    }
}

/// The target, with where its words lie and the date of its text: "each
/// TextPositionSelector MUST have exactly 1 start property", and `end`, each "a
/// non-negative integer" (model, 4.2.5), counted here in code points of the text.
fn home(exported: Exported<'_>) -> Value {
    let mut shape = target(&exported.annotation.target);
    if let (Some((start, end)), Some(selectors)) =
        (exported.place, shape["selector"].as_array_mut())
    {
        selectors.push(json!({"type": "TextPositionSelector", "start": start, "end": end}));
    }
    if let Some(date) = in_utc(exported.date) {
        shape["state"] = json!({"type": "TimeState", "sourceDate": date});
    }
    shape
}

/// "There MUST be exactly 1 value property" of a TextualBody (model, 3.2.4);
/// `purpose` says what a body is for (3.2.5), and `tuzetu:part` which field it is.
fn bodies(body: &Body) -> Vec<Value> {
    let mut all = Vec::new();
    all.extend(texts("title", "describing", &body.title));
    all.extend(texts("reasoning", "assessing", &body.reasoning));
    all.extend(texts("counter-argument", "commenting", &body.counter_argument));
    all.push(tag("kind", body.kind.name()));
    let severity = (body.severity != Severity::Unweighed).then(|| body.severity.name());
    all.extend(severity.map(|name| tag("severity", name)));
    all.extend(body.confidence.map(|sure| tag("confidence", Confidence::name(sure))));
    all.extend(body.tags.iter().map(|word| tag("tag", word)));
    all.extend(body.norms.iter().map(
        |norm| json!({"type": "SpecificResource", "purpose": "linking", "source": of_norm(norm)}),
    ));
    all
}

fn texts(part: &str, purpose: &str, words: &ByLanguage<Option<String>>) -> Vec<Value> {
    let said = words.iter().filter_map(|(language, words)| Some((language, words.as_ref()?)));
    said.map(|(language, words)| {
        json!({
            "type": "TextualBody",
            "purpose": purpose,
            "format": "text/plain",
            "language": language.code(),
            "value": words,
            "tuzetu:part": part,
        })
    })
    .collect()
}

fn tag(part: &str, value: &str) -> Value {
    json!({"type": "TextualBody", "purpose": "tagging", "value": value, "tuzetu:part": part})
}
