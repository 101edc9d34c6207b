//! Annotations as remarks in the margin: what they say, and on which words.

use crate::annotation::Annotation;
use crate::compare::Sides;
use crate::document::{Document, ProvisionId};
use crate::export::law::passages;
use crate::export::noted::{is_told, told};
use crate::export::paper::{Block, Comment};
use crate::l10n::Messages;
use crate::review::{Anchored, Reading};
use crate::text::span::Span;
use crate::view::said::called;

/// The words of each text that are commented, with the places of the comments.
pub(super) type Marks = Sides<Vec<(Span, usize)>>;

/// The annotations that others may read, as comments, and where they lie: in the new
/// text, or where they have no place there in the old one.
pub(super) fn comments(
    reading: &Reading,
    annotations: &[Annotation],
    messages: &Messages,
) -> (Vec<Comment>, Marks) {
    let mut comments = Vec::new();
    let mut marks = Marks::new(Vec::new(), Vec::new());
    for Anchored { annotation, anchors } in &reading.anchored {
        let Some(annotation) = annotations.get(*annotation).filter(|each| is_told(each)) else {
            continue;
        };
        let texts = reading.texts();
        let place = |document, (id, span)| first_passage(document, id, span);
        let new = anchors.new.places().find_map(|at| place(texts.new, at));
        let old = || anchors.old.places().find_map(|at| place(texts.old, at));
        match (new, new.is_none().then(old).flatten()) {
            (Some(span), _) => marks.new.push((span, comments.len())),
            (None, Some(span)) => marks.old.push((span, comments.len())),
            (None, None) => continue,
        }
        comments.push(comment(annotation, messages));
    }
    (comments, marks)
}

/// The comments in the order in which their words end, as they are numbered.
pub(super) fn in_reading_order(blocks: &mut [Block], comments: &[Comment]) -> Vec<Comment> {
    let paragraphs = blocks.iter().flat_map(Block::paragraphs);
    let ending = paragraphs.flat_map(|it| (0..it.runs.len()).flat_map(|at| it.ending(at)));
    let mut order = Vec::new();
    for note in ending.chain(0..comments.len()) {
        if !order.contains(&note) {
            order.push(note);
        }
    }
    let place = |note: usize| order.iter().position(|it| *it == note).unwrap_or(note);
    let runs = blocks.iter_mut().flat_map(Block::paragraphs_mut).flat_map(|it| &mut it.runs);
    for note in runs.flat_map(|run| &mut run.comments) {
        *note = place(*note);
    }
    order.into_iter().map(|note| comments[note].clone()).collect()
}

/// The commented words of one paragraph: a remark does not go over several.
fn first_passage(document: &Document, id: ProvisionId, span: Span) -> Option<Span> {
    let words = passages(document, id);
    words.iter().filter_map(|passage| passage.words).find_map(|words| {
        let start = words.start.max(span.start);
        let end = words.end.min(span.end);
        (start < end).then(|| Span::new(start, end))
    })
}

fn comment(annotation: &Annotation, messages: &Messages) -> Comment {
    Comment {
        author: called(messages, &annotation.creator),
        date: annotation.created.clone(),
        text: told(annotation, messages),
    }
}
