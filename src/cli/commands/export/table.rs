//! `tuzetu export table`: the comparative table that travels with a bill.

use super::destination::Destination;
use super::forms;
use crate::cli::commands::pair::Pair;
use crate::cli::options::Format;
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use crate::compare::Sides;
use crate::export::table;
use crate::store::TableLayout;
use clap::Args;

/// The forms of a table.
const FORMS: [Format; 7] = [
    Format::Docx,
    Format::Html,
    Format::Xlsx,
    Format::Csv,
    Format::Pdf,
    Format::Markdown,
    Format::Text,
];

/// Which table, and where to.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu export table child-rights --lang ru --format docx -o table.docx\n\
    tuzetu export table child-rights --lang kk,ru --layout parliament -o table.xlsx")]
pub(super) struct Table {
    #[command(flatten)]
    pair: Pair,
    #[arg(long, value_name = "NAME", default_value = "attached", hide_default_value = true)]
    layout: String,
    #[arg(long = "all", id = "all-rows")]
    all: bool,
    #[command(flatten)]
    destination: Destination,
    #[arg(long, global = true, value_name = "FORM", value_parser = forms::form_parser(&FORMS))]
    format: Option<Format>,
}

impl Table {
    /// Writes the table.
    pub(super) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let form = forms::chosen(session, &self.destination, (&FORMS, Format::Text))?;
        let layout = session.stored(TableLayout::open(&self.layout))?;
        let compared = self.pair.compared(session)?;
        let Sides { old, new } = &compared.names;
        let readings: Vec<_> = compared.readings.iter().collect();
        let head = format!("{old} → {new}");
        let told = table::Compared {
            readings: &readings,
            annotations: &compared.annotations,
            head: &head,
            versions: compared.versions.as_ref(),
            is_reconstruction: compared.is_reconstruction,
            has_unchanged: self.all,
            causes: &compared.causes,
        };
        forms::note_unchanged(session, &compared.readings)?;
        let paper = table::paper(told, &layout);
        let workspace = session.workspace().ok();
        forms::write(session, (&self.destination, workspace.as_ref()), (&[paper], form))
    }
}
