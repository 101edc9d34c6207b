//! A list of all there is to do and to go to, filtered and ranked by typing.

use super::action::Command;
use super::field::Field;
use super::keymap::Place;
use super::score::{Query, Score, Target};
use crate::bill::{Bill, BillId, VersionId};
use crate::constitution::Norm;

/// What a palette looks through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// All that can be done and gone to.
    All,
    /// Provisions, by the way a lawyer cites them.
    Citations,
    /// What the reader marked.
    Marks,
}

/// What something is that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    /// Something to do.
    Actions,
    /// A provision that was cited.
    Places,
    /// A provision that the beginning of what was typed cites.
    Near,
    /// A provision that the reader marked.
    Marks,
    /// A bill.
    Bills,
    /// A version of the bill.
    Versions,
    /// A provision, by its words.
    Provisions,
    /// An annotation.
    Notes,
    /// An article of the Constitution or of a treaty.
    Articles,
}

impl Section {
    /// All of them, in the order in which equals stand.
    pub(super) const ALL: [Self; 9] = [
        Self::Actions,
        Self::Places,
        Self::Near,
        Self::Marks,
        Self::Bills,
        Self::Versions,
        Self::Provisions,
        Self::Notes,
        Self::Articles,
    ];

    /// The message that names it.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Actions => "tui-section-actions",
            Self::Places => "tui-section-places",
            Self::Near => "tui-section-near",
            Self::Marks => "tui-section-marks",
            Self::Bills => "tui-section-bills",
            Self::Versions => "tui-section-versions",
            Self::Provisions => "tui-section-provisions",
            Self::Notes => "tui-section-notes",
            Self::Articles => "tui-section-articles",
        }
    }
}

/// What comes of choosing something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Choosing {
    /// A command is carried out.
    Do(Command),
    /// A bill is opened.
    Bill(BillId),
    /// A version is held against the one before.
    Version(VersionId),
    /// An entry of the spine is gone to, for its words in a reading.
    Entry(usize, usize),
    /// An annotation is gone to, by its place in the review.
    Note(usize),
    /// The annotations that cite an article are shown, else what it is about.
    Norm(Norm),
    /// A mark is gone to, by its place among the marks.
    Mark(usize),
}

/// One line that is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// What comes of choosing it.
    pub(super) choosing: Choosing,
    /// What it is called.
    pub(super) name: String,
    /// What else there is to know.
    pub(super) detail: String,
    /// Its key, or how many annotations there are.
    pub(super) aside: String,
}

/// Something that can be found, and by what.
#[derive(Clone, Debug)]
pub(super) struct Offer {
    /// What it is.
    pub(super) section: Section,
    /// What is shown; of a provision only what comes of choosing it, for there are many.
    pub(super) row: Row,
    target: Target,
}

impl Offer {
    /// A line that is found by its name, or by the words behind it.
    pub(super) fn new(section: Section, row: Row, (name, behind): (&str, &str)) -> Self {
        Self { section, row, target: Target::new(name, behind) }
    }
}

/// The provisions, which can be found once they are folded: of a long bill they are
/// gathered between the keys, and kept while its texts are shown.
#[derive(Clone, Debug, Default)]
pub(super) struct Gathered {
    /// Those of the first entries.
    pub(super) offers: Vec<Offer>,
    /// How many entries.
    pub(super) entries: usize,
}

/// What was found of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    /// Of what kind.
    pub(super) section: Section,
    /// The best of it, best first.
    pub(super) rows: Vec<Row>,
    /// How many there are in all.
    pub(super) all: usize,
    /// How well the best one fits.
    pub(super) score: i32,
}

/// An open palette.
#[derive(Clone, Debug)]
pub(super) struct Palette {
    /// What it looks through.
    pub(super) scope: Scope,
    /// Whose actions it offers.
    pub(super) place: Place,
    /// What was typed.
    pub(super) field: Field,
    /// What can be found.
    pub(super) offers: Vec<Offer>,
    /// The bills of the workspace, once they are read.
    pub(super) bills: Vec<Bill>,
    /// What was found, the best kind first.
    pub(super) groups: Vec<Group>,
    /// The only kind that is shown, if not all are.
    pub(super) only: Option<Section>,
    /// The line under the cursor.
    pub(super) at: usize,
}

impl Palette {
    /// Whether it is the one of the reader, which offers bills, versions and provisions too.
    pub(super) fn is_whole(&self) -> bool {
        self.scope == Scope::All && self.place == Place::Reading
    }

    /// A palette that offers nothing yet.
    pub(super) fn new(scope: Scope, place: Place) -> Self {
        Self {
            scope,
            place,
            field: Field::line(""),
            offers: Vec::new(),
            bills: Vec::new(),
            groups: Vec::new(),
            only: None,
            at: 0,
        }
    }

    /// The offers that fit, each with how well; all of them where nothing was typed. What
    /// fits less than half as well as the best of its kind is left out; among the many
    /// words of provisions and annotations letters are only left out where nothing else
    /// is found.
    pub(super) fn fitting<'a>(
        &'a self,
        query: &Query,
        provisions: &'a [Offer],
    ) -> Vec<(i32, &'a Offer)> {
        let fits = |offer: &Offer| query.score(&offer.target);
        let offers = self.offers.iter().chain(provisions);
        let scored = offers.filter_map(|offer| Some((fits(offer)?, offer)));
        let scored: Vec<_> = scored.collect();
        let has_exact = scored.iter().any(|(score, _)| score.is_exact);
        let is_wordy = |section| matches!(section, Section::Provisions | Section::Notes);
        let counts = |(score, offer): &(Score, &Offer)| {
            score.is_exact || !has_exact || !is_wordy(offer.section)
        };
        let found = scored.into_iter().filter(counts);
        let mut found: Vec<_> = found.map(|(score, offer)| (score.points, offer)).collect();
        for section in Section::ALL {
            let of_it = |(_, offer): &&(i32, &Offer)| offer.section == section;
            let best = found.iter().filter(of_it).map(|(score, _)| *score).max().unwrap_or(0);
            found.retain(|(score, offer)| offer.section != section || score * 2 >= best);
        }
        // What fits as well stays in the order of the offers.
        found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        found
    }

    /// The groups that are shown.
    pub(super) fn shown(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|group| self.only.is_none_or(|only| group.section == only))
    }

    /// The line under the cursor.
    pub(super) fn chosen(&self) -> Option<&Row> {
        self.shown().flat_map(|group| &group.rows).nth(self.at)
    }

    /// Moves the cursor, not past the ends.
    pub(super) fn step(&mut self, by: isize) {
        let last = self.shown().map(|group| group.rows.len()).sum::<usize>().saturating_sub(1);
        self.at = self.at.saturating_add_signed(by).min(last);
    }

    /// Shows only the next kind of what was found, after the last one all again.
    pub(super) fn turn(&mut self, by: isize) {
        let kinds: Vec<_> = self.groups.iter().map(|group| Some(group.section)).collect();
        let all = kinds.len() + 1;
        let here = kinds.iter().position(|kind| *kind == self.only).map_or(0, |at| at + 1);
        let next = (here + all).wrapping_add_signed(by) % all;
        self.only = next.checked_sub(1).and_then(|at| kinds[at]);
        self.at = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str) -> Row {
        let [detail, aside] = [String::new(), String::new()];
        Row { choosing: Choosing::Do(Command::Next), name: name.to_owned(), detail, aside }
    }

    fn palette(offers: &[(Section, &str)]) -> Palette {
        let mut palette = Palette::new(Scope::All, Place::Reading);
        let offer = |(section, name): &(Section, &str)| Offer::new(*section, row(name), (name, ""));
        palette.offers = offers.iter().map(offer).collect();
        palette
    }

    fn names(palette: &Palette, typed: &str) -> Vec<String> {
        let found = palette.fitting(&Query::new(typed), &[]);
        found.into_iter().map(|(_, offer)| offer.row.name.clone()).collect()
    }

    #[test]
    fn the_best_comes_first_and_equals_stay_in_order() {
        let palette = palette(&[
            (Section::Actions, "первая версия"),
            (Section::Actions, "версии"),
            (Section::Actions, "версия"),
        ]);
        assert_eq!(names(&palette, "верс"), ["версии", "версия", "первая версия"]);
        assert_eq!(names(&palette, "").len(), 3);
    }

    #[test]
    fn letters_are_left_out_among_many_words_only_where_nothing_else_is_found() {
        let offers = [(Section::Provisions, "руководителем"), (Section::Actions, "родители")];
        assert_eq!(names(&palette(&offers), "родите"), ["родители"]);
        assert_eq!(names(&palette(&offers[..1]), "родите"), ["руководителем"]);
    }

    #[test]
    fn the_kinds_that_are_found_are_shown_in_turn() {
        let mut palette = palette(&[]);
        let group = |section| Group { section, rows: vec![row("a"), row("b")], all: 2, score: 1 };
        palette.groups = vec![group(Section::Actions), group(Section::Notes)];
        palette.step(9);
        assert_eq!(palette.at, 3);
        let turned: Vec<_> = std::iter::repeat_with(|| {
            palette.turn(1);
            (palette.only, palette.shown().count(), palette.at)
        })
        .take(3)
        .collect();
        let [actions, notes] = [Section::Actions, Section::Notes].map(Some);
        assert_eq!(turned, [(actions, 1, 0), (notes, 1, 0), (None, 2, 0)]);
        palette.turn(-1);
        assert_eq!(palette.only, notes);
    }
}
