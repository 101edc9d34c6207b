//! What is not what it seems: letters of another script that pass for Cyrillic ones, marks
//! that turn the direction of reading, and signs without width (UTS #39, UTS #55). To a
//! comparison they are the same words; whoever searches or signs the text should know.

use super::fold::{cyrillic_twin, is_cyrillic, is_unseen};
use super::span::Span;

/// In what something is not what it seems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disguise {
    /// A Cyrillic word has letters of another script that look like its own.
    Twin,
    /// A mark that turns the direction of reading: what stands there is not what is read.
    Turn,
    /// A sign without width.
    Unseen,
}

impl Disguise {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Twin, Self::Turn, Self::Unseen];
}

/// Where a text is not what it seems, in order: whole words, and single signs. A byte order
/// mark at the beginning and the soft hyphens of a word processor are no disguise.
pub fn disguises(text: &str) -> Vec<(Disguise, Span)> {
    let mut found = Vec::new();
    let mut word: Option<usize> = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if c.is_alphabetic() {
            word.get_or_insert(at);
            continue;
        }
        if let Some(start) = word.take().filter(|start| is_mixed(&text[*start..at])) {
            found.push((Disguise::Twin, Span::new(start, at)));
        }
        let kind = match c {
            '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => Disguise::Turn,
            '\u{ad}' | '\u{feff}' if c == '\u{ad}' || at == 0 => continue,
            c if is_unseen(c) => Disguise::Unseen,
            _ => continue,
        };
        found.push((kind, Span::new(at, at + c.len_utf8())));
    }
    found
}

/// Whether a word is Cyrillic but for letters that look so: «оpган» with a Latin p. Latin
/// letters that look like no Cyrillic one are meant («SMSке», «ID-картаn»).
fn is_mixed(word: &str) -> bool {
    let is_twin =
        |c: char| cyrillic_twin(c) != c || matches!(c, 'ο' | 'Ο' | 'α' | 'ρ' | 'υ' | 'Α' | 'Ρ');
    word.chars().any(is_cyrillic)
        && word.chars().any(is_twin)
        && word.chars().all(|c| is_cyrillic(c) || is_twin(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(Disguise, &str)> {
        disguises(text).into_iter().map(|(kind, span)| (kind, span.of(text))).collect()
    }

    #[test]
    fn a_letter_that_passes_for_another_is_told_with_its_word() {
        assert_eq!(told("Уполномоченный оpган ведет"), [(Disguise::Twin, "оpган")]);
        assert_eq!(told("құзыретті оргaн, іs"), [(Disguise::Twin, "оргaн")]);
        assert_eq!(told("жүргiзеді"), [(Disguise::Twin, "жүргiзеді")]);
        assert_eq!(told("ведοт"), [(Disguise::Twin, "ведοт")]);
    }

    #[test]
    fn what_is_meant_is_no_disguise() {
        assert_eq!(told("SMS-хабарлама, IT, XVI тарау, 18-1, Wi-Fi, e-mail, ISO 9001"), []);
        assert_eq!(told("\u{feff}Статья 1. пере\u{ad}нос\u{a0}№ 5"), []);
    }

    #[test]
    fn marks_that_turn_the_reading_and_signs_without_width_are_told() {
        let text = "срок \u{202e}42\u{202c} ча\u{200b}сов";
        let kinds: Vec<_> = told(text).into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds, [Disguise::Turn, Disguise::Turn, Disguise::Unseen]);
    }
}
