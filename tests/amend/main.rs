//! What amending acts do to a law: the gold set, real acts, and edits that are described
//! and carried out.

#[path = "../support/corpus.rs"]
mod corpus;

mod acts;

mod edited;

mod gold;
