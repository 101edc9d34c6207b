//! The texts of one version in its languages, from a workspace or from files.

use crate::bill::{Bill, Version};
use crate::cli::lookup;
use crate::cli::problem::{Failure, Problem, Result};
use crate::cli::session::Session;
use crate::document::Document;
use crate::parity::Texts;
use crate::parse::read;
use crate::store;
use crate::store::{Origin, Workspace};
use crate::text::language::{ByLanguage, Language};
use crate::view::disagreement::languages;

/// The texts of one version, read.
pub(super) struct Read {
    /// What the version is called.
    pub(super) name: String,
    documents: ByLanguage<Option<Document>>,
}

impl Read {
    /// The languages that a version of a bill has, or those of them that are asked
    /// for; an error where that is only one.
    pub(super) fn of_version(
        session: &Session,
        workspace: &Workspace,
        (bill, version): (&Bill, &Version),
        asked: &[Language],
    ) -> Result<Self> {
        let (all, none): (Vec<_>, _) = match asked {
            [] => (version.languages().collect(), ["cli-error-no-twin", "cli-hint-no-twin"]),
            _ => (asked.to_vec(), ["cli-error-one-asked", "cli-hint-one-asked"]),
        };
        let mut documents = ByLanguage::default();
        for language in all {
            let source = session.stored(workspace.text(&bill.id, version, language))?;
            let missing = || Problem::new(lookup::missing(session, bill, version, language));
            *documents.get_mut(language) = Some(read(source.ok_or_else(missing)?, language));
        }
        Self { name: lookup::name(bill, version), documents }.with_twins(session, none)
    }

    /// Files, each named with its language: `kk=заң.md`.
    pub(super) fn of_files(session: &Session, written: &[String]) -> Result<Self> {
        let mut documents = ByLanguage::default();
        for each in written {
            let twin = named(each);
            let (language, path) = twin.ok_or_else(|| not_a_twin(session, each, written))?;
            let source = session.stored(store::open_text(&Origin::of(path)))?;
            let document: &mut Option<Document> = documents.get_mut(language);
            if document.replace(read(source, language)).is_some() {
                let names = [("language", language.code())];
                return Err(Problem::new(session.say("cli-error-twin-again", &names)).into());
            }
        }
        Self { name: written.join(" "), documents }
            .with_twins(session, ["cli-error-no-twin", "cli-hint-twin"])
    }

    /// Refuses a text that stands alone, with the keys of an error and a hint.
    fn with_twins(self, session: &Session, [error, hint]: [&str; 2]) -> Result<Self> {
        if languages(&self.texts()).count() > 1 {
            return Ok(self);
        }
        let problem = Problem::new(session.say(error, &[("name", &self.name)]));
        Err(problem.hinted(session.get(hint)).into())
    }

    /// The texts.
    pub(super) fn texts(&self) -> Texts<'_> {
        self.documents.as_ref().map(|_, document| document.as_ref())
    }
}

/// `kk=заң.md`: a language and its file.
pub(super) fn named(written: &str) -> Option<(Language, &str)> {
    let (code, path) = written.split_once('=')?;
    Some((Language::from_code(code)?, path))
}

/// The error of what is neither a bill nor a file with its language, `among` others: then
/// it could be no bill.
pub(super) fn not_a_twin(session: &Session, written: &str, among: &[String]) -> Failure {
    let key = if among.len() > 1 { "cli-error-twin-among" } else { "cli-error-twin" };
    let problem = Problem::new(session.say(key, &[("name", written)]));
    problem.hinted(session.get("cli-hint-twin")).into()
}
