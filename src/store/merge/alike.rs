//! Two people who confirm one place alike agree: the first of them stays in the
//! place, and the other goes into the history.

use super::three::Three;
use crate::annotation::{Annotation, Confirmed, Deed, Event};
use crate::store::amendment::corrected;
use crate::store::annotation_file::annotation_in;
use crate::store::clock::instant;
use crate::store::items::push;
use crate::store::layout::event_line;

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

fn has(note: &Annotation, place: &Confirmed) -> bool {
    note.placements.contains(place)
}

/// The text of a side whose confirmation came later.
fn confirmed_too(text: &str, first: &Confirmed, later: &Confirmed) -> Option<String> {
    let Confirmed { by, at, why, .. } = later.clone();
    let event = Event { at, by, deed: Deed::Confirmed(Box::new(later.clone())), why };
    push(&corrected(text, first)?, "history", &event_line(&event))
}
