//! `tuzetu annotate reply`: an answer to an annotation.

use super::known::annotation;
use crate::cli::options::Author;
use crate::cli::problem::{Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::store;
use crate::store::Amendment;
use clap::Args;

/// To which one, and what.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu annotate reply removal-24h-no-court --text \"Срок не изменился.\"")]
pub(crate) struct Reply {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "T")]
    text: String,
    #[command(flatten)]
    author: Author,
}

impl Reply {
    /// Adds the answer and names the file.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        session.refuse_empty("--text", &self.text)?;
        let workspace = session.workspace()?;
        let stored = annotation(session, &workspace, &self.id)?;
        let id = store::new_id().to_string();
        let by = session.author(&self.author, &workspace)?;
        let amendment = Amendment::Reply { id, by, text: self.text.clone() };
        let stored =
            session.stored(workspace.amend_latest(&stored, &[amendment], &store::now()))?;
        session.receipt(&self.id, &stored.path, &shown(&stored.path))?;
        Ok(Outcome::Done)
    }
}
