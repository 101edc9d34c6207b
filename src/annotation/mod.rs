//! Is that constitutional? An objection tied to words of a provision.

pub mod selector;

pub mod conflict;

pub mod anchor;

pub use anchor::{Anchor, Placement, place};
pub use conflict::{Annotation, AnnotationId, Body, ConflictKind, Event, Reply, Severity, Status};
pub use selector::{Quote, Target};
