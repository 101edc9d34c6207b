//! `tuzetu batch`: one job a line in, one result a line out, in the order of the jobs.
//!
//! ```text
//! lines ──▶ crew (work, work, …) ──▶ results
//!   ▲                                   │ stopped?
//! stdin, or a folder of histories ◀── done, the results before
//! ```
//!
//! A job is carried out by the command that it names, on texts of its own: its document is
//! the one of that command.

mod lines;

mod histories;

mod done;

mod work;

mod crew;

use crate::cli::options::{Color, Format, language_parser};
use crate::cli::problem::{Problem, Result};
use crate::cli::progress::Progress;
use crate::cli::session::{Outcome, Session};
use crate::text::language::Language;
use clap::Args;
use crew::Crew;
use done::Done;
use histories::{Choice, Histories};
use lines::{Line, Lines};
use std::io;
use std::path::PathBuf;
use work::{Answer, Way};

/// Where the jobs come from, and how they are worked.
#[derive(Args, Debug)]
#[command(
    before_help = "batch-help",
    after_help = "tuzetu batch < jobs.jsonl\n\
        tuzetu batch --histories laws --lang ru --changed"
)]
pub(crate) struct Batch {
    #[arg(long, value_name = "FOLDER", id = "batch-histories")]
    histories: Option<PathBuf>,
    #[arg(long, value_name = "L", id = "batch-lang", requires = "batch-histories", value_parser = language_parser())]
    lang: Option<Language>,
    #[arg(long, id = "batch-changed", requires = "batch-histories")]
    changed: bool,
    #[arg(long, id = "batch-list", requires = "batch-histories")]
    list: bool,
    #[arg(long, value_name = "FILE", id = "batch-skip-done")]
    skip_done: Option<PathBuf>,
    #[arg(short, long, value_name = "N", id = "batch-jobs", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    #[arg(long, id = "batch-no-paths", conflicts_with = "batch-histories")]
    no_paths: bool,
}

/// The lines of jobs, or why a part of them cannot be read.
type Jobs = Box<dyn Iterator<Item = io::Result<Line>> + Send>;

impl Batch {
    /// Works the jobs; errors among the results are a find.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let jobs = self.undone(session)?;
        if self.list {
            return list(session, jobs);
        }
        let mut options = session.options.clone();
        (options.format, options.color, options.quiet) = (Some(Format::Json), Color::Never, true);
        let way = Way { options, no_paths: self.no_paths };
        let work = move |line: io::Result<Line>| line.map(|line| way.answer(&line));
        let crew = Crew::begin(self.jobs.map(usize::from), jobs, work)?;
        let count = write(session, crew)?;
        if count.errors > 0 {
            let values = [("all", count.all.into()), ("errors", count.errors.into())];
            session.note(session.messages.say("batch-errors", &values))?;
        }
        Ok(if count.errors > 0 { Outcome::Found } else { Outcome::Done })
    }

    /// The jobs that have no result yet.
    fn undone(&self, session: &Session) -> Result<Jobs> {
        let all: Jobs = match &self.histories {
            Some(folder) => {
                let choice = Choice { lang: self.lang, changed: self.changed };
                Box::new(Histories::new(folder.clone(), choice))
            }
            None => Box::new(Lines::new(io::BufReader::new(io::stdin()))),
        };
        let Some(file) = &self.skip_done else { return Ok(all) };
        let mut done = Done::read(session, file)?;
        Ok(Box::new(all.filter(move |job| !job.as_ref().is_ok_and(|line| done.takes(line)))))
    }
}

/// How many results there are, and how many of them are errors.
#[derive(Default)]
struct Count {
    all: usize,
    errors: usize,
}

/// Writes each result as soon as it is its turn, and what is held back whenever the next
/// one is not there yet.
fn write(session: &mut Session, mut crew: Crew<io::Result<Answer>>) -> Result<Count> {
    let progress = Progress::of(session, session.get("batch-progress"));
    let mut count = Count::default();
    loop {
        let mut next = crew.ready();
        if next.is_none() {
            session.flush()?;
            next = crew.next();
        }
        match next {
            None => return Ok(count),
            Some(Err(error)) => unread(session, &error)?,
            Some(Ok(answer)) => {
                session.write(|out| out.write_all(&answer.line))?;
                count.all += 1;
                count.errors += usize::from(answer.is_error);
                progress.counted(count.all);
            }
        }
    }
}

/// Writes the jobs in place of their results.
fn list(session: &mut Session, jobs: Jobs) -> Result<Outcome> {
    for job in jobs {
        match job {
            Err(error) => unread(session, &error)?,
            Ok(line) => session.write(|out| {
                out.write_all(&line.text.unwrap_or_default())?;
                out.write_all(b"\n")
            })?,
        }
    }
    Ok(Outcome::Done)
}

/// Says what jobs could not be read; the others go on.
fn unread(session: &mut Session, error: &io::Error) -> Result {
    let says = session.say("batch-error-read", &[("reason", &error.to_string())]);
    session.fail(&Problem::new(says))
}
