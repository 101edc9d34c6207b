//! The phrases of an instruction: places, words that are quoted, what is to be done.
//!
//! Each language has its order – Russian and English name the smallest unit first and what
//! quoted words are before them, Kazakh the largest first and what they are behind them –
//! and from here on there is one.

use super::acts::Name;
use super::group::is_instrumental;
use super::lexeme::{Lexeme, What};
use super::place::Place;
use super::reader::Reader;
use super::units;
use super::vocabulary::{Meaning, Role, Verb};
use crate::text::language::Language;
use crate::text::span::Span;

/// Words that an instruction quotes, or a sign that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Where they stand, without quotation marks.
    pub span: Span,
    /// The sign, where it is only named: «точку с запятой».
    pub sign: Option<&'static str>,
}

impl Said {
    /// The words.
    pub fn of(self, source: &str) -> &str {
        self.sign.unwrap_or_else(|| self.span.of(source))
    }
}

/// A part of an instruction that means something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Phrase {
    /// What is to be done.
    Verb(Verb),
    /// Quoted words, and the part that they play.
    Words(Vec<Said>, Role),
    /// Units, and the part that they play.
    Places(Vec<Place>, Role),
    /// New text in the same paragraph.
    Text(Said),
    /// New text stands below.
    Follows,
    /// New text stands in an annex.
    Annexed,
    /// In all places where the words stand.
    Throughout,
    /// One by one.
    Respectively,
    /// In whatever case the words stand.
    Inflected,
    /// An act is named.
    Act(Name),
    /// What the act that is amended is called alone: «Закона».
    Called(Span),
    /// A comma, a colon.
    Mark(char),
    /// «и», «және».
    And,
    /// Words that say nothing of what is to be done: «следующие изменения».
    Idle,
    /// Quotation marks that nothing closes.
    Open,
    /// What no phrase has.
    Unknown,
}

/// A phrase and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spanned {
    /// What it is.
    pub(super) phrase: Phrase,
    /// Where it stands.
    pub(super) span: Span,
}

/// Reads the phrases of a sentence.
pub(super) fn phrases(lexemes: &[Lexeme], language: Language) -> Vec<Spanned> {
    let mut reader = Reader { lexemes, at: 0, language };
    std::iter::from_fn(|| reader.spanned()).collect()
}

/// How many words stand before «кодекс» at most: «Уголовно-процессуальный», «Федеральный
/// конституционный».
const MOST_BEFORE: usize = 3;

/// The marks that stand in an instruction and mean nothing beside its words. Any other, as in
/// `~~пункт 2 исключить~~`, may say that it is none.
const MARKS: &str = ",;:.–/*_\\•";

impl Reader<'_> {
    fn spanned(&mut self) -> Option<Spanned> {
        let start = self.at;
        let phrase = self.phrase()?;
        let span = self.lexemes[start].span.join(self.lexemes[self.at - 1].span);
        Some(Spanned { phrase, span })
    }

    fn phrase(&mut self) -> Option<Phrase> {
        let start = self.at;
        let mut role = None;
        loop {
            let Some(lexeme) = self.peek(0) else {
                return (self.at > start).then_some(self.begun(role));
            };
            if lexeme.what == (What::Aside { is_name: true }) {
                self.at += 1;
                continue;
            }
            if let Some(phrase) = self.places(role) {
                return Some(phrase);
            }
            match self.meaning() {
                Some((Meaning::Preposition(given), words)) => {
                    role = Some(given);
                    self.at += words;
                }
                Some((Meaning::Filler, words)) => self.at += words,
                Some((meaning, words)) => {
                    self.at += words;
                    return Some(self.meant(meaning, role));
                }
                None if self.at > start && matches!(lexeme.what, What::Mark(_)) => {
                    return Some(self.begun(role));
                }
                None => return Some(self.other()),
            }
        }
    }

    /// What words are behind which a sentence goes no further, or a mark stands. In Kazakh
    /// «кейін» stands behind what it is said of.
    fn begun(&self, role: Option<Role>) -> Phrase {
        let is_left_open = role.is_some() && self.language != Language::Kazakh;
        if is_left_open { Phrase::Unknown } else { Phrase::Idle }
    }

    /// The phrase that words with a meaning begin, behind them.
    fn meant(&mut self, meaning: Meaning, role: Option<Role>) -> Phrase {
        match meaning {
            Meaning::Verb(verb) => Phrase::Verb(verb),
            Meaning::Thing(own) => match self.quotes() {
                quotes if quotes.is_empty() => Phrase::Unknown,
                quotes => Phrase::Words(quotes, role.unwrap_or(own)),
            },
            Meaning::Sign(sign, own) => {
                let span = self.lexemes[self.at - 1].span;
                let said = Said { span: Span::empty(span.end), sign: Some(sign) };
                Phrase::Words(vec![said], role.unwrap_or(own))
            }
            Meaning::Follows => Phrase::Follows,
            Meaning::Annexed => Phrase::Annexed,
            Meaning::Throughout => Phrase::Throughout,
            Meaning::Respectively => Phrase::Respectively,
            Meaning::Inflected => Phrase::Inflected,
            Meaning::And => Phrase::And,
            Meaning::Act => self.act(self.at - 1),
            Meaning::Of
            | Meaning::Unit(_)
            | Meaning::Preposition(_)
            | Meaning::Excepted
            | Meaning::Filler => Phrase::Unknown,
        }
    }

    /// What begins with no word of the vocabulary.
    fn other(&mut self) -> Phrase {
        let start = self.at;
        if self.language == Language::Kazakh {
            let quotes = self.quotes();
            if !quotes.is_empty() {
                if let Some((Meaning::Thing(role), words)) = self.meaning() {
                    self.at += words;
                    return Phrase::Words(quotes, role);
                }
                self.at = start;
            }
        }
        if let Some(act) = self.act_ahead() {
            return act;
        }
        let lexeme = &self.lexemes[self.at];
        self.at += 1;
        match lexeme.what {
            What::Quoted(span) => Phrase::Text(Said { span, sign: None }),
            What::Mark(mark) if MARKS.contains(mark) => Phrase::Mark(mark),
            What::Open => Phrase::Open,
            _ => Phrase::Unknown,
        }
    }

    /// Quoted words one after another: «А», «Б» и «В».
    fn quotes(&mut self) -> Vec<Said> {
        let mut quotes = Vec::new();
        while let Some(What::Quoted(span)) = self.peek(0).map(|lexeme| &lexeme.what) {
            quotes.push(Said { span: *span, sign: None });
            self.at += 1;
            let joint = self.joint();
            let goes_on = |lexeme: &Lexeme| matches!(lexeme.what, What::Quoted(_));
            if joint == 0 || !self.peek(joint).is_some_and(goes_on) {
                break;
            }
            self.at += joint;
        }
        quotes
    }

    /// The name of an act that begins at `start`, up to where something else is said.
    fn act(&mut self, start: usize) -> Phrase {
        if self.language != Language::Kazakh {
            while self.peek(0).is_some_and(|lexeme| self.is_of_a_name(lexeme)) {
                self.at += 1;
                let has_ended = |name: &Lexeme| matches!(name.what, What::Quoted(_));
                if has_ended(&self.lexemes[self.at - 1]) {
                    break;
                }
            }
        }
        // Where it was published.
        while self.peek(0).is_some_and(|lexeme| matches!(lexeme.what, What::Aside { .. })) {
            self.at += 1;
        }
        let named = &self.lexemes[start..self.at];
        let begins = |starts: &[&str]| {
            let first = named[0].word().unwrap_or_default();
            starts.iter().any(|start| first.starts_with(start))
        };
        match named {
            // «настоящего Закона»: of the amending act itself.
            [_, _, ..] if begins(&["настоящ", "осы", "this"]) => return Phrase::Unknown,
            // «статья 5 Закона», «статья 5 указанного Закона»: of the act that is amended.
            [only] if !begins(&["конституц"]) => return Phrase::Called(only.span),
            [_, only]
                if begins(&["указанн", "вышеуказанн", "названн", "көрсетілген", "аталған"]) =>
            {
                return Phrase::Called(only.span);
            }
            _ => {}
        }
        let span = named[0].span.join(named[named.len() - 1].span);
        let title = named.iter().find_map(|lexeme| match lexeme.what {
            What::Quoted(title) => Some(title),
            _ => None,
        });
        Phrase::Act(Name { span, title })
    }

    /// Whether the name of an act goes on with the lexeme here: its date, number, title.
    fn is_of_a_name(&self, lexeme: &Lexeme) -> bool {
        match &lexeme.what {
            What::Aside { .. } | What::Quoted(_) | What::Number { .. } => true,
            What::Mark(mark) => *mark == '№',
            What::Open => false,
            What::Word(_) => match self.meaning() {
                None | Some((Meaning::Act | Meaning::Of, _)) => true,
                Some((meaning, _)) => {
                    self.language == Language::English && meaning == Meaning::Filler
                }
            },
        }
    }

    /// An act whose name begins with words that stand before «закон» or, in Kazakh, with
    /// its title and date: «Байланыс туралы» 2004 жылғы 5 шілдедегі … Заңының.
    fn act_ahead(&mut self) -> Option<Phrase> {
        let is_kazakh = self.language == Language::Kazakh;
        let mut ahead = *self;
        while let Some(lexeme) = ahead.peek(0) {
            let meaning = ahead.meaning().map(|(meaning, _)| meaning);
            ahead.at += 1;
            match (&lexeme.what, meaning) {
                (What::Word(_), Some(Meaning::Act)) => {
                    let start = std::mem::replace(&mut self.at, ahead.at);
                    return Some(self.act(start));
                }
                (What::Word(_), None) if is_kazakh || ahead.at <= self.at + MOST_BEFORE => {}
                (What::Word(_), _) => return None,
                (What::Mark(mark), _) if *mark != '№' => return None,
                _ if is_kazakh => {}
                _ => return None,
            }
        }
        None
    }

    /// Whether what stands before is what something is to be called: «4-тармақ деп
    /// есептелсін».
    fn is_new_name(&self) -> bool {
        matches!(self.meaning(), Some((Meaning::Verb(Verb::Renumber), _)))
    }

    /// Units, where they begin here.
    fn places(&mut self, role: Option<Role>) -> Option<Phrase> {
        let start = self.at;
        let found = units::places(self).filter(|found| !found.places.is_empty());
        let Some(found) = found else {
            self.at = start;
            return None;
        };
        if let Some((Meaning::Excepted, words)) = self.meaning() {
            self.at += words;
            return Some(Phrase::Places(found.places, Role::Except));
        }
        let own = match self.language {
            Language::Kazakh if self.is_new_name() => Role::With,
            Language::Kazakh => found.role,
            // «перед частью второй»: the case is that of the preposition.
            _ if role == Some(Role::Before) => Role::Before,
            _ if role == Some(Role::Except) => Role::Except,
            _ if role == Some(Role::With) || is_instrumental(&found.noun) => Role::With,
            _ => role.unwrap_or(found.role),
        };
        Some(Phrase::Places(found.places, own))
    }
}
