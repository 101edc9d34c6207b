//! What changed around words that stand as they stood: a «не» before them, or
//! another who must do it.

use super::life::{Place, kept};
use crate::compare::elements::elements;
use crate::compare::redline::edits;
use crate::compare::{Edit, Sides};
use crate::document::Document;
use crate::text::span::Span;

/// From this border on a mark ends a sentence or an item of a list.
const END: u8 = 2;

/// The redline of the sentence that words stand in, or of the provision where the
/// sentence is the same; `None` where that is the same too.
pub(super) fn around(documents: Sides<&Document>, places: Sides<Place>) -> Option<Vec<Edit>> {
    let sources = documents.map(Document::source);
    let made = |spans: Sides<Span>| {
        let edits = edits(sources, Sides::new(&[spans.old], &[spans.new]));
        (kept(&edits) < 1.0).then_some(edits)
    };
    let both = documents.zip(places);
    let sentences = both.map(|(document, place)| sentence(document, place));
    made(sentences).or_else(|| made(both.map(|(document, place)| passage(document, place))))
}

/// The heading or the words of a provision that words stand in.
fn passage(document: &Document, (id, span): Place) -> Span {
    let mut passages = document.provision(id).passages();
    passages.find(|passage| !passage.common(span).is_empty()).unwrap_or(span)
}

/// From behind the mark that ends what stands before to the one that ends this.
fn sentence(document: &Document, (id, span): Place) -> Span {
    let passage = passage(document, (id, span));
    let marks = elements(document.source(), &[passage]).into_iter();
    let marks: Vec<Span> = marks.filter(|each| each.border >= END).map(|each| each.span).collect();
    let before = marks.iter().rfind(|mark| mark.end <= span.start);
    let after = marks.iter().find(|mark| mark.start >= span.end);
    let start = before.map_or(passage.start, |mark| mark.end).min(span.start);
    let end = after.map_or(passage.end, |mark| mark.start).max(span.end);
    Span::new(start, end).trimmed(document.source())
}
