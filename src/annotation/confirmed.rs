//! The places that a person confirmed: where an annotation lies in versions and
//! languages other than its author's. What the program finds by itself is
//! computed anew each time and never kept.

use super::named::named;
use super::selector::Quote;
use crate::bill::VersionId;
use crate::document::Address;
use crate::text::language::Language;
use std::fmt;

/// Somebody who wrote or confirmed something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The name; empty where only the role is known.
    pub name: String,
    /// In what role: lawyer, journalist, editor.
    pub role: Option<String>,
}

impl Person {
    /// Somebody of this name.
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), role: None }
    }

    /// The name, else the role.
    pub fn called(&self) -> &str {
        let role = self.role.as_deref().unwrap_or_default();
        if self.name.is_empty() { role } else { &self.name }
    }
}

impl fmt::Display for Person {
    /// The name, and the role where it says more: `Айгүл (lawyer)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.role {
            Some(role) if self.name.is_empty() => f.pad(role),
            Some(role) if *role != self.name => write!(f, "{} ({role})", self.name),
            _ => f.pad(&self.name),
        }
    }
}

named! {
    /// How the words at a confirmed place answer to those that the author read.
    How {
        /// The very words, where they stood.
        Exact = "exact",
        /// The provision, with other words.
        Changed = "changed",
        /// The very words, in another place.
        Moved = "moved",
        /// They were parted and stand in several places.
        Split = "split",
        /// Together with the words of another provision.
        Merged = "merged",
        /// The same in another language.
        Translated = "translated",
        /// Nothing answers to them any more.
        Orphaned = "orphaned",
    }
}

/// Another place of words that were parted, in the same text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The provision's address.
    pub provision: Address,
    /// The words; `None` for the provision as a whole.
    pub quote: Option<Quote>,
    /// All words of the provision where it is meant as a whole, as they were seen.
    pub wording: Option<String>,
}

/// A place that a person confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// The version.
    pub version: VersionId,
    /// The language.
    pub language: Language,
    /// The provision's address there; `None` where the words are gone.
    pub provision: Option<Address>,
    /// How its words answer to the author's.
    pub how: How,
    /// The words; `None` for the provision as a whole.
    pub quote: Option<Quote>,
    /// All words of the provision where it is meant as a whole, as they were seen.
    pub wording: Option<String>,
    /// Where the rest of words that were parted stands, in reading order.
    pub further: Vec<Part>,
    /// Who confirmed it.
    pub by: Person,
    /// When (RFC 3339).
    pub at: String,
    /// Why.
    pub why: Option<String>,
}

impl Confirmed {
    /// Whether the other says the same of the words, whoever confirmed it and why.
    pub fn is_alike(&self, other: &Self) -> bool {
        let Self { by, at, why, .. } = other.clone();
        Self { by, at, why, ..self.clone() } == *other
    }

    /// The places of the words with their quotes: one, or those of parted words; none
    /// where they are gone.
    pub fn parts(&self) -> impl Iterator<Item = (&Address, Option<&Quote>)> {
        let first = self.provision.iter().map(|it| (it, self.quote.as_ref()));
        first.chain(self.further.iter().map(|it| (&it.provision, it.quote.as_ref())))
    }

    /// Its parts, each as a place of its own.
    pub fn alone(&self) -> Vec<Self> {
        let first = Self { further: Vec::new(), ..self.clone() };
        let further = self.further.iter().map(|part| {
            let Part { provision, quote, wording } = part.clone();
            Self { provision: Some(provision), quote, wording, ..first.clone() }
        });
        let further: Vec<_> = further.collect();
        std::iter::once(first).chain(further).collect()
    }

    /// Whether it says of parted words no more than where the first of them stand.
    pub fn is_first_of_several(&self) -> bool {
        self.how == How::Split && self.further.is_empty()
    }

    /// Whether the other is a place in the same text.
    pub fn is_of_text_of(&self, other: &Self) -> bool {
        self.version == other.version && self.language == other.language
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_shown_by_name_and_role() {
        let person = |name, role: Option<&str>| {
            Person { role: role.map(str::to_owned), ..Person::named(name) }.to_string()
        };
        assert_eq!(person("Айгүл", Some("lawyer")), "Айгүл (lawyer)");
        assert_eq!(person("", Some("lawyer")), "lawyer");
        assert_eq!(person("editorial", Some("editorial")), "editorial");
        assert_eq!(person("Айгүл", None), "Айгүл");
    }
}
