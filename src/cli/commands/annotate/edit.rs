//! `tuzetu annotate edit`: other words, norms, severity, or kind.

use super::known::{annotation, kind_parser, norms, severity_parser};
use crate::annotation::{ConflictKind, Severity};
use crate::cli::options::language_parser;
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::store;
use crate::store::Amendment;
use crate::text::language::Language;
use clap::Args;

/// Which one, and what is to be otherwise.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu annotate edit removal-24h-no-court --severity critical")]
pub(crate) struct Edit {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "T")]
    text: Option<String>,
    #[arg(long, value_name = "T")]
    title: Option<String>,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
    #[arg(long, value_name = "N")]
    norm: Vec<String>,
    #[arg(long, value_name = "S", value_parser = severity_parser())]
    severity: Option<Severity>,
    #[arg(long, value_name = "K", value_parser = kind_parser())]
    kind: Option<ConflictKind>,
}

impl Edit {
    /// Changes the annotation's file and names it.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        let stored = annotation(session, &workspace, &self.id)?;
        let language = self.lang.unwrap_or(stored.annotation.target.language);
        let amendments = self.amendments(session, language)?;
        if amendments.is_empty() {
            let problem = Problem::new(session.get("cli-error-nothing-to-edit"));
            return Err(problem.hinted(session.get("cli-hint-help")).into());
        }
        let amended = workspace.amend_latest(&stored, &amendments, &store::now());
        let stored = session.stored(amended)?;
        session.receipt(&self.id, &stored.path, &shown(&stored.path))?;
        Ok(Outcome::Done)
    }

    fn amendments(&self, session: &Session, language: Language) -> Result<Vec<Amendment>> {
        let norms = norms(session, &self.norm)?;
        let reasoning = self.text.clone().map(|text| Amendment::Reasoning(language, text));
        let title = self.title.clone().map(|title| Amendment::Title(language, title));
        let norms = (!norms.is_empty()).then_some(Amendment::Norms(norms));
        let severity = self.severity.map(Amendment::Severity);
        let kind = self.kind.map(Amendment::Kind);
        Ok([reasoning, title, norms, severity, kind].into_iter().flatten().collect())
    }
}
