//! What amending acts do to a law: the gold set, real acts, and edits that are described
//! and carried out.

#![expect(clippy::print_stdout, reason = "it says how much real law it found")]

#[expect(unreachable_pub, reason = "other tests have it at their top")]
#[path = "../support/corpus.rs"]
mod corpus;

mod acts;

mod edited;

mod formulae;

mod gold;

use tuzetu::amend::Account;
use tuzetu::document::{Document, ProvisionKind};
use tuzetu::text::span::Span;

/// Words of amending articles, quoted text left out, that the account neither claims nor
/// names as not understood: there shall be none.
fn unaccounted<'a>(document: &'a Document, account: &Account) -> Vec<&'a str> {
    let instructions = account.instructions.iter().map(|each| each.span);
    let unclaimed = account.unclaimed.iter().map(|each| each.span);
    let mut told: Vec<_> =
        account.leads.iter().copied().chain(instructions).chain(unclaimed).collect();
    told.sort();
    let mut lost = Vec::new();
    for (article, _) in document.iter().filter(|(_, each)| each.kind == ProvisionKind::Article) {
        let is_quoted = |id| document.provision(id).kind == ProvisionKind::Quoted;
        let whole = std::iter::once(article).chain(document.inside(article));
        let own = whole.filter(|id| !document.upward(*id).any(is_quoted));
        let words = own.filter_map(|id| document.provision(id).passages().last());
        let words: Vec<_> = words.collect();
        let is_amending = |words: &Span| told.iter().any(|told| !told.common(*words).is_empty());
        if words.iter().any(is_amending) {
            lost.extend(words.iter().flat_map(|words| left(document, *words, &told)));
        }
    }
    lost
}

/// What of a passage is left between what is told of; a mark alone is nothing.
fn left<'a>(document: &'a Document, words: Span, told: &[Span]) -> Vec<&'a str> {
    let mut gaps = Vec::new();
    let mut at = words.start;
    for span in told.iter().filter(|span| !span.common(words).is_empty()) {
        gaps.push(Span::new(at, span.start.max(at)));
        at = at.max(span.end);
    }
    gaps.push(Span::new(at.min(words.end), words.end));
    let gaps = gaps.into_iter().map(|gap| gap.of(document.source()));
    gaps.filter(|gap| gap.contains(char::is_alphanumeric)).collect()
}
