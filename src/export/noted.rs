//! What an annotation says, as paragraphs of a document.

use crate::annotation::{Annotation, Status};
use crate::l10n::Messages;
use crate::text::word::capital;
use crate::view::said::{on_one_line, paragraphs, tested};

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
    text
}

/// The norms, why they are in conflict, what the parts of the test came to, and what can be
/// said against it.
pub(super) fn reasoned(annotation: &Annotation, messages: &Messages) -> Vec<String> {
    let body = &annotation.body;
    let mut text: Vec<_> = norms(annotation, messages).into_iter().collect();
    text.extend(paragraphs(messages, &body.reasoning));
    let parts = tested(messages, &body.test).iter().map(|part| capital(part)).collect();
    let counter = paragraphs(messages, &body.counter_argument);
    for (key, said) in [("view-test", parts), ("view-counter-argument", counter)] {
        if !said.is_empty() {
            text.push(messages.get(key));
            text.extend(said);
        }
    }
    text
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
