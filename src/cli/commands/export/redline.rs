//! `tuzetu export redline`: what changed between two texts, for an office.

use super::destination::Destination;
use super::forms;
use crate::cli::commands::pair::Pair;
use crate::cli::options::Format;
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use crate::export::paper::Revised;
use crate::export::redline;
use crate::review::Reading;
use crate::store;
use clap::Args;

/// The forms of a redline.
const FORMS: [Format; 5] =
    [Format::Html, Format::Docx, Format::Pdf, Format::Markdown, Format::Text];

/// Which redline, and where to.
#[derive(Args, Debug)]
#[command(
    after_help = "tuzetu export redline child-rights --lang ru --format docx -o redline.docx\n\
    tuzetu export redline bills/child-rights/2022-03-09/kk.md bills/child-rights/2022-05-03/kk.md -o redline.html"
)]
pub(super) struct Redline {
    #[command(flatten)]
    pair: Pair,
    #[arg(long, value_name = "HOW", value_parser = ["moves", "edits"], default_value = "moves", hide_default_value = true)]
    moves: String,
    #[command(flatten)]
    destination: Destination,
    #[arg(long, global = true, value_name = "FORM", value_parser = forms::form_parser(&FORMS))]
    format: Option<Format>,
}

impl Redline {
    /// Writes the redline.
    pub(super) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let form = forms::chosen(session, &self.destination, (&FORMS, Format::Text))?;
        let compared = self.pair.compared(session)?;
        let at = compared.date.clone().unwrap_or_else(store::now);
        let paper = |reading: &Reading| {
            let between = compared.between(reading.language);
            let options = redline::Options {
                moves: self.moves == "moves",
                revised: Revised { by: format!("tuzetu: {between}"), at: at.clone() },
                between,
            };
            redline::paper(reading, &compared.annotations, &options)
        };
        forms::note_unchanged(session, &compared.readings)?;
        let papers: Vec<_> = compared.readings.iter().map(paper).collect();
        let workspace = session.workspace().ok();
        forms::write(session, (&self.destination, workspace.as_ref()), (&papers, form))
    }
}
