//! Is that constitutional? An objection tied to words of a provision.

mod named;

pub mod selector;

pub mod quote;

pub mod confirmed;

pub mod limit;

pub mod conflict;

pub mod reworded;

pub mod ground;

pub mod wording;

mod segments;

mod fresh;

pub mod anchor;

pub mod way;

mod turned;

mod worded;

mod crossed;

mod claimed;

mod meant;

pub mod carry;

pub use anchor::{AS_WRITTEN, Anchor, Lead, Placement, place, still_there};
pub use carry::carry;
pub use confirmed::{Confirmed, How, Part, Person};
pub use conflict::{
    Annotation, AnnotationId, Body, Confidence, ConflictKind, Deed, Event, Motivation, Reply,
    Severity, Status,
};
pub use ground::Ground;
pub use limit::{Finding, LimitTest, TestPart, Verdict};
pub use quote::find_quote;
pub use selector::{Quote, Target};
pub use way::Way;
pub use wording::wording;
