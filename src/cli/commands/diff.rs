//! `tuzetu diff`: the comparison of two versions, or of any two texts.

use super::pair::Pair;
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use crate::export::comparison::{Rows, Told};
use clap::Args;

/// What to compare.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu diff child-rights --from 2022-03-09 --to 2022-05-03 --lang ru\n\
    tuzetu diff bills/child-rights/2022-03-09/kk.md bills/child-rights/2022-05-03/kk.md")]
pub(crate) struct Diff {
    #[command(flatten)]
    pair: Pair,
    #[arg(long)]
    changed: bool,
    #[arg(long, value_name = "WHAT", value_parser = ["substantive"])]
    only: Option<String>,
    #[arg(long)]
    footnotes: bool,
    #[arg(long)]
    exit_code: bool,
}

impl Diff {
    /// Compares and writes the result.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let compared = self.pair.compared(session)?;
        let rows = match (&self.only, self.changed) {
            (Some(_), _) => Rows::Substantive,
            (None, true) => Rows::Changed,
            (None, false) => Rows::All,
        };
        let has_changed = compared.write(session, Told { rows, footnotes: self.footnotes })?;
        // The run ends here: to give a large comparison back piece by piece would
        // take as long as to write it.
        std::mem::forget(compared);
        Ok(if self.exit_code && has_changed { Outcome::Found } else { Outcome::Done })
    }
}
