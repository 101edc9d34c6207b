//! `tuzetu init`: a new workspace.

use crate::cli::problem::{Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::store::Workspace;
use clap::Args;
use std::path::PathBuf;

/// Where to make it.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu init my-bills")]
pub(crate) struct Init {
    #[arg(value_name = "DIR", default_value = ".", hide_default_value = true)]
    dir: PathBuf,
}

impl Init {
    /// Makes the workspace and says where.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let workspace = session.stored(Workspace::init(&self.dir))?;
        let root = workspace.root();
        let text = session.say("cli-init-done", &[("path", &shown(root))]);
        session.receipt("", root, &text)?;
        Ok(Outcome::Done)
    }
}
