//! Words as runs of letters or digits, each with the key by which tables know it.

use super::fold::fold;
use super::span::{Span, shared_end, shared_start};
use std::borrow::Cow;

/// How the endings begin that make a Kazakh noun several: «баптар», «бөліктерінің».
pub const KAZAKH_PLURALS: [&str; 6] = ["лар", "лер", "дар", "дер", "тар", "тер"];

/// A run of letters, a run of digits, or a percent sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// Its bytes.
    pub span: Span,
    /// The form by which it is looked up: folded, in small letters. Most words
    /// are printed so.
    pub key: Cow<'a, str>,
    /// A number of its first two letters.
    pub(super) opening: u16,
    is_digits: bool,
}

impl<'a> Word<'a> {
    fn new(text: &'a str, span: Span, letters: Letters) -> Self {
        let word = span.of(text);
        let key = key(word, letters);
        let is_digits = letters == Letters::Digits;
        Self { span, opening: opening(&key), is_digits, key }
    }

    /// A number of the whole of its key: asked for few words.
    pub(super) fn hash(&self) -> u16 {
        hash(&self.key)
    }

    /// Whether it is a run of digits.
    pub const fn is_digits(&self) -> bool {
        self.is_digits
    }
}

/// How long the words of a law are, about, with the space after them.
const BYTES_OF_A_WORD: usize = 12;

/// The words of `text` in reading order.
pub fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::with_capacity(text.len() / BYTES_OF_A_WORD);
    read(text, Span::new(0, text.len()), &mut words);
    words
}

/// The words of a text much like another one.
pub struct Alike<'a> {
    /// All of them, in reading order.
    pub words: Vec<Word<'a>>,
    /// How many at the beginning are those of the other text.
    pub before: usize,
    /// How many at the end are.
    pub after: usize,
}

/// The words of `text` where much of it is as in another text, of which `known` are
/// the words: only what lies between the equal ends is read.
pub fn words_like<'a>(text: &'a str, other: &'a str, known: &[Word<'a>]) -> Alike<'a> {
    let before = shared_start(text.as_bytes(), other.as_bytes());
    let after = shared_end(&text.as_bytes()[before..], &other.as_bytes()[before..]);
    let changed = Span::new(before, other.len() - after);
    let (begin, end) = around(changed, other, known);
    let in_text = |at: usize| text.len() - (other.len() - at);
    let from = begin.last().map_or(0, |word| word.span.end);
    let until = end.first().map_or(text.len(), |word| in_text(word.span.start));
    let mut words = Vec::with_capacity(known.len() + (until - from) / BYTES_OF_A_WORD);
    words.extend_from_slice(begin);
    read(text, Span::new(from, until), &mut words);
    words.extend(end.iter().map(|word| {
        let span = Span::new(in_text(word.span.start), in_text(word.span.end));
        Word { span, ..word.clone() }
    }));
    Alike { words, before: begin.len(), after: end.len() }
}

/// The words of `text` before and after a part of it, whatever may stand there: a
/// word is told from the next by the character beside it.
fn around<'w, 'a>(
    part: Span,
    text: &str,
    words: &'w [Word<'a>],
) -> (&'w [Word<'a>], &'w [Word<'a>]) {
    let mut begin = words.partition_point(|word| word.span.end + LONGEST_CHARACTER <= part.start);
    let mut end = words.partition_point(|word| word.span.start < part.end + LONGEST_CHARACTER);
    // Nearly always that is a space, which is one byte.
    let is_byte = |at: usize| text.as_bytes()[at].is_ascii();
    let is_before = |word: &Word<'_>| word.span.end < part.start && is_byte(word.span.end);
    let is_after = |word: &Word<'_>| word.span.start > part.end && is_byte(word.span.start - 1);
    while words.get(begin).is_some_and(is_before) {
        begin += 1;
    }
    while words[begin..end.max(begin)].last().is_some_and(is_after) {
        end -= 1;
    }
    (&words[..begin], &words[end.max(begin)..])
}

const LONGEST_CHARACTER: usize = 4;

/// Reads the words of a part of `text` that begins and ends between words.
fn read<'a>(text: &'a str, part: Span, words: &mut Vec<Word<'a>>) {
    let bytes = text.as_bytes();
    let mut at = part.start;
    while at < part.end {
        let (end, letters) = run(text, Span::new(at, part.end));
        if let Some(letters) = letters {
            words.push(Word::new(text, Span::new(at, end), letters));
        }
        at = end + usize::from(bytes.get(end) == Some(&b' '));
    }
}

/// Where the word ends that `rest` begins with, and its letters; `None` for a
/// character between words.
fn run(text: &str, rest: Span) -> (usize, Option<Letters>) {
    let (bytes, start) = (text.as_bytes(), rest.start);
    let (told, letters) = match bytes[start] {
        b'0'..=b'9' => {
            let digits = bytes[start..].iter().take_while(|byte| byte.is_ascii_digit());
            (start + digits.count(), Letters::Digits)
        }
        _ => run_of_letters(bytes, start),
    };
    // Nearly all words end in a space or a stop.
    let is_end = |byte: &u8| matches!(byte, b' ' | b',' | b'.' | b';' | b':' | b')');
    if told > start && bytes.get(told).is_none_or(is_end) {
        return (told, Some(letters));
    }
    let (class, length) = Class::at(text, start, Class::Gap);
    let begun = start + length;
    match class {
        Class::Gap => (begun, None),
        Class::Sign => (begun, Some(Letters::Small)),
        Class::Digits => {
            (end_of_run(text, Span::new(begun, rest.end), class), Some(Letters::Digits))
        }
        Class::Letters => {
            let end = end_of_run(text, Span::new(begun.max(told), rest.end), class);
            (end, Some(if end == told { letters } else { Letters::Other }))
        }
    }
}

/// Where a run ends that goes on at the beginning of `rest`.
fn end_of_run(text: &str, rest: Span, of: Class) -> usize {
    let mut at = rest.start;
    while at < rest.end {
        let (class, length) = Class::at(text, at, of);
        if class != of {
            break;
        }
        at += length;
    }
    at
}

/// What is known of the letters of a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Letters {
    /// They are small: the word is its own key.
    Small,
    /// They are small but for the first, which is one of А to Я.
    Capitalized,
    Other,
    /// There are none, but digits.
    Digits,
}

/// Where the letters end that are told by their bytes, from `at` on, and whether
/// they are small ones of one script: of the Russian and Kazakh alphabets
/// without ё, or of the Latin one.
fn run_of_letters(bytes: &[u8], at: usize) -> (usize, Letters) {
    let rest = &bytes[at..];
    let is_capitalized = matches!(rest, [0xd0, 0x90..=0xaf, ..]);
    let capital = if is_capitalized { 2 } else { 0 };
    let of_small = if is_capitalized { Letters::Capitalized } else { Letters::Small };
    let mut length = capital + russian_letters(&rest[capital..]);
    if length > 0 && rest.get(length).is_none_or(u8::is_ascii) {
        return (at + length, of_small);
    }
    let mut are_small = true;
    for letter in rest[length..].chunks_exact(2) {
        let (row, second) = (usize::from(letter[0].wrapping_sub(0xd0)), letter[1] & 0x3f);
        let Some(letters) = CYRILLIC.get(row).filter(|letters| letters.all >> second & 1 == 1)
        else {
            break;
        };
        are_small &= letters.small >> second & 1 == 1;
        length += 2;
    }
    if length == 0 {
        length = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        are_small = rest[..length].iter().all(u8::is_ascii_lowercase);
    }
    (at + length, if are_small { of_small } else { Letters::Other })
}

/// How many bytes the letters have, from the first on, that are of а to я, as
/// nearly all letters are. At the end of the text up to three may be left out.
fn russian_letters(bytes: &[u8]) -> usize {
    let (fours, _) = bytes.as_chunks();
    let mut length = 0;
    for four in fours {
        let letters = russian_among(u64::from_le_bytes(*four));
        length += 2 * letters;
        if letters < 4 {
            break;
        }
    }
    length
}

/// How many of four letters, from the first on, are of а to я: D0 with B0 to BF,
/// or D1 with 80 to 8F. Without the last half of the second byte these are two
/// numbers, which differ by 3001, and the lowest bit says which of them it is.
const fn russian_among(four: u64) -> usize {
    let differing = (four & 0xf0ff_f0ff_f0ff_f0ff) ^ 0xb0d0_b0d0_b0d0_b0d0;
    let in_d1 = differing & 0x0001_0001_0001_0001;
    let others = differing ^ (in_d1 * 0x3001);
    others.trailing_zeros() as usize / 16
}

/// The letters that begin with one byte, as bits by their second byte.
struct Row {
    all: u64,
    small: u64,
}

/// The letters that begin with the bytes D0 to D3. The small ones are а–п, р–я and
/// what follows it without ё, ґ ғ қ ң ү ұ һ, ә ө.
const CYRILLIC: [Row; 4] = {
    let in_d2 = 1 << 0x11 | 1 << 0x13 | 1 << 0x1b | 1 << 0x23 | 1 << 0x2f | 1 << 0x31 | 1 << 0x3b;
    [
        Row { all: u64::MAX, small: 0xffff << 0x30 },
        Row { all: u64::MAX, small: 0xffff_ffff & !(1 << 0x11) },
        // What stands before Ҋ are signs and marks.
        Row { all: u64::MAX << 0x0a, small: in_d2 },
        Row { all: u64::MAX, small: 1 << 0x19 | 1 << 0x29 },
    ]
};

/// A number of the first two letters of a word: of the last byte of each.
pub(super) fn opening(word: &str) -> u16 {
    let bytes = word.as_bytes();
    let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
    let opening = bytes.first_chunk().copied();
    let [one, two, three, four] = opening.unwrap_or_else(|| [byte(0), byte(1), byte(2), byte(3)]);
    let (first, second) = match (one, three) {
        (..0x80, _) => (one, two),
        (_, ..0x80) => (two, three),
        _ => (two, four),
    };
    u16::from(first) * 31 + u16::from(second)
}

/// A number of a whole word: of its ends, which overlap in a short one.
pub(super) fn hash(word: &str) -> u16 {
    let bytes = word.as_bytes();
    let (first, last) = eight(bytes).or_else(|| four(bytes)).unwrap_or_else(|| {
        let last = bytes.last_chunk().map_or(0, |last| u16::from_le_bytes(*last));
        (bytes.first().copied().unwrap_or_default().into(), last.into())
    });
    let mixed = (first ^ last.rotate_left(23)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    u16::try_from(mixed >> 48).expect("sixteen bits are left")
}

fn eight(bytes: &[u8]) -> Option<(u64, u64)> {
    Some((u64::from_le_bytes(*bytes.first_chunk()?), u64::from_le_bytes(*bytes.last_chunk()?)))
}

fn four(bytes: &[u8]) -> Option<(u64, u64)> {
    let ends = (bytes.first_chunk()?, bytes.last_chunk()?);
    Some((u32::from_le_bytes(*ends.0).into(), u32::from_le_bytes(*ends.1).into()))
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
            0xd0 | 0xd1 | 0xd3 => (Self::Letters, 2),
            b'a'..=b'z' | b'A'..=b'Z' => (Self::Letters, 1),
            b'0'..=b'9' => (Self::Digits, 1),
            b'%' => (Self::Sign, 1),
            ..0x80 => (Self::Gap, 1),
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
            // Quotation marks, dashes and apostrophes need no table to be told.
            '«' | '»' | '\u{2010}'..='\u{2027}' => Self::Gap,
            _ if letter.is_alphanumeric() => Self::Letters,
            _ => Self::Gap,
        }
    }
}

fn key(word: &str, letters: Letters) -> Cow<'_, str> {
    match letters {
        Letters::Small | Letters::Digits => return Cow::Borrowed(word),
        Letters::Capitalized => return Cow::Owned(uncapitalized(word)),
        Letters::Other => (),
    }
    // Tables hold "each" and "copy" in Latin letters: in capitals they look Cyrillic.
    let is_sign = |byte| matches!(byte, b'I' | b'V' | b'X' | b'N');
    let is_latin = word.is_ascii() && !word.bytes().all(is_sign);
    let folded = if is_latin { Cow::Borrowed(word) } else { fold(word) };
    let mut key = String::with_capacity(word.len());
    for letter in folded.chars() {
        match letter {
            'a'..='z' | 'а'..='я' | '0'..='9' => key.push(letter),
            'А'..='Я' => key.extend(char::from_u32(u32::from(letter) + 0x20)),
            _ => key.extend(letter.to_lowercase()),
        }
    }
    Cow::Owned(key)
}

/// The key of a word such as «Закон»: nothing of it is to be folded.
fn uncapitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().and_then(|capital| char::from_u32(u32::from(capital) + 0x20));
    let mut key = String::with_capacity(word.len());
    if let Some(first) = first {
        key.push(first);
    }
    key + letters.as_str()
}

/// A sentence with a large first letter.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
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
        for word in [
            "әрі",
            "ғылым",
            "қауіпсіздігі",
            "жаңа",
            "өту",
            "ұлттық",
            "үй",
            "жиһаз",
            "їжа",
            "є",
            "law",
            "24",
        ] {
            assert!(matches!(words(word)[0].key, Cow::Borrowed(_)), "{word}");
            assert_eq!(fold(word), word);
        }
        for word in ["ёлка", "Суд", "cуд", "судa", "и\u{306}", "N", "Үй", "ѣ", "ӏ"]
        {
            assert!(matches!(words(word)[0].key, Cow::Owned(_)), "{word}");
            assert_eq!(words(word).len(), 1, "{word}");
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
    fn words_between_equal_ends_are_read_as_all_are() {
        let texts = [
            "",
            "в течение 24 часов",
            "в течение 24 рабочих часов",
            "в течение 2 часов",
            "в тече\u{301}ние 24 часов",
            "статьи 18-1, 18-2 и 19",
            "статьи 18-1, 18-12 и 19",
            "статьи 18-1,и 19",
            "балада балалар",
            "балалар балада",
        ];
        for other in texts {
            for text in texts {
                let known = words(other);
                let alike = words_like(text, other, &known);
                assert_eq!(alike.words, words(text), "{other} → {text}");
            }
        }
    }
}
