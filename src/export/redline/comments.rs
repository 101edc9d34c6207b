//! Annotations as remarks in the margin: what they say, and on which words.

use crate::annotation::{Annotation, Status};
use crate::compare::Sides;
use crate::document::{Document, ProvisionId};
use crate::export::law::passages;
use crate::export::paper::Comment;
use crate::l10n::Messages;
use crate::review::{Anchored, Reading};
use crate::text::span::Span;
use crate::view::said::{on_one_line, said};

/// The words of each text that are commented, with the places of the comments.
pub(super) type Marks = Sides<Vec<(Span, usize)>>;

/// The annotations that others may read, as comments, and where they lie: in the new
/// text, or where they have no place there in the old one.
pub(super) fn comments(
    reading: &Reading,
    annotations: &[Annotation],
    messages: &Messages,
) -> (Vec<Comment>, Marks) {
    let mut comments = Vec::new();
    let mut marks = Marks::new(Vec::new(), Vec::new());
    for Anchored { annotation, anchors } in &reading.anchored {
        let Some(annotation) = annotations.get(*annotation).filter(|each| is_told(each)) else {
            continue;
        };
        let texts = reading.texts();
        let place = |document, (id, span)| first_passage(document, id, span);
        let new = anchors.new.places().find_map(|at| place(texts.new, at));
        let old = || anchors.old.places().find_map(|at| place(texts.old, at));
        match (new, new.is_none().then(old).flatten()) {
            (Some(span), _) => marks.new.push((span, comments.len())),
            (None, Some(span)) => marks.old.push((span, comments.len())),
            (None, None) => continue,
        }
        comments.push(comment(annotation, messages));
    }
    (comments, marks)
}

fn is_told(annotation: &Annotation) -> bool {
    annotation.weight().is_some() && annotation.status != Status::Draft
}

/// The commented words of one paragraph: a remark does not go over several.
fn first_passage(document: &Document, id: ProvisionId, span: Span) -> Option<Span> {
    passages(document, id).iter().filter_map(|passage| passage.words).find_map(|words| {
        let common = Span::new(
            words.start.max(span.start),
            words.end.min(span.end).max(words.start.max(span.start)),
        );
        (!common.is_empty()).then_some(common)
    })
}

fn comment(annotation: &Annotation, messages: &Messages) -> Comment {
    Comment {
        author: annotation.creator.called().to_owned(),
        date: annotation.created.clone(),
        text: told(annotation, messages),
    }
}

/// What an annotation says, a paragraph each: title, kind and gravity, norms, why, and
/// what can be said against it.
fn told(annotation: &Annotation, messages: &Messages) -> Vec<String> {
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
    text.extend(norms(annotation, messages));
    text.extend(paragraphs(said(messages, &body.reasoning)));
    if let Some(against) = said(messages, &body.counter_argument) {
        text.push(messages.get("view-counter-argument"));
        text.extend(paragraphs(Some(against)));
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
