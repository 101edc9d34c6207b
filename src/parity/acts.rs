//! The acts that a passage names: by their numbers, «№ 94-V ЗРК» and «№ 94-V ҚРЗ», and
//! by their titles, of which only how many there are can be compared.

use crate::compare::references::Passage;
use crate::text::language::Language;
use crate::text::lexicon::Word;
use crate::text::span::Span;

/// What names an act.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Act {
    /// Its number, or that of another document: `94-V`.
    Number(String),
    /// Its title.
    Title,
}

impl Act {
    /// Whether it is an act for certain: «форма № 1» may have no number elsewhere.
    pub fn is_certain(&self) -> bool {
        match self {
            Self::Number(number) => number.contains(['I', 'V', 'X']),
            Self::Title => true,
        }
    }
}

/// The numbers and the titles of a passage.
pub(super) fn acts(passage: &Passage<'_>) -> impl Iterator<Item = (Act, Span)> {
    numbers(passage).chain(titles(passage))
}

/// What stands behind a number sign.
fn numbers(passage: &Passage<'_>) -> impl Iterator<Item = (Act, Span)> {
    let Passage { text, words, .. } = passage;
    let signs = text.match_indices(['№', 'N']);
    let places =
        signs.filter_map(move |(at, sign)| Some((at, number_place(passage, at, sign.len())?)));
    places.filter_map(move |(sign, at)| {
        let is_part = |at: &usize| {
            is_number(&words[*at], text) && matches!(passage.gap(at - 1), "-" | "‑" | "–" | "/")
        };
        let end = (at + 1..words.len()).take_while(is_part).last().unwrap_or(at);
        let part = |word: &Word<'_>| word.span.of(text).chars().map(latin).collect::<String>();
        let parts: Vec<_> = words[at..=end].iter().map(part).collect();
        let span = Span::new(sign, words[end].span.end);
        words[at].is_digits().then(|| (Act::Number(parts.join("-")), span))
    })
}

/// The word behind a number sign: `№ 5`, `No. 5`, `N 5`.
fn number_place(passage: &Passage<'_>, at: usize, length: usize) -> Option<usize> {
    let before = &passage.text[..at];
    let rest = &passage.text[at + length..];
    let rest = rest.strip_prefix("o.").unwrap_or(rest);
    let is_word = length == 1 && before.ends_with(char::is_alphanumeric);
    let number = passage.text.len() - rest.trim_start().len();
    let place = passage.words.partition_point(|word| word.span.start < number);
    let is_there = passage.words.get(place).is_some_and(|word| word.span.start == number);
    (!is_word && is_there).then_some(place)
}

/// Digits, or the Roman number of a parliament, in letters of whatever alphabet.
fn is_number(word: &Word<'_>, text: &str) -> bool {
    word.is_digits() || word.span.of(text).chars().map(latin).all(|letter| "IVX".contains(letter))
}

/// The letter of a Roman number as Latin has it.
pub(super) const fn latin(letter: char) -> char {
    match letter {
        'І' => 'I',
        'Х' => 'X',
        _ => letter,
    }
}

/// What is quoted as the title of an act: «О …», «… туралы», "On …".
fn titles(passage: &Passage<'_>) -> impl Iterator<Item = (Act, Span)> {
    let text = passage.text;
    let title = move |(at, quote): (usize, &str)| {
        let (before, after) = (&text[..at], &text[at + quote.len()..]);
        let span = match passage.language {
            Language::Kazakh => {
                let start = before.strip_suffix(" туралы")?.rfind(QUOTES)?;
                let width = before[start..].chars().next().map_or(0, char::len_utf8);
                Span::new(start + width, at)
            }
            Language::Russian => {
                title_after(after, &["О ", "Об ", "Обо "])?.shifted(at + quote.len())
            }
            Language::English => title_after(after, &["On "])?.shifted(at + quote.len()),
        };
        Some((Act::Title, span))
    };
    text.match_indices(QUOTES).filter_map(title)
}

/// The title that begins with one of `words`, in bytes of `text`.
fn title_after(text: &str, words: &[&str]) -> Option<Span> {
    let is_title = words.iter().any(|word| text.starts_with(word));
    is_title.then(|| Span::new(0, text.find(QUOTES).unwrap_or(text.len())))
}

const QUOTES: [char; 6] = ['«', '»', '"', '“', '”', '„'];
