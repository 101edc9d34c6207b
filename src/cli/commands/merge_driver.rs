//! `tuzetu merge-driver`: what git runs to merge an annotation.

use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::store::{Three, merge_files};
use clap::Args;
use std::path::{Path, PathBuf};

/// The files as git names them: `%O %A %B %P`.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu merge-driver annotations/child-rights/ministry-decides-alone.yaml \
                  annotations/child-rights/ministry-decides-alone.yaml \
                  annotations/child-rights/ministry-decides-alone.yaml")]
pub(crate) struct MergeDriver {
    #[arg(value_name = "BASE")]
    base: PathBuf,
    #[arg(value_name = "OURS")]
    ours: PathBuf,
    #[arg(value_name = "THEIRS")]
    theirs: PathBuf,
    #[arg(id = "merged", value_name = "PATH")]
    path: Option<PathBuf>,
}

impl MergeDriver {
    /// Merges into OURS and names the file; gives 1 where both sides want
    /// something else, and says what to do.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let files: Three<&Path> =
            Three { base: &self.base, ours: &self.ours, theirs: &self.theirs };
        let clashes = session.stored(merge_files(files))?;
        let path = shown(self.path.as_deref().unwrap_or(&self.ours));
        if clashes == 0 {
            session.print(&format!("{path}\n"))?;
            return Ok(Outcome::Done);
        }
        let names = [("path", path.as_str()), ("count", &clashes.to_string())];
        let problem = Problem::new(session.say("cli-merge-clash", &names));
        session.warn(&problem.hinted(session.get("store-merge-marks-hint")))?;
        Ok(Outcome::Found)
    }
}
