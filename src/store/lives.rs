//! The lives of the annotations of a bill, read from the disk.

use super::amendment::Amendment;
use super::annotations::Stored;
use super::error::{Problem, StoreError};
use super::shelf::Shelf;
use super::workspace::Workspace;
use crate::annotation::{Annotation, AnnotationId, Confirmed, Person, Target};
use crate::bill::{Bill, BillId, VersionId};
use crate::document::Document;
use crate::review::{Course, Followed, Life, Stay, lives};
use crate::text::language::{ByLanguage, Language};

/// All lives of a bill with the texts that they were followed in.
#[derive(Clone, Debug)]
pub struct Lives {
    /// The bill.
    pub bill: Bill,
    /// The annotations that were asked for, with their files.
    pub stored: Vec<Stored>,
    /// The texts of each language that was needed.
    pub courses: ByLanguage<Option<Course>>,
    /// A life for each of them that could be followed, in the order of
    /// [`Self::stored`]; none for one whose version the bill has not.
    pub lives: Vec<Life>,
    /// What was wrong on the way and did not hinder it.
    pub problems: Vec<Problem>,
}

impl Lives {
    /// The annotation of a life.
    pub fn annotation(&self, life: &Life) -> &Annotation {
        &self.stored[life.annotation].annotation
    }

    /// The text of a version that a life was followed in.
    pub fn text(&self, life: &Life, version: usize) -> Option<&Document> {
        self.courses.get(life.language).as_ref()?.text(version)
    }
}

impl Workspace {
    /// Follows the annotations of a bill through its versions: in `language`
    /// where it is asked for and their own version has a text in it, else in the
    /// language that each was written in. Of them all, or of `only` one.
    pub fn lives(
        &self,
        id: &BillId,
        language: Option<Language>,
        only: Option<&AnnotationId>,
    ) -> Result<Lives, StoreError> {
        let (bill, mut problems) = self.bill(id)?;
        let (mut stored, more) = self.annotations(id);
        problems.extend(more);
        stored.retain(|each| only.is_none_or(|only| each.annotation.id == *only));
        let order: Vec<_> = bill.versions.iter().map(|version| version.id.clone()).collect();
        let annotations: Vec<_> = stored.iter().map(|each| each.annotation.clone()).collect();
        let wished: Vec<_> =
            annotations.iter().map(|each| follow_in(&bill, each, language)).collect();
        let (texts, courses) = (Shelf::new(self, &bill), ByLanguage::default());
        let mut following = Following { texts, annotations: &annotations, order, courses };
        let mut lives = following.own();
        for language in Language::ALL {
            let is_abroad = |at: &usize| {
                wished[*at] == language && annotations[*at].target.language != language
            };
            let which: Vec<_> = (0..annotations.len()).filter(is_abroad).collect();
            if !which.is_empty() {
                let abroad = following.abroad(language, &which, &lives);
                lives.retain(|life| !which.contains(&life.annotation));
                lives.extend(abroad);
            }
        }
        let Following { texts, courses, .. } = following;
        lives.sort_by_key(|life| life.annotation);
        problems.extend(texts.problems);
        Ok(Lives { bill, stored, courses, lives, problems })
    }
}

/// Annotations on their way through the texts of a bill.
struct Following<'a> {
    texts: Shelf<'a>,
    annotations: &'a [Annotation],
    order: Vec<VersionId>,
    /// The texts of each language that was needed.
    courses: ByLanguage<Option<Course>>,
}

impl Following<'_> {
    /// The lives of all of them, each in its author's language.
    fn own(&mut self) -> Vec<Life> {
        let annotations = self.annotations;
        let mut lives = Vec::new();
        for language in Language::ALL {
            let here = annotations.iter().enumerate();
            let here: Vec<_> = here.filter(|(_, it)| it.target.language == language).collect();
            if here.is_empty() {
                continue;
            }
            let which: Vec<_> = here.iter().map(|(at, _)| *at).collect();
            let followed: Vec<_> = here.iter().map(|(_, each)| (*each, &[][..])).collect();
            let mut followed = self.lives(language, &which, &followed);
            for life in &mut followed {
                self.sight(life);
            }
            lives.extend(followed);
        }
        lives
    }

    /// The lives of some of them in another language than their authors', by their own:
    /// by where a person saw them in this one, or in a third.
    fn abroad(&mut self, language: Language, which: &[usize], own: &[Life]) -> Vec<Life> {
        let here: Vec<_> = which.iter().map(|at| self.annotations[*at].clone()).collect();
        let mut standing = self.texts.translated(language, here);
        for each in &mut standing {
            let led = self.texts.led(language, each).into_iter();
            let author = each.target.language;
            let third = led.filter(|(by, _)| each.placements[*by].language != author);
            let third: Vec<_> = third.map(|(_, place)| place).collect();
            each.placements.extend(third);
        }
        let mut leads = Vec::new();
        for at in which {
            let life = own.iter().find(|life| life.annotation == *at);
            leads.push(life.map(|life| self.said_in(language, life)).unwrap_or_default());
        }
        let followed: Vec<_> = standing.iter().zip(leads.iter().map(Vec::as_slice)).collect();
        let mut lives = self.lives(language, which, &followed);
        for life in &mut lives {
            // What a place in a third language led to nobody confirmed in this one.
            let count = self.annotations[life.annotation].placements.len();
            let author = own.iter().find(|own| own.annotation == life.annotation);
            life.author = author.cloned().map(Box::new);
            for stay in &mut life.stays {
                stay.confirmed = stay.confirmed.filter(|at| *at < count);
            }
        }
        lives
    }

    /// The stays of a life as they stand in another language; `None` in versions that
    /// lack one of the texts.
    fn said_in(&mut self, language: Language, life: &Life) -> Vec<Option<Stay>> {
        let bill = self.texts.bill;
        let stays = bill.versions.iter().zip(&life.stays).map(|(version, stay)| {
            let way = self.texts.way(&version.id, [life.language, language])?;
            Some(way.stay(stay))
        });
        stays.collect()
    }

    fn lives(&mut self, language: Language, which: &[usize], here: &[Followed<'_>]) -> Vec<Life> {
        let course = self.courses.get_mut(language).get_or_insert_with(|| {
            let texts = (0..self.order.len()).map(|at| self.texts.document(at, language));
            Course::new(language, texts.collect())
        });
        let lives = lives(course, here, &self.order).into_iter();
        lives.map(|life| Life { annotation: which[life.annotation], ..life }).collect()
    }

    /// Says in a life in the author's own language where people saw its words in another.
    fn sight(&mut self, life: &mut Life) {
        let annotation = &self.annotations[life.annotation];
        let Some(course) = self.courses.get(life.language) else { return };
        for (by, led) in self.texts.led(life.language, annotation) {
            let Some(version) = self.texts.bill.place_of(&led.version) else { continue };
            if let Some(document) = course.text(version) {
                life.stays[version].sight(annotation, document, (by, &led));
            }
        }
    }
}

/// The change that puts an annotation in a place that a person confirmed at the
/// time it bears, in the name of `by`: on other words, where it is in the text that its author read.
pub fn placing(
    annotation: &Annotation,
    place: Confirmed,
    by: &str,
    why: Option<String>,
) -> Amendment {
    let former = &annotation.target;
    let is_home = place.version == former.version && place.language == former.language;
    if let Some(provision) = place.provision.clone().filter(|_| is_home) {
        let (quote, wording) = (place.quote, place.wording);
        let target = Target { provision, quote, wording, sha256: None, ..former.clone() };
        return Amendment::Reattach { target: Box::new(target), by: by.to_owned(), why };
    }
    Amendment::Place(Box::new(Confirmed { by: Person::named(by), why, ..place }))
}

/// In which language an annotation is followed.
fn follow_in(bill: &Bill, annotation: &Annotation, asked: Option<Language>) -> Language {
    let target = &annotation.target;
    let home = bill.version_of(&target.version);
    let has = |language: &Language| home.is_some_and(|home| home.texts.get(*language).is_some());
    asked.filter(has).unwrap_or(target.language)
}
