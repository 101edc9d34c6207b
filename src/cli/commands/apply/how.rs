//! How instructions are read, and what is noted of them.

use crate::amend::{Application, Choice, with_notes};
use crate::document::Document;
use clap::Args;

/// How instructions are read, and what is noted of them.
#[derive(Args, Debug)]
pub(super) struct How {
    #[arg(long, value_name = "NAME", id = "apply-by", conflicts_with = "apply-no-notes")]
    by: Option<String>,
    #[arg(long, id = "apply-no-notes")]
    no_notes: bool,
    #[arg(long, id = "apply-every-occurrence")]
    every_occurrence: bool,
    #[arg(long, id = "apply-in-turn")]
    in_turn: bool,
}

impl How {
    pub(super) fn choice(&self, act: Option<usize>) -> Choice {
        Choice { act, every_occurrence: self.every_occurrence, in_turn: self.in_turn }
    }

    /// The amended law, with notes where they are wanted.
    pub(super) fn text(
        &self,
        application: &Application,
        amending: &Document,
        law: &Document,
    ) -> String {
        if self.no_notes {
            return application.text.clone();
        }
        let title = || amending.title().unwrap_or_default().to_owned();
        with_notes(application, law, &self.by.clone().unwrap_or_else(title))
    }
}
