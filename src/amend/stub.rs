//! What is left of a unit that is deleted: its number, and a word that says so.
//!
//! Deleted units keep their number and nothing is renumbered (Law «О правовых актах» of
//! 6 April 2016, art. 27(6)).

use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::language::Language;
use crate::text::word::capital;

/// The words behind the label of a deleted unit.
pub(super) fn stub(base: &Document, id: ProvisionId, is_repeal: bool) -> String {
    let kind = base.provision(id).kind;
    let is_small = kind == ProvisionKind::Subparagraph;
    let ending = match kind {
        ProvisionKind::Article | ProvisionKind::Chapter | ProvisionKind::PartOfArticle => "а",
        ProvisionKind::Note | ProvisionKind::Annex => "о",
        _ => "",
    };
    let word = match (base.language(), is_repeal) {
        (Language::Russian, false) => format!("исключен{ending}"),
        (Language::Russian, true) => format!("утратил{ending} силу"),
        (Language::Kazakh, false) => "алып тасталды".to_owned(),
        (Language::Kazakh, true) => "күші жойылды".to_owned(),
        (Language::English, false) => "excluded".to_owned(),
        (Language::English, true) => "no longer in force".to_owned(),
    };
    if is_small { format!(" {word};") } else { format!(" {}.", capital(&word)) }
}
