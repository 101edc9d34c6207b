//! The Constitution of Kazakhstan: its two editions, their articles by topic in
//! three languages, and the map between them.

pub mod norm;

pub mod edition;

pub use edition::{Article, Edition, find};
pub use norm::{Instrument, Norm};
