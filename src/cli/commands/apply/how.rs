//! How instructions are read, and what is noted of them.

use crate::amend::{Application, Choice, with_notes};
use crate::document::{Document, ProvisionKind};
use clap::Args;

/// How instructions are read, and what is noted of them.
#[derive(Args, Debug, Default)]
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

    /// The amended law, with notes where they are wanted: they name the amending act by its
    /// title, or as it is called on the command line.
    pub(super) fn text(
        &self,
        application: &Application,
        (name, amending): (&str, &Document),
        law: &Document,
    ) -> String {
        if self.no_notes {
            return application.text.clone();
        }
        let by = self.by.as_deref().or_else(|| title(amending)).unwrap_or(name);
        with_notes(application, law, by)
    }
}

/// The title of a document that has one.
pub(super) fn title(document: &Document) -> Option<&str> {
    let has_one = document.provisions().iter().any(|each| each.kind == ProvisionKind::Title);
    document.title().filter(|_| has_one)
}
