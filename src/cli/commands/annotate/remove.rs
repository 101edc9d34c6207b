//! `tuzetu annotate remove`: an annotation's file is taken away.

use super::known::annotation;
use crate::cli::problem::{Result, shown};
use crate::cli::session::{Outcome, Session};
use clap::Args;

/// Which one.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu annotate remove citizen-head-equality")]
pub(crate) struct Remove {
    #[arg(value_name = "ID")]
    id: String,
}

impl Remove {
    /// Removes the file and names it.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        let stored = annotation(session, &workspace, &self.id)?;
        let removed = session.stored(workspace.remove(&stored))?;
        session.receipt(&self.id, &removed.path, &shown(&removed.path))?;
        Ok(Outcome::Done)
    }
}
