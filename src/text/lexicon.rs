//! Words looked up in a table by their beginnings, at word borders only: `суд`
//! is found in neither `судно` nor `подсуден`.
//!
//! A table is a list of phrases with what they mean. In a phrase `штраф*` is any
//! word that begins so, `суд` only itself, and `|` parts phrases of one meaning.

use super::fold::fold;
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
    opening: u16,
    hash: u16,
}

impl<'a> Word<'a> {
    fn new(text: &'a str, span: Span) -> Self {
        let key = key(span.of(text));
        Self { span, opening: opening(&key), hash: hash(&key), key }
    }

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
            words.push(Word::new(text, span));
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
        if class == Class::Letters {
            at = end_of_letters(text.as_bytes(), at);
        }
    }
    end(before, Span::new(start, at));
    words
}

/// Where the letters end that go on at a byte, as far as they are told by it.
fn end_of_letters(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match bytes.get(at) {
            Some(0xd0 | 0xd1 | 0xd3) => at += 2,
            Some(b'a'..=b'z' | b'A'..=b'Z') => at += 1,
            _ => return at,
        }
    }
}

/// A table made ready for looking up: a word is held only against the phrases
/// that begin with it, or that open as it does.
pub struct Lexicon<T> {
    /// The phrases that begin with a whole word, by its hash.
    by_word: Buckets<T>,
    /// Those that begin with the beginning of a word, by its opening.
    by_opening: Buckets<T>,
}

impl<T: Copy> Lexicon<T> {
    /// Makes a table ready. Of two phrases that are one, the later counts; stems
    /// have two letters or more.
    pub fn new<S: AsRef<str>>(table: &[(S, T)]) -> Self {
        let (mut by_word, mut by_opening) = (Buckets::new(), Buckets::new());
        for (place, (line, meaning)) in table.iter().enumerate() {
            for phrase in line.as_ref().split('|') {
                let forms: Vec<_> = phrase.split(' ').map(Form::new).collect();
                let Form { letters, is_stem } = &forms[0];
                debug_assert!(!is_stem || letters.chars().nth(1).is_some(), "{phrase}");
                let (buckets, key) = match is_stem {
                    true => (&mut by_opening, opening(letters)),
                    false => (&mut by_word, hash(letters)),
                };
                buckets.add(key, Phrase { forms, place, meaning: *meaning });
            }
        }
        Self { by_word, by_opening }
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
        let words = words.get(at..)?;
        let keys = || words.iter().map(|word| &*word.key);
        let longest = self
            .opened_by(words.first()?)
            .filter(|phrase| phrase.begins(keys()))
            .max_by_key(|phrase| (phrase.forms.len(), phrase.place))?;
        Some(Found { meaning: longest.meaning, words: at..at + longest.forms.len() })
    }

    /// What a word means by itself.
    pub fn meaning(&self, word: &Word<'_>) -> Option<T> {
        let phrases = self.opened_by(word);
        let here = phrases.filter(|phrase| phrase.begins(iter::once(&*word.key)));
        here.max_by_key(|phrase| phrase.place).map(|phrase| phrase.meaning)
    }

    /// Whether a phrase may begin with `word`: most words are turned away here.
    pub fn may_open(&self, word: &Word<'_>) -> bool {
        !self.by_word.at(word.hash).is_empty() || !self.by_opening.at(word.opening).is_empty()
    }

    /// The phrases that may begin with `word`.
    fn opened_by(&self, word: &Word<'_>) -> impl Iterator<Item = &Phrase<T>> {
        self.by_word.at(word.hash).iter().chain(self.by_opening.at(word.opening))
    }
}

/// Phrases by a number of their first word. Nearly every word finds its bucket
/// empty.
struct Buckets<T> {
    /// The place of each bucket's list; the first list is empty.
    places: Box<[u16]>,
    lists: Vec<Vec<Phrase<T>>>,
}

/// How many buckets there are.
const BUCKETS: usize = 4096;

impl<T> Buckets<T> {
    fn new() -> Self {
        Self { places: vec![0; BUCKETS].into(), lists: vec![Vec::new()] }
    }

    fn add(&mut self, key: u16, phrase: Phrase<T>) {
        let place = &mut self.places[usize::from(key) % BUCKETS];
        if *place == 0 {
            *place = u16::try_from(self.lists.len()).expect("no more lists than buckets");
            self.lists.push(Vec::new());
        }
        self.lists[usize::from(*place)].push(phrase);
    }

    fn at(&self, key: u16) -> &[Phrase<T>] {
        &self.lists[usize::from(self.places[usize::from(key) % BUCKETS])]
    }
}

/// A number of the first two letters of a word: of the last byte of each.
fn opening(word: &str) -> u16 {
    let bytes = word.as_bytes();
    let byte = |at: usize| bytes.get(at).map_or(0, |byte| u16::from(*byte));
    let (first, second) = match (byte(0), byte(2)) {
        (..0x80, _) => (byte(0), byte(1)),
        (_, ..0x80) => (byte(1), byte(2)),
        _ => (byte(1), byte(3)),
    };
    first * 31 + second
}

/// A number of a whole word.
fn hash(word: &str) -> u16 {
    let eight = |bytes: &[u8]| bytes.iter().fold(0, |sum: u64, byte| sum << 8 | u64::from(*byte));
    let bytes = word.as_bytes();
    let (first, last) = match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (eight(bytes), 0),
    };
    let mixed = (first ^ last.rotate_left(23)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    u16::try_from(mixed >> 48).expect("sixteen bits are left")
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
            0xd2 if text.as_bytes()[at + 1] >= 0x8a => (Self::Letters, 2),
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

/// Whether a word is its own key at a glance: small letters of the Russian and
/// Kazakh alphabets without ё, or of the Latin one, or digits.
fn is_small(word: &str) -> bool {
    let bytes = word.as_bytes();
    match bytes.first() {
        Some(..0x80) => bytes.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'z')),
        _ => bytes.chunks(2).all(|letter| match letter {
            [0xd0, second] => *second >= 0xb0,
            [0xd1, second] => *second <= 0x8f || *second == 0x96,
            [0xd2, second] => matches!(second, 0x93 | 0x9b | 0xa3 | 0xaf | 0xb1 | 0xbb),
            [0xd3, second] => matches!(second, 0x99 | 0xa9),
            _ => false,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_opening_have_one_number() {
        for (word, letters) in [
            ("в", "в"),
            ("вот", "во"),
            ("aбв", "aб"),
            ("бav", "бa"),
            ("№5", "№5"),
            ("тиісті", "ти"),
            ("——", "——"),
        ] {
            assert_eq!(opening(word), opening(letters), "{word}");
        }
    }

    #[test]
    fn a_word_that_is_its_own_key_is_folded_to_itself() {
        for word in
            ["әрі", "ғылым", "қауіпсіздігі", "жаңа", "өту", "ұлттық", "үй", "жиһаз", "law", "24"]
        {
            assert!(is_small(word), "{word}");
            assert_eq!(fold(word), word);
        }
        for word in ["ёлка", "Суд", "cуд", "судa", "и\u{306}", "N"] {
            assert!(!is_small(word), "{word}");
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
        let meanings =
            alone.map(|word| lexicon.meaning(&Word::new(word, Span::new(0, word.len()))));
        assert_eq!(meanings, [Some(1), Some(3), Some(4), None, None, None]);
    }
}
