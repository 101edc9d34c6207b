//! `tuzetu.annotations/1`: the annotations of a bill and where they lie in one
//! text of it.

use super::json;
use crate::annotation::{Anchor, Annotation};
use crate::document::{Document, ProvisionId};
use crate::text::language::ByLanguage;
use serde::Serialize;

#[derive(Serialize)]
struct AnnotationsShape<'a> {
    schema: &'static str,
    name: &'a str,
    language: &'static str,
    annotations: Vec<AnnotationShape<'a>>,
}

/// One annotation as its file has it, placed in no text.
#[derive(Serialize)]
struct SingleShape<'a> {
    schema: &'static str,
    #[serde(flatten)]
    annotation: AnnotationShape<'a>,
}

#[derive(Serialize)]
struct AnnotationShape<'a> {
    id: &'a str,
    file: &'a str,
    norms: Vec<String>,
    kind: &'static str,
    severity: &'static str,
    status: &'static str,
    title: WordsShape<'a>,
    reasoning: WordsShape<'a>,
    target: TargetShape<'a>,
    replies: Vec<ReplyShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    placement: Option<PlacementShape<'a>>,
}

/// The same in three languages, those left out that are missing.
#[derive(Serialize)]
struct WordsShape<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    ru: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kk: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    en: Option<&'a str>,
}

#[derive(Serialize)]
struct TargetShape<'a> {
    version: &'a str,
    language: &'static str,
    eid: &'a str,
    quote: Option<&'a str>,
}

#[derive(Serialize)]
struct ReplyShape<'a> {
    id: &'a str,
    created: &'a str,
    creator: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct PlacementShape<'a> {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    eid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    span: Option<[usize; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quote: Option<&'a str>,
    likeness: f32,
    candidates: Vec<&'a str>,
}

/// An annotation with its file and its place in the text.
#[derive(Clone, Copy)]
pub struct Placed<'a> {
    /// The annotation.
    pub annotation: &'a Annotation,
    /// Its file, below the workspace.
    pub file: &'a str,
    /// Where it lies.
    pub anchor: &'a Anchor,
}

/// The annotations as JSON; `name` is what the text `document` is called.
pub fn json(name: &str, document: &Document, placed: &[Placed<'_>]) -> String {
    json::text(&AnnotationsShape {
        schema: "tuzetu.annotations/1",
        name,
        language: document.language().code(),
        annotations: placed
            .iter()
            .map(|each| AnnotationShape {
                placement: Some(placement(document, each.anchor)),
                ..annotation(each.annotation, each.file)
            })
            .collect(),
    })
}

/// One annotation as JSON (`tuzetu.annotation/1`), placed in no text.
pub fn single(annotated: &Annotation, file: &str) -> String {
    let annotation = annotation(annotated, file);
    json::text(&SingleShape { schema: "tuzetu.annotation/1", annotation })
}

fn annotation<'a>(annotation: &'a Annotation, file: &'a str) -> AnnotationShape<'a> {
    let Annotation { target, body, .. } = annotation;
    AnnotationShape {
        id: annotation.id.as_str(),
        file,
        norms: body.norms.iter().map(ToString::to_string).collect(),
        kind: body.kind.name(),
        severity: body.severity.name(),
        status: annotation.status.name(),
        title: words(&body.title),
        reasoning: words(&body.reasoning),
        target: TargetShape {
            version: target.version.as_str(),
            language: target.language.code(),
            eid: target.provision.as_str(),
            quote: target.quote.as_ref().map(|quote| quote.exact.as_str()),
        },
        replies: annotation
            .replies
            .iter()
            .map(|reply| ReplyShape {
                id: &reply.id,
                created: &reply.created,
                creator: &reply.creator,
                text: &reply.text,
            })
            .collect(),
        placement: None,
    }
}

fn placement<'a>(document: &'a Document, anchor: &'a Anchor) -> PlacementShape<'a> {
    let address = |id: ProvisionId| document.provision(id).address.as_str();
    PlacementShape {
        status: anchor.placement.name(),
        eid: anchor.provision.map(address),
        span: anchor.span.map(|span| [span.start, span.end]),
        quote: anchor.span.map(|span| document.words(span)),
        likeness: anchor.likeness,
        candidates: anchor.candidates.iter().map(|id| address(*id)).collect(),
    }
}

fn words(words: &ByLanguage<Option<String>>) -> WordsShape<'_> {
    WordsShape { ru: words.ru.as_deref(), kk: words.kk.as_deref(), en: words.en.as_deref() }
}
