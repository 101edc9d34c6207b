//! A claim: what somebody says that a bill says, part by part.

use super::kinds::{KINDS, SAYINGS};
use crate::text::language::Language;
use crate::text::lexicon::words;
use crate::text::measures::Measure;
use crate::text::numerals::{Numeral, numerals_among};
use crate::text::span::Span;
use crate::text::value::Value;

/// What is claimed, in one language.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The words.
    pub text: String,
    /// Their language.
    pub language: Language,
}

/// A part of a claim that may stand in the law by itself.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its bytes in the claim.
    pub span: Span,
    /// What it says.
    pub(super) ideas: Vec<Idea>,
}

/// One thing that is said, by a word, by a phrase or by a number.
#[derive(Clone, Debug)]
pub(super) struct Idea {
    /// Its bytes in its text.
    pub(super) span: Span,
    pub(super) thing: Thing,
}

/// What an idea is compared by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Thing {
    /// A thing with several names.
    Kind(usize),
    /// A word.
    Word(String),
    /// A number, and what it counts.
    Number(Value, Option<Measure>),
}

impl Claim {
    /// A claim in `language`, else in that of its letters.
    pub fn new(text: &str, language: Option<Language>) -> Self {
        let guessed = || Language::guess(text).unwrap_or(Language::Russian);
        Self { text: text.trim().to_owned(), language: language.unwrap_or_else(guessed) }
    }

    /// The whole claim as one part.
    pub fn whole(&self) -> Part {
        self.part(Span::new(0, self.text.len()))
    }

    /// Its parts between commas and stops; what says little goes with what stands
    /// before it.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for span in between_stops(&self.text) {
            let part = self.part(span);
            match parts.last_mut() {
                Some(last) if part.is_slight() || last.is_slight() => {
                    *last = self.part(last.span.join(span));
                }
                _ => parts.push(part),
            }
        }
        parts
    }

    fn part(&self, span: Span) -> Part {
        let span = span.trimmed(&self.text);
        let mut ideas = ideas(span.of(&self.text), self.language);
        for idea in &mut ideas {
            idea.span = idea.span.shifted(span.start);
        }
        ideas.retain(|idea| !self.is_empty(idea));
        Part { span, ideas }
    }

    /// Whether a word only says that something is law.
    fn is_empty(&self, idea: &Idea) -> bool {
        let word = words(idea.span.of(&self.text));
        matches!(idea.thing, Thing::Word(_))
            && word.first().is_some_and(|word| SAYINGS.get(self.language).has(word))
    }
}

impl Part {
    /// Whether it says too little to be looked for alone.
    fn is_slight(&self) -> bool {
        let has_number = self.ideas.iter().any(|idea| matches!(idea.thing, Thing::Number(..)));
        self.ideas.len() < 2 && !has_number
    }
}

/// The stretches between commas, semicolons and full stops that a space follows.
fn between_stops(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let is_last = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        if matches!(letter, ',' | ';' | ':' | '.' | '!' | '?') && is_last {
            spans.push(Span::new(start, at));
            start = at + 1;
        }
    }
    spans.push(Span::new(start, text.len()));
    spans.retain(|span| span.of(text).chars().any(char::is_alphanumeric));
    spans
}

/// What a text says, in reading order.
pub(super) fn ideas(text: &str, language: Language) -> Vec<Idea> {
    let words = words(text);
    let mut numbers = numerals_among(text, &words, language).into_iter().peekable();
    let mut ideas = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        if let Some(number) = numbers.next_if(|number| number.span.start <= word.span.start) {
            at +=
                words[at..].iter().take_while(|it| it.span.start < number.span.end).count().max(1);
            ideas.push(of_number(&number));
        } else if let Some(found) = KINDS.get(language).find_at(&words, at) {
            ideas.push(Idea { span: found.span(&words), thing: Thing::Kind(found.meaning) });
            at = found.words.end;
        } else {
            let thing = Thing::Word(word.key.to_string());
            ideas.extend((!word.is_digits()).then_some(Idea { span: word.span, thing }));
            at += 1;
        }
    }
    ideas
}

fn of_number(number: &Numeral) -> Idea {
    Idea { span: number.span, thing: Thing::Number(number.value, number.measure) }
}
