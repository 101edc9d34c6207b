//! Words looked up in a table by their beginnings, at word borders only: `суд`
//! is found in neither `судно` nor `подсуден`.
//!
//! A table is a list of phrases with what they mean. In a phrase `штраф*` is any
//! word that begins so, `суд` only itself, and `|` parts phrases of one meaning.

use super::fold::fold;
use super::hash::Map;
use super::span::Span;
use std::borrow::Cow;
use std::iter;
use std::ops::Range;

/// A run of letters, a run of digits, or a percent sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// Its bytes.
    pub span: Span,
    /// The form by which it is looked up: folded, in small letters. Most words
    /// are printed so.
    pub key: Cow<'a, str>,
}

impl Word<'_> {
    /// Whether it is a run of digits.
    pub fn is_digits(&self) -> bool {
        self.key.as_bytes().first().is_some_and(u8::is_ascii_digit)
    }
}

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

/// How long the words of a law are, about, with the space after them.
const BYTES_OF_A_WORD: usize = 12;

/// The words of `text` in reading order.
pub fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::with_capacity(text.len() / BYTES_OF_A_WORD);
    let (mut before, mut start, mut at) = (Class::Gap, 0, 0);
    let mut end = |class, span: Span| {
        if class != Class::Gap {
            words.push(Word { span, key: key(span.of(text)) });
        }
    };
    while at < text.len() {
        let (class, length) = Class::at(text, at, before);
        if class != before || class == Class::Sign {
            end(before, Span::new(start, at));
            start = at;
        }
        before = class;
        at += length;
    }
    end(before, Span::new(start, at));
    words
}

/// A table made ready for looking up: a word is held only against the phrases
/// that open as it does.
pub struct Lexicon<T> {
    /// The phrases that begin with a whole word, by that word.
    by_word: Map<Box<str>, Vec<Phrase<T>>>,
    /// Those that begin with the beginning of a word, by its opening.
    by_opening: Map<Box<str>, Vec<Phrase<T>>>,
    /// Which openings there may be: nearly every word is turned away here.
    gate: [u64; GATE / 64],
}

/// How many bits the gate has.
const GATE: usize = 1024;

/// The bit of a word in the gate, the same for all words of one opening: the
/// last byte of its first letter and the last of its second.
fn gate_bit(word: &str) -> usize {
    let bytes = word.as_bytes();
    let byte = |at: usize| bytes.get(at).map_or(0, |byte| usize::from(*byte));
    let (first, second) = match (byte(0), byte(2)) {
        (..0x80, _) => (byte(0), byte(1)),
        (_, ..0x80) => (byte(1), byte(2)),
        _ => (byte(1), byte(3)),
    };
    (first * 31 + second) % GATE
}

impl<T: Copy> Lexicon<T> {
    /// Makes a table ready. Of two phrases that are one, the later counts; stems
    /// have two letters or more.
    pub fn new<S: AsRef<str>>(table: &[(S, T)]) -> Self {
        let (mut by_word, mut by_opening) = (Map::default(), Map::default());
        let mut gate = [0; GATE / 64];
        for (place, (line, meaning)) in table.iter().enumerate() {
            for phrase in line.as_ref().split('|') {
                let forms: Vec<_> = phrase.split(' ').map(Form::new).collect();
                let first = &forms[0];
                let opening = opening(&first.letters);
                debug_assert!(!first.is_stem || opening.chars().count() == 2, "{phrase}");
                let bit = gate_bit(opening);
                gate[bit / 64] |= 1 << (bit % 64);
                let (phrases, key) = match first.is_stem {
                    true => (&mut by_opening, opening),
                    false => (&mut by_word, &*first.letters),
                };
                let phrases: &mut Vec<_> = phrases.entry(key.into()).or_default();
                phrases.push(Phrase { forms, place, meaning: *meaning });
            }
        }
        Self { by_word, by_opening, gate }
    }

    /// All phrases in reading order, the longest where several begin at one word;
    /// none overlap.
    pub fn find(&self, words: &[Word<'_>]) -> Vec<Found<T>> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let phrase = self.find_at(words, at);
            at = phrase.as_ref().map_or(at + 1, |phrase| phrase.words.end);
            found.extend(phrase);
        }
        found
    }

    /// The longest phrase that begins at the word `at`.
    pub fn find_at(&self, words: &[Word<'_>], at: usize) -> Option<Found<T>> {
        let first = words.get(at)?;
        if !self.may_open(&first.key) {
            return None;
        }
        let keys = || words[at..].iter().map(|word| &*word.key);
        let longest = self
            .opened_by(&first.key)
            .filter(|phrase| phrase.begins(keys()))
            .max_by_key(|phrase| (phrase.forms.len(), phrase.place))?;
        Some(Found { meaning: longest.meaning, words: at..at + longest.forms.len() })
    }

    /// Whether a phrase may begin with `word`.
    pub fn may_open(&self, word: &str) -> bool {
        let bit = gate_bit(word);
        self.gate[bit / 64] & (1 << (bit % 64)) != 0
    }

    /// The phrases that open as `word` does.
    fn opened_by(&self, word: &str) -> impl Iterator<Item = &Phrase<T>> {
        let by_word = self.by_word.get(word).into_iter();
        by_word.chain(self.by_opening.get(opening(word))).flatten()
    }

    /// What a word means by itself.
    pub fn meaning(&self, word: &str) -> Option<T> {
        if !self.may_open(word) {
            return None;
        }
        let here = self.opened_by(word).filter(|phrase| phrase.begins(iter::once(word)));
        here.max_by_key(|phrase| phrase.place).map(|phrase| phrase.meaning)
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

    fn is(&self, word: &str) -> bool {
        if self.is_stem { word.starts_with(&*self.letters) } else { *word == *self.letters }
    }
}

/// The first two letters of a word.
fn opening(word: &str) -> &str {
    word.char_indices().nth(2).map_or(word, |(end, _)| &word[..end])
}

/// Whether `word` is one of `forms`, written as in a phrase of a table: for a few
/// forms tried now and then, where a [`Lexicon`] would be too much.
pub fn is_any(word: &str, forms: &str) -> bool {
    let (word, mut forms) = (word.as_bytes(), forms.as_bytes());
    loop {
        let shared = word.iter().zip(forms).take_while(|(one, other)| one == other).count();
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

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Gap,
    Letters,
    Digits,
    Sign,
}

impl Class {
    /// The class of the character at a byte, and its length. Digits, Latin and
    /// nearly all of Cyrillic are told by their bytes.
    fn at(text: &str, at: usize, before: Self) -> (Self, usize) {
        match text.as_bytes()[at] {
            b'a'..=b'z' | b'A'..=b'Z' => (Self::Letters, 1),
            b'0'..=b'9' => (Self::Digits, 1),
            b'%' => (Self::Sign, 1),
            ..0x80 => (Self::Gap, 1),
            0xd0 | 0xd1 | 0xd3 => (Self::Letters, 2),
            _ => {
                let letter = text[at..].chars().next().unwrap_or_default();
                (Self::of(letter, before), letter.len_utf8())
            }
        }
    }

    fn of(letter: char, before: Self) -> Self {
        match letter {
            // Combining marks and soft hyphens belong to the letter before them.
            '\u{300}'..='\u{36f}' | '\u{ad}' => before,
            '\u{48a}'..='\u{52f}' => Self::Letters,
            _ if letter.is_alphanumeric() => Self::Letters,
            _ => Self::Gap,
        }
    }
}

fn key(word: &str) -> Cow<'_, str> {
    if is_small(word) {
        return Cow::Borrowed(word);
    }
    let mut key = String::with_capacity(word.len());
    for letter in fold(word).chars() {
        match letter {
            'a'..='z' | 'а'..='я' | '0'..='9' => key.push(letter),
            'А'..='Я' => key.extend(char::from_u32(u32::from(letter) + 0x20)),
            _ => key.extend(letter.to_lowercase()),
        }
    }
    Cow::Owned(key)
}

/// Whether a word is its own key at a glance: small letters of the Russian
/// alphabet without ё, or digits.
fn is_small(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.iter().all(u8::is_ascii_digit)
        || bytes.chunks(2).all(|letter| match letter {
            [0xd0, second] => *second >= 0xb0,
            [0xd1, second] => *second <= 0x8f,
            _ => false,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gate_lets_every_word_of_an_opening_in() {
        for word in
            ["в", "во", "вот", "aб", "aбв", "бa", "бav", "тиісті", "№5", "№ж", "9%", "—", "——"]
        {
            assert_eq!(gate_bit(opening(word)), gate_bit(word), "{word}");
        }
    }

    #[test]
    fn words_are_runs_of_letters_or_digits() {
        let text = "Ст. 18-1: 24-тен 5% «ёлка»";
        let keys: Vec<_> = words(text).into_iter().map(|word| word.key).collect();
        assert_eq!(keys, ["ст", "18", "1", "24", "тен", "5", "%", "елка"]);
        for word in words(text) {
            assert_eq!(word.span.of(text).trim(), word.span.of(text));
        }
    }

    #[test]
    fn phrases_are_found_at_word_borders_the_longest_first() {
        let table = [("не", 'n'), ("не вправе", 'p'), ("суд|суда", 's'), ("штраф*", 'f')];
        let words = words("Судно не подсудно; суд не вправе налагать штрафы");
        let found: String =
            Lexicon::new(&table).find(&words).iter().map(|found| found.meaning).collect();
        assert_eq!(found, "nspf");
    }

    #[test]
    fn short_words_and_repeated_ones_are_found() {
        let table = [("п", 1), ("п статьи", 2), ("пункт*", 3), ("пункты|%", 4)];
        let lexicon = Lexicon::new(&table);
        let found = lexicon.find(&words("п. 1 п статьи, пунктом и пункты, 5 %"));
        let meanings: Vec<_> = found.iter().map(|found| found.meaning).collect();
        assert_eq!(meanings, [1, 2, 3, 4, 4]);
        let alone = ["п", "пунктик", "пункты", "пу", "статьи", ""];
        let meanings = alone.map(|word| lexicon.meaning(word));
        assert_eq!(meanings, [Some(1), Some(3), Some(4), None, None, None]);
    }
}
