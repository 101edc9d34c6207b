//! `tuzetu apply`: the instructions of an amending act worked into a law, or into all laws
//! beside a bill.

mod beside;
mod told;

use self::told::{said, tell};
use crate::amend::{Account, Application, Choice, account, acts_like, with_notes};
use crate::cli::lookup;
use crate::cli::lookup::{Operand, Text};
use crate::cli::options::language_parser;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::document::Document;
use crate::export::application::{self, Named};
use crate::parse::read;
use crate::store;
use crate::text::language::Language;
use clap::Args;
use std::path::PathBuf;

/// Which act, which law, and how.
#[derive(Args, Debug)]
#[command(
    after_help = "tuzetu apply child-rights@2022-05-03 --to bills/child-rights/laws/informatization/ru.md -o amended.md\ntuzetu apply child-rights -o amended"
)]
pub(crate) struct Apply {
    #[arg(value_name = "AMENDING", id = "apply-amending")]
    amending: String,
    #[arg(long, value_name = "BASE", id = "apply-to")]
    to: Option<String>,
    #[arg(long, value_name = "TITLE", id = "apply-act", requires = "apply-to")]
    act: Option<String>,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
    #[arg(short, long, value_name = "OUT", id = "apply-output")]
    output: Option<PathBuf>,
    #[command(flatten)]
    notes: Notes,
    #[arg(long, id = "apply-every-occurrence")]
    every_occurrence: bool,
    #[arg(long, id = "apply-in-turn")]
    in_turn: bool,
    #[arg(long, id = "force")]
    force: bool,
    #[arg(long, id = "apply-exit-code")]
    exit_code: bool,
}

/// What is noted under amended articles.
#[derive(Args, Debug)]
struct Notes {
    #[arg(long, value_name = "NAME", id = "apply-by", conflicts_with = "apply-no-notes")]
    by: Option<String>,
    #[arg(long, id = "apply-no-notes")]
    no_notes: bool,
}

impl Apply {
    /// Works the instructions into the law, or into all that lie beside the bill, and writes
    /// what became of each.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let leaves_something = match &self.to {
            Some(law) => self.to_one(session, law)?,
            None => self.to_all(session)?,
        };
        let is_found = self.exit_code && leaves_something;
        Ok(if is_found { Outcome::Found } else { Outcome::Done })
    }

    /// Works them into one law; says whether something was not carried out.
    fn to_one(&self, session: &mut Session, law: &str) -> Result<bool> {
        let base = lookup::text(session, &Operand::read(law), self.lang)?;
        let amending = lookup::text(session, &Operand::read(&self.amending), Some(base.language))?;
        let (amending, law) = (Sided::read(amending), Sided::read(base));
        let account = account(&amending.document);
        let act = self.act(session, (&amending, &account), &law.document)?;
        let application = account.applied(&amending.document, &law.document, self.choice(act));
        let text = self.text(&application, &amending.document, &law.document);
        if let Some(output) = &self.output {
            let written = [(output.clone(), text.clone())];
            session.stored(store::write_new(&written, self.force))?;
        }
        if session.is_json() {
            let (name, law) = (amending.name.as_str(), law.name.as_str());
            let named = Named { amending: name, law, application: &application, text: &text };
            session.print(&application::json(named, &amending.document, &session.messages))?;
        } else {
            tell(session, &application, &amending.document)?;
            let said = said(session, &application);
            session.print(&said)?;
        }
        Ok(application.tally().leaves_something())
    }

    fn choice(&self, act: Option<usize>) -> Choice {
        Choice { act, every_occurrence: self.every_occurrence, in_turn: self.in_turn }
    }

    /// The amended law, with notes where they are wanted.
    fn text(&self, application: &Application, amending: &Document, law: &Document) -> String {
        if self.notes.no_notes {
            return application.text.clone();
        }
        let title = || amending.title().unwrap_or_default().to_owned();
        with_notes(application, law, &self.notes.by.clone().unwrap_or_else(title))
    }

    /// The act that the law is: the one that is named, the only one, or the one whose title
    /// the law has.
    fn act(
        &self,
        session: &Session,
        (amending, account): (&Sided, &Account),
        law: &Document,
    ) -> Result<Option<usize>> {
        amends(session, &amending.name, account)?;
        let wanted = self.act.as_deref().or(law.title()).unwrap_or_default();
        let found = acts_like(&amending.document, &account.acts, wanted);
        match found.as_slice() {
            [only] => Ok(Some(*only)),
            _ if account.acts.len() <= 1 && self.act.is_none() => {
                Ok(account.acts.first().map(|_| 0))
            }
            _ => {
                let names = account.acts.iter().map(|act| {
                    let title = act.name.title.unwrap_or(act.name.span);
                    format!("«{}»", title.of(amending.document.source()))
                });
                let names = names.collect::<Vec<_>>().join(", ");
                let said = session.say("amend-no-act", &[("name", &amending.name)]);
                let hint = session.say("amend-no-act-hint", &[("names", &names)]);
                Err(Problem::new(said).hinted(hint).into())
            }
        }
    }
}

/// An error where an act amends none.
fn amends(session: &Session, name: &str, account: &Account) -> Result {
    if account.instructions.is_empty() {
        return Err(Problem::new(session.say("amend-no-instructions", &[("name", name)])).into());
    }
    Ok(())
}

/// A text that was read.
struct Sided {
    name: String,
    document: Document,
}

impl Sided {
    fn read(text: Text) -> Self {
        Self { name: text.name, document: read(text.source, text.language) }
    }
}
