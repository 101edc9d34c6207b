//! A claim through all versions of a bill.

use super::claim::{Claim, Part};
use super::likeness::{Said, Wanted};
use super::sighting::{Sighting, Standing, WORD_FOR_WORD};
use crate::annotation::Ground;
use crate::compare::Sides;
use crate::document::ProvisionId;
use crate::review::{Course, Step};

/// What became of a claim.
#[derive(Clone, Debug)]
pub struct Trace {
    /// What is claimed.
    pub claim: Claim,
    /// Each part by itself; one where it stands together somewhere.
    pub parts: Vec<PartTrace>,
}

/// One part of a claim through all versions.
#[derive(Clone, Debug)]
pub struct PartTrace {
    /// The part.
    pub part: Part,
    /// How it stands in each version, in order.
    pub sightings: Vec<Sighting>,
    /// Where it came, went, or was worded otherwise.
    pub turns: Vec<Turn>,
}

/// A step between two versions at which words came, went or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Which step of the course.
    pub step: usize,
    /// The row of its comparison that shows what stood there, or stands now.
    pub row: usize,
}

/// The least share of a whole claim that one provision says for it to be looked for
/// in one piece.
const TOGETHER: f32 = 0.75;

/// Follows a claim through the versions of a bill in its language.
pub fn trace(claim: Claim, course: &Course) -> Trace {
    let read = |document| (Ground::new(document), Said::new(document));
    let texts: Vec<_> = course.texts.iter().map(|text| text.as_ref().map(read)).collect();
    let there: Vec<&Said> = texts.iter().flatten().map(|(_, said)| said).collect();
    let whole = claim.whole();
    let wanted = Wanted::new(&whole, claim.language, &there);
    let sighted = |part: &Part, here: &Wanted<'_>| -> Vec<Sighting> {
        let each = texts.iter().map(|text| {
            let Some((ground, said)) = text else { return Sighting::none(Standing::NoText) };
            let exact = Sighting::exact(&claim, part, ground);
            exact.unwrap_or_else(|| Sighting::reworded(here, &wanted, said))
        });
        each.collect()
    };
    let sightings = sighted(&whole, &wanted);
    let is_together = sightings.iter().any(|it| it.standing.is_there() && it.share >= TOGETHER);
    let parts = claim.parts();
    let traced = if is_together || parts.len() < 2 {
        vec![(whole.clone(), sightings)]
    } else {
        let wanted = |part: &Part| sighted(part, &Wanted::new(part, claim.language, &there));
        parts.into_iter().map(|part| (part.clone(), wanted(&part))).collect()
    };
    let parts = traced.into_iter().map(|(part, sightings)| {
        let turns = turns(course, &sightings);
        PartTrace { part, sightings, turns }
    });
    let parts = parts.collect();
    Trace { claim, parts }
}

/// The steps at which a part came, went or was worded otherwise.
fn turns(course: &Course, sightings: &[Sighting]) -> Vec<Turn> {
    let steps = course.steps.iter().enumerate();
    steps.filter_map(|(at, step)| turn(at, step, step.between.map(|it| &sightings[it]))).collect()
}

fn turn(at: usize, step: &Step, around: Sides<&Sighting>) -> Option<Turn> {
    if around.old.standing == around.new.standing {
        return None;
    }
    let first = |sighting: &Sighting| Some(sighting.places.first()?.provision);
    let rows = || step.comparison.rows.iter();
    let of_old = |id: ProvisionId| rows().position(|row| row.sides.old.contains(&id));
    let of_new = |id: ProvisionId| rows().position(|row| row.sides.new.contains(&id));
    let row = first(around.old).and_then(of_old).or_else(|| first(around.new).and_then(of_new))?;
    Some(Turn { step: at, row })
}

impl Trace {
    /// The versions that say all parts of it, or most of them, by their place in the bill.
    pub fn whole(&self) -> impl Iterator<Item = usize> {
        let versions = self.parts.first().map_or(0, |part| part.sightings.len());
        (0..versions)
            .filter(|at| self.parts.iter().all(|part| part.sightings[*at].standing.is_there()))
    }

    /// Whether a version says most of a part only.
    pub fn is_partly(&self, version: usize) -> bool {
        self.parts.iter().any(|part| part.sightings[version].standing == Standing::Partly)
    }

    /// How well the version that says it best does, at most [`WORD_FOR_WORD`].
    pub fn likeness(&self) -> f32 {
        let best =
            |part: &PartTrace| part.sightings.iter().map(Sighting::likeness).fold(0.0, f32::max);
        self.parts.iter().map(best).fold(WORD_FOR_WORD, f32::min)
    }

    /// Whether any version says any of it.
    pub fn is_anywhere(&self) -> bool {
        let mut all = self.parts.iter().flat_map(|part| &part.sightings);
        all.any(|sighting| sighting.standing.is_there())
    }
}
