//! What is left of a unit that is deleted: its number, and a word that says so.
//!
//! Deleted units keep their number and nothing is renumbered (Law «О правовых актах» of
//! 6 April 2016, art. 27(6)).

use crate::document::citation::cite_address;
use crate::document::{Address, Document, ProvisionId, ProvisionKind};
use crate::text::language::Language;
use crate::text::word::capital;

/// The words behind the label of a deleted unit.
pub(super) fn stub(base: &Document, id: ProvisionId, is_repeal: bool) -> String {
    let word = word(base, id, is_repeal);
    let is_small = base.provision(id).kind == ProvisionKind::Subparagraph;
    if is_small { format!(" {word};") } else { format!(" {}.", capital(&word)) }
}

/// What stands for a unit that has no label and is counted: those behind it keep their
/// count. «Часть вторая исключена.», «үшінші абзац алып тасталды;».
pub(super) fn counted_stub(base: &Document, id: ProvisionId, is_repeal: bool) -> Option<String> {
    let provision = base.provision(id);
    let is_counted = matches!(provision.kind, ProvisionKind::PartOfArticle | ProvisionKind::Indent);
    let number = provision.number.as_ref().filter(|_| is_counted)?;
    let own = Address::below(None, provision.kind, Some(number));
    let cited = cite_address(&own, base.language());
    let words = provision.span().of(base.source());
    let is_small = words.starts_with(char::is_lowercase);
    let cited = if is_small { cited } else { capital(&cited) };
    let stop = if words.ends_with(';') { ';' } else { '.' };
    Some(format!("{cited} {}{stop}", word(base, id, is_repeal)))
}

fn word(base: &Document, id: ProvisionId, is_repeal: bool) -> String {
    let ending = match base.provision(id).kind {
        ProvisionKind::Article | ProvisionKind::Chapter | ProvisionKind::PartOfArticle => "а",
        ProvisionKind::Note | ProvisionKind::Annex => "о",
        _ => "",
    };
    match (base.language(), is_repeal) {
        (Language::Russian, false) => format!("исключен{ending}"),
        (Language::Russian, true) => format!("утратил{ending} силу"),
        (Language::Kazakh, false) => "алып тасталды".to_owned(),
        (Language::Kazakh, true) => "күші жойылды".to_owned(),
        (Language::English, false) => "excluded".to_owned(),
        (Language::English, true) => "no longer in force".to_owned(),
    }
}
