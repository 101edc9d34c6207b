//! Words that were found, with some of those around them.

use super::line::{Line, Mark, Role, Run};
use crate::text::span::Span;

/// How many characters stand before the first place.
const BEFORE: usize = 40;

/// How many stand from there on.
const AFTER: usize = 110;

/// `place` in bold, if there is one, then the words around the first of `places` with all
/// that were found among them.
pub fn found_line(place: &str, text: &str, places: &[Span]) -> Line {
    let mut runs = vec![Run::new(place, Role::Label)];
    if !place.is_empty() {
        runs.push(Run::new("  ", Role::Plain));
    }
    let first = places.first().map_or(0, |first| first.start);
    let start = word_start(text, first);
    let end = word_end(text, first);
    if start > 0 {
        runs.push(Run::new("… ", Role::Muted));
    }
    let mut at = start;
    for found in places.iter().filter(|found| found.start < end) {
        let found = Span::new(found.start.max(at), found.end.min(text.len()));
        runs.push(Run::new(&text[at..found.start], Role::Plain));
        let run = Run::new(found.of(text), Role::Plain);
        runs.push(Run { mark: Some(Mark::Found), ..run });
        at = found.end;
    }
    if at < end {
        runs.push(Run::new(&text[at..end], Role::Plain));
    }
    if end.max(at) < text.trim_end().len() {
        runs.push(Run::new(" …", Role::Muted));
    }
    runs.retain(|run| !run.text.is_empty());
    Line::new(0, runs)
}

/// The beginning of a word some characters before `at`.
fn word_start(text: &str, at: usize) -> usize {
    let before = &text[..at];
    let Some((far, _)) = before.char_indices().rev().nth(BEFORE) else { return 0 };
    let gap = before[far..].find(char::is_whitespace);
    gap.map_or(far, |gap| at - before[far + gap..].trim_start().len())
}

/// The end of a word some characters after `at`.
fn word_end(text: &str, at: usize) -> usize {
    let after = &text[at..];
    let Some((far, _)) = after.char_indices().nth(AFTER) else { return text.trim_end().len() };
    let end = after[..far].rfind(char::is_whitespace).unwrap_or(far);
    at + end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(text: &str, word: &str) -> Vec<Span> {
        text.match_indices(word).map(|(at, word)| Span::new(at, at + word.len())).collect()
    }

    #[test]
    fn the_words_around_end_at_words() {
        let text = "слово ".repeat(30) + "суд и суд " + &"далее ".repeat(40);
        let line = found_line("ст. 1", &text, &spans(&text, "суд"));
        let shown = line.text();
        assert!(shown.starts_with("ст. 1  … слово"), "{shown}");
        assert!(shown.ends_with("далее …"), "{shown}");
        assert!(shown.chars().count() < 180, "{shown}");
        assert_eq!(line.runs.iter().filter(|run| run.mark.is_some()).count(), 2);
    }

    #[test]
    fn a_short_text_is_shown_whole() {
        let text = "Решает суд.";
        assert_eq!(found_line("1.", text, &spans(text, "суд")).text(), "1.  Решает суд.");
        assert_eq!(found_line("1.", text, &spans(text, text)).text(), "1.  Решает суд.");
        assert_eq!(found_line("", text, &spans(text, "суд")).text(), text);
        let unbroken = "ы".repeat(400);
        assert!(found_line("1.", &unbroken, &[Span::new(200, 204)]).text().chars().count() < 200);
    }
}
