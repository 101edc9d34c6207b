//! `tuzetu fmt`: texts in their canonical form.

use crate::cli::options::language_parser;
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::parse::canonical;
use crate::store;
use crate::store::Origin;
use crate::text::language::Language;
use clap::Args;
use std::path::{Path, PathBuf};

/// Which texts, and whether they are written.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu fmt --check bills/child-rights/2022-05-03/ru.md")]
pub(crate) struct Fmt {
    #[arg(value_name = "FILE", id = "fmt-files")]
    files: Vec<PathBuf>,
    #[arg(long = "check", id = "fmt-check")]
    check: bool,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
}

impl Fmt {
    /// Writes each text anew, or says which would change; one bad file does not stop the rest.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let streams = [PathBuf::from("-")];
        let files = if self.files.is_empty() { &streams[..] } else { &self.files };
        let mut outcome = Outcome::Done;
        for file in files {
            let done = if file.as_os_str() == "-" {
                self.stream(session)
            } else {
                self.file(session, file)
            };
            match done {
                Ok(true) if self.check => outcome = Outcome::Found,
                Ok(_) => {}
                Err(failure) => session.go_on(failure)?,
            }
        }
        Ok(outcome)
    }

    /// The standard input, written to the standard output; whether it changed.
    fn stream(&self, session: &mut Session) -> Result<bool> {
        let source = session.stored(store::read_input())?;
        let formed = self.formed(session, Path::new("-"), &source)?;
        let is_changed = formed != source;
        if !self.check {
            session.print(&formed)?;
        } else if is_changed {
            session.print("-\n")?;
        }
        Ok(is_changed)
    }

    /// A file, written in its place; whether it changed.
    fn file(&self, session: &mut Session, path: &Path) -> Result<bool> {
        let source = session.stored(store::open_text(&Origin::File(path.to_owned())))?;
        let formed = self.formed(session, path, &source)?;
        if formed == source {
            return Ok(false);
        }
        if !self.check {
            session.stored(store::rewrite(path, &source, &formed))?;
        }
        let name = shown(path);
        session.receipt(&name, path, &name)?;
        Ok(true)
    }

    /// The canonical form of a text; the text itself where it has none that is read alike.
    fn formed(&self, session: &mut Session, path: &Path, source: &str) -> Result<String> {
        if let Some(formed) = canonical(source, self.lang.unwrap_or(Language::Russian)) {
            return Ok(formed);
        }
        let problem = session.say("fmt-formless", &[("file", &shown(path))]);
        session.warn(&Problem::new(problem).hinted(session.get("fmt-formless-hint")))?;
        Ok(source.to_owned())
    }
}
