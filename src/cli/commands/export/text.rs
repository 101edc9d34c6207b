//! `tuzetu export text`: one text, clean.

use super::destination::Destination;
use super::forms;
use crate::bill::Stage;
use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::options::{Format, language_parser};
use crate::cli::problem::{Failure, Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::document::Document;
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
    #[arg(
        long = "lang", id = "text-langs", value_name = "L", value_delimiter = ',',
        value_parser = language_parser()
    )]
    lang: Vec<Language>,
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
        let documents = self.documents(session, &operand)?;
        let workspace = session.workspace().ok();
        let own = match (form, documents.as_slice()) {
            (Format::Markdown, all) => {
                Some(all.iter().map(Document::source).collect::<Vec<_>>().join("\n").into_bytes())
            }
            (Format::Akn, [document]) => Some(akn::write(document, &about(session, &operand)?)),
            (Format::Akn, _) => return Err(one_language(session)),
            _ => None,
        };
        if let Some(bytes) = own {
            return self.destination.write(session, workspace.as_ref(), &bytes);
        }
        let papers: Vec<_> = documents.iter().map(law::paper).collect();
        forms::write(session, (&self.destination, workspace.as_ref()), (&papers, form))
    }

    /// The text in each language that is asked for, else in one.
    fn documents(&self, session: &mut Session, operand: &Operand) -> Result<Vec<Document>> {
        if matches!(operand, Operand::File(_)) && self.lang.len() > 1 {
            return Err(one_language(session));
        }
        let mut asked: Vec<_> = self.lang.iter().copied().map(Some).collect();
        asked.resize(asked.len().max(1), None);
        let mut documents: Vec<Document> = Vec::new();
        for language in asked {
            let text = lookup::text(session, operand, language)?;
            if documents.iter().all(|document| document.language() != text.language) {
                documents.push(read(text.source, text.language));
            }
        }
        Ok(documents)
    }
}

/// That a file, and Akoma Ntoso, hold one language.
fn one_language(session: &Session) -> Failure {
    let problem = Problem::new(session.get("paper-error-one-language"));
    problem.hinted(session.get("paper-hint-one-language")).into()
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
