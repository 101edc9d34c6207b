//! `tuzetu export text`: one text, clean.

use super::destination::Destination;
use super::forms;
use crate::bill::Stage;
use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::options::{Format, language_parser};
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use crate::export::{akn, law};
use crate::parse::read;
use crate::store;
use crate::text::language::Language;
use clap::Args;

/// The forms of a text.
const FORMS: [Format; 6] =
    [Format::Html, Format::Docx, Format::Pdf, Format::Markdown, Format::Akn, Format::Text];

/// Which text, and where to.
#[derive(Args, Debug)]
#[command(
    after_help = "tuzetu export text child-rights@2022-05-03 --lang kk --format docx -o law.docx"
)]
pub(super) struct OneText {
    #[arg(value_name = "BILL@V")]
    text_of: String,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
    #[command(flatten)]
    destination: Destination,
    #[arg(long, global = true, value_name = "FORM", value_parser = forms::form_parser(&FORMS))]
    format: Option<Format>,
}

impl OneText {
    /// Writes the text.
    pub(super) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let form = forms::chosen(session, &self.destination, (&FORMS, Format::Text))?;
        let operand = Operand::read(&self.text_of);
        let text = lookup::text(session, &operand, self.lang)?;
        let document = read(text.source, text.language);
        let workspace = session.workspace().ok();
        let own = match form {
            Format::Markdown => Some(document.source().as_bytes().to_vec()),
            Format::Akn => Some(akn::write(&document, &about(session, &operand)?)),
            _ => None,
        };
        if let Some(bytes) = own {
            return self.destination.write(session, workspace.as_ref(), &bytes);
        }
        let paper = law::paper(&document);
        forms::write(session, (&self.destination, workspace.as_ref()), (&paper, form))
    }
}

/// What Akoma Ntoso says of a text: of a version of a bill what the bill says, of a file
/// its name and today.
fn about(session: &mut Session, operand: &Operand) -> Result<akn::About> {
    let Operand::Bill { bill, version } = operand else {
        let today = store::now().chars().take(10).collect::<String>();
        let name = "text".to_owned();
        return Ok(akn::About { name, begun: today.clone(), date: today, is_act: false });
    };
    let workspace = session.workspace()?;
    let bill = lookup::bill(session, &workspace, bill)?;
    let version = lookup::version(session, &bill, version.as_deref().unwrap_or("latest"))?;
    let begun = bill.versions.first().unwrap_or(version).date.clone();
    let is_act = matches!(version.stage, Stage::Adopted | Stage::Signed | Stage::InForce);
    Ok(akn::About { name: bill.id.to_string(), begun, date: version.date.clone(), is_act })
}
