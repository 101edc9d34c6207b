//! One entry of the spine as wrapped lines: a column for each text, all of one
//! height, so that provisions begin beside one another.

use super::layout::{inside, panes, per_reading, text_columns};
use super::origins;
use super::page::Block;
use super::spine::provision_of;
use super::state::State;
use crate::document::ProvisionKind;
use crate::review::Reading;
use crate::view::passage::Marks;
use crate::view::plain::signed;
use crate::view::redline::{SideOptions, marked_row_lines, side_lines};
use crate::view::wrap::wrap;
use crate::view::{Line, Mark, Role, Run, Side};
use std::ops::Range;
use std::rc::Rc;

/// How many columns stand before the words: the cursor, the sign of
/// the change, that of the annotations, and a space.
const GUTTER: u16 = 4;

/// The same with the versions that brought the words, where they are shown.
pub(super) fn gutter(state: &State) -> u16 {
    if state.origins.is_on() { GUTTER + origins::columns(state.review()) } else { GUTTER }
}

/// The block of an entry at the present size.
pub(super) fn block(state: &State, entry: usize) -> Rc<Block> {
    let widths = widths(state);
    let shape = (widths.clone(), has_room(state));
    state.page.block(entry, shape, || make(state, entry, &widths))
}

/// Whether lines can be left empty: in a pane of one or two the words come first.
fn has_room(state: &State) -> bool {
    panes(state).text.is_some_and(|text| inside(text).height > 2)
}

/// How wide the words of each column are.
fn widths(state: &State) -> Vec<u16> {
    let text = panes(state).text.unwrap_or_default();
    let columns = text_columns(state, text).into_iter();
    let gutter = gutter(state);
    columns.map(|(_, width)| width.saturating_sub(gutter).max(1)).collect()
}

fn make(state: &State, entry: usize, widths: &[u16]) -> Block {
    if let Some(run) = state.spine.folds.at(entry) {
        let line = folded(state, run);
        let column = |width: &u16| wrap(&line, usize::from(*width));
        let columns: Vec<_> = widths.iter().map(column).collect();
        let height = columns.iter().map(Vec::len).max().unwrap_or(1);
        return Block { columns, versions: Vec::new(), gap: 0, height };
    }
    let mut marks = state.page.marks.clone();
    state.search.mark(entry, state.texts(), &mut marks);
    let columns = columns(state, entry, (widths, &marks));
    let versions = if state.origins.is_on() { versions(state, entry) } else { Vec::new() };
    let gap = usize::from(has_room(state) && entry > 0 && is_set_off(state, entry));
    let height = gap + columns.iter().map(Vec::len).max().unwrap_or(0).max(1);
    Block { columns, versions, gap, height }
}

/// «··· 12 без изменений ···», and what lies on them.
fn folded(state: &State, run: Range<usize>) -> Line {
    let entries = &state.spine.entries[run.clone()];
    let mut notes: Vec<_> = entries.iter().flat_map(|entry| &entry.notes).collect();
    notes.sort_unstable();
    notes.dedup();
    let disputes: usize = run.clone().map(|at| state.disagreements.of_entry(at).len()).sum();
    let mut says = state.messages.say("tui-folded", &[("count", run.len().into())]);
    for (sign, count) in [('▲', notes.len()), ('≠', disputes)] {
        if count > 0 {
            says = format!("{says} {sign}{count}");
        }
    }
    Line::new(0, vec![Run::new(&format!("··· {says} ···"), Role::Remark)])
}

/// The version that brought the newest words of each line, column by column: of the words
/// that stand, else of those that are gone.
fn versions(state: &State, entry: usize) -> Vec<Vec<Option<usize>>> {
    let rows = state.spine.entries[entry].rows.iter().enumerate();
    let tags = |(which, row): (usize, &Option<usize>)| {
        row.map_or_else(Marks::default, |row| state.origins.tags(state.review(), (which, row)))
    };
    let newest = |line: &Line| {
        let of = |is_gone: bool| {
            let runs = line.runs.iter().filter(|run| run.role.is_gone() == is_gone);
            runs.filter_map(Run::tag).max()
        };
        of(false).or_else(|| of(true))
    };
    let tagged = tagged(state, entry, &rows.map(tags).collect::<Vec<_>>());
    tagged.iter().map(|lines| lines.iter().map(newest).collect()).collect()
}

/// The wrapped lines of an entry, column by column, with words tagged that are to be found
/// again; marks move no word to another line.
pub(super) fn tagged(state: &State, entry: usize, tags: &[Marks]) -> Vec<Vec<Line>> {
    columns(state, entry, (&widths(state), tags))
}

/// The first and the last line of an entry that a mark of `marks` stands in, of each column
/// where there is any.
pub(super) fn marked_lines(
    state: &State,
    entry: usize,
    (marks, mark): (&[Marks], Mark),
) -> Vec<[usize; 2]> {
    let widths = widths(state);
    let gap = block(state, entry).gap;
    let is_marked = |line: &Line| line.runs.iter().any(|run| run.mark == Some(mark));
    let each = columns(state, entry, (&widths, marks)).into_iter().filter_map(|lines| {
        let first = lines.iter().position(is_marked)?;
        Some([gap + first, gap + lines.iter().rposition(is_marked)?])
    });
    each.collect()
}

fn columns(state: &State, entry: usize, (widths, marks): (&[u16], &[Marks])) -> Vec<Vec<Line>> {
    let per_reading = per_reading(state);
    widths
        .iter()
        .enumerate()
        .map(|(at, width)| {
            let side = if at % per_reading == 0 { Side::Old } else { Side::New };
            let which = at / per_reading;
            let mut all = heading(state, entry, which);
            all.extend(lines(state, entry, (which, side), &marks[which]));
            all.iter().flat_map(|line| wrap(line, usize::from(*width))).collect()
        })
        .collect()
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

/// The unwrapped lines of an entry in one column, as they are painted.
fn lines(state: &State, entry: usize, column: (usize, Side), marks: &Marks) -> Vec<Line> {
    let painted = if state.look.theme.has_colors { Line::parted } else { signed };
    words(state, entry, column, marks).iter().map(painted).collect()
}

/// The unwrapped lines of an entry in one column.
pub(super) fn words(
    state: &State,
    entry: usize,
    (which, side): (usize, Side),
    marks: &Marks,
) -> Vec<Line> {
    let Some(reading) = state.review().readings.get(which) else { return Vec::new() };
    let Some(row) = state.spine.entries[entry].rows[which] else { return Vec::new() };
    let row = &reading.comparison.rows[row];
    let messages = &state.messages;
    let redline = state.manner.redline;
    let options = SideOptions { messages, marks, redline };
    let bare = SideOptions { redline: false, ..options };
    let present = provision_of(row).map_or(Side::New, |(side, _)| side);
    match (per_reading(state) > 1, redline) {
        (true, _) if !reading.is_compared() => side_lines(reading, row, side, &bare),
        (false, _) if !reading.is_compared() => side_lines(reading, row, present, &bare),
        (true, _) => side_lines(reading, row, side, &options),
        (false, true) => marked_row_lines(reading, row, messages, marks),
        (false, false) => side_lines(reading, row, Side::New, &options),
    }
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
