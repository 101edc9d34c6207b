//! `tuzetu.trace/1`: in which versions of bills a claim stands.

use super::json;
use crate::compare::Sides;
use crate::document::citation::cite;
use crate::document::{Document, ProvisionId};
use crate::store::Traced;
use crate::trace::{Claim, PartTrace, Place, Sighting, Turn};
use serde::Serialize;

#[derive(Serialize)]
struct TracesShape<'a> {
    schema: &'static str,
    claim: &'a str,
    language: &'static str,
    bills: Vec<BillShape<'a>>,
}

#[derive(Serialize)]
struct BillShape<'a> {
    bill: &'a str,
    /// That in which the bill says it best.
    language: &'static str,
    /// The versions that say all of it.
    whole: Vec<&'a str>,
    parts: Vec<PartShape<'a>>,
}

#[derive(Serialize)]
struct PartShape<'a> {
    words: &'a str,
    versions: Vec<SightingShape<'a>>,
    turns: Vec<TurnShape<'a>>,
}

#[derive(Serialize)]
struct SightingShape<'a> {
    version: &'a str,
    date: &'a str,
    stage: &'static str,
    standing: &'static str,
    share: f32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lacking: Vec<&'a str>,
    places: Vec<PlaceShape<'a>>,
}

#[derive(Serialize)]
struct PlaceShape<'a> {
    eid: &'a str,
    citation: String,
    text: &'a str,
    found: Vec<&'a str>,
}

/// What the later version made of what the earlier one said; `null` for what it has not.
#[derive(Serialize)]
struct TurnShape<'a> {
    from: &'a str,
    to: &'a str,
    old: Option<ProvisionShape<'a>>,
    new: Option<ProvisionShape<'a>>,
}

#[derive(Serialize)]
struct ProvisionShape<'a> {
    eid: &'a str,
    citation: String,
    text: &'a str,
}

/// What became of a claim in each bill, if there is any. Its language is that of the
/// bill that says it best.
pub fn json(claim: &Claim, traces: &[Traced]) -> String {
    let likeness = |traced: &&Traced| traced.trace.likeness();
    let best = traces.iter().rev().max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
    let claim = best.map_or(claim, |traced| &traced.trace.claim);
    json::text(&TracesShape {
        schema: "tuzetu.trace/1",
        claim: &claim.text,
        language: claim.language.code(),
        bills: traces.iter().map(bill).collect(),
    })
}

fn bill(traced: &Traced) -> BillShape<'_> {
    let whole = traced.trace.whole().filter(|at| !traced.trace.is_partly(*at));
    BillShape {
        bill: traced.bill.id.as_str(),
        language: traced.trace.claim.language.code(),
        whole: whole.map(|at| traced.bill.versions[at].id.as_str()).collect(),
        parts: traced.trace.parts.iter().map(|each| part(traced, each)).collect(),
    }
}

fn part<'a>(traced: &'a Traced, part: &'a PartTrace) -> PartShape<'a> {
    let sightings = part.sightings.iter().enumerate();
    PartShape {
        words: part.part.span.of(&traced.trace.claim.text),
        versions: sightings.map(|each| sighting(traced, each)).collect(),
        turns: part.turns.iter().filter_map(|each| turn(traced, *each)).collect(),
    }
}

fn sighting<'a>(
    traced: &'a Traced,
    (version, sighting): (usize, &'a Sighting),
) -> SightingShape<'a> {
    let Sighting { standing, places, share, lacking } = sighting;
    let document = traced.course.text(version);
    let place = |each: &'a Place| document.map(|document| place(document, each));
    let version = &traced.bill.versions[version];
    SightingShape {
        version: version.id.as_str(),
        date: &version.date,
        stage: version.stage.name(),
        standing: standing.name(),
        share: *share,
        lacking: lacking.iter().map(|span| span.of(&traced.trace.claim.text)).collect(),
        places: places.iter().filter_map(place).collect(),
    }
}

fn place<'a>(document: &'a Document, Place { provision, found }: &'a Place) -> PlaceShape<'a> {
    let ProvisionShape { eid, citation, text } = shape(document, *provision);
    let found = found.iter().map(|span| document.words(*span)).collect();
    PlaceShape { eid, citation, text, found }
}

fn shape(document: &Document, id: ProvisionId) -> ProvisionShape<'_> {
    ProvisionShape {
        eid: document.provision(id).address.as_str(),
        citation: cite(document, id),
        text: document.text(id),
    }
}

fn turn(traced: &Traced, Turn { step, row }: Turn) -> Option<TurnShape<'_>> {
    let step = traced.course.steps.get(step)?;
    let Sides { old, new } = traced.course.sides(step);
    let sides = &step.comparison.rows.get(row)?.sides;
    let name = |at: usize| traced.bill.versions[at].id.as_str();
    Some(TurnShape {
        from: name(step.between.old),
        to: name(step.between.new),
        old: sides.old.first().map(|id| shape(old, *id)),
        new: sides.new.first().map(|id| shape(new, *id)),
    })
}
