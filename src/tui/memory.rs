//! What the screen remembers of a bill for the next time, and taking it up again.

use super::filter::Filter;
use super::state::{State, Wished};
use super::trail::{Marked, Stop};
use super::walk;
use crate::bill::{BillId, VersionId};
use crate::compare::Sides;
use crate::document::{Address, Document};
use crate::store::{Bookmark, Remembered};
use crate::view::Side;

/// The filters by the names under which they are remembered.
const FILTERS: [(&str, Filter); 4] = [
    ("all", Filter::All),
    ("changes", Filter::Changes),
    ("substance", Filter::Substance),
    ("folded", Filter::Folded),
];

/// What is to be remembered.
pub(super) fn remembered(state: &State) -> Remembered {
    let review = state.review();
    let ids = review.pair().map(|version| version.id.as_str().to_owned());
    let codes = review.readings.iter().map(|reading| reading.language.code().to_owned());
    let filter = FILTERS.iter().find(|(_, filter)| *filter == state.manner.filter);
    let Wished { outline, aside, below } = state.look.wished;
    Remembered {
        old: ids.old,
        new: ids.new,
        languages: codes.collect(),
        side_by_side: state.manner.side_by_side,
        redline: state.manner.redline,
        filter: filter.map_or_else(String::new, |(name, _)| (*name).to_owned()),
        provision: state.here().map(|(_, address)| address.to_string()),
        outline,
        aside,
        below,
        marks: marks_of(state, &review.bill.id),
    }
}

/// What the reader marked in a bill.
pub(super) fn marks_of(state: &State, bill: &BillId) -> Vec<Bookmark> {
    let bookmark = |Marked { stop, cited, words }: &Marked| {
        let (side, address) = stop.place.as_ref()?;
        Some(Bookmark {
            old: stop.versions.old.as_str().to_owned(),
            new: stop.versions.new.as_str().to_owned(),
            is_in_new: *side == Side::New,
            provision: address.to_string(),
            cited: cited.clone(),
            words: words.clone(),
        })
    };
    let marks = state.trail.marks.iter();
    marks.filter(|mark| mark.stop.bill == *bill).filter_map(bookmark).collect()
}

/// What was marked, where it still is: a version that the bill has no more, and a provision
/// that its version has no more where that is at hand, are left out.
fn marked(state: &State, bookmark: &Bookmark) -> Option<Marked> {
    let review = state.review();
    let known = |name| VersionId::new(name).filter(|id| review.bill.place_of(id).is_some());
    let versions = Sides::new(known(&bookmark.old)?, known(&bookmark.new)?);
    let side = if bookmark.is_in_new { Side::New } else { Side::Old };
    let address = Address::new(&bookmark.provision);
    let texts = state.lead()?.texts();
    let shown = review.pair().map(|version| &version.id).zip(texts);
    let is_gone = |(id, text): (&VersionId, &Document)| {
        id == side.of(&versions) && text.find(&address).is_none()
    };
    if is_gone(shown.old) || is_gone(shown.new) {
        return None;
    }
    let (bill, languages) = (review.bill.id.clone(), review.languages());
    let stop = Stop { bill, versions, place: Some((side, address)), languages };
    Some(Marked { stop, cited: bookmark.cited.clone(), words: bookmark.words.clone() })
}

/// Shows the text as it is remembered. The provision is one of the version that was read
/// then; in another it is gone to where it is.
pub(super) fn restore(state: &mut State, remembered: &Remembered) {
    let filter = FILTERS.iter().find(|(name, _)| *name == remembered.filter);
    state.manner.filter = filter.map_or(Filter::All, |(_, filter)| *filter);
    state.manner.side_by_side = remembered.side_by_side;
    state.manner.redline = remembered.redline;
    let Remembered { outline, aside, below, .. } = *remembered;
    state.look.wished = Wished { outline, aside, below };
    state.trail.marks = remembered.marks.iter().filter_map(|mark| marked(state, mark)).collect();
    state.refresh();
    let address = remembered.provision.as_deref().map(Address::new);
    if let Some(entry) = address.and_then(|address| state.entry_of(Side::New, &address)) {
        let entry = state.nearest_shown(entry);
        state.stand_at(entry);
        state.spot.top = entry;
        walk::go(state, entry);
    }
}
