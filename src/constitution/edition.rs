//! The editions, which of them was in force when, and the norms they hold.

use super::article::{Article, Section};
use super::norm::{Instrument, Norm};
use super::{kz1995, kz2026};

/// A Constitution.
#[derive(Clone, Copy, Debug)]
pub struct Edition {
    /// Which one.
    pub instrument: Instrument,
    /// The first day it was in force (ISO 8601).
    pub in_force_from: &'static str,
    /// The last day, if there is one.
    pub in_force_to: Option<&'static str>,
    /// Its sections in order.
    pub sections: &'static [Section],
    /// Its articles in order.
    pub articles: &'static [Article],
}

/// Both editions, the earlier one first.
pub(super) static EDITIONS: [Edition; 2] = [
    Edition {
        instrument: Instrument::Constitution1995,
        in_force_from: "1995-09-05",
        in_force_to: Some("2026-06-30"),
        sections: kz1995::SECTIONS,
        articles: kz1995::ARTICLES,
    },
    Edition {
        instrument: Instrument::Constitution2026,
        in_force_from: "2026-07-01",
        in_force_to: None,
        sections: kz2026::SECTIONS,
        articles: kz2026::ARTICLES,
    },
];

impl Edition {
    /// The article of a number.
    pub fn article(&self, number: &str) -> Option<&'static Article> {
        self.articles.iter().find(|article| article.number == number)
    }

    /// The section that an article stands in.
    pub fn section(&self, article: &Article) -> Option<&'static Section> {
        self.sections.iter().find(|section| section.number == article.section)
    }
}

/// The edition of an instrument; `None` for a treaty.
pub fn edition(instrument: Instrument) -> Option<&'static Edition> {
    EDITIONS.iter().find(|edition| edition.instrument == instrument)
}

/// The edition in force on a date (`2022-05-03`); `None` before the first one.
pub fn in_force_on(date: &str) -> Option<&'static Edition> {
    // ISO dates are in order as text.
    let begun = EDITIONS.first().is_some_and(|first| date >= first.in_force_from);
    EDITIONS.iter().find(|edition| begun && edition.in_force_to.is_none_or(|last| date <= last))
}

/// The article that a norm names; `None` where there is none or it is a treaty's.
pub fn article(norm: &Norm) -> Option<&'static Article> {
    edition(norm.instrument)?.article(&norm.article)
}

/// Why a norm cannot be what a provision conflicts with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NormError {
    /// The edition or treaty has no such article; its last one is named.
    UnknownArticle {
        /// The norm.
        norm: Norm,
        /// The number of the last article.
        last: &'static str,
    },
    /// The article was repealed and says nothing.
    RepealedArticle {
        /// The norm.
        norm: Norm,
    },
}

impl NormError {
    /// The message key; its value is `norm`, for an unknown article also `last`.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::UnknownArticle { .. } => "constitution-unknown-article",
            Self::RepealedArticle { .. } => "constitution-repealed-article",
        }
    }

    /// The norm it is about.
    pub const fn norm(&self) -> &Norm {
        match self {
            Self::UnknownArticle { norm, .. } | Self::RepealedArticle { norm } => norm,
        }
    }
}

impl Norm {
    /// Whether its edition or treaty has the article.
    pub fn check(&self) -> Result<(), NormError> {
        let Some(edition) = edition(self.instrument) else { return self.check_treaty() };
        match edition.article(&self.article) {
            Some(article) if article.is_repealed() => {
                Err(NormError::RepealedArticle { norm: self.clone() })
            }
            Some(_) => Ok(()),
            None => Err(NormError::UnknownArticle {
                norm: self.clone(),
                last: edition.articles.last().map_or("", |last| last.number),
            }),
        }
    }

    /// A treaty's articles are numbered from one to the last without a gap.
    fn check_treaty(&self) -> Result<(), NormError> {
        let last = self.instrument.last_article().unwrap_or_default();
        let number = |written: &str| written.parse::<u32>().ok();
        if number(&self.article).is_some_and(|article| Some(article) <= number(last)) {
            return Ok(());
        }
        Err(NormError::UnknownArticle { norm: self.clone(), last })
    }

    /// The norms of the other edition on the same subject, the closest first.
    /// Paragraphs are not mapped: their numbers differ between the editions.
    pub fn mapped(&self) -> Vec<Self> {
        let other = EDITIONS.iter().find(|edition| edition.instrument != self.instrument);
        let (Some(article), Some(other)) = (article(self), other) else { return Vec::new() };
        let norm = |number: &&str| Self {
            instrument: other.instrument,
            article: (*number).to_owned(),
            paragraph: None,
        };
        article.mapped.iter().map(norm).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::language::ByLanguage;
    use std::collections::HashSet;

    fn norm(written: &str) -> Norm {
        Norm::parse(written).expect("a norm")
    }

    #[test]
    fn every_article_is_there_once() {
        let inserted = ["83-1", "94-1", "94-2"];
        let expected_1995 = (1..=99).map(|n| n.to_string()).chain(inserted.map(str::to_owned));
        let expected_2026 = (1..=96).map(|n| n.to_string());
        let expected: [HashSet<_>; 2] = [expected_1995.collect(), expected_2026.collect()];
        for (edition, expected) in EDITIONS.iter().zip(expected) {
            let numbers: Vec<_> = edition.articles.iter().map(|each| each.number.into()).collect();
            assert_eq!(numbers.len(), expected.len(), "{:?}", edition.instrument);
            assert_eq!(numbers.into_iter().collect::<HashSet<String>>(), expected);
        }
    }

    #[test]
    fn every_article_has_its_topic_in_three_languages_and_a_section() {
        for edition in &EDITIONS {
            for article in edition.articles {
                let said =
                    article.topic.iter().chain(article.note.iter().flat_map(ByLanguage::iter));
                for (language, words) in said {
                    assert!(!words.trim().is_empty(), "{} in {language}", article.number);
                }
                assert_eq!(article.instrument, edition.instrument);
                assert!(edition.section(article).is_some(), "{}", article.number);
            }
        }
    }

    #[test]
    fn the_map_is_the_same_both_ways() {
        for edition in &EDITIONS {
            for article in edition.articles {
                let here = norm(&format!("{}:{}", edition.instrument.code(), article.number));
                for there in here.mapped() {
                    assert!(there.mapped().contains(&here), "{here} → {there} and not back");
                }
            }
        }
        let limits: Vec<_> = norm("kz-1995:18(1)").mapped().iter().map(Norm::to_string).collect();
        assert_eq!(limits, ["kz-2026:21", "kz-2026:20"]);
        assert!(norm("iccpr:19").mapped().is_empty());
    }

    #[test]
    fn the_rights_never_limitable_are_those_the_editions_name() {
        let numbers = |edition: &Edition| -> Vec<&str> {
            let articles = edition.articles.iter();
            articles.filter(|a| a.tags.contains(&"nonlimitable")).map(|a| a.number).collect()
        };
        assert_eq!(numbers(&EDITIONS[0]), ["11", "13", "14", "15", "17", "19", "22"]);
        assert_eq!(numbers(&EDITIONS[1]), ["12", "14", "16", "17", "20", "22", "25"]);
    }

    #[test]
    fn one_edition_is_in_force_at_a_time() {
        for (date, instrument) in [
            ("1995-09-04", None),
            ("1995-09-05", Some(Instrument::Constitution1995)),
            ("2022-05-03", Some(Instrument::Constitution1995)),
            ("2026-06-30", Some(Instrument::Constitution1995)),
            ("2026-07-01", Some(Instrument::Constitution2026)),
            ("2030-01-01", Some(Instrument::Constitution2026)),
        ] {
            assert_eq!(in_force_on(date).map(|edition| edition.instrument), instrument, "{date}");
        }
    }

    #[test]
    fn a_norm_is_checked_against_its_edition() {
        for written in [
            "kz-1995:20(2)",
            "kz-1995:94-2",
            "kz-2026:96",
            "iccpr:53",
            "icescr:31",
            "crc:54",
            "udhr:30",
        ] {
            assert_eq!(norm(written).check(), Ok(()), "{written}");
        }
        for (written, last) in
            [("iccpr:999", "53"), ("icescr:40", "31"), ("crc:60", "54"), ("udhr:31", "30")]
        {
            let norm = norm(written);
            assert_eq!(norm.check(), Err(NormError::UnknownArticle { norm: norm.clone(), last }));
        }
        let unknown = norm("kz-2026:97").check().expect_err("there are 96");
        let norm_97 = norm("kz-2026:97");
        assert_eq!(unknown, NormError::UnknownArticle { norm: norm_97, last: "96" });
        assert_eq!(unknown.key(), "constitution-unknown-article");
        let repealed = norm("kz-1995:84").check().expect_err("repealed in 2007");
        assert_eq!(repealed, NormError::RepealedArticle { norm: norm("kz-1995:84") });
    }
}
