//! What the screen remembers of a bill for the next time, and taking it up again.

use super::filter::Filter;
use super::state::{State, Wished};
use super::trail::{Marked, Stop};
use super::walk;
use crate::bill::{BillId, VersionId};
use crate::compare::Sides;
use crate::document::{Address, Document};
use crate::store::{Bookmark, Chosen, Problem, Remembered, Workspace};
use crate::view::Side;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The filters by the names under which they are remembered.
const FILTERS: [(&str, Filter); 4] = [
    ("all", Filter::All),
    ("changes", Filter::Changes),
    ("substance", Filter::Substance),
    ("folded", Filter::Folded),
];

/// The files of what is remembered.
pub(super) struct Memory {
    /// The folder where they lie; `None` where nothing is remembered.
    folder: Option<PathBuf>,
    /// The workspace whose bills they are of.
    root: Option<PathBuf>,
    /// What was taken up of the marks of each bill that was shown.
    taken_up: BTreeMap<BillId, Vec<Bookmark>>,
    /// How the bills were left that are not shown any more.
    left: BTreeMap<BillId, Remembered>,
}

impl Memory {
    /// Of the bill that is shown is taken up what the state has by now.
    pub(super) fn new(
        folder: Option<PathBuf>,
        workspace: Option<&Workspace>,
        state: &State,
    ) -> Self {
        let bill = &state.review().bill.id;
        let taken_up = BTreeMap::from([(bill.clone(), marks_of(state, bill))]);
        let root = workspace.map(|it| it.root().to_owned());
        Self { folder, root, taken_up, left: BTreeMap::new() }
    }

    /// Where a bill is remembered; `None` where nothing is.
    pub(super) fn file(&self, bill: &BillId) -> Option<PathBuf> {
        let (folder, root) = self.folder.as_ref().zip(self.root.as_ref())?;
        Some(Remembered::file(folder, root, bill))
    }

    fn read(&self, bill: &BillId) -> Option<Remembered> {
        Remembered::read(&self.file(bill)?).ok().flatten()
    }

    /// Holds how the bill that is shown would be left: another may come in its place. A law
    /// beside it is read anew from there.
    pub(super) fn hold(&mut self, state: &State) {
        if state.opened.law.is_some() {
            return;
        }
        self.left.insert(state.review().bill.id.clone(), remembered(state));
    }

    /// Takes up what was marked in the bill that is shown, if it was not shown before.
    pub(super) fn take_up(&mut self, state: &mut State) {
        let bill = &state.review().bill.id;
        if self.taken_up.contains_key(bill) {
            return;
        }
        let bill = bill.clone();
        let all = self.read(&bill).map_or_else(Vec::new, |remembered| remembered.marks);
        let marks: Vec<_> = all.iter().filter_map(|each| marked(state, each)).collect();
        state.trail.marks.extend(marks);
        self.taken_up.insert(bill.clone(), marks_of(state, &bill));
    }

    /// Remembers for the next time what is shown, and where, what was marked, and the
    /// language and the theme where they were chosen.
    pub(super) fn remember(&self, state: &State) -> Result<(), Problem> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let here = &state.review().bill.id;
        for bill in self.taken_up.keys().filter(|bill| *bill != here) {
            let Some(file) = self.file(bill) else { continue };
            let before = self.read(bill).unwrap_or_default();
            let marks = self.marks(state, bill, &before);
            let left = self.left.get(bill).unwrap_or(&before).clone();
            let now = Remembered { marks, ..left };
            if now != before {
                now.write(&file)?;
            }
        }
        if state.news.has_turned_tongue || state.news.has_turned_theme {
            let mut chosen = Chosen::read(folder);
            if state.news.has_turned_tongue {
                state.messages.language().code().clone_into(&mut chosen.language);
            }
            if state.news.has_turned_theme {
                state.look.theme.scheme().name().clone_into(&mut chosen.theme);
            }
            chosen.keep(folder)?;
        }
        let Some(file) = self.file(here) else { return Ok(()) };
        let marks = self.marks(state, here, &self.read(here).unwrap_or_default());
        let left = self.left.get(here).filter(|_| state.opened.law.is_some()).cloned();
        Remembered { marks, ..left.unwrap_or_else(|| remembered(state)) }.write(&file)
    }

    /// What is marked in a bill: beside what the reader marked that of the disk, but for what
    /// they were shown and unmarked. Other screens may have marked more since, and a mark
    /// whose version or provision is not there may find it the next time.
    fn marks(&self, state: &State, bill: &BillId, before: &Remembered) -> Vec<Bookmark> {
        let now = marks_of(state, bill);
        let shown = self.taken_up.get(bill).map_or(&[][..], Vec::as_slice);
        let is_other = |mark: &&Bookmark| !shown.contains(mark) && !now.contains(mark);
        before.marks.iter().filter(is_other).chain(&now).cloned().collect()
    }
}

/// What is to be remembered but for the marks.
fn remembered(state: &State) -> Remembered {
    let review = state.review();
    let ids = review.pair().map(|version| version.id.as_str().to_owned());
    let codes = review.readings.iter().map(|reading| reading.language.code().to_owned());
    let filter = FILTERS.iter().find(|(_, filter)| *filter == state.manner.filter);
    let Wished { outline, aside, below } = state.look.wished;
    Remembered {
        old: ids.old,
        new: ids.new,
        languages: codes.collect(),
        side_by_side: state.manner.side_by_side,
        redline: state.manner.redline,
        filter: filter.map_or_else(String::new, |(name, _)| (*name).to_owned()),
        provision: state.here().map(|(_, address)| address.to_string()),
        outline,
        aside,
        below,
        marks: Vec::new(),
    }
}

/// What the reader marked in a bill.
fn marks_of(state: &State, bill: &BillId) -> Vec<Bookmark> {
    let bookmark = |Marked { stop, cited, words }: &Marked| {
        let (side, address) = stop.place.as_ref()?;
        Some(Bookmark {
            old: stop.versions.old.as_str().to_owned(),
            new: stop.versions.new.as_str().to_owned(),
            is_in_new: *side == Side::New,
            provision: address.to_string(),
            cited: cited.clone(),
            words: words.clone(),
        })
    };
    let marks = state.trail.marks.iter();
    marks.filter(|mark| mark.stop.bill == *bill).filter_map(bookmark).collect()
}

/// What was marked, where it still is: a version that the bill has no more, and a provision
/// that its version has no more where that is at hand, are left out.
fn marked(state: &State, bookmark: &Bookmark) -> Option<Marked> {
    let review = state.review();
    let known = |name| VersionId::new(name).filter(|id| review.bill.place_of(id).is_some());
    let versions = Sides::new(known(&bookmark.old)?, known(&bookmark.new)?);
    let side = if bookmark.is_in_new { Side::New } else { Side::Old };
    let address = Address::new(&bookmark.provision);
    let texts = state.lead()?.texts();
    let shown = review.pair().map(|version| &version.id).zip(texts);
    let is_gone = |(id, text): (&VersionId, &Document)| {
        id == side.of(&versions) && text.find(&address).is_none()
    };
    if is_gone(shown.old) || is_gone(shown.new) {
        return None;
    }
    let (bill, languages) = (review.bill.id.clone(), review.languages());
    let stop = Stop { bill, versions, law: None, place: Some((side, address)), languages };
    Some(Marked { stop, cited: bookmark.cited.clone(), words: bookmark.words.clone() })
}

/// Shows the text as it is remembered. The provision is one of the version that was read
/// then; in another it is gone to where it is.
pub(super) fn restore(state: &mut State, remembered: &Remembered) {
    let filter = FILTERS.iter().find(|(name, _)| *name == remembered.filter);
    state.manner.filter = filter.map_or(Filter::All, |(_, filter)| *filter);
    state.manner.side_by_side = remembered.side_by_side;
    state.manner.redline = remembered.redline;
    let Remembered { outline, aside, below, .. } = *remembered;
    state.look.wished = Wished { outline, aside, below };
    state.trail.marks = remembered.marks.iter().filter_map(|mark| marked(state, mark)).collect();
    state.refresh();
    let address = remembered.provision.as_deref().map(Address::new);
    if let Some(entry) = address.and_then(|address| state.entry_of(Side::New, &address)) {
        let entry = state.nearest_shown(entry);
        state.stand_at(entry);
        state.spot.top = entry;
        walk::go(state, entry);
    }
}
