//! `tuzetu man`: the manual.

use crate::cli::help;
use crate::cli::manual::manual;
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use clap::{Args, Command};

/// Takes no arguments of its own.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu man")]
pub(crate) struct Man {}

impl Man {
    /// Writes it as a page for `man`, in the language of the interface.
    pub(crate) fn run(command: Command, session: &mut Session) -> Result<Outcome> {
        let command = help::in_words(command, &session.messages);
        session.print(&manual(command, &session.messages))?;
        Ok(Outcome::Done)
    }
}
