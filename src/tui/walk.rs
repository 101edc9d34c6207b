//! Moving through the text, the outline and the annotations.

use super::action::Command;
use super::block::{absence, marked_lines};
use super::choosing::provision;
use super::filter::Filter;
use super::layout::{inside, panes};
use super::notes;
use super::scroll::{center, follow, height, hold, reveal, scroll, standing, uncover, visible};
use super::state::{Pane, State};
use crate::document::ProvisionId;
use crate::text::language::Language;
use crate::view::label::short;
use crate::view::wrap::{width, wrap};
use crate::view::{Mark, Side};
use ratatui::layout::{Position, Rect};

/// How deep nodes of the outline are set in at most.
pub(super) const DEEPEST: usize = 6;

/// Stands at an entry and brings it on the screen.
pub(super) fn go(state: &mut State, entry: usize) {
    let entry = state.nearest_shown(entry);
    state.stand_at(entry);
    reveal(state);
}

/// Goes to an entry from afar: it is shown with what stands above it.
pub(super) fn jump(state: &mut State, entry: usize) {
    let entry = state.nearest_shown(entry);
    state.stand_at(entry);
    center(state);
}

/// Goes to an entry from afar, whether the filter lets it through or not: one that does not
/// is lifted, which is said.
pub(super) fn jump_to_hidden(state: &mut State, entry: usize) {
    if !state.spine.shows(entry) {
        if !state.spine.folds.open(entry) {
            state.manner.filter = Filter::All;
            state.news.add(Some(state.say("tui-filter-lifted")));
        }
        state.refresh();
    }
    jump(state, entry);
}

/// Goes to the annotation called `id`; gives whether it has a place.
pub(super) fn go_to_note(state: &mut State, id: &str) -> bool {
    let note = state.review().annotations.iter().position(|each| each.id.as_str() == id);
    let Some((note, entry)) = note.and_then(|note| Some((note, state.spine.of_note(note)?))) else {
        return false;
    };
    jump_to_hidden(state, entry);
    state.spot.note = state.notes().iter().position(|each| *each == note).unwrap_or(0);
    true
}

/// Carries out a command that moves in the pane with the cursor.
pub(super) fn walk(state: &mut State, command: Command) {
    match (state.manner.focus, command) {
        (Pane::Text, Command::Next) => step_text(state, 1),
        (Pane::Text, Command::Previous) => step_text(state, -1),
        (Pane::Outline, Command::Next) => step_outline(state, 1),
        (Pane::Outline, Command::Previous) => step_outline(state, -1),
        (Pane::Outline, Command::PageDown) => step_outline(state, page(state)),
        (Pane::Outline, Command::PageUp) => step_outline(state, -page(state)),
        (Pane::Notes, Command::Next | Command::LineDown) => scroll_notes(state, 1),
        (Pane::Notes, Command::Previous | Command::LineUp) => scroll_notes(state, -1),
        (Pane::Notes, Command::PageDown) => scroll_notes(state, 5),
        (Pane::Notes, Command::PageUp) => scroll_notes(state, -5),
        (_, Command::PageDown) => turn(state, page(state)),
        (_, Command::PageUp) => turn(state, -page(state)),
        (_, Command::LineDown) => turn(state, 1),
        (_, Command::LineUp) => turn(state, -1),
        (_, Command::First) => go(state, 0),
        (_, Command::Last) => go(state, usize::MAX),
        _ => (),
    }
}

/// Scrolls the text; the cursor stays on the screen.
pub(super) fn turn(state: &mut State, lines: isize) {
    scroll(state, lines);
    follow(state);
}

fn page(state: &State) -> isize {
    isize::try_from(height(state).saturating_sub(2).max(1)).unwrap_or(1)
}

/// To the next or previous provision; first through what is left of a long one.
fn step_text(state: &mut State, by: isize) {
    let seen = visible(state);
    let here = seen.iter().find(|each| each.entry == state.spot.entry);
    let is_cut_below = seen.last().is_some_and(|last| {
        last.entry == state.spot.entry
            && last.skip + last.lines < super::block::block(state, last.entry).height
    });
    let is_cut_above = here.is_some_and(|each| each.skip > 0);
    let half = isize::try_from(height(state) / 2).unwrap_or(1).max(1);
    if (by > 0 && is_cut_below) || (by < 0 && is_cut_above) {
        scroll(state, half * by);
        return;
    }
    let at = state.spine.shown.partition_point(|shown| *shown < state.spot.entry);
    let next = at.saturating_add_signed(by).min(state.spine.shown.len().saturating_sub(1));
    if let Some(entry) = state.spine.shown.get(next).copied() {
        go(state, entry);
    }
}

fn step_outline(state: &mut State, by: isize) {
    let last = state.outline.shown.len().saturating_sub(1);
    let next = state.node_at().saturating_add_signed(by).min(last);
    if let Some(node) = state.outline.shown.get(next) {
        go(state, state.outline.nodes[*node].entry);
    }
}

fn scroll_notes(state: &mut State, by: isize) {
    let area = panes(state).notes.map(inside).unwrap_or_default();
    let width = usize::from(area.width).max(1);
    let all: usize = notes::lines(state).iter().map(|line| wrap(line, width).len()).sum();
    let last = all.saturating_sub(usize::from(area.height));
    state.spot.note_skip = state.spot.note_skip.saturating_add_signed(by).min(last);
}

/// To the next or previous change, round the ends.
pub(super) fn change(state: &mut State, forward: bool) {
    let here = state.spot.entry;
    let (spine, filter) = (&state.spine, state.manner.filter);
    let found = if forward {
        spine.changed(filter).find(|at| *at > here).or_else(|| spine.changed(filter).next())
    } else {
        spine
            .changed(filter)
            .rev()
            .find(|at| *at < here)
            .or_else(|| spine.changed(filter).next_back())
    };
    if let Some(entry) = found {
        if (entry > here) != forward || entry == here {
            state.news.go_round(forward);
        }
        jump(state, entry);
    } else {
        let mut absent =
            state.review().readings.iter().filter_map(|reading| absence(state, reading));
        let key = if matches!(filter, Filter::Sought(_)) {
            "tui-nothing-fits"
        } else {
            "tui-nothing-changed"
        };
        let says = absent.next().unwrap_or_else(|| state.say_with_keys(key, &[]));
        state.news.notice = Some(says);
    }
}

/// To the next or previous place where the languages do not say the same, and says
/// what they say there.
pub(super) fn disagreement(state: &mut State, forward: bool) {
    let lag: String = state.disagreements.lag().iter().map(|each| lags(state, *each)).collect();
    let Some(here) = state.disagreements.step(state.spot.entry, forward).cloned() else {
        state.news.notice = Some(if lag.is_empty() {
            state.among_languages("tui-no-disagreements")
        } else {
            lag.trim_end().to_owned()
        });
        return;
    };
    jump_to_hidden(state, here.entry);
    let marks: Vec<_> = state.review().readings.iter().map(|reading| here.marks(reading)).collect();
    let lines = marked_lines(state, here.entry, (&marks, Mark::Disputed));
    uncover(state, &lines);
    let count = state.disagreements.count();
    let said = state.news.notice.as_deref().map_or(0, width);
    let taken = BREAKING + width(&count) + width(&lag) + said;
    let room = (usize::from(state.look.size.0) * 2).saturating_sub(taken);
    // That a whole text was left as it was comes before what follows from it.
    state.news.add(Some(format!("{lag}≠{count} {}", here.says(room))));
}

/// That the text of a language seems to be of the earlier version.
fn lags(state: &State, language: Language) -> String {
    let language = state.messages.get(&format!("language-{language}"));
    let version = state.review().pair().old.id.as_str();
    let names = [("language", language.into()), ("version", version.into())];
    format!("≠ {} ", state.messages.say("parity-lags", &names))
}

/// How many columns are lost where two lines are broken at words.
const BREAKING: usize = 16;

/// Shuts the run of unchanged provisions that was opened, closes the branch at the cursor, or goes to the node it stands in.
pub(super) fn fold(state: &mut State) {
    let is_text = state.manner.focus == Pane::Text;
    let entry = state.spot.entry;
    if let Some(first) = is_text.then(|| state.spine.folds.shut(entry)).flatten() {
        state.refresh();
        go(state, first);
        return;
    }
    let Some(at) = state.outline.shown.get(state.node_at()).copied() else { return };
    let node = &state.outline.nodes[at];
    let (entry, depth) = (node.entry, node.depth);
    if node.is_parent && state.outline.closed.insert(entry) {
        state.refresh();
        return;
    }
    let above = state.outline.nodes[..at].iter().rev().find(|each| each.depth < depth);
    if let Some(entry) = above.map(|node| node.entry) {
        go(state, entry);
    }
}

/// Opens the run of unchanged provisions or the branch at the cursor; an open one is read.
pub(super) fn unfold(state: &mut State) {
    if state.manner.focus == Pane::Text && state.spine.folds.open(state.spot.entry) {
        state.refresh();
        reveal(state);
        return;
    }
    let Some(at) = state.outline.shown.get(state.node_at()).copied() else { return };
    if state.outline.closed.remove(&state.outline.nodes[at].entry) {
        state.refresh();
    } else if state.manner.focus == Pane::Outline {
        state.manner.focus = Pane::Text;
    }
}

/// To the next pane, round the ends.
pub(super) fn pane(state: &mut State, by: isize) {
    let all = Pane::ALL;
    let here = all.iter().position(|pane| *pane == state.manner.focus).unwrap_or(0);
    face(state, all[(here + all.len()).wrapping_add_signed(by) % all.len()]);
}

/// Turns to a pane, which may leave the text more room or less: the reader stays where they are.
fn face(state: &mut State, pane: Pane) {
    let was_shown = panes(state).text.is_some();
    let standing = standing(state);
    state.manner.focus = pane;
    if was_shown {
        hold(state, standing);
    } else {
        reveal(state);
    }
}

/// To the next annotation of the provision.
pub(super) fn next_note(state: &mut State) {
    let all = notes::count(state);
    if all == 0 {
        state.news.notice = Some(state.no_notes());
        return;
    }
    state.spot.note = (state.spot.note + 1) % all;
    state.spot.note_skip = 0;
}

/// Goes to what was clicked.
pub(super) fn click(state: &mut State, at: (u16, u16)) {
    let panes = panes(state);
    let place = Position::new(at.0, at.1);
    let line = |area: Rect| usize::from(at.1.saturating_sub(inside(area).y));
    if let Some(area) = panes.text.filter(|area| area.contains(place)) {
        state.manner.focus = Pane::Text;
        if is_on_way(state, at) {
            if let Some(entry) = crumb(state, usize::from(at.0.saturating_sub(area.x + 2))) {
                jump_to_hidden(state, entry);
            }
            return;
        }
        let line = line(area);
        let found = visible(state).into_iter().find(|each| line < each.line + each.lines);
        if let Some(each) = found {
            // Nothing moves away from under the pointer.
            state.stand_at(each.entry);
        }
    } else if let Some(area) = panes.outline.filter(|area| area.contains(place)) {
        state.manner.focus = Pane::Outline;
        let top = outline_top(state, usize::from(inside(area).height));
        let node = state.outline.shown.get(top + line(area)).copied();
        if let Some(node) = node.map(|node| &state.outline.nodes[node]) {
            let (entry, is_parent) = (node.entry, node.is_parent);
            let sign = usize::from(inside(area).x) + node.depth.min(DEEPEST);
            go(state, entry);
            if is_parent && usize::from(at.0) == sign {
                state.outline.turn(entry);
                state.refresh();
            }
        }
    } else if let Some(area) = panes.notes.filter(|area| area.contains(place)) {
        face(state, Pane::Notes);
        if at.1 == area.y && notes::count(state) > 1 {
            next_note(state);
        }
    }
}

/// The provision that the text pane is called by: which reading has it, and where there.
pub(super) fn called(state: &State) -> Option<(usize, Side, ProvisionId)> {
    let (which, (side, id)) = provision(state).filter(|_| state.fold().is_none())?;
    Some((which, side, id))
}

/// Whether a place is on the line of the way above the text.
pub(super) fn is_on_way(state: &State, (column, line): (u16, u16)) -> bool {
    let text = panes(state).text.filter(|_| !state.manner.is_zen);
    text.is_some_and(|area| line == area.y && area.contains(Position::new(column, line)))
}

/// The entry of what stands at a column of the way above the text: «ст. 1 › 4. › 2)».
fn crumb(state: &State, column: usize) -> Option<usize> {
    let (which, side, id) = called(state)?;
    let reading = &state.review().readings[which];
    let document = side.of(&reading.documents);
    let mut end = 0;
    let named = document.lineage(id).into_iter().find(|id| {
        let label = width(&short(document, document.provision(*id)));
        end += if label > 0 { label + width(" › ") } else { 0 };
        column < end
    })?;
    let row = match side {
        Side::Old => reading.row_of_old(named),
        Side::New => reading.row_of_new(named),
    };
    state.spine.of_reading(which, row?)
}

/// Turns what the wheel is over.
pub(super) fn wheel(state: &mut State, at: (u16, u16), lines: isize) {
    let panes = panes(state);
    let is_over =
        |area: Option<Rect>| area.is_some_and(|area| area.contains(Position::new(at.0, at.1)));
    if is_over(panes.outline) {
        step_outline(state, lines);
    } else if is_over(panes.notes) {
        scroll_notes(state, lines);
    } else {
        turn(state, lines);
    }
}

/// The first node on the screen: the cursor stays in the middle third.
pub(super) fn outline_top(state: &State, height: usize) -> usize {
    let last = state.outline.shown.len().saturating_sub(height);
    state.node_at().saturating_sub(height / 2).min(last)
}
