//! The editions, which of them was in force when, and what amended them.

use super::article::{Article, Section};
use super::norm::{Instrument, Norm};
use super::{kz1995, kz2026, treaties};

/// A Constitution.
#[derive(Clone, Copy, Debug)]
pub struct Edition {
    /// Which one.
    pub instrument: Instrument,
    /// The first day it was in force (ISO 8601).
    pub in_force_from: &'static str,
    /// The last day, if there is one.
    pub in_force_to: Option<&'static str>,
    /// What changed it, earliest first.
    pub amendments: &'static [Amendment],
    /// Its sections in order.
    pub sections: &'static [Section],
    /// Its articles in order.
    pub articles: &'static [Article],
}

/// An amendment of an edition. Topics and paragraphs are those after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amendment {
    /// The first day of the text as amended (ISO 8601).
    pub date: &'static str,
    /// The number of the law; `None` where a referendum adopted it.
    pub law: Option<&'static str>,
    /// The articles that it added, where that is known.
    pub added: &'static [&'static str],
    /// The articles that it took out.
    pub repealed: &'static [&'static str],
}

const fn by_law(date: &'static str, law: &'static str) -> Amendment {
    Amendment { date, law: Some(law), added: &[], repealed: &[] }
}

/// The amendments of 1995. The law of 2007 is the only one after the election of
/// 2005 that article 94-1 speaks of and before that of 2011; which one added the
/// article our sources do not say, so none is named.
static AMENDED_1995: [Amendment; 7] = [
    by_law("1998-10-07", "284"),
    Amendment { repealed: &["84"], ..by_law("2007-05-21", "254") },
    by_law("2011-02-02", "403-IV"),
    by_law("2017-03-10", "51-VI"),
    by_law("2019-03-23", "238-VI"),
    Amendment { date: "2022-06-08", law: None, added: &["83-1", "99"], repealed: &[] },
    Amendment { added: &["94-2"], ..by_law("2022-09-17", "142-VII") },
];

/// Both editions, the earlier one first.
pub(super) static EDITIONS: [Edition; 2] = [
    Edition {
        instrument: Instrument::Constitution1995,
        in_force_from: "1995-09-05",
        in_force_to: Some("2026-06-30"),
        amendments: &AMENDED_1995,
        sections: kz1995::SECTIONS,
        articles: kz1995::ARTICLES,
    },
    Edition {
        instrument: Instrument::Constitution2026,
        in_force_from: "2026-07-01",
        in_force_to: None,
        amendments: &[],
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

    /// The first day of an article that an amendment added.
    pub fn added_on(&self, article: &str) -> Option<&'static str> {
        self.amendments.iter().find(|each| each.added.contains(&article)).map(|each| each.date)
    }

    /// The day on which an amendment took an article out.
    pub fn repealed_on(&self, article: &str) -> Option<&'static str> {
        self.amendments.iter().find(|each| each.repealed.contains(&article)).map(|each| each.date)
    }
}

/// The edition of an instrument; `None` for a treaty.
pub fn edition(instrument: Instrument) -> Option<&'static Edition> {
    EDITIONS.iter().find(|edition| edition.instrument == instrument)
}

/// The articles of an instrument in order.
pub fn articles(instrument: Instrument) -> &'static [Article] {
    match instrument {
        Instrument::Constitution1995 => kz1995::ARTICLES,
        Instrument::Constitution2026 => kz2026::ARTICLES,
        Instrument::Iccpr => treaties::ICCPR,
        Instrument::Icescr => treaties::ICESCR,
        Instrument::Crc => treaties::CRC,
        Instrument::Udhr => treaties::UDHR,
    }
}

/// The edition in force on a date (`2022-05-03`); `None` before the first one.
pub fn in_force_on(date: &str) -> Option<&'static Edition> {
    // ISO dates are in order as text.
    let begun = EDITIONS.first().is_some_and(|first| date >= first.in_force_from);
    EDITIONS.iter().find(|edition| begun && edition.in_force_to.is_none_or(|last| date <= last))
}

/// The article that a norm names; `None` where there is none.
pub fn article(norm: &Norm) -> Option<&'static Article> {
    articles(norm.instrument).iter().find(|article| article.number == norm.article)
}

impl Norm {
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
    fn amendments_follow_one_another_while_the_edition_is_in_force() {
        for edition in &EDITIONS {
            let dates: Vec<_> = edition.amendments.iter().map(|each| each.date).collect();
            assert!(dates.is_sorted(), "{dates:?}");
            let is_within = |date: &&str| {
                *date > edition.in_force_from
                    && edition.in_force_to.is_none_or(|last| *date <= last)
            };
            assert!(dates.iter().all(is_within), "{dates:?}");
            for number in edition.amendments.iter().flat_map(|each| [each.added, each.repealed]) {
                assert!(number.iter().all(|number| edition.article(number).is_some()));
            }
        }
        assert_eq!(EDITIONS[0].added_on("83-1"), Some("2022-06-08"));
        assert_eq!(EDITIONS[0].repealed_on("84"), Some("2007-05-21"));
    }

    #[test]
    fn the_articles_of_a_treaty_are_numbered_without_a_gap() {
        for (instrument, last) in [
            (Instrument::Iccpr, 53),
            (Instrument::Icescr, 31),
            (Instrument::Crc, 54),
            (Instrument::Udhr, 30),
        ] {
            let numbers: Vec<_> = articles(instrument).iter().map(|each| each.number).collect();
            let expected: Vec<_> = (1..=last).map(|number| number.to_string()).collect();
            assert_eq!(numbers, expected, "{instrument:?}");
            for article in articles(instrument) {
                assert!(article.topic.iter().all(|(_, topic)| !topic.trim().is_empty()));
            }
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
}
