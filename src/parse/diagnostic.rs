//! What was odd in a text, and where.

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
