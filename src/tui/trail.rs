//! Where the reader was before each jump, and where they came back from, as long as the
//! session lasts; and what they marked, which is remembered.

use crate::bill::{BillId, VersionId};
use crate::compare::Sides;
use crate::document::Address;
use crate::text::language::Language;
use crate::view::Side;

/// How many places are kept.
const KEPT: usize = 500;

/// A place in two versions of a bill.
#[derive(Clone, Debug)]
pub(super) struct Stop {
    /// The bill.
    pub(super) bill: BillId,
    /// The versions that are compared.
    pub(super) versions: Sides<VersionId>,
    /// The law beside the bill that is read instead of it, by name.
    pub(super) law: Option<String>,
    /// The provision, and which of the texts has it.
    pub(super) place: Option<(Side, Address)>,
    /// The languages that were shown; another bill may lack some of them.
    pub(super) languages: Vec<Language>,
}

/// The same place in other languages is no other place.
impl PartialEq for Stop {
    fn eq(&self, other: &Self) -> bool {
        self.is_beside(other) && self.place == other.place
    }
}

impl Stop {
    /// Whether it is in the same texts.
    pub(super) fn is_beside(&self, other: &Self) -> bool {
        (&self.bill, &self.versions, &self.law) == (&other.bill, &other.versions, &other.law)
    }
}

/// A place that the reader marked.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Marked {
    /// Where it is.
    pub(super) stop: Stop,
    /// How it is cited.
    pub(super) cited: String,
    /// What it says.
    pub(super) words: String,
}

/// How the reader came where they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gait {
    /// Provision by provision: no place worth coming back to is left.
    Walk,
    /// From one find to the next: a row of steps is one jump.
    Step,
    /// From afar.
    Jump,
}

/// The places.
#[derive(Clone, Debug, Default)]
pub(super) struct Trail {
    behind: Vec<Stop>,
    ahead: Vec<Stop>,
    /// Where the reader last stood with nothing open above the text.
    here: Option<Stop>,
    is_stepping: bool,
    /// How many places on, or back where it is negative, the reader went and does not stand
    /// at yet.
    gone: isize,
    /// The place to go to once its versions are read.
    pub(super) led: Option<Stop>,
    /// What was marked, in order.
    pub(super) marks: Vec<Marked>,
}

impl Trail {
    /// The reader stands here now, and came in this gait.
    pub(super) fn stand(&mut self, stop: Stop, gait: Gait) {
        self.gone = 0;
        let goes_on = gait == Gait::Step && self.is_stepping;
        self.is_stepping = gait == Gait::Step;
        let left = self.here.replace(stop).filter(|left| Some(left) != self.here.as_ref());
        if let Some(left) = left.filter(|_| gait != Gait::Walk && !goes_on) {
            self.behind.push(left);
            self.ahead.clear();
            let old = self.behind.len().saturating_sub(KEPT);
            self.behind.drain(..old);
        }
    }

    /// Whether nobody stood anywhere yet.
    pub(super) const fn is_new(&self) -> bool {
        self.here.is_none()
    }

    /// The place before this one.
    pub(super) fn back(&mut self) -> Option<Stop> {
        let stop = self.behind.pop()?;
        self.gone -= 1;
        self.ahead.extend(self.here.replace(stop.clone()));
        Some(stop)
    }

    /// The place from which the reader came back.
    pub(super) fn forward(&mut self) -> Option<Stop> {
        let stop = self.ahead.pop()?;
        self.gone += 1;
        self.behind.extend(self.here.replace(stop.clone()));
        Some(stop)
    }

    /// Where the reader last was in the bill itself.
    pub(super) fn last_in_bill(&self) -> Option<&Stop> {
        self.behind.iter().rev().find(|stop| stop.law.is_none())
    }

    /// The reader did not get to where they were going, and all is as before they left.
    pub(super) fn stay(&mut self) {
        self.led = None;
        while self.gone < 0 {
            self.forward();
        }
        while self.gone > 0 {
            self.back();
        }
    }

    /// Whether the reader is going along the trail.
    pub(super) const fn is_followed(&self) -> bool {
        self.gone != 0
    }

    /// Marks a place, or unmarks it; gives whether it is marked now.
    pub(super) fn mark(&mut self, mark: Marked) -> bool {
        let before = self.marks.len();
        self.marks.retain(|each| each.stop != mark.stop);
        let is_new = self.marks.len() == before;
        if is_new {
            self.marks.push(mark);
        }
        is_new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stop(address: &str) -> Stop {
        let version = VersionId::new("v").expect("a name");
        Stop {
            bill: BillId::new("b").expect("a name"),
            versions: Sides::new(version.clone(), version),
            law: None,
            place: Some((Side::New, Address::new(address))),
            languages: Vec::new(),
        }
    }

    fn trail(way: &[(&str, Gait)]) -> Trail {
        let mut trail = Trail::default();
        for (address, gait) in way {
            trail.stand(stop(address), *gait);
        }
        trail
    }

    #[test]
    fn a_jump_leaves_the_place_it_was_made_from() {
        let mut trail =
            trail(&[("a", Gait::Jump), ("b", Gait::Walk), ("c", Gait::Jump), ("c", Gait::Jump)]);
        assert_eq!(trail.back(), Some(stop("b")));
        assert_eq!(trail.back(), None);
        assert_eq!(trail.forward(), Some(stop("c")));
        assert_eq!(trail.forward(), None);
    }

    #[test]
    fn a_row_of_steps_is_one_jump() {
        let mut trail = trail(&[
            ("a", Gait::Walk),
            ("b", Gait::Step),
            ("c", Gait::Step),
            ("d", Gait::Walk),
            ("e", Gait::Step),
        ]);
        assert_eq!(trail.back(), Some(stop("d")));
        assert_eq!(trail.back(), Some(stop("a")));
    }

    #[test]
    fn another_jump_forgets_the_way_ahead() {
        let mut trail = trail(&[("a", Gait::Walk), ("b", Gait::Jump)]);
        trail.back();
        trail.stand(stop("c"), Gait::Jump);
        assert_eq!(trail.forward(), None);
        assert_eq!(trail.back(), Some(stop("a")));
    }

    #[test]
    fn whoever_does_not_get_there_stays_with_the_way_both_ways() {
        let mut trail = trail(&[("a", Gait::Walk), ("b", Gait::Jump), ("c", Gait::Jump)]);
        trail.back();
        trail.stand(stop("b"), Gait::Walk);
        for _ in 0..2 {
            trail.back();
            trail.stay();
            trail.forward();
            trail.back();
            trail.back();
            trail.stay();
        }
        assert_eq!(trail.forward(), Some(stop("c")));
        assert_eq!(trail.back(), Some(stop("b")));
        assert_eq!(trail.back(), Some(stop("a")));
    }

    #[test]
    fn a_mark_set_twice_is_gone() {
        let mut trail = Trail::default();
        let mark = || Marked { stop: stop("a"), cited: String::new(), words: String::new() };
        assert!(trail.mark(mark()));
        assert!(!trail.mark(mark()));
        assert_eq!(trail.marks, []);
    }
}
