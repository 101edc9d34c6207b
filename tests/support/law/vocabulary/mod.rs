//! The words and turns of phrase of a law in four languages. Ukrainian is
//! there because its statutes are drafted alike and are read as Russian.
//!
//! A phrase may have slots: `{subject}`, `{verb}`, `{action}`, `{thing}`,
//! `{manner}`, `{measure}`, `{citation}`, `{condition}`, `{n}`, `{numeral}`,
//! `{year}`; `{manner?}` is filled now and then. In a citation `{article}` and
//! `{paragraph}` stand for the numbers of what is cited.

mod en;
mod kk;
mod ru;
mod uk;

use tuzetu::text::language::Language;

/// The language of a law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// Read as it is.
    Russian,
    /// Read as it is.
    Kazakh,
    /// Read as it is.
    English,
    /// Read as Russian.
    Ukrainian,
}

impl Tongue {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Russian, Self::Kazakh, Self::English, Self::Ukrainian];

    /// The language as which it is read.
    pub const fn language(self) -> Language {
        match self {
            Self::Russian | Self::Ukrainian => Language::Russian,
            Self::Kazakh => Language::Kazakh,
            Self::English => Language::English,
        }
    }

    /// The two letters that name it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Russian => "ru",
            Self::Kazakh => "kk",
            Self::English => "en",
            Self::Ukrainian => "uk",
        }
    }

    /// Its words.
    pub const fn vocabulary(self) -> &'static Vocabulary {
        match self {
            Self::Russian => &ru::WORDS,
            Self::Kazakh => &kk::WORDS,
            Self::English => &en::WORDS,
            Self::Ukrainian => &uk::WORDS,
        }
    }
}

/// Words before and after a number.
pub type Around = (&'static str, &'static str);

/// The words of a language.
#[derive(Debug)]
pub struct Vocabulary {
    /// The title of the act.
    pub title: &'static str,
    /// «Глава 1.»
    pub chapter: Around,
    /// «Статья 1.»
    pub article: Around,
    /// Openings of headings; a thing follows.
    pub headings: &'static [&'static str],
    /// What a sentence may be.
    pub sentences: &'static [&'static str],
    /// What a subparagraph may be.
    pub items: &'static [&'static str],
    /// What a definition may be.
    pub definitions: &'static [&'static str],
    /// Who acts.
    pub subjects: &'static [&'static str],
    /// What they do or must do.
    pub verbs: &'static [&'static str],
    /// With what.
    pub actions: &'static [&'static str],
    /// The stems of adjectives.
    pub qualities: &'static [&'static str],
    /// The endings of adjectives before each group of things, after `к`, `г`, `х` too.
    pub endings: [Around; 3],
    /// Nouns in three groups.
    pub things: [&'static [&'static str]; 3],
    /// How.
    pub manners: &'static [&'static str],
    /// When and how much.
    pub measures: &'static [&'static str],
    /// Numbers written as words, as the measures need them.
    pub numerals: &'static [&'static str],
    /// If.
    pub conditions: &'static [&'static str],
    /// What is inserted into a sentence.
    pub additions: &'static [&'static str],
    /// Where else in this act: first those without a paragraph.
    pub citations: &'static [&'static str],
    /// Where in another act.
    pub foreign: &'static [&'static str],
    /// What stands in the place of a repealed point.
    pub repealed: &'static str,
}
