//! `tuzetu export`: documents for others.

mod destination;

mod forms;

mod annotations;

mod redline;

mod table;

mod text;

mod explainer;

mod site;

use crate::cli::options::Format;
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use annotations::Annotations;
use clap::{Args, Subcommand};
use explainer::Explainer;
use redline::Redline;
use site::Site;
use table::Table;
use text::OneText;

/// All forms of documents.
const FORMS: [Format; 9] = [
    Format::Html,
    Format::Docx,
    Format::Pdf,
    Format::Markdown,
    Format::Text,
    Format::Xlsx,
    Format::Csv,
    Format::Akn,
    Format::Jsonld,
];

/// What is exported, and in which form.
#[derive(Args, Debug)]
#[command(
    after_help = "tuzetu export redline child-rights --lang ru --format docx -o redline.docx\n\
    tuzetu export annotations child-rights --format jsonld"
)]
pub(crate) struct Export {
    // In the stead of the one that every command takes: it fills in that one.
    #[arg(long, global = true, value_name = "FORM", value_parser = forms::form_parser(&FORMS))]
    format: Option<Format>,
    #[command(subcommand)]
    what: What,
}

/// What can be exported. Each takes its own forms, in the stead of those that every
/// command takes.
#[derive(Debug, Subcommand)]
enum What {
    Redline(Redline),
    Table(Table),
    Text(OneText),
    Annotations(Annotations),
    Explainer(Explainer),
    Site(Site),
}

impl Export {
    /// Writes what is asked for.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        match &self.what {
            What::Redline(redline) => redline.run(session),
            What::Table(table) => table.run(session),
            What::Text(text) => text.run(session),
            What::Annotations(annotations) => annotations.run(session),
            What::Explainer(explainer) => explainer.run(session),
            What::Site(site) => site.run(session),
        }
    }
}
