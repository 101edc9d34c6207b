//! A comparison as text: what changed, where, and the counts.

use super::headline::headline;
use crate::annotation::Annotation;
use crate::cli::paint::{paint, word};
use crate::cli::problem::Result;
use crate::cli::session::Session;
use crate::compare::{Row, Sides};
use crate::document::citation::cite;
use crate::document::{Document, ProvisionId};
use crate::export::comparison::Rows;
use crate::review::Reading;
use crate::view::redline::row_lines;
use crate::view::{Role, Sign, summary};

/// What is told of a reading.
pub(super) struct Told<'a> {
    /// The annotations of the bill.
    pub(super) annotations: &'a [Annotation],
    /// The rows that are written out, so far as they changed.
    pub(super) rows: Rows,
}

/// Writes the changed rows of a reading, the headings that lead to them, the
/// notes on them, and a line of counts.
pub(super) fn print(
    session: &mut Session,
    reading: &Reading,
    names: Sides<&str>,
    told: &Told<'_>,
) -> Result {
    let language = session.get(&format!("language-{}", reading.language));
    session.print(&format!("{} → {} · {language}\n", names.old, names.new))?;
    let is_told = |row: &Row| !row.is_unchanged() && told.rows.has(row);
    let leading = leading(reading, is_told);
    for (at, row) in reading.comparison.rows.iter().enumerate() {
        if is_told(row) {
            changed(session, reading, row)?;
            notes(session, reading, told.annotations, at)?;
        } else if leading[at] {
            heading(session, reading, row)?;
        }
    }
    let counts = summary::counts(&reading.comparison, &session.messages);
    session.print(&format!("\n{counts}\n"))?;
    if told.rows != Rows::Substantive {
        return Ok(());
    }
    let count = reading.comparison.hidden().to_string();
    let hidden = session.say("cli-hidden", &[("count", &count)]);
    session.print(&format!("{hidden}\n"))
}

/// The rows that hold one that is told.
fn leading(reading: &Reading, is_told: impl Fn(&Row) -> bool) -> Vec<bool> {
    let mut leading = vec![false; reading.comparison.rows.len()];
    let documents = reading.documents.as_ref();
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
    let lines = row_lines(reading, row, &session.messages);
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
