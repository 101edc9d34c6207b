//! The commands as a user or a script meets them: each test runs the program
//! and asserts its exit code, all of its output, and the files it writes.

#[path = "../support/poison.rs"]
mod poison;

mod place;

mod help;

mod results;
mod schema;

mod comforts;
mod completions;
mod doctor;

mod comparisons;
mod footnotes;

mod languages;

mod accepted;

mod revisions;

mod annotations;

mod lives;

mod quotes;

mod slips;

mod traces;

mod whole;

mod parted;

mod bilingual;

mod by_hand;

mod constitution;

mod exchange;
mod foreign;

mod problems;

mod workspaces;

mod readme;

mod formats;
mod hostile;
mod imports;
mod pages;
mod papers;
mod sources;

mod batch;

mod laws;
