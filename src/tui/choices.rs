//! What the lists offer.

use super::draft::further;
use super::notes::{norm_name, norm_short, severity_name};
use super::order::Order;
use super::picker::{Choice, Item, Picker};
use super::popup::Popup;
use super::state::State;
use crate::annotation::{Annotation, ConflictKind, Status};
use crate::constitution::official::Wording;
use crate::constitution::{Norm, article, edition, find};
use crate::review::Anchored;
use crate::text::language::Language;
use crate::view::Side;
use crate::view::label::way;
use crate::view::life::day;
use crate::view::said::name;
use crate::view::timeline::named;

/// How many norms a list offers.
const NORMS: usize = 60;

/// The versions of the bill, latest last.
pub(super) fn versions(state: &State, choice: Choice) -> Picker {
    let review = state.review();
    let language = state.messages.language();
    let item = |version: &crate::bill::Version| {
        let title = version.title.nearest(language).map_or("", |(_, title)| title);
        let codes: Vec<_> = version.languages().map(Language::code).collect();
        let detail = format!("{} {title}", codes.join(" "));
        Item::new(version.id.as_str(), named(version, &state.messages), detail.trim())
    };
    let items = review.bill.versions.iter().map(item).collect();
    let pair = review.pair();
    let here = if choice == Choice::OldVersion { pair.old } else { pair.new };
    Picker::new(choice, items, here.id.as_str())
}

/// The languages, alone and beside one another, that either version has: that of the
/// interface leads.
pub(super) fn languages(state: &State) -> Picker {
    let pair = state.review().pair();
    let amended = state.opened.law.as_ref();
    let has = |language: &Language| {
        let is_of_law = amended.is_none_or(|it| it.law.texts.get(*language).is_some());
        is_of_law && pair.old.languages().chain(pair.new.languages()).any(|each| each == *language)
    };
    let mut there: Vec<Language> = Language::ALL.into_iter().filter(has).collect();
    there.sort_by_key(|language| *language != state.messages.language());
    let mut sets: Vec<Vec<Language>> = there.iter().map(|language| vec![*language]).collect();
    for (at, one) in there.iter().enumerate() {
        sets.extend(there[at + 1..].iter().map(|other| vec![*one, *other]));
    }
    if there.len() > 2 {
        sets.push(there);
    }
    let shown = state.review().languages();
    if !sets.contains(&shown) {
        sets.push(shown.clone());
    }
    let items = sets.iter().map(|set| {
        let names: Vec<_> = set.iter().map(|language| language.endonym()).collect();
        Item::new(&codes(set), names.join(" + "), codes(set))
    });
    Picker::new(Choice::Languages, items.collect(), &codes(&shown))
}

/// The codes of languages: `ru,kk`.
pub(super) fn codes(languages: &[Language]) -> String {
    languages.iter().map(|language| language.code()).collect::<Vec<_>>().join(",")
}

/// The norms that a number or a topic finds; what is written as a norm that there
/// is comes first.
pub(super) fn norms(state: &State, typed: &str) -> Vec<Item> {
    let language = state.messages.language();
    let written = Norm::parse(typed).filter(|norm| norm.check(None).is_ok());
    let written = written.into_iter().map(|norm| norm_item(state, &norm, language));
    let found = find(typed).into_iter().take(NORMS);
    let found = found.map(|hit| norm_item(state, &hit.norm, language));
    let mut items: Vec<Item> = Vec::new();
    for item in written.chain(found) {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    items
}

fn norm_item(state: &State, norm: &Norm, language: Language) -> Item {
    let topic = article(norm).map_or("", |article| article.topic.get(language));
    Item::new(&norm.to_string(), norm_name(state, norm), topic)
}

/// The words of a norm that a list offers, on one line, or that only its topic is
/// known; `None` for a treaty, of which no text is kept.
pub(super) fn norm_words(state: &State, value: &str) -> Option<String> {
    let norm = Norm::parse(value)?;
    edition(norm.instrument)?;
    Some(match state.opened.official.wording(&norm, state.messages.language()) {
        Wording::Words(words) => words.split_whitespace().collect::<Vec<_>>().join(" "),
        Wording::Absent | Wording::Unknown => state.say("tui-topic-only"),
    })
}

/// The list of norms.
pub(super) fn norm_picker(state: &State) -> Picker {
    Picker::new(Choice::Norm, norms(state, ""), "")
}

/// The kinds of conflict.
pub(super) fn kinds(state: &State, now: ConflictKind) -> Picker {
    let item = |kind: &ConflictKind| {
        Item::new(kind.name(), state.say(&format!("conflict-{}", kind.name())), "")
    };
    Picker::new(Choice::Kind, ConflictKind::ALL.iter().map(item).collect(), now.name())
}

/// How an annotation can stand.
pub(super) fn statuses(state: &State, note: usize) -> Picker {
    let item = |status: &Status| {
        Item::new(status.name(), state.say(&format!("status-{}", status.name())), "")
    };
    let now = state.review().annotations[note].status;
    Picker::new(Choice::Status(note), Status::ALL.iter().map(item).collect(), now.name())
}

/// The annotations of the bill, those that found no place included: all, or those that cite
/// a norm.
pub(super) fn notes(state: &State, norm: Option<Norm>) -> Picker {
    let here = state.note().map_or("", |at| state.review().annotations[at].id.as_str());
    let items = note_items(state, norm.as_ref());
    Picker::new(Choice::Note(norm), items, here)
}

/// Whether an annotation cites a norm: the same paragraph, or any of the article where
/// no paragraph is asked for.
pub(super) fn cites(annotation: &Annotation, norm: &Norm) -> bool {
    let is_it = |each: &Norm| *each == *norm || (norm.paragraph.is_none() && each.whole() == *norm);
    annotation.body.norms.iter().any(is_it)
}

/// Puts the list of annotations in the next order.
pub(super) fn reorder(state: &mut State) {
    state.manner.order = further(&Order::ALL, state.manner.order, 1);
    let Some(Popup::List(picker)) = state.popups.last() else { return };
    let Choice::Note(norm) = &picker.choice else { return };
    let items = note_items(state, norm.as_ref());
    if let Some(Popup::List(picker)) = state.popups.last_mut() {
        picker.reorder(items);
    }
}

fn note_items(state: &State, norm: Option<&Norm>) -> Vec<Item> {
    let annotations = &state.review().annotations;
    let order = state.manner.order;
    let is_asked = |at: &usize| norm.is_none_or(|norm| cites(&annotations[*at], norm));
    let sorted = order.sorted(annotations, &state.spine).into_iter().filter(is_asked);
    let item = |at: usize| {
        let annotation = &annotations[at];
        let status = state.say(&format!("status-{}", annotation.status.name()));
        let severity = severity_name(state, annotation.body.severity);
        let place = place(state, at);
        let detail = match order {
            Order::Place | Order::Severity => format!("{severity} · {status} · {place}"),
            Order::Status => format!("{status} · {severity} · {place}"),
            Order::Date => {
                format!("{} · {severity} · {status} · {place}", day(&annotation.modified))
            }
        };
        note_item(state, annotation, &detail)
    };
    sorted.map(item).collect()
}

/// An annotation in a list, found by its titles in every language, by its id and by its
/// norms, however the screen writes them.
pub(super) fn note_item(state: &State, annotation: &Annotation, detail: &str) -> Item {
    let id = annotation.id.as_str();
    let titles = annotation.body.title.iter().filter_map(|(_, title)| title.as_deref());
    let norms = annotation
        .body
        .norms
        .iter()
        .flat_map(|norm| [norm.to_string(), norm_short(state, norm), norm_name(state, norm)]);
    let also = titles.chain([id]).map(str::to_owned).chain(norms).collect::<Vec<_>>().join(" ");
    Item::new(id, format!("▲ {}", name(&state.messages, annotation)), detail).found_by(also)
}

/// Where an annotation lies, or that it lies nowhere.
fn place(state: &State, note: usize) -> String {
    let lies = |anchored: &Anchored| {
        let reading = state.lead()?;
        let side = if anchored.anchors.new.provision.is_some() { Side::New } else { Side::Old };
        let id = side.of(&anchored.anchors).provision?;
        Some(way(side.of(&reading.documents).as_ref(), id))
    };
    let anchored = state
        .lead()
        .and_then(|reading| reading.anchored.iter().find(|each| each.annotation == note));
    match anchored {
        None => state.say("placement-orphaned"),
        Some(anchored) => lies(anchored).unwrap_or_else(|| {
            state.say(&format!("placement-{}", anchored.anchors.new.placement.name()))
        }),
    }
}
