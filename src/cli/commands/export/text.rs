//! `tuzetu export text`: one text, clean.

use super::destination::Destination;
use super::forms;
use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::options::{Format, language_parser};
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use crate::export::law;
use crate::parse::read;
use crate::text::language::Language;
use clap::Args;

/// The forms of a text.
const FORMS: [Format; 5] =
    [Format::Html, Format::Docx, Format::Pdf, Format::Markdown, Format::Text];

/// Which text, and where to.
#[derive(Args, Debug)]
#[command(
    after_help = "tuzetu export text child-rights@2022-05-03 --lang kk --format docx -o law.docx"
)]
pub(super) struct TextOf {
    #[arg(value_name = "BILL@V")]
    text_of: String,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
    #[command(flatten)]
    destination: Destination,
    #[arg(long, global = true, value_name = "FORM", value_parser = forms::form_parser(&FORMS))]
    format: Option<Format>,
}

impl TextOf {
    /// Writes the text.
    pub(super) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let form = forms::chosen(session, &self.destination, &FORMS)?;
        let text = lookup::text(session, &Operand::read(&self.text_of), self.lang)?;
        let document = read(text.source, text.language);
        let workspace = session.workspace().ok();
        if form == Format::Markdown {
            let text = law::markdown(&document);
            return self.destination.write(session, workspace.as_ref(), text.as_bytes());
        }
        let paper = law::paper(&document);
        forms::write(session, (&self.destination, workspace.as_ref()), (&paper, form))
    }
}
