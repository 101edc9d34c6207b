//! What the screen remembers of a bill for the next time, and taking it up again.

use super::filter::Filter;
use super::state::{State, Wished};
use super::walk;
use crate::document::Address;
use crate::store::Remembered;
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
    }
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
    state.refresh();
    let address = remembered.provision.as_deref().map(Address::new);
    if let Some(entry) = address.and_then(|address| state.entry_of(Side::New, &address)) {
        let entry = state.nearest_shown(entry);
        state.stand_at(entry);
        state.spot.top = entry;
        walk::go(state, entry);
    }
}
