//! Tables of a page: which are tables, which only put things side by side, and the cells
//! of those that are.

use super::body::Body;
use super::tape::{Item, Tape};
use crate::text::language::Language;

/// No table is read further.
const MOST_COLUMNS: usize = 60;
/// So many cells a table may have.
const MOST_CELLS: usize = 200_000;
/// By how much the words of cells that go over several rows may make a table longer.
const MOST_GROWTH: usize = 8;
/// So many bytes they may always be.
const ALWAYS: usize = 4096;

/// What a table is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// It holds data.
    Data,
    /// It puts things in their places.
    Layout,
    /// It holds one text in two languages: the places of the cells of each.
    Languages([Vec<usize>; 2]),
}

/// What the table at a place is for.
pub(super) fn use_of(tape: &Tape<'_>, body: &Body<'_>, at: usize) -> Use {
    let rows = tape.children(at, &["tr"]);
    let cells: Vec<_> = rows.iter().map(|row| tape.children(*row, &["td", "th"])).collect();
    if let Some(columns) = in_two_languages(tape, body, &cells) {
        return Use::Languages(columns);
    }
    let is_nested = tape.items[at + 1..tape.end(at)].iter().any(|item| is_open(item, "table"));
    let role = tape.element(at).and_then(|table| table.attr("role"));
    let most = cells.iter().map(Vec::len).max().unwrap_or(0);
    let holds_law = || cells.iter().flatten().any(|cell| body.marks(*cell) >= 3);
    if is_nested || most < 2 || role == Some("presentation") || holds_law() {
        return Use::Layout;
    }
    Use::Data
}

fn is_open(item: &Item<'_>, name: &str) -> bool {
    matches!(item, Item::Open(element) if element.name() == name)
}

/// The two columns of a table, where nearly all of its rows have two cells and the
/// languages of these differ.
fn in_two_languages(
    tape: &Tape<'_>,
    body: &Body<'_>,
    cells: &[Vec<usize>],
) -> Option<[Vec<usize>; 2]> {
    let pairs: Vec<_> = cells.iter().filter(|row| row.len() == 2).collect();
    if pairs.is_empty() || pairs.len() * 10 < cells.len() * 8 {
        return None;
    }
    // Few words tell where the cells hold provisions.
    let holds_law = pairs.iter().any(|row| row.iter().all(|cell| body.marks(*cell) > 1));
    let language = |column: usize| {
        let mut words = String::new();
        for row in &pairs {
            words.push_str(&tape.words(row[column]).to_lowercase());
            if words.len() > 20_000 {
                break;
            }
        }
        let letters = words.chars().filter(|c| c.is_alphabetic()).count();
        let least = if holds_law { 20 } else { 60 };
        (letters > least).then(|| Language::guess(&words)).flatten()
    };
    if language(0)? == language(1)? {
        return None;
    }
    // What goes over both columns stands in the first.
    let first = cells.iter().filter_map(|row| row.first().copied()).collect();
    let second = cells.iter().filter_map(|row| row.get(1).copied()).collect();
    Some([first, second])
}

/// The rows of a table, and the places of the cells that they are of.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) rows: Vec<Vec<String>>,
    pub(super) read: Vec<usize>,
}

/// The rows of a table, each with all of its cells: one that goes over several stands in
/// each row it goes over, and once in a row.
pub(super) fn rows(tape: &Tape<'_>, at: usize) -> Rows {
    let Rows { mut rows, mut read } = Rows::default();
    // For each column: in how many more rows a cell stands, and its words.
    let mut hanging: Vec<(usize, String)> = Vec::new();
    let mut count = 0;
    let (mut own, mut again) = (0, 0);
    for row in tape.children(at, &["tr"]) {
        let mut cells = tape.children(row, &["td", "th"]).into_iter();
        let mut filled = Vec::new();
        while filled.len() < MOST_COLUMNS {
            let column = filled.len();
            if let Some((left, words)) = hanging.get_mut(column).filter(|(left, _)| *left > 0) {
                *left -= 1;
                again += words.len();
                let is_bounded = again <= ALWAYS + own * MOST_GROWTH;
                filled.push(if is_bounded { words.clone() } else { String::new() });
                continue;
            }
            let Some(cell) = cells.next() else { break };
            let words = tape.words(cell);
            read.push(cell);
            own += words.len();
            let (wide, high) = (span(tape, cell, "colspan"), span(tape, cell, "rowspan"));
            for wide in 0..wide.min(MOST_COLUMNS - column) {
                let words = if wide == 0 { words.clone() } else { String::new() };
                if hanging.len() <= column + wide {
                    hanging.resize(column + wide + 1, (0, String::new()));
                }
                hanging[column + wide] = (high - 1, words.clone());
                filled.push(words);
            }
        }
        count += filled.len();
        if count > MOST_CELLS {
            break;
        }
        if filled.iter().any(|cell| !cell.is_empty()) {
            rows.push(filled);
        }
    }
    Rows { rows, read }
}

/// Over how many columns or rows a cell goes.
fn span(tape: &Tape<'_>, cell: usize, name: &str) -> usize {
    let printed = tape.element(cell).and_then(|cell| cell.attr(name));
    printed.and_then(|span| span.trim().parse().ok()).unwrap_or(1).clamp(1, 1000)
}
