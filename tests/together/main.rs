//! Several people and several programs at one workspace: through git, at the same
//! time, and killed in the middle.
#![cfg(unix)]

mod desk;

mod git;

mod killed;

mod parallel;
