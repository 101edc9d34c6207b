//! Words of an instruction in the passages of a law: exactly as they are quoted, or else
//! where only spaces, dashes, quotation marks or look-alike letters differ.

use crate::text::fold::fold;
use crate::text::span::Span;
use crate::text::words::{Token, TokenKind, tokens};

/// Where words stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// Each place, in bytes of the source.
    pub(super) spans: Vec<Span>,
    /// Whether they were found only where such differences are overlooked.
    pub(super) is_folded: bool,
}

/// All places in `passages` where `words` stand whole: «лица» does not stand in «лицам».
pub(super) fn find(source: &str, passages: &[Span], words: &str) -> Found {
    let exact = passages.iter().flat_map(|passage| exact(source, *passage, words));
    let spans: Vec<_> = exact.collect();
    if !spans.is_empty() {
        return Found { spans, is_folded: false };
    }
    let folded = passages.iter().flat_map(|passage| folded(source, *passage, words));
    Found { spans: folded.collect(), is_folded: true }
}

/// All places where the words stand, exactly or where only such differences are overlooked:
/// what is changed throughout is changed in each.
pub(super) fn find_all(source: &str, passages: &[Span], words: &str) -> Found {
    let exact: Vec<_> =
        passages.iter().flat_map(|passage| exact(source, *passage, words)).collect();
    let folded = passages.iter().flat_map(|passage| folded(source, *passage, words));
    let is_new = |span: &Span| exact.iter().all(|exact| exact.common(*span).is_empty());
    let more: Vec<_> = folded.filter(is_new).collect();
    let is_folded = !more.is_empty();
    let mut spans = [exact, more].concat();
    spans.sort();
    Found { spans, is_folded }
}

fn exact(source: &str, passage: Span, words: &str) -> Vec<Span> {
    if words.is_empty() {
        return Vec::new();
    }
    let text = passage.of(source);
    let is_whole = |at: &usize| {
        let (before, behind) = (&text[..*at], &text[at + words.len()..]);
        let joins = |one: Option<char>, other: Option<char>| {
            one.zip(other).is_some_and(|(one, other)| is_letter(one) && is_letter(other))
        };
        let is_begun = joins(before.chars().next_back(), words.chars().next())
            || words.starts_with(is_digit) && ends_in_a_number(before, words);
        let goes_on = joins(words.chars().next_back(), behind.chars().next())
            || words.ends_with(is_digit) && goes_on_as_a_number(behind);
        // «10-бабы», «10-дневный»: the figures stand there.
        let in_compound = words.starts_with(is_letter) && is_half_a_compound(before.chars().rev())
            || words.ends_with(char::is_alphabetic) && is_half_a_compound(behind.chars());
        !is_begun && !goes_on && !in_compound
    };
    // The address of a link is no word of the law.
    let has_links = text.contains("](");
    let is_address = |at: &usize| {
        let link = if has_links { text[..*at].rfind("](") } else { None };
        link.is_some_and(|link| !text[link..*at].contains(')'))
    };
    let places = text.match_indices(words).map(|(at, _)| at).filter(is_whole);
    let places = places.filter(|at| !is_address(at));
    places.map(|at| Span::new(at, at + words.len()).shifted(passage.start)).collect()
}

/// Whether what lies beside words, read away from them, is the other half of a compound:
/// «интернет-|ресурс», «онлайн|-платформа».
fn is_half_a_compound(mut letters: impl Iterator<Item = char>) -> bool {
    letters.next().is_some_and(is_hyphen) && letters.next().is_some_and(char::is_alphabetic)
}

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '‑')
}

fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit()
}

/// Whether the digits of `words` belong to the number before them: 18-|4, 15,|5, 10 |000.
fn ends_in_a_number(before: &str, words: &str) -> bool {
    let mut letters = before.chars().rev();
    let tie = letters.next().filter(|tie| ties_digits(*tie));
    let is_blank = matches!(tie, Some(' ' | '\u{a0}'));
    let digits = words.chars().take_while(|letter| is_digit(*letter)).count();
    tie.is_some() && letters.next().is_some_and(is_digit) && (!is_blank || digits == 3)
}

/// Whether the digits before belong to a number that goes on: 18|-4, 15|,5, 10| 000.
fn goes_on_as_a_number(behind: &str) -> bool {
    let mut letters = behind.chars();
    let tie = letters.next().filter(|tie| ties_digits(*tie));
    let digits = letters.take_while(|letter| is_digit(*letter)).count();
    match tie {
        Some(' ' | '\u{a0}') => digits == 3,
        Some(_) => digits > 0,
        None => false,
    }
}

fn ties_digits(letter: char) -> bool {
    matches!(letter, '-' | '‑' | '–' | ',' | '.' | '^' | '/' | ' ' | '\u{a0}')
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric()
}

fn folded(source: &str, passage: Span, words: &str) -> Vec<Span> {
    let text = passage.of(source);
    let solid = |text: &str| -> Vec<Token> {
        tokens(text).into_iter().filter(|token| token.kind != TokenKind::Space).collect()
    };
    let (mut here, sought) = (solid(text), solid(words));
    if sought.is_empty() {
        return Vec::new();
    }
    if !words.contains(EMPHASIS) {
        here.retain(|token| !token.span.of(text).starts_with(EMPHASIS));
    }
    let keys: Vec<_> = sought.iter().map(|token| fold(token.span.of(words))).collect();
    let is_here = |window: &&[Token]| {
        window.iter().zip(&keys).all(|(token, key)| fold(token.span.of(text)) == *key)
    };
    let windows = here.windows(sought.len()).filter(is_here);
    let span = |window: &[Token]| window[0].span.join(window[window.len() - 1].span);
    let spans = windows.map(|window| span(window).shifted(passage.start));
    spans.filter_map(|span| emphasized(source, span)).collect()
}

/// The marks of Markdown around words that are emphasized.
pub(super) const EMPHASIS: [char; 2] = ['*', '_'];

/// Words with those of the marks around them whose other half stands within: «**срок** идет»
/// is not to leave the first mark alone. None where a mark has no other half.
pub(super) fn emphasized(source: &str, span: Span) -> Option<Span> {
    let before = source[..span.start].trim_end_matches(EMPHASIS).len();
    let behind = source[span.end..].trim_start_matches(EMPHASIS).len();
    let (start, end) = (before, source.len() - behind);
    let around =
        [span, Span::new(start, span.end), Span::new(span.start, end), Span::new(start, end)];
    around.into_iter().find(|span| is_balanced(span.of(source)))
}

/// Whether each mark of emphasis has its other half.
pub(super) fn is_balanced(text: &str) -> bool {
    let mut open: Vec<&str> = Vec::new();
    let marks = text.split(|letter| !EMPHASIS.contains(&letter)).filter(|mark| !mark.is_empty());
    for mark in marks {
        match open.iter().position(|each| *each == mark) {
            Some(at) => drop(open.remove(at)),
            None => open.push(mark),
        }
    }
    open.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(text: &'a str, words: &str) -> (Vec<&'a str>, bool) {
        let found = find(text, &[Span::new(0, text.len())], words);
        (found.spans.iter().map(|span| span.of(text)).collect(), found.is_folded)
    }

    #[test]
    fn words_are_found_whole() {
        assert_eq!(found("лицам и лица.", "лица"), (vec!["лица"], false));
        assert_eq!(found("27), 29)", "27),"), (vec!["27),"], false));
        for text in ["статье 18-4", "18,5 процента", "18 000 тенге", "статье 2-18", "18^1", "0.18"]
        {
            assert_eq!(found(text, "18").0, Vec::<&str>::new(), "{text}");
        }
        for text in ["статьях 17, 18, 19", "18 дней", "2020 года 18", "18)", "№ 18."]
        {
            assert_eq!(found(text, "18").0, ["18"], "{text}");
        }
    }

    #[test]
    fn what_only_looks_otherwise_is_found_and_said() {
        let text = "в течение 10\u{a0}дней – «срок»";
        assert_eq!(found(text, "10 дней - \"срок\""), (vec!["10\u{a0}дней – «срок»"], true));
        assert_eq!(found(text, "сроки").0, Vec::<&str>::new());
    }

    #[test]
    fn words_are_found_across_emphasis_with_both_halves_of_it() {
        let text = "**Сбор** *взимается* в **размере, который** равен 5*.";
        assert_eq!(found(text, "Сбор взимается"), (vec!["**Сбор** *взимается*"], true));
        assert_eq!(found(text, "взимается в"), (vec!["*взимается* в"], true));
        let across = "Сбор** *взимается* в **размере";
        assert_eq!(found(text, "Сбор взимается в размере"), (vec![across], true));
        assert_eq!(found(text, "который равен").0, Vec::<&str>::new());
        assert_eq!(found(text, "взимается"), (vec!["взимается"], false));
    }
}
