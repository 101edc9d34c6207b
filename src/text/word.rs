//! Words as runs of letters or digits, each with the key by which tables know it.

use super::fold::fold;
use super::span::{Span, shared_end, shared_start};
use std::borrow::Cow;

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
    /// A number of the whole of its key.
    pub(super) hash: u16,
}

impl<'a> Word<'a> {
    fn new(text: &'a str, span: Span, letters: Letters) -> Self {
        let word = span.of(text);
        let key = if letters == Letters::Small { Cow::Borrowed(word) } else { key(word) };
        Self { span, opening: opening(&key), hash: hash(&key), key }
    }

    /// Whether it is a run of digits.
    pub fn is_digits(&self) -> bool {
        self.key.as_bytes().first().is_some_and(u8::is_ascii_digit)
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

/// The same where much of it is as in another text, of which `known` are the
/// words: only what lies between the equal ends is read.
pub fn words_like<'a>(text: &'a str, other: &'a str, known: &[Word<'a>]) -> Vec<Word<'a>> {
    let before = shared_start(text.as_bytes(), other.as_bytes());
    let after = shared_end(&text.as_bytes()[before..], &other.as_bytes()[before..]);
    // A word is told from the next by the character beside it.
    let begin = known.partition_point(|word| word.span.end + LONGEST_CHARACTER <= before);
    let end =
        known.partition_point(|word| word.span.start + after < other.len() + LONGEST_CHARACTER);
    let (begin, end) = (&known[..begin], &known[end.max(begin)..]);
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
    words
}

const LONGEST_CHARACTER: usize = 4;

/// Reads the words of a part of `text` that begins and ends between words.
fn read<'a>(text: &'a str, part: Span, words: &mut Vec<Word<'a>>) {
    let mut at = part.start;
    while at < part.end {
        let start = at;
        let (class, length) = Class::at(text, at, Class::Gap);
        at += length;
        let letters = match class {
            Class::Gap => continue,
            Class::Sign => Letters::Small,
            Class::Digits => {
                at = end_of_run(text, Span::new(at, part.end), class);
                Letters::Small
            }
            Class::Letters => {
                let (end, letters) = run_of_letters(text.as_bytes(), start);
                let begun = Span::new(at.max(end), part.end);
                at = end_of_run(text, begun, class);
                if at == end { letters } else { Letters::Other }
            }
        };
        words.push(Word::new(text, Span::new(start, at), letters));
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
    Other,
}

/// Where the letters end that are told by their bytes, from `at` on, and whether
/// they are small ones of one script: of the Russian and Kazakh alphabets
/// without ё, or of the Latin one.
fn run_of_letters(bytes: &[u8], at: usize) -> (usize, Letters) {
    let rest = &bytes[at..];
    let mut are_small = true;
    let mut length = 2 * rest.chunks_exact(2).take_while(|letter| is_russian(letter)).count();
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
    (at + length, if are_small { Letters::Small } else { Letters::Other })
}

/// Whether it is one of а to я, as nearly all letters are.
const fn is_russian(letter: &[u8]) -> bool {
    matches!(letter, [0xd0, 0xb0..=0xbf] | [0xd1, 0x80..=0x8f])
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
    let byte = |at: usize| bytes.get(at).map_or(0, |byte| u16::from(*byte));
    let (first, second) = match (byte(0), byte(2)) {
        (..0x80, _) => (byte(0), byte(1)),
        (_, ..0x80) => (byte(1), byte(2)),
        _ => (byte(1), byte(3)),
    };
    first * 31 + second
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
            _ if letter.is_alphanumeric() => Self::Letters,
            _ => Self::Gap,
        }
    }
}

fn key(word: &str) -> Cow<'_, str> {
    if let Some(key) = of_capitalized(word) {
        return Cow::Owned(key);
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

/// The key of a word such as «Закон»: nothing of it is to be folded.
fn of_capitalized(word: &str) -> Option<String> {
    let first @ 'А'..='Я' = word.chars().next()? else { return None };
    let rest = &word[first.len_utf8()..];
    let is_small = run_of_letters(rest.as_bytes(), 0) == (rest.len(), Letters::Small);
    (is_small && !rest.starts_with(|letter: char| letter.is_ascii())).then(|| {
        let mut key = String::with_capacity(word.len());
        key.extend(char::from_u32(u32::from(first) + 0x20));
        key + rest
    })
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
                assert_eq!(words_like(text, other, &known), words(text), "{other} → {text}");
            }
        }
    }
}
