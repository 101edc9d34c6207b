//! Follows annotations along a course, from the text that each was written on
//! to both ends.

use super::carry::Carrier;
use super::confirmed::{in_translation, still_there};
use super::course::{Course, Step};
use super::life::{Fate, Life, Reworded, Stay, kept};
use super::notes::Notes;
use crate::annotation::{
    self, Anchor, Annotation, How, Lead, Placement, Quote, Target, find_quote, place,
};
use crate::bill::VersionId;
use crate::compare::redline::edits;
use crate::compare::{Change, Edit, Row, Sides, places_in};
use crate::document::{Document, ProvisionId};
use crate::text::span::Span;

/// From how much likeness a provision without the words is still the same one.
const LEAST_LIKENESS: f32 = 0.25;

/// Where the words of an annotation were seen last.
#[derive(Clone, Copy, Debug)]
enum Here {
    /// These words.
    Words(ProvisionId, Span),
    /// The provision, without them.
    Without(ProvisionId),
    /// Nowhere, and what became of them.
    Nowhere(Fate),
}

/// One annotation on its way.
struct Walker<'a> {
    annotation: &'a Annotation,
    /// The words that its author read.
    written: String,
    /// Whether it is about a provision as a whole, or followed in another
    /// language than its author's.
    is_whole: bool,
    start: Here,
    here: Here,
    life: Life,
}

/// The lives of those `annotations` that were written on a text of the course or
/// that are translated to it; the others have none. `order` has the versions of
/// the bill.
pub fn lives(course: &Course, annotations: &[Annotation], order: &[VersionId]) -> Vec<Life> {
    let texts: Vec<_> =
        course.texts.iter().map(|text| text.as_ref().map(annotation::Ground::new)).collect();
    let numbered = annotations.iter().enumerate();
    let mut walkers: Vec<_> = numbered
        .filter_map(|(at, each)| {
            let home = order.iter().position(|version| *version == each.target.version)?;
            Some(Walker::new(course, (home, texts.get(home)?.as_ref()?), (at, each)))
        })
        .collect();
    for step in &course.steps {
        Walk { course, step, order, is_forward: true }.advance(&mut walkers);
    }
    for walker in &mut walkers {
        walker.here = walker.start;
    }
    for step in course.steps.iter().rev() {
        Walk { course, step, order, is_forward: false }.advance(&mut walkers);
    }
    walkers.into_iter().map(|walker| walker.life).collect()
}

impl<'a> Walker<'a> {
    fn new(
        course: &Course,
        (home, text): (usize, &annotation::Ground<'_>),
        (at, annotation): (usize, &'a Annotation),
    ) -> Self {
        let (target, document) = (&annotation.target, text.document);
        let (confirmed, found) = in_translation(annotation, document).map_or_else(
            || (None, place(target, text, Lead::Home)),
            |(at, found)| (Some(at), found),
        );
        let is_translated = target.language != course.language;
        let is_whole = target.quote.is_none() || is_translated;
        let place = confirmed.map(|at| &annotation.placements[at]);
        let is_all = place.map_or(is_whole, |place| place.quote.is_none());
        let here = seen(&found, document, is_all).unwrap_or(Here::Nowhere(Fate::Unknown));
        let words = |here| match here {
            Here::Words(_, span) => document.words(span).to_owned(),
            _ => String::new(),
        };
        let quote = target.quote.as_ref().filter(|_| !is_whole);
        // Of a provision whose words changed in its own text, those that were read.
        let was = target.wording.as_ref().filter(|_| found.placement == Placement::Changed);
        let was = quote.map(|quote| &quote.exact).or(was);
        let written = was.cloned().unwrap_or_else(|| words(here));
        let stays = course.texts.iter().map(|_| Stay::nowhere(Fate::NoText, Vec::new())).collect();
        let life = Life { annotation: at, language: course.language, home: Some(home), stays };
        let mut walker = Self { annotation, written, is_whole, start: here, here, life };
        walker.life.stays[home] = match here {
            Here::Words(id, span) => {
                let fate = if is_translated { Fate::Translated } else { Fate::Written };
                walker.stay((document, id, span), vec![fate], None)
            }
            Here::Without(id) => {
                Stay { provision: Some(id), ..Stay::nowhere(Fate::Dropped, Vec::new()) }
            }
            Here::Nowhere(_) if found.placement == Placement::Ambiguous => {
                Stay::nowhere(Fate::Ambiguous, found.candidates)
            }
            Here::Nowhere(_) => Stay::nowhere(Fate::Gone, found.candidates),
        };
        walker.life.stays[home].confirmed = confirmed;
        walker
    }

    /// Words in a place.
    fn stay(
        &self,
        (document, provision, span): (&Document, ProvisionId, Span),
        fates: Vec<Fate>,
        reworded: Option<Reworded>,
    ) -> Stay {
        let written = Span::new(0, self.written.len());
        let sources = Sides::new(self.written.as_str(), document.source());
        let likeness = kept(&edits(sources, Sides::new(&[written], &[span])));
        let (provision, span) = (Some(provision), Some(span));
        Stay { fates, provision, span, likeness, reworded, candidates: Vec::new(), confirmed: None }
    }

    /// The target as if its author had read what was seen last; `None` where that
    /// is nothing.
    fn target(&self, document: &Document, version: &VersionId) -> Option<Target> {
        let (id, span) = match self.here {
            Here::Words(id, span) => (id, Some(span).filter(|_| !self.is_whole)),
            Here::Without(id) => (id, None),
            Here::Nowhere(_) => return None,
        };
        let within = document.provision(id).span();
        Some(Target {
            source: self.annotation.target.source.clone(),
            version: version.clone(),
            language: document.language(),
            sha256: None,
            provision: document.provision(id).address.clone(),
            quote: span.map(|span| Quote::of(document.source(), span, within)),
            wording: None,
        })
    }
}

/// Where an anchor says that words are; `None` where it says nowhere.
fn seen(anchor: &Anchor, document: &Document, is_whole: bool) -> Option<Here> {
    let id = anchor.provision?;
    let span = if is_whole { Some(own_words(document, id)) } else { anchor.span };
    Some(span.map_or(Here::Without(id), |span| Here::Words(id, span)))
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
    fn advance(&self, walkers: &mut [Walker<'_>]) {
        let (from, _) = self.ends();
        let is_on_its_way = |walker: &&mut Walker<'_>| {
            walker.life.home.is_some_and(
                |home| {
                    if self.is_forward { home <= from } else { home >= from }
                },
            )
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
        let anchors = self.anchors(&walkers, from);
        for (walker, anchor) in walkers.iter_mut().zip(anchors) {
            self.take(walker, anchor, &ground);
        }
    }

    /// Where the alignment carries what each walker saw last.
    fn anchors(&self, walkers: &[&mut Walker<'_>], from: &Document) -> Vec<Option<Anchor>> {
        let version = &self.order[self.ends().0];
        let targets: Vec<_> = walkers.iter().map(|walker| walker.target(from, version)).collect();
        let with = |(walker, target): (&&mut Walker<'_>, &Option<Target>)| {
            Some(Annotation { target: target.clone()?, ..walker.annotation.clone() })
        };
        let annotations: Vec<_> = walkers.iter().zip(&targets).filter_map(with).collect();
        let carrier = Carrier {
            documents: self.course.sides(self.step),
            present: Sides::new(true, true),
            comparison: &self.step.comparison,
        };
        let versions = self.step.between.map(|at| &self.order[at]);
        let notes = Notes { annotations: &annotations, versions, elsewhere: &[] };
        let anchored = carrier
            .anchored(notes)
            .into_iter()
            .map(|each| if self.is_forward { each.anchors.new } else { each.anchors.old });
        let mut anchored = anchored.collect::<Vec<_>>().into_iter();
        targets.iter().map(|target| target.as_ref().and_then(|_| anchored.next())).collect()
    }

    fn take(&self, walker: &mut Walker<'_>, anchor: Option<Anchor>, ground: &Ground<'a>) {
        let anchor = anchor.unwrap_or_else(|| Anchor::orphaned(Vec::new()));
        let found = self.found(walker, &anchor, ground);
        let (here, stay) = self.confirmed(walker, ground).unwrap_or(found);
        walker.here = here;
        let (_, to) = self.ends();
        walker.life.stays[to] = stay;
    }

    fn found(&self, walker: &Walker<'_>, anchor: &Anchor, ground: &Ground<'a>) -> (Here, Stay) {
        let seen = seen(anchor, ground.to, walker.is_whole);
        match (walker.here, seen) {
            (Here::Words(..), Some(Here::Words(id, span))) => {
                let is_elsewhere = anchor.placement == Placement::Moved;
                let stay = self.stay(walker, (id, span), is_elsewhere, ground);
                (Here::Words(id, span), stay)
            }
            (Here::Without(_), Some(Here::Words(id, _) | Here::Without(id))) => {
                back_in(walker, id, ground).unwrap_or_else(|| without(id, self.lost(walker)))
            }
            (_, Some(Here::Without(id))) => without(id, Fate::Dropped),
            (Here::Words(..), _) if anchor.placement == Placement::Ambiguous => (
                Here::Nowhere(Fate::Unknown),
                Stay::nowhere(Fate::Ambiguous, anchor.candidates.clone()),
            ),
            (Here::Words(id, _), _) => match self.answer(id, ground) {
                Some(id) if !walker.is_whole => without(id, Fate::Dropped),
                _ => self.nowhere(walker, anchor, ground),
            },
            _ => self.nowhere(walker, anchor, ground),
        }
    }

    /// What became of words that are nowhere, seen from this end of the step.
    const fn lost(&self, walker: &Walker<'_>) -> Fate {
        match walker.here {
            Here::Without(_) => Fate::Dropped,
            Here::Nowhere(fate) => fate,
            Here::Words(..) if self.is_forward => Fate::Gone,
            Here::Words(..) => Fate::NotYet,
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
        if fate == Fate::Unknown || walker.is_whole || matches!(walker.here, Here::Words(..)) {
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
        (id, span): (ProvisionId, Span),
        is_elsewhere: bool,
        ground: &Ground<'a>,
    ) -> Stay {
        let Here::Words(before, words) = walker.here else {
            let stay = walker.stay((ground.to, id, span), vec![Fate::Kept], None);
            let fate = if stay.is_as_written() { Fate::Kept } else { Fate::Reworded };
            return Stay { fates: vec![fate], ..stay };
        };
        let made = self.edits((words, span), ground);
        let is_reworded = kept(&made) < 1.0;
        let mut fates: Vec<_> = is_reworded.then_some(Fate::Reworded).into_iter().collect();
        fates.extend(self.passage((before, id), is_elsewhere, ground));
        if fates.is_empty() {
            fates.push(Fate::Kept);
        }
        let reworded = is_reworded.then_some(Reworded { between: self.step.between, edits: made });
        walker.stay((ground.to, id, span), fates, reworded)
    }

    /// What the later version made of the words of the earlier one.
    fn edits(&self, (before, after): (Span, Span), ground: &Ground<'a>) -> Vec<Edit> {
        let (sources, spans) = if self.is_forward {
            (Sides::new(ground.from, ground.to), Sides::new([before], [after]))
        } else {
            (Sides::new(ground.to, ground.from), Sides::new([after], [before]))
        };
        edits(sources.map(Document::source), spans.as_ref().map(|span| &span[..]))
    }

    /// What became of the provision and of those that it stands in.
    fn passage(
        &self,
        (before, after): (ProvisionId, ProvisionId),
        is_elsewhere: bool,
        ground: &Ground<'a>,
    ) -> impl Iterator<Item = Fate> + use<> {
        let above = ground.from.upward(before);
        let has =
            |id, change| self.row(id, self.is_forward, ground).is_some_and(|row| row.has(change));
        let is_moved = is_elsewhere || above.into_iter().any(|id| has(id, Change::Moved));
        let addresses = [ground.from.provision(before), ground.to.provision(after)];
        let is_renumbered = !is_moved && addresses[0].address != addresses[1].address;
        let fates = [
            (Fate::Moved, is_moved),
            (Fate::Renumbered, is_renumbered),
            (Fate::Split, has(before, Change::Split)),
            (Fate::Merged, has(before, Change::Merged)),
        ];
        fates.into_iter().filter(|(_, is_so)| *is_so).map(|(fate, _)| fate)
    }

    /// Where a person says that the words lie in the version that is reached.
    fn confirmed(&self, walker: &Walker<'_>, ground: &Ground<'a>) -> Option<(Here, Stay)> {
        let (version, language) = (&self.order[self.ends().1], ground.to.language());
        let mut placements = walker.annotation.placements.iter();
        let at = placements.position(|it| it.version == *version && it.language == language)?;
        let place = &walker.annotation.placements[at];
        if place.how == How::Orphaned {
            let fate = if self.is_forward { Fate::Gone } else { Fate::NotYet };
            let stay = Stay { confirmed: Some(at), ..Stay::nowhere(fate, Vec::new()) };
            return Some((Here::Nowhere(fate), stay));
        }
        let found = still_there(&walker.annotation.target, place, ground.to)?;
        let is_whole = place.quote.is_none();
        let Here::Words(id, span) = seen(&found, ground.to, is_whole)? else { return None };
        let stay = self.stay(walker, (id, span), place.how == How::Moved, ground);
        Some((Here::Words(id, span), Stay { confirmed: Some(at), ..stay }))
    }
}

/// The author's words in a provision that stood without them.
fn back_in(walker: &Walker<'_>, id: ProvisionId, ground: &Ground<'_>) -> Option<(Here, Stay)> {
    let provision = ground.to.provision(id).address.clone();
    let target = Target { provision, ..walker.annotation.target.clone() };
    let span = annotation::still_there(&target, ground.to)?.span?;
    let stay = walker.stay((ground.to, id, span), vec![Fate::Back], None);
    Some((Here::Words(id, span), stay))
}

/// The heading and words of a provision, without its label.
fn own_words(document: &Document, id: ProvisionId) -> Span {
    let provision = document.provision(id);
    provision.passages().reduce(Span::join).unwrap_or_else(|| provision.span())
}

/// A provision without the words.
fn without(id: ProvisionId, fate: Fate) -> (Here, Stay) {
    (Here::Without(id), Stay { provision: Some(id), ..Stay::nowhere(fate, Vec::new()) })
}

#[cfg(test)]
mod tests;
