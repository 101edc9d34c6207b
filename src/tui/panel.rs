//! The life of an annotation, opened above the text.

use crate::document::citation::cite;
use crate::l10n::Messages;
use crate::review::{Life, Stay};
use crate::store::{Lives, Stored};
use crate::view::life::Told;

/// The life of one annotation, with the version under the cursor.
#[derive(Clone, Debug)]
pub(super) struct Panel {
    /// Holds at least one life; the first is shown.
    lives: Lives,
    /// The version under the cursor, by its place in the bill.
    pub(super) at: usize,
}

impl Panel {
    /// The panel of the first of `lives`, at its author's version; `None` where
    /// there is none.
    pub(super) fn new(lives: Lives) -> Option<Self> {
        let at = lives.lives.first()?.home;
        Some(Self { lives, at })
    }

    /// The life.
    pub(super) fn life(&self) -> &Life {
        &self.lives.lives[0]
    }

    /// What was read for it.
    pub(super) const fn lives(&self) -> &Lives {
        &self.lives
    }

    /// The annotation with its file.
    pub(super) fn stored(&self) -> &Stored {
        &self.lives.stored[self.life().annotation]
    }

    /// What became of the words in the version under the cursor.
    pub(super) fn stay(&self) -> &Stay {
        &self.life().stays[self.at]
    }

    /// The life with the words to tell it.
    pub(super) fn told<'a>(&'a self, messages: &'a Messages) -> Told<'a> {
        Told { lives: &self.lives, life: self.life(), messages, cites: cite }
    }

    /// Moves the cursor, not past the ends.
    pub(super) fn step(&mut self, by: isize) {
        let last = self.life().stays.len().saturating_sub(1);
        self.at = self.at.saturating_add_signed(by).min(last);
    }
}
