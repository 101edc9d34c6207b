//! Words of a list that stand at its last item or before its first, and pass from one
//! to the other: a predicate that a new last item takes over, a duty that Russian says
//! before the list and Kazakh behind it. Nothing is said otherwise by that.

use super::descent::Descent;
use crate::compare::modality::modals;
use crate::compare::{Operation, Redline, Sides};
use crate::document::{Document, ProvisionId};
use crate::parity::lists::is_item;
use crate::text::lexicon::{Word, words};
use crate::text::span::Span;

/// Whether an item of a list gained or lost its last words, and they stand at the end of
/// its last item or are modal ones; or the "and" before the last item.
pub(super) fn only_passes(descent: &Descent<'_>, new: ProvisionId) -> bool {
    let [old] = descent.olds(new) else { return false };
    let (documents, ids) = (descent.documents, Sides::new(*old, new));
    let items = documents.zip(ids).map(|(document, id)| is_item(document, id));
    items.old && items.new && is_a_tail(documents, ids)
}

/// Whether each changed word of a later provision owes, forbids or allows.
pub(super) fn only_modals(descent: &Descent<'_>, new: ProvisionId) -> bool {
    let edits = descent.row(new).and_then(|row| row.redline.as_deref());
    let edits = edits.into_iter().flat_map(Redline::edits);
    let mut changed = edits.filter(|edit| edit.operation != Operation::Keep && !edit.is_editorial);
    changed.all(|edit| {
        if edit.operation == Operation::Insert {
            return is_modal(descent.documents.new, new, edit.spans.new);
        }
        let mut olds = descent.olds(new).iter();
        olds.any(|old| is_modal(descent.documents.old, *old, edit.spans.old))
    })
}

/// Whether the list that a later provision leads into ends in another modal word than it
/// did.
pub(super) fn ends_otherwise(descent: &Descent<'_>, new: ProvisionId) -> bool {
    let [old] = descent.olds(new) else { return false };
    let ends = descent.documents.zip(Sides::new(*old, new)).map(|(document, leader)| {
        let last = document.children(leader).filter(|child| is_item(document, *child)).last()?;
        let text = document.text(last);
        let words = words(text);
        let (modal, span) = modals(text, &words, document.language()).pop()?;
        (span.end == words.last()?.span.end).then_some(modal)
    });
    ends.old != ends.new
}

/// Whether all words of a span of a provision are modal ones.
fn is_modal(document: &Document, id: ProvisionId, span: Span) -> bool {
    let Some(passage) = document.provision(id).text else { return false };
    let text = document.words(passage);
    let words = words(text);
    let modals = modals(text, &words, document.language());
    let is_changed = |word: &&Word<'_>| span.contains(word.span.start + passage.start);
    words
        .iter()
        .filter(is_changed)
        .all(|word| modals.iter().any(|(_, modal)| modal.contains(word.span.start)))
}

fn is_a_tail(documents: Sides<&Document>, ids: Sides<ProvisionId>) -> bool {
    let texts = documents.zip(ids).map(|(document, id)| words(document.text(id)));
    let (short, long, whole, there) = if texts.old.len() > texts.new.len() {
        (&texts.new, &texts.old, (documents.old, ids.old), (documents.new, ids.new))
    } else {
        (&texts.old, &texts.new, (documents.new, ids.new), (documents.old, ids.old))
    };
    let is_last = last_item(whole.0, whole.1) == Some(whole.1);
    let has_tail = is_last && !short.is_empty() && keys(long).starts_with(&keys(short)[..]);
    let (document, id) = there;
    let tail = &long[short.len().min(long.len())..];
    has_tail
        && !tail.is_empty()
        && last_item(document, id).filter(|last| *last != id).is_some_and(|last| {
            let passage = whole.0.provision(whole.1).text.unwrap_or(Span::empty(0));
            let span = tail[0].span.join(tail[tail.len() - 1].span).shifted(passage.start);
            keys(&words(document.text(last))).ends_with(&keys(tail)[..])
                || is_modal(whole.0, whole.1, span)
        })
}

fn keys<'a>(words: &'a [Word<'_>]) -> Vec<&'a str> {
    words.iter().map(|word| &*word.key).collect()
}

/// The last item of the list that an item stands in.
fn last_item(document: &Document, id: ProvisionId) -> Option<ProvisionId> {
    let each = document.provision(id);
    let items = document.children(each.parent?);
    items.filter(|item| document.provision(*item).kind == each.kind).last()
}
