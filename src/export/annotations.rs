//! `tuzetu.annotations/1`: the annotations of a bill and where they lie in one
//! text of it.

use super::json;
use super::lives::{LifeShape, life};
use crate::annotation::{
    Anchor, Annotation, Confidence, Confirmed, Deed, Event, Finding, Part, Quote, Reply, Target,
    TestPart,
};
use crate::bill::{Source, SourceTitle};
use crate::document::{Address, Document, ProvisionId};
use crate::store::Lives;
use crate::text::language::ByLanguage;
use serde::Serialize;
use std::collections::BTreeMap;

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
    #[serde(skip_serializing_if = "Option::is_none")]
    life: Option<LifeShape<'a>>,
}

#[derive(Serialize)]
struct AnnotationShape<'a> {
    id: &'a str,
    file: &'a str,
    motivation: &'static str,
    creator: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'a str>,
    created: &'a str,
    modified: &'a str,
    norms: Vec<String>,
    kind: &'static str,
    severity: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<&'static str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    test: BTreeMap<&'static str, FindingShape<'a>>,
    status: &'static str,
    title: WordsShape<'a>,
    reasoning: WordsShape<'a>,
    #[serde(rename = "counter-argument")]
    counter_argument: WordsShape<'a>,
    tags: &'a [String],
    sources: Vec<SourceShape<'a>>,
    target: PlaceShape<'a>,
    placements: Vec<PlaceShape<'a>>,
    history: Vec<EventShape<'a>>,
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
struct FindingShape<'a> {
    verdict: &'static str,
    words: WordsShape<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum TitleShape<'a> {
    Same(&'a str),
    Each(WordsShape<'a>),
}

#[derive(Serialize)]
struct SourceShape<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    title: TitleShape<'a>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pinpoint: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retrieved: Option<&'a str>,
}

/// What an annotation is about, or a place that a person confirmed.
#[derive(Default, Serialize)]
struct PlaceShape<'a> {
    version: &'a str,
    language: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sha256: Option<&'a str>,
    eid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    how: Option<&'static str>,
    #[serde(flatten)]
    said: SaidShape<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    further: Vec<PartShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'a str>,
}

/// Another place of words that were parted.
#[derive(Serialize)]
struct PartShape<'a> {
    eid: &'a str,
    #[serde(flatten)]
    said: SaidShape<'a>,
}

/// The words of a place: those that are quoted with their neighbours, and the wording.
#[derive(Default, Serialize)]
struct SaidShape<'a> {
    quote: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    prefix: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suffix: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wording: Option<&'a str>,
}

/// Something in an annotation's life: a status, or what was done and how it was
/// before.
#[derive(Serialize)]
struct EventShape<'a> {
    at: &'a str,
    by: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    did: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    was: Option<PlaceShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'a str>,
}

#[derive(Serialize)]
struct ReplyShape<'a> {
    id: &'a str,
    created: &'a str,
    creator: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'a str>,
    text: &'a str,
}

#[derive(Serialize)]
struct PlacementShape<'a> {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    eid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    span: Option<[usize; 2]>,
    /// All places, where there are several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    spans: Vec<[usize; 2]>,
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

/// One annotation as JSON (`tuzetu.annotation/1`), placed in no text, with its
/// life where it alone was followed.
pub fn single(annotated: &Annotation, file: &str, lives: Option<&Lives>) -> String {
    let annotation = annotation(annotated, file);
    let life = lives.and_then(|lives| Some(life(lives, lives.lives.first()?)));
    json::text(&SingleShape { schema: "tuzetu.annotation/1", annotation, life })
}

fn annotation<'a>(annotation: &'a Annotation, file: &'a str) -> AnnotationShape<'a> {
    let body = &annotation.body;
    let finding = |(part, finding): (TestPart, &'a Finding)| {
        let (verdict, words) = (finding.verdict.name(), words(&finding.words));
        (part.name(), FindingShape { verdict, words })
    };
    AnnotationShape {
        id: annotation.id.as_str(),
        file,
        motivation: annotation.motivation.name(),
        creator: annotation.creator.called(),
        role: annotation.creator.role.as_deref(),
        created: &annotation.created,
        modified: &annotation.modified,
        norms: body.norms.iter().map(ToString::to_string).collect(),
        kind: body.kind.name(),
        severity: body.severity.name(),
        confidence: body.confidence.map(Confidence::name),
        test: body.test.iter().map(finding).collect(),
        status: annotation.status.name(),
        title: words(&body.title),
        reasoning: words(&body.reasoning),
        counter_argument: words(&body.counter_argument),
        tags: &body.tags,
        sources: body.sources.iter().map(source).collect(),
        target: target(&annotation.target),
        placements: annotation.placements.iter().map(confirmed).collect(),
        history: annotation.history.iter().map(event).collect(),
        replies: annotation.replies.iter().map(reply).collect(),
        placement: None,
    }
}

fn source(source: &Source) -> SourceShape<'_> {
    SourceShape {
        id: source.id.as_deref(),
        title: match &source.title {
            SourceTitle::Same(title) => TitleShape::Same(title),
            SourceTitle::Each(titles) => TitleShape::Each(words(titles)),
        },
        kind: source.kind.as_deref(),
        date: source.date.as_deref(),
        pinpoint: source.pinpoint.as_deref(),
        url: source.url.as_deref(),
        retrieved: source.retrieved.as_deref(),
    }
}

fn target(target: &Target) -> PlaceShape<'_> {
    PlaceShape {
        version: target.version.as_str(),
        language: target.language.code(),
        sha256: target.sha256.as_deref(),
        eid: Some(target.provision.as_str()),
        said: said(target.quote.as_ref(), target.wording.as_deref()),
        ..PlaceShape::default()
    }
}

fn confirmed(place: &Confirmed) -> PlaceShape<'_> {
    PlaceShape {
        version: place.version.as_str(),
        language: place.language.code(),
        eid: place.provision.as_ref().map(Address::as_str),
        how: Some(place.how.name()),
        said: said(place.quote.as_ref(), place.wording.as_deref()),
        further: place.further.iter().map(part).collect(),
        by: Some(place.by.called()),
        role: place.by.role.as_deref(),
        at: Some(&place.at),
        why: place.why.as_deref(),
        ..PlaceShape::default()
    }
}

fn part(Part { provision, quote, wording }: &Part) -> PartShape<'_> {
    PartShape { eid: provision.as_str(), said: said(quote.as_ref(), wording.as_deref()) }
}

fn said<'a>(quote: Option<&'a Quote>, wording: Option<&'a str>) -> SaidShape<'a> {
    let Some(Quote { exact, prefix, suffix }) = quote else {
        return SaidShape { wording, ..SaidShape::default() };
    };
    let some = |words| Some(words).filter(|words: &&str| !words.is_empty());
    SaidShape { quote: Some(exact), prefix: some(prefix), suffix: some(suffix), wording }
}

fn event(event: &Event) -> EventShape<'_> {
    let (status, did) = event.deed.names();
    let was = match &event.deed {
        Deed::Reattached(former) => Some(target(former)),
        Deed::Replaced(former) | Deed::Confirmed(former) | Deed::Lifted(former) => {
            Some(confirmed(former))
        }
        Deed::Created | Deed::Status(_) => None,
    };
    let Event { at, by, why, .. } = event;
    let (by, role) = (by.called(), by.role.as_deref());
    EventShape { at, by, role, status, did, was, why: why.as_deref() }
}

fn reply(reply: &Reply) -> ReplyShape<'_> {
    let Reply { id, created, creator, text } = reply;
    let (creator, role) = (creator.called(), creator.role.as_deref());
    ReplyShape { id, created, creator, role, text }
}

fn placement<'a>(document: &'a Document, anchor: &'a Anchor) -> PlacementShape<'a> {
    let address = |id: ProvisionId| document.provision(id).address.as_str();
    let spans = anchor.places().map(|(_, span)| [span.start, span.end]);
    PlacementShape {
        spans: if anchor.further.is_empty() { Vec::new() } else { spans.collect() },
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
