//! What a person says of the words in a version counts before what is found.

use super::{Ground, Here, Place, Stay, Walk, Walker, seen, without};
use crate::annotation::{How, Placement};
use crate::review::confirmed::still_there;
use crate::review::life::Fate;

impl<'a> Walk<'a> {
    /// Where a person says that the words lie in the version that is reached.
    /// Whoever confirms the first part of parted words confirms them all.
    pub(super) fn confirmed(
        &self,
        walker: &Walker<'_>,
        (here, stay): &(Here, Stay),
        ground: &Ground<'a>,
    ) -> Option<(Here, Stay)> {
        let (version, language) = (&self.order[self.ends().1], ground.to.language());
        let mut placements = walker.annotation.placements.iter();
        let at = placements.position(|it| it.version == *version && it.language == language)?;
        let place = &walker.annotation.placements[at];
        if place.how == How::Orphaned {
            let (here, stay) = self.confirmed_gone(walker, ground);
            return Some((here, Stay { confirmed: Some(at), ..stay }));
        }
        let found = still_there(&walker.annotation.target, place, ground.to)?;
        let is_whole = place.quote.is_none();
        let Here::Words(places) = seen(&found, ground.to, is_whole)? else { return None };
        let is_first = |(id, span): &Place| (stay.provision, stay.span) == (Some(*id), Some(*span));
        if place.how == How::Split && places.first().is_some_and(is_first) {
            return Some((here.clone(), Stay { confirmed: Some(at), ..stay.clone() }));
        }
        let is_moved = place.how == How::Moved;
        let placement = if is_moved { Placement::Moved } else { found.placement };
        let stay = self.stay(walker, &places, placement, ground);
        Some((Here::Words(places), Stay { confirmed: Some(at), ..stay }))
    }

    /// The words are gone because a person says so: from a provision that stands, where
    /// one answers to that of before.
    fn confirmed_gone(&self, walker: &Walker<'_>, ground: &Ground<'a>) -> (Here, Stay) {
        let before = match &walker.here {
            Here::Words(places) => places.first().map(|(id, _)| *id),
            Here::Without(id) => Some(*id),
            Here::Nowhere(_) => None,
        };
        let fate = if self.is_forward { Fate::Gone } else { Fate::NotYet };
        match before.and_then(|id| self.answer(id, ground)) {
            Some(id) => without(id, Fate::Dropped),
            None => (Here::Nowhere(fate), Stay::nowhere(fate, Vec::new())),
        }
    }
}
