//! What reads as the heading of a unit, or as the rest of one that did not fit on its line.

use super::builder::rank;
use super::markdown::{Block, SourceLine};
use super::marker::marker;
use super::stops::{breaks_off, is_ended};
use crate::document::ProvisionKind;

/// A heading that ends as a sentence has no more characters.
const LONGEST_STOPPED: usize = 120;

/// What is left of a heading on a line of its own has fewer characters.
const LONGEST_REST: usize = 60;

/// No heading goes on over more lines.
const MOST_LINES: usize = 8;

/// Whether a unit may have a heading.
pub(super) const fn is_headed(kind: ProvisionKind) -> bool {
    rank(kind) <= rank(ProvisionKind::Article)
}

/// Whether what stands behind the label of a unit is its heading: a sentence is none, unless
/// it is short and set as one, and what leads into a list never is.
pub(super) fn is_named(rest: &str, is_heading: bool) -> bool {
    let is_sentence = rest.ends_with(':') || rest.chars().count() > LONGEST_STOPPED;
    !is_ended(rest) || is_heading && !is_sentence
}

/// A title on a line of its own: short, no stop, and something follows it.
pub(super) fn stands_alone(text: &str, next: Option<&SourceLine>) -> bool {
    next.is_some_and(|next| !next.joins)
        && text.len() < 400
        && !is_ended(text)
        && text.starts_with(char::is_uppercase)
}

/// Whether a line is the rest of the heading that it stands below, whatever its first letter:
/// it is short and has no stop, and a unit, a whole sentence or more of the heading follows.
pub(super) fn is_rest(text: &str, source: &str, after: &[SourceLine]) -> bool {
    let after = &after[..after.len().min(MOST_LINES)];
    goes_on(text, source, after)
}

fn goes_on(text: &str, source: &str, after: &[SourceLine]) -> bool {
    // What goes on over lines of its own is a sentence, wherever its first line breaks off.
    let is_wrapped = || after.get(1).is_some_and(|line| line.joins);
    let follows = |next: &SourceLine| {
        let words = next.words.of(source);
        is_ended(words)
            || is_wrapped()
            || marker(words, next.block == Block::Heading).is_some()
            || goes_on(words, source, &after[1..])
    };
    text.chars().count() < LONGEST_REST
        && breaks_off(text)
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && after.first().is_some_and(|next| !next.joins && follows(next))
}
