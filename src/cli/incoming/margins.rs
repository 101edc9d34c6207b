//! What was remarked in the margin of a file, as annotations.

use super::reading::Incoming;
use crate::export::jsonld::margin::{Margin, margin};

/// The comments of texts as annotations that quote their words; `source` is what the texts
/// are called in them.
pub(crate) fn comments<'a>(source: &str, texts: impl Iterator<Item = &'a Incoming>) -> String {
    let margins = texts.flat_map(|text| {
        text.flow.comments.iter().map(|comment| Margin {
            comment,
            block: &text.flow.blocks[comment.block].text,
            language: text.language,
        })
    });
    margin(source, &margins.collect::<Vec<_>>())
}
