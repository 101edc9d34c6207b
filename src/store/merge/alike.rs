//! What two people said of the places of one annotation. Who confirm one place alike
//! agree: the first of them stays in the place, and the other goes into the history. What
//! one confirmed while the other put the annotation on other words goes there too.

use super::three::Three;
use crate::annotation::{Annotation, Confirmed, Deed, Event};
use crate::store::amendment::{corrected, unplaced};
use crate::store::annotation_file::annotation_in;
use crate::store::clock::instant;
use crate::store::items::push;
use crate::store::layout::event_line;
use crate::store::splice::{Written, set};

/// The texts with one confirmation of each place that both sides confirmed alike.
pub(super) fn agreed(texts: Three<&str>) -> Three<String> {
    let notes = texts.map(annotation_in);
    let mut agreed = texts.map(str::to_owned);
    let (Some(ours), Some(theirs)) = (&notes.ours, &notes.theirs) else { return agreed };
    for our in &ours.placements {
        let Some(their) = theirs.placements.iter().find(|it| it.is_of_text_of(our)) else {
            continue;
        };
        let is_new = |place| !notes.base.as_ref().is_some_and(|base| has(base, place));
        if our == their || !our.is_alike(their) || !is_new(our) || !is_new(their) {
            continue;
        }
        let (side, first, later) = if instant(&our.at) > instant(&their.at) {
            (&mut agreed.ours, their, our)
        } else {
            (&mut agreed.theirs, our, their)
        };
        if let Some(text) = confirmed_too(side, first, later) {
            *side = text;
        }
    }
    agreed
}

/// The texts where only one side put the annotation on other words: of what the other
/// confirmed for the former words nothing counts.
pub(super) fn lifted(texts: Three<&str>) -> Three<String> {
    let mut lifted = texts.map(str::to_owned);
    let Some(notes) = texts.map(annotation_in).all() else { return lifted };
    let stays = |note: &Annotation| note.target.is_on_words_of(&notes.base.target);
    let (side, note, other) = match (stays(&notes.ours), stays(&notes.theirs)) {
        (true, false) => (&mut lifted.ours, &notes.ours, &notes.theirs),
        (false, true) => (&mut lifted.theirs, &notes.theirs, &notes.ours),
        _ => return lifted,
    };
    if let Some(text) = without_places(side, note, (&notes.base, other)) {
        *side = text;
    }
    lifted
}

/// The text of a side without the places that it confirmed, which go into the history,
/// and without those that the other side lifted.
fn without_places(
    text: &str,
    note: &Annotation,
    (base, other): (&Annotation, &Annotation),
) -> Option<String> {
    let gone = note.placements.iter().filter(|place| !has(base, place) || !has(other, place));
    let text = unplaced(text, gone)?;
    let mut new = note.placements.iter().filter(|place| !has(base, place));
    new.try_fold(text, |text, place| {
        let Confirmed { by, at, why, .. } = place.clone();
        let event = Event { at, by, deed: Deed::Lifted(Box::new(place.clone())), why };
        push(&text, "history", &event_line(&event))
    })
}

/// The texts where both sides decided on a status and one of them came back to what stood:
/// it is what they want, not what nobody touched, and the base says something else.
pub(super) fn contested(texts: Three<&str>) -> Three<String> {
    let mut contested = texts.map(str::to_owned);
    let Some(notes) = texts.map(annotation_in).all() else { return contested };
    let Three { base, ours, theirs } = &notes;
    let is_new = |event: &&Event| !base.history.contains(event);
    let decided = |note: &Annotation| {
        note.history.iter().filter(is_new).any(|event| matches!(event.deed, Deed::Status(_)))
    };
    let [was, our, their] = [base, ours, theirs].map(|it| it.status);
    let came_back = our != their && (was == our || was == their);
    if came_back && decided(ours) && decided(theirs) {
        let other = set(&contested.base, "status", Written::Name(NEITHER));
        contested.base = other.unwrap_or(contested.base);
    }
    contested
}

/// What neither side says.
const NEITHER: &str = "neither";

fn has(note: &Annotation, place: &Confirmed) -> bool {
    note.placements.contains(place)
}

/// The text of a side whose confirmation came later.
fn confirmed_too(text: &str, first: &Confirmed, later: &Confirmed) -> Option<String> {
    let Confirmed { by, at, why, .. } = later.clone();
    let event = Event { at, by, deed: Deed::Confirmed(Box::new(later.clone())), why };
    push(&corrected(text, first)?, "history", &event_line(&event))
}
