//! What a reader sees, before any terminal: lines of runs, each with a role.
//! Painters turn roles into colours: `cli` into ANSI, `tui` into styles;
//! [`plain`] needs none.

pub mod line;

pub mod wrap;

pub mod plain;

pub mod label;

pub mod said;

pub mod passage;

pub mod redline;

pub mod summary;

pub mod outline;

pub mod disagreement;

pub mod instruction;

pub mod life;

pub mod placement;

pub mod trace;

pub mod timeline;

pub mod blame;

pub mod cited;

pub mod found;

pub mod conflict;

#[cfg(test)]
pub(crate) mod sample;

pub use line::{Line, Mark, Role, Run};
pub use outline::{Node, Sign};
pub use passage::Side;
