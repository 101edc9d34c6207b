//! Values of JSON-LD, which has one thing where it might have many.

use crate::annotation::Motivation;
use crate::text::language::Language;
use serde_json::Value;

/// The values of a field: of a list each, of anything else itself.
pub(super) fn many<'a>(shape: &'a Value, name: &str) -> Vec<&'a Value> {
    match &shape[name] {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().collect(),
        one => vec![one],
    }
}

/// A field that is a string.
pub(super) fn text<'a>(shape: &'a Value, name: &str) -> Option<&'a str> {
    shape[name].as_str()
}

/// Whether a thing is of a type, which may be one of several.
pub(super) fn is_a(shape: &Value, kind: &str) -> bool {
    many(shape, "type").iter().chain(&many(shape, "@type")).any(|each| *each == kind)
}

/// The IRI that a field is, or that what it holds is called by.
pub(super) fn iri<'a>(shape: &'a Value, name: &str) -> Option<&'a str> {
    let first = many(shape, name).into_iter().next()?;
    first.as_str().or_else(|| text(first, "id")).or_else(|| text(first, "@id"))
}

/// The name of the first person that a field names.
pub(super) fn name_of<'a>(shape: &'a Value, field: &str) -> Option<&'a str> {
    let first = many(shape, field).into_iter().next()?;
    ["name", "nickname", "id"].into_iter().find_map(|name| text(first, name)).or(first.as_str())
}

/// What an annotation is for: the first of its motivations that the model knows.
pub(super) fn motivation(shape: &Value) -> Option<Motivation> {
    let named = |name: &str| Motivation::from_name(name.strip_prefix("oa:").unwrap_or(name));
    many(shape, "motivation").into_iter().find_map(|name| named(name.as_str()?))
}

/// The language of a body; the first of several.
pub(super) fn language(shape: &Value) -> Option<Language> {
    many(shape, "language").iter().find_map(|code| Language::from_code(code.as_str()?))
}
