//! An annotation's file to an [`Annotation`].

use super::error::Problem;
use super::schema::{
    AnnotationShape, BodyShape, ConfirmedShape, DEEDS, EventShape, Fields, FindingShape,
    PlaceShape, REATTACHED, REPLACED, ReplyShape, SelectorShape, TargetShape, TestShape, said,
};
use super::yaml::Yaml;
use crate::annotation::{
    Annotation, AnnotationId, Body, Confidence, Confirmed, ConflictKind, Deed, Event, Finding, How,
    LimitTest, Motivation, Person, Quote, Reply, Severity, Status, Target, TestPart, Verdict,
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
    let motivation = motivation(fields, shape.motivation);
    let status = status(fields, "status", shape.status);
    let target = target(fields, "target", shape.target.unwrap_or_default());
    let body = body(fields, shape.body.unwrap_or_default());
    let created = fields.time("created", shape.created);
    let modified = fields.time("modified", shape.modified);
    let placements = shape.placements.into_iter().flatten().enumerate();
    let placements =
        placements.filter_map(|(at, shape)| confirmed(fields, &format!("placements[{at}]"), shape));
    let placements = placements.collect();
    let history = shape.history.into_iter().flatten().enumerate();
    let bill = target.as_ref().map(|target| &target.source);
    let history = history.filter_map(|(at, shape)| event(fields, at, shape, bill)).collect();
    Some(Annotation {
        id: id?,
        target: target?,
        body: body?,
        status: status?,
        motivation,
        creator: shape.creator.map(Person::from).unwrap_or_default(),
        modified: if modified.is_empty() { created.clone() } else { modified },
        created,
        placements,
        history,
        replies: shape.replies.into_iter().flatten().map(reply).collect(),
    })
}

fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|each| name(*each)).collect()
}

/// A value that need not be there, but must be known where it is.
fn optional<T>(
    fields: &mut Fields<'_>,
    (field, written): (&str, Option<String>),
    read: impl Fn(&str) -> Option<T>,
    names: &[&str],
) -> Option<T> {
    fields.known((field, Some(written?)), read, names)
}

/// Without one an annotation judges.
fn motivation(fields: &mut Fields<'_>, written: Option<String>) -> Motivation {
    let names = names(Motivation::ALL, Motivation::name);
    let read = optional(fields, ("motivation", written), Motivation::from_name, &names);
    read.unwrap_or(Motivation::Assessing)
}

fn status(fields: &mut Fields<'_>, field: &str, written: Option<String>) -> Option<Status> {
    fields.known((field, written), Status::from_name, &names(Status::ALL, Status::name))
}

fn language(fields: &mut Fields<'_>, field: &str, written: Option<String>) -> Option<Language> {
    let language = |code: &str| Language::ALL.into_iter().find(|each| each.code() == code);
    fields.known((field, written), language, &names(&Language::ALL, Language::code))
}

fn target(fields: &mut Fields<'_>, field: &str, shape: TargetShape) -> Option<Target> {
    let name = |name: &str| format!("{field}.{name}");
    let source = fields.known((&name("source"), shape.source), BillId::new, &[]);
    let version = fields.known((&name("version"), shape.version), VersionId::new, &[]);
    let language = language(fields, &name("language"), shape.language);
    let provision = fields.required(&name("provision"), shape.provision);
    Some(Target {
        source: source?,
        version: version?,
        language: language?,
        sha256: said(shape.sha256),
        provision: Address::new(&provision?),
        quote: shape.selector.and_then(quote),
    })
}

/// The place at `field` that a person confirmed. Where nothing answers to the
/// author's words any more it has no provision.
fn confirmed(fields: &mut Fields<'_>, field: &str, shape: PlaceShape) -> Option<Confirmed> {
    let name = |name: &str| format!("{field}.{name}");
    let version = fields.known((&name("version"), shape.version), VersionId::new, &[]);
    let language = language(fields, &name("language"), shape.language);
    let hows = names(How::ALL, How::name);
    let how = fields.known((&name("how"), shape.how), How::from_name, &hows)?;
    let provision = match how {
        How::Orphaned => said(shape.provision),
        _ => Some(fields.required(&name("provision"), shape.provision)?),
    };
    let PlaceShape { exact, prefix, suffix, confirmed, .. } = shape;
    let ConfirmedShape { by, at } = confirmed.unwrap_or_default();
    Some(Confirmed {
        version: version?,
        language: language?,
        provision: provision.as_deref().map(Address::new),
        how,
        quote: quote(SelectorShape { exact, prefix, suffix }),
        by: by.map(Person::from).unwrap_or_default(),
        at: fields.time(&name("confirmed.at"), at),
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
    let confidences = names(Confidence::ALL, Confidence::name);
    let written = ("body.confidence", shape.confidence);
    let confidence = optional(fields, written, Confidence::from_name, &confidences);
    let test = test(fields, shape.test.unwrap_or_default());
    let norms = shape.norms.into_iter().flatten().enumerate();
    let norms = norms.filter_map(|(at, written)| norm(fields, at, &written)).collect();
    Some(Body {
        norms,
        kind: kind?,
        severity: severity?,
        confidence,
        test,
        title: shape.title.unwrap_or_default().into(),
        reasoning: shape.reasoning.unwrap_or_default().into(),
        counter_argument: shape.counter_argument.unwrap_or_default().into(),
        tags: shape.tags.unwrap_or_default(),
        sources: shape.sources.into_iter().flatten().map(Source::from).collect(),
    })
}

/// The parts of the test; one without a verdict counts as not made.
fn test(fields: &mut Fields<'_>, shape: TestShape) -> LimitTest {
    let verdicts = names(Verdict::ALL, Verdict::name);
    let mut test = LimitTest::default();
    let parts = [shape.law, shape.aim, shape.necessity];
    for (part, shape) in TestPart::ALL.iter().zip(parts) {
        let Some(FindingShape { verdict, words }) = shape else { continue };
        let field = format!("body.test.{}.verdict", part.name());
        let verdict = fields.known((&field, verdict), Verdict::from_name, &verdicts);
        let finding = |verdict| Finding { verdict, words: words.unwrap_or_default().into() };
        *test.get_mut(*part) = verdict.map(finding);
    }
    test
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

fn event(
    fields: &mut Fields<'_>,
    at: usize,
    shape: EventShape,
    bill: Option<&BillId>,
) -> Option<Event> {
    let entry = format!("history[{at}]");
    let name = |name: &str| format!("{entry}.{name}");
    let EventShape { at, by, status, did, was, why } = shape;
    let at = fields.time(&name("at"), at);
    let deed = match (did, status) {
        (Some(did), None) => deed(fields, &entry, (did, was.unwrap_or_default()), bill),
        (_, written) => self::status(fields, &name("status"), written).map(Deed::Status),
    };
    let by = by.map(Person::from).unwrap_or_default();
    Some(Event { at, by, deed: deed?, why })
}

/// What was done, and how it was before.
fn deed(
    fields: &mut Fields<'_>,
    entry: &str,
    (did, was): (String, PlaceShape),
    bill: Option<&BillId>,
) -> Option<Deed> {
    let before = format!("{entry}.was");
    let known = |did: &str| DEEDS.into_iter().find(|each| *each == did);
    match fields.known((&format!("{entry}.did"), Some(did)), known, &DEEDS)? {
        REPLACED => Some(Deed::Replaced(Box::new(confirmed(fields, &before, was)?))),
        REATTACHED => {
            let PlaceShape { version, language, sha256, provision, .. } = was;
            let PlaceShape { exact, prefix, suffix, .. } = was;
            let selector = Some(SelectorShape { exact, prefix, suffix });
            let source = Some(bill?.to_string()); // where it is not known, that is already said
            let shape = TargetShape { source, version, language, sha256, provision, selector };
            Some(Deed::Reattached(Box::new(target(fields, &before, shape)?)))
        }
        _ => Some(Deed::Created),
    }
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
