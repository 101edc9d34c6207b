//! What became of the predicate of a Kazakh list between two versions: it passes to the new
//! last item, or becomes another where Russian changes what leads into the list.

use super::lists::{is_item, last_of};
use crate::compare::Sides;
use crate::compare::modality::{Modal, modals};
use crate::document::{Document, ProvisionId};
use crate::text::language::Language;
use crate::text::lexicon::words;
use std::borrow::Cow;
use std::iter::successors;

/// Whether a Kazakh item says the same as before, and only the predicate of its list has
/// come to it from the item that was the last, or has passed to the one that is.
pub fn passes_predicate(
    documents: Sides<&Document>,
    sides: &Sides<impl AsRef<[ProvisionId]>>,
) -> bool {
    let ([old], [new]) = (sides.old.as_ref(), sides.new.as_ref()) else { return false };
    let is_item_of =
        |document: &Document, id| document.language() == Language::Kazakh && is_item(document, id);
    if !is_item_of(documents.old, *old) || !is_item_of(documents.new, *new) {
        return false;
    }
    let [before, after] = [keys(documents.old, *old), keys(documents.new, *new)];
    let (more, less, document, item) = if before.len() < after.len() {
        (after, before, documents.old, *old)
    } else {
        (before, after, documents.new, *new)
    };
    let predicate = more.strip_prefix(&less[..]).filter(|words| !words.is_empty());
    let Some(predicate) = predicate else { return false };
    let holder = |id: &ProvisionId| document.provision(*id).parent;
    let lasts = successors(holder(&item), holder).filter_map(|it| last_of(document, it));
    let goes_on = |last| {
        // Where the list owes now what it allowed, its lead-in has changed, and not the item.
        let is_modal = || predicate_in(&more.join(" ")).is_some_and(|(_, at)| at == less.len());
        keys(document, last).ends_with(predicate)
            || predicate_in(document.text(last)).is_some() && is_modal()
    };
    lasts.filter(|last| *last != item).any(goes_on)
}

/// What the last item of a Kazakh list owes, forbids or allows for the whole of it.
pub fn list_predicate(document: &Document, leader: ProvisionId) -> Option<Modal> {
    if document.language() != Language::Kazakh || is_item(document, leader) {
        return None;
    }
    let last = last_of(document, leader)?;
    predicate_in(document.text(last)).map(|(modal, _)| modal)
}

/// Whether the last item of a Kazakh list says the same as before with another predicate: what
/// leads into the list has changed, and not the item.
pub fn changes_predicate(
    documents: Sides<&Document>,
    sides: &Sides<impl AsRef<[ProvisionId]>>,
) -> bool {
    let ([old], [new]) = (sides.old.as_ref(), sides.new.as_ref()) else { return false };
    let ends_a_list = |document: &Document, item: ProvisionId| {
        let holder = |id: &ProvisionId| document.provision(*id).parent;
        document.language() == Language::Kazakh
            && successors(holder(&item), holder).any(|it| last_of(document, it) == Some(item))
    };
    if !ends_a_list(documents.old, *old) || !ends_a_list(documents.new, *new) {
        return false;
    }
    let [before, after] = [(documents.old, *old), (documents.new, *new)]
        .map(|(document, item)| (keys(document, item), predicate_in(document.text(item))));
    let ((old, Some(was)), (new, Some(is))) = (before, after) else { return false };
    was.0 != is.0 && old[..was.1] == new[..is.1]
}

/// The predicate that ends a Kazakh text, and how many words stand before it.
fn predicate_in(text: &str) -> Option<(Modal, usize)> {
    let words = words(text);
    let (modal, span) = modals(text, &words, Language::Kazakh).pop()?;
    let is_last = words.last()?.span.end == span.end;
    is_last.then(|| (modal, words.partition_point(|word| word.span.start < span.start)))
}

/// The words of a provision, as they compare.
fn keys(document: &Document, id: ProvisionId) -> Vec<Cow<'_, str>> {
    words(document.text(id)).into_iter().map(|word| word.key).collect()
}
