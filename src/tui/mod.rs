//! The full screen.
//!
//! ```text
//!  tuzetu  title of the bill      earlier version ──▶ later version      ru  ▲6  23/47   head line
//! ╭ Outline ──────────╮╭ Text: ст. 1 › 4. › 2) ──────────────╮╭ Annotations ──────────╮
//! │▾ ~ ст. 18-2     ▲2││▌~ 1. Собственник {+и (или) …+}      ││▲ high · open          │
//! │    » 4.           ││                                     ││Constitution 1995 20(2)│
//! ╰───────────────────╯╰─────────────────────────────────────╯╰───────────────────────╯
//!  amended: duty or power · time limit                                              status line
//!  n next change   a annotate   v versions   ? help                                 hints
//! ```
//!
//! *Keys* become [`action::Command`]s by one table ([`keymap`]); `update` is
//! pure and answers with an [`effect::Effect`]; only [`run`] and the [`Desk`]
//! carry effects out. The text is a *spine* of entries, one for each provision,
//! with a row of every language that is shown; only the entries on the screen
//! are ever wrapped.

mod colors;

pub mod own;

pub mod theme;

pub mod key;

pub mod effect;

pub mod action;

pub mod keymap;

pub mod keys;

pub mod comfort;

mod ground;

mod tour;

mod breaks;

mod strokes;

mod field;

mod folds;

mod everywhere;

mod filter;

mod spine;

mod branches;

mod order;

mod disagreements;

mod search;

mod glance;

mod picker;

mod words;

mod draft;

mod form;

mod panel;

mod sheet;

mod grid;

mod score;

mod palette;

mod trail;

mod popup;

mod page;

mod mouse;

mod origins;

mod state;

mod layout;

mod block;

mod scroll;

mod instructions;

mod notes;

mod choices;

mod choosing;

mod walk;

mod pointing;

mod memory;

mod annotate;

mod unsaved;

mod keeper;

mod life;

mod sheets;

mod found;

mod filters;

mod templates;

mod conflicts;

mod copying;

mod uses;

mod gather;

mod offers;

mod articles;

mod jumps;

mod laws;

mod dialogue;

mod clash;

mod outside;

mod told;

mod windows;

mod update;

mod draw;

mod frame;

mod perform;

mod work;

mod inbox;

mod terminal;

mod desk;

mod plain;

mod aloud;

pub use aloud::{Aloud, Ended, run_aloud};
pub use colors::Depth;
pub use comfort::{Comfort, default_config, is_light_ground};
pub use desk::{Author, Desk, Session, frame_after, run};
pub use keys::key_table;
pub use terminal::{columns, size};
