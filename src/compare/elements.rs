//! A passage as its words and marks, each with the key by which it compares.

use crate::text::fold::fold;
use crate::text::span::Span;
use crate::text::words::{Token, TokenKind, tokens};
use std::hash::{DefaultHasher, Hash, Hasher};

/// What an element is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// A sign of punctuation.
    Mark,
    /// A word.
    Word,
    /// A number or a negation: always worth keeping in its place.
    Firm,
}

/// A word or mark with the space before it.
#[derive(Clone, Copy, Debug)]
pub struct Element {
    /// The white space before it.
    pub space: Span,
    /// Its own bytes.
    pub span: Span,
    /// The same for words that differ only as editors make them differ.
    pub key: u64,
    /// What it is to a reader.
    pub weight: Weight,
    /// How good a place its end is to begin something new.
    pub border: u8,
    /// Whether it belongs to the words after it, as «и» and "of the" do: nothing
    /// should end in it.
    pub leads: bool,
}

impl Element {
    fn new(source: &str, space: Span, token: Token) -> Self {
        let word = token.span.of(source);
        let mut key = DefaultHasher::new();
        fold(word).hash(&mut key);
        let weight = match token.kind {
            TokenKind::Mark | TokenKind::Space => Weight::Mark,
            TokenKind::Number => Weight::Firm,
            TokenKind::Word if is_negation(word) => Weight::Firm,
            TokenKind::Word => Weight::Word,
        };
        let border = if weight == Weight::Mark { border_after(word) } else { 0 };
        let leads = weight != Weight::Mark && leads(word);
        Self { space, span: token.span, key: key.finish(), weight, border, leads }
    }

    /// Whether it is a word that names something.
    pub fn names(&self) -> bool {
        self.weight != Weight::Mark && !self.leads
    }

    /// It and the space before it.
    pub const fn whole(&self) -> Span {
        Span::new(self.space.start, self.span.end)
    }

    /// The same, less what is already written.
    pub fn from(&self, written: usize) -> Span {
        let is_begun = self.space.start <= written && written <= self.space.end;
        Span::new(if is_begun { written } else { self.space.start }, self.span.end)
    }
}

/// The words and marks of `passages`, one after another.
pub fn elements(source: &str, passages: &[Span]) -> Vec<Element> {
    let mut elements = Vec::new();
    for passage in passages {
        let mut space = Span::empty(passage.start);
        for token in tokens(passage.of(source)) {
            let token = Token { span: token.span.shifted(passage.start), ..token };
            if token.kind == TokenKind::Space {
                space = token.span;
            } else {
                elements.push(Element::new(source, space, token));
                space = Span::empty(token.span.end);
            }
        }
    }
    elements
}

const NEGATIONS: [&str; 12] =
    ["не", "Не", "ни", "Ни", "без", "Без", "емес", "Емес", "not", "Not", "no", "No"];

fn is_negation(word: &str) -> bool {
    word.len() <= "емес".len() && NEGATIONS.contains(&word)
}

/// Whether a word is a conjunction, a preposition or an article; a sentence may
/// begin with it.
fn leads(word: &str) -> bool {
    word.len() <= "немесе".len()
        && (LEADING.contains(&word)
            || word.starts_with(char::is_uppercase)
                && LEADING.contains(&word.to_lowercase().as_str()))
}

const LEADING: [&str; 46] = [
    "и",
    "или",
    "а",
    "но",
    "в",
    "во",
    "на",
    "по",
    "с",
    "со",
    "к",
    "ко",
    "о",
    "об",
    "от",
    "до",
    "из",
    "за",
    "у",
    "при",
    "для",
    "не",
    "либо",
    "и/или",
    "және",
    "немесе",
    "әрі",
    "мен",
    "бен",
    "пен",
    "and",
    "or",
    "of",
    "the",
    "a",
    "an",
    "in",
    "on",
    "to",
    "by",
    "for",
    "with",
    "from",
    "at",
    "as",
    "not",
];

fn border_after(mark: &str) -> u8 {
    match mark {
        "." | "!" | "?" => 3,
        ";" | ":" => 2,
        "," | "–" | "—" | ")" => 1,
        _ => 0,
    }
}
