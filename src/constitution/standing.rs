//! Whether a norm can be cited at all, and whether it was in force on a day.

use super::edition::{Edition, article, articles, edition, in_force_on};
use super::norm::Norm;
use super::paragraphs::last_paragraph;

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
    /// The article has no such paragraph; its last one is named.
    UnknownParagraph {
        /// The norm.
        norm: Norm,
        /// The number of the last paragraph.
        last: u32,
    },
    /// No paragraph of the article has a number.
    NoParagraphs {
        /// The norm.
        norm: Norm,
    },
}

impl NormError {
    /// The message key; its values are `norm` and `last`.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::UnknownArticle { .. } => "constitution-unknown-article",
            Self::RepealedArticle { .. } => "constitution-repealed-article",
            Self::UnknownParagraph { .. } => "constitution-unknown-paragraph",
            Self::NoParagraphs { .. } => "constitution-no-paragraphs",
        }
    }

    /// The norm it is about.
    pub const fn norm(&self) -> &Norm {
        match self {
            Self::UnknownArticle { norm, .. }
            | Self::RepealedArticle { norm }
            | Self::UnknownParagraph { norm, .. }
            | Self::NoParagraphs { norm } => norm,
        }
    }

    /// The number of the last article or paragraph there is; empty for none.
    pub fn last(&self) -> String {
        match self {
            Self::UnknownArticle { last, .. } => (*last).to_owned(),
            Self::UnknownParagraph { last, .. } => last.to_string(),
            Self::RepealedArticle { .. } | Self::NoParagraphs { .. } => String::new(),
        }
    }
}

/// Why a norm that exists was not in force on a day.
#[derive(Clone, Copy, Debug)]
pub enum Untimely {
    /// This edition was, not the one that is cited.
    OtherEdition(&'static Edition),
    /// An amendment added the article on this later day.
    NotYet(&'static str),
}

impl Norm {
    /// Whether its edition or treaty has the article and the paragraph; `date` is
    /// that of the version objected to, where it is known: what was repealed later
    /// was law.
    pub fn check(&self, date: Option<&str>) -> Result<(), NormError> {
        let norm = || self.clone();
        let Some(article) = article(self) else {
            let last = articles(self.instrument).last().map_or("", |last| last.number);
            return Err(NormError::UnknownArticle { norm: norm(), last });
        };
        if article.is_repealed() {
            let repealed =
                edition(self.instrument).and_then(|each| each.repealed_on(&self.article));
            let was_law = date.zip(repealed).is_some_and(|(date, repealed)| date < repealed);
            return if was_law { Ok(()) } else { Err(NormError::RepealedArticle { norm: norm() }) };
        }
        let paragraph = self.paragraph.as_deref().and_then(number);
        match paragraph.zip(last_paragraph(self.instrument, &self.article)) {
            Some((_, 0)) => Err(NormError::NoParagraphs { norm: norm() }),
            Some((cited, last)) if cited > last => {
                Err(NormError::UnknownParagraph { norm: norm(), last })
            }
            _ => Ok(()),
        }
    }

    /// Why it was not in force on `date`; `None` where it was, for a treaty, and
    /// before the first edition.
    pub fn untimely(&self, date: &str) -> Option<Untimely> {
        let (own, in_force) = (edition(self.instrument)?, in_force_on(date)?);
        if own.instrument != in_force.instrument {
            return Some(Untimely::OtherEdition(in_force));
        }
        own.added_on(&self.article).filter(|added| date < *added).map(Untimely::NotYet)
    }
}

/// The norms that were not in force on `date`, each with the reason. An article of
/// the other edition is left out where the article on its subject that was in
/// force is cited too: then it is there to compare.
pub fn untimely<'a>(norms: &'a [Norm], date: &str) -> Vec<(&'a Norm, Untimely)> {
    let is_cited = |mapped: &Norm| {
        let is_it = |norm: &Norm| norm.whole() == *mapped && norm.untimely(date).is_none();
        norms.iter().any(is_it)
    };
    let compares = |norm: &Norm| norm.mapped().iter().any(is_cited);
    let reasons = norms.iter().filter_map(|norm| Some((norm, norm.untimely(date)?)));
    let is_wrong =
        |(norm, why): &(&Norm, Untimely)| matches!(why, Untimely::NotYet(_)) || !compares(norm);
    reasons.filter(is_wrong).collect()
}

/// The norms of an edition that was no longer in force on `date`, cited beside the
/// article on their subject that was.
pub fn superseded<'a>(norms: &'a [Norm], date: &str) -> Vec<&'a Norm> {
    let told = untimely(norms, date);
    let is_former = |norm: &&Norm| match (norm.untimely(date), edition(norm.instrument)) {
        (Some(Untimely::OtherEdition(now)), Some(own)) => own.in_force_from < now.in_force_from,
        _ => false,
    };
    let is_told = |norm: &&Norm| told.iter().any(|(each, _)| each == norm);
    norms.iter().filter(is_former).filter(|norm| !is_told(norm)).collect()
}

/// The number before any hyphen: an inserted `3-1` stands after `3`.
pub fn number(written: &str) -> Option<u32> {
    written.split('-').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn norm(written: &str) -> Norm {
        Norm::parse(written).expect("a norm")
    }

    #[test]
    fn a_norm_is_checked_against_its_edition() {
        for written in [
            "kz-1995:20(2)",
            "kz-1995:2(3-1)",
            "kz-1995:94-2",
            "kz-1995:44(21)",
            "kz-2026:23(6)",
            "kz-2026:96",
            "iccpr:53",
            "iccpr:19(3)",
            "icescr:31",
            "crc:54",
            "udhr:30",
        ] {
            assert_eq!(norm(written).check(None), Ok(()), "{written}");
        }
        for (written, last) in [
            ("iccpr:999", "53"),
            ("icescr:40", "31"),
            ("crc:60", "54"),
            ("udhr:31", "30"),
            ("kz-2026:97", "96"),
            ("kz-1995:100", "99"),
        ] {
            let norm = norm(written);
            assert_eq!(
                norm.check(None),
                Err(NormError::UnknownArticle { norm: norm.clone(), last })
            );
        }
    }

    #[test]
    fn a_paragraph_that_the_edition_has_not_is_known() {
        for (written, last) in [
            ("kz-1995:20(4)", 3),
            ("kz-2026:23(7)", 6),
            ("kz-1995:39(4)", 3),
            ("kz-2026:2(8)", 7),
            ("iccpr:19(9)", 3),
            ("iccpr:14(8)", 7),
            ("icescr:13(5)", 4),
            ("crc:40(5)", 4),
            ("udhr:29(4)", 3),
        ] {
            let norm = norm(written);
            let error = NormError::UnknownParagraph { norm: norm.clone(), last };
            assert_eq!((norm.check(None), error.last()), (Err(error), last.to_string()));
        }
        for whole in ["kz-1995:32(1)", "iccpr:26(1)", "crc:17(1)", "udhr:19(2)"].map(norm) {
            assert_eq!(whole.check(None), Err(NormError::NoParagraphs { norm: whole.clone() }));
        }
        // What is not counted is let through.
        assert_eq!(norm("iccpr:40(4)").check(None), Ok(()));
    }

    #[test]
    fn what_was_repealed_later_was_law() {
        let article = norm("kz-1995:84");
        assert_eq!(article.check(Some("2007-05-20")), Ok(()));
        for date in [None, Some("2007-05-21")] {
            let error = article.check(date).expect_err("repealed in 2007");
            assert_eq!(error, NormError::RepealedArticle { norm: article.clone() });
        }
    }

    #[test]
    fn what_was_not_in_force_is_known() {
        let why = |written: &str, date: &str| {
            norm(written).untimely(date).map(|why| match why {
                Untimely::OtherEdition(edition) => edition.instrument.code(),
                Untimely::NotYet(date) => date,
            })
        };
        assert_eq!(why("kz-1995:20", "2022-05-03"), None);
        assert_eq!(why("kz-1995:20", "2026-07-01"), Some("kz-2026"));
        assert_eq!(why("kz-2026:23", "2026-06-30"), Some("kz-1995"));
        assert_eq!(why("kz-1995:83-1", "2022-05-03"), Some("2022-06-08"));
        assert_eq!(why("kz-1995:83-1", "2022-06-08"), None);
        assert_eq!(why("iccpr:19", "1966-01-01"), None);
    }

    #[test]
    fn the_other_edition_may_stand_beside_the_one_in_force() {
        let both = [norm("kz-1995:20"), norm("kz-2026:23")];
        assert!(untimely(&both, "2022-05-03").is_empty());
        assert_eq!(untimely(&both[1..], "2022-05-03").len(), 1);
        // Any other article of the edition in force excuses nothing.
        let strange = [norm("kz-2026:23(5)"), norm("kz-1995:18(1)")];
        let told = untimely(&strange, "2022-05-03");
        assert_eq!(told.iter().map(|(norm, _)| *norm).collect::<Vec<_>>(), [&strange[0]]);
        let paragraphs = [norm("kz-2026:23(5)"), norm("kz-1995:20(3)")];
        assert!(untimely(&paragraphs, "2022-05-03").is_empty());
    }
}
