//! Whether two texts are read alike: the same provisions with the same words, whatever
//! white space and signs of Markdown stand between them.

use crate::document::{Document, Provision, ProvisionKind};
use crate::text::span::Span;

/// The place of the first provision that is another in the other text.
pub fn first_difference(one: &Document, other: &Document) -> Option<usize> {
    let (here, there) = (one.provisions(), other.provisions());
    let is_alike = |at: &usize| match (here.get(*at), there.get(*at)) {
        (Some(here), Some(there)) => {
            shape(here) == shape(there) && words(one, here) == words(other, there)
        }
        _ => false,
    };
    (0..here.len().max(there.len())).find(|at| !is_alike(at))
}

/// What a provision is and where it stands.
fn shape(each: &Provision) -> impl PartialEq + '_ {
    let passages = (each.label.is_some(), each.heading.is_some(), each.text.is_some());
    (each.kind, &each.number, &each.address, each.parent, passages)
}

/// Its words, one space between them.
fn words(document: &Document, each: &Provision) -> Vec<String> {
    let spans = each.label.map(Span::from).into_iter().chain(each.passages());
    let is_row = each.kind == ProvisionKind::Row;
    let is_label = |span: Span| each.label.map(Span::from) == Some(span);
    let said = |span: Span| {
        let words = document.words(span);
        let words = if is_label(span) { words.trim_matches(['*', '_']) } else { words };
        let words = if is_row { words.replace('|', " | ") } else { words.to_owned() };
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    spans.map(said).collect()
}
