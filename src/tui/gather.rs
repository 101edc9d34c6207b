//! The provisions that the palette looks through, in every language that the later version
//! has: gathered between the keys, a slice at a time.

use super::palette::{Choosing, Gathered, Offer, Row, Section};
use super::popup::Popup;
use super::score::Query;
use super::spine::provision_of;
use super::state::State;
use crate::document::{Document, ProvisionId};
use crate::text::language::Language;
use crate::view::label::{short, way, words};
use std::iter;
use std::mem;
use std::sync::Arc;

/// How many letters of a provision are its name, and the rest of the word that they end in.
const NAME: usize = 80;
/// How many letters stand before the words that were found.
const BEFORE: usize = 20;
/// How many letters of a provision are shown.
const SHOWN: usize = 200;
/// How many bytes of text are gathered before the reader may press the next key.
const SLICE: usize = 1 << 16;

fn is_wanted(state: &State) -> bool {
    matches!(state.popups.last(), Some(Popup::Palette(palette)) if palette.is_whole())
}

/// Whether a palette is open for which not all provisions are gathered yet.
pub(super) fn is_gathering(state: &State) -> bool {
    let Gathered { entries, others, next, .. } = &state.gathered;
    is_wanted(state) && (*entries < state.spine.entries.len() || next.0 < others.len())
}

/// Gathers the next slice of the provisions.
pub(super) fn gather(state: &mut State) {
    let mut gathered = mem::take(&mut state.gathered);
    let mut read = 0;
    while read < SLICE && gathered.entries < state.spine.entries.len() {
        read += shown(state, gathered.entries, &mut gathered.offers);
        gathered.entries += 1;
    }
    while read < SLICE && gathered.next.0 < gathered.others.len() {
        read += others(state, &mut gathered, SLICE - read);
    }
    state.gathered = gathered;
}

/// The languages of the later version that are still to be read for the palette, told once.
pub(super) fn lacking(state: &mut State) -> Vec<Language> {
    // Of a law only what is shown can be gone to.
    if state.opened.law.is_some()
        || !is_wanted(state)
        || mem::replace(&mut state.gathered.is_asked, true)
    {
        return Vec::new();
    }
    let shown = state.review().languages();
    let there = state.review().pair().new.languages();
    there.filter(|language| !shown.contains(language)).collect()
}

/// They are asked for again.
pub(super) const fn put_off(state: &mut State) {
    state.gathered.is_asked = false;
}

/// Takes what was read in other languages.
pub(super) fn read(state: &mut State, others: Vec<Arc<Document>>) {
    if state.gathered.is_asked {
        state.gathered.others = others;
    }
}

/// Gathers the provision of an entry in every language that is shown; gives how many bytes
/// were read.
fn shown(state: &State, entry: usize, offers: &mut Vec<Offer>) -> usize {
    let choosing = (0..state.spine.entries[entry].rows.len()).map(|at| Choosing::Entry(entry, at));
    let each = choosing.filter_map(|choosing| {
        let (document, id) = text(state, &choosing)?;
        Some(offer(offers, choosing, (document, id)))
    });
    each.sum()
}

/// Gathers the next provisions of a language that is not shown, while there is room; gives
/// how many bytes were read.
fn others(state: &State, gathered: &mut Gathered, room: usize) -> usize {
    let (which, from) = gathered.next;
    let document = Arc::clone(&gathered.others[which]);
    let mut read = 0;
    for (at, (id, provision)) in document.iter().enumerate().skip(from) {
        if read >= room {
            gathered.next = (which, at);
            return read;
        }
        if provision.passages().next().is_some() {
            let choosing = Choosing::Twin(state.entry_in_any(&provision.address), which, id);
            read += offer(&mut gathered.offers, choosing, (&document, id));
        }
    }
    gathered.next = (which + 1, 0);
    read
}

/// Offers a provision; gives how many bytes it has.
fn offer(
    offers: &mut Vec<Offer>,
    choosing: Choosing,
    (document, id): (&Document, ProvisionId),
) -> usize {
    let provision = document.provision(id);
    let said = words(document, provision);
    // A word cut in two is found by neither of its parts.
    let mut letters = said.char_indices().skip(NAME);
    let end =
        letters.find(|(_, letter)| !letter.is_alphanumeric()).map_or(said.len(), |(at, _)| at);
    let (begins, more) = said.split_at(end);
    let name = format!("{} {begins}", short(document, provision));
    let behind = provision.passages().skip(1).map(|span| document.words(span));
    let rest: Vec<_> = iter::once(more).chain(behind).collect();
    let rest = rest.join(" ");
    let row = Row { choosing, name: String::new(), detail: String::new(), aside: String::new() };
    offers.push(Offer::new(Section::Provisions, row, (&name, &rest)));
    name.len() + rest.len()
}

/// The text and the provision that are meant.
pub(super) fn text<'a>(
    state: &'a State,
    choosing: &Choosing,
) -> Option<(&'a Document, ProvisionId)> {
    match choosing {
        Choosing::Entry(entry, which) => {
            let row = state.spine.entries.get(*entry)?.rows[*which]?;
            let reading = &state.review().readings[*which];
            let (side, id) = provision_of(&reading.comparison.rows[row])?;
            Some((side.of(&reading.documents).as_ref(), id))
        }
        Choosing::Twin(_, which, id) => Some((state.gathered.others.get(*which)?.as_ref(), *id)),
        _ => None,
    }
}

/// A provision as it is shown: the way to it, the words that were found, and their language
/// where that is not shown.
pub(super) fn row(state: &State, choosing: &Choosing, query: &Query) -> Option<Row> {
    let (document, id) = text(state, choosing)?;
    let said = said_by(document, id);
    let at = query.place(&said).filter(|at| *at > NAME / 2);
    let start = at.map_or(0, |at| at.saturating_sub(BEFORE));
    let cut: String = said.chars().skip(start).take(SHOWN).collect();
    let cut = if start > 0 { cut.split_once(' ').map_or("", |(_, rest)| rest) } else { &cut };
    let is_twin = matches!(choosing, Choosing::Twin(..));
    Some(Row {
        choosing: choosing.clone(),
        name: way(document, id),
        detail: if start > 0 { format!("… {cut}") } else { cut.to_owned() },
        aside: if is_twin { document.language().code().to_owned() } else { String::new() },
    })
}

/// All that a provision says.
pub(super) fn said_by(document: &Document, id: ProvisionId) -> String {
    let passages = document.provision(id).passages().map(|span| document.words(span).trim());
    passages.collect::<Vec<_>>().join(" ")
}
