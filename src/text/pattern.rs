//! What is searched for: words, or a regular expression. Either finds small letters and
//! capitals, ё and е, і and i, every kind of space, dash and quotation mark alike.
//!
//! Nothing is folded but the pattern: each letter of it becomes the class of those that
//! look the same, so that places found are places in the text as it is.

use super::fold::{fold_for_search_char, is_dash};
use super::span::Span;
use regex::{Error, Regex, RegexBuilder};
use std::fmt::Write;

/// The most memory that one pattern may take, in bytes.
const LARGEST: usize = 1 << 22;

/// Letters that are searched for as others: they look the same, or are written for them.
const TWINS: [(char, char); 12] = [
    ('а', 'a'),
    ('с', 'c'),
    ('е', 'e'),
    ('е', 'ё'),
    ('һ', 'h'),
    ('і', 'i'),
    ('о', 'o'),
    ('р', 'p'),
    ('х', 'x'),
    ('у', 'y'),
    ('ә', 'ə'),
    ('ө', 'ɵ'),
];

/// How what is searched for is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Written {
    /// As words that are meant as they stand.
    #[default]
    Words,
    /// As a regular expression.
    Expression,
}

/// What is wrong with a regular expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// A bracket that is not closed.
    Unclosed,
    /// A bracket that was not opened.
    Unopened,
    /// A class that is not closed.
    UnclosedClass,
    /// A range whose end stands before its beginning.
    BadRange,
    /// Nothing stands before a sign that repeats.
    NothingToRepeat,
    /// A count that is no count.
    BadCount,
    /// Nothing stands after a backslash.
    Dangling,
    /// What looks ahead, behind, or back at a group.
    Unsupported,
    /// It would take too much memory.
    TooLarge,
    /// Something else.
    Other,
}

impl What {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Unclosed,
        Self::Unopened,
        Self::UnclosedClass,
        Self::BadRange,
        Self::NothingToRepeat,
        Self::BadCount,
        Self::Dangling,
        Self::Unsupported,
        Self::TooLarge,
        Self::Other,
    ];

    /// The name in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unclosed => "unclosed",
            Self::Unopened => "unopened",
            Self::UnclosedClass => "unclosed-class",
            Self::BadRange => "bad-range",
            Self::NothingToRepeat => "nothing-to-repeat",
            Self::BadCount => "bad-count",
            Self::Dangling => "dangling",
            Self::Unsupported => "unsupported",
            Self::TooLarge => "too-large",
            Self::Other => "other",
        }
    }
}

/// What is wrong, and at which character, counted from nought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fault {
    /// What.
    pub what: What,
    /// Where.
    pub at: usize,
}

/// What is searched for, ready to be found.
#[derive(Clone, Debug)]
pub struct Pattern {
    regex: Regex,
    /// Whether it asks how words begin: `^`.
    pub is_of_beginnings: bool,
}

impl Pattern {
    /// The pattern of what is written, or why it is none.
    pub fn new(text: &str, written: Written) -> Result<Self, Fault> {
        let pattern = match written {
            Written::Words => of_words(text),
            Written::Expression => Expression::of(text).read()?,
        };
        let regex = RegexBuilder::new(&pattern).case_insensitive(true).size_limit(LARGEST).build();
        let what = |error| match error {
            Error::CompiledTooBig(_) => What::TooLarge,
            _ => What::Other,
        };
        let is_of_beginnings = written == Written::Expression && text.contains('^');
        let regex = regex.map_err(|error| Fault { what: what(error), at: 0 })?;
        Ok(Self { regex, is_of_beginnings })
    }

    /// Where it stands in `words`, one place after another; a place has letters.
    pub fn places(&self, words: &str) -> impl Iterator<Item = Span> {
        let found = self.regex.find_iter(words).filter(|found| !found.is_empty());
        found.map(|found| Span::new(found.start(), found.end()))
    }
}

fn of_words(text: &str) -> String {
    let mut pattern = String::new();
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        if c.is_whitespace() {
            while letters.next_if(|next| next.is_whitespace()).is_some() {}
            pattern.push_str(r"\s+");
        } else {
            pattern.push_str(&outside_class(c));
        }
    }
    pattern
}

/// The letters that are searched for alike.
fn alike(c: char) -> Vec<char> {
    let folded = fold_for_search_char(c);
    let twins = TWINS.iter().filter(|(letter, _)| *letter == folded).map(|(_, twin)| *twin);
    [folded].into_iter().chain(twins).collect()
}

/// A character of a pattern that stands for itself, in a class.
fn in_class(c: char) -> String {
    match c {
        _ if c.is_whitespace() => r"\s".to_owned(),
        _ if is_dash(c) => "\\-\u{2010}-\u{2015}\u{2212}".to_owned(),
        '"' | '«' | '»' | '“' | '”' | '„' => "\"«»“”„‟″".to_owned(),
        '\'' | '’' | '‘' | 'ʼ' => "'’‘ʼ`´".to_owned(),
        _ => alike(c).into_iter().map(escaped).collect(),
    }
}

fn escaped(c: char) -> String {
    regex::escape(c.encode_utf8(&mut [0; 4]))
}

/// The same outside of a class.
fn outside_class(c: char) -> String {
    let class = in_class(c);
    let is_one = class == r"\s" || class == escaped(c);
    if is_one { class } else { format!("[{class}]") }
}

/// A regular expression being read.
struct Expression {
    written: Vec<char>,
    at: usize,
    pattern: String,
    /// Where the groups begin that are still open.
    open: Vec<usize>,
    /// Whether something stands before that can be repeated.
    can_repeat: bool,
}

impl Expression {
    fn of(text: &str) -> Self {
        let (pattern, open) = (String::new(), Vec::new());
        Self { written: text.chars().collect(), at: 0, pattern, open, can_repeat: false }
    }

    fn next(&self, by: usize) -> Option<char> {
        self.written.get(self.at + by).copied()
    }

    fn fault<T>(&self, what: What) -> Result<T, Fault> {
        Err(Fault { what, at: self.at.min(self.written.len().saturating_sub(1)) })
    }

    /// Takes so many characters over as they are.
    fn keep(&mut self, count: usize) {
        let end = (self.at + count).min(self.written.len());
        self.pattern.extend(&self.written[self.at..end]);
        self.at = end;
    }

    fn read(mut self) -> Result<String, Fault> {
        while let Some(c) = self.next(0) {
            let before = self.can_repeat;
            self.can_repeat = true;
            match c {
                '\\' => self.escape()?,
                '(' => self.group()?,
                ')' if self.open.pop().is_none() => return self.fault(What::Unopened),
                '[' => self.class()?,
                '*' | '+' | '?' | '{' if !before => return self.fault(What::NothingToRepeat),
                '{' => self.count()?,
                '|' | '^' => {
                    self.can_repeat = false;
                    self.keep(1);
                }
                ')' | '*' | '+' | '?' | '.' | '$' => self.keep(1),
                other => {
                    self.pattern.push_str(&outside_class(other));
                    self.at += 1;
                }
            }
        }
        match self.open.last() {
            Some(at) => Err(Fault { what: What::Unclosed, at: *at }),
            None => Ok(self.pattern),
        }
    }

    /// `\d`, `\.`, `\p{L}`.
    fn escape(&mut self) -> Result<(), Fault> {
        match self.next(1) {
            None => return self.fault(What::Dangling),
            Some('0'..='9') => return self.fault(What::Unsupported),
            Some('p' | 'P' | 'x' | 'u' | 'U') if self.next(2) == Some('{') => {
                let rest = &self.written[self.at..];
                let Some(end) = rest.iter().position(|c| *c == '}') else {
                    return self.fault(What::Unclosed);
                };
                self.keep(end + 1);
            }
            Some('p' | 'P') => self.keep(3),
            Some(_) => self.keep(2),
        }
        Ok(())
    }

    /// `(`, `(?:`, `(?i)`, `(?<name>`.
    fn group(&mut self) -> Result<(), Fault> {
        self.can_repeat = false;
        let begin = self.at;
        if self.next(1) != Some('?') {
            self.open.push(begin);
            self.keep(1);
            return Ok(());
        }
        let looks = |c: Option<char>| matches!(c, Some('=' | '!'));
        if looks(self.next(2)) || self.next(2) == Some('<') && looks(self.next(3)) {
            return self.fault(What::Unsupported);
        }
        let rest = &self.written[self.at..];
        let Some(end) = rest.iter().position(|c| matches!(c, ':' | '>' | ')')) else {
            return self.fault(What::Unclosed);
        };
        if rest[end] != ')' {
            self.open.push(begin);
        }
        self.keep(end + 1);
        Ok(())
    }

    /// `{3}`, `{1,}`, `{2,5}`.
    fn count(&mut self) -> Result<(), Fault> {
        let rest = &self.written[self.at + 1..];
        let Some(end) = rest.iter().position(|c| *c == '}') else {
            return self.fault(What::BadCount);
        };
        let inside: String = rest[..end].iter().collect();
        let (least, most) = inside.split_once(',').unwrap_or((&inside, ""));
        let number = |text: &str| text.parse::<u32>().ok();
        let is_count = number(least)
            .is_some_and(|least| most.is_empty() || number(most).is_some_and(|most| least <= most));
        if !is_count {
            return self.fault(What::BadCount);
        }
        self.keep(end + 2);
        Ok(())
    }

    /// `[а-я0-9]`, `[^"]`.
    fn class(&mut self) -> Result<(), Fault> {
        let begin = self.at;
        self.keep(1);
        if self.next(0) == Some('^') {
            self.keep(1);
        }
        let first = self.at;
        loop {
            match self.next(0) {
                None => return Err(Fault { what: What::UnclosedClass, at: begin }),
                Some(']') if self.at > first => break,
                Some('\\') => self.escape()?,
                Some('[') if self.next(1) == Some(':') => {
                    let rest = &self.written[self.at..];
                    let end = rest.iter().position(|c| *c == ']').unwrap_or(rest.len());
                    self.keep(end + 1);
                }
                Some(c) => self.in_class(c)?,
            }
        }
        self.keep(1);
        Ok(())
    }

    /// One character of a class, or a range with what its letters look like.
    fn in_class(&mut self, low: char) -> Result<(), Fault> {
        let high = self.next(2).filter(|c| self.next(1) == Some('-') && !matches!(c, ']' | '\\'));
        let Some(high) = high else {
            self.pattern.push_str(&in_class(low));
            self.at += 1;
            return Ok(());
        };
        if high < low {
            return self.fault(What::BadRange);
        }
        let written = write!(self.pattern, "{}-{}", escaped(low), escaped(high));
        written.expect("a string takes all");
        for (letter, twin) in TWINS {
            let has = |c: char| (low..=high).contains(&c);
            // A range of Latin letters has no Cyrillic ones: [a-z] is meant as Latin.
            if has(letter) && !has(twin) {
                self.pattern.push(twin);
            }
        }
        self.at += 3;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(source: &'a str, text: &str, written: Written) -> Vec<&'a str> {
        let pattern = Pattern::new(text, written).expect("a pattern");
        pattern.places(source).map(|span| span.of(source)).collect()
    }

    fn fault(text: &str) -> (What, usize) {
        let fault = Pattern::new(text, Written::Expression).expect_err("no pattern");
        (fault.what, fault.at)
    }

    #[test]
    fn words_are_found_whatever_their_case_and_letters() {
        let words = |source, text| found(source, text, Written::Words);
        assert_eq!(words("Учёт ребенка, УЧЕТ", "учет"), ["Учёт", "УЧЕТ"]);
        assert_eq!(words("Учет", "учёт"), ["Учет"]);
        assert_eq!(words("Қоғамдық пікір", "пiкiр"), ["пікір"]);
        assert_eq!(words("мүдделерiн ПIКIР", "ерін"), ["ерiн"]);
        assert_eq!(words("в\u{a0}течение 24\nчасов", "24 часов"), ["24\nчасов"]);
        assert_eq!(
            words("онлайн‑платформа «А»", "онлайн-платформа \"а\""),
            ["онлайн‑платформа «А»"]
        );
        assert!(words("закон", "законопроект").is_empty());
        assert_eq!(words("п. 1 (а+б)?", "(а+б)?"), ["(а+б)?"]);
    }

    #[test]
    fn expressions_find_by_letters_that_look_alike_too() {
        let found = |source, text| found(source, text, Written::Expression);
        assert_eq!(found("Учёт и счёт", "[а-я]+чет"), ["Учёт", "счёт"]);
        assert_eq!(found("24 часа, 48 часов", r"\d+ час(а|ов)\b"), ["24 часа", "48 часов"]);
        assert_eq!(found("пікір пiкiр", "п[і]к.р"), ["пікір", "пiкiр"]);
        assert_eq!(found("сто law стоп", "[a-z]+"), ["law"]);
        assert_eq!(found("аб", "x*"), Vec::<&str>::new());
        assert_eq!(found("суд", "(?:с|п)уд{1,2}"), ["суд"]);
        assert_eq!(found("а-б", "а[-–]б"), ["а-б"]);
        assert_eq!(found("a]b", "[]]b"), ["]b"]);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        assert_eq!(fault("суд("), (What::Unclosed, 3));
        assert_eq!(fault("суд)"), (What::Unopened, 3));
        assert_eq!(fault("су[д"), (What::UnclosedClass, 2));
        assert_eq!(fault("[я-а]"), (What::BadRange, 1));
        assert_eq!(fault("*суд"), (What::NothingToRepeat, 0));
        assert_eq!(fault("(|+)"), (What::NothingToRepeat, 2));
        assert_eq!(fault("д{2,1}"), (What::BadCount, 1));
        assert_eq!(fault("д{"), (What::BadCount, 1));
        assert_eq!(fault("суд\\"), (What::Dangling, 3));
        assert_eq!(fault("(?=суд)"), (What::Unsupported, 0));
        assert_eq!(fault(r"(а)\1"), (What::Unsupported, 3));
        assert_eq!(fault(r"(\w{900}){900}"), (What::TooLarge, 0));
    }

    #[test]
    fn every_letter_finds_what_is_folded_alike() {
        for letter in ('\u{400}'..='\u{4ff}').chain('a'..='z') {
            for twin in ('\u{400}'..='\u{4ff}').chain('a'..='z') {
                let is_alike = fold_for_search_char(letter) == fold_for_search_char(twin);
                let pattern = Pattern::new(&letter.to_string(), Written::Words).expect("a letter");
                let finds = pattern.places(&twin.to_string()).next().is_some();
                assert!(finds || !is_alike, "{letter} {twin}");
            }
        }
    }
}
