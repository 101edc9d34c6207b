//! What a bill changed, told to those who report on it: by weight and in plain words,
//! each claim with its place and its words; which version said what; what is held
//! against it, and what for it. Composed once, in one language, of what a
//! [`crate::review::Review`] and the lives of its annotations say; painted as a page and as
//! a paper.

mod sources;

pub mod facts;

pub(crate) mod names;

mod changes;

mod versions;

mod objections;

mod charts;

mod composed;

mod gathered;

pub mod page;

pub mod paper;

pub use facts::Explainer;
pub use gathered::explainers;
