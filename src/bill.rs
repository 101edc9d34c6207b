//! The work and its expressions: a bill, its versions, their stages.
//!
//! A [`Bill`] is a work, a [`Version`] in one language an expression, its
//! Markdown file a manifestation (IFLA FRBR).

pub mod source_page;

pub use source_page::SourcePage;

use crate::compare::Sides;
use crate::text::language::{ByLanguage, Language};
use std::fmt;

/// The short name of a bill: the name of its folder.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BillId(Box<str>);

/// The short name of a version: a date or a slug.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VersionId(Box<str>);

/// A name that a folder of the workspace may have: letters, digits, `-`, `_`
/// and `.`, not at the beginning; so that no id climbs out of the workspace.
fn is_slug(name: &str) -> bool {
    name.len() <= 100
        && name.starts_with(char::is_alphanumeric)
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
        && !name.contains("..")
}

impl BillId {
    /// The id `name`; `None` where no folder may be called so.
    pub fn new(name: &str) -> Option<Self> {
        is_slug(name).then(|| Self(name.into()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl VersionId {
    /// The id `name`; `None` where no folder may be called so.
    pub fn new(name: &str) -> Option<Self> {
        is_slug(name).then(|| Self(name.into()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BillId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Display for VersionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// How far a bill had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Before it is laid before Parliament.
    Draft,
    /// Laid before Parliament.
    Introduced,
    /// Approved in the first reading.
    FirstReading,
    /// Adopted in the second reading.
    SecondReading,
    /// In or through the Senate.
    Senate,
    /// Returned with objections.
    Returned,
    /// Adopted by Parliament.
    Adopted,
    /// Signed by the President.
    Signed,
    /// In force.
    InForce,
    /// Anything else.
    Other,
}

impl Stage {
    /// All of them, in the order of a bill's way.
    pub const ALL: [Self; 10] = [
        Self::Draft,
        Self::Introduced,
        Self::FirstReading,
        Self::SecondReading,
        Self::Senate,
        Self::Returned,
        Self::Adopted,
        Self::Signed,
        Self::InForce,
        Self::Other,
    ];

    /// The name in files and on the command line; with `stage-` before it, the
    /// message key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Introduced => "introduced",
            Self::FirstReading => "first-reading",
            Self::SecondReading => "second-reading",
            Self::Senate => "senate",
            Self::Returned => "returned",
            Self::Adopted => "adopted",
            Self::Signed => "signed",
            Self::InForce => "in-force",
            Self::Other => "other",
        }
    }

    /// The stage of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.name() == name)
    }
}

/// What a source is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceTitle {
    /// The same for all readers, as it was published.
    Same(String),
    /// In each language by its own name.
    Each(ByLanguage<Option<String>>),
}

impl SourceTitle {
    /// The one for readers of a language, else the nearest.
    pub fn in_language(&self, language: Language) -> &str {
        match self {
            Self::Same(title) => title,
            Self::Each(titles) => titles.nearest(language).map_or("", |(_, title)| title),
        }
    }
}

impl Default for SourceTitle {
    fn default() -> Self {
        Self::Same(String::new())
    }
}

/// Where a text comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Its short name, where others refer to it.
    pub id: Option<String>,
    /// What it is.
    pub title: SourceTitle,
    /// Of what type: law, ruling, report.
    pub kind: Option<String>,
    /// Where in it.
    pub pinpoint: Option<String>,
    /// Where it can be read.
    pub url: Option<String>,
    /// Its date, as written (ISO 8601).
    pub date: Option<String>,
    /// When it was read there, as written (ISO 8601).
    pub retrieved: Option<String>,
}

/// One state of a bill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its short name.
    pub id: VersionId,
    /// Its date (`2022-05-03`).
    pub date: String,
    /// How far the bill had come.
    pub stage: Stage,
    /// Its title, where it differs from the bill's.
    pub title: ByLanguage<Option<String>>,
    /// What is characteristic of it.
    pub note: ByLanguage<Option<String>>,
    /// Where its texts come from: short names of the bill's sources.
    pub sources: Vec<String>,
    /// The path of each text below the bill's folder; `None` where there is none.
    pub texts: ByLanguage<Option<String>>,
}

impl Version {
    /// The languages it has a text in, in the order of [`Language::ALL`].
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.texts.iter().filter(|(_, path)| path.is_some()).map(|(language, _)| language)
    }
}

/// A bill with its versions in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bill {
    /// Its short name.
    pub id: BillId,
    /// Its title.
    pub title: ByLanguage<Option<String>>,
    /// What it is, in a few sentences.
    pub about: ByLanguage<Option<String>>,
    /// Whether its texts are a reconstruction and no official ones.
    pub is_reconstruction: bool,
    /// Where its texts come from.
    pub sources: Vec<Source>,
    /// Its versions, earliest first.
    pub versions: Vec<Version>,
}

impl Bill {
    /// The place of the version of an id.
    pub fn place_of(&self, id: &VersionId) -> Option<usize> {
        self.versions.iter().position(|version| version.id == *id)
    }

    /// The version of an id.
    pub fn version_of(&self, id: &VersionId) -> Option<&Version> {
        self.versions.iter().find(|version| version.id == *id)
    }

    /// The version before the one of an id.
    pub fn before(&self, id: &VersionId) -> Option<&Version> {
        self.versions.get(self.place_of(id)?.checked_sub(1)?)
    }

    /// A version and the nearest before it that has a text, or itself where there is none.
    pub fn with_before(&self, at: usize, has_text: impl Fn(usize) -> bool) -> Sides<VersionId> {
        let before = (0..at).rev().find(|version| has_text(*version));
        Sides::new(before.unwrap_or(at), at).map(|at| self.versions[at].id.clone())
    }

    /// The first link under which the texts of a version can be read.
    pub fn link_of(&self, version: &Version) -> Option<&str> {
        let named = |id: &String| self.sources.iter().find(|it| it.id.as_ref() == Some(id));
        version.sources.iter().filter_map(named).find_map(|source| source.url.as_deref())
    }

    /// The version that `name` means: an id, `first`, `latest`, or a count from
    /// one.
    pub fn version(&self, name: &str) -> Option<&Version> {
        let exact = self.versions.iter().find(|version| version.id.as_str() == name);
        exact.or_else(|| match name {
            "first" => self.versions.first(),
            "latest" => self.versions.last(),
            _ => self.versions.get(name.parse::<usize>().ok()?.checked_sub(1)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_id_climbs_out_of_the_workspace() {
        for name in ["child-rights", "2022-05-03", "v1.2", "бала-құқығы"] {
            assert!(BillId::new(name).is_some(), "{name}");
        }
        for name in ["", "..", "../x", "a/b", "a\\b", ".git", "-x", "a..b", "a\n", "C:"] {
            assert!(BillId::new(name).is_none(), "{name:?}");
        }
    }

    #[test]
    fn a_stage_is_known_by_its_name() {
        for stage in Stage::ALL {
            assert_eq!(Stage::from_name(stage.name()), Some(stage));
        }
        assert_eq!(Stage::from_name("third-reading"), None);
    }
}
