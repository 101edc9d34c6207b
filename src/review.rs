//! Two versions of a bill, compared and annotated: the waist of the house.
//! The faces read one value instead of joining comparisons with annotations.

use crate::annotation::{Anchor, Annotation};
use crate::bill::{Bill, Version};
use crate::compare::{Comparison, Sides};
use crate::document::Document;
use crate::text::language::Language;

/// An annotation with its place in both documents of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Anchored {
    /// The annotation's place in [`Review::annotations`].
    pub annotation: usize,
    /// Where it lies in each version.
    pub anchors: Sides<Anchor>,
}

/// The two versions in one language.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The language.
    pub language: Language,
    /// The texts; an empty document where a version has none in this language.
    pub documents: Sides<Document>,
    /// Whether each version has a text in this language.
    pub present: Sides<bool>,
    /// What changed.
    pub comparison: Comparison,
    /// Where the annotations lie.
    pub anchored: Vec<Anchored>,
}

/// Two versions of a bill in one or more languages.
#[derive(Clone, Debug)]
pub struct Review {
    /// The bill.
    pub bill: Bill,
    /// The two versions, by their place in [`Bill::versions`].
    pub versions: Sides<usize>,
    /// All annotations of the bill.
    pub annotations: Vec<Annotation>,
    /// A reading for each language asked for, in that order.
    pub readings: Vec<Reading>,
}

impl Review {
    /// The two versions.
    pub fn pair(&self) -> Sides<&Version> {
        self.versions.map(|at| &self.bill.versions[at])
    }

    /// The reading in `language`, if it was asked for.
    pub fn reading(&self, language: Language) -> Option<&Reading> {
        self.readings.iter().find(|reading| reading.language == language)
    }
}
