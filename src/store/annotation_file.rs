//! An annotation's file to an [`Annotation`].

use super::error::Problem;
use super::schema::{
    AnnotationShape, BodyShape, EventShape, Fields, ReplyShape, SelectorShape, TargetShape,
};
use super::yaml::Yaml;
use crate::annotation::{
    Annotation, AnnotationId, Body, ConflictKind, Event, Quote, Reply, Severity, Status, Target,
};
use crate::bill::{BillId, Source, VersionId};
use crate::constitution::Norm;
use crate::document::Address;
use crate::text::language::Language;

/// Reads an annotation. `Err` where it cannot be used; the problems beside one
/// do not hinder reading it.
pub(super) fn read(yaml: Yaml<'_>) -> Result<(Annotation, Vec<Problem>), Vec<Problem>> {
    let shape: AnnotationShape = yaml.read().map_err(|problem| vec![problem])?;
    let mut fields = Fields::new(yaml);
    match annotation(&mut fields, shape) {
        Some(annotation) => Ok((annotation, fields.problems)),
        None => Err(fields.problems),
    }
}

/// Every part is read before the first missing one ends it, so that all faults
/// are named at once.
fn annotation(fields: &mut Fields<'_>, shape: AnnotationShape) -> Option<Annotation> {
    fields.format(shape.format.as_deref());
    let id = fields.known(("id", shape.id), AnnotationId::new, &[]);
    let status = status(fields, "status", shape.status);
    let target = target(fields, shape.target.unwrap_or_default());
    let body = body(fields, shape.body.unwrap_or_default());
    let created = fields.time("created", shape.created);
    let modified = fields.time("modified", shape.modified);
    let history = shape.history.into_iter().flatten().enumerate();
    let history = history.filter_map(|(at, shape)| event(fields, at, shape)).collect();
    Some(Annotation {
        id: id?,
        target: target?,
        body: body?,
        status: status?,
        creator: shape.creator.map(String::from).unwrap_or_default(),
        modified: if modified.is_empty() { created.clone() } else { modified },
        created,
        history,
        replies: shape.replies.into_iter().flatten().map(reply).collect(),
    })
}

fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|each| name(*each)).collect()
}

fn status(fields: &mut Fields<'_>, field: &str, written: Option<String>) -> Option<Status> {
    fields.known((field, written), Status::from_name, &names(Status::ALL, Status::name))
}

fn target(fields: &mut Fields<'_>, shape: TargetShape) -> Option<Target> {
    let source = fields.known(("target.source", shape.source), BillId::new, &[]);
    let version = fields.known(("target.version", shape.version), VersionId::new, &[]);
    let language = |code: &str| Language::ALL.into_iter().find(|each| each.code() == code);
    let codes = names(&Language::ALL, Language::code);
    let language = fields.known(("target.language", shape.language), language, &codes);
    let provision = fields.required("target.provision", shape.provision);
    Some(Target {
        source: source?,
        version: version?,
        language: language?,
        provision: Address::new(&provision?),
        quote: shape.selector.and_then(quote),
    })
}

/// A quote of no words is none: the annotation is of the whole provision.
fn quote(shape: SelectorShape) -> Option<Quote> {
    let exact = shape.exact.filter(|words| !words.trim().is_empty())?;
    let (prefix, suffix) = (shape.prefix.unwrap_or_default(), shape.suffix.unwrap_or_default());
    Some(Quote { exact, prefix, suffix })
}

fn body(fields: &mut Fields<'_>, shape: BodyShape) -> Option<Body> {
    let kinds = names(ConflictKind::ALL, ConflictKind::name);
    let kind = fields.known(("body.kind", shape.kind), ConflictKind::from_name, &kinds);
    let severities = names(Severity::ALL, Severity::name);
    let severity =
        fields.known(("body.severity", shape.severity), Severity::from_name, &severities);
    let norms = shape.norms.into_iter().flatten().enumerate();
    let norms = norms.filter_map(|(at, written)| norm(fields, at, &written)).collect();
    Some(Body {
        norms,
        kind: kind?,
        severity: severity?,
        title: shape.title.unwrap_or_default().into(),
        reasoning: shape.reasoning.unwrap_or_default().into(),
        counter_argument: shape.counter_argument.unwrap_or_default().into(),
        tags: shape.tags.unwrap_or_default(),
        sources: shape.sources.into_iter().flatten().map(Source::from).collect(),
    })
}

fn norm(fields: &mut Fields<'_>, at: usize, written: &str) -> Option<Norm> {
    let norm = Norm::parse(written);
    if norm.is_none() {
        let problem = fields.wrong("store-bad-norm", &format!("body.norms[{at}]"));
        problem.values.push(("value", written.to_owned()));
        problem.hint = Some("store-bad-norm-hint");
    }
    norm
}

fn event(fields: &mut Fields<'_>, at: usize, shape: EventShape) -> Option<Event> {
    let status = status(fields, &format!("history[{at}].status"), shape.status);
    Some(Event {
        at: fields.time(&format!("history[{at}].at"), shape.at),
        by: shape.by.map(String::from).unwrap_or_default(),
        status: status?,
        why: shape.why,
    })
}

fn reply(shape: ReplyShape) -> Reply {
    Reply {
        id: shape.id.unwrap_or_default(),
        created: shape.created.unwrap_or_default(),
        creator: shape.creator.map(String::from).unwrap_or_default(),
        text: shape.text.unwrap_or_default().trim_end().to_owned(),
    }
}

#[cfg(test)]
pub(super) mod tests;
