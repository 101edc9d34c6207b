//! Which lines of the text are on the screen.
//!
//! A place in the text is an entry and a number of its lines, never a number of
//! lines of the whole, so that only what is shown is ever wrapped.

use super::block::block;
use super::layout::{inside, panes};
use super::state::State;

/// An entry on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Visible {
    /// The entry.
    pub(super) entry: usize,
    /// How many of its lines are above the pane.
    pub(super) skip: usize,
    /// The line of the pane where it begins.
    pub(super) line: usize,
    /// How many of its lines are shown.
    pub(super) lines: usize,
}

/// How many lines the text pane has.
pub(super) fn height(state: &State) -> usize {
    panes(state).text.map_or(1, |text| usize::from(inside(text).height)).max(1)
}

/// The entries on the screen from the top down.
pub(super) fn visible(state: &State) -> Vec<Visible> {
    let height = height(state);
    let start = state.spine.shown.partition_point(|shown| *shown < state.spot.top);
    let mut skip = state.spot.skip;
    let mut line = 0;
    let mut visible = Vec::new();
    for entry in &state.spine.shown[start..] {
        let all = block(state, *entry).height;
        let lines = all.saturating_sub(skip).min(height - line);
        visible.push(Visible { entry: *entry, skip: skip.min(all), line, lines });
        line += lines;
        skip = 0;
        if line >= height {
            break;
        }
    }
    visible
}

/// Scrolls by lines, not past the ends.
pub(super) fn scroll(state: &mut State, lines: isize) {
    if lines < 0 {
        up(state, lines.unsigned_abs());
    } else {
        down(state, lines.unsigned_abs());
        not_past_the_end(state);
    }
}

fn up(state: &mut State, lines: usize) {
    let mut wanted = lines;
    while wanted > state.spot.skip {
        let at = state.spine.shown.partition_point(|shown| *shown < state.spot.top);
        let Some(before) = at.checked_sub(1) else {
            state.spot.skip = 0;
            return;
        };
        wanted -= state.spot.skip;
        state.spot.top = state.spine.shown[before];
        state.spot.skip = block(state, state.spot.top).height;
    }
    state.spot.skip -= wanted;
}

fn down(state: &mut State, lines: usize) {
    state.spot.skip += lines;
    loop {
        let all = block_height(state, state.spot.top);
        let at = state.spine.shown.partition_point(|shown| *shown <= state.spot.top);
        match state.spine.shown.get(at) {
            Some(next) if state.spot.skip >= all => {
                state.spot.skip -= all;
                state.spot.top = *next;
            }
            _ => {
                state.spot.skip = state.spot.skip.min(all.saturating_sub(1));
                return;
            }
        }
    }
}

fn block_height(state: &State, entry: usize) -> usize {
    if state.spine.shown.is_empty() { 1 } else { block(state, entry).height }
}

/// Goes back where the text would end above the bottom of the pane.
fn not_past_the_end(state: &mut State) {
    let height = height(state);
    let visible = visible(state);
    let shown: usize = visible.iter().map(|each| each.lines).sum();
    if shown < height {
        up(state, height - shown);
    }
}

/// Brings the reader's provision on the screen: at the edge that it comes over,
/// or a third down where it comes from afar.
pub(super) fn reveal(state: &mut State) {
    if state.spine.shown.is_empty() {
        return;
    }
    let height = height(state);
    let here = state.spot.entry;
    let all = block(state, here).height;
    let visible = visible(state);
    let found = visible.iter().find(|each| each.entry == here);
    if found.is_some_and(|each| each.lines == all || (each.skip == 0 && each.lines >= height)) {
        return;
    }
    let last = visible.last().map_or(here, |each| each.entry);
    let next = state.spine.shown.partition_point(|shown| *shown <= last);
    let is_next =
        found.is_some_and(|each| each.skip == 0) || state.spine.shown.get(next) == Some(&here);
    let is_above = here < state.spot.top;
    state.spot.top = here;
    state.spot.skip = 0;
    if all >= height {
        return;
    }
    let before = state.spine.shown.partition_point(|shown| *shown < here);
    let was_first = visible.first().map(|each| each.entry);
    let is_just_above = is_above && state.spine.shown.get(before + 1).copied() == was_first;
    if is_next {
        up(state, height - all);
    } else if !is_just_above && found.is_none() {
        up(state, height / 3);
    }
    not_past_the_end(state);
}

/// Brings the reader's provision a third down the screen, unless it is whole in
/// the upper two thirds of it.
pub(super) fn center(state: &mut State) {
    if state.spine.shown.is_empty() {
        return;
    }
    let height = height(state);
    let all = block(state, state.spot.entry).height;
    let is_well_placed = |each: &Visible| {
        each.entry == state.spot.entry && each.lines == all && each.line + all <= height * 2 / 3
    };
    if !visible(state).iter().any(is_well_placed) {
        state.spot.top = state.spot.entry;
        state.spot.skip = 0;
        up(state, (height / 3).min(height.saturating_sub(all)));
        not_past_the_end(state);
    }
}

/// Brings lines of the reader's provision on the screen, the first and the last of each
/// column: all of them if there is room, else where each begins, else where one does.
pub(super) fn uncover(state: &mut State, lines: &[[usize; 2]]) {
    let firsts = lines.iter().map(|[first, _]| *first);
    let lasts = lines.iter().map(|[_, last]| *last);
    let (Some(first), Some(below)) = (firsts.clone().min(), firsts.max()) else { return };
    let height = height(state);
    let ends = [lasts.max().unwrap_or(below), below, first];
    let last = ends.into_iter().find(|last| last - first < height).unwrap_or(first);
    let is_seen = |each: &Visible| {
        each.entry == state.spot.entry && each.skip <= first && last < each.skip + each.lines
    };
    if !visible(state).iter().any(is_seen) {
        state.spot.top = state.spot.entry;
        state.spot.skip = 0;
        // With as many lines above as below.
        let above = (height - (last - first + 1)) / 2;
        scroll(state, isize::try_from(first).unwrap_or(0) - isize::try_from(above).unwrap_or(0));
    }
}

/// How many lines below the top of the pane the reader's provision begins; less than
/// none where it begins above.
pub(super) fn standing(state: &State) -> isize {
    let visible = visible(state);
    let here = visible.iter().find(|each| each.entry == state.spot.entry);
    here.map_or(0, |each| each.line.cast_signed() - each.skip.cast_signed())
}

/// Leaves the reader's provision where it stood, though all is wrapped anew or the pane
/// is another.
pub(super) fn hold(state: &mut State, standing: isize) {
    if state.spine.shown.is_empty() || panes(state).text.is_none() {
        return;
    }
    let all = block(state, state.spot.entry).height;
    state.spot.top = state.spot.entry;
    state.spot.skip = standing.min(0).unsigned_abs().min(all.saturating_sub(1));
    up(state, standing.max(0).unsigned_abs().min(height(state).saturating_sub(all)));
    not_past_the_end(state);
}

/// Keeps the reader's provision among those on the screen.
pub(super) fn follow(state: &mut State) {
    let visible = visible(state);
    let is_seen = |entry| visible.iter().any(|each| each.entry == entry && each.lines > 0);
    if !is_seen(state.spot.entry) {
        let is_above = visible.first().is_some_and(|first| state.spot.entry < first.entry);
        let whole = |each: &&Visible| each.skip == 0;
        let seen =
            if is_above { visible.iter().find(whole) } else { visible.iter().rev().find(whole) };
        if let Some(each) = seen.or(visible.first()) {
            state.stand_at(each.entry);
        }
    }
}
