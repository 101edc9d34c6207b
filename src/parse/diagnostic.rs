//! What was odd in a text, and where.

use crate::text::language::Language;
use crate::text::span::Span;

/// The kinds of oddity. None of them stops the reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Oddity {
    /// A number occurs twice among its siblings.
    DuplicateNumber,
    /// A number is lower than the one before it.
    NumberOutOfOrder,
    /// Quotation marks open a structure and nothing closes it.
    UnclosedQuote,
    /// A heading of Markdown that is no unit of a law.
    UnknownHeading,
    /// A control character, which is shown as a symbol.
    ControlCharacter,
    /// The words look like another language than the one named.
    OtherLanguage,
}

impl Oddity {
    /// The code in JSON; with `diagnostic-` before it, the message key.
    pub const fn code(self) -> &'static str {
        match self {
            Self::DuplicateNumber => "duplicate-number",
            Self::NumberOutOfOrder => "number-out-of-order",
            Self::UnclosedQuote => "unclosed-quote",
            Self::UnknownHeading => "unknown-heading",
            Self::ControlCharacter => "control-character",
            Self::OtherLanguage => "other-language",
        }
    }
}

/// An oddity and its place in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is odd.
    pub oddity: Oddity,
    /// The words it is about.
    pub span: Span,
}

/// What is odd about a text as a whole: the first of its control characters, which
/// are shown as symbols, and letters that speak for another language than the one
/// named.
pub(super) fn of_whole(source: &str, language: Language) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if may_have_controls(source.as_bytes()) {
        let is_control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        found.extend(source.match_indices(is_control).take(20).map(|(at, control)| Diagnostic {
            oddity: Oddity::ControlCharacter,
            span: Span::new(at, at + control.len()),
        }));
    }
    if Language::guess(source).is_some_and(|guess| guess != language) {
        found.push(Diagnostic { oddity: Oddity::OtherLanguage, span: Span::empty(0) });
    }
    found
}

/// Whether some byte could be of a control character, looked for without
/// reading the characters.
fn may_have_controls(bytes: &[u8]) -> bool {
    let is_control =
        |byte: u8| (byte < b' ' && !matches!(byte, b'\n' | b'\r' | b'\t')) || byte == 0x7f;
    let has_single = bytes.iter().fold(false, |found, byte| found | is_control(*byte));
    let seconds = bytes.iter().zip(&bytes[bytes.len().min(1)..]);
    let is_double = |(first, second): (&u8, &u8)| *first == 0xc2 && *second < 0xa0;
    has_single || seconds.fold(false, |found, pair| found | is_double(pair))
}
