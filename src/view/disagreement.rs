//! What is said of a place where the languages do not say the same.

use crate::l10n::Messages;
use crate::parity::{Finding, Kind, Texts};
use crate::text::language::Language;

/// The languages that have a text.
pub fn languages(texts: &Texts<'_>) -> impl Iterator<Item = Language> {
    let texts = *texts;
    Language::ALL.into_iter().filter(move |language| texts.get(*language).is_some())
}

/// What is found, in the language of the interface.
pub fn sentence(texts: &Texts<'_>, finding: &Finding, messages: &Messages) -> String {
    let key = format!("parity-says-{}", finding.kind.name());
    let which: Vec<_> = match finding.kind {
        Kind::Missing => lacking(texts, finding).collect(),
        Kind::ChangeMissing => {
            let has_changed = |each: &Language| !finding.spans.get(*each).is_empty();
            languages(texts).filter(has_changed).collect()
        }
        _ => return messages.get(&key),
    };
    let names = which.iter().map(|language| messages.get(&format!("language-{language}")));
    messages.say(&key, &[("languages", names.collect::<Vec<_>>().join(", ").into())])
}

/// The languages that lack a provision, or its words.
fn lacking(texts: &Texts<'_>, finding: &Finding) -> impl Iterator<Item = Language> {
    let is_of_words = finding.spans.iter().any(|(_, spans)| !spans.is_empty());
    languages(texts).filter(move |language| {
        let says_nothing = is_of_words && finding.spans.get(*language).is_empty();
        finding.row.get(*language).is_none() || says_nothing
    })
}
