//! In which versions the words of the texts came in, for the gutter.

use crate::compare::Sides;
use crate::document::{Document, ProvisionId};
use crate::review::{Course, Phrase, Review, blame};
use crate::text::language::Language;
use crate::text::span::Span;
use crate::view::passage::Marks;
use crate::view::{Mark, Side};

/// The texts of all versions, once they were asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Origins {
    is_wanted: bool,
    is_asked: bool,
    courses: Vec<Course>,
}

impl Origins {
    /// Whether they are shown.
    pub(super) const fn is_on(&self) -> bool {
        self.is_wanted
    }

    /// Shows them, or no longer.
    pub(super) fn toggle(&mut self) -> bool {
        self.is_wanted = !self.is_wanted;
        self.is_wanted
    }

    /// The languages whose texts have to be read first, told once.
    pub(super) fn lacking(&mut self, review: &Review) -> Vec<Language> {
        let shown = review.languages();
        let has = |language| self.courses.iter().any(|course| course.language == language);
        if !self.is_wanted || self.is_asked || shown.iter().all(|language| has(*language)) {
            return Vec::new();
        }
        self.is_asked = true;
        shown
    }

    /// Takes the texts that were read.
    pub(super) fn read(&mut self, courses: Vec<Course>) {
        self.courses = courses;
        self.is_asked = false;
    }

    /// They are asked for again.
    pub(super) const fn put_off(&mut self) {
        self.is_asked = false;
    }

    /// Nothing was read: they are not shown.
    pub(super) fn fail(&mut self) {
        if self.is_asked {
            *self = Self::default();
        }
    }

    /// Forgets the texts, which may be others by now.
    pub(super) fn forget(&mut self) {
        self.courses.clear();
    }

    /// The words of a row of a reading, tagged with the versions that brought them.
    pub(super) fn tags(&self, review: &Review, (which, row): (usize, usize)) -> Marks {
        let reading = &review.readings[which];
        let course = self.courses.iter().find(|course| course.language == reading.language);
        let row = &reading.comparison.rows[row];
        let of = |side: Side| {
            let document = side.of(&reading.documents);
            let at = place_of(review, side);
            let ids = side.of(&row.sides).iter();
            let phrases = ids.filter_map(|id| phrases(course?, at?, (document, *id)));
            phrases.flatten().collect()
        };
        Sides::new(of(Side::Old), of(Side::New))
    }
}

/// How wide the number of a version and the bar after it are.
pub(super) fn columns(review: &Review) -> u16 {
    let digits = review.bill.versions.len().max(1).ilog10() + 1;
    u16::try_from(digits + 1).unwrap_or(2)
}

/// The place in the bill of the version that a side shows.
fn place_of(review: &Review, side: Side) -> Option<usize> {
    review.bill.place_of(&side.of(&review.pair()).id)
}

/// The phrases of a provision; none where the file says something else by now.
fn phrases(
    course: &Course,
    version: usize,
    (document, id): (&Document, ProvisionId),
) -> Option<Vec<(Span, Mark)>> {
    let there = course.text(version)?;
    let shown = document.provision(id);
    let same = there.find(&shown.address)?;
    let words = |document: &Document, id| -> Vec<_> {
        let passages = document.provision(id).passages();
        passages.map(|span| (span, document.words(span).to_owned())).collect()
    };
    let is_same = words(document, id) == words(there, same);
    let tagged = |phrases: Vec<Phrase>| {
        phrases.into_iter().map(|phrase| (phrase.span, Mark::Tag(phrase.since))).collect()
    };
    is_same.then(|| tagged(blame(course, version, same)))
}
