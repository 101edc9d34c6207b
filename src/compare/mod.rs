//! What is new? Two documents of one language to a [`Comparison`].
//!
//! Provisions are aligned first, words inside a pair second. Numbers are
//! labels, not words: a provision whose number alone changed is renumbered.

pub mod sides;

pub mod elements;

pub mod window;

pub mod runs;

pub mod fragments;

pub mod redline;

pub mod shared;

pub mod significance;

mod modal_words;

pub mod modality;

pub mod terms;

mod units;

pub mod references;

mod edited;

pub mod quantities;

pub mod sayings;

pub mod inflection;

pub mod repeal;

mod marks;

mod rules;

mod meaning;

pub mod comparison;

pub mod tally;

pub mod signature;

pub mod vocabulary;

pub mod bag;

pub mod profile;

pub mod pairing;

pub mod sequence;

pub mod gaps;

pub mod stubs;

pub mod siblings;

pub mod elsewhere;

pub mod twins;

pub mod moves;

pub mod neighbours;

pub mod takeovers;

pub mod splits;

pub mod places;

pub mod order;

pub mod rows;

pub mod citations;

mod targets;

mod follows;

mod predicates;

mod interpret;

pub mod stale;

pub mod alignment;

pub mod footnotes;

pub use alignment::compare;
pub use comparison::{Change, Comparison, Evidence, Ids, Row, places_in};
pub use footnotes::footnotes;
pub use redline::{Edit, Operation, Redline};
pub use sides::Sides;
pub use significance::{Direction, Few, Meaning, Shown, Significance};
pub use stale::{Stale, stale};
