//! `tuzetu diff`: the comparison of two versions, or of any two texts.

use super::compared;
use super::compared::Compared;
use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::options::language_parser;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::compare::Sides;
use crate::export::comparison::{Rows, Told};
use crate::text::language::Language;
use clap::Args;

/// What to compare.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu diff child-rights --from 2022-03-09 --to 2022-05-03 --lang ru\n\
    tuzetu diff bills/child-rights/2022-03-09/kk.md bills/child-rights/2022-05-03/kk.md")]
pub(crate) struct Diff {
    #[arg(value_name = "BILL")]
    first: String,
    #[arg(value_name = "NEW", conflicts_with_all = ["from", "to"])]
    second: Option<String>,
    #[arg(long, value_name = "V")]
    from: Option<String>,
    #[arg(long, value_name = "V")]
    to: Option<String>,
    #[arg(long, value_name = "L", value_delimiter = ',', value_parser = language_parser())]
    lang: Vec<Language>,
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
        let first = Operand::read(&self.first);
        let compared = match (&first, self.second.as_deref().map(Operand::read)) {
            (Operand::Bill { bill, version }, None) => {
                let names = Sides::new(self.from.as_deref(), self.to.as_deref());
                let names = lookup::named(session, (bill, version.as_deref()), names)?;
                self.of_bill(session, bill, names)?
            }
            (
                Operand::Bill { bill, version: old },
                Some(Operand::Bill { bill: other, version: new }),
            ) if *bill == other => {
                self.of_bill(session, bill, Sides::new(old.as_deref(), new.as_deref()))?
            }
            (_, Some(second)) => self.of_texts(session, &Sides::new(first, second))?,
            (Operand::File(_), None) => {
                let problem = Problem::new(session.get("cli-error-second-file"));
                return Err(problem.hinted(session.get("cli-hint-help")).into());
            }
        };
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

    fn of_bill(
        &self,
        session: &mut Session,
        name: &str,
        versions: Sides<Option<&str>>,
    ) -> Result<Compared> {
        let workspace = session.workspace()?;
        let bill = lookup::bill(session, &workspace, name)?;
        let pair = lookup::versions(session, &bill, versions)?;
        compared::of_versions(session, &workspace, (&bill, pair), &self.lang)
    }

    /// Two texts that no bill ties together, so without annotations.
    fn of_texts(&self, session: &mut Session, operands: &Sides<Operand>) -> Result<Compared> {
        if self.lang.len() > 1 {
            return Err(Problem::new(session.get("cli-error-one-language")).into());
        }
        let asked = self.lang.first().copied();
        let old = lookup::text(session, &operands.old, asked)?;
        let new = lookup::text(session, &operands.new, asked)?;
        if old.language != new.language {
            let names = [("old", old.language.code()), ("new", new.language.code())];
            let problem = Problem::new(session.say("cli-error-two-languages", &names));
            return Err(problem.hinted(session.get("cli-hint-two-languages")).into());
        }
        Ok(compared::of_texts(Sides::new(old, new)))
    }
}
