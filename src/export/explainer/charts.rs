//! The conflict matrix and the timeline, each with the words that say the same.

use super::facts::Chart;
use super::sources::Sources;
use super::versions::standing;
use crate::annotation::Severity;
use crate::compare::{Comparison, Significance};
use crate::export::amended::{place, short_place};
use crate::export::chart::{Cell, Course, Grid, GridRow, Stop};
use crate::matrix;
use crate::matrix::{Matrix, MatrixLine, Turn};
use crate::text::word::capital;
use crate::view::conflict::sign;
use crate::view::label::Cites;
use crate::view::passage::Side;
use crate::view::summary::counts;

/// The charts of an explainer; a matrix without a conflict is none.
pub(super) fn charts(sources: &Sources<'_>) -> Vec<Chart> {
    [Some(course(sources)), grid(sources)].into_iter().flatten().collect()
}

fn course(sources: &Sources<'_>) -> Chart {
    let count = sources.review.bill.versions.len();
    let stops: Vec<_> = (0..count).map(|at| stop(sources, at)).collect();
    let title = sources.get("explain-timeline");
    let says = sources.get("explain-timeline-says");
    let heads = ["version", "changed", "notes"].map(|key| sources.get(&format!("explain-{key}")));
    let rows = stops.iter().enumerate().map(|(at, stop)| {
        vec![stop.name.clone(), stop.says.clone(), standing(sources, at).to_string()]
    });
    let table = std::iter::once(heads.to_vec()).chain(rows).collect();
    let bar = |class: &str| (class.to_owned(), sources.get(&format!("explain-bar-{class}")));
    let notes = ("▲".to_owned(), sources.get("explain-notes"));
    let legend = ["heavy", "words", "quiet"].map(bar).into_iter().chain([notes]).collect();
    let id = format!("{}-timeline", sources.messages.language());
    let svg = Course { id, title: title.clone(), says, stops }.svg();
    Chart { key: "timeline", title, svg, table, legend }
}

fn stop(sources: &Sources<'_>, at: usize) -> Stop {
    let steps = &sources.timeline.course.steps;
    let step = steps.iter().find(|step| step.between.new == at);
    let notes = standing(sources, at);
    let no_text = || sources.get("fate-no-text");
    let has_text = sources.timeline.course.text(at).is_some();
    Stop {
        name: sources.version(at),
        beside: if notes > 0 { format!("▲{notes}") } else { String::new() },
        changed: step.map(|step| weighed(&step.comparison)),
        says: match step {
            Some(step) => counts(&step.comparison, sources.messages),
            None => {
                if has_text {
                    "–".to_owned()
                } else {
                    no_text()
                }
            }
        },
    }
}

/// How many rows changed in what weighs most, in other words, and in nothing of the law.
fn weighed(comparison: &Comparison) -> [usize; 3] {
    let mut counts = [0; 3];
    for row in comparison.rows.iter().filter(|row| !row.is_unchanged()) {
        let at = match row.significance.first() {
            Some(kind) if *kind < Significance::Wording => 0,
            Some(Significance::Wording | Significance::Reference) => 1,
            _ => 2,
        };
        counts[at] += 1;
    }
    counts
}

fn grid(sources: &Sources<'_>) -> Option<Chart> {
    let matrix = Matrix::new(sources.review, sources.own);
    if matrix.lines.is_empty() {
        return None;
    }
    let short = |code: &str| sources.get(&format!("instrument-short-{code}"));
    let heads = matrix.articles.iter();
    let heads: Vec<_> =
        heads.map(|norm| format!("{}:{}", short(norm.instrument.code()), norm.article)).collect();
    let rows = matrix.lines.iter().map(|line| row(sources, line));
    let (places, rows): (Vec<_>, Vec<_>) = rows.unzip();
    let title = sources.get("explain-matrix");
    let head = std::iter::once(sources.get("explain-provision")).chain(heads.iter().cloned());
    let cells = |row: &GridRow| row.cells.iter().map(|cell| cell.says.clone()).collect::<Vec<_>>();
    let lines = places.into_iter().zip(&rows);
    let lines = lines.map(|(place, row)| [vec![place], cells(row)].concat());
    let table = std::iter::once(head.collect()).chain(lines).collect();
    let word = |turn: Turn| (sign(turn).to_string(), turn_word(sources, turn));
    let present = Turn::ALL.into_iter().filter(|turn| matrix.count(*turn) > 0);
    let bars = ("▯▮".to_owned(), sources.get("explain-matrix-bars"));
    let legend = std::iter::once(bars).chain(present.map(word)).collect();
    let id = format!("{}-matrix", sources.messages.language());
    let says = sources.get("explain-matrix-says");
    let svg = Grid { id, title: title.clone(), says, heads, rows }.svg();
    Some(Chart { key: "matrix", title, svg, table, legend })
}

/// A row with where it is: in the picture there is room for its place in the act alone.
fn row(sources: &Sources<'_>, line: &MatrixLine) -> (String, GridRow) {
    let reading = sources.reading();
    let row = &reading.comparison.rows[line.row];
    let new = row.sides.new.first().map(|id| (Side::New, *id));
    let of = new.or_else(|| row.sides.old.first().map(|id| (Side::Old, *id)));
    let named = |cites: Cites| {
        of.map_or(String::new(), |(side, id)| {
            capital(&cites(side.of(&reading.documents).as_ref(), id))
        })
    };
    let cells = line.cells.iter().map(|it| cell(sources, it)).collect();
    (named(place), GridRow { name: named(short_place), cells })
}

fn cell(sources: &Sources<'_>, cell: &matrix::Cell) -> Cell {
    let Some(turn) = cell.turn() else { return Cell::default() };
    let severity = |severity: Option<Severity>| severity.map_or(0, |it| it as usize + 1);
    let word = |it: Option<Severity>| {
        it.map_or("–".to_owned(), |it| sources.get(&format!("severity-{}", it.name())))
    };
    let words = cell.severity.map(word);
    let says = format!("{} → {} ({})", words.old, words.new, turn_word(sources, turn));
    let bars = Some((severity(cell.severity.old), severity(cell.severity.new)));
    Cell { bars, sign: sign(turn).to_string(), says }
}

fn turn_word(sources: &Sources<'_>, turn: Turn) -> String {
    sources.get(&format!("matrix-{}", turn.name()))
}
