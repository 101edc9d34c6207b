//! Do the languages say the same? The texts of one version, side by side.

pub mod sound;

pub mod glossary;

mod labels;

pub mod evidence;

pub mod alignment;

mod strays;

mod headless;

mod swaps;

mod between;

mod kinship;

pub mod rows;

pub mod finding;

pub mod accepted;

pub mod acts;

mod passing;

mod periods;

pub mod fact;

mod names;

pub mod facts;

pub mod skeleton;

pub mod instructions;

pub mod bounds;

pub mod lists;

pub mod agreement;

mod sums;

mod within;

pub mod citations;

pub mod hints;

pub mod denials;

pub mod clause;

mod chances;

pub mod spoken;

pub mod modality;

mod lead_ins;

mod renumbered;

mod unlisted;

mod unnumbered;

mod preambles;

mod parted;

mod unread;

pub mod report;

pub mod definitions;

pub mod terms;

pub mod changes;

pub mod lag;

pub use accepted::Accepted;
pub use changes::{changes, compared};
pub use finding::{Finding, Kind, rank};
pub use lag::lagging;
pub use report::{Parity, parity};
pub use rows::{Row, Texts};
pub use terms::with_terms;

#[cfg(test)]
mod tests;

#[cfg(test)]
mod numbers_tests;

#[cfg(test)]
mod modality_tests;

#[cfg(test)]
mod official_tests;

#[cfg(test)]
mod drafting_tests;

#[cfg(test)]
mod printed_tests;
