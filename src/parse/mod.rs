//! Source text to [`Document`]. Never refuses: what is not understood becomes
//! words of the provision it stands in, and a [`Diagnostic`] says so.

pub mod diagnostic;

pub mod guard;

pub mod markdown;

pub mod leading;

mod unseen;

mod annex;

mod stops;

mod roman;

mod spelled;

pub mod marker;

pub mod editorial;

mod emphasis;

pub mod quotation;

pub mod ordinals;

pub mod builder;

mod headings;

pub mod contents;

mod tables;

pub mod outline;

pub mod alike;

pub mod canonical;

pub use canonical::canonical;
pub use diagnostic::{Diagnostic, Oddity};

use crate::document::Document;
use crate::text::language::Language;

/// Reads a text. Every byte of `source` belongs to a provision of the result.
pub fn parse(source: String, language: Language) -> (Document, Vec<Diagnostic>) {
    let (document, mut diagnostics) = outline::outline(source, language);
    diagnostics.extend(diagnostic::of_whole(document.source(), language));
    (document, diagnostics)
}

/// The same where nobody asks what is odd: it is not looked for in the whole text.
pub fn read(source: String, language: Language) -> Document {
    outline::outline(source, language).0
}
