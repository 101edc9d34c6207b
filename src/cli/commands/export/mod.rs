//! `tuzetu export`: documents for others.

mod destination;

mod annotations;

mod explainer;

mod site;

use crate::cli::options::Format;
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use annotations::Annotations;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand, ValueEnum};
use explainer::Explainer;
use site::Site;

/// What is exported, and in which form.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu export annotations child-rights --format jsonld")]
pub(crate) struct Export {
    // In the stead of the one that every command takes: it fills in that one.
    #[arg(long, global = true, value_name = "FORM", value_parser = form_parser())]
    format: Option<Format>,
    #[command(subcommand)]
    what: What,
}

/// What can be exported.
#[derive(Debug, Subcommand)]
enum What {
    Annotations(Annotations),
    Explainer(Explainer),
    Site(Site),
}

/// Reads `jsonld`; anything else is refused with it.
fn form_parser() -> impl TypedValueParser<Value = Format> {
    let forms = ["jsonld", "html", "markdown", "docx", "csv", "xlsx"];
    PossibleValuesParser::new(forms)
        .map(|form| Format::from_str(&form, false).expect("only what is a form is let through"))
}

impl Export {
    /// Writes what is asked for.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        match &self.what {
            What::Annotations(annotations) => annotations.run(session),
            What::Explainer(explainer) => explainer.run(session),
            What::Site(site) => site.run(session),
        }
    }
}
