//! Which words an annotation is about: an address, and a quote with what stands
//! before and after it (W3C Web Annotation, TextQuoteSelector).

use crate::bill::{BillId, VersionId};
use crate::document::Address;
use crate::text::language::Language;

/// Words of a provision, told apart from their like by their neighbours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quote {
    /// The words.
    pub exact: String,
    /// What stands before them, at most 32 characters.
    pub prefix: String,
    /// What stands after them, at most 32 characters.
    pub suffix: String,
}

/// What the author of an annotation was reading. Only a person puts it on other
/// words, and the history keeps what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The bill.
    pub source: BillId,
    /// The version.
    pub version: VersionId,
    /// The language.
    pub language: Language,
    /// The SHA-256 of the text, where the author noted it.
    pub sha256: Option<String>,
    /// The provision's address.
    pub provision: Address,
    /// The words; `None` for the provision as a whole.
    pub quote: Option<Quote>,
    /// All words of the provision where it is meant as a whole, as they were read.
    pub wording: Option<String>,
}

impl Target {
    /// Whether the other is on the same words of the same provision, whatever was noted
    /// around them.
    pub fn is_on_words_of(&self, other: &Self) -> bool {
        let words = |it: &Self| {
            let exact = it.quote.as_ref().map(|quote| quote.exact.clone());
            (it.version.clone(), it.language, it.provision.clone(), exact)
        };
        words(self) == words(other)
    }
}
