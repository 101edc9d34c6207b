//! A text with its words, and what stands between them.

use super::language::Language;
use super::lexicon::Word;
use super::span::Span;

/// A text of one language, of which the words are read.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) text: &'a str,
    pub(super) words: &'a [Word<'a>],
    pub(super) language: Language,
}

impl<'a> Context<'a> {
    pub(super) fn between(&self, before: Span, after: Span) -> &'a str {
        self.text.get(before.end..after.start).unwrap_or_default()
    }

    /// What stands between the word `at` and the next one; `None` at the end.
    pub(super) fn gap(&self, at: usize) -> Option<&'a str> {
        let next = self.words.get(at + 1)?;
        Some(self.between(self.words[at].span, next.span))
    }

    /// The word `at` as tables know it; nothing where there is none.
    pub(super) fn key(&self, at: usize) -> &'a str {
        self.words.get(at).map_or("", |word| &word.key)
    }

    /// The word before `at`, and what stands between them.
    pub(super) fn before(&self, at: usize) -> Option<(&'a str, &'a str)> {
        let before = at.checked_sub(1)?;
        Some((self.key(before), self.gap(before)?))
    }

    pub(super) fn is_digits(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(Word::is_digits)
    }

    /// Whether nothing but a space or a hyphen parts the word `at` from the one before.
    pub(super) fn is_joined(&self, at: usize) -> bool {
        let is_join =
            |gap: &str| gap == "-" || !gap.is_empty() && gap.chars().all(char::is_whitespace);
        self.before(at).is_some_and(|(_, gap)| is_join(gap))
    }

    /// Whether the number of a document stands at `at`: `№ 5`, `N 5`, `No. 5`.
    pub(super) fn is_after_number_sign(&self, at: usize) -> bool {
        let word = at.checked_sub(1).map_or(Span::empty(0), |at| self.words[at].span);
        let gap = self.between(word, self.words[at].span).trim_end();
        match word.of(self.text) {
            "N" => gap.is_empty(),
            "No" => gap == ".",
            _ => gap.ends_with('№'),
        }
    }
}
