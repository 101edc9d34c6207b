//! What an article is, and the shape in which the editions list theirs.

use super::norm::{Instrument, Norm};
use crate::text::language::ByLanguage;

/// An article of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Article {
    /// The edition or treaty it is of.
    pub instrument: Instrument,
    /// Its number.
    pub number: &'static str,
    /// The number of its section; empty for a treaty's.
    pub section: &'static str,
    /// What it is about, in our own words.
    pub topic: ByLanguage<&'static str>,
    /// The articles of the other edition on the same subject.
    pub mapped: &'static [&'static str],
    /// English words to find it by; `nonlimitable` for a right that the edition
    /// allows no law to limit, `nonlimitable-p1` where only paragraph 1 is such.
    pub tags: &'static [&'static str],
    /// What is new in it against the other edition.
    pub note: Option<ByLanguage<&'static str>>,
}

impl Article {
    /// The article as a norm.
    pub fn norm(&self) -> Norm {
        Norm { instrument: self.instrument, article: self.number.to_owned(), paragraph: None }
    }

    /// Whether it was taken out of the edition and only its number remains.
    pub fn is_repealed(&self) -> bool {
        self.tags.contains(&"repealed")
    }
}

/// A section of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its Roman number.
    pub number: &'static str,
    /// Its title.
    pub title: ByLanguage<&'static str>,
}

/// Lists the sections and articles of an edition as `SECTIONS` and `ARTICLES`.
macro_rules! table {
    ($instrument:ident $($section:literal $ru:literal / $kk:literal / $en:literal {
        $($number:literal -> [$($mapped:literal),*] tagged [$($tag:literal),*]
            ru $topic_ru:literal kk $topic_kk:literal en $topic_en:literal
            $(new $new_ru:literal $new_kk:literal $new_en:literal)?)*
    })*) => {
        /// The sections in order.
        pub(super) static SECTIONS: &[Section] = &[$(Section {
            number: $section,
            title: ByLanguage { ru: $ru, kk: $kk, en: $en },
        }),*];

        /// The articles in order.
        pub(super) static ARTICLES: &[Article] = &[$($(Article {
            instrument: Instrument::$instrument,
            number: $number,
            section: $section,
            topic: ByLanguage { ru: $topic_ru, kk: $topic_kk, en: $topic_en },
            mapped: &[$($mapped),*],
            tags: &[$($tag),*],
            note: table!(@note $($new_ru $new_kk $new_en)?),
        },)*)*];
    };
    (@note) => { None };
    (@note $ru:literal $kk:literal $en:literal) => {
        Some(ByLanguage { ru: $ru, kk: $kk, en: $en })
    };
}

pub(super) use table;
