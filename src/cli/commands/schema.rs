//! `tuzetu schema`: what may stand in the files, for editors that complete and
//! check.

use crate::cli::problem::{Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::export::schema;
use crate::l10n::Messages;
use crate::store::Workspace;
use crate::text::language::Language;
use clap::Subcommand;
use std::iter;

/// Of which files.
#[derive(Clone, Copy, Debug, Subcommand)]
#[command(after_help = "tuzetu schema annotation")]
pub(crate) enum Schema {
    #[command(after_help = "tuzetu schema annotation --ui-lang kk")]
    Annotation,
}

impl Schema {
    /// Writes the JSON Schema, with what the fields mean in the language of the
    /// interface.
    pub(crate) fn run(self, session: &mut Session) -> Result<Outcome> {
        let Self::Annotation = self;
        let text = annotation(&session.messages);
        session.print(&text)?;
        Ok(Outcome::Done)
    }
}

fn annotation(messages: &Messages) -> String {
    schema::annotation(&|key| messages.get(key))
}

/// Sees that the schema lies where new annotations look for it. One that is not
/// ours stays, and that is said.
pub(crate) fn keep(session: &mut Session, workspace: &Workspace) -> Result {
    let others = Language::ALL.iter().map(|language| annotation(&Messages::new(*language)));
    let all = iter::once_with(|| annotation(&session.messages)).chain(others);
    if !session.stored(workspace.keep_schema(all))? {
        let path = shown(&workspace.schema_file());
        session.note(session.say("cli-note-schema", &[("path", &path)]))?;
    }
    Ok(())
}
