//! An annotation on its way from the version that its author read to another.
//!
//! The alignment leads to the provision, and the redline of its row leads every
//! quoted word to the same word there, to the one that stands for it, or to none.
//! Of two phrases that say the same in one provision, the redline knows which is
//! which. Words that left their place are looked for only among what is new there,
//! and only if they stood once at home: what was there all the time answers to words
//! of its own. The place is taken where enough of the words are kept, each as much as
//! it says; else the annotation is an orphan.

use super::anchor::{Anchor, Lead, Placement, orphaned, place, translated, whole};
use super::claimed::is_claimed;
use super::crossed::crossed;
use super::ground::Ground;
use super::meant::is_meant;
use super::selector::{Quote, Target};
use super::turned::turned;
use super::way::Way;
use super::worded::{Word, Worded};
use crate::document::ProvisionId;
use crate::text::span::Span;

/// The least share of its words that must be kept where nothing stands around them.
const LEAST_KEPT: f32 = 0.43;

/// The same where other words stand around them now.
const LEAST_ALONE: f32 = 0.52;

/// The same where the words around them are kept.
const LEAST_IN_PLACE: f32 = 0.2;

/// The same where those that are left are all that stands there.
const LEAST_LEFT: f32 = 0.1;

/// From this share on the words of a passage are kept.
const SURE: f32 = 0.6;

/// A smaller share of them in a place is chance.
const LEAST_PART: f32 = 0.08;

/// Where the words of `target` lie at the end of a way; `at_home` is their place at
/// its beginning. What is not quite what the author wrote at home is so nowhere, and what
/// stands as it stood in a provision that went elsewhere went with it.
pub fn carry(target: &Target, at_home: &Anchor, way: &Way<'_>) -> Anchor {
    let found = carry_words(target, at_home, way);
    let Some(home) = at_home.provision else { return found };
    let placement = match found.placement {
        Placement::Exact if at_home.likeness < 1.0 => Placement::Changed,
        Placement::Exact if way.leads_elsewhere(home) => Placement::Moved,
        other => other,
    };
    Anchor { placement, likeness: found.likeness * at_home.likeness.min(1.0), ..found }
}

fn carry_words(target: &Target, at_home: &Anchor, way: &Way<'_>) -> Anchor {
    let Some(origin) = at_home.provision else { return homeless(target, at_home, way) };
    let answers = way.answers(origin);
    if target.language != way.there.document.language() {
        return translated(way.there.document, answers.first().copied());
    }
    let Some(quote) = &target.quote else { return carry_whole(origin, way) };
    let spans: Vec<_> = at_home.places().map(|(_, span)| span).collect();
    let worded = Worded::carried(way, origin, &spans);
    let found = placed(&worded)
        .filter(|found| is_known(&worded, found) && is_meant(&worded))
        .filter(|found| !worded.is_beside() && !is_claimed(&worded, found));
    if let Some(crossed) = crossed(&worded, found.as_ref()) {
        return crossed;
    }
    match found {
        Some(found) if worded.is_doubtful(&found) => {
            Anchor::ambiguous(found.provision.into_iter().collect())
        }
        Some(found) if found.placement == Placement::Exact => {
            let home = at_home.span.map(|span| (origin, span));
            home.and_then(|home| turned(way, home, &found)).unwrap_or(found)
        }
        Some(found) => found,
        None => lost(quote, &worded.alike, (way.there, way.beside(origin))),
    }
}

/// Of words that lie nowhere at home: where they stand now. Of words in doubt between two
/// places, the doubt: that one of them is gone says nothing of which was meant.
fn homeless(target: &Target, at_home: &Anchor, way: &Way<'_>) -> Anchor {
    if at_home.placement != Placement::Ambiguous {
        return place(target, way.there, Lead::Unknown);
    }
    let answers = at_home.candidates.iter().flat_map(|id| way.answers(*id));
    Anchor::ambiguous(answers.copied().collect())
}

/// Whether enough of the words is kept to know them again. Where the words around
/// them stand as they stood, less is enough: the place is sure.
fn is_known(worded: &Worded<'_>, found: &Anchor) -> bool {
    let least = match worded.around {
        Some(around) if worded.are_few() && around < SURE => return false,
        _ if worded.are_few() => LEAST_ALONE,
        Some(around) if around >= SURE && worded.filled(found) >= SURE => LEAST_LEFT,
        Some(around) if around >= SURE => LEAST_IN_PLACE,
        Some(_) => LEAST_ALONE,
        None => LEAST_KEPT,
    };
    worded.kept() >= least
}

/// On none: in doubt between equal places, else an orphan.
fn lost(quote: &Quote, alike: &[Span], (there, answers): (&Ground<'_>, &[ProvisionId])) -> Anchor {
    if alike.is_empty() {
        return orphaned(quote, there, answers);
    }
    let places = alike.iter().filter_map(|span| there.document.at(span.start));
    Anchor::ambiguous(places.collect())
}

/// A whole provision goes where the provision goes, and knows by the row whether its
/// words changed. Where several share the row, its own words are followed.
fn carry_whole(origin: ProvisionId, way: &Way<'_>) -> Anchor {
    let Some(row) = way.row(origin) else { return Anchor::orphaned(Vec::new()) };
    let answers = way.answers(origin);
    if let ([_], [only]) = (&**way.sides(row).0, answers) {
        let found = whole(way.there.document, Some(*only), Placement::Exact);
        return match &row.redline {
            Some(_) => changed_whole(origin, way, found),
            None => found,
        };
    }
    let own: Vec<_> = way.home.document.provision(origin).passages().collect();
    let worded = Worded::carried(way, origin, &own);
    let is_there = |found: &Anchor| !answers.is_empty() || found.placement == Placement::Moved;
    let found = placed(&worded).filter(|found| is_there(found) && worded.kept() >= LEAST_KEPT);
    found.unwrap_or_else(|| Anchor::orphaned(answers.to_vec()))
}

/// A whole provision with other words now, or its like that changed places with it.
fn changed_whole(origin: ProvisionId, way: &Way<'_>, found: Anchor) -> Anchor {
    let own: Vec<_> = way.home.document.provision(origin).passages().collect();
    let worded = Worded::carried(way, origin, &own);
    let likeness = way.row(origin).map_or(0.0, |row| row.likeness);
    let changed = Anchor { placement: Placement::Changed, likeness, ..found };
    crossed(&worded, Some(&changed)).map_or(changed, |crossed| Anchor {
        span: crossed.provision.map(|id| way.there.document.provision(id).span()),
        ..crossed
    })
}

/// Words that lie together there.
#[derive(Clone, Copy, Debug)]
struct Part {
    provision: ProvisionId,
    span: Span,
    /// How much the kept words of it weigh.
    weight: f32,
    /// Where its first and last word stood at home.
    home: (ProvisionId, ProvisionId),
}

/// The place of words that are kept.
fn placed(worded: &Worded<'_>) -> Option<Anchor> {
    let mut parts = parts(&worded.words);
    for part in &mut parts {
        part.span = worded.untorn(part.span);
    }
    let (first, further) = parts.split_first()?;
    let likeness = worded.kept();
    let kept: f32 = parts.iter().map(|part| part.weight).sum();
    let moved = worded.words.iter().filter(|word| word.is_moved);
    let is_moved = 2.0 * moved.map(|word| word.weight).sum::<f32>() > kept;
    let are_all = further.is_empty() && worded.are_verbatim(first.span);
    let placement = match (is_moved && further.is_empty(), are_all) {
        (true, _) => Placement::Moved,
        (false, true) => Placement::Exact,
        (false, false) => Placement::Changed,
    };
    let anchor = Anchor::on(placement, first.provision, first.span);
    let further = further.iter().map(|part| (part.provision, part.span)).collect();
    Some(Anchor { likeness: if are_all { 1.0 } else { likeness }, further, ..anchor })
}

/// The parts of the words, in reading order, without those that are there by chance.
fn parts(words: &[Word]) -> Vec<Part> {
    let total: f32 = words.iter().map(|word| word.weight).sum();
    let length = words.iter().map(|word| word.element.span.len() + 1).sum::<usize>();
    let mut found: Vec<Part> = words.iter().filter_map(part).collect();
    found.sort_by_key(|part| (part.span.start, part.span.end));
    let near = |last: &Part, next: &Part| {
        last.provision == next.provision && next.span.start <= last.span.end + 2 * length
    };
    let mut parts = joined(found, near);
    parts.retain(|part| part.weight > LEAST_PART * total);
    // What stood in two provisions may stand in two.
    joined(parts, |last, next| {
        last.home.1 != next.home.0 && next.provision.0 == last.provision.0 + 1
    })
}

fn part(word: &Word) -> Option<Part> {
    let (span, provision) = (word.fate.span()?, word.there?);
    let weight = if word.is_kept() { word.weight } else { 0.0 };
    Some(Part { provision, span, weight, home: (word.home, word.home) })
}

fn joined(parts: Vec<Part>, belong: impl Fn(&Part, &Part) -> bool) -> Vec<Part> {
    let mut all: Vec<Part> = Vec::new();
    for next in parts {
        match all.last_mut().filter(|last| belong(last, &next)) {
            Some(last) => {
                last.span = last.span.join(next.span);
                last.weight += next.weight;
                last.home.1 = next.home.1;
                last.provision = last.provision.min(next.provision);
            }
            None => all.push(next),
        }
    }
    all
}

#[cfg(test)]
mod tests;
