//! What was read and compared already, so that a change of a note does not read and
//! compare two codes again.

use crate::compare::{Comparison, Sides, compare};
use crate::document::Document;
use crate::text::language::Language;
use std::sync::Arc;

/// Texts, and what changed between some of them. Cheap to pass on.
#[derive(Clone, Debug, Default)]
pub struct Known {
    texts: Vec<Arc<Document>>,
    compared: Vec<(Sides<Arc<Document>>, Arc<Comparison>)>,
}

impl Known {
    /// These texts and no comparison.
    pub fn of(texts: impl IntoIterator<Item = Arc<Document>>) -> Self {
        Self { texts: texts.into_iter().collect(), compared: Vec::new() }
    }

    /// The document of a source in a language, if it was read.
    pub fn text(&self, source: &str, language: Language) -> Option<Arc<Document>> {
        let is_it = |text: &&Arc<Document>| text.language() == language && text.source() == source;
        self.texts.iter().find(is_it).cloned()
    }

    /// Keeps what changed between two texts.
    pub(super) fn keep(&mut self, documents: Sides<Arc<Document>>, comparison: Arc<Comparison>) {
        self.compared.push((documents, comparison));
    }

    /// What changed between two texts; compared where that is not known.
    pub(super) fn comparison(&self, documents: Sides<&Arc<Document>>) -> Arc<Comparison> {
        let is_of = |(known, _): &&(Sides<Arc<Document>>, Arc<Comparison>)| {
            Arc::ptr_eq(&known.old, documents.old) && Arc::ptr_eq(&known.new, documents.new)
        };
        let known = self.compared.iter().find(is_of).map(|(_, comparison)| Arc::clone(comparison));
        known.unwrap_or_else(|| Arc::new(compare(documents.map(|document| &**document))))
    }
}
