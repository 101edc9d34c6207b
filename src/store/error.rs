//! What is wrong with a file, as data: which file, where in it, which message.
//! The words come from `l10n` when a face shows it.

use crate::text::span::{Position, Span, line_ends};
use std::fmt;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A place in a file, with the line it is in, so that a face can point at it
/// without reading the file again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line and the column, for people.
    pub position: Position,
    /// The words of the line.
    pub line: String,
    /// What is meant, in bytes of `line`.
    pub marked: Span,
}

/// How many bytes of a line are shown after what is marked: more than a terminal is wide.
const AFTER: usize = 1 << 10;

impl Place {
    /// The place of `span` in `source`; of several lines the first is marked. Editors end
    /// a line at a carriage return, too. Of a line that goes on and on, what follows is left
    /// out; what stands before counts in columns.
    pub fn of(source: &str, span: Span) -> Self {
        let ends = ['\n', '\r'];
        let start = source[..span.start].rfind(ends).map_or(0, |at| at + 1);
        let above = line_ends(&source[..start]);
        let column = source[start..span.start].chars().count() + 1;
        let position = Position { line: above + 1, column };
        let far = source.ceil_char_boundary(span.end.max(span.start).saturating_add(AFTER));
        let line = source[start..far].split(ends).next().unwrap_or_default();
        let end = (span.end - start).min(line.len());
        Self {
            position,
            line: line.to_owned(),
            marked: Span::new((span.start - start).min(end), end),
        }
    }
}

/// Something that is wrong in or with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file or folder.
    pub path: PathBuf,
    /// Where in it; `None` where it is about the whole file.
    pub place: Option<Box<Place>>,
    /// The key of the message.
    pub key: &'static str,
    /// The values that the message and its hint take in.
    pub values: Vec<(&'static str, String)>,
    /// The key of the message that says what to do.
    pub hint: Option<&'static str>,
}

impl Problem {
    /// A problem of a whole file.
    pub fn new(path: &Path, key: &'static str) -> Self {
        Self { path: path.to_owned(), place: None, key, values: Vec::new(), hint: None }
    }

    /// The same, at a place.
    #[must_use]
    pub fn at(mut self, place: Option<Place>) -> Self {
        self.place = place.map(Box::new);
        self
    }

    /// The line where it is, of those that the file has; 0 where it is about all of it.
    pub fn line(&self) -> usize {
        self.place.as_ref().map_or(0, |place| place.position.line)
    }

    /// The same, with a value for its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.values.push((name, value.to_string()));
        self
    }

    /// The same, with what to do.
    #[must_use]
    pub fn hint(mut self, key: &'static str) -> Self {
        self.hint = Some(key);
        self
    }

    /// A failure of the operating system; a rare one in the system's own words.
    pub(crate) fn io(path: &Path, error: &std::io::Error) -> Self {
        let key = match error.kind() {
            ErrorKind::NotFound => "store-io-not-found",
            ErrorKind::PermissionDenied => "store-io-denied",
            ErrorKind::IsADirectory => "store-io-folder",
            ErrorKind::NotADirectory => "store-io-not-a-folder",
            ErrorKind::ReadOnlyFilesystem => "store-io-read-only",
            ErrorKind::StorageFull => "store-io-full",
            _ => return Self::new(path, "store-io").with("reason", error),
        };
        Self::new(path, key)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(Place { position, .. }) = self.place.as_deref() {
            write!(f, ":{}:{}", position.line, position.column)?;
        }
        write!(f, ": {}", self.key)
    }
}

/// Two people changed one file: ours is not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The file.
    pub path: PathBuf,
    /// What we wanted it to say.
    pub ours: String,
    /// What it says now; `None` where it is gone.
    pub theirs: Option<String>,
    /// The values that both changed otherwise: what they were changed to there, and by
    /// us; none where the two cannot be held against each other.
    pub fields: Vec<Replaced>,
}

/// A value that others took the place of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// Its path, such as `body.severity`.
    pub field: String,
    /// What it said.
    pub was: String,
    /// What stands there now; empty where nothing does.
    pub now: String,
}

/// Why an operation of the store was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// A file is not as it must be.
    Problem(Box<Problem>),
    /// The file on the disk is no longer the one that was read.
    Conflict(Box<Conflict>),
}

impl From<Problem> for StoreError {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

impl From<Conflict> for StoreError {
    fn from(conflict: Conflict) -> Self {
        Self::Conflict(Box::new(conflict))
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Problem(problem) => problem.fmt(f),
            Self::Conflict(conflict) => write!(f, "{}: store-conflict", conflict.path.display()),
        }
    }
}

impl std::error::Error for StoreError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_shows_its_own_line() {
        let source = "format: 1\nмәртебе: ашық # ескерту\nid: a\n";
        let start = source.find("ашық").expect("the value");
        let place = Place::of(source, Span::new(start, start + "ашық".len()));
        assert_eq!(place.position, Position { line: 2, column: 10 });
        assert_eq!(place.line, "мәртебе: ашық # ескерту");
        assert_eq!(place.marked.of(&place.line), "ашық");
        let long = Place::of(source, Span::new(start, source.len()));
        assert_eq!(long.marked.of(&long.line), "ашық # ескерту");
        assert_eq!(Place::of("", Span::empty(0)).line, "");
    }
}
