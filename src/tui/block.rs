//! One entry of the spine as wrapped lines: a column for each text, all of one
//! height, so that provisions begin beside one another.

use super::layout::{panes, text_columns};
use super::page::Block;
use super::spine::provision_of;
use super::state::State;
use crate::document::ProvisionKind;
use crate::review::Reading;
use crate::view::plain::signed;
use crate::view::redline::{SideOptions, marked_row_lines, side_lines};
use crate::view::wrap::wrap;
use crate::view::{Line, Role, Run, Side};
use std::rc::Rc;

/// How many columns stand before the words: the cursor, the sign of
/// the change, that of the annotations, and a space.
pub(super) const GUTTER: u16 = 4;

/// The block of an entry at the present size.
pub(super) fn block(state: &State, entry: usize) -> Rc<Block> {
    let text = panes(state).text.unwrap_or_default();
    let widths: Vec<u16> = text_columns(state, text)
        .into_iter()
        .map(|(_, width)| width.saturating_sub(GUTTER).max(1))
        .collect();
    state.page.block(entry, &widths, || make(state, entry, &widths))
}

fn make(state: &State, entry: usize, widths: &[u16]) -> Block {
    let per_reading = if state.manner.side_by_side { 2 } else { 1 };
    let columns: Vec<Vec<Line>> = widths
        .iter()
        .enumerate()
        .map(|(at, width)| {
            let side = if at % per_reading == 0 { Side::Old } else { Side::New };
            let which = at / per_reading;
            let mut all = heading(state, entry, which);
            all.extend(lines(state, entry, which, side));
            all.iter().flat_map(|line| wrap(line, usize::from(*width))).collect()
        })
        .collect();
    let gap = usize::from(entry > 0 && is_set_off(state, entry));
    let height = gap + columns.iter().map(Vec::len).max().unwrap_or(0).max(1);
    Block { columns, gap, height }
}

/// Above the first entry: that a text of the reading is absent.
fn heading(state: &State, entry: usize, which: usize) -> Vec<Line> {
    let is_first = state.spine.shown.first() == Some(&entry);
    let reading = state.review().readings.get(which).filter(|_| is_first);
    let says = reading.and_then(|reading| absence(state, reading));
    says.map_or_else(Vec::new, |says| {
        vec![Line::new(0, vec![Run::new(&says, Role::Remark)]), Line::default()]
    })
}

/// Which version has no text in the language of a reading, if one has none.
pub(super) fn absence(state: &State, reading: &Reading) -> Option<String> {
    let names = state.version_names();
    let version = match (reading.present.old, reading.present.new) {
        (true, true) => return None,
        (false, true) => names.old,
        (true, false) => names.new,
        (false, false) => format!("{}, {}", names.old, names.new),
    };
    let language = state.say(&format!("language-{}", reading.language.code()));
    let values = [("version", version.into()), ("language", language.into())];
    Some(state.messages.say("tui-absent", &values))
}

/// The unwrapped lines of an entry in one column.
fn lines(state: &State, entry: usize, which: usize, side: Side) -> Vec<Line> {
    let Some(reading) = state.review().readings.get(which) else { return Vec::new() };
    let Some(row) = state.spine.entries[entry].rows[which] else { return Vec::new() };
    let row = &reading.comparison.rows[row];
    let marks = &state.page.marks[which];
    let messages = &state.messages;
    let redline = state.manner.redline;
    let options = SideOptions { messages, marks, redline };
    let bare = SideOptions { redline: false, ..options };
    let present = provision_of(row).map_or(Side::New, |(side, _)| side);
    let lines = match (state.manner.side_by_side, redline) {
        (true, _) if !reading.is_compared() => side_lines(reading, row, side, &bare),
        (false, _) if !reading.is_compared() => side_lines(reading, row, present, &bare),
        (true, _) => side_lines(reading, row, side, &options),
        (false, true) => marked_row_lines(reading, row, messages, marks),
        (false, false) => side_lines(reading, row, Side::New, &options),
    };
    let painted = if state.look.theme.has_colors { Line::parted } else { signed };
    lines.iter().map(painted).collect()
}

/// Whether an entry stands apart from the one above: articles, headings, and
/// what stands at the top.
fn is_set_off(state: &State, entry: usize) -> bool {
    let entry = &state.spine.entries[entry];
    let kind = |(which, row): (usize, &Option<usize>)| {
        let reading = &state.review().readings[which];
        let (side, id) = provision_of(&reading.comparison.rows[(*row)?])?;
        let provision = side.of(&reading.documents).provision(id);
        Some(provision.heading.is_some() || provision.kind <= ProvisionKind::Article)
    };
    entry.depth <= 1 || entry.rows.iter().enumerate().find_map(kind).unwrap_or(false)
}
