//! Which version said that? A claim or a quotation, held against every version of a
//! bill: where its words stand, since when, until when, and what came in their place.
//!
//! Journalists retell: «обязаны открыть местный офис» stands in no bill, but a duty to
//! register a branch in the Republic does. So words are compared by their stems and by
//! what a newspaper calls a thing of the law (`kinds`); numbers must be the same
//! numbers, and what one denies the other must deny too (`denial`). What the law does
//! not say is always named: nothing is decided for the reader.

mod kinds;

mod denial;

mod claim;

mod likeness;

mod sighting;

mod course;

pub use claim::{Claim, Part};
pub use course::{PartTrace, Trace, Turn, trace};
pub use sighting::{Place, Sighting, Standing, WORD_FOR_WORD};

#[cfg(test)]
mod tests;
