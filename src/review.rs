//! Two versions of a bill, compared and annotated: the waist of the house.
//! The faces read one value instead of joining comparisons with annotations.

use crate::annotation::{Anchor, Annotation, Severity};
use crate::bill::{Bill, Version, VersionId};
use crate::compare::{Comparison, Sides};
use crate::document::{Document, ProvisionId};
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

/// What a reading places on its documents.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    /// The annotations of the bill.
    pub annotations: &'a [Annotation],
    /// The ids of the two versions.
    pub versions: Sides<&'a VersionId>,
    /// Texts, in the reading's language, of other versions that annotations
    /// were written on: from there they are carried into the two.
    pub elsewhere: &'a [(VersionId, Document)],
}

impl Reading {
    /// Compares two texts of one language and places the annotations on them.
    pub fn new(
        _language: Language,
        _documents: Sides<Option<Document>>,
        _notes: Notes<'_>,
    ) -> Self {
        unimplemented!()
    }

    /// The row in which a provision of the old document stands, at once.
    pub fn row_of_old(&self, _id: ProvisionId) -> Option<usize> {
        unimplemented!()
    }

    /// The row in which a provision of the new document stands, at once.
    pub fn row_of_new(&self, _id: ProvisionId) -> Option<usize> {
        unimplemented!()
    }

    /// The annotations whose words lie in a row's own provisions, by their
    /// place in [`Review::annotations`].
    pub fn annotations_of(&self, _row: usize) -> &[usize] {
        unimplemented!()
    }

    /// The severity of the gravest annotation of the row; context and settled
    /// ones are counted too.
    pub fn severity_of(&self, _row: usize) -> Option<Severity> {
        unimplemented!()
    }

    /// The same over the row and every row below its provisions.
    pub fn severity_below(&self, _row: usize) -> Option<Severity> {
        unimplemented!()
    }

    /// How many rows below the row's provisions, itself included, have changed.
    pub fn changed_below(&self, _row: usize) -> usize {
        unimplemented!()
    }
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
