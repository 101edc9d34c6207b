//! What an annotation says, as paragraphs of a document.

use crate::annotation::{Annotation, Status};
use crate::l10n::Messages;
use crate::view::said::{on_one_line, said};

/// Whether it is for others, and nobody found it wrong or took it back.
pub(super) fn is_told(annotation: &Annotation) -> bool {
    annotation.weight().is_some() && annotation.status != Status::Draft
}

/// What an annotation says, a paragraph each: title, kind and gravity, norms, why, and
/// what can be said against it.
pub(super) fn told(annotation: &Annotation, messages: &Messages) -> Vec<String> {
    let body = &annotation.body;
    let word = |key: &str, name: &str| messages.get(&format!("{key}-{name}"));
    let kind = word("conflict", body.kind.name());
    let values = [
        ("kind", kind.into()),
        ("severity", word("severity", body.severity.name()).into()),
        ("status", word("status", annotation.status.name()).into()),
    ];
    let mut text: Vec<_> = on_one_line(messages, &body.title).into_iter().collect();
    text.push(messages.say("paper-weighed", &values));
    text.extend(reasoned(annotation, messages));
    if let Some(against) = said(messages, &body.counter_argument) {
        text.push(messages.get("view-counter-argument"));
        text.extend(paragraphs(Some(against)));
    }
    text
}

/// The norms and why they are in conflict.
pub(super) fn reasoned(annotation: &Annotation, messages: &Messages) -> Vec<String> {
    let reasoning = paragraphs(said(messages, &annotation.body.reasoning));
    norms(annotation, messages).into_iter().chain(reasoning).collect()
}

/// «Конституция 1995: 20(1), 20(2); МПГПП: 19(3)».
fn norms(annotation: &Annotation, messages: &Messages) -> Option<String> {
    let mut told: Vec<(String, Vec<String>)> = Vec::new();
    for norm in &annotation.body.norms {
        let instrument = messages.get(&format!("instrument-{}", norm.instrument.code()));
        match told.last_mut() {
            Some((last, places)) if *last == instrument => places.push(norm.place()),
            _ => told.push((instrument, vec![norm.place()])),
        }
    }
    let told = told.iter().map(|(name, places)| format!("{name}: {}", places.join(", ")));
    let told: Vec<_> = told.collect();
    (!told.is_empty()).then(|| told.join("; "))
}

/// The paragraphs of what somebody wrote, each on one line.
fn paragraphs(said: Option<(String, &str)>) -> Vec<String> {
    let Some((sign, words)) = said else { return Vec::new() };
    let parts =
        words.split("\n\n").map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
    if let Some(first) = parts.first_mut() {
        first.insert_str(0, &sign);
    }
    parts
}
