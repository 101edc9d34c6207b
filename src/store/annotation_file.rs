//! An annotation's file to an [`Annotation`].

use super::error::Problem;
use super::grammar::{self, ANNOTATION};
use super::schema::{
    AnnotationShape, BodyShape, ConfirmedShape, EventShape, FindingShape, PartShape, PlaceShape,
    ReplyShape, SelectorShape, TargetShape, TestShape, said,
};
use super::yaml::Yaml;
use crate::annotation::{
    Annotation, AnnotationId, Body, Confidence, Confirmed, ConflictKind, Deed, Event, Finding, How,
    LimitTest, Motivation, Part, Person, Quote, Reply, Severity, Status, Target, Verdict,
};
use crate::bill::{BillId, Source, VersionId};
use crate::constitution::Norm;
use crate::document::Address;
use crate::text::language::Language;
use std::path::Path;

/// Reads an annotation. `Err` where it cannot be used; the problems beside one
/// do not hinder reading it.
pub(super) fn read(yaml: Yaml<'_>) -> Result<(Annotation, Vec<Problem>), Vec<Problem>> {
    let file = yaml.value().map_err(|problem| yaml.each(problem))?;
    if !file.is_mapping() {
        return Err(vec![yaml.problem("store-not-fields", None).hint("store-not-fields-hint")]);
    }
    let problems = grammar::faults(yaml, &file, ANNOTATION);
    if problems.iter().any(grammar::is_of_type) {
        return Err(problems);
    }
    let shape: AnnotationShape = yaml.shape().map_err(|problem| yaml.each(problem))?;
    match annotation(shape) {
        Some(annotation) => Ok((annotation, problems)),
        None => Err(problems),
    }
}

/// The annotation that the text of a file says; `None` where it says none.
pub fn annotation_in(text: &str) -> Option<Annotation> {
    read(Yaml { path: Path::new(""), text }).ok().map(|(annotation, _)| annotation)
}

/// An annotation that cannot be used, with values of ours in the stead of those it
/// cannot do without: what else is wrong with it can be found all the same.
pub(super) fn as_far(yaml: Yaml<'_>) -> Option<Annotation> {
    let mut shape: AnnotationShape = yaml.shape().ok()?;
    let body = shape.body.get_or_insert_default();
    stand_in(&mut shape.id, "unread", |id| AnnotationId::new(id).is_some());
    stand_in(&mut shape.status, Status::Draft.name(), |name| Status::from_name(name).is_some());
    stand_in(&mut body.kind, ConflictKind::Context.name(), |name| {
        ConflictKind::from_name(name).is_some()
    });
    body.severity.take_if(|name| Severity::from_name(name).is_none());
    annotation(shape)
}

fn stand_in(written: &mut Option<String>, name: &str, is_known: impl Fn(&str) -> bool) {
    if !written.as_deref().is_some_and(is_known) {
        *written = Some(name.to_owned());
    }
}

/// What is wrong with a value is said already: here it is only left out, and the
/// annotation with it where it cannot do without.
fn annotation(shape: AnnotationShape) -> Option<Annotation> {
    let target = target(shape.target?)?;
    let history = shape.history.into_iter().flatten();
    let history = history.filter_map(|shape| event(shape, &target.source)).collect();
    let created = shape.created.unwrap_or_default();
    Some(Annotation {
        id: AnnotationId::new(&shape.id?)?,
        body: body(shape.body?)?,
        status: Status::from_name(&shape.status?)?,
        // Without one an annotation judges.
        motivation: known(shape.motivation, Motivation::from_name).unwrap_or(Motivation::Assessing),
        creator: shape.creator.map(Person::from).unwrap_or_default(),
        modified: said(shape.modified).unwrap_or_else(|| created.clone()),
        created,
        placements: shape.placements.into_iter().flatten().filter_map(confirmed).collect(),
        history,
        replies: shape.replies.into_iter().flatten().map(reply).collect(),
        target,
    })
}

fn known<T>(written: Option<String>, read: impl Fn(&str) -> Option<T>) -> Option<T> {
    written.and_then(|written| read(&written))
}

fn target(shape: TargetShape) -> Option<Target> {
    Some(Target {
        source: known(shape.source, BillId::new)?,
        version: known(shape.version, VersionId::new)?,
        language: known(shape.language, Language::of_code)?,
        sha256: said(shape.sha256),
        provision: Address::new(&shape.provision?),
        quote: shape.selector.and_then(quote),
        wording: said(shape.wording),
    })
}

/// A place that a person confirmed. Where nothing answers to the author's words
/// any more it has no provision.
fn confirmed(shape: PlaceShape) -> Option<Confirmed> {
    let how = known(shape.how, How::from_name)?;
    let provision = said(shape.provision);
    if provision.is_none() && how != How::Orphaned {
        return None;
    }
    let PlaceShape { exact, prefix, suffix, wording, further, confirmed, .. } = shape;
    let ConfirmedShape { by, at, why } = confirmed.unwrap_or_default();
    Some(Confirmed {
        version: known(shape.version, VersionId::new)?,
        language: known(shape.language, Language::of_code)?,
        provision: provision.as_deref().map(Address::new),
        how,
        quote: quote(SelectorShape { exact, prefix, suffix }),
        wording: said(wording),
        further: further.into_iter().flatten().filter_map(part).collect(),
        by: by.map(Person::from).unwrap_or_default(),
        at: at.unwrap_or_default(),
        why: said(why),
    })
}

fn part(shape: PartShape) -> Option<Part> {
    let PartShape { provision, exact, prefix, suffix, wording } = shape;
    let quote = quote(SelectorShape { exact, prefix, suffix });
    Some(Part { provision: Address::new(&said(provision)?), quote, wording: said(wording) })
}

/// A quote of no words is none: the annotation is of the whole provision.
fn quote(shape: SelectorShape) -> Option<Quote> {
    let exact = shape.exact.filter(|words| !words.trim().is_empty())?;
    let (prefix, suffix) = (shape.prefix.unwrap_or_default(), shape.suffix.unwrap_or_default());
    Some(Quote { exact, prefix, suffix })
}

fn body(shape: BodyShape) -> Option<Body> {
    let norms = shape.norms.into_iter().flatten();
    Some(Body {
        norms: norms.filter_map(|written| Norm::parse(&written)).collect(),
        kind: known(shape.kind, ConflictKind::from_name)?,
        severity: match shape.severity {
            Some(name) => Severity::from_name(&name)?,
            None => Severity::Unweighed,
        },
        confidence: known(shape.confidence, Confidence::from_name),
        test: test(shape.test.unwrap_or_default()),
        title: shape.title.unwrap_or_default().into(),
        reasoning: shape.reasoning.unwrap_or_default().into(),
        counter_argument: shape.counter_argument.unwrap_or_default().into(),
        tags: shape.tags.unwrap_or_default(),
        sources: shape.sources.into_iter().flatten().map(Source::from).collect(),
    })
}

/// The parts of the test; one without a verdict counts as not made.
fn test(shape: TestShape) -> LimitTest {
    let finding = |shape: Option<FindingShape>| {
        let FindingShape { verdict, words } = shape?;
        let verdict = known(verdict, Verdict::from_name)?;
        Some(Finding { verdict, words: words.unwrap_or_default().into() })
    };
    let TestShape { law, aim, necessity } = shape;
    LimitTest { law: finding(law), aim: finding(aim), necessity: finding(necessity) }
}

fn event(shape: EventShape, bill: &BillId) -> Option<Event> {
    let EventShape { at, by, status, did, was, why } = shape;
    let deed = match (status, did.as_deref()) {
        (Some(status), _) => Deed::Status(Status::from_name(&status)?),
        (None, Some(Deed::CREATED)) => Deed::Created,
        (None, Some(Deed::REATTACHED)) => Deed::Reattached(Box::new(former(was?, bill)?)),
        (None, Some(Deed::REPLACED)) => Deed::Replaced(Box::new(confirmed(was?)?)),
        (None, Some(Deed::CONFIRMED)) => Deed::Confirmed(Box::new(confirmed(was?)?)),
        (None, Some(Deed::LIFTED)) => Deed::Lifted(Box::new(confirmed(was?)?)),
        _ => return None,
    };
    let by = by.map(Person::from).unwrap_or_default();
    Some(Event { at: at.unwrap_or_default(), by, deed, why })
}

/// What an annotation was about.
fn former(was: PlaceShape, bill: &BillId) -> Option<Target> {
    let PlaceShape { version, language, sha256, provision, wording, .. } = was;
    let PlaceShape { exact, prefix, suffix, .. } = was;
    let selector = Some(SelectorShape { exact, prefix, suffix });
    let source = Some(bill.to_string());
    target(TargetShape { source, version, language, sha256, provision, wording, selector })
}

fn reply(shape: ReplyShape) -> Reply {
    Reply {
        id: shape.id.unwrap_or_default(),
        created: shape.created.unwrap_or_default(),
        creator: shape.creator.map(Person::from).unwrap_or_default(),
        text: shape.text.unwrap_or_default().trim_end().to_owned(),
    }
}

#[cfg(test)]
pub(super) mod tests;
