//! A row of the comparison as lines: label, remarks, redlined words.
use super::line::Line;
use crate::compare::Row;
use crate::l10n::Messages;
use crate::review::Reading;

/// The lines of one row: one for a heading, one for the words, none for a
/// provision that only holds others.
pub fn row_lines(_reading: &Reading, _row: &Row, _messages: &Messages) -> Vec<Line> {
    Vec::new()
}
