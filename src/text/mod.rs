//! What does it say? Words of a language, their places in a source, and the
//! key by which they compare. Nothing here knows what a law is.

pub mod language;

pub mod span;

pub mod hash;

pub mod fold;

pub mod disguise;

pub mod keyboard;

pub mod words;

pub mod word;

pub mod lexicon;

pub mod quotation;

mod context;

pub mod measures;

mod alone;

pub mod number_words;

pub mod value;

mod parts;

mod clock;

mod labels;

pub mod numerals;

pub mod nearest;

pub mod pattern;
