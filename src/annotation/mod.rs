//! Is that constitutional? An objection tied to words of a provision.

pub mod selector;

pub mod quote;

pub mod conflict;

pub mod reworded;

pub mod anchor;

pub use anchor::{Anchor, Lead, Placement, place};
pub use conflict::{Annotation, AnnotationId, Body, ConflictKind, Event, Reply, Severity, Status};
pub use quote::find_quote;
pub use selector::{Quote, Target};
