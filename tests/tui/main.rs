//! The full screen on the bundled bill: keys in, screen out.

#[path = "../support/poison.rs"]
mod poison;

mod hostile;

mod reader;

mod reading;

mod branches;

mod choosing;

mod hands;

mod helping;

mod laws;

mod lives;

mod tongues;

mod annotating;

mod answering;

mod undoing;

mod outside;

mod sheets;

mod palette;

mod jumping;

mod finding;

mod listing;

mod comforts;

mod heard;

mod readme;

mod waiting;

mod table;

mod anykeys;

mod views;

mod folding;

mod copying;

mod origins;

mod pointing;

mod windows;

mod wrapping;
