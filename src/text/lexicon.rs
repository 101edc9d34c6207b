//! Words looked up in a table by their beginnings, at word borders only: `суд`
//! is found in neither `судно` nor `подсуден`.
//!
//! A table is a list of phrases with what they mean. In a phrase `штраф*` is any
//! word that begins so, `суд` only itself, and `|` parts phrases of one meaning.

use super::fold::fold;
use super::span::Span;
use std::ops::Range;

/// A run of letters, a run of digits, or a percent sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its bytes.
    pub span: Span,
    /// The form by which it is looked up: folded, in small letters.
    pub key: String,
}

impl Word {
    /// Whether it is a run of digits.
    pub fn is_digits(&self) -> bool {
        self.key.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// A phrase of a table, found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// What it means.
    pub meaning: T,
    /// Its words, by their places in the list that was searched.
    pub words: Range<usize>,
}

impl<T> Found<T> {
    /// Its bytes.
    pub fn span(&self, words: &[Word]) -> Span {
        words[self.words.start].span.join(words[self.words.end - 1].span)
    }
}

/// The words of `text` in reading order.
pub fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut before = Class::Gap;
    for (at, letter) in text.char_indices() {
        let class = Class::of(letter, before);
        let span = Span::new(at, at + letter.len_utf8());
        match words.last_mut() {
            _ if class == Class::Gap => (),
            Some(word) if class == before && class != Class::Sign => word.span.end = span.end,
            _ => words.push(Word { span, key: String::new() }),
        }
        before = class;
    }
    for word in &mut words {
        word.key = key(word.span.of(text));
    }
    words
}

/// All phrases of `table` in reading order, the longest where several begin at
/// one word; none overlap.
pub fn find<T: Copy>(words: &[Word], table: &[(&str, T)]) -> Vec<Found<T>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let phrase = find_at(words, at, table);
        at = phrase.as_ref().map_or(at + 1, |phrase| phrase.words.end);
        found.extend(phrase);
    }
    found
}

/// The longest phrase of `table` that begins at the word `at`.
pub fn find_at<T: Copy>(words: &[Word], at: usize, table: &[(&str, T)]) -> Option<Found<T>> {
    let lengths = table.iter().filter_map(|(phrases, meaning)| {
        let longest = phrases.split('|').filter_map(|phrase| length_at(words, at, phrase)).max();
        longest.map(|length| Found { meaning: *meaning, words: at..at + length })
    });
    lengths.max_by_key(|found| found.words.end)
}

/// Whether `word` is one of `forms`, written as in a phrase of a table.
pub fn is_any(word: &str, forms: &str) -> bool {
    forms.split('|').any(|form| is_form(word, form))
}

fn length_at(words: &[Word], at: usize, phrase: &str) -> Option<usize> {
    let forms = phrase.split(' ').count();
    let there = words.get(at..at + forms)?;
    let is_there = phrase.split(' ').zip(there).all(|(form, word)| is_form(&word.key, form));
    is_there.then_some(forms)
}

fn is_form(word: &str, form: &str) -> bool {
    match form.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == form,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Gap,
    Letters,
    Digits,
    Sign,
}

impl Class {
    fn of(letter: char, before: Self) -> Self {
        match letter {
            '0'..='9' => Self::Digits,
            '%' => Self::Sign,
            // Combining marks and soft hyphens belong to the letter before them.
            '\u{300}'..='\u{36f}' | '\u{ad}' => before,
            _ if letter.is_alphanumeric() => Self::Letters,
            _ => Self::Gap,
        }
    }
}

fn key(word: &str) -> String {
    fold(word).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_runs_of_letters_or_digits() {
        let text = "Ст. 18-1: 24-тен 5% «ёлка»";
        let keys: Vec<_> = words(text).into_iter().map(|word| word.key).collect();
        assert_eq!(keys, ["ст", "18", "1", "24", "тен", "5", "%", "елка"]);
        for word in words(text) {
            assert_eq!(word.span.of(text).trim(), word.span.of(text));
        }
    }

    #[test]
    fn phrases_are_found_at_word_borders_the_longest_first() {
        let table = [("не", 'n'), ("не вправе", 'p'), ("суд|суда", 's'), ("штраф*", 'f')];
        let words = words("Судно не подсудно; суд не вправе налагать штрафы");
        let found: String = find(&words, &table).iter().map(|found| found.meaning).collect();
        assert_eq!(found, "nspf");
    }
}
