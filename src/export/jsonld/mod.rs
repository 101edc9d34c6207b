//! Annotations as W3C Web Annotations in JSON-LD
//! (<https://www.w3.org/TR/annotation-model/>), written and read without loss.
//!
//! | ours | there |
//! |---|---|
//! | the words objected to | `selector`: TextQuoteSelector, TextPositionSelector |
//! | bill, version, language | `source`, `state`, and `tuzetu:` terms |
//! | title, reasoning, counter-argument | `body`: TextualBody by `language` |
//! | what it is for | `motivation` |
//! | kind, severity, confidence, tags | `body`: TextualBody with the purpose `tagging` |
//! | norms | `body`: SpecificResource with the purpose `linking` |
//! | who wrote it | `creator`: Person, with `tuzetu:role` |
//! | status, history, replies, sources | `tuzetu:` terms |
//! | the three-part test | `tuzetu:test` |
//! | confirmed places | `tuzetu:placements`: SpecificResource |
//! | an annotation of another program | as it came, in the field `x-w3c` of its file |
//! | the file itself, with what the program does not know | `tuzetu:file` |

mod field;

pub mod names;

mod own;

mod life;

pub mod foreign;

mod given;

pub mod write;

mod added;

pub mod read;

pub mod margin;

pub use foreign::{Foreign, LeftOut};
pub use read::{Beside, Fault, Item, read};
pub use write::{Exported, are_alike, collection};
