//! Where each annotation lies in the two documents of a reading: straight on the
//! words where its author read one of them, through the alignment elsewhere.

use super::notes::{Anchored, Notes};
use crate::annotation::{Anchor, Ground, Lead, Target, Way, carry, place};
use crate::bill::VersionId;
use crate::compare::{Comparison, Sides, compare};
use crate::document::Document;

/// The documents of a reading and the way between them.
pub(super) struct Carrier<'a> {
    pub(super) documents: Sides<&'a Document>,
    pub(super) present: Sides<bool>,
    pub(super) comparison: &'a Comparison,
}

/// The text that annotations were written on, or the one of their version in the
/// reading's language, with the way from there to each side that it is not itself.
struct Home<'a> {
    version: &'a VersionId,
    ground: &'a Ground<'a>,
    ways: Sides<Option<Way<'a>>>,
}

impl Carrier<'_> {
    /// The places of all annotations.
    pub(super) fn anchored(&self, notes: Notes<'_>) -> Vec<Anchored> {
        if notes.annotations.is_empty() {
            return Vec::new();
        }
        let grounds = self.documents.map(Ground::new);
        let is_wanted =
            |version: &VersionId| notes.annotations.iter().any(|it| it.target.version == *version);
        let others = notes.elsewhere.iter().filter(|(version, _)| is_wanted(version));
        let others: Vec<_> = others.map(|(version, text)| (version, Ground::new(text))).collect();
        let compared: Vec<_> = others.iter().map(|(_, ground)| self.from(ground)).collect();
        let elsewhere = others.iter().zip(&compared).map(|((version, ground), compared)| {
            let sides = grounds.as_ref().zip(compared.as_ref());
            let ways = sides.map(|(side, by)| Some(Way::forth(Sides::new(ground, side), by)));
            Home { version, ground, ways }
        });
        let homes: Vec<_> =
            self.sides(grounds.as_ref(), notes.versions).into_iter().chain(elsewhere).collect();
        let places = notes.annotations.iter().enumerate().map(|(annotation, each)| {
            let home = homes.iter().find(|home| *home.version == each.target.version);
            let anchors = match home {
                Some(home) => anchors(&each.target, home),
                None => grounds.as_ref().map(|side| place(&each.target, side, Lead::Unknown)),
            };
            Anchored { annotation, anchors }
        });
        places.collect()
    }

    /// The comparisons of a text with both sides.
    fn from(&self, ground: &Ground<'_>) -> Sides<Comparison> {
        self.documents.map(|side| compare(Sides::new(ground.document, side)))
    }

    /// The sides themselves as homes, as far as they are there.
    fn sides<'g>(
        &'g self,
        grounds: Sides<&'g Ground<'g>>,
        versions: Sides<&'g VersionId>,
    ) -> Vec<Home<'g>> {
        // A version beside itself needs no way.
        let is_pair = versions.old != versions.new;
        let forth = || is_pair.then(|| Way::forth(grounds, self.comparison));
        let back = || is_pair.then(|| Way::back(grounds, self.comparison));
        let old = self.present.old.then(|| Home {
            version: versions.old,
            ground: grounds.old,
            ways: Sides::new(None, forth()),
        });
        let new = self.present.new.then(|| Home {
            version: versions.new,
            ground: grounds.new,
            ways: Sides::new(back(), None),
        });
        old.into_iter().chain(new).collect()
    }
}

fn anchors(target: &Target, home: &Home<'_>) -> Sides<Anchor> {
    let at_home = place(target, home.ground, Lead::Home);
    home.ways.as_ref().map(|way| match way {
        Some(way) => carry(target, &at_home, way),
        None => at_home.clone(),
    })
}
