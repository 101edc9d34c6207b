//! A norm that a provision may conflict with: `kz-1995:20(2)`, `iccpr:19(3)`.

use std::fmt;

/// What a norm is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Instrument {
    /// The Constitution of 30 August 1995.
    Constitution1995,
    /// The Constitution adopted by referendum on 15 March 2026.
    Constitution2026,
    /// The International Covenant on Civil and Political Rights.
    Iccpr,
    /// The International Covenant on Economic, Social and Cultural Rights.
    Icescr,
    /// The Convention on the Rights of the Child.
    Crc,
    /// The Universal Declaration of Human Rights.
    Udhr,
}

impl Instrument {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Constitution1995,
        Self::Constitution2026,
        Self::Iccpr,
        Self::Icescr,
        Self::Crc,
        Self::Udhr,
    ];

    /// The codes of all of them, as a list to read.
    pub fn codes() -> String {
        Self::ALL.map(|each| format!("`{}`", each.code())).join(", ")
    }

    /// The code before the colon; with `instrument-` before it, the message key.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Constitution1995 => "kz-1995",
            Self::Constitution2026 => "kz-2026",
            Self::Iccpr => "iccpr",
            Self::Icescr => "icescr",
            Self::Crc => "crc",
            Self::Udhr => "udhr",
        }
    }
}

/// An article, or a paragraph of it, of an instrument.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Norm {
    /// Of what.
    pub instrument: Instrument,
    /// The article's number, such as `83-1`.
    pub article: String,
    /// The paragraph's number.
    pub paragraph: Option<String>,
}

impl Norm {
    /// Reads `kz-1995:20(2)`; `None` where it is not of that form.
    pub fn parse(written: &str) -> Option<Self> {
        let (code, place) = written.trim().split_once(':')?;
        let instrument = Instrument::ALL.into_iter().find(|each| each.code() == code)?;
        let (article, paragraph) = match place.split_once('(') {
            Some((article, rest)) => (article, Some(rest.strip_suffix(')')?)),
            None => (place, None),
        };
        let is_number = |text: &str| {
            text.starts_with(|c: char| matches!(c, '1'..='9'))
                && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
        };
        (is_number(article) && paragraph.is_none_or(is_number)).then(|| Self {
            instrument,
            article: article.to_owned(),
            paragraph: paragraph.map(str::to_owned),
        })
    }

    /// The article without the paragraph.
    #[must_use]
    pub fn whole(&self) -> Self {
        Self { paragraph: None, ..self.clone() }
    }

    /// The code before the colon, where it names no instrument.
    pub fn unknown_instrument(written: &str) -> Option<&str> {
        let (code, place) = written.trim().split_once(':')?;
        let is_code = !code.is_empty() && !code.contains(char::is_whitespace);
        let is_known = like(code).is_some() || !place.starts_with(|c: char| c.is_ascii_digit());
        (is_code && !is_known).then_some(code)
    }

    /// What was meant by a norm that is not quite of the form: `ICCPR-19`.
    pub fn meant(written: &str) -> Option<Self> {
        let (code, place) = written.trim().rsplit_once([':', ' ', '-', '.'])?;
        let norm = Self::parse(&format!("{}:{place}", like(code)?.code()))?;
        norm.check(None).is_ok().then_some(norm)
    }

    /// The place in its instrument: `20(2)`.
    pub fn place(&self) -> String {
        let Self { article, paragraph, .. } = self;
        let paragraph = paragraph.as_ref().map(|paragraph| format!("({paragraph})"));
        format!("{article}{}", paragraph.unwrap_or_default())
    }
}

/// The instrument of a code, whatever the marks and the size of its letters.
fn like(code: &str) -> Option<Instrument> {
    let letters = |code: &str| -> String {
        code.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
    };
    Instrument::ALL.into_iter().find(|each| letters(each.code()) == letters(code))
}

impl fmt::Display for Norm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.instrument.code(), self.place())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_quite_a_norm_is_understood_but_no_other_treaty_is_guessed() {
        let meant = |written| Norm::meant(written).map(|norm| norm.to_string());
        for (written, norm) in
            [("iccpr-19", "iccpr:19"), ("kz1995:20(2)", "kz-1995:20(2)"), ("UDHR 10", "udhr:10")]
        {
            assert_eq!(meant(written).as_deref(), Some(norm), "{written}");
            assert_eq!(Norm::unknown_instrument(written), None, "{written}");
        }
        for written in ["echr:10", "echr-10", "udhr-53"] {
            assert_eq!(meant(written), None, "{written}");
        }
        assert_eq!(Norm::unknown_instrument("echr:10"), Some("echr"));
        assert_eq!(Norm::unknown_instrument("kz-1995:x"), None);
    }

    #[test]
    fn a_norm_is_written_as_it_was_read() {
        for written in ["kz-1995:20(2)", "kz-2026:41", "iccpr:19(3)", "kz-1995:83-1"] {
            assert_eq!(Norm::parse(written).map(|norm| norm.to_string()).as_deref(), Some(written));
        }
        for written in [
            "",
            "kz-1995",
            "kz-1995:",
            "kz-1995:20(",
            "kz-1995:x",
            "us:1",
            "iccpr:19()",
            "udhr:0",
            "kz-1995:20(0)",
        ] {
            assert_eq!(Norm::parse(written), None, "{written}");
        }
    }
}
