//! What the mouse does: it chooses words, and moves the borders of the panes.

use super::block::{gutter, tagged};
use super::choosing::of_column;
use super::layout::{inside, panes, text_columns};
use super::mouse::{Border, Grip, Held};
use super::popup::Popup;
use super::scroll::{Visible, reveal, visible};
use super::state::State;
use super::walk;
use super::words::Words;
use crate::view::passage::Marks;
use crate::view::wrap::width;
use crate::view::{Line, Mark, Side};
use ratatui::layout::{Position, Rect};
use std::ops::Range;

/// The button goes down: on a border, else on what is to be read.
pub(super) fn press(state: &mut State, at: (u16, u16)) {
    if let Some(border) = border(state, at) {
        state.held = Some(Held::Border(border));
        return;
    }
    let had_words = drop_words(state);
    walk::click(state, at);
    state.held = grip(state, at).map(Held::Words);
    if had_words {
        state.refresh();
    }
}

/// The word under the pointer is chosen; unchanged provisions are opened.
pub(super) fn press_twice(state: &mut State, at: (u16, u16)) {
    press(state, at);
    if let Some(Held::Words(grip)) = &state.held {
        let (words, at) = (grip.words.clone(), grip.at);
        choose(state, words, (at, at));
    } else if state.fold().is_some() {
        walk::unfold(state);
    }
}

/// The pointer moves while the button is down.
pub(super) fn drag(state: &mut State, at: (u16, u16)) {
    match state.held.take() {
        Some(Held::Border(border)) => {
            pull(state, border, at);
            state.held = Some(Held::Border(border));
        }
        Some(Held::Words(grip)) => {
            extend(state, &grip, at);
            state.held = Some(Held::Words(grip));
        }
        Some(Held::Entered) | None => (),
    }
}

/// Whether nothing is open but words that the mouse may choose anew.
pub(super) fn is_free(state: &State) -> bool {
    matches!(state.popups[..], [] | [Popup::Words(_)])
}

fn drop_words(state: &mut State) -> bool {
    let before = state.popups.len();
    state.popups.retain(|popup| !matches!(popup, Popup::Words(_)));
    state.popups.len() < before
}

fn choose(state: &mut State, mut words: Words, ends: (usize, usize)) {
    words.choose(ends);
    let is_same = matches!(state.popups.last(), Some(Popup::Words(before)) if *before == words);
    if !is_same {
        drop_words(state);
        state.popups.push(Popup::Words(words));
        state.refresh();
    }
}

/// Chooses from the word that is held to the one under the pointer; a hand that
/// trembles on one word chooses nothing.
fn extend(state: &mut State, grip: &Grip, at: (u16, u16)) {
    let Some(place) = place(state, grip.entry, grip.column, at) else { return };
    let lines = &tagged(state, grip.entry, &tags(state, grip.entry, grip.column))[grip.column];
    let all = grip.first..grip.first + grip.words.count();
    let Some(tag) = word_at(lines, place, &all) else { return };
    let here = tag - grip.first;
    if here != grip.at || !state.popups.is_empty() {
        choose(state, grip.words.clone(), (here.min(grip.at), here.max(grip.at)));
    }
}

/// What is held where the button went down on words.
fn grip(state: &State, at: (u16, u16)) -> Option<Grip> {
    let pane = panes(state).text.map(inside)?;
    let position = Position::new(at.0, at.1);
    let line = usize::from(at.1.checked_sub(pane.y)?);
    let is_here = |each: &Visible| (each.line..each.line + each.lines).contains(&line);
    let each = visible(state).into_iter().find(is_here).filter(|_| pane.contains(position))?;
    let starts = text_columns(state, panes(state).text?);
    let column = starts.iter().rposition(|(x, _)| *x <= at.0)?;
    let entry = each.entry;
    if state.spine.folds.at(entry).is_some() {
        return None;
    }
    let place = place(state, entry, column, at)?;
    let groups = of_column(state, entry, column);
    let lines = &tagged(state, entry, &tags(state, entry, column))[column];
    let count = groups.iter().map(Words::count).sum();
    let tag = word_at(lines, place, &(0..count))?;
    let mut first = 0;
    for words in groups {
        if tag < first + words.count() {
            return Some(Grip { entry, column, words, first, at: tag - first });
        }
        first += words.count();
    }
    None
}

/// A tag on each of these words, one after another.
fn tags(state: &State, entry: usize, column: usize) -> Vec<Marks> {
    let mut marks = vec![Marks::default(); state.review().readings.len()];
    let mut next = 0;
    for words in of_column(state, entry, column) {
        let side = match words.side {
            Side::Old => &mut marks[words.reading].old,
            Side::New => &mut marks[words.reading].new,
        };
        side.extend(words.all().iter().map(|span| {
            next += 1;
            (*span, Mark::Tag(next - 1))
        }));
    }
    marks
}

/// Where the pointer is in an entry: a line of its column, above the first one negative,
/// and how far right in the words.
fn place(state: &State, entry: usize, column: usize, at: (u16, u16)) -> Option<(isize, usize)> {
    let pane: Rect = panes(state).text?;
    let each = visible(state).into_iter().find(|each| each.entry == entry)?;
    let gap = super::block::block(state, entry).gap;
    let signed = |lines: usize| isize::try_from(lines).unwrap_or(isize::MAX);
    let line = isize::from(at.1.cast_signed()) - isize::from(inside(pane).y.cast_signed());
    let line = line - signed(each.line) + signed(each.skip) - signed(gap);
    let (x, _) = *text_columns(state, pane).get(column)?;
    Some((line, usize::from(at.0.saturating_sub(x + gutter(state)))))
}

/// The word at a place, else the last one before it, else the first.
fn word_at(lines: &[Line], place: (isize, usize), wanted: &Range<usize>) -> Option<usize> {
    let mut found = None;
    for (number, line) in (0..).zip(lines) {
        let mut column = line.indent;
        for run in &line.runs {
            if let Some(tag) = run.tag().filter(|tag| wanted.contains(tag)) {
                if (number, column) > place {
                    return found.or(Some(tag));
                }
                found = Some(tag);
            }
            column += width(&run.text);
        }
    }
    found
}

/// The border at a place. Two frames stand side by side: either is it.
fn border(state: &State, (column, line): (u16, u16)) -> Option<Border> {
    let panes = panes(state);
    let text = panes.text?;
    let is_within = |pane: Rect| (pane.y..pane.y + pane.height).contains(&line);
    let is_between = |left: Rect, right: Rect| {
        is_within(left) && (column == right.x || column.saturating_add(1) == right.x)
    };
    if panes.outline.is_some_and(|outline| is_between(outline, text)) {
        return Some(Border::Outline);
    }
    let notes = panes.notes?;
    let is_below = notes.y > text.y;
    let is_across = (notes.x..notes.x + notes.width).contains(&column);
    if is_below {
        let is_at = is_across && (line == notes.y || line.saturating_add(1) == notes.y);
        return is_at.then_some(Border::Below);
    }
    is_between(text, notes).then_some(Border::Aside)
}

/// Moves a border to the pointer.
fn pull(state: &mut State, border: Border, (column, line): (u16, u16)) {
    let (width, _) = state.look.size;
    let status = panes(state).status.y;
    let wished = &mut state.look.wished;
    match border {
        Border::Outline => wished.outline = Some(column.saturating_add(1)),
        Border::Aside => wished.aside = Some(width.saturating_sub(column)),
        Border::Below => wished.below = Some(status.saturating_sub(line)),
    }
    reveal(state);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::{Role, Run};

    #[test]
    fn a_place_is_the_word_that_begins_before_it() {
        let run = |text: &str, mark| Run { mark, ..Run::new(text, Role::Plain) };
        let tag = |text: &str, number| run(text, Some(Mark::Tag(number)));
        let first =
            Line::new(2, vec![run("1. ", None), tag("日本", 0), run(" ", None), tag("и", 1)]);
        let lines = [first, Line::new(5, vec![tag("суд", 2)])];
        let at = |line, column| word_at(&lines, (line, column), &(0..3));
        assert_eq!([at(0, 0), at(0, 8), at(0, 9), at(0, 10), at(1, 0)], [0, 0, 0, 1, 1].map(Some));
        assert_eq!([at(1, 5), at(9, 0), at(-1, 50)], [2, 2, 0].map(Some));
        assert_eq!(word_at(&lines, (0, 0), &(1..2)), Some(1));
        assert_eq!(word_at(&[], (0, 0), &(0..2)), None);
    }
}
