//! One thing that is wrong, with its file.

use crate::cli::problem::{Problem, Site, shown};
use crate::cli::report::Gravity;
use crate::cli::session::Session;
use crate::export::problems::ProblemShape;
use crate::store;
use crate::store::Place;
use crate::text::span::Span;
use std::path::Path;

/// A problem with its kind and its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    code: String,
    file: String,
    /// Whether something is wrong, only odd, or only worth knowing.
    pub(super) gravity: Gravity,
    /// What is wrong and what to do.
    pub(super) problem: Problem,
}

impl Finding {
    /// What the store found wrong with a file.
    pub(super) fn of_file(session: &Session, problem: &store::Problem) -> Self {
        Self {
            code: problem.key.to_owned(),
            file: shown(&problem.path),
            gravity: Gravity::Error,
            problem: Problem::of_file(problem, &session.messages),
        }
    }

    /// A problem of the words of a file that can be pointed at.
    pub(super) fn at(code: &str, path: &Path, (source, span): (&str, Span), says: Problem) -> Self {
        let file = shown(path);
        let site = Site { path: file.clone(), place: Place::of(source, span) };
        Self { code: code.to_owned(), file, gravity: Gravity::Error, problem: says.at(site) }
    }

    /// The same as something that is odd, and may be right.
    pub(super) fn odd(self) -> Self {
        Self { gravity: Gravity::Warning, ..self }
    }

    /// The same as something that is not wrong.
    pub(super) fn worth_knowing(self) -> Self {
        Self { gravity: Gravity::Note, ..self }
    }

    /// The shape for other programs.
    pub(super) fn shape(&self) -> ProblemShape {
        let position = self.problem.site.as_ref().map(|site| site.place.position);
        ProblemShape {
            code: self.code.clone(),
            fault: self.gravity == Gravity::Error,
            gravity: self.gravity.name(),
            file: self.file.clone(),
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
            message: self.problem.message.clone(),
            hint: self.problem.hint.clone(),
        }
    }
}

/// Where `words` stand in a file, else its beginning.
pub(super) fn place_of(text: &str, words: &str) -> Span {
    text.find(words).map_or(Span::empty(0), |at| Span::new(at, at + words.len()))
}
