//! `tuzetu apply`: the instructions of an amending act worked into a law, or into all laws
//! beside a bill.

mod how;

mod line_ends;

mod told;

mod beside;

use crate::amend::{Account, account, acts_like, acts_of, may_be};
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
use beside::Request;
use clap::Args;
use how::{How, title};
use line_ends::LineEnds;
use std::path::PathBuf;
use told::{amends, said, tell};

/// Which act, which law, and how.
#[derive(Args, Debug, Default)]
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
    how: How,
    #[arg(long, id = "force")]
    force: bool,
    #[arg(long, id = "apply-exit-code")]
    exit_code: bool,
}

impl Apply {
    /// Works the instructions into the law, or into all that lie beside the bill, and writes
    /// what became of each.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let leaves_something = match &self.to {
            Some(law) => self.to_one(session, law)?,
            None => beside::to_all(session, &self.request())?,
        };
        let is_found = self.exit_code && leaves_something;
        Ok(if is_found { Outcome::Found } else { Outcome::Done })
    }

    fn request(&self) -> Request<'_> {
        let (amending, output) = (self.amending.as_str(), self.output.as_deref());
        Request { amending, lang: self.lang, how: &self.how, output, replaces: self.force }
    }

    /// Works them into one law; says whether something was not carried out.
    fn to_one(&self, session: &mut Session, law: &str) -> Result<bool> {
        let base = lookup::text(session, &Operand::read(law), self.lang)?;
        let amending = lookup::text(session, &Operand::read(&self.amending), Some(base.language))?;
        self.worked_in(session, (amending, base))
    }

    /// The instructions of one text worked into another one that is the law, of the
    /// amending act whose title has the words `act`, if any are given.
    pub(super) fn of_texts(
        session: &mut Session,
        texts: (Text, Text),
        act: Option<String>,
    ) -> Result<bool> {
        Self { act, ..Self::default() }.worked_in(session, texts)
    }

    fn worked_in(&self, session: &mut Session, (amending, law): (Text, Text)) -> Result<bool> {
        let (source, line_ends) = LineEnds::read(law.source);
        let (amending, law) = (Sided::read(amending), Sided::read(Text { source, ..law }));
        let account = account(&amending.document);
        let act = self.act(session, (&amending, &account), &law.document)?;
        let application = account.applied(&amending.document, &law.document, self.how.choice(act));
        let text = self.how.text(&application, (&amending.name, &amending.document), &law.document);
        let text = line_ends.written(text);
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

    /// The act that the law is: the one that is named, the only one, or the one whose title
    /// the law has.
    fn act(
        &self,
        session: &Session,
        (amending, account): (&Sided, &Account),
        law: &Document,
    ) -> Result<Option<usize>> {
        amends(session, &amending.name, account)?;
        let (act, all) = (&amending.document, &account.acts);
        let found = match &self.act {
            Some(wanted) => acts_like(act, all, wanted),
            None => acts_of(act, all, law),
        };
        match found.as_slice() {
            [only] => Ok(Some(*only)),
            _ if self.act.is_none() && may_be_any(act, account, law) => {
                Ok(account.acts.first().map(|_| 0))
            }
            _ => {
                let source = amending.document.source();
                let names = account.acts.iter().map(|act| format!("`{}`", act.name.said(source)));
                let names = names.collect::<Vec<_>>().join(", ");
                let said = session.say("amend-no-act", &[("name", &amending.name)]);
                let hint = session.say("amend-no-act-hint", &[("names", &names)]);
                Err(Problem::new(said).hinted(hint).into())
            }
        }
    }
}

/// Whether an act names no act by its title, or the law has no title to be known by.
fn may_be_any(amending: &Document, account: &Account, law: &Document) -> bool {
    match &*account.acts {
        [] => true,
        [only] => {
            (only.name.title.is_none() || title(law).is_none()) && may_be(amending, only, law)
        }
        _ => false,
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
