//! `tuzetu trace`: in which versions of a bill words stand.

use crate::cli::clipboard;
use crate::cli::lookup;
use crate::cli::options::language_parser;
use crate::cli::paint::paint;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::export;
use crate::store::{Origin, Traced, open_text};
use crate::text::language::Language;
use crate::trace::Claim;
use crate::view::trace::ToldTrace;
use crate::view::{Line, Mark, Role, Run};
use clap::Args;
use std::path::PathBuf;

/// What is claimed, and of which bill.
#[derive(Args, Debug)]
#[command(
    after_help = "tuzetu trace \"local offices headed by a Kazakh national, 100,000 users\"\n\
                  tuzetu trace --clipboard child-rights"
)]
pub(crate) struct Trace {
    /// The words, unless they come from elsewhere; then the bill.
    #[arg(value_name = "WORDS")]
    claim: Option<String>,
    #[arg(value_name = "BILL", id = "trace-bill")]
    bill: Option<String>,
    #[arg(long = "claim-file", value_name = "FILE", conflicts_with = "clipboard")]
    file: Option<PathBuf>,
    #[arg(long)]
    clipboard: bool,
    #[arg(long = "lang", id = "claim-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
}

impl Trace {
    /// Writes where the words stand in each version of each bill.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let (text, bill) = self.asked(session)?;
        if !text.chars().any(char::is_alphanumeric) {
            let problem = Problem::new(session.get("cli-error-no-claim"));
            return Err(problem.hinted(session.get("cli-hint-no-claim")).into());
        }
        let claims = Claim::each(&text, self.lang);
        let workspace = session.workspace()?;
        let bills = if let Some(name) = bill {
            vec![lookup::bill(session, &workspace, name)?]
        } else {
            let (bills, problems) = workspace.bills();
            session.fail_all(&problems)?;
            bills
        };
        let mut found = Vec::new();
        for bill in &bills {
            let traced = session.stored(workspace.trace(&bill.id, &claims))?;
            session.fail_all(&traced.problems)?;
            found.push(traced);
        }
        if session.is_json() {
            session.print(&export::trace::json(&claims[0], &found))?;
            return Ok(Outcome::Done);
        }
        // Of many bills those that say nothing of it are left out.
        let is_told = |traced: &&Traced| bills.len() == 1 || traced.trace.is_anywhere();
        let told: Vec<_> = found.iter().filter(is_told).collect();
        if told.is_empty() {
            session.note(session.get("view-trace-never"))?;
        }
        told.into_iter().try_for_each(|traced| print(session, traced))?;
        Ok(Outcome::Done)
    }

    /// The claim and the name of the bill: where the words come from a file or the
    /// clipboard, the first argument is the bill.
    fn asked<'a>(&'a self, session: &Session) -> Result<(String, Option<&'a str>)> {
        let elsewhere = match &self.file {
            Some(file) => Some(session.stored(open_text(&Origin::File(file.clone())))?),
            None if self.clipboard => Some(clipboard::read().ok_or_else(|| {
                let problem = Problem::new(session.get("cli-error-no-clipboard"));
                problem.hinted(session.get("cli-hint-no-clipboard"))
            })?),
            None => None,
        };
        let first = self.claim.as_deref();
        Ok(match elsewhere {
            Some(_) if self.bill.is_some() => {
                let values = [("words", first.unwrap_or_default())];
                let problem = Problem::new(session.say("cli-error-two-claims", &values));
                return Err(problem.hinted(session.get("cli-hint-two-claims")).into());
            }
            Some(text) => (text, first),
            None => (first.unwrap_or_default().to_owned(), self.bill.as_deref()),
        })
    }
}

fn print(session: &mut Session, traced: &Traced) -> Result {
    let language = session.messages.language();
    let title = traced.bill.title.nearest(language).map(|(_, title)| format!(" · {title}"));
    let title = format!("{}{}", traced.bill.id, title.unwrap_or_default());
    let title = Run::new(&title, Role::Muted);
    let told = ToldTrace { traced, messages: &session.messages };
    let canvas = session.canvas();
    let lines = std::iter::once(Line::new(0, vec![title])).chain(told.lines());
    let seen = |line: Line| if canvas.is_colored { line } else { starred(line) };
    let text: String = lines.map(|line| paint(&seen(line), canvas)).collect();
    session.print(&text)
}

/// Without colours the words that say it stand between stars.
fn starred(mut line: Line) -> Line {
    for run in line.runs.iter_mut().filter(|run| run.mark == Some(Mark::Found)) {
        run.text = format!("*{}*", run.text);
    }
    line
}
