//! Follows annotations along a course, from the text that each was written on
//! to both ends.

mod walker;

pub use self::walker::Followed;
use self::walker::{Here, Walker, own_words, seen};
use super::agreed::{are_of_others, is_apart, is_corrected, on};
use super::around::around;
use super::confirmed::still_there;
use super::course::{Course, Step};
use super::life::{Fate, Life, Place, Stay, spans, told};
use crate::annotation::{self, Anchor, Annotation, How, Placement, Target, Way, find_quote};
use crate::bill::VersionId;
use crate::compare::redline::edits;
use crate::compare::{Change, Edit, Row, Sides, places_in};
use crate::document::{Document, ProvisionId};

/// From how much likeness a provision without the words is still the same one.
const LEAST_LIKENESS: f32 = 0.25;

/// The lives of those annotations that were written on a text of the course or
/// that are translated to it; the others have none. `order` has the versions of
/// the bill.
pub fn lives(course: &Course, annotations: &[Followed<'_>], order: &[VersionId]) -> Vec<Life> {
    let texts: Vec<_> =
        course.texts.iter().map(|text| text.as_ref().map(annotation::Ground::new)).collect();
    let numbered = annotations.iter().enumerate();
    let mut walkers: Vec<_> = numbered
        .filter_map(|(at, each)| {
            let home = order.iter().position(|version| *version == each.0.target.version)?;
            Some(Walker::new(course, (home, texts.get(home)?.as_ref()?), (at, *each)))
        })
        .collect();
    for step in &course.steps {
        Walk { course, step, order, is_forward: true }.advance(&mut walkers, &texts);
    }
    for walker in &mut walkers {
        walker.here = walker.start.clone();
        walker.is_led = walker.life.stays[walker.life.home].confirmed.is_none();
    }
    for step in course.steps.iter().rev() {
        Walk { course, step, order, is_forward: false }.advance(&mut walkers, &texts);
    }
    walkers.into_iter().map(|walker| walker.life).collect()
}

/// One step along a course, forward or back.
struct Walk<'a> {
    course: &'a Course,
    step: &'a Step,
    order: &'a [VersionId],
    is_forward: bool,
}

/// A step with the rows of its provisions found once.
struct Ground<'a> {
    from: &'a Document,
    to: &'a Document,
    /// The row of each provision of either text.
    rows: Sides<Vec<Option<usize>>>,
    /// What is new or changed where the step leads, with what answers to it: only
    /// there can words come back.
    changed: Vec<(ProvisionId, &'a [ProvisionId])>,
}

impl<'a> Walk<'a> {
    /// The versions that it leads from and to.
    const fn ends(&self) -> (usize, usize) {
        let Sides { old, new } = self.step.between;
        if self.is_forward { (old, new) } else { (new, old) }
    }

    /// Takes all walkers that are on their way past this step.
    fn advance(&self, walkers: &mut [Walker<'_>], texts: &[Option<annotation::Ground<'_>>]) {
        let (from, _) = self.ends();
        let is_on_its_way = |walker: &&mut Walker<'_>| {
            let home = walker.life.home;
            if self.is_forward { home <= from } else { home >= from }
        };
        let mut walkers: Vec<_> = walkers.iter_mut().filter(is_on_its_way).collect();
        let documents = self.course.sides(self.step);
        let rows = places_in(&self.step.comparison.rows, documents);
        let Sides { old, new } = documents;
        let (from, to) = if self.is_forward { (old, new) } else { (new, old) };
        let changed = self.step.comparison.rows.iter().filter(|row| !row.is_unchanged());
        let changed = changed.flat_map(|row| {
            let Sides { old, new } = &row.sides;
            let (from, to) = if self.is_forward { (old, new) } else { (new, old) };
            to.iter().map(|id| (*id, from.as_slice()))
        });
        let ground = Ground { from, to, rows, changed: changed.collect() };
        let text = |at: usize| texts[at].as_ref().expect("a step is between two texts");
        let way = if self.is_forward { Way::forth } else { Way::back };
        let way = way(self.step.between.map(text), &self.step.comparison);
        for walker in &mut walkers {
            self.take(walker, &walker.carried(&way), &ground);
        }
    }

    fn take(&self, walker: &mut Walker<'_>, anchor: &Anchor, ground: &Ground<'a>) {
        let found = self.found(walker, anchor, ground);
        let (_, to) = self.ends();
        let own = walker.own.get(to).and_then(Option::as_ref);
        let (here, stay) = match (self.confirmed(walker, &found, ground), own) {
            (Some(confirmed), _) => {
                walker.is_led = false;
                confirmed
            }
            (None, Some(own)) if walker.is_led || self.is_seen(walker) => {
                walker.is_led = true;
                self.led(walker, (own, found), ground)
            }
            (None, _) => found,
        };
        walker.here = here;
        walker.life.stays[to] = stay;
    }

    /// Whether a person saw the words in the author's language of the version reached.
    fn is_seen(&self, walker: &Walker<'_>) -> bool {
        let Annotation { target, placements, .. } = walker.annotation;
        let version = &self.order[self.ends().1];
        placements.iter().any(|it| it.version == *version && it.language == target.language)
    }

    /// In another language than the author's: on what answers to the author's words, where
    /// this language's alignment of the versions, by which they are `found`, does not lead
    /// elsewhere.
    fn led(
        &self,
        walker: &Walker<'_>,
        (own, (here, found)): (&Stay, (Here, Stay)),
        ground: &Ground<'a>,
    ) -> (Here, Stay) {
        let ways = [own, &found].map(|stay| on(stay.provision, &stay.further));
        let is_weighed = !is_corrected(walker.annotation);
        if is_weighed && is_apart(ground.to, [&ways[0], &ways[1]]) {
            return (here, Stay::nowhere(Fate::Ambiguous, ways.concat()));
        }
        let home = self.course.text(walker.life.home);
        let home =
            home.and_then(|home| Some((home, home.find(&walker.annotation.target.provision)?)));
        let is_gone = |home| ways[1].is_empty() && are_of_others(home, ground.to, &ways[0]);
        if is_weighed && home.is_some_and(is_gone) {
            let [own, _] = ways;
            return (here, Stay { candidates: own, ..found });
        }
        let fate = own.fates[0];
        match own.provision {
            Some(id) if own.span.is_none() => without(id, fate),
            None => (Here::Nowhere(fate), Stay::nowhere(fate, own.candidates.clone())),
            Some(_) => {
                let places = own.places().map(|(id, _)| (id, own_words(ground.to, id)));
                let places: Vec<_> = places.collect();
                let is_moved = own.has(Fate::Moved);
                let placement = if is_moved { Placement::Moved } else { Placement::Exact };
                let stay = self.stay(walker, &places, placement, ground);
                let was_there = matches!(walker.here, Here::Words(_));
                let fates = if was_there { stay.fates } else { own.fates.clone() };
                (Here::Words(places), Stay { fates, ..stay })
            }
        }
    }

    fn found(&self, walker: &Walker<'_>, anchor: &Anchor, ground: &Ground<'a>) -> (Here, Stay) {
        let seen = seen(anchor, ground.to, walker.is_whole);
        match (&walker.here, seen) {
            (Here::Words(_), Some(Here::Words(places))) => {
                let stay = self.stay(walker, &places, anchor.placement, ground);
                (Here::Words(places), stay)
            }
            (Here::Without(_), Some(_)) => {
                let stands = |id| back_in(walker, id, ground);
                let stands = |id| stands(id).unwrap_or_else(|| without(id, self.lost(walker)));
                anchor.provision.map_or_else(|| self.nowhere(walker, anchor, ground), stands)
            }
            (Here::Nowhere(_), Some(Here::Words(places))) => {
                let stay = walker.stay((ground.to, &places), vec![Fate::Moved], None);
                (Here::Words(places), stay)
            }
            (_, Some(Here::Without(id))) => without(id, Fate::Dropped),
            (Here::Words(_) | Here::Nowhere(_), _) if anchor.placement == Placement::Ambiguous => (
                Here::Nowhere(Fate::Unknown),
                Stay::nowhere(Fate::Ambiguous, anchor.candidates.clone()),
            ),
            (Here::Words(places), _) => {
                let answer = places.first().and_then(|(id, _)| self.answer(*id, ground));
                match answer.filter(|_| !walker.is_whole) {
                    Some(id) => without(id, Fate::Dropped),
                    None => self.nowhere(walker, anchor, ground),
                }
            }
            _ => self.nowhere(walker, anchor, ground),
        }
    }

    /// What became of words that are nowhere, seen from this end of the step.
    const fn lost(&self, walker: &Walker<'_>) -> Fate {
        match walker.here {
            Here::Without(_) => Fate::Dropped,
            Here::Nowhere(fate) => fate,
            Here::Words(_) if self.is_forward => Fate::Gone,
            Here::Words(_) => Fate::NotYet,
        }
    }

    /// Words that are nowhere, unless they came anew.
    fn nowhere(&self, walker: &Walker<'_>, anchor: &Anchor, ground: &Ground<'a>) -> (Here, Stay) {
        let fate = match self.lost(walker) {
            Fate::Dropped if self.is_forward => Fate::Gone,
            Fate::Dropped => Fate::NotYet,
            other => other,
        };
        let lost = || (Here::Nowhere(fate), Stay::nowhere(fate, anchor.candidates.clone()));
        if fate == Fate::Unknown || walker.is_whole || matches!(walker.here, Here::Words(_)) {
            return lost();
        }
        let Some(quote) = &walker.annotation.target.quote else { return lost() };
        let has = |text: &Document, id: ProvisionId| {
            !find_quote(text.source(), text.provision(id).span(), &quote.exact).is_empty()
        };
        let came = ground.changed.iter().filter(|(id, origins)| {
            has(ground.to, *id) && !origins.iter().any(|each| has(ground.from, *each))
        });
        match came.collect::<Vec<_>>().as_slice() {
            [(id, _)] => back_in(walker, *id, ground).unwrap_or_else(lost),
            _ => lost(),
        }
    }

    /// The row of a provision, and the provisions on its other side.
    fn row(&self, id: ProvisionId, is_old: bool, ground: &Ground<'a>) -> Option<&'a Row> {
        let places = if is_old { &ground.rows.old } else { &ground.rows.new };
        Some(&self.step.comparison.rows[places.get(id.0).copied().flatten()?])
    }

    fn across(
        &self,
        id: ProvisionId,
        is_old: bool,
        ground: &Ground<'a>,
    ) -> Option<&'a [ProvisionId]> {
        let row = self.row(id, is_old, ground)?;
        Some(if is_old { &row.sides.new } else { &row.sides.old })
    }

    /// The only provision that answers to one of the text that is left, if it is
    /// the same one still.
    fn answer(&self, id: ProvisionId, ground: &Ground<'a>) -> Option<ProvisionId> {
        let is_alike = self.row(id, self.is_forward, ground)?.likeness >= LEAST_LIKENESS;
        match self.across(id, self.is_forward, ground)? {
            [only] if is_alike => Some(*only),
            _ => None,
        }
    }

    /// Words that were seen in both texts.
    fn stay(
        &self,
        walker: &Walker<'_>,
        places: &[Place],
        placement: Placement,
        ground: &Ground<'a>,
    ) -> Stay {
        let Here::Words(before) = &walker.here else {
            let stay = walker.stay((ground.to, places), vec![Fate::Kept], None);
            let fate = if stay.is_as_written() { Fate::Kept } else { Fate::Reworded };
            return Stay { fates: vec![fate], ..stay };
        };
        let made = self.edits((before, places), ground);
        let is_changed = placement == Placement::Changed;
        let around = || is_changed.then(|| self.around((before, places), ground)).flatten();
        let passage = self.passage((before, places), placement == Placement::Moved, ground);
        let (fates, reworded) = told((made, around), passage, self.step.between);
        walker.stay((ground.to, places), fates, reworded)
    }

    /// The texts of the step and what lies in them, the older first.
    fn aged<T>(&self, (from, to): (T, T)) -> Sides<T> {
        if self.is_forward { Sides::new(from, to) } else { Sides::new(to, from) }
    }

    /// What the later version changed around words that stayed in one place.
    fn around(&self, ends: (&[Place], &[Place]), ground: &Ground<'a>) -> Option<Vec<Edit>> {
        let ([before], [after]) = ends else { return None };
        around(self.aged((ground.from, ground.to)), self.aged((*before, *after)))
    }

    /// What the later version made of the words of the earlier one.
    fn edits(&self, (before, after): (&[Place], &[Place]), ground: &Ground<'a>) -> Vec<Edit> {
        let sources = self.aged((ground.from, ground.to)).map(Document::source);
        let spans = self.aged((spans(before), spans(after)));
        edits(sources, spans.as_ref().map(Vec::as_slice))
    }

    /// What became of the provision and of those that it stands in.
    fn passage(
        &self,
        (before, after): (&[Place], &[Place]),
        is_elsewhere: bool,
        ground: &Ground<'a>,
    ) -> impl Iterator<Item = Fate> + use<> {
        let has =
            |id, change| self.row(id, self.is_forward, ground).is_some_and(|row| row.has(change));
        let any = |change| before.iter().any(|(id, _)| has(*id, change));
        let mut above = before.iter().flat_map(|(id, _)| ground.from.upward(*id));
        // Words that were parted while their provision was not went elsewhere in part.
        let is_split = any(Change::Split);
        let is_parted = after.len() > before.len() && !is_split && !any(Change::Merged);
        let is_moved = is_elsewhere || is_parted || above.any(|id| has(id, Change::Moved));
        let first = |document: &'a Document, places: &[Place]| {
            places.first().map(|(id, _)| &document.provision(*id).address)
        };
        let is_renumbered = !is_moved && first(ground.from, before) != first(ground.to, after);
        let fates = [
            (Fate::Moved, is_moved),
            (Fate::Renumbered, is_renumbered),
            (Fate::Split, is_split),
            (Fate::Merged, any(Change::Merged)),
        ];
        fates.into_iter().filter(|(_, is_so)| *is_so).map(|(fate, _)| fate)
    }

    /// Where a person says that the words lie in the version that is reached.
    /// Where only the first part of parted words was written down, it stands for all.
    fn confirmed(
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
        if place.is_first_of_several() && places.first().is_some_and(is_first) {
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

/// The author's words in a provision that stood without them. What a person did not
/// take for them before they are not now.
fn back_in(walker: &Walker<'_>, id: ProvisionId, ground: &Ground<'_>) -> Option<(Here, Stay)> {
    let in_provision = |text: &Document, id| {
        let provision = text.provision(id).address.clone();
        let target = Target { provision, ..walker.annotation.target.clone() };
        annotation::still_there(&target, text)?.span
    };
    let span = in_provision(ground.to, id)?;
    if let Here::Without(before) = walker.here
        && in_provision(ground.from, before).is_some()
    {
        return None;
    }
    let places = vec![(id, span)];
    let stay = walker.stay((ground.to, &places), vec![Fate::Back], None);
    Some((Here::Words(places), stay))
}

/// A provision without the words.
fn without(id: ProvisionId, fate: Fate) -> (Here, Stay) {
    (Here::Without(id), Stay { provision: Some(id), ..Stay::nowhere(fate, Vec::new()) })
}

#[cfg(test)]
mod tests;
