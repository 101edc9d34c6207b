//! `tuzetu apply`: the instructions of an amending act worked into a law.

use crate::amend::{
    Account, Application, Choice, Outcome as Done, Refusal, account, acts_like, with_notes,
};
use crate::cli::lookup;
use crate::cli::lookup::{Operand, Text};
use crate::cli::options::language_parser;
use crate::cli::paint::word;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::document::{Document, ProvisionId};
use crate::export::application::{self, Named};
use crate::parse::read;
use crate::store;
use crate::text::language::Language;
use crate::view::Role;
use crate::view::instruction::{Sources, misprinted, not_understood, read_back, refused};
use clap::Args;
use std::path::PathBuf;

/// Which act, which law, and how.
#[derive(Args, Debug)]
#[command(
    after_help = "tuzetu apply child-rights@2022-05-03 --to bills/child-rights/laws/informatization/ru.md -o amended.md"
)]
pub(crate) struct Apply {
    #[arg(value_name = "AMENDING", id = "apply-amending")]
    amending: String,
    #[arg(long, value_name = "BASE", id = "apply-to")]
    to: String,
    #[arg(long, value_name = "TITLE", id = "apply-act")]
    act: Option<String>,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
    #[arg(short, long, value_name = "OUT", id = "apply-output")]
    output: Option<PathBuf>,
    #[command(flatten)]
    notes: Notes,
    #[arg(long, id = "apply-every-occurrence")]
    every_occurrence: bool,
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
    /// Works the instructions into the law and writes what became of each.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let base = lookup::text(session, &Operand::read(&self.to), self.lang)?;
        let amending = lookup::text(session, &Operand::read(&self.amending), Some(base.language))?;
        let (amending, law) = (Sided::read(amending), Sided::read(base));
        let account = account(&amending.document);
        let act = self.act(session, (&amending, &account), &law.document)?;
        let choice = Choice { act, every_occurrence: self.every_occurrence };
        let application = account.applied(&amending.document, &law.document, choice);
        let text = self.text(&application, &amending.document, &law.document);
        if let Some(output) = &self.output {
            let written = [(output.clone(), text.clone())];
            session.stored(store::write_new(&written, self.force))?;
        }
        let sources = Sources { amending: &amending.document, base: &law.document };
        let tally = application.tally();
        if session.is_json() {
            let (amending, law) = (amending.name.as_str(), law.name.as_str());
            let named = Named { amending, law, application: &application, text: &text };
            session.print(&application::json(named, sources, &session.messages))?;
        } else {
            tell(session, &application, sources)?;
            session.print(&said(session, &application))?;
        }
        let is_found = self.exit_code && tally.leaves_something();
        Ok(if is_found { Outcome::Found } else { Outcome::Done })
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
        if account.instructions.is_empty() {
            let said = session.say("amend-no-instructions", &[("name", &amending.name)]);
            return Err(Problem::new(said).into());
        }
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

/// Writes what became of each instruction, and what was not understood.
fn tell(session: &mut Session, application: &Application, sources: Sources<'_>) -> Result {
    let account = &application.account;
    for (instruction, outcome) in account.instructions.iter().zip(&application.outcomes) {
        let (message, role) = match outcome {
            Done::Refused(Refusal::OtherAct) => continue,
            Done::Applied(carried) if carried.is_folded => {
                (session.get("amend-applied-folded"), Role::Inserted)
            }
            Done::Applied(_) => (session.get("amend-applied"), Role::Inserted),
            Done::Refused(refusal) => (refused(sources, refusal, &session.messages), Role::Deleted),
        };
        let said = read_back(sources.amending, instruction, &session.messages);
        print(session, (sources.amending, instruction.at), &said, (&message, role))?;
    }
    for (at, misprint) in &account.misprints {
        let provision = sources.amending.provision(*at);
        let words = provision.passages().last().unwrap_or_default().of(sources.amending.source());
        let why = misprinted(sources.amending, misprint, &session.messages);
        print(session, (sources.amending, *at), words, (&why, Role::Remark))?;
    }
    for each in &account.unclaimed {
        let why = not_understood(each.reason, &session.messages);
        let why = session.say("amend-not-understood", &[("why", &why)]);
        let words = each.span.of(sources.amending.source());
        print(session, (sources.amending, each.at), words, (&why, Role::Deleted))?;
    }
    Ok(())
}

/// What a provision of the amending act says, and what is to be said of it.
fn print(
    session: &mut Session,
    (amending, at): (&Document, ProvisionId),
    said: &str,
    (message, role): (&str, Role),
) -> Result {
    let is_colored = session.is_colored();
    let address = word(amending.provision(at).address.as_str(), Role::Remark, is_colored);
    let said = word(said, Role::Plain, is_colored);
    let message = word(message, role, is_colored);
    session.print(&format!("{address}\n  {said}\n  {message}\n"))
}

fn said(session: &Session, application: &Application) -> String {
    let tally = application.tally();
    let lost: usize = application.account.unclaimed.iter().map(|each| each.span.len()).sum();
    let values = [
        ("all", tally.instructions.into()),
        ("applied", tally.applied.into()),
        ("refused", tally.refused.into()),
        ("others", tally.other_acts.into()),
        ("bytes", lost.into()),
        ("total", application.account.bytes.into()),
    ];
    session.messages.say("amend-counts", &values) + "\n"
}
