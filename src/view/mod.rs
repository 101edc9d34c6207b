//! What a reader sees, before any terminal: lines of runs, each with a role.
//! Two painters turn roles into colours: `cli` into ANSI, `tui` into styles.

pub mod line;

pub mod wrap;

pub mod redline;

pub use line::{Line, Role, Run};
