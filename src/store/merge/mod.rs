//! Two people's changes of one annotation brought together, as git asks for it.
//!
//! What only one side changed is taken byte for byte; answers, history, tags and
//! every other list are united; fields are merged one by one, so that two languages
//! of a reasoning are no clash; of `modified` the later one counts. What both sides
//! changed otherwise stays between git's usual marks, and nothing else does. The
//! result is read again and held against what the values alone say; where that
//! fails, git's own merge by lines is taken, and checked as well.

mod three;

mod cut;

mod matched;

mod node;

mod flow;

mod weave;

mod meaning;

mod alike;

mod merged;

mod driver;

mod replaced;

pub use driver::merge_files;
pub use matched::pairs;
pub use meaning::for_theirs as values_for_theirs;
pub use merged::for_theirs;
pub use replaced::replaced;
pub use three::Three;
