//! Where an export goes: a file that is no part of the workspace, or the standard output.

use crate::cli::options::named_file;
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::store;
use crate::store::Workspace;
use clap::Args;
use std::path::{Path, PathBuf};

/// Where to.
#[derive(Args, Debug)]
pub(super) struct Destination {
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Whether a file that stands may be replaced.
    #[arg(long = "force", id = "export-force")]
    force: bool,
}

impl Destination {
    /// The file, where one is named.
    pub(super) fn path(&self) -> Option<&Path> {
        named_file(self.output.as_deref())
    }

    /// Writes a document, and names the file it went to. Nothing is written over a text or
    /// an annotation, nor over a file that was read for it, nor over another unless that is
    /// said.
    pub(super) fn write(
        &self,
        session: &mut Session,
        workspace: Option<&Workspace>,
        document: &[u8],
    ) -> Result<Outcome> {
        let Some(path) = self.path() else {
            session.write(|out| out.write_all(document))?;
            return Ok(Outcome::Done);
        };
        if workspace.is_some_and(|workspace| workspace.holds(path)) {
            let problem =
                Problem::new(session.say("cli-error-export-own", &[("file", &shown(path))]));
            return Err(problem.hinted(session.get("cli-hint-export-own")).into());
        }
        if path.canonicalize().is_ok_and(|path| session.read.contains(&path)) {
            let problem =
                Problem::new(session.say("cli-error-export-read", &[("file", &shown(path))]));
            return Err(problem.hinted(session.get("cli-hint-export-own")).into());
        }
        // A pipe or a device is no file that could be lost.
        if !self.force && path.is_file() {
            let stands = store::Problem::new(path, "store-exists").hint("store-exists-hint");
            return session.stored(Err(stands.into()));
        }
        session.stored(store::write_out(path, document))?;
        session.print(&format!("{}\n", shown(path)))?;
        Ok(Outcome::Done)
    }
}
