//! What went wrong: the thing in backticks, the place, and what to do.

use crate::l10n::{Messages, Value};
use crate::store;
use crate::store::StoreError;
use crate::text::nearest::nearest;
use std::io;
use std::path::Path;

/// Where in a file a problem lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Site {
    /// The file, as the user would name it.
    pub(crate) path: String,
    /// The line and the words in it.
    pub(crate) place: store::Place,
}

/// A problem, in the language of the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// What is wrong: lower case, no full stop, names in backticks.
    pub(crate) message: String,
    /// Where, if it lies in a text.
    pub(crate) site: Option<Site>,
    /// What to do.
    pub(crate) hint: Option<String>,
}

impl Problem {
    /// A problem without place and hint.
    pub(crate) fn new(message: String) -> Self {
        Self { message, site: None, hint: None }
    }

    /// The problem with what to do about it.
    pub(crate) fn hinted(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The problem with its place in a text.
    pub(crate) fn at(mut self, site: Site) -> Self {
        self.site = Some(site);
        self
    }

    /// A problem of a file, said in the language of `messages`.
    pub(crate) fn of_file(problem: &store::Problem, messages: &Messages) -> Self {
        let values: Vec<(&'static str, Value)> =
            problem.values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        let path = shown(&problem.path);
        let message = messages.say(problem.key, &values);
        let said = match problem.place {
            Some(_) => message,
            None => format!("`{path}`: {message}"),
        };
        Self {
            message: said,
            site: problem.place.as_deref().cloned().map(|place| Site { path, place }),
            hint: problem.hint.map(|key| near(problem, messages) + &messages.say(key, &values)),
        }
    }

    /// Why the store refused, said in the language of `messages`.
    pub(crate) fn of_store(error: &StoreError, messages: &Messages) -> Self {
        match error {
            StoreError::Problem(problem) => Self::of_file(problem, messages),
            StoreError::Conflict(conflict) => {
                let path = shown(&conflict.path);
                let said = messages.get("store-conflict");
                let hint = messages.get("store-conflict-hint");
                Self::new(format!("`{path}`: {said}")).hinted(hint)
            }
        }
    }
}

/// «Did you mean»: the name nearest to a mistyped value, where it is near.
fn near(problem: &store::Problem, messages: &Messages) -> String {
    let said = |name: &str| problem.values.iter().find(|(key, _)| *key == name);
    let (Some((_, value)), Some((_, names))) = (said("value"), said("names")) else {
        return String::new();
    };
    let names: Vec<_> = names.split(", ").collect();
    nearest(value, &names).map_or(String::new(), |name| {
        format!("{} ", messages.say("cli-hint-nearest", &[("name", name.into())]))
    })
}

/// A path as the user would name it: from the current folder where it lies
/// below it.
pub(crate) fn shown(path: &Path) -> String {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let below = here.ok().and_then(|here| path.strip_prefix(here).ok().map(Path::to_owned));
    let path = below.as_deref().filter(|below| !below.as_os_str().is_empty()).unwrap_or(path);
    path.display().to_string()
}

/// Why a command did not come to its end.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A problem that the user can do something about.
    Problem(Box<Problem>),
    /// The output could not be written; a reader who has left is no failure.
    Output(io::Error),
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// What a command gives.
pub(crate) type Result<T = ()> = std::result::Result<T, Failure>;
