//! What became of an annotation between the text that its author read and another one,
//! in one step: whoever confirms its place there asks that, and not what the last version
//! before made of it.

use super::around::around;
use super::course::Course;
use super::life::{Fate, Life, Place, Stay, spans, told};
use crate::compare::Sides;
use crate::compare::redline::edits;
use crate::document::Document;

/// What is said of a step only where it happened on the way.
const PASSAGE: [Fate; 4] = [Fate::Moved, Fate::Renumbered, Fate::Split, Fate::Merged];

impl Life {
    /// The same life, in which the stay of one version is told from the author's own text.
    #[must_use]
    pub fn told_from_home(mut self, version: usize, course: &Course) -> Self {
        if let Some(stay) = self.direct(version, course) {
            self.stays[version] = stay;
        }
        self
    }

    /// `None` where words that are nowhere, or the author's own, leave nothing to compare.
    fn direct(&self, version: usize, course: &Course) -> Option<Stay> {
        let between = Sides::new(self.home.min(version), self.home.max(version));
        if between.old == between.new {
            return None;
        }
        let Sides { old, new } = between.map(|at| course.text(at));
        let documents = Sides::new(old?, new?);
        let places: Sides<Vec<Place>> = between.map(|at| self.stays[at].places().collect());
        if places.old.is_empty() || places.new.is_empty() {
            return None;
        }
        let spans = places.as_ref().map(|all| spans(all));
        let sources = documents.map(Document::source);
        let made = edits(sources, spans.as_ref().map(Vec::as_slice));
        let around = || match (&*places.old, &*places.new) {
            ([old], [new]) => around(documents, Sides::new(*old, *new)),
            _ => None,
        };
        let (fates, reworded) = told((made, around), self.passage(version), between);
        Some(Stay { fates, reworded, ..self.stays[version].clone() })
    }

    /// What became of the provision on the way from home to a version.
    fn passage(&self, version: usize) -> impl Iterator<Item = Fate> {
        let on_the_way = if version > self.home {
            &self.stays[self.home + 1..=version]
        } else {
            &self.stays[version..self.home]
        };
        PASSAGE.into_iter().filter(move |fate| on_the_way.iter().any(|stay| stay.has(*fate)))
    }
}
