//! The official text of an edition of the Constitution, taken into the workspace.

use super::args::Import;
use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::constitution::official::{Likeness, reads_as};
use crate::constitution::{Edition, Instrument, edition};
use crate::document::Document;
use crate::parse::read;
use crate::store::Origin;

impl Import {
    /// Copies the text where it reads as the edition, and says how far it does.
    pub(super) fn official(
        &self,
        session: &mut Session,
        instrument: Instrument,
    ) -> Result<Outcome> {
        let edition = edition(instrument).expect("only codes of editions are let through");
        let workspace = session.workspace()?;
        let operand = Operand::File(Origin::of(&self.file));
        let text = lookup::text(session, &operand, self.lang)?;
        let document = read(text.source, text.language);
        let likeness = Likeness::of(&document, edition);
        if !likeness.is_close() && !self.force {
            return Err(self.unlike(session, (edition, likeness), &document).into());
        }
        let place = (edition.instrument, text.language);
        let added = workspace.add_official(place, document.source(), self.force);
        let path = session.stored(added)?;
        session.receipt(edition.instrument.code(), &path, &shown(&path))?;
        session.note(says(session, "cli-note-import", (edition, likeness)))?;
        Ok(Outcome::Done)
    }

    /// The text reads as something else; as what, where that is known.
    fn unlike(
        &self,
        session: &Session,
        (edition, likeness): (&Edition, Likeness),
        document: &Document,
    ) -> Problem {
        let file = self.file.as_str();
        let problem = says(session, "cli-error-import-unlike", (edition, likeness));
        let problem = Problem::new(format!("`{file}`: {problem}"));
        problem.hinted(match reads_as(document) {
            Some(other) => session.say("cli-hint-import-other", &[("code", other.code())]),
            None => session.get("cli-hint-import-unlike"),
        })
    }
}

/// How many of how many articles and paragraphs, in words.
fn says(session: &Session, key: &str, (edition, likeness): (&Edition, Likeness)) -> String {
    let name = session.get(&format!("instrument-{}", edition.instrument.code()));
    let Likeness { articles, found, strange, counted, agreeing } = likeness;
    let [articles, found, strange, counted, agreeing] =
        [articles, found, strange, counted, agreeing].map(|count| count.to_string());
    let values = [
        ("edition", name.as_str()),
        ("articles", &articles),
        ("found", &found),
        ("strange", &strange),
        ("counted", &counted),
        ("agreeing", &agreeing),
    ];
    session.say(key, &values)
}
