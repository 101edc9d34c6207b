//! The Constitution of Kazakhstan: its two editions, their articles by topic in
//! three languages, the map between them, and the treaties cited beside them.

pub mod norm;

pub mod article;

mod kz1995;

mod kz2026;

mod treaties;

pub mod paragraphs;

pub mod edition;

pub mod standing;

pub mod official;

mod thesaurus;

mod likeness;

pub mod search;

pub use article::{Article, Section};
pub use edition::{Amendment, Edition, article, articles, edition, in_force_on};
pub use norm::{Instrument, Norm};
pub use official::Official;
pub use search::{Hit, find, paragraph_of};
pub use standing::{NormError, Untimely};
