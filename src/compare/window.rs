//! What two passages have in common at both ends, byte for byte.
//!
//! Most amendments change a few words of a long provision. Only what lies
//! between the equal ends is read as words, with so much of the ends around it
//! as a change may slide over: its own length.

use super::sides::Sides;
use crate::text::span::{self, Span};

/// The part of each passage that must be read. It begins and ends on word
/// borders; the bytes before it are equal on both sides, and those after it.
pub fn window(sources: Sides<&str>, passages: Sides<Span>) -> Sides<Span> {
    let texts = sources.zip(passages).map(|(source, passage)| passage.of(source));
    let bytes = texts.map(str::as_bytes);
    let before = span::shared_start(bytes.old, bytes.new);
    let rest = bytes.map(|bytes| &bytes[before..]);
    let after = span::shared_end(rest.old, rest.new);
    let changed = rest.old.len().max(rest.new.len()) - after;
    if changed == 0 {
        return passages.map(|passage| Span::empty(passage.end));
    }
    let start = border_before(texts.old, before.saturating_sub(changed));
    let end = border_after(texts.old, texts.old.len() - after, changed);
    let tail = texts.old.len() - end;
    passages.map(|passage| Span::new(passage.start + start, passage.end - tail))
}

/// The last place up to `limit` where reading may begin as if at the start: a
/// space outside round brackets that is no part of a number.
fn border_before(text: &str, limit: usize) -> usize {
    let is_border = |at: &usize| {
        let before = &text[..*at];
        let goes_on = |c: char| c.is_whitespace() || c.is_ascii_digit() || matches!(c, '№' | 'N');
        !before.is_empty() && !before.ends_with(goes_on) && !before.ends_with("No.")
    };
    let bytes = text.as_bytes();
    let last = |limit: usize| {
        let mut spaces = (0..limit).rev().filter(|at| bytes[*at] == b' ');
        spaces.find(is_border).unwrap_or(0)
    };
    let at = last(limit);
    open_bracket(&text[..at]).map_or(at, last)
}

/// Where the first round bracket opens that is not closed.
fn open_bracket(text: &str) -> Option<usize> {
    let first = text.find('(')?;
    let mut open: Vec<usize> = Vec::new();
    for (at, byte) in text.bytes().enumerate().skip(first) {
        match byte {
            b'(' => open.push(at),
            b')' => drop(open.pop()),
            _ => (),
        }
    }
    open.first().copied()
}

/// The longest character: what stands nearer to a change may be cut in half.
const CHARACTER: usize = 4;

/// The first place at least `by` bytes behind `from` where reading may end: a
/// space that is no part of a number.
fn border_after(text: &str, from: usize, by: usize) -> usize {
    let is_border = |at: &usize| {
        let (before, after) = text.split_at(*at);
        !before.ends_with(char::is_whitespace)
            && !after[1..].starts_with(|c: char| c.is_ascii_digit() || c.is_whitespace())
    };
    let rest = text.as_bytes().iter().enumerate().skip(from + by.max(CHARACTER));
    let mut spaces = rest.filter(|(_, byte)| **byte == b' ').map(|(at, _)| at);
    spaces.find(is_border).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is read of two texts.
    fn read<'a>(old: &'a str, new: &'a str) -> [&'a str; 2] {
        let sources = Sides::new(old, new);
        let window = window(sources, sources.map(|text| Span::new(0, text.len())));
        [window.old.of(old), window.new.of(new)]
    }

    #[test]
    fn only_what_lies_between_equal_ends_is_read() {
        for (old, new, expected) in [
            ("оператор ведёт учёт лиц", "оператор ведёт учёт лиц", ["", ""]),
            (
                "закон о суде от 5 мая и о лицах",
                "закон о суде от 6 мая и о лицах",
                [" от 5 мая", " от 6 мая"],
            ),
            (
                "всего до 5 000 лиц и групп",
                "всего до 5 100 лиц и групп",
                [" 5 000 лиц", " 5 100 лиц"],
            ),
            ("лица (пункт 2) и дела", "лица (пункт 3) и дела", [" (пункт 2) и", " (пункт 3) и"]),
            ("Закон № 5 о суде", "Закон № 6 о суде", [" № 5 о суде", " № 6 о суде"]),
            ("а\u{a0} б", "а  б", ["а\u{a0} б", "а  б"]),
        ] {
            assert_eq!(read(old, new), expected);
        }
    }

    #[test]
    fn a_change_may_slide_over_its_own_length() {
        let old = "Срок дан судом. Ответ дан.";
        let new = "Срок дан судом. Отказ дан судом. Ответ дан.";
        assert_eq!(read(old, new), [old, new]);
    }
}
