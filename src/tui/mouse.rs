//! What the mouse holds while its button is down.

use super::words::Words;

/// What is pulled.
#[derive(Clone, Debug)]
pub(super) enum Held {
    /// The end of words.
    Words(Grip),
    /// The border of a pane.
    Border(Border),
}

/// The words of a provision, held at one of them.
#[derive(Clone, Debug)]
pub(super) struct Grip {
    /// The entry.
    pub(super) entry: usize,
    /// The column of text.
    pub(super) column: usize,
    /// The words.
    pub(super) words: Words,
    /// The tag of the first of them, on the screen.
    pub(super) first: usize,
    /// Which of them is held.
    pub(super) at: usize,
}

/// A border that can be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Border {
    /// Right of the outline.
    Outline,
    /// Left of the annotations.
    Aside,
    /// Above the annotations.
    Below,
}
