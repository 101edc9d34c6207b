//! The words and numbers of a typed citation.

use super::noun::Noun;
use super::ordinal;
use crate::document::number::{Number, is_roman_capital};

/// A piece of a citation.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    /// `18-4`, `2)`, «IV», «вторая».
    Number {
        /// As addresses write it.
        text: String,
        /// Whether it is written so only before a Kazakh noun: «18-4-бап».
        is_kazakh: bool,
    },
    /// `(1)`.
    Bracketed(String),
    /// «статьи», «баптың», "art".
    Noun {
        /// The noun.
        noun: &'static Noun,
        /// Whether it is the Russian genitive of what holds the unit before.
        is_genitive: bool,
        /// Whether the form is Kazakh.
        is_kazakh: bool,
    },
    /// "of", «к»: a larger unit follows.
    Of,
    /// «настоящего Закона»: names no unit.
    Aside,
}

/// What is said between the units and means nothing for the address.
const IGNORED: &[&str] = &["the", "this", "in", "в", "во", "осы", "настоящего", "настоящей"];

/// Beginnings of the words for the act itself.
const ACT: &[&str] = &["закон", "кодекс", "заң", "law", "code", "bill"];

/// The pieces of `text`; `None` where a word of it belongs to no citation.
pub(super) fn pieces(text: &str) -> Option<Vec<Piece>> {
    let tokens = Scanner { chars: text.chars().collect(), at: 0 }.tokens();
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            Token::Number { text, is_joined } => {
                pieces.push(Piece::Number { text: text.clone(), is_kazakh: *is_joined });
            }
            Token::Bracketed(text) => pieces.push(Piece::Bracketed(text.clone())),
            Token::Word(word) => {
                let words = tokens[at - 1..].iter().map_while(Token::word).take(2);
                if let Some(read) = ordinal::read(&words.collect::<Vec<_>>()) {
                    at += read.words - 1;
                    let text = read.value.to_string();
                    pieces.push(Piece::Number { text, is_kazakh: read.is_kazakh });
                } else {
                    pieces.push(piece(word)?);
                }
            }
        }
    }
    pieces.retain(|piece| *piece != Piece::Aside);
    Some(pieces)
}

/// What a word is; `None` for one that no citation has.
fn piece(word: &str) -> Option<Piece> {
    if matches!(word, "of" | "to" | "к") {
        return Some(Piece::Of);
    }
    if let Some((noun, is_kazakh)) = Noun::read(word) {
        let is_genitive = word == noun.russian(ordinal::Case::Genitive);
        return Some(Piece::Noun { noun, is_genitive, is_kazakh });
    }
    let is_act = ACT.iter().any(|act| word.starts_with(act));
    (is_act || IGNORED.contains(&word)).then_some(Piece::Aside)
}

enum Token {
    Number { text: String, is_joined: bool },
    Bracketed(String),
    Word(String),
}

impl Token {
    fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            _ => None,
        }
    }
}

/// Walks over the characters of a citation.
struct Scanner {
    chars: Vec<char>,
    at: usize,
}

impl Scanner {
    fn tokens(mut self) -> Vec<Token> {
        let mut tokens = Vec::new();
        while let Some(letter) = self.peek(0) {
            let token = match letter {
                '0'..='9' => Some(self.number()),
                '(' => self.bracketed(),
                '§' => {
                    self.at += 1;
                    Some(Token::Word("§".to_owned()))
                }
                letter if letter.is_alphabetic() => Some(self.word()),
                _ => {
                    self.at += 1;
                    None
                }
            };
            tokens.extend(token);
        }
        tokens
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn take_while(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let taken: String =
            self.chars[self.at..].iter().take_while(|each| belongs(**each)).collect();
        self.at += taken.chars().count();
        taken
    }

    /// `18-4`, `18 - 1`, `2)`, `5~2`; joined where a hyphen and a word follow.
    fn number(&mut self) -> Token {
        let mut text = self.take_while(|c| c.is_ascii_digit());
        while let Some((separator, width)) = self.separator() {
            self.at += width;
            text.push(separator);
            text.push_str(&self.take_while(|c| c.is_ascii_digit()));
        }
        if self.peek(0) == Some(')') {
            self.at += 1;
        }
        Token::Number { text, is_joined: self.joins() }
    }

    /// What ties the digits here to more digits, and how wide it is.
    fn separator(&self) -> Option<(char, usize)> {
        let spaces = self.chars[self.at..].iter().take_while(|c| **c == ' ').count();
        let separator = match self.peek(spaces)? {
            '-' | '‐' | '‑' | '–' | '^' => '-',
            tight @ ('.' | '~') if spaces == 0 => tight,
            _ => return None,
        };
        let after = self.chars[self.at + spaces + 1..].iter().take_while(|c| **c == ' ').count();
        let width = spaces + 1 + if separator == '-' { after } else { 0 };
        self.peek(width).filter(char::is_ascii_digit).map(|_| (separator, width))
    }

    /// Steps over the hyphen of «18-4-бап».
    fn joins(&mut self) -> bool {
        let joins = matches!(self.peek(0), Some('-' | '‑'))
            && self.peek(1).is_some_and(char::is_alphabetic);
        self.at += usize::from(joins);
        joins
    }

    /// `(1)`; any other bracket is passed over.
    fn bracketed(&mut self) -> Option<Token> {
        self.at += 1;
        let start = self.at;
        let inside = self.take_while(|c| c != ')');
        match Number::parse(inside.trim()) {
            Some(number) if self.peek(0) == Some(')') => {
                self.at += 1;
                Some(Token::Bracketed(number.slug().into_owned()))
            }
            _ => {
                self.at = start;
                None
            }
        }
    }

    /// A word in small letters, a Roman number, or the letter of «а)».
    fn word(&mut self) -> Token {
        let mut word = self.take_while(char::is_alphabetic);
        let is_roman = word.chars().all(|c| is_roman_capital(c) || "DMМ".contains(c));
        let is_lettered = word.chars().count() == 1 && self.peek(0) == Some(')');
        let number = Number::parse(&word).filter(|_| is_roman || is_lettered);
        if let Some(number) = number {
            self.at += usize::from(is_lettered);
            return Token::Number { text: number.slug().into_owned(), is_joined: self.joins() };
        }
        // "twenty-one" is one word, and so are «кіші бөлім» and
        // «редакциялық ескертпе».
        let is_half = matches!(word.to_lowercase().as_str(), "кіші" | "редакциялық");
        let goes_on = |joint| is_half && joint == ' ' || joint == '-';
        if self.peek(0).is_some_and(goes_on) && self.peek(1).is_some_and(char::is_alphabetic) {
            word.push(self.chars[self.at]);
            self.at += 1;
            word.push_str(&self.take_while(char::is_alphabetic));
        }
        Token::Word(plain(&word))
    }
}

/// Small letters, е for ё, and a Kazakh і that was typed as a Latin one.
fn plain(word: &str) -> String {
    let word = word.to_lowercase().replace('ё', "е");
    if word.is_ascii() { word } else { word.replace('i', "і") }
}
