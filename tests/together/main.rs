//! Several people and several programs at one workspace: through git, at the same
//! time, and killed in the middle.
#![cfg(unix)]

#[path = "../support/terminal.rs"]
mod terminal;

mod desk;

mod git;

mod killed;

mod parallel;

mod screen;
