//! `tuzetu import`: a file from outside as Markdown, or the official text of an edition of
//! the Constitution into the workspace.

mod args;

mod constitution;

mod written;

pub(crate) use args::Import;

use crate::cli::incoming::{self, Incoming, Sides};
use crate::cli::options::named_file;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::import::Revisions;
use std::path::PathBuf;

impl Import {
    /// Reads the file and writes what it says.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        if let Some(instrument) = self.constitution {
            return self.official(session, instrument);
        }
        let (kind, bytes) = incoming::open(session, &self.file)?;
        let turned = incoming::turned(session, &self.file, (kind, bytes))?;
        let mut texts = Vec::new();
        for manner in self.ways.manners() {
            let file = (self.file.as_str(), kind, &turned);
            texts.extend(incoming::read(session, file, (manner, self.lang))?);
        }
        let files = self.files(session, &texts)?;
        let written = self.write(session, &texts, &files)?;
        for text in &texts {
            incoming::tell(session, (&self.file, kind), text)?;
        }
        self.print(session, kind, (&texts, &files, &written))?;
        Ok(Outcome::Done)
    }

    /// The files that the texts go to; none where they are printed, which only one can be.
    fn files(&self, session: &Session, texts: &[Incoming]) -> Result<Vec<PathBuf>> {
        let Some(output) = named_file(self.output.as_deref()) else {
            if texts.len() > 1 && !session.is_json() {
                return Err(self.several(session, texts).into());
            }
            return Ok(Vec::new());
        };
        let is_mixed = texts.iter().any(|text| text.language != texts[0].language);
        let stem = output.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let ending = output.extension().map_or("md".into(), |it| it.to_string_lossy());
        let name = |text: &Incoming| {
            let side = match (self.ways.sides(), text.side) {
                (Sides::Both, Revisions::Reject) => ".old",
                (Sides::Both, Revisions::Accept) => ".new",
                _ => "",
            };
            let language = if is_mixed { format!(".{}", text.language) } else { String::new() };
            output.with_file_name(format!("{stem}{side}{language}.{ending}"))
        };
        Ok(match texts {
            [_] => vec![output.to_owned()],
            _ => texts.iter().map(name).collect(),
        })
    }

    fn several(&self, session: &Session, texts: &[Incoming]) -> Problem {
        let mut languages: Vec<_> = texts.iter().map(|text| text.language.code()).collect();
        languages.dedup();
        let languages = languages.join(", ");
        let count = texts.len().to_string();
        let values = [("file", self.file.as_str()), ("count", &count), ("languages", &languages)];
        let problem = Problem::new(session.say("import-several", &values));
        problem.hinted(session.get("import-several-hint"))
    }
}
