//! Charts as SVG: shapes and words only, so that a page, a paper or a browser shows them;
//! every colour is a class of the page that they stand in, and none says anything alone.

mod grid;

mod course;

pub use course::{Course, Stop};
pub use grid::{Cell, Grid, GridRow};

/// How wide a letter is drawn at most, in a chart's own units.
const LETTER: usize = 8;

/// How wide words are drawn.
fn width(words: &str) -> usize {
    words.chars().count() * LETTER
}

/// Words that fit a width.
fn fitted(words: &str, room: usize) -> String {
    match words.char_indices().nth(room / LETTER) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words.to_owned(),
    }
}
