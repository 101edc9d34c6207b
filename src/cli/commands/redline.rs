//! A comparison as text: what changed, where, and the counts.

use super::headline::headline;
use crate::annotation::Annotation;
use crate::cli::paint::{paint, word};
use crate::cli::problem::Result;
use crate::cli::session::Session;
use crate::compare::{Row, Sides, footnotes};
use crate::document::citation::cite;
use crate::document::{Document, ProvisionId};
use crate::export::comparison::{Rows, Told};
use crate::review::Reading;
use crate::view::redline::row_lines;
use crate::view::{Role, Sign, summary};

/// A comparison in one language, and what is told of it.
pub(super) struct Compared<'a> {
    pub(super) reading: &'a Reading,
    /// The annotations of the bill.
    pub(super) annotations: &'a [Annotation],
    /// What is told; unchanged rows are always left out.
    pub(super) told: Told,
}

/// Writes the changed rows of a reading, the headings that lead to them, the
/// notes on them, and a line of counts; then the footnotes where they are asked
/// for.
pub(super) fn print(session: &mut Session, names: Sides<&str>, compared: &Compared<'_>) -> Result {
    let Compared { reading, annotations, told } = compared;
    let language = session.get(&format!("language-{}", reading.language));
    session.print(&format!("{} → {} · {language}\n", names.old, names.new))?;
    let is_told = |row: &Row| !row.is_unchanged() && told.rows.has(row);
    let leading = leading(reading, is_told);
    for (at, row) in reading.comparison.rows.iter().enumerate() {
        if is_told(row) {
            changed(session, reading, row)?;
            notes(session, reading, annotations, at)?;
        } else if leading[at] {
            heading(session, reading, row)?;
        }
    }
    let counts = summary::counts(&reading.comparison, &session.messages);
    session.print(&format!("\n{counts}\n"))?;
    if told.rows == Rows::Substantive {
        let count = reading.comparison.hidden().to_string();
        let hidden = session.say("cli-hidden", &[("count", &count)]);
        session.print(&format!("{hidden}\n"))?;
    }
    if told.footnotes { footnotes_of(session, reading) } else { Ok(()) }
}

/// What happened to the editorial footnotes, below the law and its counts.
fn footnotes_of(session: &mut Session, reading: &Reading) -> Result {
    let rows = footnotes(reading.texts(), &reading.comparison);
    let title = if rows.is_empty() { "cli-footnotes-same" } else { "cli-footnotes" };
    let title = word(&session.get(title), Role::Heading, session.is_colored());
    session.print(&format!("\n{title}\n"))?;
    rows.iter().try_for_each(|row| changed(session, reading, row))
}

/// The rows that hold one that is told.
fn leading(reading: &Reading, is_told: impl Fn(&Row) -> bool) -> Vec<bool> {
    let mut leading = vec![false; reading.comparison.rows.len()];
    let documents = reading.texts();
    for row in reading.comparison.rows.iter().filter(|row| is_told(row)) {
        let above = |document: &Document, ids: &[ProvisionId]| {
            ids.iter().flat_map(|id| document.lineage(*id)).collect::<Vec<_>>()
        };
        let old = above(documents.old, &row.sides.old);
        let new = above(documents.new, &row.sides.new);
        let old = old.into_iter().filter_map(|id| reading.row_of_old(id));
        let new = new.into_iter().filter_map(|id| reading.row_of_new(id));
        old.chain(new).for_each(|row| leading[row] = true);
    }
    leading
}

/// The heading of a row that only leads to others.
fn heading(session: &mut Session, reading: &Reading, row: &Row) -> Result {
    let new = row.sides.new.first().map(|id| reading.documents.new.provision(*id));
    if new.is_none_or(|provision| provision.heading.is_none()) {
        return Ok(());
    }
    let lines = row_lines(reading, row, &session.messages);
    let line = lines.first().map(|line| paint(line, session.canvas())).unwrap_or_default();
    session.print(&format!("\n{line}"))
}

/// Where it changed and how, then the words.
fn changed(session: &mut Session, reading: &Reading, row: &Row) -> Result {
    let canvas = session.canvas();
    let lines = row_lines(reading, row, &session.messages);
    if lines.is_empty() {
        // What only holds others is told with those.
        return Ok(());
    }
    let (document, id) = match (row.sides.new.first(), row.sides.old.first()) {
        (Some(id), _) => (&reading.documents.new, *id),
        (None, Some(id)) => (&reading.documents.old, *id),
        (None, None) => return Ok(()),
    };
    let place = cite(document, id);
    let what = summary::explained(reading, row, &session.messages);
    let sign = Sign::of(row).symbol();
    let place = if place.is_empty() { String::new() } else { format!("{place} — ") };
    let remark = word(&format!("{sign} {place}{what}"), Role::Remark, canvas.is_colored);
    let words: String = lines.iter().map(|line| paint(line, canvas)).collect();
    session.print(&format!("\n{remark}\n{words}"))
}

/// The annotations on a row, each on a line.
fn notes(
    session: &mut Session,
    reading: &Reading,
    annotations: &[Annotation],
    row: usize,
) -> Result {
    for at in reading.annotations_of(row) {
        let line = headline(session, &annotations[*at]);
        session.print(&format!("{line}\n"))?;
    }
    Ok(())
}
