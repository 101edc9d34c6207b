//! Choosing words by keys: their ends, and in which of the texts that stand beside one
//! another.

use super::action::Command;
use super::block::marked_lines;
use super::layout::{panes, per_reading, text_columns};
use super::popup::Popup;
use super::scroll::uncover;
use super::spine::provision_of;
use super::state::State;
use super::words::Words;
use crate::document::ProvisionId;
use crate::view::passage::Marks;
use crate::view::{Mark, Side};

/// The first reading that has the provision where the reader is, with its place
/// in it.
pub(super) fn provision(state: &State) -> Option<(usize, (Side, ProvisionId))> {
    let entry = state.spine.entries.get(state.spot.entry)?;
    entry.rows.iter().enumerate().find_map(|(which, row)| {
        let reading = &state.review().readings[which];
        Some((which, provision_of(&reading.comparison.rows[(*row)?])?))
    })
}

/// Begins to choose words of the provision.
pub(super) fn choose_words(state: &mut State) {
    let words = provision(state)
        .and_then(|(which, place)| Words::new(&state.review().readings[which], which, place))
        .or_else(|| texts(state).into_iter().next());
    match words {
        Some(words) => {
            state.popups.push(Popup::Words(words));
            show(state, Command::SelectWords);
        }
        None => state.news.notice = Some(state.say("tui-no-words")),
    }
}

/// Moves the ends of the chosen words, or chooses in another text.
pub(super) fn move_ends(state: &mut State, command: Command) {
    match command {
        Command::NextColumn => turn_to(state, 1),
        Command::PreviousColumn => turn_to(state, -1),
        _ => move_ends_here(state, command),
    }
    show(state, command);
}

fn move_ends_here(state: &mut State, command: Command) {
    let words = match state.popups.last_mut() {
        Some(Popup::Words(words)) => Some(words),
        Some(Popup::Form(form)) => form.words.as_mut(),
        _ => None,
    };
    let Some(words) = words else { return };
    let before = words.span();
    match command {
        Command::EndOn => words.move_end(1),
        Command::EndBack => words.move_end(-1),
        Command::StartOn => words.move_start(1),
        Command::StartBack => words.move_start(-1),
        Command::NextPhrase => words.step_phrase(true),
        Command::PreviousPhrase => words.step_phrase(false),
        Command::PhraseOn => words.end_phrase(),
        _ => (),
    }
    let is_only = words.span() == before && words.is_one_phrase();
    if is_only && matches!(command, Command::NextPhrase | Command::PreviousPhrase) {
        state.news.notice = Some(state.say("tui-one-phrase"));
    }
    if let Some(Popup::Form(form)) = state.popups.last_mut()
        && let Some(words) = &form.words
    {
        form.draft.target = words.target(&state.opened.review);
    }
}

/// Chooses in the next text of the provision, or the one before, round the ends.
fn turn_to(state: &mut State, by: isize) {
    let Some(Popup::Words(words)) = state.popups.last() else { return };
    let mut texts = texts(state);
    if texts.len() < 2 {
        state.news.notice = Some(state.say("tui-one-column"));
        return;
    }
    let here = texts.iter().position(|text| text.is_of(words)).unwrap_or(0);
    let next = (here + texts.len()).wrapping_add_signed(by) % texts.len();
    state.popups.pop();
    state.popups.push(Popup::Words(texts.swap_remove(next)));
}

/// Shows the chosen words as such, and brings the end that was moved on the screen.
fn show(state: &mut State, command: Command) {
    state.remark();
    if let Some(words) = state.words() {
        let mut marks = vec![Marks::default(); state.review().readings.len()];
        words.mark(&mut marks[words.reading]);
        let is_end = matches!(command, Command::EndOn | Command::EndBack | Command::PhraseOn);
        let lines = marked_lines(state, state.spot.entry, (&marks, Mark::Selected));
        let moved = |[first, last]: [usize; 2]| if is_end { [last; 2] } else { [first; 2] };
        let lines: Vec<_> = lines.into_iter().map(moved).collect();
        uncover(state, &lines);
    }
}

/// The texts of the provision that stand beside one another, from left to right: in a
/// column of both versions that of the later one, where it has any.
pub(super) fn texts(state: &State) -> Vec<Words> {
    let has_sides = per_reading(state) > 1;
    let columns = panes(state).text.map_or(1, |text| text_columns(state, text).len());
    let of_column = |column: usize| {
        let mut all = of_column(state, state.spot.entry, column);
        let is_old = if has_sides {
            column.is_multiple_of(2)
        } else {
            all.iter().all(|words| words.side == Side::Old)
        };
        all.retain(|words| (words.side == Side::Old) == is_old);
        all
    };
    (0..columns).flat_map(of_column).collect()
}

/// The words of every provision that a column has in an entry: those of before, then
/// those of after.
pub(super) fn of_column(state: &State, entry: usize, column: usize) -> Vec<Words> {
    let which = column / per_reading(state);
    let readings = &state.review().readings;
    let row = state.spine.entries.get(entry).and_then(|entry| *entry.rows.get(which)?);
    let (Some(reading), Some(row)) = (readings.get(which), row) else { return Vec::new() };
    let sides = &reading.comparison.rows[row].sides;
    let each = [Side::Old, Side::New].into_iter().flat_map(|side| {
        side.of(sides).iter().filter_map(move |id| Words::new(reading, which, (side, *id)))
    });
    each.collect()
}
