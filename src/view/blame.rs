//! The phrases of a provision, each with the version that brought it.

use super::line::{Line, Role, Run};
use super::timeline::named;
use crate::bill::Bill;
use crate::document::Document;
use crate::l10n::Messages;
use crate::review::Phrase;

/// The version that brought a phrase, for the gutter, and the phrase.
pub fn blame_line(
    bill: &Bill,
    document: &Document,
    phrase: Phrase,
    messages: &Messages,
) -> (String, Line) {
    let words = Run::new(document.words(phrase.span), Role::Plain);
    (named(&bill.versions[phrase.since], messages), Line::new(0, vec![words]))
}
