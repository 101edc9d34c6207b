//! A law in the list of those beside the bill.

use crate::amend::Tally;
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

/// What became of the instructions on a law, in words.
pub(super) fn says(tally: Tally, messages: &Messages) -> String {
    let values = [("applied", tally.applied.into()), ("refused", tally.refused.into())];
    let said = messages.say("tui-law-counts", &values);
    if tally.unclaimed == 0 {
        return said;
    }
    let lost = messages.say("tui-law-lost", &[("count", tally.unclaimed.into())]);
    format!("{said} · {lost}")
}
