//! An annotation: what it objects to, on what ground, how grave, how it stands.

use super::selector::Target;
use crate::bill::Source;
use crate::constitution::Norm;
use crate::text::language::ByLanguage;
use std::fmt;

/// The name of an annotation; unique in a workspace.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AnnotationId(Box<str>);

impl AnnotationId {
    /// The id `written`; `None` unless it is 4 to 64 small Latin letters, digits
    /// and `-`, not beginning with `-`.
    pub fn new(written: &str) -> Option<Self> {
        let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let fits = (4..=64).contains(&written.len())
            && written.bytes().all(|byte| is_plain(byte) || byte == b'-')
            && !written.starts_with('-');
        fits.then(|| Self(written.into()))
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AnnotationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Makes an enum of names that stand in files: `ALL`, `name`, `from_name`.
macro_rules! named {
    ($(#[$doc:meta])* $type:ident { $($(#[$each:meta])* $variant:ident = $name:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $type { $($(#[$each])* $variant,)+ }

        impl $type {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in files, on the command line and in message keys.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The value of a name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|each| each.name() == name)
            }
        }
    };
}

named! {
    /// How a provision conflicts with a norm.
    ConflictKind {
        /// It says the opposite.
        Contradiction = "contradiction",
        /// It limits a right more than is needed.
        DisproportionateLimit = "disproportionate-limit",
        /// It does not say what it forbids or allows.
        Vagueness = "vagueness",
        /// It offers no hearing, notice or remedy.
        Procedure = "procedure",
        /// It leaves to an authority what only a law may settle.
        Delegation = "delegation",
        /// It treats like cases unlike.
        Discrimination = "discrimination",
        /// No conflict: what a reader should know beside it.
        Context = "context",
    }
}

named! {
    /// How grave a conflict is, least first.
    Severity {
        /// Worth knowing.
        Low = "low",
        /// Worth mending.
        Medium = "medium",
        /// Must be mended.
        High = "high",
        /// Strikes at the right itself.
        Critical = "critical",
    }
}

named! {
    /// How an annotation stands.
    Status {
        /// Not yet for others.
        Draft = "draft",
        /// Raised.
        Open = "open",
        /// Answered and not agreed.
        Disputed = "disputed",
        /// Agreed.
        Accepted = "accepted",
        /// Met by a later version.
        Fixed = "fixed",
        /// Found wrong.
        Rejected = "rejected",
        /// Taken back by its author.
        Withdrawn = "withdrawn",
    }
}

/// What an annotation says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The norms in conflict.
    pub norms: Vec<Norm>,
    /// How they conflict.
    pub kind: ConflictKind,
    /// How gravely.
    pub severity: Severity,
    /// A short name.
    pub title: ByLanguage<Option<String>>,
    /// Why.
    pub reasoning: ByLanguage<Option<String>>,
    /// What can be said against it.
    pub counter_argument: ByLanguage<Option<String>>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// What it rests on.
    pub sources: Vec<Source>,
}

/// A change of status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When (RFC 3339).
    pub at: String,
    /// Who.
    pub by: String,
    /// The status it came to.
    pub status: Status,
    /// Why.
    pub why: Option<String>,
}

/// An answer to an annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Its id, unique in the annotation.
    pub id: String,
    /// When (RFC 3339).
    pub created: String,
    /// Who.
    pub creator: String,
    /// What.
    pub text: String,
}

/// An objection, tied to words of a provision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// Its id.
    pub id: AnnotationId,
    /// The words it is about.
    pub target: Target,
    /// What it says.
    pub body: Body,
    /// How it stands.
    pub status: Status,
    /// Who wrote it, by role or name.
    pub creator: String,
    /// When it was made (RFC 3339).
    pub created: String,
    /// When it was last changed (RFC 3339).
    pub modified: String,
    /// How it came to its status.
    pub history: Vec<Event>,
    /// The answers.
    pub replies: Vec<Reply>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain() {
        assert!(AnnotationId::new("zan-07").is_some());
        assert!(AnnotationId::new("06nwfj8c5ze3r7k2m9q4t1v8xa").is_some());
        for id in ["", "abc", "-abc", "Zan-07", "../x", "заң-07", "a b c d"] {
            assert!(AnnotationId::new(id).is_none(), "{id:?}");
        }
    }

    #[test]
    fn names_are_read_back() {
        for severity in Severity::ALL {
            assert_eq!(Severity::from_name(severity.name()), Some(*severity));
        }
        assert!(Severity::Low < Severity::Critical);
    }
}
