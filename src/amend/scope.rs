//! Where an instruction is carried out, by what it stands in and what stands before it; and
//! whether that can be told.

use super::instruction::Operation;
use super::place::{Named, Place, Step};

/// What holds for an instruction by what it stands in.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    pub(super) act: Option<usize>,
    /// Where; several where «в пунктах 2 и 3:» is said.
    pub(super) places: Vec<Place>,
    /// Whether the words that say where were not understood: nothing is done there.
    pub(super) is_lost: bool,
    /// Where something is done in the same numbered item before.
    pub(super) before: Before,
    /// Where the instruction before it in that item is carried out.
    pub(super) last: Vec<Place>,
}

/// Where the instructions before one in the same numbered item do something. Behind «часть
/// первую статьи 3 изложить …» a line «слово «А» исключить» may be of that part, of the
/// article or of the act: nobody can tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Before {
    #[default]
    Nothing,
    /// In what stands beside the articles: the title, the preamble.
    OfTheAct,
    /// In an article or another unit that is numbered through.
    InAUnit,
}

impl Before {
    pub(super) fn of(places: &[Place]) -> Self {
        match places {
            [] => Self::Nothing,
            [place, ..] if place.0.first().is_some_and(Step::is_numbered_through) => Self::InAUnit,
            _ => Self::OfTheAct,
        }
    }
}

/// Whether a line that names a unit so deep first no longer stands where a line before it
/// said.
pub(super) fn closes(places: &[Place], top: Option<&Step>) -> bool {
    let last = places.iter().filter_map(Place::last).map(Step::rank).max();
    let is_contents = places
        .iter()
        .any(|place| place.0.first().is_some_and(|step| step.named == Named::Contents));
    top.zip(last).is_some_and(|(top, last)| top.rank() <= last && !is_contents)
}

/// Whether one of some places ends in what may hold a unit that else stands beside it.
pub(super) fn may_hold(places: &[Place], unit: Option<&Step>) -> bool {
    let holds = |place: &Place, unit| place.last().is_some_and(|last| last.may_hold(unit));
    unit.is_some_and(|unit| places.iter().any(|place| holds(place, unit)))
}

impl Scope {
    /// Whether it cannot be told where an operation is done whose clause names `places`.
    pub(super) fn is_in_doubt(
        &self,
        operation: &Operation,
        places: &[Place],
        here: &[Place],
    ) -> bool {
        let (named, adds_through) = match operation {
            Operation::Insert { units, .. } if places.is_empty() => {
                let is_through = |unit: &Place| unit.last().is_some_and(Step::is_numbered_through);
                (&**units, units.iter().any(is_through))
            }
            _ => (places, *operation == Operation::Enter),
        };
        let found = places_of(operation, places, here);
        // «пункт 1 статьи 2 и пункт 1 статьи 3 исключить, пункт 2 …»: of which article?
        let is_outside = |place: &Place| here.iter().any(|outer| !place.is_below(outer));
        // «части вторую и третью исключить, подпункт 3) дополнить»: of both, or beside them?
        let is_behind = here != self.places;
        let is_of_each = is_behind && !places.is_empty();
        let is_of_several =
            found.len() > named.len().max(1) && (is_of_each || named.iter().any(is_outside));
        // «примечание исключить, пункт 2 изложить»: of the note that is named before, or beside it?
        let is_beside = is_behind && named.iter().any(|place| may_hold(here, place.0.first()));
        // «в пунктах 1 и 2, кроме абзаца второго»: of both?
        let is_of_which = operation.has_exceptions() && found.len() > 1;
        is_of_several
            || is_of_which
            || is_beside
            || !adds_through && Before::of(&found) < self.before
    }

    /// Where else an operation may be meant whose clause names `places`: in what the line before
    /// it is of, where that can hold them.
    pub(super) fn perhaps(
        &self,
        operation: &Operation,
        places: &[Place],
        here: &[Place],
    ) -> Vec<Place> {
        let is_behind = here != self.places;
        if is_behind || self.last.is_empty() {
            return Vec::new();
        }
        let found = places_of(operation, places, here);
        let mut others = places_of(operation, places, &self.last);
        others.retain(|place| !found.contains(place));
        others
    }
}

/// Where an operation is done whose clause names `places`, below `here`.
pub(super) fn places_of(operation: &Operation, places: &[Place], here: &[Place]) -> Vec<Place> {
    match operation {
        Operation::Insert { units, .. } if places.is_empty() => beside(here, units),
        _ => within(places, here),
    }
}

/// Places within those that hold already.
pub(super) fn within(places: &[Place], outer: &[Place]) -> Vec<Place> {
    if places.is_empty() {
        return outer.to_vec();
    }
    if outer.is_empty() {
        return places.to_vec();
    }
    let below = |outer: &Place| places.iter().map(|place| place.below(outer)).collect::<Vec<_>>();
    let mut all: Vec<Place> = Vec::new();
    for place in outer.iter().flat_map(below) {
        // Beside «пункты 1 и 2 статьи 2» point 3 is one.
        if !all.contains(&place) {
            all.push(place);
        }
    }
    all
}

/// The places that can hold the first of the units that are added.
fn beside(places: &[Place], units: &[Place]) -> Vec<Place> {
    let Some(unit) = units.first().and_then(|unit| unit.0.first()) else { return places.to_vec() };
    let mut places: Vec<_> = places.iter().map(|place| place.beside(unit)).collect();
    places.dedup();
    places.retain(|place| !place.0.is_empty());
    places
}
