//! Where the parts of the screen are.

use super::state::{Pane, State};
use ratatui::layout::Rect;

/// From this width on, annotations stand beside the text.
const WIDE: u16 = 100;
/// Below this width there is one pane at a time.
const NARROW: u16 = 60;
/// Below this height annotations are a pane of their own.
const LOW: u16 = 16;
/// A column of text should not be narrower, if the other panes can give way.
const COLUMN: u16 = 26;

/// In a narrower one, its gutter included, there is no room for a word.
const LEAST_COLUMN: u16 = 14;

/// The text alone is no wider, in each of its columns: longer lines are hard to follow.
const MEASURE: u16 = 92;
/// What the reader pulls at stops where another pane would have less.
const LEAST: u16 = 16;
const LEAST_LINES: u16 = 4;

/// The parts of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Panes {
    /// What is compared.
    pub(super) head: Rect,
    /// The structure.
    pub(super) outline: Option<Rect>,
    /// The words.
    pub(super) text: Option<Rect>,
    /// The annotations.
    pub(super) notes: Option<Rect>,
    /// What happened here, and what keys can do.
    pub(super) status: Rect,
}

/// The parts for the size and the manner of the screen.
pub(super) fn panes(state: &State) -> Panes {
    let (width, height) = state.look.size;
    let head = u16::from(height > 3 && !state.manner.is_zen);
    let status = if height > 8 { 2 } else { u16::from(height > 1) };
    let body = Rect::new(0, head, width, height - head - status);
    let (outline, text, notes) = body_panes(state, body);
    Panes {
        head: Rect::new(0, 0, width, head),
        outline,
        text,
        notes,
        status: Rect::new(0, height - status, width, status),
    }
}

type BodyPanes = (Option<Rect>, Option<Rect>, Option<Rect>);

fn body_panes(state: &State, body: Rect) -> BodyPanes {
    let focus = state.manner.focus;
    if state.manner.is_zen {
        let count = if focus == Pane::Text { columns(state) } else { 1 };
        let width = body.width.min(MEASURE.saturating_mul(count));
        let body = Rect { x: body.x + (body.width - width) / 2, width, ..body };
        let one = |pane| (focus == pane).then_some(body);
        return (one(Pane::Outline), one(Pane::Text), one(Pane::Notes));
    }
    let one = |pane| (focus == pane).then_some(body);
    if body.width < NARROW {
        return (one(Pane::Outline), one(Pane::Text), one(Pane::Notes));
    }
    let (left, rest) = match outline_width(state, body.width) {
        0 => (None, body),
        width => {
            let (left, rest) = split_columns(body, width);
            (Some(left), rest)
        }
    };
    if body.width >= WIDE {
        let width = aside_width(state, rest.width);
        if columns(state) <= 2 || focus == Pane::Notes {
            let (text, notes) = split_columns(rest, rest.width - width);
            return (left, Some(text), Some(notes));
        }
        return (left, Some(rest), None);
    }
    if body.height < LOW {
        let shows_notes = focus == Pane::Notes;
        return (left, (!shows_notes).then_some(rest), shows_notes.then_some(rest));
    }
    let below = match focus {
        Pane::Notes => body.height - body.height / 3,
        _ => (body.height / 4).clamp(4, 10),
    };
    let below = state.look.wished.below.unwrap_or(below);
    let below = below.max(LEAST_LINES).min(rest.height.saturating_sub(LEAST_LINES));
    let text = Rect { height: rest.height - below, ..rest };
    let notes = Rect { y: rest.y + text.height, height: below, ..rest };
    (left, Some(text), Some(notes))
}

/// How wide the annotations beside the text are, of what the outline leaves.
fn aside_width(state: &State, rest: u16) -> u16 {
    let usual = if state.look.size.0 >= 150 { 42 } else { 30 };
    let wished = state.look.wished.aside.unwrap_or(usual);
    wished.max(LEAST).min(rest.saturating_sub(COLUMN))
}

/// How wide the outline is; zero where the text needs the room and the reader is
/// not in it.
fn outline_width(state: &State, width: u16) -> u16 {
    let aside = if width >= WIDE && columns(state) <= 2 { 30 } else { 0 };
    let usual = (width / 4).clamp(20, 34);
    let most = width.saturating_sub(aside + COLUMN * columns(state)).max(usual);
    let wished = state.look.wished.outline.map_or(usual, |wished| wished.max(LEAST).min(most));
    let left = width.saturating_sub(wished + aside);
    let is_tight = columns(state) > 1 && left / columns(state) < COLUMN;
    if is_tight && state.manner.focus != Pane::Outline { 0 } else { wished }
}

/// How many columns of text are wished for.
pub(super) fn columns(state: &State) -> u16 {
    let each = if state.manner.side_by_side { 2 } else { 1 };
    u16::try_from(state.review().readings.len()).unwrap_or(1).max(1) * each
}

/// How many languages have room in the text pane, and how many columns each of them: old and
/// new beside one another give way first, then the last languages.
fn shape(state: &State, text: Rect) -> (u16, u16) {
    let readings = u16::try_from(state.review().readings.len()).unwrap_or(1).max(1);
    let most = (inside(text).width / LEAST_COLUMN).max(1);
    let each = columns(state) / readings;
    (readings.min(most), if columns(state) <= most { each } else { 1 })
}

/// How many columns each language has: old and new, or one text.
pub(super) fn per_reading(state: &State) -> usize {
    panes(state).text.map_or(1, |text| shape(state, text).1.into())
}

/// The widths of the columns inside the text pane, and where they begin.
pub(super) fn text_columns(state: &State, text: Rect) -> Vec<(u16, u16)> {
    let inner = inside(text);
    let (readings, each) = shape(state, text);
    let count = readings * each;
    let width = inner.width / count;
    (0..count)
        .map(|at| {
            let last = at + 1 == count;
            let width = if last { inner.width - width * at } else { width.saturating_sub(1) };
            (inner.x + inner.width / count * at, width)
        })
        .collect()
}

/// What is left of a pane inside its frame.
pub(super) fn inside(pane: Rect) -> Rect {
    Rect {
        x: pane.x + pane.width.min(1),
        y: pane.y + pane.height.min(1),
        width: pane.width.saturating_sub(2),
        height: pane.height.saturating_sub(2),
    }
}

fn split_columns(area: Rect, width: u16) -> (Rect, Rect) {
    let width = width.min(area.width);
    let right = Rect { x: area.x + width, width: area.width - width, ..area };
    (Rect { width, ..area }, right)
}
