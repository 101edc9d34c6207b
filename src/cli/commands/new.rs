//! `tuzetu new`: a bill without versions.

use crate::bill::BillId;
use crate::cli::lookup;
use crate::cli::problem::{Result, shown};
use crate::cli::session::{Outcome, Session};
use clap::Args;

/// What the bill is called.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu new media-law")]
pub(crate) struct New {
    #[arg(value_name = "BILL")]
    bill: String,
}

impl New {
    /// Makes the bill and names its file.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        let id: BillId = lookup::bill_id(session, &self.bill)?;
        let path = session.stored(workspace.new_bill(&id))?;
        let text = session.say("cli-new-done", &[("path", &shown(&path))]);
        session.receipt(id.as_str(), &path, &text)?;
        Ok(Outcome::Done)
    }
}
