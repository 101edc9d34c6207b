//! The lives of the annotations of a bill, read from the disk.

use super::amendment::Amendment;
use super::annotations::Stored;
use super::error::{Problem, StoreError};
use super::shelf::Shelf;
use super::workspace::Workspace;
use crate::annotation::{Annotation, AnnotationId, Confirmed, Person, Target};
use crate::bill::{Bill, BillId};
use crate::document::Document;
use crate::review::{Course, Life, lives};
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
        let mut texts = Shelf::new(self, &bill);
        let mut courses = ByLanguage::default();
        let mut lives = Vec::new();
        for each in Language::ALL {
            let which: Vec<_> = (0..annotations.len()).filter(|at| wished[*at] == each).collect();
            if which.is_empty() {
                continue;
            }
            let all = (0..order.len()).map(|at| texts.document(at, each)).collect();
            let course = Course::new(each, all);
            let here: Vec<_> = which.iter().map(|at| annotations[*at].clone()).collect();
            let here = texts.translated(each, &here);
            let followed = self::lives(&course, &here, &order).into_iter();
            let mut followed: Vec<_> =
                followed.map(|life| Life { annotation: which[life.annotation], ..life }).collect();
            for life in &mut followed {
                sight(life, &annotations[life.annotation], (&mut texts, &course));
            }
            lives.extend(followed);
            *courses.get_mut(each) = Some(course);
        }
        for life in &mut lives {
            // What a place in another language led to nobody confirmed in this one.
            let count = annotations[life.annotation].placements.len();
            for stay in &mut life.stays {
                stay.confirmed = stay.confirmed.filter(|at| *at < count);
            }
        }
        lives.sort_by_key(|life| life.annotation);
        problems.extend(texts.problems);
        Ok(Lives { bill, stored, courses, lives, problems })
    }
}

/// Says in a life in the author's own language where people saw its words in another.
fn sight(life: &mut Life, annotation: &Annotation, (texts, course): (&mut Shelf<'_>, &Course)) {
    if life.language != annotation.target.language {
        return;
    }
    for (by, led) in texts.led(life.language, annotation) {
        let Some(version) = texts.bill.place_of(&led.version) else { continue };
        if let Some(document) = course.text(version) {
            life.stays[version].sight(annotation, document, (by, &led));
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
