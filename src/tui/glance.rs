//! A law in the list of those beside the bill.

use crate::amend::Application;
use crate::export::application::counts;
use crate::l10n::Messages;

/// A law in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Glance {
    /// The name of its folder.
    pub(super) name: String,
    /// Its title.
    pub(super) title: String,
    /// What became of the instructions on it; none where the version says nothing of it.
    pub(super) tally: Option<Tally>,
}

/// What became of the instructions on a law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tally {
    /// How many were carried out.
    pub(super) applied: usize,
    /// How many were not.
    pub(super) refused: usize,
    /// How many passages of the version were not understood.
    pub(super) unclaimed: usize,
}

impl Tally {
    /// Of one law.
    pub(super) fn of(application: &Application) -> Self {
        let counts = counts(application);
        let unclaimed = application.account.unclaimed.len();
        Self { applied: counts.applied, refused: counts.refused, unclaimed }
    }

    /// In words.
    pub(super) fn says(self, messages: &Messages) -> String {
        let values = [("applied", self.applied.into()), ("refused", self.refused.into())];
        let said = messages.say("tui-law-counts", &values);
        if self.unclaimed == 0 {
            return said;
        }
        let lost = messages.say("tui-law-lost", &[("count", self.unclaimed.into())]);
        format!("{said} · {lost}")
    }
}
