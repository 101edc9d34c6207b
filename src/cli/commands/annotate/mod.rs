//! `tuzetu annotate`: objections tied to words of a provision.

mod known;

mod life;

mod quoted;

mod add;

mod list;

mod show;

mod edit;

mod status;

mod reply;

mod carry;

mod remove;

mod import;

use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use clap::Subcommand;

/// What can be done with annotations.
#[derive(Debug, Subcommand)]
#[command(after_help = "tuzetu annotate list child-rights@2022-05-03 --lang ru")]
pub(crate) enum Annotate {
    Add(add::Add),
    List(list::List),
    Show(show::Show),
    Edit(edit::Edit),
    Status(status::Status),
    Reply(reply::Reply),
    Carry(carry::Carry),
    Remove(remove::Remove),
    Import(import::Import),
}

impl Annotate {
    /// Carries it out.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        match self {
            Self::Add(add) => add.run(session),
            Self::List(list) => list.run(session),
            Self::Show(show) => show.run(session),
            Self::Edit(edit) => edit.run(session),
            Self::Status(status) => status.run(session),
            Self::Reply(reply) => reply.run(session),
            Self::Carry(carry) => carry.run(session),
            Self::Remove(remove) => remove.run(session),
            Self::Import(import) => import.run(session),
        }
    }
}
