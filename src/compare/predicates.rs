//! The Kazakh predicate that stands at the last item of a list and holds for all:
//! «1) темекі сатуға; 2) алкоголь сатуға тыйым салынады.»
//!
//! Where another item becomes the last, the predicate passes to it. Nothing is
//! allowed or forbidden by that, though one item loses the words and another
//! gains them.

use super::comparison::{Row, places_in};
use super::modality::{Modal, modals};
use super::sides::Sides;
use super::significance::{Direction, Shown, Significance};
use crate::document::{Document, ProvisionId};
use crate::text::language::Language;
use crate::text::lexicon::words;
use crate::text::span::Span;

/// Takes the predicates that only passed to another item out of what the rows say.
pub(super) fn settle(documents: Sides<&Document>, rows: &mut [Row]) {
    if documents.new.language() != Language::Kazakh || !rows.iter().any(says_modality) {
        return;
    }
    let lists = Lists::new(documents, rows);
    let passed: Vec<_> = lists.passed().collect();
    for (places, said) in passed {
        let spans = said.map(|(_, span)| span);
        let gone = Sides::new(Some(spans.old), None);
        if said.old.0 == said.new.0 {
            drop_saying(&mut rows[places.old], gone);
            drop_saying(&mut rows[places.new], Sides::new(None, Some(spans.new)));
        } else {
            // Another predicate holds for the item now.
            let direction = Direction::between(said.map(|(modal, _)| Some(modal)));
            let shown_by = rows[places.old].meaning.shown_by.iter_mut();
            shown_by.filter(|shown| shown.spans == gone).for_each(|it| it.direction = direction);
        }
    }
}

fn says_modality(row: &Row) -> bool {
    row.significance.contains(&Significance::Modality)
}

/// What stays of a row that says something only because a predicate passed.
fn drop_saying(row: &mut Row, spans: Sides<Option<Span>>) {
    let is_passed =
        |shown: &Shown| shown.significance == Significance::Modality && shown.spans == spans;
    row.meaning.shown_by.retain(|shown| !is_passed(shown));
    let mut shown = row.meaning.shown_by.iter();
    if shown.any(|shown| shown.significance == Significance::Modality) {
        return;
    }
    row.significance.retain(|kind| *kind != Significance::Modality);
    if row.significance.is_empty() {
        row.significance.push(Significance::Wording);
    }
}

/// The lists of both documents, with the rows that their items stand in.
struct Lists<'a> {
    documents: Sides<&'a Document>,
    rows: &'a [Row],
    /// By the places of the provisions.
    row_of: Sides<Vec<Option<usize>>>,
}

impl<'a> Lists<'a> {
    fn new(documents: Sides<&'a Document>, rows: &'a [Row]) -> Self {
        Self { documents, rows, row_of: places_in(rows, documents) }
    }

    /// The rows of the old last item and of the new one, and the predicate of each,
    /// where the one item stands in the list without it and the other did.
    fn passed(&self) -> impl Iterator<Item = (Sides<usize>, Sides<Predicate>)> {
        let old = self.rows.iter().flat_map(|row| &row.sides.old).copied();
        old.filter(|old| is_last(self.documents.old, *old)).filter_map(|old| {
            let new = self.new_last(old)?;
            let rows = Sides::new(self.row_of.old[old.0]?, self.row_of.new[new.0]?);
            let says = |at: usize| !self.rows[at].is_unchanged();
            if rows.old == rows.new || !says(rows.old) || !says(rows.new) {
                return None;
            }
            let ends = self.documents.zip(Sides::new(old, new));
            let ends = ends.map(|(document, id)| predicate(document, id));
            let (gone, come) = (ends.old?, ends.new?);
            let has_come = &self.rows[rows.old].sides.new;
            let has_gone = &self.rows[rows.new].sides.old;
            let is_passed = has_come.iter().all(|id| goes_on(self.documents.new, *id))
                && has_gone.iter().all(|id| goes_on(self.documents.old, *id));
            is_passed.then(|| (rows, Sides::new(gone, come)))
        })
    }

    /// The last item of the list that answers to the one that an old item ends.
    fn new_last(&self, old: ProvisionId) -> Option<ProvisionId> {
        let Sides { old: before, new: after } = self.documents;
        let kind = before.provision(old).kind;
        let holder = self.row_of.old[before.provision(old).parent?.0]?;
        let holders = self.rows[holder].sides.new.iter();
        let items = holders.flat_map(|holder| after.children(*holder));
        items.filter(|id| after.provision(*id).kind == kind).last()
    }
}

/// Whether an item without others inside it ends its list.
fn is_last(document: &Document, id: ProvisionId) -> bool {
    let each = document.provision(id);
    let Some(next) = document.provisions().get(id.0 + 1) else { return each.parent.is_some() };
    next.parent != Some(id) && (next.parent != each.parent || next.kind != each.kind)
}

/// Whether the list goes on after an item, which has no predicate of its own.
fn goes_on(document: &Document, id: ProvisionId) -> bool {
    document.text(id).trim_end().ends_with([';', ',']) && predicate(document, id).is_none()
}

/// The modal words that an item ends in, and their bytes.
type Predicate = (Modal, Span);

fn predicate(document: &Document, id: ProvisionId) -> Option<Predicate> {
    let passage = document.provision(id).text?;
    let text = document.words(passage);
    let words = words(text);
    let (modal, span) = modals(text, &words, Language::Kazakh).pop()?;
    (span.end == words.last()?.span.end).then(|| (modal, span.shifted(passage.start)))
}
