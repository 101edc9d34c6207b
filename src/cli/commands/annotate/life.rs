//! The life of an annotation on the terminal.

use crate::cli::paint::paint;
use crate::cli::problem::Result;
use crate::cli::session::Session;
use crate::document::citation::cite;
use crate::review::Life;
use crate::store::Lives;
use crate::view::Line;
use crate::view::life::Told;

/// Writes what became of the words of an annotation: one line a version, and
/// below them what follows.
pub(super) fn print(session: &mut Session, lives: &Lives, life: &Life) -> Result {
    let told = Told { lives, life, messages: &session.messages, cites: cite };
    let mut text = told.lines();
    let summary = told.summary();
    if !summary.runs.is_empty() {
        text.push(summary);
    }
    let canvas = session.canvas();
    let set_in = |line: Line| paint(&Line { indent: 2, ..line }, canvas);
    let text: String = text.into_iter().map(set_in).collect();
    session.print(&text)
}
