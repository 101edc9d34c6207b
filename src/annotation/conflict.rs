//! An annotation: what it objects to, on what ground, how grave, how it stands.

use super::confirmed::{Confirmed, Person};
use super::limit::{LimitTest, TestPart};
use super::named::named;
use super::selector::Target;
use crate::bill::Source;
use crate::constitution::Norm;
use crate::text::language::{ByLanguage, Language};
use std::fmt;

/// The digits of an id that the program made (Crockford base32).
const DIGITS: &str = "0123456789abcdefghjkmnpqrstvwxyz";

/// How many of them 128 bits take.
const COUNT: usize = 26;

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

    /// The id that 128 bits make: 26 digits, so that it sorts as they do.
    pub fn of_bits(bits: u128) -> Self {
        let digit = |place: usize| DIGITS.as_bytes()[((bits >> (5 * place)) & 31) as usize];
        Self((0..COUNT).rev().map(|place| char::from(digit(place))).collect::<String>().into())
    }

    /// The bits that [`Self::of_bits`] makes it of; `None` where it was named by hand.
    pub fn bits(&self) -> Option<u128> {
        if self.0.len() != COUNT || self.0.as_bytes()[0] > b'7' {
            return None;
        }
        self.0.chars().try_fold(0, |bits: u128, digit| {
            Some(bits << 5 | u128::try_from(DIGITS.find(digit)?).ok()?)
        })
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
        /// Nobody has said: what another program wrote, or a note whose author leaves it open.
        Unweighed = "unweighed",
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

impl Severity {
    /// Those by which a conflict is weighed.
    pub const WEIGHED: [Self; 4] = [Self::Low, Self::Medium, Self::High, Self::Critical];
}

named! {
    /// How sure its author is.
    Confidence {
        /// No other reading is left.
        Certain = "certain",
        /// The better reading.
        Likely = "likely",
        /// One that can be defended.
        Arguable = "arguable",
    }
}

named! {
    /// What an annotation is for (W3C Web Annotation, motivations).
    Motivation {
        /// It judges; what an objection does.
        Assessing = "assessing",
        /// It marks a place to come back to.
        Bookmarking = "bookmarking",
        /// It says what class something is of.
        Classifying = "classifying",
        /// It remarks.
        Commenting = "commenting",
        /// It describes.
        Describing = "describing",
        /// It asks for other words.
        Editing = "editing",
        /// It marks words.
        Highlighting = "highlighting",
        /// It says who or what is meant.
        Identifying = "identifying",
        /// It links.
        Linking = "linking",
        /// It judges what others wrote.
        Moderating = "moderating",
        /// It asks.
        Questioning = "questioning",
        /// It answers.
        Replying = "replying",
        /// It gives a tag.
        Tagging = "tagging",
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
    /// How sure its author is, where that is said.
    pub confidence: Option<Confidence>,
    /// The three-part test of a limit on a right, as far as it was made.
    pub test: LimitTest,
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

impl Body {
    /// A body that says how a provision conflicts with `norms`, and nothing more.
    pub fn new(norms: Vec<Norm>, kind: ConflictKind, severity: Severity) -> Self {
        Self {
            norms,
            kind,
            severity,
            confidence: None,
            test: LimitTest::default(),
            title: ByLanguage::default(),
            reasoning: ByLanguage::default(),
            counter_argument: ByLanguage::default(),
            tags: Vec::new(),
            sources: Vec::new(),
        }
    }
}

impl Body {
    /// Leaves its words in these languages; what is said in none of them stays as it is.
    pub fn keep(&mut self, languages: &[Language]) {
        for words in [&mut self.title, &mut self.reasoning, &mut self.counter_argument] {
            words.keep(languages);
        }
        for part in TestPart::ALL {
            if let Some(finding) = self.test.get_mut(*part) {
                finding.words.keep(languages);
            }
        }
    }
}

/// What was done to an annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// It was made.
    Created,
    /// It came to this status.
    Status(Status),
    /// It was put on other words; this is what it was about.
    Reattached(Box<Target>),
    /// A confirmed place was corrected; this is what it was.
    Replaced(Box<Confirmed>),
    /// A place was confirmed that somebody else had confirmed alike; this is how.
    Confirmed(Box<Confirmed>),
    /// A confirmed place counts no more, since the annotation was put on other words;
    /// this is what it was.
    Lifted(Box<Confirmed>),
}

impl Deed {
    /// What files call the making of an annotation.
    pub const CREATED: &'static str = "created";
    /// What they call a target that was put on other words.
    pub const REATTACHED: &'static str = "reattached";
    /// What they call a confirmed place that was corrected.
    pub const REPLACED: &'static str = "replaced";
    /// What they call a place that somebody confirmed as another one had.
    pub const CONFIRMED: &'static str = "confirmed";
    /// What they call a confirmed place that counts no more.
    pub const LIFTED: &'static str = "lifted";
    /// What there is beside changes of status.
    pub const ALL: [&'static str; 5] =
        [Self::CREATED, Self::REATTACHED, Self::REPLACED, Self::CONFIRMED, Self::LIFTED];

    /// As it stands in files: the status, or what else was done.
    pub const fn names(&self) -> (Option<&'static str>, Option<&'static str>) {
        match self {
            Self::Created => (None, Some(Self::CREATED)),
            Self::Status(status) => (Some(status.name()), None),
            Self::Reattached(_) => (None, Some(Self::REATTACHED)),
            Self::Replaced(_) => (None, Some(Self::REPLACED)),
            Self::Confirmed(_) => (None, Some(Self::CONFIRMED)),
            Self::Lifted(_) => (None, Some(Self::LIFTED)),
        }
    }

    /// The key of the message that says it.
    pub fn message(&self) -> String {
        let (status, did) = self.names();
        status.map_or_else(
            || format!("deed-{}", did.unwrap_or_default()),
            |status| format!("status-{status}"),
        )
    }
}

/// Something in the life of an annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When (RFC 3339).
    pub at: String,
    /// Who.
    pub by: Person,
    /// What.
    pub deed: Deed,
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
    pub creator: Person,
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
    /// What it is for.
    pub motivation: Motivation,
    /// Who wrote it.
    pub creator: Person,
    /// When it was made (RFC 3339).
    pub created: String,
    /// When it was last changed (RFC 3339).
    pub modified: String,
    /// Where a person saw it in other versions and languages: one a version
    /// and language.
    pub placements: Vec<Confirmed>,
    /// What was done to it, earliest first.
    pub history: Vec<Event>,
    /// The answers.
    pub replies: Vec<Reply>,
}

impl Annotation {
    /// How grave it is for a reader: not at all where it was found wrong or taken back.
    pub const fn weight(&self) -> Option<Severity> {
        match self.status {
            Status::Rejected | Status::Withdrawn => None,
            _ => Some(self.body.severity),
        }
    }

    /// An open annotation by `creator` of the time `now`.
    pub fn new(
        id: AnnotationId,
        (target, body): (Target, Body),
        creator: Person,
        now: &str,
    ) -> Self {
        Self {
            id,
            target,
            body,
            status: Status::Open,
            motivation: Motivation::Assessing,
            creator,
            created: now.to_owned(),
            modified: now.to_owned(),
            placements: Vec::new(),
            history: Vec::new(),
            replies: Vec::new(),
        }
    }
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
        for (bits, id) in [
            (0, "0".repeat(26)),
            (u128::MAX, format!("7{}", "z".repeat(25))),
            (1 << 125 | 0b10_0001, format!("1{}11", "0".repeat(23))),
        ] {
            let made = AnnotationId::of_bits(bits);
            assert_eq!((made.as_str(), made.bits()), (id.as_str(), Some(bits)));
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
