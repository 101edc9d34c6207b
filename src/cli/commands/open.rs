//! `tuzetu open`, and `tuzetu` alone: the full screen; where nobody looks at a
//! screen, the redline of the last two versions.

use super::compared;
use crate::cli::lookup;
use crate::cli::options::{Author, language_parser};
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use crate::compare::Sides;
use crate::export::comparison::{Rows, Told};
use crate::l10n::Messages;
use crate::store::Workspace;
use crate::text::language::Language;
use crate::tui;
use clap::Args;

/// What to open.
#[derive(Args, Debug, Default)]
#[command(after_help = "tuzetu open child-rights --from 2022-03-09 --lang ru,kk")]
pub(crate) struct Open {
    #[arg(value_name = "BILL")]
    bill: Option<String>,
    #[arg(long, value_name = "V")]
    from: Option<String>,
    #[arg(long, value_name = "V")]
    to: Option<String>,
    #[arg(long, value_name = "L", value_delimiter = ',', value_parser = language_parser())]
    lang: Vec<Language>,
}

impl Open {
    /// Opens the screen, or writes the redline.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        self.of_workspace(session, &workspace)
    }

    /// The same for a workspace that is known.
    pub(super) fn of_workspace(
        &self,
        session: &mut Session,
        workspace: &Workspace,
    ) -> Result<Outcome> {
        let bill = lookup::bill_or_only(session, workspace, self.bill.as_deref())?;
        let names = Sides::new(self.from.as_deref(), self.to.as_deref());
        let pair = lookup::versions(session, &bill, names)?;
        if session.is_terminal() && !session.is_json() {
            let languages = lookup::languages(session, &self.lang, &[pair.old, pair.new])?;
            let ids = pair.map(|version| version.id.as_str());
            let opened = session.stored(workspace.review(&bill.id, ids, &languages))?;
            tui::run(tui::Session {
                workspace: Some(workspace.clone()),
                opened,
                messages: Messages::new(session.messages.language()),
                author: Author::usual(workspace),
                has_colors: session.is_colored(),
            })?;
            return Ok(Outcome::Done);
        }
        compared::of_versions(session, workspace, (&bill, pair), &self.lang)?
            .write(session, Told { rows: Rows::All, footnotes: false })?;
        Ok(Outcome::Done)
    }
}
