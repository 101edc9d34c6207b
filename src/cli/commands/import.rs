//! `tuzetu import`: a text from outside into the workspace. So far the official
//! text of an edition of the Constitution.

use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::options::language_parser;
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::constitution::official::{Likeness, reads_as};
use crate::constitution::{Edition, Instrument, edition};
use crate::document::Document;
use crate::parse::read;
use crate::store::Origin;
use crate::text::language::Language;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

/// What to take in, and as what.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu import constitution.md --constitution kz-2026 --lang ru")]
pub(crate) struct Import {
    #[arg(value_name = "FILE")]
    file: String,
    #[arg(long, value_name = "EDITION", value_parser = edition_parser())]
    constitution: Option<Instrument>,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
    #[arg(long)]
    force: bool,
}

/// Reads the code of an edition; anything else is refused with the list.
fn edition_parser() -> impl TypedValueParser<Value = Instrument> {
    let editions = Instrument::ALL.into_iter().filter(|each| edition(*each).is_some());
    let codes: Vec<_> = editions.map(Instrument::code).collect();
    PossibleValuesParser::new(codes).map(|code| {
        let mut all = Instrument::ALL.into_iter();
        all.find(|each| each.code() == code).expect("only codes are let through")
    })
}

impl Import {
    /// Copies the text where it reads as the edition, and says how far it does.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let edition = self.constitution.and_then(edition).ok_or_else(|| {
            let problem = Problem::new(session.get("cli-error-import-what"));
            problem.hinted(session.get("cli-hint-import-what"))
        })?;
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
