//! `tuzetu demo`: the bundled bill in a fresh workspace in a temporary folder.

use super::open::Open;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::store;
use clap::Args;
use std::path::PathBuf;

/// Takes no arguments of its own.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu demo")]
pub(crate) struct Demo {}

impl Demo {
    /// Unpacks the bill, says where, and opens it.
    pub(crate) fn run(session: &mut Session) -> Result<Outcome> {
        let folder = fresh_folder(session)?;
        let workspace = session.stored(store::bundled::unpack(&folder))?;
        let path = workspace.root().display().to_string();
        session.note(session.say("cli-note-demo", &[("path", &path)]))?;
        Open::default().of_workspace(session, &workspace)
    }
}

/// A new folder below the system's own for temporary files.
fn fresh_folder(session: &Session) -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("tuzetu-{}", store::new_id()));
    std::fs::create_dir_all(&folder).map_err(|error| {
        let path = folder.display().to_string();
        let names = [("path", path.as_str()), ("reason", &error.to_string())];
        Problem::new(session.say("cli-error-folder", &names))
    })?;
    Ok(folder)
}
