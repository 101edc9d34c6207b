//! Emphasis of a label alone: «**Статья 1.** Имя». Its signs are of no words; an asterisk of
//! the law and the emphasis of its first words are.

use super::editorial::is_editorial;
use super::markdown::SourceLine;
use super::marker::marker;
use crate::text::span::Span;

/// The signs of emphasis.
const SIGNS: [char; 2] = ['*', '_'];

/// Lines without the signs before a label, or before the opening of a note, that are closed
/// behind it.
pub(super) fn without_led(source: &str, mut lines: Vec<SourceLine>) -> Vec<SourceLine> {
    for line in &mut lines {
        let words = line.words.of(source);
        if !words.starts_with(SIGNS) {
            continue;
        }
        let inner = words.trim_start_matches(SIGNS);
        let is_closed = inner.contains(SIGNS) && !words.starts_with("____");
        if is_closed && (marker(inner, false).is_some() || is_editorial(inner)) {
            line.words.start = line.words.end - inner.len();
        }
    }
    lines
}

/// What stands behind a label that ends at `end`, without the end of the emphasis that the
/// label began with: «**1.** Орган», «1.** Орган». What begins there is of the words.
pub(super) fn without_end_of_emphasis(source: &str, rest: Span, label: Span) -> Span {
    let words = rest.of(source);
    let inner = words.trim_start_matches(SIGNS);
    let is_led = source[..label.start].ends_with(SIGNS);
    let touches = rest.start == label.end && !inner.starts_with(|c: char| !c.is_whitespace());
    if inner.len() == words.len() || !is_led && !touches {
        return rest;
    }
    Span::new(rest.end - inner.len(), rest.end).trimmed(source)
}

#[cfg(test)]
mod tests {
    use super::super::markdown::lines;
    use super::*;

    #[test]
    fn emphasis_of_a_label_is_no_word() {
        for (line, words) in [
            ("**Статья 1.** Цель", "Статья 1.** Цель"),
            ("**Сноска.** Снята.", "Сноска.** Снята."),
            ("*Слово* и *ещё*.", "*Слово* и *ещё*."),
            ("*Примечание. Да.", "*Примечание. Да."),
        ] {
            assert_eq!(without_led(line, lines(line))[0].words.of(line), words);
        }
    }
}
