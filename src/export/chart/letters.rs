//! How wide words are drawn, as far as that can be told without a font.

/// How wide a letter is drawn at most, in a chart's own units.
const LETTER: usize = 8;

/// How wide words are drawn.
pub(super) fn width(words: &str) -> usize {
    words.chars().count() * LETTER
}

/// Words that fit a width.
pub(super) fn fitted(words: &str, room: usize) -> String {
    match words.char_indices().nth(room / LETTER) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words.to_owned(),
    }
}
