//! The Constitution of Kazakhstan: its two editions, their articles by topic in
//! three languages, and the map between them.

pub mod norm;

pub mod article;

mod kz1995;

mod kz2026;

pub mod edition;

pub mod search;

pub use article::{Article, Section};
pub use edition::{Edition, NormError, article, edition, in_force_on};
pub use norm::{Instrument, Norm};
pub use search::find;
