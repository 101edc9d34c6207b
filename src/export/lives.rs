//! `tuzetu.lives/1`: what became of the words of annotations in every version of
//! their bill.

use super::json;
use crate::annotation::{Annotation, Status};
use crate::compare::{Edit, Operation, Sides};
use crate::document::citation::cite;
use crate::document::{Document, ProvisionId};
use crate::review::{Fate, Life, Place, Reworded, Stay, is_waiting};
use crate::store::Lives;
use crate::view::life::said_fixed;
use serde::Serialize;

#[derive(Serialize)]
struct LivesShape<'a> {
    schema: &'static str,
    bill: &'a str,
    lives: Vec<LifeShape<'a>>,
}

/// The life of one annotation.
#[derive(Serialize)]
pub(super) struct LifeShape<'a> {
    id: &'a str,
    status: &'static str,
    language: &'static str,
    written: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<&'a str>,
    /// Offered where the objection still waits to be met.
    #[serde(skip_serializing_if = "Option::is_none")]
    resolved: Option<ResolvedShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fixed: Option<FixedShape<'a>>,
    versions: Vec<StayShape<'a>>,
}

#[derive(Serialize)]
struct ResolvedShape<'a> {
    version: &'a str,
    change: &'static str,
}

#[derive(Serialize)]
struct FixedShape<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'a str>,
    by: &'a str,
    at: &'a str,
}

#[derive(Serialize)]
struct StayShape<'a> {
    version: &'a str,
    change: Vec<&'static str>,
    eid: Option<&'a str>,
    citation: Option<String>,
    quote: Option<&'a str>,
    /// All places, where there are several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<PartShape<'a>>,
    likeness: f32,
    /// Whether these are the author's words, but for commas and spaces.
    same: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    old: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    edits: Vec<EditShape<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    candidates: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    confirmed: Option<FixedShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    elsewhere: Option<SightingShape<'a>>,
}

/// Where a person saw the words in another language of the version, if elsewhere.
#[derive(Serialize)]
struct SightingShape<'a> {
    language: &'static str,
    by: &'a str,
    at: &'a str,
    eid: Option<&'a str>,
    quote: Option<&'a str>,
}

#[derive(Serialize)]
struct PartShape<'a> {
    eid: &'a str,
    citation: String,
    quote: &'a str,
}

#[derive(Default, Serialize)]
struct EditShape<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    keep: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delete: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    insert: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    editorial: bool,
}

/// All lives as JSON.
pub fn json(lives: &Lives) -> String {
    json::text(&LivesShape {
        schema: "tuzetu.lives/1",
        bill: lives.bill.id.as_str(),
        lives: lives.lives.iter().map(|each| life(lives, each)).collect(),
    })
}

/// One of them.
pub(super) fn life<'a>(lives: &'a Lives, life: &Life) -> LifeShape<'a> {
    let annotation = lives.annotation(life);
    let name = |at: usize| lives.bill.versions[at].id.as_str();
    let resolved = life.resolution().filter(|_| is_waiting(annotation));
    let stays = life.stays.iter().enumerate();
    LifeShape {
        id: annotation.id.as_str(),
        status: annotation.status.name(),
        language: life.language.code(),
        written: annotation.target.version.as_str(),
        since: life.since().map(name),
        resolved: resolved
            .map(|it| ResolvedShape { version: name(it.version), change: it.fate.name() }),
        fixed: fixed(lives, annotation),
        versions: stays.map(|(version, each)| stay(lives, life, (version, each))).collect(),
    }
}

fn fixed<'a>(lives: &'a Lives, annotation: &'a Annotation) -> Option<FixedShape<'a>> {
    if annotation.status != Status::Fixed {
        return None;
    }
    let (event, version) = said_fixed(annotation, &lives.bill)?;
    let version = version.map(|at| lives.bill.versions[at].id.as_str());
    Some(FixedShape { version, by: event.by.called(), at: &event.at })
}

fn stay<'a>(lives: &'a Lives, life: &Life, (version, stay): (usize, &Stay)) -> StayShape<'a> {
    let document = lives.text(life, version);
    let place = document.zip(stay.provision);
    let address = |document: &'a Document, id: ProvisionId| document.provision(id).address.as_str();
    let candidates = document.map_or_else(Vec::new, |document| {
        stay.candidates.iter().map(|id| address(document, *id)).collect()
    });
    let name = |at: usize| lives.bill.versions[at].id.as_str();
    let between = stay.reworded.as_ref().map(|reworded| reworded.between.map(name));
    let confirmed = stay.confirmed.map(|at| &lives.annotation(life).placements[at]);
    StayShape {
        version: name(version),
        change: stay.fates.iter().map(|fate: &Fate| fate.name()).collect(),
        eid: place.map(|(document, id)| address(document, id)),
        citation: place.map(|(document, id)| cite(document, id)),
        quote: document.zip(stay.span).map(|(document, span)| document.words(span)),
        parts: document.map_or_else(Vec::new, |document| parts(document, stay)),
        likeness: stay.likeness,
        same: stay.is_as_written(),
        old: between.map(|between| between.old),
        new: between.map(|between| between.new),
        edits: stay.reworded.as_ref().map_or_else(Vec::new, |it| edits(lives, life, it)),
        candidates,
        confirmed: confirmed.map(|place| FixedShape {
            version: None,
            by: place.by.called(),
            at: &place.at,
        }),
        elsewhere: document.zip(stay.sighting.as_ref()).map(|(document, sighting)| {
            let seen = &lives.annotation(life).placements[sighting.by];
            SightingShape {
                language: seen.language.code(),
                by: seen.by.called(),
                at: &seen.at,
                eid: sighting.provision.map(|id| address(document, id)),
                quote: sighting.place.map(|(_, span)| document.words(span)),
            }
        }),
    }
}

fn parts<'a>(document: &'a Document, stay: &Stay) -> Vec<PartShape<'a>> {
    let part = |(id, span): Place| PartShape {
        eid: document.provision(id).address.as_str(),
        citation: cite(document, id),
        quote: document.words(span),
    };
    if stay.further.is_empty() { Vec::new() } else { stay.places().map(part).collect() }
}

fn edits<'a>(lives: &'a Lives, life: &Life, reworded: &Reworded) -> Vec<EditShape<'a>> {
    let texts = reworded.between.map(|at| lives.text(life, at));
    let Sides { old: Some(old), new: Some(new) } = texts else { return Vec::new() };
    let shape = |edit: &Edit| {
        let (gone, come) = (old.words(edit.spans.old), new.words(edit.spans.new));
        let shape = EditShape { editorial: edit.is_editorial, ..EditShape::default() };
        match edit.operation {
            Operation::Keep => EditShape { keep: Some(gone), ..shape },
            Operation::Delete => EditShape { delete: Some(gone), ..shape },
            Operation::Insert => EditShape { insert: Some(come), ..shape },
        }
    };
    reworded.edits.iter().map(shape).collect()
}
