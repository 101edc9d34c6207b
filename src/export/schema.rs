//! The JSON Schema (draft 2020-12) of the files of annotations, made from the
//! table that the reader goes by, so that an editor completes and checks what the
//! program will read.

use super::json;
use crate::constitution::Instrument;
use crate::store::grammar::{ANNOTATION, Field, Kind, Need};
use serde_json::{Map, Value, json};

/// The dialect that the schema is written in.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of an annotation's file; `say` gives the words of a message.
pub fn annotation(say: &dyn Fn(&str) -> String) -> String {
    let mut schema = object(ANNOTATION, say);
    schema.insert("$schema".to_owned(), DIALECT.into());
    schema.insert("title".to_owned(), "tuzetu.annotation".into());
    json::text(&schema)
}

/// An object with these fields; what the table does not know is allowed.
fn object(fields: &[Field], say: &dyn Fn(&str) -> String) -> Map<String, Value> {
    let mut schema = Map::new();
    schema.insert("type".to_owned(), "object".into());
    let describe = |field: &Field| {
        let mut value = kind(field.kind, say);
        value.insert("description".to_owned(), say(&format!("field-{}", field.name)).into());
        if field.need != Need::Must {
            allow_null(&mut value);
        }
        (field.name.to_owned(), Value::Object(value))
    };
    schema.insert("properties".to_owned(), Value::Object(fields.iter().map(describe).collect()));
    let required: Vec<_> = fields.iter().filter(|field| field.need == Need::Must).collect();
    let required: Vec<_> = required.iter().map(|field| Value::from(field.name)).collect();
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
    let conditions: Vec<_> = fields.iter().filter_map(condition).collect();
    if !conditions.is_empty() {
        schema.insert("allOf".to_owned(), conditions.into());
    }
    schema
}

/// What may be missing may also be said to be nothing.
fn allow_null(schema: &mut Map<String, Value>) {
    if let Some(kind) = schema.get_mut("type") {
        let mut kinds = kind.as_array().cloned().unwrap_or_else(|| vec![kind.clone()]);
        kinds.push("null".into());
        *kind = kinds.into();
    }
    for (list, null) in [
        ("oneOf", json!({"const": null})),
        ("anyOf", json!({"type": "null"})),
        ("enum", Value::Null),
    ] {
        if let Some(Value::Array(all)) = schema.get_mut(list) {
            all.push(null);
        }
    }
}

/// When a field must be there that need not always be.
fn condition(field: &Field) -> Option<Value> {
    let there =
        |name: &str| json!({"required": [name], "properties": {name: {"not": {"type": "null"}}}});
    match field.need {
        Need::May | Need::Must => None,
        Need::Unless(other) => Some(json!({"anyOf": [there(field.name), there(other)]})),
        Need::UnlessSaid(other, says) => Some(json!({"anyOf": [
            there(field.name),
            {"required": [other], "properties": {other: {"const": says}}},
        ]})),
    }
}

fn kind(kind: Kind, say: &dyn Fn(&str) -> String) -> Map<String, Value> {
    let schema = match kind {
        Kind::Text => json!({"type": ["string", "number", "boolean"]}),
        Kind::Format => json!({"enum": [1, "1"]}),
        Kind::Time => json!({"type": "string", "pattern": time()}),
        Kind::Id => json!({
            "anyOf": [
                {"type": "string", "pattern": "^[0-9a-z][0-9a-z-]{3,63}$"},
                {"type": "integer", "minimum": 1000},
            ],
        }),
        Kind::Slug => json!({
            "anyOf": [
                {"type": "string", "maxLength": 100, "pattern": slug()},
                {"type": "number", "minimum": 0},
            ],
        }),
        Kind::Norm => {
            json!({"type": "string", "pattern": norm(), "examples": ["kz-1995:20(2)", "kz-2026:23(5)", "iccpr:19(3)"]})
        }
        Kind::Name { prefix, names } => {
            let each =
                |name: &str| json!({"const": name, "description": say(&format!("{prefix}{name}"))});
            json!({"oneOf": names().into_iter().map(each).collect::<Vec<_>>()})
        }
        Kind::Person => json!({
            "anyOf": [
                {"type": ["string", "number", "boolean"]},
                object(&Kind::PERSON, say),
            ],
        }),
        Kind::Title => json!({
            "oneOf": [self::kind(Kind::Text, say), object(&Kind::WORDS, say)]
        }),
        Kind::Words => Value::Object(object(&Kind::WORDS, say)),
        Kind::List(each) => {
            let items = Value::Object(self::kind(*each, say));
            json!({"type": "array", "items": items})
        }
        Kind::Fields(fields) => Value::Object(object(fields, say)),
    };
    match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    }
}

/// A day, or a time with its offset; that February has 28 days or 29 in a certain
/// year is left to the reader.
fn time() -> String {
    let days = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])";
    let clock =
        "[Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})";
    format!("^$|^[0-9]{{4}}-({days})({clock})?$")
}

/// The name of a folder: no two dots in a row, and no signs. Letters are what is no
/// sign, since not every program that reads a schema knows `\p{L}`.
fn slug() -> String {
    let ascii = r"\u0000-\u002c\u002f\u003a-\u0040\u005b-\u005e\u0060\u007b-\u007f";
    let beyond = r"\u0080-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u3004";
    let signs = format!("{ascii}{beyond}");
    format!(r"^[^{signs}\u002d\u002e\u005f](\.?[^{signs}\u002e])*\.?$")
}

fn norm() -> String {
    let codes: Vec<_> = Instrument::ALL.iter().map(|each| each.code()).collect();
    let number = "[1-9][0-9-]*";
    format!("^\\s*({}):{number}(\\({number}\\))?\\s*$", codes.join("|"))
}
