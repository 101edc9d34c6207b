//! A list of all there is to do and to go to, filtered and ranked by typing.

use super::action::Command;
use super::field::Field;
use super::keymap::Place;
use super::score::{Query, Score, Target};
use crate::bill::{Bill, BillId, VersionId};
use crate::constitution::Norm;
use crate::document::{Document, ProvisionId};
use std::cmp::Reverse;
use std::sync::Arc;

/// What a palette looks through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// All that can be done and gone to.
    All,
    /// Provisions, by the way a lawyer cites them.
    Citations,
    /// What the reader marked.
    Marks,
    /// The bills of the workspace.
    Bills,
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
    /// The same provision in a language that is not shown, by its entry, if it has one, and
    /// its place in which of the texts.
    Twin(Option<usize>, usize, ProvisionId),
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
    /// Those of the first entries, then those of the first other texts.
    pub(super) offers: Vec<Offer>,
    /// How many entries.
    pub(super) entries: usize,
    /// The later version in the languages that are not shown, once it is read.
    pub(super) others: Vec<Arc<Document>>,
    /// Which of the others is gathered next, and from which provision on.
    pub(super) next: (usize, usize),
    /// Whether the others were asked for.
    pub(super) is_asked: bool,
}

/// What fits the typed words among the provisions, which are looked through between the
/// keys, a slice at a time.
#[derive(Clone, Debug, Default)]
pub(super) struct Hunt {
    /// On which layout the keys are taken to be typed, of those that they may be.
    pub(super) layout: usize,
    /// How many of the provisions were looked at.
    pub(super) looked: usize,
    /// Whether one of them fits with no letter left out.
    pub(super) is_exact: bool,
    /// Those that fit: how well, and which.
    hits: Vec<(Score, usize)>,
    /// The entries among them, in order.
    entries: Vec<usize>,
}

impl Hunt {
    /// The same for another layout.
    pub(super) fn of_layout(layout: usize) -> Self {
        Self { layout, ..Self::default() }
    }

    /// Looks at the next provisions, as many as there is room for in a slice; gives the
    /// room that is left.
    pub(super) fn look(&mut self, query: &Query, offers: &[Offer], room: usize) -> usize {
        let mut left = room;
        while let Some(offer) = offers.get(self.looked).filter(|_| left > 0) {
            if let Some(score) = self.score(query, offer) {
                self.is_exact |= score.is_exact;
                self.hits.push((score, self.looked));
            }
            self.looked += 1;
            left = left.saturating_sub(offer.target.size());
        }
        left
    }

    /// How well a provision fits. What is found in a language that is shown is not shown in
    /// another, and what is found in another alone comes after it.
    fn score(&mut self, query: &Query, offer: &Offer) -> Option<Score> {
        let score = query.score(&offer.target)?;
        match offer.row.choosing {
            Choosing::Entry(entry, _) => self.entries.push(entry),
            Choosing::Twin(Some(entry), ..) if self.entries.binary_search(&entry).is_ok() => {
                return None;
            }
            Choosing::Twin(..) => {
                return Some(Score { points: score.points - score.points / 4, ..score });
            }
            _ => (),
        }
        Some(score)
    }

    /// Which fit best, best first and at most so many, and how well the first does; then
    /// which fit at all.
    pub(super) fn best(&self, has_exact: bool, most: usize) -> (Vec<(i32, usize)>, Vec<usize>) {
        let counts = |(score, _): &&(Score, usize)| score.is_exact || !has_exact;
        let hits = || self.hits.iter().filter(counts);
        let best = hits().map(|(score, _)| score.points).max().unwrap_or(0);
        let fitting = hits().filter(|(score, _)| score.points * 2 >= best);
        let mut first: Vec<_> = fitting.map(|(score, at)| (score.points, *at)).collect();
        let all = first.iter().map(|(_, at)| *at).collect();
        let order = |(points, at): &(i32, usize)| (Reverse(*points), *at);
        if most < first.len() {
            first.select_nth_unstable_by_key(most, order);
            first.truncate(most);
        }
        first.sort_unstable_by_key(order);
        (first, all)
    }
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
    /// What of it is found among the provisions so far.
    pub(super) hunt: Hunt,
    /// The only kind that is shown, if not all are.
    pub(super) only: Option<Section>,
    /// The line under the cursor.
    pub(super) at: usize,
}

impl Palette {
    /// Whether it offers bills.
    pub(super) fn has_bills(&self) -> bool {
        self.scope == Scope::Bills || self.is_whole()
    }

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
            hunt: Hunt::default(),
            only: None,
            at: 0,
        }
    }

    /// The offers that fit, each with how well; all of them where nothing was typed.
    pub(super) fn scored(&self, query: &Query) -> Vec<(Score, &Offer)> {
        let scored = self.offers.iter().map(|offer| (query.score(&offer.target), offer));
        scored.filter_map(|(score, offer)| Some((score?, offer))).collect()
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

/// Those that count, best first. What fits less than half as well as the best of its kind is
/// left out; among the many words of provisions and annotations letters are only left out
/// where nothing else is found.
pub(super) fn fitting(scored: Vec<(Score, &Offer)>, has_exact: bool) -> Vec<(i32, &Offer)> {
    let is_wordy = |section| matches!(section, Section::Provisions | Section::Notes);
    let counts =
        |(score, offer): &(Score, &Offer)| score.is_exact || !has_exact || !is_wordy(offer.section);
    let found = scored.into_iter().filter(counts);
    let mut found: Vec<_> = found.map(|(score, offer)| (score.points, offer)).collect();
    for section in Section::ALL {
        let of_it = |(_, offer): &&(i32, &Offer)| offer.section == section;
        let best = found.iter().filter(of_it).map(|(score, _)| *score).max().unwrap_or(0);
        found.retain(|(score, offer)| offer.section != section || score * 2 >= best);
    }
    // What fits as well stays in the order of the offers.
    found.sort_by_key(|(score, _)| Reverse(*score));
    found
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
        let scored = palette.scored(&Query::new(typed));
        let has_exact = scored.iter().any(|(score, _)| score.is_exact);
        fitting(scored, has_exact).into_iter().map(|(_, offer)| offer.row.name.clone()).collect()
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
    fn provisions_are_looked_through_in_slices_to_the_same_end() {
        let names: Vec<_> = (0..50).map(|at| format!("{at} версия срока {}", at % 7)).collect();
        let offers: Vec<_> =
            names.iter().map(|name| (Section::Provisions, name.as_str())).collect();
        let offers = palette(&offers).offers;
        let query = Query::new("срока 3");
        let of = |room: usize| {
            let mut hunt = Hunt::default();
            while hunt.looked < offers.len() {
                hunt.look(&query, &offers, room);
            }
            hunt.best(hunt.is_exact, 3)
        };
        let (best, all) = of(usize::MAX);
        assert_eq!(best.iter().map(|(_, at)| *at).collect::<Vec<_>>(), [3, 10, 17]);
        assert!(all.len() >= 7, "{all:?}");
        assert_eq!(of(1), (best, all));
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
