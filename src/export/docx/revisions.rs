//! What every tracked change carries: a number of its own, who and when.

use super::frame::moment;
use crate::export::paper::{Paper, Revision};
use crate::export::xml::Xml;

/// Numbers the tracked changes of one document.
pub(super) struct Revisions {
    last: usize,
    by: String,
    /// Now one of two moments, now the other.
    at: [String; 2],
}

impl Revisions {
    pub(super) fn new(paper: &Paper) -> Self {
        let revised = paper.revised.clone().unwrap_or_default();
        let by = if revised.by.is_empty() { "tuzetu".to_owned() } else { revised.by };
        let at = moment(&revised.at);
        let later = later(&at);
        Self { last: 0, by, at: [at, later] }
    }

    /// The changes from here on are others than those before: LibreOffice takes insertions of
    /// one moment that touch one another for one, with the mark of the paragraph between them,
    /// and rejected it would make one paragraph of two.
    pub(super) fn part(&mut self) {
        self.at.swap(0, 1);
    }

    /// A number that no other change has.
    pub(super) fn number(&mut self) -> String {
        self.last += 1;
        self.last.to_string()
    }

    /// Opens the element of a change.
    pub(super) fn open(&mut self, xml: &mut Xml, name: &str) {
        let id = self.number();
        xml.open(name, &[("w:id", &id), ("w:author", &self.by), ("w:date", &self.at[0])]);
    }

    /// The mark of a change on a paragraph or on a row.
    pub(super) fn mark(&mut self, xml: &mut Xml, name: &str) {
        self.open(xml, name);
        xml.close(name);
    }

    /// Begins a place that words moved from or to; gives its number, which ends it.
    pub(super) fn begin(&mut self, xml: &mut Xml, revision: Revision) -> Option<String> {
        let (name, which) = match revision {
            Revision::MovedFrom(which) => ("w:moveFromRangeStart", which),
            Revision::MovedTo(which) => ("w:moveToRangeStart", which),
            _ => return None,
        };
        let (id, which) = (self.number(), format!("move{which}"));
        let who = [("w:author", self.by.as_str()), ("w:date", &self.at[0])];
        xml.empty(name, &[("w:id", &id), who[0], who[1], ("w:name", &which)]);
        Some(id)
    }
}

/// The element of a change, if it is one.
pub(super) const fn element(revision: Revision) -> Option<&'static str> {
    match revision {
        Revision::Kept => None,
        Revision::Inserted => Some("w:ins"),
        Revision::Deleted => Some("w:del"),
        Revision::MovedFrom(_) => Some("w:moveFrom"),
        Revision::MovedTo(_) => Some("w:moveTo"),
    }
}

/// Two minutes after a moment as Word takes it, within its hour: LibreOffice takes what is
/// less than one apart for one.
fn later(moment: &str) -> String {
    let minute = moment[14..16].parse().unwrap_or(0_u8);
    format!("{}{:02}{}", &moment[..14], (minute + 2) % 60, &moment[16..])
}
