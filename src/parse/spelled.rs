//! Numbers in words in the labels of units: «Раздел первый», «Бірінші бөлім», "Chapter One".

use crate::document::Number;
use crate::document::citation::read_ordinal;
use crate::text::fold::cyrillic_twin;

/// No number has more words.
const MOST_WORDS: usize = 2;

/// The number in words that `text` begins with, and what follows it.
pub(super) fn spelled_number(text: &str) -> Option<(Number, &str)> {
    let text = text.trim_start_matches([' ', '\u{a0}']);
    let parts = |c: char| !c.is_alphabetic() && c != '-';
    let stops = text.match_indices(parts).map(|(at, _)| at).chain([text.len()]);
    let ends: Vec<usize> = stops.take(MOST_WORDS).collect();
    let read = |key: fn(char) -> char| {
        let words: String = text[..*ends.last()?].chars().map(key).collect();
        let words: Vec<&str> = words.split(parts).collect();
        read_ordinal(&words).filter(|read| read.words <= ends.len())
    };
    // The letters of Kazakh words may be Latin, and those of English ones are.
    let found = read(cyrillic).or_else(|| read(small))?;
    Some((Number::counted(found.value), &text[ends[found.words - 1]..]))
}

/// The small Cyrillic letter of a letter or of one that looks like it, without the dots of «ё».
fn cyrillic(letter: char) -> char {
    match small(cyrillic_twin(letter)) {
        'ё' => 'е',
        other => cyrillic_twin(other),
    }
}

/// The small letter of a letter.
pub(super) fn small(letter: char) -> char {
    match letter {
        'А'..='Я' => char::from_u32(u32::from(letter) + 0x20).unwrap_or(letter),
        'Ѐ'..='Џ' => char::from_u32(u32::from(letter) + 0x50).unwrap_or(letter),
        'а'..='џ' => letter,
        _ if letter.is_ascii() => letter.to_ascii_lowercase(),
        _ => letter.to_lowercase().next().unwrap_or(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_words_are_read() {
        for (text, number, rest) in [
            ("первый Общие положения", "1", " Общие положения"),
            ("ВТОРАЯ. Права", "2", ". Права"),
            ("двадцать первая", "21", ""),
            ("третий", "3", ""),
            ("четвёртый", "4", ""),
            ("Бірінші бөлім", "1", " бөлім"),
            ("Бiрiншi бөлiм", "1", " бөлiм"),
            ("Он екінші тарау", "12", " тарау"),
            ("One", "1", ""),
            ("First. General", "1", ". General"),
        ] {
            let found =
                spelled_number(text).map(|(number, rest)| (number.slug().into_owned(), rest));
            assert_eq!(found, Some((number.to_owned(), rest)), "{text}");
        }
        for text in ["", "общий", "Осы бөлім", "5", " – "] {
            assert!(spelled_number(text).is_none(), "{text}");
        }
    }
}
