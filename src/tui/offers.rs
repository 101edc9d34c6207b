//! What the palette offers, and what typing finds of it.

use super::effect::{Effect, Request};
use super::keymap::{self, Place};
use super::notes::{norm_name, severity_name};
use super::palette::{Choosing, Group, Offer, Palette, Row, Scope, Section};
use super::popup::Popup;
use super::score::{Query, Target};
use super::spine::provision_of;
use super::state::State;
use crate::annotation::Annotation;
use crate::bill::{Bill, Version};
use crate::constitution::{Hit, Norm, find};
use crate::document::citation::{cite, find_cited};
use crate::document::{Document, ProvisionId};
use crate::l10n::Messages;
use crate::review::Reading;
use crate::text::keyboard::layouts;
use crate::text::language::{ByLanguage, Language};
use crate::view::Side;
use crate::view::label::{short, way, words};
use crate::view::said;
use std::cmp::Reverse;
use std::collections::HashSet;
use std::iter;
use std::mem;

/// How many lines of a kind are shown beside others.
const FEW: usize = 7;
/// How many are shown alone.
const MANY: usize = 200;
/// How many letters of a provision are its name.
const NAME: usize = 80;
/// How many letters stand before the words that were found.
const BEFORE: usize = 20;
/// How many letters of a provision are shown.
const SHOWN: usize = 200;
/// How many bytes of text are gathered before the reader may press the next key.
const SLICE: usize = 1 << 17;

/// Opens a palette upon what is open.
pub(super) fn open(state: &mut State, scope: Scope) -> Effect {
    if scope == Scope::Marks && state.trail.marks.is_empty() {
        state.news.notice = Some(state.say("tui-no-marks"));
        return Effect::None;
    }
    let mut palette = Palette::new(scope, state.place());
    fill(state, &mut palette);
    let wants_bills = palette.is_whole();
    state.popups.push(Popup::Palette(Box::new(palette)));
    if wants_bills { Effect::Disk(Box::new(Request::Bills)) } else { Effect::None }
}

/// Offers the bills too, which were read.
pub(super) fn add_bills(state: &mut State, bills: Vec<Bill>) {
    with_palette(state, |state, palette| {
        palette.offers.extend(bills.iter().map(|bill| of_bill(state, bill)));
        palette.bills = bills;
        search(state, palette);
    });
}

/// Whether a palette is open for which not all provisions are gathered yet.
pub(super) fn is_gathering(state: &State) -> bool {
    let is_asked =
        matches!(state.popups.last(), Some(Popup::Palette(palette)) if palette.is_whole());
    is_asked && state.gathered.entries < state.spine.entries.len()
}

/// Gathers the next slice of the provisions; with the last one what was typed is looked for
/// among all of them.
pub(super) fn gather(state: &mut State) {
    let mut gathered = mem::take(&mut state.gathered);
    let mut read = 0;
    while read < SLICE && gathered.entries < state.spine.entries.len() {
        read += provisions(state, gathered.entries, &mut gathered.offers);
        gathered.entries += 1;
    }
    state.gathered = gathered;
    if !is_gathering(state) {
        with_palette(state, search);
    }
}

/// Finds what fits the words that are typed by now.
pub(super) fn typed(state: &mut State) {
    with_palette(state, |state, palette| {
        palette.at = 0;
        search(state, palette);
    });
}

fn with_palette(state: &mut State, change: impl FnOnce(&State, &mut Palette)) {
    match state.popups.pop() {
        Some(Popup::Palette(mut palette)) => {
            change(state, &mut palette);
            state.popups.push(Popup::Palette(palette));
        }
        other => state.popups.extend(other),
    }
}

/// Gathers what can be found, in the language of the interface, and finds what fits.
pub(super) fn fill(state: &State, palette: &mut Palette) {
    palette.offers.clear();
    if palette.scope == Scope::All {
        palette.offers.extend(actions(state, palette.place));
    }
    if palette.scope == Scope::Marks || palette.place == Place::Reading {
        palette.offers.extend(marks(state));
    }
    if palette.is_whole() {
        palette.offers.extend(palette.bills.iter().map(|bill| of_bill(state, bill)));
        palette.offers.extend(state.review().bill.versions.iter().map(|each| version(state, each)));
        let notes = state.review().annotations.iter().enumerate();
        palette.offers.extend(notes.map(|(at, note)| annotation(state, at, note)));
    }
    search(state, palette);
}

/// What the keys of a place do, found in every language.
fn actions(state: &State, place: Place) -> Vec<Offer> {
    let tongues = Language::ALL.map(Messages::new);
    let bindings = state.keys.of_place(place).filter(|binding| binding.says != "tui-palette");
    let offer = |binding: &keymap::Binding| {
        let row = Row {
            choosing: Choosing::Do(binding.command),
            name: state.say(binding.says),
            detail: String::new(),
            aside: keymap::shown(binding.keys[0], &state.messages),
        };
        let others = tongues.iter().map(|messages| messages.get(binding.says));
        let name = others.collect::<Vec<_>>().join(" ");
        Offer::new(Section::Actions, row, (&name, ""))
    };
    bindings.map(offer).collect()
}

fn marks(state: &State) -> Vec<Offer> {
    let offer = |(at, mark): (usize, &super::trail::Marked)| {
        let row = Row {
            choosing: Choosing::Mark(at),
            name: mark.cited.clone(),
            detail: mark.words.clone(),
            aside: mark.stop.versions.new.to_string(),
        };
        Offer::new(Section::Marks, row, (&mark.cited, &mark.words))
    };
    state.trail.marks.iter().enumerate().map(offer).collect()
}

/// All that a text says in every language.
fn in_all(text: &ByLanguage<Option<String>>) -> String {
    text.iter().filter_map(|(_, words)| words.as_deref()).collect::<Vec<_>>().join(" ")
}

fn of_bill(state: &State, bill: &Bill) -> Offer {
    let title = bill.title.nearest(state.messages.language());
    let row = Row {
        choosing: Choosing::Bill(bill.id.clone()),
        name: title.map_or_else(|| bill.id.to_string(), |(_, title)| title.clone()),
        detail: bill.versions.last().map_or_else(String::new, |version| version.id.to_string()),
        aside: String::new(),
    };
    let name = format!("{} {}", bill.id, in_all(&bill.title));
    Offer::new(Section::Bills, row, (&name, &in_all(&bill.about)))
}

fn version(state: &State, version: &Version) -> Offer {
    let key = format!("stage-{}", version.stage.name());
    let title = version.title.nearest(state.messages.language());
    let row = Row {
        choosing: Choosing::Version(version.id.clone()),
        name: format!("{} {}", version.id, state.say(&key)),
        detail: title.map_or_else(String::new, |(_, title)| title.clone()),
        aside: String::new(),
    };
    let name = format!("{} {} {}", row.name, version.date, in_all(&version.title));
    Offer::new(Section::Versions, row, (&name, &in_all(&version.note)))
}

/// Gathers the provision of an entry in every language that is shown; gives how many bytes
/// were read.
fn provisions(state: &State, at: usize, offers: &mut Vec<Offer>) -> usize {
    let mut read = 0;
    for (which, row) in state.spine.entries[at].rows.iter().enumerate() {
        let reading = &state.review().readings[which];
        let Some((document, id)) = row.and_then(|row| text(reading, row)) else { continue };
        let provision = document.provision(id);
        let said = words(document, provision);
        let begins: String = said.chars().take(NAME).collect();
        let name = format!("{} {begins}", short(document, provision));
        let behind = provision.passages().skip(1).map(|span| document.words(span));
        let rest: Vec<_> = iter::once(&said[begins.len()..]).chain(behind).collect();
        let rest = rest.join(" ");
        let row = Row {
            choosing: Choosing::Entry(at, which),
            name: String::new(),
            detail: String::new(),
            aside: String::new(),
        };
        read += name.len() + rest.len();
        offers.push(Offer::new(Section::Provisions, row, (&name, &rest)));
    }
    read
}

/// The text and the provision that stand for a row.
fn text(reading: &Reading, row: usize) -> Option<(&Document, ProvisionId)> {
    let (side, id) = provision_of(&reading.comparison.rows[row])?;
    Some((side.of(&reading.documents).as_ref(), id))
}

/// A provision as it is shown: the way to it, and the words that were found.
fn provision_row(state: &State, (entry, which): (usize, usize), query: &Query) -> Option<Row> {
    let row = state.spine.entries.get(entry)?.rows[which]?;
    let (document, id) = text(&state.review().readings[which], row)?;
    let said = said_by(document, id);
    let at = query.place(&said).filter(|at| *at > NAME / 2);
    let start = at.map_or(0, |at| at.saturating_sub(BEFORE));
    let cut: String = said.chars().skip(start).take(SHOWN).collect();
    let cut = if start > 0 { cut.split_once(' ').map_or("", |(_, rest)| rest) } else { &cut };
    Some(Row {
        choosing: Choosing::Entry(entry, which),
        name: way(document, id),
        detail: if start > 0 { format!("… {cut}") } else { cut.to_owned() },
        aside: String::new(),
    })
}

/// All that a provision says.
pub(super) fn said_by(document: &Document, id: ProvisionId) -> String {
    let passages = document.provision(id).passages().map(|span| document.words(span).trim());
    passages.collect::<Vec<_>>().join(" ")
}

fn annotation(state: &State, at: usize, annotation: &Annotation) -> Offer {
    let status = state.say(&format!("status-{}", annotation.status.name()));
    let severity = severity_name(state, annotation.body.severity);
    let norms: Vec<_> = annotation.body.norms.iter().map(|norm| norm_name(state, norm)).collect();
    let row = Row {
        choosing: Choosing::Note(at),
        name: format!("▲ {}", said::name(&state.messages, annotation)),
        detail: format!("{severity} · {status} · {}", norms.join(" · ")),
        aside: String::new(),
    };
    let body = &annotation.body;
    let name = format!("{} {} {}", in_all(&body.title), row.detail, annotation.id);
    let quote = annotation.target.quote.as_ref().map_or("", |quote| &quote.exact);
    let behind = format!("{} {quote}", in_all(&body.reasoning));
    Offer::new(Section::Notes, row, (&name, &behind))
}

/// Shows only the next kind of what was found, or all again.
pub(super) fn turn(state: &mut State, by: isize) {
    with_palette(state, |state, palette| {
        palette.turn(by);
        search(state, palette);
    });
}

/// Looks for what was typed; if nothing is found, for what the same keys type on
/// another layout.
fn search(state: &State, palette: &mut Palette) {
    let typed = palette.field.text();
    let meant = layouts(&typed);
    let found = meant.iter().map(|typed| (typed, found(state, palette, typed)));
    let found = found.into_iter().find(|(_, groups)| !groups.is_empty());
    let (typed, mut groups) = found.unwrap_or((&typed, Vec::new()));
    if palette.is_whole() && !typed.trim().is_empty() {
        groups.extend(articles(state, typed, most(palette, Section::Articles)));
        groups.sort_by_key(|group| Reverse(group.score));
    }
    palette.groups = groups;
    let is_there = |only: &Section| palette.groups.iter().any(|group| group.section == *only);
    palette.only = palette.only.filter(is_there);
    palette.step(0);
}

/// How many lines of a kind are shown.
fn most(palette: &Palette, section: Section) -> usize {
    let is_alone = palette.scope != Scope::All || palette.only == Some(section);
    if is_alone || palette.field.text().trim().is_empty() { MANY } else { FEW }
}

fn found(state: &State, palette: &Palette, typed: &str) -> Vec<Group> {
    let query = Query::new(typed);
    let mut groups = Vec::new();
    // Beside words only what has a number is a citation.
    let has_number = typed.contains(|c: char| c.is_ascii_digit());
    if palette.scope == Scope::Citations || (palette.is_whole() && has_number) {
        groups.extend(cited(state, typed, most(palette, Section::Places)));
    }
    if palette.scope == Scope::Citations {
        if groups.is_empty() {
            groups.extend(near(state, typed));
        }
        return groups;
    }
    // Nobody reads all provisions in a list.
    let is_wide = palette.is_whole() && !query.is_empty();
    let provisions = if is_wide { &state.gathered.offers[..] } else { &[] };
    let fitting = palette.fitting(&query, provisions);
    for section in Section::ALL {
        let of_it = |(_, offer): &&(i32, &Offer)| offer.section == section;
        let offers: Vec<_> = fitting.iter().filter(of_it).collect();
        groups.extend(group(state, &offers, most(palette, section), &query));
    }
    groups
}

/// The best of the offers of one kind; a provision once, whatever language it is found in.
fn group(state: &State, offers: &[&(i32, &Offer)], most: usize, query: &Query) -> Option<Group> {
    let (score, first) = offers.first()?;
    let mut seen = HashSet::new();
    let is_new = |offer: &&(i32, &Offer)| match offer.1.row.choosing {
        Choosing::Entry(entry, _) => seen.insert(entry),
        _ => true,
    };
    let offers: Vec<_> = offers.iter().copied().filter(is_new).collect();
    let row = |(_, offer): &(i32, &Offer)| match offer.row.choosing {
        Choosing::Entry(entry, which) => provision_row(state, (entry, which), query),
        _ => Some(offer.row.clone()),
    };
    let rows = offers.iter().take(most).filter_map(|offer| row(offer)).collect();
    Some(Group { section: first.section, rows, all: offers.len(), score: *score })
}

/// The provisions that what is typed cites, in every language that is shown; what is gone
/// stands behind.
fn cited(state: &State, typed: &str, most: usize) -> Option<Group> {
    let mut rows: Vec<(usize, usize)> = Vec::new();
    for side in [Side::New, Side::Old] {
        for (which, reading) in state.review().readings.iter().enumerate() {
            for id in find_cited(side.of(&reading.documents).as_ref(), typed) {
                let row = match side {
                    Side::New => reading.row_of_new(id),
                    Side::Old => reading.row_of_old(id).filter(|row| is_gone(reading, *row)),
                };
                let entry = row.and_then(|row| state.spine.of_reading(which, row));
                if let Some(entry) = entry
                    && rows.iter().all(|(there, _)| *there != entry)
                {
                    rows.push((entry, which));
                }
            }
        }
    }
    let all = rows.len();
    let rows: Vec<_> = rows.into_iter().take(most).filter_map(|at| cited_row(state, at)).collect();
    (all > 0).then_some(Group { section: Section::Places, rows, all, score: i32::MAX })
}

/// What the longest beginning of what is typed cites, while the rest is still to come or
/// cites nothing.
fn near(state: &State, typed: &str) -> Option<Group> {
    let ends = typed.trim_end().rmatch_indices(char::is_whitespace);
    let group = ends.into_iter().find_map(|(end, _)| cited(state, &typed[..end], MANY))?;
    Some(Group { section: Section::Near, ..group })
}

fn is_gone(reading: &Reading, row: usize) -> bool {
    reading.comparison.rows[row].sides.new.is_empty()
}

/// A provision with its citation in full.
fn cited_row(state: &State, (entry, which): (usize, usize)) -> Option<Row> {
    let row = provision_row(state, (entry, which), &Query::new(""))?;
    let at = state.spine.entries[entry].rows[which]?;
    let (document, id) = text(&state.review().readings[which], at)?;
    Some(Row { name: cite(document, id), ..row })
}

/// The articles that a number or a topic finds, in whichever language.
fn articles(state: &State, typed: &str, most: usize) -> Option<Group> {
    // One or two letters begin the words of too many topics.
    let says_much = |word: &str| {
        word.chars().count() > 2 || word.starts_with(|letter: char| letter.is_ascii_digit())
    };
    if !typed.split_whitespace().any(says_much) {
        return None;
    }
    let language = state.messages.language();
    let found = find(typed);
    let topics = found.first()?.article.topic.iter().map(|(_, topic)| *topic);
    let name = topics.collect::<Vec<_>>().join(" ");
    let score = Query::new(typed).score(&Target::new(&name, "")).map_or(0, |score| score.points);
    let annotations = &state.review().annotations;
    let row = |hit: &Hit| {
        let notes = annotations.iter().filter(|note| cites(note, &hit.norm)).count();
        Row {
            name: norm_name(state, &hit.norm),
            detail: (*hit.article.topic.get(language)).to_owned(),
            aside: if notes > 0 { format!("▲{notes}") } else { String::new() },
            choosing: Choosing::Norm(hit.norm.clone()),
        }
    };
    let rows = found.iter().take(most).map(row).collect();
    Some(Group { section: Section::Articles, rows, all: found.len(), score })
}

/// Whether an annotation cites a norm: the same paragraph, or any of the article where
/// no paragraph is asked for.
pub(super) fn cites(annotation: &Annotation, norm: &Norm) -> bool {
    let is_it = |each: &Norm| *each == *norm || (norm.paragraph.is_none() && each.whole() == *norm);
    annotation.body.norms.iter().any(is_it)
}
