//! Where each annotation lies in the two documents of a reading: straight on the
//! words where its author read one of them, through the alignment elsewhere.

use super::notes::{Anchored, Notes};
use crate::annotation::anchor::quotes;
use crate::annotation::{Anchor, Annotation, Lead, Placement, Target, place};
use crate::bill::VersionId;
use crate::compare::{Comparison, Evidence, Ids, Row, Sides, compare};
use crate::document::{Document, ProvisionId};

/// The documents of a reading and the way between them.
pub(super) struct Carrier<'a> {
    pub(super) documents: Sides<&'a Document>,
    pub(super) present: Sides<bool>,
    pub(super) comparison: &'a Comparison,
}

/// The text that an annotation was written on, or the one of its version in the
/// reading's language, with the alignments from there to the two sides.
struct Home<'a> {
    document: &'a Document,
    ways: Sides<Way<'a>>,
}

/// How to come from home to one side.
#[derive(Clone, Copy)]
enum Way<'a> {
    /// It is home.
    Here,
    /// From the old side of a comparison to the new one.
    Forth(&'a Comparison),
    /// From the new side to the old one.
    Back(&'a Comparison),
}

impl<'a> Way<'a> {
    /// The row in which `id` of home stands; `None` at home itself.
    fn row(self, id: ProvisionId) -> Option<&'a Row> {
        match self {
            Self::Here => None,
            Self::Forth(by) => by.row_of_old(id).map(|row| &by.rows[row]),
            Self::Back(by) => by.row_of_new(id).map(|row| &by.rows[row]),
        }
    }

    /// The provisions that answer to `id` of home; none where only its place
    /// does: what was rewritten past knowing is no longer what was objected to.
    fn answers(self, id: ProvisionId) -> Ids {
        let row = self.row(id).filter(|row| !is_only_a_place(row));
        let sides = row.map(|row| row.sides.clone()).unwrap_or_default();
        match self {
            Self::Here => Ids::from([id]),
            Self::Forth(_) => sides.new,
            Self::Back(_) => sides.old,
        }
    }

    /// The same way walked from the side to home.
    const fn reversed(self) -> Self {
        match self {
            Self::Here => Self::Here,
            Self::Forth(by) => Self::Back(by),
            Self::Back(by) => Self::Forth(by),
        }
    }
}

/// Whether the provisions of a row share hardly a word.
fn is_only_a_place(row: &Row) -> bool {
    row.matched_by == Some(Evidence::Position) && row.likeness < LEAST_LIKENESS
}

/// From how much likeness a provision paired by its place carries annotations.
const LEAST_LIKENESS: f32 = 0.25;

impl<'a> Carrier<'a> {
    /// The places of all annotations.
    pub(super) fn anchored(&self, notes: Notes<'_>) -> Vec<Anchored> {
        let others: Vec<_> = notes
            .elsewhere
            .iter()
            .map(|(version, document)| {
                let to = |side: &Document| compare(Sides::new(document, side));
                (version, document, self.documents.map(to))
            })
            .collect();
        let anchored = notes.annotations.iter().enumerate().map(|(annotation, each)| {
            let home = self.home(each, notes.versions).or_else(|| {
                let (_, document, to) =
                    others.iter().find(|(version, ..)| **version == each.target.version)?;
                Some(Home { document, ways: to.as_ref().map(Way::Forth) })
            });
            Anchored { annotation, anchors: self.anchors(&each.target, home.as_ref()) }
        });
        anchored.collect()
    }

    /// Home, where it is one of the two sides.
    fn home(&self, annotation: &Annotation, versions: Sides<&VersionId>) -> Option<Home<'a>> {
        let Sides { old, new } = self.documents;
        let version = &annotation.target.version;
        if version == versions.old && self.present.old {
            let ways = Sides::new(Way::Here, Way::Forth(self.comparison));
            Some(Home { document: old, ways })
        } else if version == versions.new && self.present.new {
            let ways = Sides::new(Way::Back(self.comparison), Way::Here);
            Some(Home { document: new, ways })
        } else {
            None
        }
    }

    fn anchors(&self, target: &Target, home: Option<&Home<'_>>) -> Sides<Anchor> {
        let Some(home) = home else {
            return self.documents.map(|document| place(target, document, Lead::Unknown));
        };
        let at_home = place(target, home.document, Lead::Home);
        self.documents.zip(home.ways).map(|(document, way)| match way {
            Way::Here => at_home.clone(),
            way => carried(target, (home.document, &at_home), (document, way)),
        })
    }
}

/// The place of a target on another side than its own.
fn carried(
    target: &Target,
    (home, at_home): (&Document, &Anchor),
    (document, way): (&Document, Way<'_>),
) -> Anchor {
    let Some(origin) = at_home.provision else { return place(target, document, Lead::Unknown) };
    let found = place(target, document, Lead::Carried(&way.answers(origin)));
    // A look-alike that was there all the time is no place the words moved to.
    let is_twin = |id| {
        let mut origins = way.reversed().answers(id).into_iter().filter(|each| *each != origin);
        origins.any(|each| quotes(target, home, each))
    };
    match (found.placement, found.provision) {
        (Placement::Moved, Some(id)) if is_twin(id) => Anchor::orphaned(vec![id]),
        // The words are gone and the provision is hardly the same: no guess.
        (Placement::Changed, Some(id)) if found.span.is_none() && !is_alike(way.row(origin)) => {
            Anchor::orphaned(vec![id])
        }
        (Placement::Exact, _) if target.quote.is_none() => whole(found, way.row(origin)),
        _ => found,
    }
}

/// Whether a provision kept half of its words.
fn is_alike(row: Option<&Row>) -> bool {
    row.is_none_or(|row| row.likeness >= 0.5)
}

/// An annotation of a whole provision knows by the row whether its words changed.
fn whole(found: Anchor, row: Option<&Row>) -> Anchor {
    match row.filter(|row| row.redline.is_some()) {
        Some(row) => Anchor { placement: Placement::Changed, likeness: row.likeness, ..found },
        None => found,
    }
}
