//! `tuzetu demo`: the bundled bill in a fresh workspace in a temporary folder.

use super::open::Open;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::store;
use crate::store::Workspace;
use clap::Args;
use std::path::{Path, PathBuf};

/// Takes no arguments of its own.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu demo")]
pub(crate) struct Demo {}

impl Demo {
    /// Opens the workspace around the current folder; where there is none, whoever
    /// looks at a screen is shown the bundled bill.
    pub(crate) fn run_or_workspace(session: &mut Session) -> Result<Outcome> {
        let is_named = session.options.workspace.is_some();
        let is_lost = !is_named && Workspace::find(Path::new(".")).is_err();
        if is_lost && session.has_screen() {
            return Self::run(session);
        }
        Open::default().run(session)
    }

    /// Unpacks the bill and opens it. What nobody wrote to goes again after the screen;
    /// else it is said where it lies.
    pub(crate) fn run(session: &mut Session) -> Result<Outcome> {
        let folder = fresh_folder(session)?;
        let workspace = session.stored(store::bundled::unpack(&folder))?;
        if !session.has_screen() {
            say_where(session, &workspace)?;
            return Open::demo().of_workspace(session, &workspace);
        }
        let outcome = Open::demo().of_workspace(session, &workspace);
        if !store::bundled::take_away(&workspace) {
            say_where(session, &workspace)?;
        }
        outcome
    }
}

fn say_where(session: &mut Session, workspace: &Workspace) -> Result {
    let path = workspace.root().display().to_string();
    session.note(session.say("cli-note-demo", &[("path", &path)]))
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
