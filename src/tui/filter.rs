//! Which provisions are shown: checks that combine. Of one kind any is enough; of
//! several kinds all have to fit.

use crate::annotation::{Annotation, Severity, Status};
use crate::compare::{Change, Row, Significance};

/// Which provisions are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filter {
    /// All.
    All,
    /// Those that changed.
    Changes,
    /// Those that changed in more than commas, numbers and what follows them.
    Substance,
    /// All, but those that did not change are shrunk to a line.
    Folded,
    /// Those that fit what was checked.
    Sought(Sought),
}

/// One thing to look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Check {
    /// This happened to it.
    Change(Change),
    /// A reader of the law must know of its change.
    Substantive,
    /// Its change is of this kind.
    Significance(Significance),
    /// An annotation lies on it.
    Annotated,
    /// One that is as grave at least.
    Severity(Severity),
    /// One that nobody weighed.
    Unweighed,
    /// One that stands so.
    Status(Status),
    /// The languages disagree in it.
    Disputed,
}

impl Check {
    /// All of them, kind by kind.
    pub(super) fn all() -> Vec<Vec<Self>> {
        let changes = Change::ALL.map(Self::Change).into_iter();
        vec![
            changes.collect(),
            [Self::Substantive]
                .into_iter()
                .chain(Significance::ALL.map(Self::Significance))
                .collect(),
            [Self::Annotated]
                .into_iter()
                .chain(Severity::WEIGHED.into_iter().rev().map(Self::Severity))
                .chain([Self::Unweighed])
                .collect(),
            Status::ALL.iter().copied().map(Self::Status).collect(),
            vec![Self::Disputed],
        ]
    }
}

/// What was checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a check of its own")]
pub(super) struct Sought {
    changes: u8,
    significance: u16,
    statuses: u8,
    severity: Option<Severity>,
    is_unweighed: bool,
    is_annotated: bool,
    is_substantive: bool,
    is_disputed: bool,
}

/// What is known of a provision in all languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    changes: u8,
    significance: u16,
    is_substantive: bool,
    notes: Vec<(Severity, Status)>,
    /// Whether the languages disagree in it.
    pub(super) is_disputed: bool,
}

impl Facts {
    /// What the rows of a provision and the annotations on it come to.
    pub(super) fn new<'a>(
        rows: impl Iterator<Item = &'a Row>,
        notes: impl Iterator<Item = &'a Annotation>,
    ) -> Self {
        let notes = notes.map(|note| (note.body.severity, note.status)).collect();
        let mut facts = Self { notes, ..Self::default() };
        for row in rows {
            facts.changes |= row.changes.iter().fold(0, |bits, change| bits | change_bit(*change));
            if row.meaning.is_repealed {
                facts.changes |= change_bit(Change::Deleted);
            }
            facts.significance |=
                row.significance.iter().fold(0, |bits, kind| bits | kind_bit(*kind));
            facts.is_substantive |= row.is_substantive();
        }
        facts
    }
}

fn place<T: PartialEq>(all: &[T], one: &T) -> usize {
    all.iter().position(|each| each == one).unwrap_or(0)
}

fn change_bit(change: Change) -> u8 {
    1 << place(&Change::ALL, &change)
}

fn kind_bit(kind: Significance) -> u16 {
    1 << place(&Significance::ALL, &kind)
}

fn status_bit(status: Status) -> u8 {
    1 << place(Status::ALL, &status)
}

impl Sought {
    /// What a filter looks for; one that leaves nothing out looks for nothing.
    pub(super) fn of(filter: Filter) -> Self {
        let changes = Change::ALL.into_iter().fold(0, |bits, change| bits | change_bit(change));
        match filter {
            Filter::All | Filter::Folded => Self::default(),
            Filter::Changes => Self { changes, ..Self::default() },
            Filter::Substance => Self { is_substantive: true, ..Self::default() },
            Filter::Sought(sought) => sought,
        }
    }

    /// The filter that looks for it, by the name of its key where it has one.
    pub(super) fn filter(self) -> Filter {
        let named = [Filter::All, Filter::Changes, Filter::Substance];
        let named = named.into_iter().find(|filter| Self::of(*filter) == self);
        named.unwrap_or(Filter::Sought(self))
    }

    /// Whether something is looked for.
    pub(super) fn has(self, check: Check) -> bool {
        match check {
            Check::Change(change) => self.changes & change_bit(change) != 0,
            Check::Substantive => self.is_substantive,
            Check::Significance(kind) => self.significance & kind_bit(kind) != 0,
            Check::Annotated => self.is_annotated,
            Check::Severity(severity) => self.severity == Some(severity),
            Check::Unweighed => self.is_unweighed,
            Check::Status(status) => self.statuses & status_bit(status) != 0,
            Check::Disputed => self.is_disputed,
        }
    }

    /// Looks for something, or no longer.
    pub(super) fn toggle(&mut self, check: Check) {
        match check {
            Check::Change(change) => self.changes ^= change_bit(change),
            Check::Substantive => self.is_substantive ^= true,
            Check::Significance(kind) => self.significance ^= kind_bit(kind),
            Check::Annotated => self.is_annotated ^= true,
            Check::Severity(severity) => {
                self.severity = Some(severity).filter(|_| self.severity != Some(severity));
            }
            Check::Unweighed => self.is_unweighed ^= true,
            Check::Status(status) => self.statuses ^= status_bit(status),
            Check::Disputed => self.is_disputed ^= true,
        }
    }

    /// Whether a provision is looked for.
    pub(super) fn fits(self, facts: &Facts) -> bool {
        let by_kind = self.significance & facts.significance != 0;
        let by_weight = self.is_substantive && facts.is_substantive;
        let meaning = self.significance == 0 && !self.is_substantive || by_kind || by_weight;
        let wants_weight = self.severity.is_some() || self.is_unweighed;
        let note = |(severity, status): &(Severity, Status)| {
            let is_grave = self.severity.is_some_and(|least| *severity >= least);
            let is_unweighed = self.is_unweighed && *severity == Severity::Unweighed;
            (!wants_weight || is_grave || is_unweighed)
                && (self.statuses == 0 || self.statuses & status_bit(*status) != 0)
        };
        let wants_note = self.is_annotated || wants_weight || self.statuses != 0;
        (self.changes == 0 || self.changes & facts.changes != 0)
            && meaning
            && (!wants_note || facts.notes.iter().any(note))
            && (!self.is_disputed || facts.is_disputed)
    }
}

/// The open panel of checks.
#[derive(Clone, Debug)]
pub(super) struct Panel {
    /// The check under the cursor, among all of them in a row.
    pub(super) at: usize,
    /// The filter that was on when it was opened.
    pub(super) before: Filter,
    /// Where the reader was then: the entry, the one at the top, and its lines above.
    pub(super) spot: [usize; 3],
    /// How many provisions fit each check alone.
    pub(super) counts: Vec<usize>,
}

impl Panel {
    /// A panel with the cursor on the first check that is on.
    pub(super) fn new(filter: Filter, spot: [usize; 3], counts: Vec<usize>) -> Self {
        let sought = Sought::of(filter);
        let all = Check::all().concat();
        let at = all.iter().position(|check| sought.has(*check)).unwrap_or(0);
        Self { at, before: filter, spot, counts }
    }

    /// The check under the cursor.
    pub(super) fn check(&self) -> Option<Check> {
        Check::all().concat().get(self.at).copied()
    }

    /// Moves the cursor, not past the ends.
    pub(super) fn step(&mut self, by: isize) {
        let last = self.counts.len().saturating_sub(1);
        self.at = self.at.saturating_add_signed(by).min(last);
    }

    /// Moves the cursor to the first check of the kind `by` further, round the ends.
    pub(super) fn step_kind(&mut self, by: isize) {
        let kinds = Check::all();
        let starts = kinds.iter().scan(0, |next, kind| {
            let start = *next;
            *next += kind.len();
            Some(start)
        });
        let starts: Vec<usize> = starts.collect();
        let here = starts.partition_point(|start| *start <= self.at).saturating_sub(1);
        self.at = starts[(here + starts.len()).wrapping_add_signed(by) % starts.len()];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sought(checks: &[Check]) -> Sought {
        let mut sought = Sought::default();
        for check in checks {
            sought.toggle(*check);
        }
        sought
    }

    fn facts(change: Change, kind: Significance, notes: &[(Severity, Status)]) -> Facts {
        let (changes, significance) = (change_bit(change), kind_bit(kind));
        let is_substantive = kind != Significance::Editorial;
        let notes = notes.to_vec();
        Facts { changes, significance, is_substantive, notes, is_disputed: false }
    }

    #[test]
    fn kinds_combine_and_within_a_kind_any_is_enough() {
        let deadline = facts(Change::Amended, Significance::Deadline, &[]);
        let moved = facts(Change::Moved, Significance::Editorial, &[]);
        let either = [Check::Change(Change::Amended), Check::Change(Change::Moved)];
        assert!(sought(&either).fits(&deadline) && sought(&either).fits(&moved));
        let both = [Check::Change(Change::Moved), Check::Significance(Significance::Deadline)];
        assert!(!sought(&both).fits(&deadline) && !sought(&both).fits(&moved));
        let weighty = [Check::Change(Change::Amended), Check::Substantive];
        assert!(sought(&weighty).fits(&deadline) && !sought(&weighty).fits(&moved));
    }

    #[test]
    fn one_note_has_to_fit_all_that_is_asked_of_notes() {
        let notes = [(Severity::Critical, Status::Fixed), (Severity::Low, Status::Open)];
        let facts = facts(Change::Amended, Significance::Actor, &notes);
        assert!(sought(&[Check::Severity(Severity::High)]).fits(&facts));
        assert!(sought(&[Check::Status(Status::Open), Check::Annotated]).fits(&facts));
        let both = [Check::Severity(Severity::High), Check::Status(Status::Open)];
        assert!(!sought(&both).fits(&facts));
        assert!(!sought(&[Check::Disputed]).fits(&facts));
    }

    #[test]
    fn notes_that_nobody_weighed_are_found_by_themselves() {
        let of =
            |severity| facts(Change::Amended, Significance::Actor, &[(severity, Status::Open)]);
        let (unweighed, low) = (of(Severity::Unweighed), of(Severity::Low));
        let alone = sought(&[Check::Unweighed]);
        assert!(alone.fits(&unweighed) && !alone.fits(&low));
        let either = sought(&[Check::Unweighed, Check::Severity(Severity::Low)]);
        assert!(either.fits(&unweighed) && either.fits(&low));
        assert!(!sought(&[Check::Severity(Severity::Low)]).fits(&unweighed));
    }

    #[test]
    fn a_named_filter_is_found_again_by_its_checks() {
        for filter in [Filter::All, Filter::Changes, Filter::Substance] {
            assert_eq!(Sought::of(filter).filter(), filter);
        }
        let all = Check::all().concat();
        for check in all {
            let mut one = sought(&[check]);
            assert!(one.has(check), "{check:?}");
            one.toggle(check);
            assert_eq!(one.filter(), Filter::All, "{check:?}");
        }
    }

    #[test]
    fn the_cursor_goes_from_kind_to_kind() {
        let mut panel = Panel::new(Filter::Changes, [0; 3], vec![0; Check::all().concat().len()]);
        panel.step_kind(1);
        assert_eq!(panel.check(), Some(Check::Substantive));
        panel.step_kind(-1);
        panel.step_kind(-1);
        assert_eq!(panel.check(), Some(Check::Disputed));
        panel.step(9);
        assert_eq!(panel.check(), Some(Check::Disputed));
        panel.step(isize::MIN);
        assert_eq!(panel.at, 0);
    }
}
