//! Two texts as the command line names them: versions of a bill, any two, or a law and what a
//! bill makes of it.

use super::compared::{Compared, of_texts, of_versions};
use super::effect;
use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::options::language_parser;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::Session;
use crate::compare::Sides;
use crate::text::language::Language;
use clap::Args;

/// Which two texts: versions of a bill, or any two.
#[derive(Args, Debug)]
pub(super) struct Pair {
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
    #[arg(long, value_name = "LAW", conflicts_with = "second")]
    effect: Option<String>,
    #[arg(long = "law", id = "in-force", value_name = "LAW", conflicts_with_all = ["second", "from", "effect"])]
    in_force: Option<String>,
}

impl Pair {
    /// Compares them.
    pub(super) fn compared(&self, session: &mut Session) -> Result<Compared> {
        let first = Operand::read(&self.first);
        match (&first, self.second.as_deref().map(Operand::read)) {
            (Operand::Bill { bill, version }, None) if self.in_force.is_some() => {
                self.of_law(session, bill, version.as_deref())
            }
            (Operand::Bill { bill, version }, None) => {
                let names = Sides::new(self.from.as_deref(), self.to.as_deref());
                let names = lookup::named(session, (bill, version.as_deref()), names)?;
                self.of_bill(session, bill, names)
            }
            (
                Operand::Bill { bill, version: old },
                Some(Operand::Bill { bill: other, version: new }),
            ) if *bill == other => {
                self.of_bill(session, bill, Sides::new(old.as_deref(), new.as_deref()))
            }
            (_, Some(second)) => self.of_texts(session, &Sides::new(first, second)),
            (Operand::File(_), None) => {
                let problem = Problem::new(session.get("cli-error-second-file"));
                Err(problem.hinted(session.get("cli-hint-help")).into())
            }
        }
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
        if let Some(act) = &self.effect {
            let versions = (&bill, Some(pair.old), pair.new);
            return effect::effect(session, &workspace, versions, (act, &self.lang));
        }
        of_versions(session, &workspace, (&bill, pair), &self.lang)
    }

    /// A law in force, and what a version of a bill makes of it.
    fn of_law(&self, session: &mut Session, name: &str, version: Option<&str>) -> Result<Compared> {
        let workspace = session.workspace()?;
        let bill = lookup::bill(session, &workspace, name)?;
        let wanted = self.to.as_deref().or(version).unwrap_or("latest");
        let version = lookup::version(session, &bill, wanted)?;
        let law = self.in_force.as_deref().unwrap_or_default();
        effect::effect(session, &workspace, (&bill, None, version), (law, &self.lang))
    }

    /// Two texts that no bill ties together, so without annotations.
    fn of_texts(&self, session: &mut Session, operands: &Sides<Operand>) -> Result<Compared> {
        if self.lang.len() > 1 {
            return Err(Problem::new(session.get("cli-error-one-language")).into());
        }
        let asked = self.lang.first().copied();
        let old = lookup::text(session, &operands.old, asked)?;
        let new = lookup::text(session, &operands.new, asked)?;
        of_texts(session, Sides::new(old, new))
    }
}
