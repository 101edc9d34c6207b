//! Walks over the lexemes of a sentence, and looks words up in the vocabulary.

use super::lexeme::Lexeme;
use super::vocabulary::{Meaning, table};
use crate::text::language::Language;

/// Walks over the lexemes of a sentence.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) lexemes: &'a [Lexeme],
    pub(super) at: usize,
    pub(super) language: Language,
}

impl<'a> Reader<'a> {
    /// The lexeme `ahead` of here.
    pub(super) fn peek(&self, ahead: usize) -> Option<&'a Lexeme> {
        self.lexemes.get(self.at + ahead)
    }

    /// What the words here mean, and how many they are.
    pub(super) fn meaning(&self) -> Option<(Meaning, usize)> {
        let rest = &self.lexemes[self.at..];
        let first = rest.first()?.word()?;
        // Most patterns begin otherwise; the first letter, two bytes in Cyrillic, tells them.
        let letter = first.as_bytes().get(..2);
        let begins = |pattern: &str| {
            letter.is_none() || pattern.len() < 2 || pattern.as_bytes().get(..2) == letter
        };
        let patterns = table(self.language).iter().filter(|(pattern, _)| begins(pattern));
        let lengths = patterns.filter_map(|(pattern, meaning)| {
            let (word, more) = pattern.split_once(' ').unwrap_or((pattern, ""));
            if !is_like(first, word) {
                return None;
            }
            let more: Vec<_> = more.split_whitespace().collect();
            let fits = more.iter().zip(rest[1..].iter().map(Some).chain(std::iter::repeat(None)));
            let fits = fits.into_iter().all(|(word, lexeme)| {
                lexeme.is_some_and(|lexeme| {
                    *word == "*" || lexeme.word().is_some_and(|said| is_like(said, word))
                })
            });
            fits.then_some((*meaning, more.len() + 1, pattern.len()))
        });
        let longest = lengths.max_by_key(|(_, words, letters)| (*words, *letters));
        longest.map(|(meaning, words, _)| (meaning, words))
    }

    /// How many lexemes here tie what is listed: a comma, «и», both.
    pub(super) fn joint(&self) -> usize {
        let comma = usize::from(self.peek(0).is_some_and(|lexeme| lexeme.is(',')));
        let after = Self { at: self.at + comma, ..*self };
        match after.meaning() {
            Some((Meaning::And, words)) => comma + words,
            _ => comma,
        }
    }
}

/// Whether a word is what a pattern says.
fn is_like(word: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => word == pattern,
        Some((start, end)) => {
            word.len() >= start.len() + end.len() && word.starts_with(start) && word.ends_with(end)
        }
    }
}
