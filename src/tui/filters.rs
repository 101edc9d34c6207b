//! The panel of checks: what keys do in it, and what a filter is called.

use super::action::Command;
use super::filter::{Check, Filter, Panel, Sought};
use super::popup::Popup;
use super::scroll::{hold, standing};
use super::state::{Spot, State};
use crate::compare::{Change, Significance};
use crate::view::outline::Sign;

/// How many checks a page has.
const PAGE: isize = 8;

/// Opens the panel.
pub(super) fn open(state: &mut State) {
    let count = |check: &Check| {
        let mut sought = Sought::default();
        sought.toggle(*check);
        state.spine.entries.iter().filter(|entry| sought.fits(&entry.facts)).count()
    };
    let counts = Check::all().concat().iter().map(count).collect();
    let Spot { entry, top, skip, .. } = state.spot;
    let panel = Panel::new(state.manner.filter, [entry, top, skip], counts);
    state.popups.push(Popup::Checks(Box::new(panel)));
}

/// Carries out a command in the panel: what is checked is shown at once.
pub(super) fn command(state: &mut State, command: Command) {
    let Some(Popup::Checks(panel)) = state.popups.last_mut() else { return };
    match command {
        Command::Next => panel.step(1),
        Command::Previous => panel.step(-1),
        Command::PageDown => panel.step(PAGE),
        Command::PageUp => panel.step(-PAGE),
        Command::First => panel.step(isize::MIN),
        Command::Last => panel.step(isize::MAX),
        Command::Unfold => panel.step_kind(1),
        Command::Fold => panel.step_kind(-1),
        Command::Mark => {
            let mut sought = Sought::of(state.manner.filter);
            panel.check().into_iter().for_each(|check| sought.toggle(check));
            show(state, sought.filter());
        }
        Command::Uncheck => show(state, Filter::All),
        Command::Accept => {
            state.popups.pop();
            state.news.notice = Some(told(state));
        }
        _ => (),
    }
}

/// Shows what another filter lets through; the reader stays where they are, or nearby.
pub(super) fn show(state: &mut State, filter: Filter) {
    let standing = standing(state);
    state.manner.filter = filter;
    state.refresh();
    hold(state, standing);
}

/// Puts everything back as it was when the panel was opened.
pub(super) fn leave(state: &mut State, panel: &Panel) {
    show(state, panel.before);
    let [entry, top, skip] = panel.spot;
    state.stand_at(entry);
    (state.spot.top, state.spot.skip) = (top, skip);
}

/// What is on, and how many provisions it shows and hides.
pub(super) fn told(state: &State) -> String {
    if state.manner.filter == Filter::All {
        return state.say("tui-only-changes-off");
    }
    let filter = name(state).unwrap_or_default();
    format!("{filter} · {}", counted(state))
}

/// How many provisions the filter shows, and how many it hides.
pub(super) fn counted(state: &State) -> String {
    let shown = state.spine.changed(state.manner.filter).count();
    let hidden = state.spine.entries.len() - shown;
    let values = [("shown", shown.into()), ("hidden", hidden.into())];
    state.messages.say("tui-filter-counts", &values)
}

/// What the filter is called, kind by kind; `None` where nothing is filtered.
pub(super) fn name(state: &State) -> Option<String> {
    match state.manner.filter {
        Filter::All => None,
        Filter::Changes => Some(state.say("tui-filter-changes")),
        Filter::Substance => Some(state.say("tui-filter-substance")),
        Filter::Folded => Some(state.say("tui-filter-folded")),
        Filter::Sought(sought) => {
            let kinds = Check::all().into_iter().map(|kind| of_kind(state, sought, &kind));
            Some(kinds.filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" · "))
        }
    }
}

fn of_kind(state: &State, sought: Sought, kind: &[Check]) -> String {
    let on: Vec<String> = kind
        .iter()
        .filter(|check| sought.has(**check))
        .map(|check| match check {
            Check::Change(change) => Sign(Some(*change)).symbol().to_string(),
            Check::Annotated => "▲".to_owned(),
            Check::Disputed => "≠".to_owned(),
            _ => check_name(state, *check),
        })
        .collect();
    on.join(" ")
}

/// What a check is called.
pub(super) fn check_name(state: &State, check: Check) -> String {
    let named = |change: Change| state.say(&format!("change-{}", change.name()));
    let kind = |kind: Significance| state.say(&format!("significance-{}", kind.name()));
    match check {
        Check::Change(change) => format!("{} {}", Sign(Some(change)).symbol(), named(change)),
        Check::Substantive => state.say("tui-filter-substance"),
        Check::Significance(each) => kind(each),
        Check::Annotated => format!("▲ {}", state.say("tui-check-annotated")),
        Check::Severity(severity) => {
            format!("≥ {}", state.say(&format!("severity-{}", severity.name())))
        }
        Check::Unweighed => state.say("severity-unweighed"),
        Check::Status(status) => state.say(&format!("status-{}", status.name())),
        Check::Disputed => format!("≠ {}", state.say("tui-check-disputed")),
    }
}
