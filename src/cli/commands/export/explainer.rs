//! What a bill changed, for those who report on it.

use super::destination::Destination;
use super::forms;
use crate::bill::{Bill, Version};
use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::options::{Format, language_parser};
use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::compare::Sides;
use crate::export::explainer;
use crate::store::Workspace;
use crate::text::language::Language;
use clap::Args;

/// The forms of an explainer.
const FORMS: [Format; 4] = [Format::Html, Format::Docx, Format::Pdf, Format::Markdown];

/// Which versions of which bill, in which languages, and where to.
#[derive(Args, Debug)]
#[command(
    after_help = "tuzetu export explainer child-rights --lang ru,kk --format html -o explainer.html"
)]
pub(super) struct Explainer {
    #[arg(value_name = "BILL")]
    bill: String,
    #[arg(long, value_name = "V")]
    from: Option<String>,
    #[arg(long, value_name = "V")]
    to: Option<String>,
    #[arg(
        long = "lang", id = "explainer-lang", value_name = "L", value_delimiter = ',',
        value_parser = language_parser()
    )]
    lang: Vec<Language>,
    #[command(flatten)]
    destination: Destination,
    #[arg(long, global = true, value_name = "FORM", value_parser = forms::form_parser(&FORMS))]
    format: Option<Format>,
}

impl Explainer {
    /// Composes the explainer in each language and writes it.
    pub(super) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let form = forms::chosen(session, &self.destination, (&FORMS, Format::Text))?;
        let workspace = session.workspace()?;
        let Operand::Bill { bill, version } = Operand::read(&self.bill) else {
            return Err(Problem::new(session.say("cli-error-bill", &[("name", &self.bill)])).into());
        };
        let bill = lookup::bill(session, &workspace, &bill)?;
        let names = Sides::new(self.from.as_deref(), self.to.as_deref());
        let names = lookup::named(session, (bill.id.as_str(), version.as_deref()), names)?;
        let pair = lookup::versions(session, &bill, names)?;
        if bill.place_of(&pair.old.id) >= bill.place_of(&pair.new.id) {
            let problem = Problem::new(session.get("export-explainer-backwards"));
            return Err(problem.hinted(session.get("export-explainer-forwards")).into());
        }
        let told = told(session, &workspace, (&bill, pair), &self.lang)?;
        if form == Format::Html {
            let page = explainer::page::html(&told);
            return self.destination.write(session, Some(&workspace), page.as_bytes());
        }
        let papers: Vec<_> = told.iter().map(explainer::paper::paper).collect();
        forms::write(session, (&self.destination, Some(&workspace)), (&papers, form))
    }
}

/// The explainer of two versions in each language that both have a text in.
pub(super) fn told(
    session: &mut Session,
    workspace: &Workspace,
    (bill, pair): (&Bill, Sides<&Version>),
    asked: &[Language],
) -> Result<Vec<explainer::Explainer>> {
    let own = session.messages.language();
    let languages = lookup::languages(session, (asked, own), &[pair.old, pair.new])?;
    let mut there = Vec::new();
    for language in languages {
        let lacks = |version: &&&Version| version.texts.get(language).is_none();
        match [pair.old, pair.new].iter().find(lacks) {
            None => there.push(language),
            Some(version) => {
                let missing = lookup::missing(session, bill, version, language);
                session.warn(&Problem::new(missing))?;
            }
        }
    }
    if there.is_empty() {
        let problem = Problem::new(session.get("cli-error-no-shared-language"));
        return Err(problem.hinted(session.get("cli-hint-missing")).into());
    }
    let ids = pair.map(|version| version.id.as_str());
    let read = explainer::explainers(workspace, &bill.id, ids, &there);
    let (told, problems) = session.stored(read)?;
    session.fail_all(&problems)?;
    Ok(told)
}
