//! `tuzetu config`: the user's own theme and keys.

use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::store;
use crate::tui;
use clap::Args;

/// What to do with the file.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu config --write")]
pub(crate) struct Config {
    #[arg(long)]
    write: bool,
    #[arg(long, conflicts_with = "write")]
    path: bool,
}

impl Config {
    /// Shows the file as it is by default, writes it, or says where it lies.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let text = tui::default_config(&session.messages);
        if !self.write && !self.path {
            session.print(&text)?;
            return Ok(Outcome::Done);
        }
        let path = store::config_file().ok_or_else(|| {
            let problem = Problem::new(session.get("cli-error-no-home"));
            problem.hinted(session.get("cli-hint-no-home"))
        })?;
        if self.write {
            session.stored(store::write_config(&path, &text).map_err(Into::into))?;
        }
        session.print(&format!("{}\n", path.display()))?;
        Ok(Outcome::Done)
    }
}
