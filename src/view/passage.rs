//! Words of one side, cut where marks begin and end.

use super::line::{Mark, Role, Run};
use crate::annotation::Anchor;
use crate::compare::Sides;
use crate::document::Document;
use crate::review::Reading;
use crate::text::span::Span;

/// Which version words are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The earlier.
    Old,
    /// The later.
    New,
}

impl Side {
    /// The value of this side.
    pub const fn of<T>(self, sides: &Sides<T>) -> &T {
        match self {
            Self::Old => &sides.old,
            Self::New => &sides.new,
        }
    }
}

/// Words that stand out, in bytes of each source.
pub type Marks = Sides<Vec<(Span, Mark)>>;

/// The words that the annotations of a reading are about. An annotation of a
/// whole provision marks none of them: it would hide what changed.
pub fn quoted(reading: &Reading) -> Marks {
    let spans = |side: Side| {
        let document = side.of(&reading.documents);
        let anchors = reading.anchored.iter().map(|each| side.of(&each.anchors));
        let quotes = anchors.flat_map(Anchor::places).filter_map(|(id, span)| {
            let words = document.provision(id).passages().reduce(Span::join)?;
            (span.start > words.start || span.end < words.end).then_some(span)
        });
        quotes.map(|span| (span, Mark::Quoted)).collect()
    };
    Sides::new(spans(Side::Old), spans(Side::New))
}

/// Cuts runs out of the sources of a reading.
#[derive(Clone, Copy)]
pub(super) struct Cutter<'a> {
    pub(super) documents: Sides<&'a Document>,
    pub(super) marks: &'a Marks,
}

impl Cutter<'_> {
    /// The words under `span` as runs of `role`, one for each mark they bear.
    pub(super) fn cut(&self, side: Side, span: Span, role: Role) -> Vec<Run> {
        let source = side.of(&self.documents).source();
        let marks = side.of(self.marks);
        let touching =
            marks.iter().filter(|(mark, _)| mark.start < span.end && span.start < mark.end);
        let touching: Vec<_> = touching.collect();
        let ends = touching.iter().flat_map(|(mark, _)| [mark.start, mark.end]);
        let mut borders: Vec<usize> = ends.filter(|at| span.contains(*at)).collect();
        borders.extend([span.start, span.end]);
        borders.sort_unstable();
        borders.dedup();
        let pieces = borders.windows(2).map(|ends| Span::new(ends[0], ends[1]));
        let mark_of = |piece: Span| {
            touching
                .iter()
                .filter(|(span, _)| span.contains(piece.start))
                .map(|(_, mark)| *mark)
                .max()
        };
        pieces
            .map(|piece| Run { mark: mark_of(piece), ..Run::new(piece.of(source), role) })
            .collect()
    }
}
