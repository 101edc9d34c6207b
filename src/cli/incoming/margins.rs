//! What was remarked in the margin of a file, as annotations.

use super::reading::Incoming;
use crate::export::jsonld::margin::{Margin, margin};
use crate::import::Comment;

/// The comments of texts as annotations that quote their words, and those of others that none
/// of them has; `source` is what the texts are called in them.
pub(crate) fn comments(source: &str, texts: &[&Incoming], others: &[&Incoming]) -> String {
    let known: Vec<_> = texts.iter().flat_map(|text| &text.flow.comments).map(said).collect();
    let is_new = |margin: &Margin<'_>| !known.contains(&said(margin.comment));
    let of_others = others.iter().flat_map(|text| margins(text)).filter(is_new);
    let all: Vec<_> = texts.iter().flat_map(|text| margins(text)).chain(of_others).collect();
    margin(source, &all)
}

/// What a comment says, whatever is left of the words that it is about.
fn said(comment: &Comment) -> [&str; 3] {
    [&comment.author, &comment.date, &comment.text]
}

fn margins(text: &Incoming) -> impl Iterator<Item = Margin<'_>> {
    text.flow.comments.iter().map(|comment| Margin {
        comment,
        block: &text.flow.blocks[comment.block].text,
        language: text.language,
    })
}
