//! How much of what a translation may get wrong is found, and how much is told of what
//! is right: on true parallel law, and on law that is drafted in two languages at once.

#![expect(clippy::print_stdout, reason = "it says how much it found")]

#[path = "../support/twins/mod.rs"]
pub mod twins;

mod texts;

mod cases;

mod planted;

mod drafted;

mod amended;
