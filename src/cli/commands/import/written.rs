//! Where what was read goes: files, the standard output, and the comments as annotations.

use super::args::Import;
use crate::bill::VersionId;
use crate::cli::incoming::{Incoming, Sides, comments, remarks};
use crate::cli::lookup;
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::Session;
use crate::export::imported::{self, ImportedText};
use crate::export::jsonld::margin::source_of;
use crate::import::{FileKind, Revisions};
use crate::store;
use std::path::PathBuf;

impl Import {
    /// Writes the files, what is kept beside them and the comments too: all or none; their
    /// names.
    pub(super) fn write(
        &self,
        session: &mut Session,
        texts: &[Incoming],
        files: &[PathBuf],
    ) -> Result<Vec<PathBuf>> {
        let sources = texts.iter().map(|text| text.document.source().to_owned());
        let mut written: Vec<_> = files.iter().cloned().zip(sources).collect();
        for (text, file) in texts.iter().zip(files) {
            let (page, path) = (self.ways.page_of(text), store::sources_file(file));
            // What is said there of the text that stood would be taken for what is said of this.
            if !page.is_empty() || path.exists() {
                written.push((path, store::sources_text(&page)));
            }
        }
        if let Some(path) = &self.comments {
            written.push((path.clone(), self.margin(session, texts)?));
        }
        session.stored(store::write_new(&written, self.force))?;
        Ok(written.into_iter().map(|(path, _)| path).collect())
    }

    /// The comments of the texts. Of both sides of tracked changes the old one has those on
    /// words that are deleted.
    fn margin(&self, session: &mut Session, texts: &[Incoming]) -> Result<String> {
        let is_first =
            |text: &&Incoming| self.ways.sides() != Sides::Both || text.side == Revisions::Accept;
        let source = self.source(session, texts)?;
        let (first, other): (Vec<_>, Vec<_>) = texts.iter().partition(is_first);
        Ok(comments(&source, &first, &other))
    }

    /// What the text is called in annotations: as the version that `--to` names, else as
    /// the file.
    fn source(&self, session: &mut Session, texts: &[Incoming]) -> Result<String> {
        let Some(to) = &self.to else { return Ok(self.file.clone()) };
        let named = to.split_once('@').and_then(|(bill, version)| {
            Some((bill, VersionId::new(version).filter(|_| !version.is_empty())?))
        });
        let Some((bill, version)) = named else {
            let problem = Problem::new(session.say("import-bad-to", &[("name", to)]));
            return Err(problem.into());
        };
        let bill = lookup::bill_id(session, bill)?;
        Ok(source_of((&bill, &version, texts[0].language)))
    }

    /// Prints the text, or names the files it went to.
    pub(super) fn print(
        &self,
        session: &mut Session,
        kind: FileKind,
        (texts, files, written): (&[Incoming], &[PathBuf], &[PathBuf]),
    ) -> Result {
        if session.is_json() {
            let named = files.iter().map(|path| Some(shown(path)));
            let named = named.chain(std::iter::repeat(None));
            let shapes: Vec<_> =
                texts.iter().zip(named).map(|each| self.shape(session, each)).collect();
            return session.print(&imported::json((&self.file, kind.code()), &shapes));
        }
        if files.is_empty() {
            return texts.iter().try_for_each(|text| session.print(text.document.source()));
        }
        written.iter().try_for_each(|path| session.print(&format!("{}\n", shown(path))))
    }

    fn shape<'a>(
        &self,
        session: &Session,
        (text, file): (&'a Incoming, Option<String>),
    ) -> ImportedText<'a> {
        let comments = text.flow.comments.iter();
        ImportedText {
            side: match text.side {
                Revisions::Accept => "new",
                Revisions::Reject => "old",
            },
            language: text.language,
            is_told: text.told == Some(text.language),
            file,
            document: &text.document,
            oddities: &text.oddities,
            remarks: remarks(session, text),
            page: self.ways.page_of(text),
            comments: comments.map(|comment| (text.lines[comment.block], comment)).collect(),
        }
    }
}
