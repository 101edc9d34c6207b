//! A claim: what somebody says that a bill says, part by part.

use super::denial::{Denials, is_bare};
use super::kinds::{KINDS, SAYINGS, turned};
use crate::parity::spoken::is_abbreviation;
use crate::text::language::Language;
use crate::text::lexicon::{Word, words};
use crate::text::measures::Measure;
use crate::text::numerals::numerals_among;
use crate::text::span::Span;
use crate::text::value::Value;

/// What is claimed, in one language.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The words.
    pub text: String,
    /// Their language.
    pub language: Language,
    /// Whether it may be another language's too, by its letters.
    pub is_guess: bool,
}

/// A part of a claim that may stand in the law by itself.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its bytes in the claim.
    pub span: Span,
    /// What it says.
    pub(super) ideas: Vec<Idea>,
    /// Whether it says that something is so or not, and does not only name a thing.
    pub(super) is_statement: bool,
    /// Whether it orders, allows or denies.
    pub(super) is_rule: bool,
}

/// One thing that is said, by a word, by a phrase or by a number.
#[derive(Clone, Debug)]
pub(super) struct Idea {
    /// Its bytes in its text.
    pub(super) span: Span,
    pub(super) thing: Thing,
    /// Whether its clause denies it.
    pub(super) is_denied: bool,
    /// Whether something is done without it.
    pub(super) is_missing: bool,
    /// Where its sentence begins.
    pub(super) sentence: usize,
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
    /// A claim in `language`, else in each that its letters may be of, the likeliest
    /// first.
    pub fn each(text: &str, language: Option<Language>) -> Vec<Self> {
        let languages = language.map_or_else(|| Language::possible(text), |each| vec![each]);
        let is_guess = languages.len() > 1;
        let claim = |language| Self { text: text.trim().to_owned(), language, is_guess };
        languages.into_iter().map(claim).collect()
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
        let text = span.of(&self.text);
        let words = words(text);
        let denials = Denials::new(text, &words, self.language);
        let mut ideas = ideas_among(text, &words, &denials, self.language);
        for idea in &mut ideas {
            idea.span = idea.span.shifted(span.start);
        }
        ideas.retain(|idea| !self.is_empty(idea));
        let is_rule = denials.has_any();
        Part { span, is_statement: is_rule || ideas.len() >= STATEMENT, is_rule, ideas }
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

/// So many ideas are no name of a thing any more.
const STATEMENT: usize = 3;

/// The stretches between commas, semicolons and full stops that a space follows. A claim
/// may be written in small letters, so that no capital tells where its sentences begin.
fn between_stops(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let is_last = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        let is_stop = matches!(letter, ',' | ';' | ':' | '.' | '!' | '?') && is_last;
        if is_stop && !(letter == '.' && is_abbreviation(&text[..at])) {
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
    ideas_among(text, &words, &Denials::new(text, &words, language), language)
}

/// The same of a text whose words and denials are read.
fn ideas_among(text: &str, words: &[Word<'_>], denials: &Denials, language: Language) -> Vec<Idea> {
    let idea = |(span, thing)| Idea {
        span,
        thing: match thing {
            Thing::Kind(bound) if denials.turns(span) => Thing::Kind(turned(bound)),
            _ => thing,
        },
        is_denied: denials.denies(span),
        is_missing: denials.lacks(span),
        sentence: denials.sentence(span),
    };
    things(text, words, language).into_iter().map(idea).collect()
}

/// The things of a text; a "not" is none, it turns the others round.
fn things(text: &str, words: &[Word<'_>], language: Language) -> Vec<(Span, Thing)> {
    let mut numbers = numerals_among(text, words, language).into_iter().peekable();
    let mut things = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        if let Some(number) = numbers.next_if(|number| number.span.start <= word.span.start) {
            at +=
                words[at..].iter().take_while(|it| it.span.start < number.span.end).count().max(1);
            things.push((number.span, Thing::Number(number.value, number.measure)));
        } else if let Some(found) = KINDS.get(language).find_at(words, at) {
            things.push((found.span(words), Thing::Kind(found.meaning)));
            at = found.words.end;
        } else {
            let is_thing = !word.is_digits() && !is_bare(word, language);
            things.extend(is_thing.then(|| (word.span, Thing::Word(word.key.to_string()))));
            at += 1;
        }
    }
    things
}
