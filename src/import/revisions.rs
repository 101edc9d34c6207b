//! Which side of tracked changes is read.

/// Which side of tracked changes is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Revisions {
    /// The new text: what was inserted stands, what was deleted does not.
    #[default]
    Accept,
    /// The old text.
    Reject,
}
