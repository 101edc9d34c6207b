//! A list of things to read above the text, each of some lines: the versions of a bill,
//! the phrases of a provision, the places of a claim. What an item leads to is data.

use crate::annotation::AnnotationId;
use crate::bill::VersionId;
use crate::compare::Sides;
use crate::constitution::Norm;
use crate::document::Address;
use crate::store::{Blamed, Found, Timeline, Traced};
use crate::text::language::Language;
use crate::view::Line;

/// What a sheet is of, to be told again in another language.
#[derive(Clone, Debug)]
pub(super) enum Subject {
    /// All versions of the bill.
    Timeline(Box<Timeline>),
    /// The phrases of a provision.
    Blame(Box<Blamed>),
    /// A claim.
    Trace(Box<Traced>),
    /// An article.
    Article(Norm),
    /// What was found everywhere.
    Found(Box<Found>),
    /// What was not carried out on a law.
    Undone,
}

/// Where an item leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Goal {
    /// The versions to compare.
    pub(super) versions: Sides<VersionId>,
    /// The provision to go to in the later of them, where one is meant.
    pub(super) address: Option<Address>,
    /// The language of the text that is meant, where it matters.
    pub(super) text: Option<Language>,
    /// The annotation to go to, where one is meant.
    pub(super) note: Option<AnnotationId>,
}

impl Goal {
    /// Versions, and a provision of the later one.
    pub(super) fn new(versions: Sides<VersionId>, address: Option<Address>) -> Self {
        Self { versions, address, text: None, note: None }
    }
}

/// One thing to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SheetItem {
    /// What stands at its left, on its first line.
    pub(super) gutter: String,
    /// Its lines, not yet wrapped.
    pub(super) lines: Vec<Line>,
    /// Where it leads; an item without a goal is only read.
    pub(super) goal: Option<Goal>,
}

/// An open sheet.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    /// What it is of.
    pub(super) subject: Subject,
    /// Its title.
    pub(super) title: String,
    /// What there is to read.
    pub(super) items: Vec<SheetItem>,
    /// The item under the cursor.
    pub(super) at: usize,
    /// The item that was marked, to be held against another.
    pub(super) marked: Option<usize>,
}

impl Sheet {
    /// A sheet with the cursor on its first item that leads somewhere.
    pub(super) fn new(subject: Subject, title: String, items: Vec<SheetItem>) -> Self {
        let at = items.iter().position(|item| item.goal.is_some()).unwrap_or(0);
        Self { subject, title, items, at, marked: None }
    }

    /// Moves the cursor, not past the ends; what leads nowhere is passed over, unless
    /// nothing leads anywhere.
    pub(super) fn step(&mut self, by: isize) {
        let is_read = self.items.iter().all(|item| item.goal.is_none());
        let last = self.items.len().saturating_sub(1);
        let wanted = self.at.saturating_add_signed(by).min(last);
        let leads = |at: &usize| is_read || self.items[*at].goal.is_some();
        let found = if by > 0 {
            (wanted..=last).find(leads).or_else(|| (self.at..=wanted).rev().find(leads))
        } else {
            (0..=wanted).rev().find(leads).or_else(|| (wanted..=self.at).find(leads))
        };
        self.at = found.unwrap_or(self.at);
    }

    /// Moves the cursor to the first item of the next part or of this one, or of the one
    /// before; a part begins below what leads nowhere.
    pub(super) fn step_part(&mut self, forward: bool) {
        let begins = |at: &usize| {
            self.items[*at].goal.is_some() && (*at == 0 || self.items[at - 1].goal.is_none())
        };
        let found = if forward {
            (self.at + 1..self.items.len()).find(begins)
        } else {
            (0..self.at).rev().find(begins)
        };
        self.at = found.unwrap_or(self.at);
    }

    /// Marks the item under the cursor, or unmarks it.
    pub(super) fn mark(&mut self) {
        self.marked = (self.marked != Some(self.at)).then_some(self.at);
    }

    /// Where the cursor leads: on the timeline, to the marked version held against the one
    /// under the cursor, in the order of time.
    pub(super) fn goal(&self) -> Option<Goal> {
        let here = self.items.get(self.at)?.goal.clone()?;
        let marked = self.marked.filter(|marked| *marked != self.at);
        let Some(other) = marked.and_then(|marked| self.items[marked].goal.clone()) else {
            return Some(here);
        };
        let (old, new) = if marked < Some(self.at) { (other, here) } else { (here, other) };
        let versions = Sides::new(old.versions.new, new.versions.new);
        Some(Goal::new(versions, None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(leads: &[bool]) -> Sheet {
        let id = |at: usize| VersionId::new(&format!("v{at}")).expect("a name");
        let goal = |at: usize| Goal::new(Sides::new(id(at), id(at)), None);
        let item = |(at, leads): (usize, &bool)| SheetItem {
            gutter: String::new(),
            lines: Vec::new(),
            goal: leads.then(|| goal(at)),
        };
        let items = leads.iter().enumerate().map(item).collect();
        let norm = Norm::parse("kz-1995:20").expect("a norm");
        Sheet::new(Subject::Article(norm), String::new(), items)
    }

    #[test]
    fn the_cursor_passes_over_what_leads_nowhere() {
        let mut sheet = sheet(&[false, true, false, true, false]);
        assert_eq!(sheet.at, 1);
        sheet.step(1);
        assert_eq!(sheet.at, 3);
        sheet.step(5);
        assert_eq!(sheet.at, 3);
        sheet.step(-1);
        assert_eq!(sheet.at, 1);
        sheet.step(isize::MIN);
        assert_eq!(sheet.at, 1);
    }

    #[test]
    fn what_is_only_read_is_read_to_its_end() {
        let mut sheet = sheet(&[false, false, false]);
        sheet.step(2);
        assert_eq!(sheet.at, 2);
        sheet.step(-1);
        assert_eq!(sheet.at, 1);
    }

    #[test]
    fn a_marked_version_is_held_against_the_one_under_the_cursor() {
        let mut sheet = sheet(&[true, true, true]);
        sheet.step(2);
        sheet.mark();
        sheet.step(-2);
        let goal = sheet.goal().expect("both lead");
        assert_eq!((goal.versions.old.as_str(), goal.versions.new.as_str()), ("v0", "v2"));
        sheet.step(2);
        sheet.mark();
        assert_eq!(sheet.marked, None);
    }
}
