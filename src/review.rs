//! Two versions of a bill, compared and annotated: the waist of the house.
//! The faces read one value instead of joining comparisons with annotations.

mod notes;

mod carry;

mod life;

mod parted;

mod agreed;

mod confirmed;

mod across;

mod known;

mod course;

mod around;

mod direct;

mod sighting;

mod follow;

mod offer;

mod index;

mod blame;

mod found;

pub use self::across::Across;
pub use self::blame::{Phrase, blame};
use self::carry::Carrier;
use self::confirmed::Confirmer;
pub use self::confirmed::still_there;
pub use self::course::{Course, Step};
pub use self::follow::{Followed, lives};
pub use self::found::{Hit, NoteHit, found_in, found_in_notes, places_in};
use self::index::Index;
pub use self::known::Known;
pub use self::life::{Fate, Life, Part, Place, Resolution, Reworded, Sighting, Stay, is_waiting};
pub use self::notes::{Abroad, Anchored, Notes};
pub use self::offer::Destination;
use crate::annotation::{Anchor, Annotation, Confirmed, Severity};
use crate::bill::{Bill, Version, VersionId};
use crate::compare::{Comparison, Sides};
use crate::document::{Document, ProvisionId};
use crate::text::language::Language;
use std::sync::{Arc, OnceLock};

/// The two versions in one language.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The language.
    pub language: Language,
    /// The texts; an empty document where a version has none in this language.
    pub documents: Sides<Arc<Document>>,
    /// Whether each version has a text in this language.
    pub present: Sides<bool>,
    /// What changed.
    pub comparison: Arc<Comparison>,
    /// Where the annotations lie.
    pub anchored: Vec<Anchored>,
    /// How grave each annotation is.
    severities: Vec<Option<Severity>>,
    index: OnceLock<Index>,
}

impl Reading {
    /// Compares two texts of one language and places the annotations on them.
    pub fn new(language: Language, documents: Sides<Option<Document>>, notes: Notes<'_>) -> Self {
        let documents = documents.map(|document| document.map(Arc::new));
        Self::knowing(&Known::default(), language, documents, notes)
    }

    /// The same; what is known already is not compared again.
    pub fn knowing(
        known: &Known,
        language: Language,
        documents: Sides<Option<Arc<Document>>>,
        notes: Notes<'_>,
    ) -> Self {
        let present = documents.as_ref().map(Option::is_some);
        let documents =
            documents.map(|document| document.unwrap_or_else(|| Document::empty(language).into()));
        let comparison = known.comparison(documents.as_ref());
        Self::of(known, (documents, present), comparison, notes)
    }

    /// Tells others of its texts, of what changed between them, and where the annotations
    /// lie before they are confirmed.
    pub fn tell(&self, known: &mut Known, notes: Notes<'_>) {
        known.keep(self.documents.clone(), Arc::clone(&self.comparison));
        known.keep_places(self.documents.clone(), notes, &self.anchored);
    }

    /// A reading of a comparison that is made already.
    pub(crate) fn of(
        known: &Known,
        (documents, present): (Sides<Arc<Document>>, Sides<bool>),
        comparison: Arc<Comparison>,
        notes: Notes<'_>,
    ) -> Self {
        let texts = documents.as_ref().map(|document| &**document);
        let carrier = Carrier { documents: texts, present, comparison: &comparison };
        let anchored = known.anchored(documents.as_ref(), notes, |new| carrier.anchored(new));
        let severities = notes.annotations.iter().map(Annotation::weight).collect();
        let (language, index) = (documents.new.language(), OnceLock::new());
        Self { language, documents, present, comparison, anchored, severities, index }
    }

    /// The texts.
    pub fn texts(&self) -> Sides<&Document> {
        self.documents.as_ref().map(|document| &**document)
    }

    /// Lays annotations of this language where a person confirmed them, and carries them
    /// on from there; what is right in the author's own words stays. `order` has all
    /// versions of the bill.
    pub fn confirm(&mut self, notes: Notes<'_>, order: &[VersionId]) {
        let nothing = vec![Abroad::default(); notes.annotations.len()];
        self.settle((notes, order), &nothing, |language, own| language == own);
    }

    /// The same of those of other languages, each with what is known of it there: it lies
    /// on what answers to the author's own words, unless somebody saw it nearer.
    pub(crate) fn confirm_abroad(
        &mut self,
        notes: Notes<'_>,
        order: &[VersionId],
        abroad: &[Abroad],
    ) {
        self.settle((notes, order), abroad, |language, own| language != own);
    }

    fn settle(
        &mut self,
        (notes, order): (Notes<'_>, &[VersionId]),
        abroad: &[Abroad],
        is_wanted: impl Fn(Language, Language) -> bool,
    ) {
        let (documents, comparison) = (self.texts(), &self.comparison);
        let carrier = Carrier { documents, present: self.present, comparison };
        let confirmer = Confirmer { carrier, notes, order };
        let all = notes.annotations.iter().zip(abroad).enumerate();
        let wanted: Vec<_> =
            all.filter(|(_, (it, _))| is_wanted(it.target.language, self.language)).collect();
        let by_hand =
            confirmer.anchors(&wanted.iter().map(|(_, which)| *which).collect::<Vec<_>>());
        let lies = wanted.iter().map(|(at, which)| confirmer.lies(*which, &self.anchored[*at]));
        let lies: Vec<_> = lies.collect();
        let wanted = wanted.into_iter().map(|(at, (annotation, _))| (at, annotation));
        for (((at, annotation), by_hand), lies) in wanted.zip(by_hand).zip(lies) {
            // They are anchored all, in their order.
            let each = &mut self.anchored[at];
            // Where only the first part of parted words was written down, it stands for all.
            let is_split = annotation.placements.iter().any(Confirmed::is_first_of_several);
            let is_first = |one: &Anchor, lies: &Anchor| {
                is_split && (one.provision, one.span) == (lies.provision, lies.span)
            };
            let settled = by_hand
                .zip(lies)
                .map(|(by_hand, lies)| by_hand.filter(|one| !is_first(one, &lies)).unwrap_or(lies));
            each.anchors = settled;
        }
    }

    /// Offers what answers to a place that a person confirmed in another language of
    /// one of the versions, to an annotation that has no place there.
    pub(crate) fn offer(&mut self, annotation: usize, led: &Confirmed, is_here: Sides<bool>) {
        let anchored = self.anchored.iter_mut().filter(|each| each.annotation == annotation);
        for Anchored { anchors, .. } in anchored {
            let sides = [
                (&mut anchors.old, &self.documents.old, is_here.old),
                (&mut anchors.new, &self.documents.new, is_here.new),
            ];
            for (anchor, document, is_here) in sides {
                let answer = led.provision.as_ref().and_then(|address| document.find(address));
                let lost = anchor.provision.is_none() && is_here;
                if let Some(id) = answer.filter(|_| lost) {
                    anchor.candidates.retain(|each| *each != id);
                    anchor.candidates.insert(0, id);
                }
            }
        }
    }

    /// Made when it is first asked for: what is only written once asks for nothing.
    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let documents = self.texts();
            let mut index = Index::new(documents, &self.comparison);
            index.enter(documents, &self.severities, &self.anchored);
            index
        })
    }

    /// Whether both versions have a text: what only one of them has is then a
    /// change, and not for want of the other.
    pub fn is_compared(&self) -> bool {
        self.present.old && self.present.new
    }

    /// The row in which a provision of the old document stands, at once.
    pub fn row_of_old(&self, id: ProvisionId) -> Option<usize> {
        self.index().row_of_old(id)
    }

    /// The row in which a provision of the new document stands, at once.
    pub fn row_of_new(&self, id: ProvisionId) -> Option<usize> {
        self.index().row_of_new(id)
    }

    /// The annotations that lie on a row's own provisions, by their place in
    /// [`Review::annotations`].
    pub fn annotations_of(&self, row: usize) -> &[usize] {
        &self.index().annotations[row]
    }

    /// The severity of the gravest annotation of the row; those that were
    /// rejected or withdrawn have none.
    pub fn severity_of(&self, row: usize) -> Option<Severity> {
        self.index().severity[row]
    }

    /// The same over the row and every row below its provisions.
    pub fn severity_below(&self, row: usize) -> Option<Severity> {
        self.index().severity_below[row]
    }

    /// How many rows have changed: this one and those below its provisions.
    pub fn changed_below(&self, row: usize) -> usize {
        self.index().changed_below[row]
    }
}

/// Two versions of a bill in one or more languages.
#[derive(Clone, Debug)]
pub struct Review {
    /// The bill.
    pub bill: Bill,
    /// The two versions, by their place in [`Bill::versions`].
    pub versions: Sides<usize>,
    /// All annotations of the bill.
    pub annotations: Vec<Annotation>,
    /// A reading for each language asked for, in that order.
    pub readings: Vec<Reading>,
}

impl Review {
    /// The two versions.
    pub fn pair(&self) -> Sides<&Version> {
        self.versions.map(|at| &self.bill.versions[at])
    }

    /// The languages that were asked for.
    pub fn languages(&self) -> Vec<Language> {
        self.readings.iter().map(|reading| reading.language).collect()
    }

    /// The reading in `language`, if it was asked for.
    pub fn reading(&self, language: Language) -> Option<&Reading> {
        self.readings.iter().find(|reading| reading.language == language)
    }
}

#[cfg(test)]
mod tests;
