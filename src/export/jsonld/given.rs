//! What another program wrote, given back to it as it came: its own names, its links,
//! its second motivation, whatever it has that we have no place for. What was changed
//! here is said as it is now.

use super::field::{language, many, text};
use super::foreign::{Foreign, Part, UNWEIGHED, join, part, spoken, words_of};
use super::life::OWN_SELECTOR;
use super::names::CONTEXT;
use crate::annotation::{Annotation, Deed};
use crate::store::kept_beside;
use crate::text::language::{ByLanguage, Language};
use serde_json::{Value, json};

/// The id of ours, where another program gave the annotation its own.
pub(super) const OWN_ID: &str = "tuzetu:id";

/// What the text of a file keeps beside its annotation. It is JSON, unless somebody put
/// it into other words of YAML.
pub(super) fn kept_in(file: &str) -> Vec<Value> {
    let json = |written: &str| serde_json::from_str(written).ok();
    let kept = kept_beside(file).into_iter();
    kept.filter_map(|(written, value)| json(&written).or(serde_json::to_value(value).ok()))
        .collect()
}

/// Gives back what is kept beside an annotation.
pub(super) fn give_back(shape: &mut Value, annotation: &Annotation, kept: &[Value]) {
    for beside in kept {
        match Foreign::read(beside) {
            Ok(foreign) if foreign.id == annotation.id => {
                let again = foreign.on(annotation.target.clone());
                give_fields(shape, (&again, annotation), beside);
                keep_times(shape, annotation);
                give_bodies(shape, annotation, beside);
                give_targets(shape, annotation, beside);
            }
            _ if is_addition(beside) => add(shape, beside),
            // What another annotation was made of.
            _ => (),
        }
    }
}

/// Whether an annotation that this program wrote was made by another one.
pub(super) fn is_given_back(shape: &Value) -> bool {
    !shape[OWN_ID].is_null()
}

/// Whether something is no annotation but what was added to one of ours.
fn is_addition(beside: &Value) -> bool {
    ["id", "@id", "type", "@type"].iter().all(|name| beside[name].is_null())
}

/// Puts what was added to an annotation of ours where it stood.
fn add(shape: &mut Value, beside: &Value) {
    for (name, value) in beside.as_object().into_iter().flatten() {
        if name == "body" || name == "target" {
            let mut all: Vec<Value> = many(shape, name).into_iter().cloned().collect();
            let new = many(beside, name).into_iter().filter(|each| !all.contains(each));
            let new: Vec<_> = new.cloned().collect();
            all.extend(new);
            shape[name] = json!(all);
        } else if shape[name].is_null() {
            shape[name] = value.clone();
        }
    }
}

/// The fields that say what they said when they came. Names of JSON-LD itself go under
/// the ones that the model has for them.
fn give_fields(shape: &mut Value, (again, now): (&Annotation, &Annotation), original: &Value) {
    shape[OWN_ID] = shape["id"].clone();
    let stays = |name: &str, value: &Value| match name {
        "body" | "bodyValue" | "target" => false,
        "@context" => value != CONTEXT,
        "motivation" => again.motivation == now.motivation,
        "creator" => {
            again.creator.name == now.creator.name
                && (now.creator.role.is_none() || value.is_object())
        }
        "user" => again.creator.name == now.creator.name,
        "created" | "dcterms:created" => again.created == now.created,
        "modified" | "updated" => again.modified == now.modified,
        "text" => again.body.reasoning == now.body.reasoning,
        "tags" => again.body.tags == now.body.tags,
        _ => true,
    };
    // Where the other program has no such time, none is invented.
    if again.modified == now.modified
        && let Some(fields) = shape.as_object_mut()
    {
        fields.remove("modified");
    }
    for (name, value) in original.as_object().into_iter().flatten() {
        if stays(name, value) {
            let role = shape["creator"]["tuzetu:role"].clone();
            let name = name.strip_prefix('@').filter(|name| *name != "context").unwrap_or(name);
            shape[name] = value.clone();
            if name == "creator" && !role.is_null() {
                shape[name]["tuzetu:role"] = role;
            }
        }
    }
}

/// Puts our times, as they are written here, beside those of the other program.
fn keep_times(shape: &mut Value, now: &Annotation) {
    for (name, written) in [("created", &now.created), ("modified", &now.modified)] {
        if shape[name] != written.as_str() {
            shape[format!("tuzetu:{name}")] = json!(written);
        }
    }
}

/// The bodies as they came, in the stead of ours that say the same; ours that nobody
/// chose are left out.
fn give_bodies(shape: &mut Value, annotation: &Annotation, original: &Value) {
    let bodies = many(original, "body");
    let home = annotation.target.language;
    let mut said: ByLanguage<Option<String>> = ByLanguage::default();
    for body in &bodies {
        if let Some(Part::Reason(named, words)) = part(body) {
            join(said.get_mut(spoken((named, words), home)), words);
        }
    }
    let is_said = |language: Language| {
        let [came, now] = [&said, &annotation.body.reasoning]
            .map(|said| said.get(language).as_deref().map(str::trim_end));
        came.is_some() && came == now
    };
    let mut given = Vec::new();
    let mut tags = Vec::new();
    for body in bodies {
        match part(body) {
            None => given.push(body.clone()),
            Some(Part::Tag(words)) => {
                if annotation.body.tags.iter().any(|tag| tag == words) {
                    tags.push(words);
                    given.push(marked(body, "tag", None));
                }
            }
            Some(Part::Reason(named, words)) => {
                let language = spoken((named, words), home);
                if is_said(language) {
                    given.push(marked(body, "reasoning", Some(language)));
                }
            }
        }
    }
    let is_weighed = (annotation.body.kind, annotation.body.severity) != UNWEIGHED;
    let is_ours = |body: &&Value| match (text(body, "tuzetu:part"), text(body, "value")) {
        (Some("reasoning"), _) => !language(body).is_some_and(is_said),
        (Some("tag"), Some(words)) => !tags.contains(&words),
        (Some("kind"), _) => is_weighed,
        _ => true,
    };
    given.extend(many(shape, "body").into_iter().filter(is_ours).cloned());
    shape["body"] = json!(given);
}

/// A body with the field of ours that it is.
fn marked(body: &Value, part: &str, filed: Option<Language>) -> Value {
    let mut marked = match words_of(body) {
        Some(words) if body.is_string() => json!({"type": "TextualBody", "value": words}),
        _ => body.clone(),
    };
    marked["tuzetu:part"] = json!(part);
    if let Some(filed) = filed.filter(|filed| language(body) != Some(*filed)) {
        marked["tuzetu:language"] = json!(filed.code());
    }
    marked
}

/// The targets as they came, the first with what we know of it; where the annotation was
/// put on other words here, only the further ones.
fn give_targets(shape: &mut Value, annotation: &Annotation, original: &Value) {
    let mut targets: Vec<Value> = many(original, "target").into_iter().cloned().collect();
    let was_moved = |event: &Deed| matches!(event, Deed::Reattached(_));
    let is_moved = annotation.history.iter().any(|event| was_moved(&event.deed));
    let Some(first) = targets.first_mut() else { return };
    let ours = shape["target"].take();
    if is_moved || !first.is_object() {
        *first = ours;
    } else {
        for (name, value) in ours.as_object().into_iter().flatten() {
            if name.starts_with("tuzetu:") || name == "source" && first["source"].is_null() {
                first[name] = value.clone();
            }
        }
        first[OWN_SELECTOR] = json!([ours["selector"][0]]);
    }
    let is_one = targets.len() == 1 && !original["target"].is_array();
    shape["target"] = if is_one { targets.remove(0) } else { json!(targets) };
}
