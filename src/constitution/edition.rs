//! The editions and their articles; the words of the topics are our own.

use super::norm::{Instrument, Norm};
use crate::text::language::ByLanguage;

/// An article of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Article {
    /// The edition it is of.
    pub instrument: Instrument,
    /// Its number.
    pub number: &'static str,
    /// What it is about, in our own words.
    pub topic: ByLanguage<&'static str>,
    /// The articles of the other edition on the same subject.
    pub mapped: &'static [&'static str],
}

/// A Constitution.
#[derive(Clone, Copy, Debug)]
pub struct Edition {
    /// Which one.
    pub instrument: Instrument,
    /// The first day it was in force (ISO 8601).
    pub in_force_from: &'static str,
    /// The last day, if there is one.
    pub in_force_to: Option<&'static str>,
    /// Its articles in order.
    pub articles: &'static [Article],
}

/// The edition of an instrument; `None` for a treaty.
pub fn edition(_instrument: Instrument) -> Option<&'static Edition> {
    None
}

/// The edition in force on a date (`2022-05-03`).
pub fn in_force_on(_date: &str) -> Option<&'static Edition> {
    None
}

/// The article that a norm names; `None` where there is none or it is a treaty's.
pub fn article(_norm: &Norm) -> Option<&'static Article> {
    None
}

/// The articles of both editions by number or topic in any of the three
/// languages, best first; all of them for an empty query.
pub fn find(_query: &str) -> Vec<&'static Article> {
    Vec::new()
}
