//! How many numbered paragraphs the articles on the order and the rights have.
//!
//! Counted in the Russian texts of both editions (1995: as in force from
//! 17 September 2022). Only for sections I and II, and for the articles of the
//! treaties on the rights themselves, which annotations cite; elsewhere the number
//! is not known and any paragraph is let through.

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

/// The last paragraph of articles 1 to 27, which end with the rights of minorities.
const OF_ICCPR: [u32; 27] = [
    3, 3, 0, 3, 2, // what states undertake
    6, 0, 3, 5, 3, 0, 4, 0, 7, 2, 0, 2, 4, 3, 2, 0, 3, 4, 3, 0, 0, 0,
];

/// The last paragraph of articles 1 to 15, which end with culture and science.
const OF_ICESCR: [u32; 15] = [3, 3, 0, 0, 2, 2, 0, 3, 0, 3, 2, 2, 4, 0, 4];

/// The last paragraph of articles 1 to 41, all of part I.
const OF_CRC: [u32; 41] = [
    0, 2, 3, 0, 0, 2, 2, 2, 4, 2, // 1 to 10
    2, 2, 2, 3, 2, 2, 0, 3, 2, 3, // 11 to 20
    0, 2, 4, 4, 0, 2, 4, 3, 2, 0, // 21 to 30
    2, 2, 0, 0, 0, 0, 0, 4, 0, 4, 0,
];

/// The last paragraph of all articles.
const OF_UDHR: [u32; 30] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 1 to 10
    2, 0, 2, 2, 2, 3, 2, 0, 0, 2, // 11 to 20
    3, 0, 4, 0, 2, 3, 2, 0, 3, 0,
];

/// The number of the last paragraph of an article, 0 where none is numbered;
/// `None` where it is not known.
pub fn last_paragraph(instrument: Instrument, article: &str) -> Option<u32> {
    let counts: &[u32] = match instrument {
        Instrument::Constitution1995 => &OF_1995,
        Instrument::Constitution2026 => &OF_2026,
        Instrument::Iccpr => &OF_ICCPR,
        Instrument::Icescr => &OF_ICESCR,
        Instrument::Crc => &OF_CRC,
        Instrument::Udhr => &OF_UDHR,
    };
    counts.get(article.parse::<usize>().ok()?.checked_sub(1)?).copied()
}
