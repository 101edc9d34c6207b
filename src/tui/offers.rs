//! What the palette offers, and what typing finds of it.

use super::action::Command;
use super::choices::cites;
use super::effect::{Effect, Request};
use super::gather;
use super::keymap::{self, Place};
use super::keys::command_name;
use super::notes::{norm_name, severity_name};
use super::palette::{Choosing, Group, Hunt, Offer, Palette, Row, Scope, Section, fitting};
use super::popup::Popup;
use super::score::{Query, Target};
use super::state::State;
use super::uses;
use crate::annotation::Annotation;
use crate::bill::{Bill, Version};
use crate::constitution::{Hit, find};
use crate::document::citation::{cite, find_cited};
use crate::l10n::Messages;
use crate::review::Reading;
use crate::text::keyboard::layouts;
use crate::text::language::{ByLanguage, Language};
use crate::view::Side;
use crate::view::said;
use std::cmp::Reverse;

/// How many lines of a kind are shown beside others.
const FEW: usize = 7;
/// How many are shown alone.
const MANY: usize = 200;
/// How many letters are looked through before the reader may press the next key.
const SLICE: usize = 1 << 18;

/// Opens a palette upon what is open.
pub(super) fn open(state: &mut State, scope: Scope) -> Effect {
    if scope == Scope::Marks && state.trail.marks.is_empty() {
        state.news.notice = Some(state.say("tui-no-marks"));
        return Effect::None;
    }
    let mut palette = Palette::new(scope, state.place());
    fill(state, &mut palette);
    let wants_bills = palette.has_bills();
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
    if palette.scope == Scope::Marks || palette.is_whole() {
        palette.offers.extend(marks(state));
    }
    if palette.has_bills() {
        palette.offers.extend(palette.bills.iter().map(|bill| of_bill(state, bill)));
    }
    if palette.is_whole() {
        palette.offers.extend(state.review().bill.versions.iter().map(|each| version(state, each)));
        let notes = state.review().annotations.iter().enumerate();
        palette.offers.extend(notes.map(|(at, note)| annotation(state, at, note)));
    }
    search(state, palette);
}

/// What does here what a command of the command line does there; others have the same name.
const TYPED: &[(Command, &str)] = &[
    (Command::Versions, "diff"),
    (Command::NextDisagreement, "parity"),
    (Command::AllNotes, "list annotations"),
    (Command::Citation, "show"),
];

/// What the keys of a place do, found in every language and by the name that config file
/// and command line give it.
fn actions(state: &State, place: Place) -> Vec<Offer> {
    let tongues = Language::ALL.map(Messages::new);
    let bindings = uses::of_use(state, place);
    let bindings = bindings.into_iter().filter(|binding| binding.says != "tui-palette");
    let offer = |binding: &keymap::Binding| {
        let row = Row {
            choosing: Choosing::Do(binding.command),
            name: state.say(binding.says),
            detail: String::new(),
            aside: keymap::shown(binding.keys[0], &state.messages),
        };
        let others = tongues.iter().map(|messages| messages.get(binding.says));
        let typed = TYPED.iter().filter(|(command, _)| *command == binding.command);
        let typed = typed.map(|(_, name)| (*name).to_owned());
        let names = others.chain([command_name(binding.command)]).chain(typed);
        let name = names.collect::<Vec<_>>().join(" ");
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
        let typed = &layouts(&palette.field.text())[palette.hunt.layout];
        let groups = found(state, palette, typed);
        arrange(state, palette, groups);
    });
}

/// Whether a palette is open that has not looked through all provisions yet.
fn is_hunting(state: &State) -> bool {
    let Some(Popup::Palette(palette)) = state.popups.last() else { return false };
    palette.hunt.looked < hunted(state, palette).len()
}

/// Whether there is more to do for the palette between the keys.
pub(super) fn looks_on(state: &State) -> bool {
    gather::is_gathering(state) || is_hunting(state)
}

/// Gathers the next slice of the provisions, or looks through the next; with the last one
/// gathered what was typed is looked for among all of them.
pub(super) fn look_on(state: &mut State) {
    let was_gathering = gather::is_gathering(state);
    if was_gathering {
        gather::gather(state);
    }
    let has_all = was_gathering && !gather::is_gathering(state);
    with_palette(state, |state, palette| {
        if has_all {
            palette.hunt = Hunt::default();
        }
        if has_all || !was_gathering {
            hunt(state, palette);
        }
    });
}

/// The provisions that are looked through for what is typed; nobody reads all of them in a
/// list.
fn hunted<'a>(state: &'a State, palette: &Palette) -> &'a [Offer] {
    let is_wide = palette.is_whole() && !palette.field.text().trim().is_empty();
    if is_wide { &state.gathered.offers } else { &[] }
}

/// Looks for what was typed anew, and shows what is found at once.
fn search(state: &State, palette: &mut Palette) {
    palette.hunt = Hunt::default();
    if !hunt(state, palette) {
        let groups = found(state, palette, &layouts(&palette.field.text())[0]);
        arrange(state, palette, groups);
    }
}

/// Looks through the next slice of the provisions; if nothing at all is found in the end,
/// for what the same keys type on another layout. Gives whether it came to the end.
fn hunt(state: &State, palette: &mut Palette) -> bool {
    let meant = layouts(&palette.field.text());
    let offers = hunted(state, palette);
    let mut room = SLICE;
    loop {
        let layout = palette.hunt.layout;
        room = palette.hunt.look(&Query::new(&meant[layout]), offers, room);
        if palette.hunt.looked < offers.len() {
            return false;
        }
        let groups = found(state, palette, &meant[layout]);
        if !groups.is_empty() || layout + 1 == meant.len() {
            arrange(state, palette, groups);
            return true;
        }
        palette.hunt = Hunt::of_layout(layout + 1);
    }
}

/// Shows what was found, and the articles; the line that the reader went to stays chosen.
fn arrange(state: &State, palette: &mut Palette, mut groups: Vec<Group>) {
    let gone_to = palette.chosen().filter(|_| palette.at > 0).map(|row| row.choosing.clone());
    let layout = if groups.is_empty() { 0 } else { palette.hunt.layout };
    let typed = &layouts(&palette.field.text())[layout];
    if palette.is_whole() && !typed.trim().is_empty() {
        groups.extend(articles(state, typed, most(palette, Section::Articles)));
        groups.sort_by_key(|group| Reverse(group.score));
    }
    palette.groups = groups;
    let is_there = |only: &Section| palette.groups.iter().any(|group| group.section == *only);
    palette.only = palette.only.filter(is_there);
    let at = palette.shown().flat_map(|group| &group.rows);
    let at = at.zip(0..).find(|(row, _)| Some(&row.choosing) == gone_to.as_ref());
    palette.at = at.map_or(palette.at, |(_, at)| at);
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
    let scored = palette.scored(&query);
    let has_exact = palette.hunt.is_exact || scored.iter().any(|(score, _)| score.is_exact);
    let fitting = fitting(scored, has_exact);
    for section in Section::ALL {
        let most = most(palette, section);
        groups.extend(match section {
            Section::Provisions => provisions(state, palette, (&query, has_exact), most),
            _ => group(&fitting, section, most),
        });
    }
    groups
}

/// The best of the offers of one kind.
fn group(fitting: &[(i32, &Offer)], section: Section, most: usize) -> Option<Group> {
    let offers: Vec<_> = fitting.iter().filter(|(_, offer)| offer.section == section).collect();
    let (score, _) = offers.first()?;
    let rows = offers.iter().take(most).map(|(_, offer)| offer.row.clone()).collect();
    Some(Group { section, rows, all: offers.len(), score: *score })
}

/// The best of the provisions, each once, whatever languages it is found in.
fn provisions(
    state: &State,
    palette: &Palette,
    (query, has_exact): (&Query, bool),
    most: usize,
) -> Option<Group> {
    let offers = hunted(state, palette);
    let (best, all) = palette.hunt.best(has_exact, most * Language::ALL.len());
    let (score, _) = best.first()?;
    let choosing = |at: usize| offers.get(at).map(|offer| &offer.row.choosing);
    let mut seen = Seen::new(state);
    let best = best.iter().filter_map(|(_, at)| choosing(*at)).filter(|it| seen.is_new(it));
    let rows = best.take(most).filter_map(|it| gather::row(state, it, query)).collect();
    let mut seen = Seen::new(state);
    let all = all.into_iter().filter_map(choosing).filter(|it| seen.is_new(it)).count();
    Some(Group { section: Section::Provisions, rows, all, score: *score })
}

/// Which provisions were met with.
struct Seen(Vec<bool>);

impl Seen {
    fn new(state: &State) -> Self {
        Self(vec![false; state.spine.entries.len()])
    }

    /// Whether it was not; what stands in no entry is met with once.
    fn is_new(&mut self, choosing: &Choosing) -> bool {
        match choosing {
            Choosing::Entry(entry, _) | Choosing::Twin(Some(entry), ..) => {
                !self.0.get_mut(*entry).is_some_and(|seen| std::mem::replace(seen, true))
            }
            _ => true,
        }
    }
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
    let choosing = Choosing::Entry(entry, which);
    let (document, id) = gather::text(state, &choosing)?;
    let row = gather::row(state, &choosing, &Query::new(""))?;
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
