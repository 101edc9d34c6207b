//! A passage as its words and marks, each with the key by which it compares.

use crate::text::fold::fold;
use crate::text::hash::{Seed, fingerprint};
use crate::text::span::Span;
use crate::text::words::{Token, TokenKind, read_solid};
use std::sync::LazyLock;

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

/// One for all, so that the keys of both sides compare.
static SEED: LazyLock<Seed> = LazyLock::new(Seed::default);

impl Element {
    fn new(source: &str, space: Span, token: Token) -> Self {
        let word = token.span.of(source);
        let key = fingerprint(&SEED, fold(word).as_bytes());
        let weight = match token.kind {
            TokenKind::Mark | TokenKind::Space => Weight::Mark,
            TokenKind::Number => Weight::Firm,
            TokenKind::Word if is_negation(word) => Weight::Firm,
            TokenKind::Word => Weight::Word,
        };
        let border = if weight == Weight::Mark { border_after(word) } else { 0 };
        let leads = weight != Weight::Mark && leads(word);
        Self { space, span: token.span, key, weight, border, leads }
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
    let bytes: usize = passages.iter().map(|passage| passage.len()).sum();
    let mut elements = Vec::with_capacity(bytes / BYTES_OF_AN_ELEMENT);
    for passage in passages {
        let mut written = passage.start;
        for token in read_solid(passage.of(source)) {
            let token = Token { span: token.span.shifted(passage.start), ..token };
            if token.kind != TokenKind::Space {
                elements.push(Element::new(source, Span::new(written, token.span.start), token));
                written = token.span.end;
            }
        }
    }
    elements
}

/// The same, where a word with a capital compares as one without: a phrase that was cut
/// off begins with one, and one that was joined does not.
pub fn caseless(source: &str, passages: &[Span]) -> Vec<Element> {
    let mut all = elements(source, passages);
    for element in &mut all {
        let word = element.span.of(source);
        if word.starts_with(char::is_uppercase) {
            element.key = fingerprint(&SEED, fold(word).to_lowercase().as_bytes());
        }
    }
    all
}

/// How long words and marks are at least, mostly, with the space before them.
const BYTES_OF_AN_ELEMENT: usize = 8;

fn is_negation(word: &str) -> bool {
    match word.len() {
        2 => matches!(word, "no" | "No"),
        3 => matches!(word, "not" | "Not"),
        4 => matches!(word, "не" | "Не" | "ни" | "Ни"),
        6 => matches!(word, "без" | "Без"),
        8 => matches!(word, "емес" | "Емес"),
        _ => false,
    }
}

/// Whether a word is a conjunction, a preposition or an article; a sentence may
/// begin with it.
fn leads(word: &str) -> bool {
    let is_short = word.len() <= "немесе".len();
    is_short
        && (leads_on(word)
            || word.starts_with(char::is_uppercase) && leads_on(&word.to_lowercase()))
}

/// The same of small letters. Told by the length in bytes first: most words are
/// none.
fn leads_on(word: &str) -> bool {
    match word.len() {
        1 => word == "a",
        2 => matches!(
            word,
            "и" | "а"
                | "в"
                | "с"
                | "к"
                | "о"
                | "у"
                | "or"
                | "of"
                | "an"
                | "in"
                | "on"
                | "to"
                | "by"
                | "at"
                | "as"
        ),
        3 => matches!(word, "and" | "the" | "for" | "not"),
        4 => matches!(
            word,
            "но" | "во"
                | "на"
                | "по"
                | "со"
                | "ко"
                | "об"
                | "от"
                | "до"
                | "из"
                | "за"
                | "не"
                | "with"
                | "from"
        ),
        6 => matches!(word, "или" | "при" | "для" | "әрі" | "мен" | "бен" | "пен"),
        8 => matches!(word, "либо" | "және"),
        12 => word == "немесе",
        _ => false,
    }
}

fn border_after(mark: &str) -> u8 {
    match mark {
        "." | "!" | "?" => 3,
        ";" | ":" => 2,
        "," | "–" | "—" | ")" => 1,
        _ => 0,
    }
}
