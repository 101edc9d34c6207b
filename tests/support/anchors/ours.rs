//! Our own places, through the same value that the faces of the program read.

use super::score::Put;
use super::{Case, Sample, Trial};
use tuzetu::annotation::{
    Anchor, Annotation, AnnotationId, Body, ConflictKind, Person, Placement, Quote, Severity,
    Target,
};
use tuzetu::bill::{BillId, VersionId};
use tuzetu::compare::Sides;
use tuzetu::document::Document;
use tuzetu::review::{Notes, Reading};
use tuzetu::text::span::Span;

/// An annotation of the words under a span of a document, or of the whole
/// provision that they stand in.
pub fn annotation(document: &Document, words: Span, is_whole: bool) -> Annotation {
    let provision = document.at(words.start).expect("every word stands in a provision");
    let within = document.provision(provision).span();
    let quote = Quote::of(document.source(), words, within);
    let target = Target {
        source: BillId::new("bill").expect("a name"),
        version: VersionId::new("v1").expect("a name"),
        language: document.language(),
        sha256: None,
        provision: document.provision(provision).address.clone(),
        quote: (!is_whole).then_some(quote),
        wording: None,
    };
    let body = Body::new(Vec::new(), ConflictKind::Context, Severity::Low);
    let id = AnnotationId::new("note").expect("an id");
    Annotation::new(id, (target, body), Person::default(), "")
}

/// Where annotations of the old text lie in both.
pub fn anchors(documents: Sides<&Document>, annotations: &[Annotation]) -> Vec<Sides<Anchor>> {
    let versions = Sides::new("v1", "v2").map(|name| VersionId::new(name).expect("a name"));
    let notes = Notes { annotations, versions: versions.as_ref(), elsewhere: &[] };
    let texts = documents.map(|document| Some(document.clone()));
    let reading = Reading::new(documents.old.language(), texts, notes);
    reading.anchored.into_iter().map(|each| each.anchors).collect()
}

/// Where they lie, as a method says it.
pub fn put(anchor: &Anchor) -> Put {
    match anchor.placement {
        Placement::Ambiguous => Put::Ambiguous,
        Placement::Orphaned => Put::Nowhere,
        _ => Put::On(anchor.places().map(|(_, span)| span).collect()),
    }
}

/// Where all quotes of a trial are put.
pub fn places(trial: &Trial) -> Vec<Put> {
    let old = &trial.documents.old;
    let annotation = |sample: &Sample| annotation(old, sample.quoted, sample.case == Case::Whole);
    let annotations: Vec<_> = trial.samples.iter().map(annotation).collect();
    let anchors = anchors(trial.documents.as_ref(), &annotations);
    anchors.iter().map(|sides| put(&sides.new)).collect()
}
