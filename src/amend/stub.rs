//! What is left of a unit that is deleted: its number, and a word that says so.
//!
//! Deleted units keep their number and nothing is renumbered (Law «О правовых актах» of
//! 6 April 2016, art. 27(6)).

use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::language::Language;

/// The words behind the label of a deleted unit.
pub(super) fn stub(base: &Document, id: ProvisionId, is_repeal: bool) -> String {
    let kind = base.provision(id).kind;
    let is_small = kind == ProvisionKind::Subparagraph;
    let is_feminine = matches!(
        kind,
        ProvisionKind::Article | ProvisionKind::Chapter | ProvisionKind::PartOfArticle
    );
    let word = match (base.language(), is_repeal, is_feminine) {
        (Language::Russian, false, false) => "исключен",
        (Language::Russian, false, true) => "исключена",
        (Language::Russian, true, false) => "утратил силу",
        (Language::Russian, true, true) => "утратила силу",
        (Language::Kazakh, false, _) => "алып тасталды",
        (Language::Kazakh, true, _) => "күші жойылды",
        (Language::English, false, _) => "excluded",
        (Language::English, true, _) => "no longer in force",
    };
    if is_small {
        return format!(" {word};");
    }
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    format!(" {}{}.", first.collect::<String>(), letters.as_str())
}
