//! How many numbered paragraphs the articles on the order and the rights have.
//!
//! Counted in the Russian texts of both editions (1995: as in force from
//! 17 September 2022). Only for sections I and II, which annotations cite;
//! elsewhere the number is not known and any paragraph is let through.

use super::norm::Instrument;

/// The last paragraph of articles 1 to 39; 0 where none is numbered.
const OF_1995: [u32; 39] = [
    2, 4, 4, 4, 5, 3, 3, 0, 0, // I
    3, 2, 5, 3, 2, 2, 3, 2, 3, 2, 3, 2, 2, 2, 4, 2, 4, 3, 2, 3, 4, 2, 0, 4, 2, 0, 2, 0, 0, 3,
];

/// The last paragraph of articles 1 to 41; 0 where none is numbered.
const OF_2026: [u32; 41] = [
    0, 7, 2, 4, 6, 5, 2, 3, 3, 0, 0, // I
    3, 3, 2, 6, 2, 3, 4, 3, 2, 3, 2, 6, 2, 2, 2, 4, 2, 4, 4, 2, 3, 5, 0, 4, 2, 3, 0, 2, 0, 3,
];

/// The number of the last paragraph of an article, 0 where none is numbered;
/// `None` where it is not known.
pub fn last_paragraph(instrument: Instrument, article: &str) -> Option<u32> {
    let counts: &[u32] = match instrument {
        Instrument::Constitution1995 => &OF_1995,
        Instrument::Constitution2026 => &OF_2026,
        _ => return None,
    };
    counts.get(article.parse::<usize>().ok()?.checked_sub(1)?).copied()
}
