//! The table of commands, one file each.

mod headline;

mod redline;

mod compared;

mod effect;

mod pair;

mod diff;

mod open;

mod config;

mod schema;

mod demo;

mod init;

mod new;

mod version;

mod list;

mod show;

mod annotate;

mod parity;

mod norms;

mod apply;

mod batch;

mod import;

mod fmt;

mod export;

mod check;

mod merge_driver;

mod doctor;

mod trace;

mod completions;

mod man;

use super::options::Options;
use super::problem::{Problem, Result};
use super::session::{Outcome, Session};
use clap::{CommandFactory, Parser, Subcommand};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "tuzetu", version = env!("TUZETU_VERSION"), after_help = "tuzetu diff child-rights --lang ru")]
pub(crate) struct Tuzetu {
    /// The options that every command takes.
    #[command(flatten)]
    pub(crate) options: Options,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Open(open::Open),
    Demo(demo::Demo),
    Config(config::Config),
    Init(init::Init),
    New(new::New),
    #[command(subcommand)]
    Version(version::Version),
    List(list::List),
    Show(show::Show),
    Diff(diff::Diff),
    Parity(parity::Parities),
    #[command(subcommand)]
    Annotate(annotate::Annotate),
    Trace(trace::Trace),
    Norms(norms::Norms),
    Apply(apply::Apply),
    Batch(batch::Batch),
    Import(import::Import),
    Fmt(fmt::Fmt),
    Export(export::Export),
    Check(check::Check),
    Doctor(doctor::Doctor),
    MergeDriver(merge_driver::MergeDriver),
    #[command(subcommand)]
    Schema(schema::Schema),
    Completions(completions::Completions),
    Complete(completions::Complete),
    Man(man::Man),
}

impl Tuzetu {
    /// Carries the command out; without one, opens the workspace.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let is_export = matches!(self.command, Some(Command::Export(_)));
        let other = session.options.format.filter(|form| !form.is_common() && !is_export);
        if let Some(form) = other {
            let problem = Problem::new(session.say("cli-error-jsonld", &[("form", &form.name())]));
            return Err(problem.hinted(session.get("cli-hint-jsonld")).into());
        }
        match &self.command {
            None => demo::Demo::run_or_workspace(session),
            Some(Command::Open(open)) => open.run(session),
            Some(Command::Demo(_)) => demo::Demo::run(session),
            Some(Command::Config(config)) => config.run(session),
            Some(Command::Init(init)) => init.run(session),
            Some(Command::New(new)) => new.run(session),
            Some(Command::Version(version::Version::Add(add))) => add.run(session),
            Some(Command::List(_)) => list::List::run(session),
            Some(Command::Show(show)) => show.run(session),
            Some(Command::Diff(diff)) => diff.run(session),
            Some(Command::Parity(parity)) => parity.run(session),
            Some(Command::Annotate(annotate)) => annotate.run(session),
            Some(Command::Trace(trace)) => trace.run(session),
            Some(Command::Norms(norms)) => norms.run(session),
            Some(Command::Import(import)) => import.run(session),
            Some(Command::Apply(apply)) => apply.run(session),
            Some(Command::Batch(batch)) => batch.run(session),
            Some(Command::Fmt(fmt)) => fmt.run(session),
            Some(Command::Export(export)) => export.run(session),
            Some(Command::Schema(schema)) => schema.run(session),
            Some(Command::Check(_)) => check::Check::run(session),
            Some(Command::Doctor(_)) => doctor::Doctor::run(session),
            Some(Command::MergeDriver(merge)) => merge.run(session),
            Some(Command::Completions(completions)) => completions.run(session),
            Some(Command::Complete(complete)) => complete.run(Self::command(), session),
            Some(Command::Man(_)) => man::Man::run(Self::command(), session),
        }
    }
}
