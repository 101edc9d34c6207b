//! Why a file is not read. A refusal is a value: nothing of the file was written, and
//! no more of it was held than the bounds allow.

use super::flow::Remark;

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It begins as an archive and is none.
    Archive,
    /// It can be opened only with a password.
    Encrypted,
    /// It holds so many members.
    Members(usize),
    /// Two members have one name, or lie on one another.
    Twice,
    /// The name of a member leads out of the archive.
    Name(String),
    /// A member would be larger than a text can be.
    Large(String),
    /// A member grows as no text does when it is unpacked.
    Bomb(String),
    /// A member is damaged.
    Damaged(String),
    /// It is an archive and no document of words.
    NoDocument,
    /// A member is no XML.
    Xml(Box<Broken>),
    /// A member brings its own entities along.
    Doctype(String),
    /// The elements of a member lie deeper in one another than in any document.
    Deep(String),
    /// It has more paragraphs than any law.
    Paragraphs,
    /// It is a sheet or slides.
    NotWords,
    /// It is neither text nor a document.
    Unknown,
    /// It is a text or a page, and this is why it is not read.
    Told(Remark),
    /// It is of no words.
    Empty,
    /// Its pages are pictures.
    Scanned,
}

/// Where a member is no XML, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The member.
    pub member: String,
    /// Its line.
    pub line: usize,
    /// The column in it.
    pub column: usize,
    /// What the reader of XML says, in English.
    pub reason: String,
}

impl Refusal {
    /// A member that is no XML from a byte of it on.
    pub(super) fn broken((member, source): (&str, &str), at: u64, reason: &str) -> Self {
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        let before = &source[..source.floor_char_boundary(at.min(source.len()))];
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        Self::Xml(Box::new(Broken {
            member: member.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[start..].chars().count() + 1,
            reason: reason.to_owned(),
        }))
    }

    /// The key of the message that says it.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Archive => "import-refused-archive",
            Self::Encrypted => "import-refused-encrypted",
            Self::Members(_) => "import-refused-members",
            Self::Twice => "import-refused-twice",
            Self::Name(_) => "import-refused-name",
            Self::Large(_) => "import-refused-large",
            Self::Bomb(_) => "import-refused-bomb",
            Self::Damaged(_) => "import-refused-damaged",
            Self::NoDocument => "import-refused-no-document",
            Self::Xml(_) => "import-refused-xml",
            Self::Doctype(_) => "import-refused-doctype",
            Self::Deep(_) => "import-refused-deep",
            Self::Paragraphs => "import-refused-paragraphs",
            Self::NotWords => "import-refused-not-words",
            Self::Unknown => "import-refused-unknown",
            Self::Told(remark) => remark.key,
            Self::Empty => "import-refused-empty",
            Self::Scanned => "import-refused-scanned",
        }
    }

    /// The key of the message that says what to do.
    pub const fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Archive | Self::Damaged(_) | Self::Xml(_) => Some("import-hint-damaged"),
            Self::Encrypted => Some("import-hint-encrypted"),
            Self::NoDocument | Self::NotWords | Self::Unknown => Some("import-hint-kinds"),
            Self::Scanned => Some("import-hint-scanned"),
            _ => None,
        }
    }

    /// The values that the message takes in.
    pub fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Members(count) => vec![("count", count.to_string())],
            Self::Told(remark) => remark.values.clone(),
            Self::Name(member)
            | Self::Large(member)
            | Self::Bomb(member)
            | Self::Damaged(member)
            | Self::Doctype(member)
            | Self::Deep(member) => vec![("member", member.clone())],
            Self::Xml(broken) => vec![
                ("member", broken.member.clone()),
                ("line", broken.line.to_string()),
                ("column", broken.column.to_string()),
                ("reason", broken.reason.clone()),
            ],
            _ => Vec::new(),
        }
    }
}
