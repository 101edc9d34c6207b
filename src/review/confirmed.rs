//! Where a person confirmed the place of an annotation: it lies there while its
//! words stand there, and is carried on from there.

use super::agreed::{agreed, is_corrected};
use super::carry::Carrier;
use super::notes::{Abroad, Anchored, Notes};
use super::parted::together;
use crate::annotation::{self, Anchor, Annotation, Confirmed, How, Placement, Target};
use crate::bill::VersionId;
use crate::compare::Sides;
use crate::document::Document;
use std::ptr;

/// Where the words of a confirmed place still stand in its text; `None` where they
/// do not, and where a person saw that they are gone.
pub fn still_there(target: &Target, place: &Confirmed, document: &Document) -> Option<Anchor> {
    let all: Option<Vec<_>> =
        written_there(target, place).map(|part| annotation::still_there(&part, document)).collect();
    all?.into_iter().reduce(|first, part| Anchor {
        further: first.further.iter().copied().chain(part.places()).collect(),
        ..first
    })
}

/// Where a person saw the words of an annotation in a translation of the text that its
/// author read, and which of its placements says so.
pub(super) fn in_translation(
    annotation: &Annotation,
    document: &Document,
) -> Option<(usize, Anchor)> {
    let Annotation { target, placements, .. } = annotation;
    let language = document.language();
    let is_here = |it: &Confirmed| it.version == target.version && it.language == language;
    let at = placements.iter().position(is_here).filter(|_| language != target.language)?;
    match placements[at].how {
        How::Orphaned => Some((at, Anchor::orphaned(Vec::new()))),
        _ => Some((at, still_there(target, &placements[at], document)?)),
    }
}

/// The targets as if the annotation had been written on a confirmed place, one for each
/// part of parted words; none where a person saw that they are gone.
fn written_there<'a>(
    target: &'a Target,
    place: &'a Confirmed,
) -> impl Iterator<Item = Target> + 'a {
    place.alone().into_iter().filter_map(|part| {
        Some(Target {
            source: target.source.clone(),
            version: part.version,
            language: part.language,
            sha256: None,
            provision: part.provision?,
            quote: part.quote,
            wording: part.wording,
        })
    })
}

/// How an anchor found from a confirmed place answers to the author's words.
const fn known(how: How, found: Placement) -> Placement {
    match (found, how) {
        (Placement::Exact | Placement::Moved, How::Changed | How::Split | How::Merged) => {
            Placement::Changed
        }
        (Placement::Exact, How::Moved) => Placement::Moved,
        (Placement::Exact | Placement::Moved, How::Translated) => Placement::Translated,
        (found, _) => found,
    }
}

/// Looks for annotations where a person confirmed them.
pub(super) struct Confirmer<'a> {
    /// The two texts, and the way between them.
    pub(super) carrier: Carrier<'a>,
    /// What is placed on them.
    pub(super) notes: Notes<'a>,
    /// All versions of the bill.
    pub(super) order: &'a [VersionId],
}

impl Confirmer<'_> {
    /// The anchor of each annotation on each side where it comes from a confirmed place.
    pub(super) fn anchors(
        &self,
        annotations: &[(&Annotation, &Abroad)],
    ) -> Vec<Sides<Option<Anchor>>> {
        let chosen: Vec<_> = annotations.iter().map(|each| self.chosen(*each)).collect();
        // What is nearest to one side is mostly nearest to the other.
        let is_one = |Sides { old, new }: &Sides<Option<&Confirmed>>| {
            old.zip(*new).is_some_and(|(one, other)| ptr::eq(one, other))
        };
        let wanted = chosen.iter().zip(annotations).flat_map(|(places, (each, _))| {
            let other = places.new.filter(|_| !is_one(places));
            places.old.into_iter().chain(other).map(move |place| (*each, place))
        });
        let mut carried = self.carried(&wanted.collect::<Vec<_>>()).into_iter();
        let anchors = chosen.iter().map(|places| {
            let old = places.old.and_then(|_| carried.next()?);
            let mut other = || places.new.and_then(|_| carried.next()?);
            let new = if is_one(places) { old.clone() } else { other() };
            Sides::new(old.map(|anchors| anchors.old), new.map(|anchors| anchors.new))
        });
        anchors.collect()
    }

    /// Where an annotation lies on each side, where nobody says so: in another language than
    /// its author's on what answers to its own words, as far as this language agrees.
    pub(super) fn lies(
        &self,
        (annotation, abroad): (&Annotation, &Abroad),
        carried: &Anchored,
    ) -> Sides<Anchor> {
        let Target { version, provision, .. } = &annotation.target;
        let home = self.document(version);
        let home = home.and_then(|home| Some((home, home.find(provision)?)));
        let is_weighed = !is_corrected(annotation);
        let known = abroad.own.as_ref().zip(carried.anchors.as_ref());
        known.zip(self.carrier.documents).map(|((own, carried), document)| match own {
            Some(own) if is_weighed => agreed((home, document), own, carried),
            Some(own) => own.clone(),
            None => carried.clone(),
        })
    }

    /// From which confirmed place an annotation comes to each side: from the nearest
    /// text in which somebody saw the words, the author's own included. What was seen in
    /// the author's language is known with its words there.
    fn chosen<'n>(
        &self,
        (annotation, abroad): (&'n Annotation, &'n Abroad),
    ) -> Sides<Option<&'n Confirmed>> {
        let language = self.carrier.documents.new.language();
        let here = annotation.placements.iter().filter(|it| it.language == language);
        let here = here.map(|place| (false, place));
        let led = abroad.led.iter().map(|(by, place)| {
            (annotation.placements[*by].language == annotation.target.language, place)
        });
        let here = here.chain(led).filter(|(_, place)| self.is_valid(&annotation.target, place));
        let here: Vec<_> = here.collect();
        let position = |version: &VersionId| self.order.iter().position(|each| each == version);
        let is_own = annotation.target.language == language;
        // In a translation its own version knows a place where something answers to it.
        let Target { version, provision, .. } = &annotation.target;
        let is_known = is_own || !provision.as_str().is_empty() && self.document(version).is_some();
        self.notes.versions.zip(abroad.own.as_ref()).map(|(side, own)| {
            let side_at = position(side)?;
            let far = |at: usize| at.abs_diff(side_at);
            let placed = here.iter().filter_map(|it| Some((far(position(&it.1.version)?), it)));
            let (nearest, (is_led_by_own, place)) = placed.min_by_key(|(far, _)| *far)?;
            let home = position(version).filter(|_| is_known || own.is_some());
            let is_home = |home| far(home) < nearest || is_own && far(home) == nearest;
            let is_told = *is_led_by_own && own.is_some();
            (!is_told && !home.is_some_and(is_home)).then_some(*place)
        })
    }

    /// Both anchors of annotations that are carried from confirmed places, each part of
    /// parted words by itself.
    fn carried(&self, wanted: &[(&Annotation, &Confirmed)]) -> Vec<Option<Sides<Anchor>>> {
        let seen = |(annotation, place): &(&'_ Annotation, &Confirmed)| {
            let parts = written_there(&annotation.target, place);
            let part = |target| Annotation { target, ..(*annotation).clone() };
            let is_there = place.how != How::Orphaned;
            parts.filter(|_| is_there).map(part).collect::<Vec<_>>()
        };
        let seen: Vec<_> = wanted.iter().map(seen).collect();
        let there = seen.concat();
        let notes = Notes { annotations: &there, ..self.notes };
        let mut anchored = self.carrier.anchored(notes).into_iter().map(|each| each.anchors);
        let anchors =
            wanted.iter().zip(seen).map(|((_, place), parts)| {
                if place.how == How::Orphaned {
                    let nowhere = || Anchor::orphaned(Vec::new());
                    return Some(Sides::new(nowhere(), nowhere()));
                }
                let parts = anchored.by_ref().take(parts.len());
                let all = parts.reduce(|one, other| self.together(one, &other))?;
                Some(all.map(|anchor| Anchor {
                    placement: known(place.how, anchor.placement),
                    ..anchor
                }))
            });
        anchors.collect()
    }

    /// The places of two parts on both sides as those of one.
    fn together(&self, one: Sides<Anchor>, other: &Sides<Anchor>) -> Sides<Anchor> {
        let Sides { old, new } = self.carrier.documents;
        Sides::new(together(old, one.old, &other.old), together(new, one.new, &other.new))
    }

    /// The text of a version, if it is at hand.
    fn document(&self, version: &VersionId) -> Option<&Document> {
        let Carrier { documents, present, .. } = self.carrier;
        let Sides { old, new } = self.notes.versions;
        let mut elsewhere = self.notes.elsewhere.iter();
        if version == old && present.old {
            Some(documents.old)
        } else if version == new && present.new {
            Some(documents.new)
        } else {
            elsewhere.find(|(each, _)| each == version).map(|(_, text)| &**text)
        }
    }

    /// Whether a confirmed place still holds in its text.
    fn is_valid(&self, target: &Target, place: &Confirmed) -> bool {
        let stands = |document| still_there(target, place, document).is_some();
        place.how == How::Orphaned || self.document(&place.version).is_some_and(stands)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::{AnnotationId, Body, ConflictKind, Person, Quote, Severity};
    use crate::bill::BillId;
    use crate::document::Address;
    use crate::parse::read;
    use crate::review::Reading;
    use crate::text::language::Language;

    const TEXT: &str = "Статья 1. Надзор\n\n1. Орган ведет реестр операторов.\n\n2. Орган закрывает доступ без суда.\n";

    fn version(name: &str) -> VersionId {
        VersionId::new(name).expect("a name")
    }

    fn quote(words: &str) -> Quote {
        Quote { exact: words.to_owned(), ..Quote::default() }
    }

    /// A note of `v0` on the second paragraph, confirmed in `v1` on the first.
    fn annotation(words: &str, how: How) -> Annotation {
        let target = Target {
            source: BillId::new("bill").expect("a name"),
            version: version("v0"),
            language: Language::Russian,
            sha256: None,
            provision: Address::new("art_1__para_2"),
            quote: Some(quote("закрывает доступ")),
            wording: None,
        };
        let body = Body::new(Vec::new(), ConflictKind::Procedure, Severity::High);
        let id = AnnotationId::new("note").expect("an id");
        let place = Confirmed {
            version: version("v1"),
            language: Language::Russian,
            provision: (how != How::Orphaned).then(|| Address::new("art_1__para_1")),
            how,
            quote: (how != How::Orphaned).then(|| quote(words)),
            wording: None,
            further: Vec::new(),
            by: Person::default(),
            at: String::new(),
            why: None,
        };
        let new = Annotation::new(id, (target, body), Person::default(), "");
        Annotation { placements: vec![place], ..new }
    }

    /// Where the note lies in a pair of versions of one text.
    fn lies(annotation: &Annotation, pair: [&str; 2]) -> Sides<Option<String>> {
        let document = || read(TEXT.to_owned(), Language::Russian);
        let [old, new] = pair.map(version);
        let annotations = [annotation.clone()];
        let others = ["v0", "v1", "v2", "v3"].into_iter().filter(|id| !pair.contains(id));
        let elsewhere: Vec<_> = others.map(|id| (version(id), document().into())).collect();
        let notes = Notes {
            annotations: &annotations,
            versions: Sides::new(&old, &new),
            elsewhere: &elsewhere,
        };
        let documents = Sides::new(Some(document()), Some(document()));
        let mut reading = Reading::new(Language::Russian, documents, notes);
        reading.confirm(notes, &["v0", "v1", "v2", "v3"].map(version));
        reading.anchored[0]
            .anchors
            .as_ref()
            .map(|anchor| anchor.span.map(|span| span.of(TEXT).to_owned()))
    }

    #[test]
    fn a_confirmed_place_is_used_and_carried_on_from() {
        let note = annotation("ведет реестр", How::Changed);
        let sides = |old: &str, new: &str| Sides::new(Some(old.to_owned()), Some(new.to_owned()));
        assert_eq!(lies(&note, ["v0", "v1"]), sides("закрывает доступ", "ведет реестр"));
        assert_eq!(lies(&note, ["v1", "v2"]), sides("ведет реестр", "ведет реестр"));
        assert_eq!(lies(&note, ["v2", "v3"]), sides("ведет реестр", "ведет реестр"));
        assert_eq!(lies(&note, ["v1", "v0"]), sides("ведет реестр", "закрывает доступ"));
    }

    #[test]
    fn a_confirmed_place_without_its_words_is_none() {
        let note = annotation("ведет журнал", How::Changed);
        let there = Some("закрывает доступ".to_owned());
        assert_eq!(lies(&note, ["v1", "v2"]), Sides::new(there.clone(), there));
    }

    #[test]
    fn words_that_are_confirmed_to_be_gone_are_looked_for_no_more() {
        let note = annotation("", How::Orphaned);
        let there = Some("закрывает доступ".to_owned());
        assert_eq!(lies(&note, ["v0", "v1"]), Sides::new(there, None));
    }
}
