//! Words that were parted, together again where nothing stands between them.

use super::life::Place;
use crate::annotation::Anchor;
use crate::document::Document;
use crate::text::span::Span;

/// The places of two anchors as those of one; words with no other between them are
/// together again.
pub(super) fn together(document: &Document, one: Anchor, other: &Anchor) -> Anchor {
    let mut places: Vec<Place> = one.places().collect();
    for (id, span) in other.places() {
        let says = |between: Span| document.words(between).chars().any(char::is_alphanumeric);
        match places.last_mut() {
            Some((last, words)) if *last == id && words.start <= span.start => {
                let gap = Span::new(words.end, span.start.max(words.end));
                if says(gap) { places.push((id, span)) } else { *words = words.join(span) }
            }
            _ => places.push((id, span)),
        }
    }
    let either = if one.provision.is_some() { one } else { other.clone() };
    let (first, further) = places.split_at(places.len().min(1));
    let span = first.first().map(|(_, span)| *span);
    Anchor { span, further: further.to_vec(), ..either }
}
