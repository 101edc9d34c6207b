//! What can be changed in an annotation that stands, and how its file changes
//! with it.

use crate::annotation::{ConflictKind, Severity, Status};
use crate::constitution::Norm;
use crate::text::language::Language;

/// A change of an annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amendment {
    /// It stands otherwise now; goes into its history.
    Status {
        /// How.
        status: Status,
        /// Who says so.
        by: String,
        /// Why.
        why: Option<String>,
    },
    /// It is graver or less grave.
    Severity(Severity),
    /// It conflicts in another way.
    Kind(ConflictKind),
    /// It conflicts with other norms.
    Norms(Vec<Norm>),
    /// Its name in one language.
    Title(Language, String),
    /// Its reasoning in one language.
    Reasoning(Language, String),
    /// What can be said against it, in one language.
    CounterArgument(Language, String),
    /// An answer to it.
    Reply {
        /// The answer's id, unique in the annotation.
        id: String,
        /// Whose.
        by: String,
        /// The answer.
        text: String,
    },
}
