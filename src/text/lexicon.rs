//! Words looked up in a table by their beginnings, at word borders only: `суд`
//! is found in neither `судно` nor `подсуден`.
//!
//! A table is a list of phrases with what they mean. In a phrase `штраф*` is any
//! word that begins so, `суд` only itself, and `|` parts phrases of one meaning.

use super::language::{ByLanguage, Language};
use super::span::Span;
pub use super::word::{Alike, Word, words, words_like};
use super::word::{hash, opening};
use std::iter;
use std::ops::Range;
use std::sync::OnceLock;

/// A phrase of a table, found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// What it means.
    pub meaning: T,
    /// Its words, by their places in the list that was searched.
    pub words: Range<usize>,
}

impl<T> Found<T> {
    /// Its bytes.
    pub fn span(&self, words: &[Word<'_>]) -> Span {
        words[self.words.start].span.join(words[self.words.end - 1].span)
    }
}

/// A table for each language, made ready when it is first asked for.
pub struct Lexicons<T> {
    each: ByLanguage<OnceLock<Lexicon<T>>>,
    make: fn(Language) -> Lexicon<T>,
}

impl<T> Lexicons<T> {
    /// Tables that `make` makes.
    pub const fn new(make: fn(Language) -> Lexicon<T>) -> Self {
        let each = ByLanguage { ru: OnceLock::new(), kk: OnceLock::new(), en: OnceLock::new() };
        Self { each, make }
    }

    /// The table of a language.
    pub fn get(&self, language: Language) -> &Lexicon<T> {
        self.each.get(language).get_or_init(|| (self.make)(language))
    }
}

/// A table made ready for looking up: a word is held only against the phrases
/// that begin with it, or that open as it does.
pub struct Lexicon<T> {
    /// Whether a phrase opens so: most words are turned away here.
    openings: Box<[bool; BUCKETS]>,
    /// The phrases that begin with a whole word, by its hash.
    by_word: Buckets<T>,
    /// Those that begin with the beginning of a word, by its opening.
    by_opening: Buckets<T>,
}

/// A line of a table, or a table, as each language has it.
pub const fn line<T: Copy>(ru: T, kk: T, en: T) -> ByLanguage<T> {
    ByLanguage { ru, kk, en }
}

impl<T: Copy> Lexicon<T> {
    /// One language of a table, of which each line means what `meaning` makes of its place.
    pub fn of_lines(
        table: &[ByLanguage<&str>],
        language: Language,
        meaning: fn(usize) -> T,
    ) -> Self {
        let lines = table.iter().enumerate();
        let lines = lines.map(|(at, line)| (*line.get(language), meaning(at)));
        Self::new(&lines.collect::<Vec<_>>())
    }

    /// Makes a table ready. Of two phrases that are one, the later counts; stems
    /// have two letters or more.
    pub fn new<S: AsRef<str>>(table: &[(S, T)]) -> Self {
        let mut openings = Box::new([false; BUCKETS]);
        let (mut by_word, mut by_opening) = (Buckets::new(), Buckets::new());
        for (place, (line, meaning)) in table.iter().enumerate() {
            for phrase in line.as_ref().split('|') {
                let forms: Vec<_> = phrase.split(' ').map(Form::new).collect();
                let Form { letters, is_stem } = &forms[0];
                debug_assert!(!is_stem || letters.chars().nth(1).is_some(), "{phrase}");
                debug_assert!(forms.iter().all(Form::is_of_a_word), "{phrase} is never found");
                let (buckets, key) = match is_stem {
                    true => (&mut by_opening, opening(letters)),
                    false => (&mut by_word, hash(letters)),
                };
                openings[usize::from(opening(letters)) % BUCKETS] = true;
                buckets.add(key, Phrase { forms, place, meaning: *meaning });
            }
        }
        Self { openings, by_word, by_opening }
    }

    /// All phrases in reading order, the longest where several begin at one word;
    /// none overlap.
    pub fn find(&self, words: &[Word<'_>]) -> impl Iterator<Item = Found<T>> {
        let mut at = 0;
        let next = move || loop {
            at += words.get(at..)?.iter().position(|word| self.may_open(word))?;
            let found = self.longest_at(words, at);
            at = found.as_ref().map_or(at + 1, |phrase| phrase.words.end);
            if found.is_some() {
                return found;
            }
        };
        iter::from_fn(next)
    }

    /// The longest phrase that begins at the word `at`.
    pub fn find_at(&self, words: &[Word<'_>], at: usize) -> Option<Found<T>> {
        words.get(at).filter(|first| self.may_open(first))?;
        self.longest_at(words, at)
    }

    /// The same of a word that may open one.
    fn longest_at(&self, words: &[Word<'_>], at: usize) -> Option<Found<T>> {
        let words = &words[at..];
        let keys = || words.iter().map(|word| &*word.key);
        let phrases = self.opened_by(&words[0]).filter(|phrase| phrase.begins(keys()));
        let longest = phrases.max_by_key(|phrase| (phrase.forms.len(), phrase.place))?;
        Some(Found { meaning: longest.meaning, words: at..at + longest.forms.len() })
    }

    /// What a word means by itself.
    pub fn meaning(&self, word: &Word<'_>) -> Option<T> {
        if !self.may_open(word) {
            return None;
        }
        let phrases = self.opened_by(word);
        let here = phrases.filter(|phrase| phrase.begins(iter::once(&*word.key)));
        here.max_by_key(|phrase| phrase.place).map(|phrase| phrase.meaning)
    }

    /// Whether a word is a phrase of the table by itself.
    pub fn has(&self, word: &Word<'_>) -> bool {
        let is_it = |phrase: &Phrase<T>| phrase.begins(iter::once(&*word.key));
        self.may_open(word) && self.opened_by(word).any(is_it)
    }

    /// Whether a phrase may begin with `word`: most words are turned away here.
    pub fn may_open(&self, word: &Word<'_>) -> bool {
        self.openings[usize::from(word.opening) % BUCKETS]
            && (self.by_opening.has(word.opening) || self.by_word.has(word.hash()))
    }

    /// The phrases that may begin with `word`.
    fn opened_by(&self, word: &Word<'_>) -> impl Iterator<Item = &Phrase<T>> {
        self.by_word.at(word.hash()).iter().chain(self.by_opening.at(word.opening))
    }
}

/// Phrases by a number of their first word. Nearly every word finds its bucket
/// empty.
struct Buckets<T> {
    /// The place of each bucket's list; the first list is empty.
    places: Box<[u16; BUCKETS]>,
    lists: Vec<Vec<Phrase<T>>>,
}

/// How many buckets there are: enough for most to be empty, and no more memory than that.
const BUCKETS: usize = 1024;

impl<T> Buckets<T> {
    fn new() -> Self {
        Self { places: Box::new([0; BUCKETS]), lists: vec![Vec::new()] }
    }

    fn add(&mut self, key: u16, phrase: Phrase<T>) {
        let place = &mut self.places[usize::from(key) % BUCKETS];
        if *place == 0 {
            *place = u16::try_from(self.lists.len()).expect("no more lists than buckets");
            self.lists.push(Vec::new());
        }
        self.lists[usize::from(*place)].push(phrase);
    }

    fn has(&self, key: u16) -> bool {
        self.places[usize::from(key) % BUCKETS] != 0
    }

    fn at(&self, key: u16) -> &[Phrase<T>] {
        &self.lists[usize::from(self.places[usize::from(key) % BUCKETS])]
    }
}

struct Phrase<T> {
    forms: Vec<Form>,
    /// Its line in the table.
    place: usize,
    meaning: T,
}

impl<T> Phrase<T> {
    fn begins<'a>(&self, mut words: impl Iterator<Item = &'a str>) -> bool {
        self.forms.iter().all(|form| words.next().is_some_and(|word| form.is(word)))
    }
}

/// A word of a phrase, or the beginning of one.
struct Form {
    letters: Box<str>,
    is_stem: bool,
}

impl Form {
    fn new(form: &str) -> Self {
        let stem = form.strip_suffix('*');
        Self { letters: stem.unwrap_or(form).into(), is_stem: stem.is_some() }
    }

    /// Whether a word may be so: one has small letters, and ends at a hyphen.
    fn is_of_a_word(&self) -> bool {
        matches!(&words(&self.letters)[..], [word] if *word.key == *self.letters)
    }

    fn is(&self, word: &str) -> bool {
        if self.is_stem { word.starts_with(&*self.letters) } else { *word == *self.letters }
    }
}

/// Whether `word` is one of `forms`, written as in a phrase of a table: for a few
/// forms tried now and then, where a [`Lexicon`] would be too much.
pub fn is_any(word: &str, forms: &str) -> bool {
    let (word, mut forms) = (word.as_bytes(), forms.as_bytes());
    loop {
        let mut shared = 0;
        while shared < word.len() && forms.get(shared) == Some(&word[shared]) {
            shared += 1;
        }
        match forms.get(shared) {
            Some(b'*') => return true,
            None | Some(b'|') if shared == word.len() => return true,
            _ => (),
        }
        match forms[shared..].iter().position(|byte| *byte == b'|') {
            Some(end) => forms = &forms[shared + end + 1..],
            None => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_at_word_borders_the_longest_first() {
        let table = [("не", 'n'), ("не вправе", 'p'), ("суд|суда", 's'), ("штраф*", 'f')];
        let words = words("Судно не подсудно; суд не вправе налагать штрафы");
        let found: String = Lexicon::new(&table).find(&words).map(|found| found.meaning).collect();
        assert_eq!(found, "nspf");
    }

    #[test]
    fn short_words_and_repeated_ones_are_found() {
        let table = [("п", 1), ("п статьи", 2), ("пункт*", 3), ("пункты|%", 4)];
        let lexicon = Lexicon::new(&table);
        let read = words("п. 1 п статьи, пунктом и пункты, 5 %");
        let meanings: Vec<_> = lexicon.find(&read).map(|found| found.meaning).collect();
        assert_eq!(meanings, [1, 2, 3, 4, 4]);
        let alone = ["п", "пунктик", "пункты", "пу", "статьи", ""];
        let meanings = alone.map(|word| words(word).first().and_then(|it| lexicon.meaning(it)));
        assert_eq!(meanings, [Some(1), Some(3), Some(4), None, None, None]);
    }
}
