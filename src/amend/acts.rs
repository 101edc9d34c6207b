//! The acts that an amending act amends, as it names them.

use super::lexeme::lexemes;
use crate::document::{Document, ProvisionId};
use crate::text::fold::fold_for_search;
use crate::text::language::Language;
use crate::text::span::Span;

/// The name of an act in an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// Its words: «Закон Республики Казахстан от … «О связи»».
    pub span: Span,
    /// Its title between quotation marks; codes may be named without them.
    pub title: Option<Span>,
}

/// An act that instructions amend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// The provision that names it.
    pub at: ProvisionId,
    /// How it is named there.
    pub name: Name,
}

/// The acts whose title is in `wanted`, or that `wanted` is in, by their place.
pub fn acts_like(amending: &Document, acts: &[Act], wanted: &str) -> Vec<usize> {
    let wanted = fold_for_search(wanted);
    let is_like = |name: &str| {
        let name = fold_for_search(name);
        !wanted.is_empty() && (wanted.contains(&name) || name.contains(&wanted))
    };
    let titles = acts.iter().enumerate().filter(|(_, act)| {
        let title = act.name.title.unwrap_or(act.name.span);
        is_like(title.of(amending.source()))
    });
    titles.map(|(at, _)| at).collect()
}

/// Whether words only open the list of the acts that are amended: «Внести изменения и
/// дополнения в следующие законодательные акты Республики Казахстан:».
pub(super) fn opens_the_list(document: &Document, words: Span) -> bool {
    let lexemes = lexemes(document.source(), words);
    let has = |starts: &[&str]| {
        let mut words = lexemes.iter().filter_map(|lexeme| lexeme.word());
        words.any(|word| starts.iter().any(|start| word.starts_with(start)))
    };
    let ends = lexemes.last().is_some_and(|last| last.is(':'));
    ends && match document.language() {
        Language::Russian => has(&["внести"]) && has(&["акты"]),
        Language::Kazakh => has(&["енгізілсін"]) && has(&["актілер"]),
        Language::English => has(&["amend", "change"]) && has(&["acts"]),
    }
}
