//! The orders in which the annotations can be listed.

use super::spine::Spine;
use crate::annotation::Annotation;
use std::cmp::Reverse;
use std::collections::HashMap;

/// By what annotations are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    /// Where they lie, from the first provision on; what lies nowhere last.
    #[default]
    Place,
    /// The gravest first.
    Severity,
    /// How they stand: what is still open first.
    Status,
    /// The last changed first.
    Date,
}

impl Order {
    /// All of them, as a key turns them.
    pub(super) const ALL: [Self; 4] = [Self::Place, Self::Severity, Self::Status, Self::Date];

    /// The message that names it.
    pub(super) const fn says(self) -> &'static str {
        match self {
            Self::Place => "tui-order-place",
            Self::Severity => "tui-order-severity",
            Self::Status => "tui-order-status",
            Self::Date => "tui-order-date",
        }
    }

    /// The annotations in this order, by their places in the review. Equals stand as they
    /// lie in the text.
    pub(super) fn sorted(self, annotations: &[Annotation], spine: &Spine) -> Vec<usize> {
        let mut places = HashMap::new();
        for (at, entry) in spine.entries.iter().enumerate() {
            for note in &entry.notes {
                places.entry(*note).or_insert(at);
            }
        }
        let mut sorted: Vec<usize> = (0..annotations.len()).collect();
        sorted.sort_by_key(|note| places.get(note).copied().unwrap_or(usize::MAX));
        match self {
            Self::Place => (),
            Self::Severity => {
                sorted.sort_by_key(|note| Reverse(annotations[*note].body.severity));
            }
            Self::Status => sorted.sort_by_key(|note| annotations[*note].status),
            Self::Date => {
                sorted.sort_by(|one, other| {
                    annotations[*other].modified.cmp(&annotations[*one].modified)
                });
            }
        }
        sorted
    }
}
