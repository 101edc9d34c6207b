//! The laws beside the bill: which there are, each as the later version makes it read, and
//! the way from what changed in it to the instruction and back.

use super::choosing::provision;
use super::effect::{Effect, Request};
use super::glance::{Glance, says};
use super::instructions::{cause, undone, why};
use super::jumps::{go_to, stop};
use super::picker::{Choice, Item, Picker};
use super::popup::Popup;
use super::sheet::{Goal, Sheet, Subject};
use super::state::State;
use super::trail::Stop;
use crate::amend::Application;
use crate::document::Address;
use crate::store::{Law, Reach, Worked};
use crate::text::language::Language;
use crate::view::Side;
use crate::view::line::harmless;

/// Offers the laws that were read, or says where one is to be put.
pub(super) fn offer(state: &mut State, all: &[(Law, Worked)]) {
    if all.is_empty() {
        let language = state.lead().map_or(Language::Russian, |reading| reading.language);
        let values = [
            ("bill", state.review().bill.id.as_str().into()),
            ("language", language.code().into()),
        ];
        state.news.notice = Some(state.messages.say("tui-law-none", &values));
        return;
    }
    let glance = |(law, worked): &(Law, Worked)| Glance {
        name: law.name.clone(),
        title: harmless(worked.base.title().unwrap_or(&law.name)),
        tally: worked.application.as_ref().map(Application::tally),
    };
    let picker = picker(state, all.iter().map(glance).collect());
    state.popups.push(Popup::List(Box::new(picker)));
}

/// The list of the laws.
pub(super) fn picker(state: &State, all: Vec<Glance>) -> Picker {
    let item = |law: &Glance| {
        let untouched = || state.say("tui-law-untouched");
        let says = law.tally.map_or_else(untouched, |tally| says(tally, &state.messages));
        Item::new(&law.name, &*law.title, says).found_by(law.name.clone())
    };
    let items = all.iter().map(item).collect();
    let here = state.opened.subject().1.unwrap_or_default().to_owned();
    Picker::new(Choice::Law(all), items, &here)
}

/// Wants a law shown as the later version makes it read.
pub(super) fn show(state: &mut State, name: &str) -> Effect {
    state.arrive_nowhere();
    let review = state.review();
    let versions = review.pair().map(|version| version.id.clone());
    Effect::Disk(Box::new(Request::Law(name.to_owned(), versions, review.languages())))
}

/// What is said once a law is shown.
pub(super) fn opened(state: &State) -> Option<String> {
    let amended = state.opened.law.as_ref()?;
    let application = amended.worked.iter().find_map(|worked| worked.application.as_ref());
    let untouched = || state.say("tui-law-untouched");
    let says = application.map_or_else(untouched, |it| says(it.tally(), &state.messages));
    Some(format!("{says} · {}", state.say_with_keys("tui-law-keys", &[])))
}

/// Goes back to the bill where the reader was in it.
pub(super) fn close(state: &mut State) -> Effect {
    let now = Stop { law: None, place: None, ..stop(state) };
    let last = state.trail.last_in_bill().cloned().unwrap_or_else(|| now.clone());
    go_to(state, Stop { versions: now.versions, ..last })
}

/// From what changed in a law to its instruction, and from an instruction to what it
/// changes.
pub(super) fn jump(state: &mut State) -> Effect {
    if state.opened.law.is_some() {
        let cause = cause(state).map(|cause| (cause.language(), cause.address().clone()));
        return match cause {
            Some((language, address)) => to_instruction(state, language, address),
            None => notice(state, "tui-law-no-cause"),
        };
    }
    match provision(state) {
        Some((which, (Side::New, id))) => {
            let reading = &state.review().readings[which];
            let address = reading.documents.new.provision(id).address.clone();
            Effect::Disk(Box::new(Request::Reach(reading.language, address)))
        }
        _ => notice(state, "tui-law-no-effect"),
    }
}

fn notice(state: &mut State, key: &str) -> Effect {
    state.news.notice = Some(state.say_with_keys(key, &[]));
    Effect::None
}

/// Goes where an instruction leads, or says why it does nothing.
pub(super) fn reached(state: &mut State, reach: Reach) -> Effect {
    match reach {
        Reach::Changed(law, place) => {
            let effect = show(state, &law.name);
            state.news.aim.address = Some(place);
            effect
        }
        Reach::Refused(worked, which) => {
            state.news.notice = why(state, &worked, which).map(|why| {
                let law = harmless(worked.base.title().unwrap_or_default());
                state.messages.say("tui-law-not-done", &[("law", law.into()), ("why", why.into())])
            });
            Effect::None
        }
        Reach::Nothing => notice(state, "tui-law-no-effect"),
    }
}

/// Goes to a provision of the bill, in the languages in which it was read if that of the
/// provision is among them.
pub(super) fn to_instruction(state: &mut State, language: Language, address: Address) -> Effect {
    let mut to = Stop { law: None, place: Some((Side::New, address)), ..stop(state) };
    let before = state.trail.last_in_bill().map(|stop| &stop.languages);
    if let Some(languages) = before.filter(|languages| languages.contains(&language)) {
        to.languages.clone_from(languages);
    }
    go_to(state, to)
}

/// Shows what was not carried out, or says that all was.
pub(super) fn open_undone(state: &mut State) {
    if state.opened.law.is_none() {
        state.news.notice = Some(state.say_with_keys("tui-law-first", &[]));
        return;
    }
    let sheet = sheet(state);
    if sheet.items.is_empty() {
        state.news.notice = Some(state.say("tui-law-all-done"));
    } else {
        state.popups.push(Popup::Sheet(Box::new(sheet)));
    }
}

/// What was not carried out on the law, and what was not understood; each leads to its
/// place in the bill.
pub(super) fn sheet(state: &State) -> Sheet {
    let worked = state.opened.law.iter().flat_map(|amended| &amended.worked);
    let items: Vec<_> = worked.flat_map(|worked| undone(state, worked)).collect();
    let title = state.messages.say("tui-law-undone-title", &[("count", items.len().into())]);
    Sheet::new(Subject::Undone, title, items)
}

/// Closes the list of them and goes to the one under the cursor.
pub(super) fn go(state: &mut State) -> Effect {
    let Some(Popup::Sheet(sheet)) = state.popups.pop() else { return Effect::None };
    match sheet.goal() {
        Some(Goal { address: Some(address), text: Some(language), .. }) => {
            to_instruction(state, language, address)
        }
        _ => Effect::None,
    }
}
