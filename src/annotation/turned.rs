//! Words that stand as they stood, in a clause that says otherwise: a «не» before
//! them, or another who must do it.

use super::anchor::{Anchor, Placement};
use super::way::Way;
use crate::compare::elements::{Element, Weight};
use crate::compare::modality::{Modal, modals};
use crate::document::{Document, ProvisionId};
use crate::text::lexicon::words;
use crate::text::span::Span;
use std::ops::Range;

/// A clause: its words, and which of them are quoted.
struct Clause {
    words: Vec<Element>,
    quoted: Range<usize>,
    span: Span,
}

/// The place `found` of the very words under `home`, changed, with the modal words that
/// came into its clause; `None` where the clause says what it said. It turns where it
/// owes, forbids or allows something else, and where both words beside the quoted ones
/// are gone from it.
pub(super) fn turned(way: &Way<'_>, home: (ProvisionId, Span), found: &Anchor) -> Option<Anchor> {
    let row = way.row(home.0).filter(|row| row.redline.is_some())?;
    let (id, span) = found.provision.zip(found.span)?;
    let documents = [way.home.document, way.there.document];
    let old = Clause::new(way.home.elements(home.0), home.1)?;
    let new = Clause::new(way.there.elements(id), span)?;
    let (was, is) = (old.modals(documents[0]), new.modals(documents[1]));
    let (lost, came) = if was.iter().map(|(modal, _)| modal).eq(is.iter().map(|(modal, _)| modal)) {
        let gone = old.beside().into_iter().filter(|word| !new.has(word));
        let [before, after] = gone.collect::<Vec<_>>().try_into().ok()?;
        (vec![before.span, after.span], Vec::new())
    } else {
        (without(&was, &is), without(&is, &was))
    };
    // A «не» that stood there already, and for nothing that is gone, is no part of
    // what came, though it is read otherwise now.
    let same: Vec<_> = way.segments(row).into_iter().filter(|each| each.is_same).collect();
    let kept: [Vec<Span>; 2] =
        [same.iter().map(|each| each.home).collect(), same.iter().map(|each| each.there).collect()];
    let is_gone = lost.iter().any(|at| !old.stand(*at, &kept[0]));
    let (came, stood): (Vec<Span>, Vec<Span>) =
        came.into_iter().partition(|at| is_gone || !new.stand(*at, &kept[1]));
    let whole = came.into_iter().fold(span, Span::join);
    let apart: usize = lost.iter().chain(&stood).map(|span| span.len()).sum();
    #[expect(clippy::cast_precision_loss, reason = "a share needs no more than two digits")]
    let likeness = span.len() as f32 / (whole.len() + apart) as f32;
    let anchor = Anchor::on(Placement::Changed, id, whole);
    Some(Anchor { likeness, ..anchor })
}

/// The modal words of one clause of a kind that the other has none of.
fn without(all: &[(Modal, Span)], others: &[(Modal, Span)]) -> Vec<Span> {
    let is_other = |modal: Modal| others.iter().all(|(other, _)| *other != modal);
    all.iter().filter(|(modal, _)| is_other(*modal)).map(|(_, span)| *span).collect()
}

impl Clause {
    /// The clause of all words of a provision that those under a span stand in; none
    /// where the span has no words.
    fn new(all: &[Element], span: Span) -> Option<Self> {
        let first = all.iter().position(|word| word.span.start >= span.start)?;
        let last = all.iter().rposition(|word| word.span.end <= span.end)?;
        let start = all[..first].iter().rposition(|word| word.border > 0).map_or(0, |at| at + 1);
        let rest = all.get(last + 1..)?.iter().position(|word| word.border > 0);
        let end = rest.map_or(all.len(), |at| last + 1 + at);
        let words = all.get(start..end)?.to_vec();
        let span = words.iter().map(|word| word.span).reduce(Span::join)?;
        (first <= last).then(|| Self { words, quoted: first - start..last + 1 - start, span })
    }

    /// Its words that owe, forbid or allow, in bytes of the source.
    fn modals(&self, document: &Document) -> Vec<(Modal, Span)> {
        let text = self.span.of(document.source());
        let found = modals(text, &words(text), document.language()).into_iter();
        found.map(|(modal, span)| (modal, span.shifted(self.span.start))).collect()
    }

    /// The words right before and right after the quoted ones.
    fn beside(&self) -> Vec<Element> {
        let named = |word: &&Element| word.weight != Weight::Mark;
        let before = self.words[..self.quoted.start].iter().rfind(named);
        let after = self.words[self.quoted.end..].iter().find(named);
        before.into_iter().chain(after).copied().collect()
    }

    /// Whether all of its words under a span are among those that are kept.
    fn stand(&self, at: Span, kept: &[Span]) -> bool {
        let mut words = self.words.iter().filter(|word| at.common(word.span) == word.span);
        words.all(|word| kept.iter().any(|same| same.common(word.span) == word.span))
    }

    fn has(&self, word: &Element) -> bool {
        self.words.iter().any(|other| other.key == word.key)
    }
}
