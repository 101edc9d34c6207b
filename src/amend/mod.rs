//! What does it do to the law in force? The instructions of an amending act: read, and
//! accounted for to the last byte.
//!
//! It stands beside the comparison of bills, which never depends on an instruction being
//! understood. Nothing is guessed: what is not understood is named so, with the reason.

pub mod place;

pub mod vocabulary;

mod lexeme;

mod reader;

mod nouns;

mod group;

mod downward;

mod units;

mod date_line;

mod identity;

pub mod acts;

pub mod phrase;

pub mod instruction;

mod clause;

mod changed_words;

mod cut;

pub mod misprint;

mod sentence;

mod scope;

pub mod account;

pub mod edit;

mod bounds;

mod gone;

mod find;

mod full_stops;

pub mod locate;

pub mod outcome;

mod done;

mod doubts;

mod near;

mod render;

mod stub;

mod word_edits;

mod unit_edits;

mod deletions;

mod annexes;

mod renumber;

mod called;

mod counted_inserts;

mod unit_inserts;

mod rows;

mod contents;

mod footnotes;

mod turns;

pub mod apply;

pub mod notes;

pub use account::{Account, Unclaimed, account};
pub use acts::{Act, Name, acts_like, acts_of, may_be};
pub use apply::{Application, Choice, Made, Tally, apply, apply_by_title};
pub use instruction::{Instruction, NewText, Operation, Reason, WordChange};
pub use misprint::Misprint;
pub use notes::with_notes;
pub use outcome::{Carried, Outcome, Refusal};
pub use place::{Named, Numbers, Place, Step};
