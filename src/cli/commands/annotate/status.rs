//! `tuzetu annotate status`: how an annotation stands.

use super::known::annotation;
use crate::annotation;
use crate::cli::options::Author;
use crate::cli::problem::{Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::store;
use crate::store::Amendment;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

/// Which one, and how it stands.
#[derive(Args, Debug)]
#[command(
    after_help = "tuzetu annotate status removal-24h-no-court disputed --why \"Ответ министерства\""
)]
pub(crate) struct Status {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(id = "status", value_name = "STATUS", value_parser = status_parser())]
    becomes: annotation::Status,
    #[arg(long, value_name = "W")]
    why: Option<String>,
    #[command(flatten)]
    author: Author,
}

fn status_parser() -> impl TypedValueParser<Value = annotation::Status> {
    PossibleValuesParser::new(annotation::Status::ALL.iter().map(|each| each.name())).map(|name| {
        annotation::Status::from_name(&name).expect("only names of statuses are let through")
    })
}

impl Status {
    /// Changes the status, keeps the former one in the history, names the file.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        let stored = annotation(session, &workspace, &self.id)?;
        let by = session.author(&self.author, &workspace)?;
        let amendment = Amendment::Status { status: self.becomes, by, why: self.why.clone() };
        let stored =
            session.stored(workspace.amend_latest(&stored, &[amendment], &store::now()))?;
        session.receipt(&self.id, &stored.path, &shown(&stored.path))?;
        Ok(Outcome::Done)
    }
}
