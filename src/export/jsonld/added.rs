//! What another program added to an annotation of ours: remarks become answers,
//! tags become tags, and what has no place is kept beside it.

use super::field::{many, name_of, text};
use super::foreign::{on_one_line, words_of};
use super::names::{id_for, is_norm};
use crate::annotation::{Annotation, Person, Reply};
use crate::store::clock::in_utc;
use serde_json::{Map, Value, json};

/// The fields that this program writes beside its own terms.
const WRITTEN: [&str; 9] =
    ["@context", "id", "type", "motivation", "target", "body", "created", "modified", "creator"];

/// What a body is for that answers the annotation.
const ANSWERS: [&str; 3] = ["commenting", "replying", "questioning"];

/// Adds to an annotation what `shape` says beyond it, and returns what it has no place
/// for and what is not `known` already, on one line.
pub(super) fn add(annotation: &mut Annotation, shape: &Value, known: &[Value]) -> String {
    let fields = shape.as_object().into_iter().flatten();
    let is_known = |name: &str, value: &Value| known.iter().any(|kept| kept[name] == *value);
    let strange = fields.filter(|(name, value)| {
        !WRITTEN.contains(&name.as_str()) && !name.starts_with("tuzetu:") && !is_known(name, value)
    });
    let mut kept: Map<String, Value> =
        strange.map(|(name, value)| (name.clone(), value.clone())).collect();
    let is_own = |body: &&Value| !body["tuzetu:part"].is_null() || is_norm(body);
    let mut bodies = many(shape, "body");
    bodies.retain(|body| !is_own(body) && !is_taken(annotation, body));
    let mut targets = many(shape, "target");
    targets.retain(|target| target["tuzetu:provision"].is_null());
    for (name, mut values) in [("body", bodies), ("target", targets)] {
        values.retain(|value| known.iter().all(|kept| !many(kept, name).contains(value)));
        if !values.is_empty() {
            kept.insert(name.to_owned(), json!(values));
        }
    }
    on_one_line(kept)
}

/// Takes a body as a tag or as an answer, where it is one.
fn is_taken(annotation: &mut Annotation, body: &Value) -> bool {
    let purposes: Vec<_> = many(body, "purpose").into_iter().filter_map(Value::as_str).collect();
    let Some(words) = words_of(body).filter(|words| !words.trim().is_empty()) else {
        return false;
    };
    if purposes.contains(&"tagging") {
        let tags = &mut annotation.body.tags;
        if !tags.iter().any(|tag| tag == words) {
            tags.push(words.to_owned());
        }
        return true;
    }
    let is_answer = purposes.is_empty() || purposes.iter().any(|each| ANSWERS.contains(each));
    if is_answer {
        let reply = reply(body, words);
        if annotation.replies.iter().all(|each| each.id != reply.id) {
            annotation.replies.push(reply);
        }
    }
    is_answer
}

fn reply(body: &Value, words: &str) -> Reply {
    let times = ["created", "modified"].into_iter().find_map(|name| text(body, name));
    let created = times.filter(|time| in_utc(time).is_some()).unwrap_or_default().to_owned();
    let creator = name_of(body, "creator").unwrap_or_default();
    let named =
        text(body, "id").map_or_else(|| format!("{creator}\n{created}\n{words}"), str::to_owned);
    Reply {
        id: id_for(&named).to_string(),
        created,
        creator: Person::named(creator),
        text: words.trim_end().to_owned(),
    }
}
