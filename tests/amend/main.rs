//! What amending acts do to a law: the gold set, real acts, and edits that are described
//! and carried out.

#![expect(clippy::print_stdout, reason = "it says how much real law it found")]

#[expect(unreachable_pub, reason = "other tests have it at their top")]
#[path = "../support/corpus.rs"]
mod corpus;

mod acts;

mod edited;

mod gold;
