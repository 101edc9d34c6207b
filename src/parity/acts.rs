//! The acts that a passage names: by their numbers, «№ 94-V ЗРК» and «№ 94-V ҚРЗ», and
//! by their titles, of which only how many there are can be compared.

use crate::compare::references::Passage;
use crate::document::latin_of_roman;
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
pub(crate) fn acts(passage: &Passage<'_>) -> impl Iterator<Item = (Act, Span)> {
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
        let part =
            |word: &Word<'_>| word.span.of(text).chars().map(latin_of_roman).collect::<String>();
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
    word.is_digits()
        || word.span.of(text).chars().map(latin_of_roman).all(|letter| "IVX".contains(letter))
}

/// What is quoted as the title of an act: «О …», «… туралы», "On …".
fn titles(passage: &Passage<'_>) -> impl Iterator<Item = (Act, Span)> {
    let quotes = passage.text.match_indices(QUOTES);
    quotes.filter_map(move |(at, quote)| {
        let title = match passage.language {
            Language::Kazakh => title_before(passage, at),
            Language::Russian => title_after(passage, at + quote.len(), &["о", "об", "обо"]),
            Language::English => title_after(passage, at + quote.len(), &["on"]),
        };
        let title = title.filter(|title| !is_of_questions(title.of(passage.text)));
        Some((Act::Title, title?))
    })
}

/// Whether a title is «Вопросы …», «О некоторых вопросах …» or «… мәселелері туралы»: each
/// language may say "on" there or not.
fn is_of_questions(title: &str) -> bool {
    let mut words = title.split_whitespace().map(str::to_lowercase);
    let is_russian = words.by_ref().take(MOST_BEFORE_QUESTIONS).any(|it| it.starts_with("вопрос"));
    let last = title.split_whitespace().rev().nth(1);
    is_russian || last.is_some_and(|word| word.to_lowercase().starts_with("мәселе"))
}

/// «О некоторых вопросах».
const MOST_BEFORE_QUESTIONS: usize = 3;

/// The title that ends in «туралы» before a quotation mark.
fn title_before(passage: &Passage<'_>, end: usize) -> Option<Span> {
    let last = passage.words.partition_point(|word| word.span.end < end);
    let last = passage.words.get(last).filter(|word| word.span.end == end)?;
    let before = &passage.text[..last.span.start];
    let (start, quote) = before.rmatch_indices(QUOTES).next()?;
    let title = Span::new(start + quote.len(), end);
    // «"заем туралы" деген сөздермен толықтырылсын» adds words.
    let is_title = !title.of(passage.text).starts_with(char::is_lowercase);
    (last.key == "туралы" && is_title && title.start < last.span.start).then_some(title)
}

/// The title that begins with one of `words` behind a quotation mark.
fn title_after(passage: &Passage<'_>, start: usize, words: &[&str]) -> Option<Span> {
    let first = passage.words.partition_point(|word| word.span.start < start);
    let first = passage.words.get(first).filter(|word| word.span.start == start)?;
    let after = &passage.text[first.span.end..];
    let is_title = words.contains(&&*first.key)
        && first.span.of(passage.text).starts_with(char::is_uppercase)
        && after.starts_with(char::is_whitespace);
    let length = after.find(QUOTES).unwrap_or(after.len());
    is_title.then(|| Span::new(start, first.span.end + length))
}

/// What titles and names stand between.
pub(super) const QUOTES: [char; 6] = ['«', '»', '"', '“', '”', '„'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_found_in_whatever_letters_and_spaces() {
        let shown = |text: &str, language: Language| {
            let passage = Passage::read(text, language);
            let titles = titles(&passage).map(|(_, at)| at.of(text).to_owned());
            titles.collect::<Vec<_>>()
        };
        for (text, title) in [
            ("Закон «О связи» действует", "О связи"),
            ("Закон «О\u{a0}связи»", "О\u{a0}связи"),
            ("Закон «Об\nобразовании»", "Об\nобразовании"),
            ("ЗАКОН «ОБ ОБРАЗОВАНИИ»", "ОБ ОБРАЗОВАНИИ"),
        ] {
            assert_eq!(shown(text, Language::Russian), [title], "{text}");
        }
        for (text, title) in [
            ("«Байланыс туралы» Заң", "Байланыс туралы"),
            ("«Байланыс\u{a0}туралы» Заң", "Байланыс\u{a0}туралы"),
            ("«БАЙЛАНЫС\nТУРАЛЫ» ЗАҢ", "БАЙЛАНЫС\nТУРАЛЫ"),
        ] {
            assert_eq!(shown(text, Language::Kazakh), [title], "{text}");
        }
        assert_eq!(shown("the Law “ON\nEDUCATION”", Language::English), ["ON\nEDUCATION"]);
        for text in ["«о связи»", "«Обо»", "«Оператор связи»", "«О некоторых вопросах связи»"]
        {
            assert_eq!(shown(text, Language::Russian), [""; 0], "{text}");
        }
        for text in [
            "«туралы» деген сөз",
            "«заем туралы» деген сөздер",
            "Байланыс туралы «Заң»",
            "«Байланыс мәселелері туралы»",
        ] {
            assert_eq!(shown(text, Language::Kazakh), [""; 0], "{text}");
        }
    }
}
