//! What is left of a unit that is deleted: its number, and a word that says so.
//!
//! Deleted units keep their number and nothing is renumbered (Law «О правовых актах» of
//! 6 April 2016, art. 27(6)).

use crate::document::citation::cite_address;
use crate::document::{Address, Number, ProvisionKind};
use crate::text::language::Language;
use crate::text::word::capital;

/// The words behind the label of a deleted unit, whose words were `words`.
pub(super) fn stub(
    language: Language,
    kind: ProvisionKind,
    words: &str,
    is_repeal: bool,
) -> String {
    let word = word(language, kind, is_repeal);
    if kind == ProvisionKind::Subparagraph {
        // The last item of a list ends the sentence.
        let stop = if words.ends_with('.') { '.' } else { ';' };
        format!(" {word}{stop}")
    } else {
        format!(" {}.", capital(&word))
    }
}

/// What stands for a unit that has no label and is counted, whose words were `words`: those
/// behind it keep their count. «Часть вторая исключена.», «үшінші абзац алып тасталды;».
pub(super) fn counted_stub(
    language: Language,
    (kind, number): (ProvisionKind, &Number),
    words: &str,
    is_repeal: bool,
) -> String {
    let cited = cite_address(&Address::below(None, kind, Some(number)), language);
    let is_small = words.starts_with(char::is_lowercase);
    let cited = if is_small { cited } else { capital(&cited) };
    let stop = if words.ends_with(';') { ';' } else { '.' };
    format!("{cited} {}{stop}", word(language, kind, is_repeal))
}

fn word(language: Language, kind: ProvisionKind, is_repeal: bool) -> String {
    let ending = match kind {
        ProvisionKind::Article | ProvisionKind::Chapter | ProvisionKind::PartOfArticle => "а",
        ProvisionKind::Note | ProvisionKind::Annex => "о",
        _ => "",
    };
    match (language, is_repeal) {
        (Language::Russian, false) => format!("исключен{ending}"),
        (Language::Russian, true) => format!("утратил{ending} силу"),
        (Language::Kazakh, false) => "алып тасталды".to_owned(),
        (Language::Kazakh, true) => "күші жойылды".to_owned(),
        (Language::English, false) => "excluded".to_owned(),
        (Language::English, true) => "no longer in force".to_owned(),
    }
}
