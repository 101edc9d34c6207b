//! Files that bills arrive in, taken in by `import` and `version add`: read by what is in
//! them, each language apart, and with a word on all that was not simply read.

mod reading;

mod told;

mod margins;

pub(crate) use margins::comments;
pub(crate) use reading::{Incoming, Sides, Ways, open, read, turned};
pub(crate) use told::{remarks, tell};
