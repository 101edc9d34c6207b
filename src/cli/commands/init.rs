//! `tuzetu init`: a new workspace; with `--git`, one that several people share.

use crate::cli::commands::schema;
use crate::cli::problem::{Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::store::{Workspace, shell_name};
use clap::Args;
use std::env::current_exe;
use std::path::PathBuf;

/// Where to make it.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu init my-bills")]
pub(crate) struct Init {
    #[arg(value_name = "DIR", default_value = ".", hide_default_value = true)]
    dir: PathBuf,
    /// A workspace that already stands is taken as it is.
    #[arg(long)]
    git: bool,
}

impl Init {
    /// Makes the workspace and says where.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let stands = self.git && self.dir.join("bills").is_dir();
        let workspace =
            if stands { Workspace::open(&self.dir) } else { Workspace::init(&self.dir) };
        let workspace = session.stored(workspace)?;
        schema::keep(session, &workspace)?;
        if self.git {
            session.stored(workspace.share(&shell_name(&current_exe()?)))?;
            session.note(session.get("cli-init-shared"))?;
        }
        let root = workspace.root();
        let text = session.say("cli-init-done", &[("path", &shown(root))]);
        session.receipt("", root, &text)?;
        Ok(Outcome::Done)
    }
}
