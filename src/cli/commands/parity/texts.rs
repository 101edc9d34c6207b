//! The texts of one version in its languages, from a workspace or from files.

use crate::bill::{Bill, Version};
use crate::cli::lookup;
use crate::cli::problem::{Failure, Problem, Result, shown};
use crate::cli::session::Session;
use crate::document::Document;
use crate::parity::Texts;
use crate::parse::{Diagnostic, parse};
use crate::store;
use crate::store::{Origin, Workspace};
use crate::text::language::{ByLanguage, Language};
use crate::view::disagreement::languages;
use std::sync::Arc;

/// The texts of one version, read.
pub(super) struct Read {
    /// What the version is called.
    pub(super) name: String,
    files: ByLanguage<Option<File>>,
}

/// A text, and what is odd in it.
pub(super) struct File {
    /// What it is called.
    pub(super) path: String,
    pub(super) document: Arc<Document>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl File {
    fn read(path: String, source: String, language: Language) -> Self {
        let (document, diagnostics) = parse(source, language);
        Self { path, document: document.into(), diagnostics }
    }
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
        let mut files = ByLanguage::default();
        for language in all {
            let path = workspace.text_path(&bill.id, version, language).ok().flatten();
            let path = path.map(|path| shown(&path)).unwrap_or_default();
            let source = session.stored(workspace.text(&bill.id, version, language))?;
            let missing = || Problem::new(lookup::missing(session, bill, version, language));
            let file = File::read(path, source.ok_or_else(missing)?, language);
            *files.get_mut(language) = Some(file);
        }
        Self { name: lookup::name(bill, version), files }.with_twins(session, none)
    }

    /// Files, each named with its language: `kk=заң.md`.
    pub(super) fn of_files(session: &Session, written: &[String]) -> Result<Self> {
        let mut texts = Vec::new();
        for each in written {
            let twin = named(each);
            let (language, path) = twin.ok_or_else(|| not_a_twin(session, each, written))?;
            let source = session.stored(store::open_text(&Origin::of(path)))?;
            texts.push((language, path.to_owned(), source));
        }
        Self::of_texts(session, written.join(" "), texts)
    }

    /// Texts that were read: of each its language, what it is called, and what it says.
    pub(super) fn of_texts(
        session: &Session,
        name: String,
        texts: Vec<(Language, String, String)>,
    ) -> Result<Self> {
        let mut files = ByLanguage::default();
        for (language, path, source) in texts {
            let file: &mut Option<File> = files.get_mut(language);
            if file.replace(File::read(path, source, language)).is_some() {
                let names = [("language", language.code())];
                return Err(Problem::new(session.say("cli-error-twin-again", &names)).into());
            }
        }
        Self { name, files }.with_twins(session, ["cli-error-no-twin", "cli-hint-twin"])
    }

    /// Texts that lie in no file of their own, such as a law that was amended.
    pub(super) fn of_documents(
        session: &Session,
        name: String,
        documents: Vec<Arc<Document>>,
    ) -> Result<Self> {
        let mut files = ByLanguage::default();
        for document in documents {
            let path = format!("{name} ({})", document.language());
            let language = document.language();
            *files.get_mut(language) = Some(File { path, document, diagnostics: Vec::new() });
        }
        Self { name, files }.with_twins(session, ["cli-error-no-twin", "cli-hint-no-twin"])
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
        self.files.as_ref().map(|_, file| Some(&*file.as_ref()?.document))
    }

    /// The files, each with its language.
    pub(super) fn files(&self) -> impl Iterator<Item = (Language, &File)> {
        self.files.iter().filter_map(|(language, file)| Some((language, file.as_ref()?)))
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
