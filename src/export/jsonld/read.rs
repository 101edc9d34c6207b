//! JSON-LD to annotations: a collection, a page, a list, or one alone.

use super::added::add;
use super::field::{is_a, language, many, motivation, text};
use super::foreign::{Foreign, UNWEIGHED, join};
use super::given::{OWN_ID, is_given_back, kept_in};
use super::life::{read_event, read_place, read_reply, read_target};
use super::names::{annotation_of, is_norm, norm_of};
use super::own::{own, read_person, read_source, read_test};
use crate::annotation::{
    Annotation, Body, Confidence, ConflictKind, LimitTest, Motivation, Severity, Status,
};
use crate::text::language::{ByLanguage, Language};
use serde_json::Value;

/// An annotation that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// One that this program wrote, with what came beside it.
    Ours(Box<Annotation>, Beside),
    /// One of another program.
    Foreign(Box<Foreign>),
}

/// What came beside an annotation that this program wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// The text of its file, where it stands by.
    pub file: Option<String>,
    /// What another program added that has no place in it, on one line; empty for
    /// nothing.
    pub kept: String,
}

/// Why something could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The message key; its value is `name`.
    pub key: &'static str,
    /// The annotation's own name, or its number; empty for the whole text.
    pub name: String,
    /// The byte of the text, where it is no JSON.
    pub at: Option<usize>,
}

/// Reads every annotation of a text; each that cannot be read is a fault and does
/// not hide the others.
pub fn read(source: &str) -> Vec<Result<Item, Fault>> {
    let shape: Value = match serde_json::from_str(source) {
        Ok(shape) => shape,
        Err(error) => {
            let line = error.line().saturating_sub(1);
            let start: usize = source.split_inclusive('\n').take(line).map(str::len).sum();
            let at = source.floor_char_boundary(start + error.column().saturating_sub(1));
            let is_deep = error.to_string().starts_with("recursion limit");
            let key = if is_deep { "jsonld-too-deep" } else { "jsonld-no-json" };
            return vec![Err(Fault { key, name: String::new(), at: Some(at) })];
        }
    };
    let found = annotations(&shape);
    if found.is_empty() && !is_empty_collection(&shape) {
        return vec![Err(Fault { key: "jsonld-no-annotation", name: String::new(), at: None })];
    }
    let read = |(at, shape): (usize, &Value)| {
        let named = text(shape, "id").map_or_else(|| (at + 1).to_string(), str::to_owned);
        item(shape).map_err(|key| Fault { key, name: named, at: None })
    };
    found.into_iter().enumerate().map(read).collect()
}

/// The annotations in a collection (`first`), in a page (`items`), in the answer
/// of Hypothesis (`rows`), or the thing itself.
fn annotations(shape: &Value) -> Vec<&Value> {
    if let Value::Array(items) = shape {
        return items.iter().flat_map(listed).collect();
    }
    let lists = ["first", "items", "rows"].into_iter().flat_map(|name| many(shape, name));
    let graph = many(shape, "@graph").into_iter().flat_map(annotations);
    let inside: Vec<_> = lists.flat_map(listed).chain(graph).collect();
    if inside.is_empty() && is_one(shape) || is_a(shape, "Annotation") {
        return vec![shape];
    }
    inside
}

/// What stands in a list of annotations: it is named even where it is none.
fn listed(shape: &Value) -> Vec<&Value> {
    let inside = annotations(shape);
    let is_strange = inside.is_empty() && !is_empty_collection(shape);
    if is_strange { vec![shape] } else { inside }
}

fn is_one(shape: &Value) -> bool {
    !shape["target"].is_null() || is_a(shape, "Annotation")
}

fn is_empty_collection(shape: &Value) -> bool {
    let holds_none = is_a(shape, "AnnotationCollection") || is_a(shape, "AnnotationPage");
    holds_none || shape.as_array().is_some_and(Vec::is_empty)
}

fn item(shape: &Value) -> Result<Item, &'static str> {
    if !is_one(shape) {
        return Err("jsonld-strange");
    }
    if many(shape, "target").iter().all(|target| target["tuzetu:provision"].is_null()) {
        return Foreign::read(shape).map(|foreign| Item::Foreign(Box::new(foreign)));
    }
    let mut annotation = ours(shape)?;
    let file = text(shape, "tuzetu:file").map(str::to_owned);
    let kept = add(&mut annotation, shape, &kept_in(file.as_deref().unwrap_or_default()));
    Ok(Item::Ours(Box::new(annotation), Beside { file, kept }))
}

fn ours(shape: &Value) -> Result<Annotation, &'static str> {
    let status = text(shape, "tuzetu:status").ok_or("jsonld-no-status")?;
    let placements = many(shape, "tuzetu:placements").into_iter().map(read_place);
    let events = many(shape, "tuzetu:history").into_iter().map(read_event);
    Ok(Annotation {
        id: text(shape, OWN_ID)
            .or(text(shape, "id"))
            .and_then(annotation_of)
            .ok_or("jsonld-bad-id")?,
        target: many(shape, "target")
            .into_iter()
            .find_map(read_target)
            .ok_or("jsonld-bad-target")?,
        body: body(shape)?,
        status: Status::from_name(status).ok_or("jsonld-bad-status")?,
        motivation: motivation(shape).unwrap_or(Motivation::Assessing),
        creator: read_person(shape, "creator"),
        created: time(shape, "created"),
        modified: time(shape, "modified"),
        placements: placements.collect::<Option<_>>().ok_or("jsonld-bad-placement")?,
        history: events.collect::<Option<_>>().ok_or("jsonld-bad-history")?,
        replies: many(shape, "tuzetu:replies").into_iter().map(read_reply).collect(),
    })
}

/// The time as it was written, else in UTC.
fn time(shape: &Value, name: &str) -> String {
    let written = text(shape, &format!("tuzetu:{name}")).or(text(shape, name));
    written.unwrap_or_default().to_owned()
}

fn body(shape: &Value) -> Result<Body, &'static str> {
    let bodies = many(shape, "body");
    let parts = |part: &str| {
        let fits = |body: &&&Value| text(body, "tuzetu:part") == Some(part);
        bodies.iter().filter(fits).copied().collect::<Vec<_>>()
    };
    let words = |part: &str| {
        let parts = parts(part);
        let mut said = ByLanguage::default();
        for body in parts {
            let filed = own(body, "language").and_then(|code| Language::from_code(&code));
            if let (Some(language), Some(words)) =
                (filed.or_else(|| language(body)), text(body, "value"))
            {
                join(said.get_mut(language), words);
            }
        }
        said
    };
    // Nobody weighed what another program wrote.
    let is_weighed = !parts("kind").is_empty() || !parts("severity").is_empty();
    let unweighed = (!is_weighed && is_given_back(shape)).then_some(UNWEIGHED.0.name());
    let value = |part: &str| parts(part).first().and_then(|body| text(body, "value"));
    let norm = |body: &&Value| text(body, "source").and_then(norm_of);
    let norms = bodies.iter().filter(|body| is_norm(body)).map(norm).collect::<Option<_>>();
    let tags = parts("tag").into_iter().filter_map(|body| text(body, "value"));
    let confidence = value("confidence").map(|name| Confidence::from_name(name).ok_or(()));
    Ok(Body {
        norms: norms.ok_or("jsonld-bad-norm")?,
        kind: value("kind")
            .or(unweighed)
            .and_then(ConflictKind::from_name)
            .ok_or("jsonld-bad-kind")?,
        severity: Severity::from_name(value("severity").unwrap_or(UNWEIGHED.1.name()))
            .ok_or("jsonld-bad-severity")?,
        confidence: confidence.transpose().map_err(|()| "jsonld-bad-confidence")?,
        test: test(shape)?,
        title: words("title"),
        reasoning: words("reasoning"),
        counter_argument: words("counter-argument"),
        tags: tags.map(str::to_owned).collect(),
        sources: many(shape, "tuzetu:sources").into_iter().map(read_source).collect(),
    })
}

fn test(shape: &Value) -> Result<LimitTest, &'static str> {
    read_test(&shape["tuzetu:test"]).ok_or("jsonld-bad-test")
}
