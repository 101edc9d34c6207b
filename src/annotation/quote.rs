//! Words found in a text though its spaces, dashes, quotation marks or
//! look-alike letters are written otherwise.
//!
//! A text is folded to a key, and every character of the key knows the byte of
//! the text it comes from, so that what is found in the key is a span of the
//! text.

use super::selector::Quote;
use crate::text::fold::fold;
use crate::text::span::Span;
use crate::text::words::{TokenKind, tokens};

/// How many characters of its neighbours a quote keeps.
const CONTEXT: usize = 32;

/// A text folded for searching.
#[derive(Clone, Debug)]
pub(super) struct Folded {
    key: String,
    /// For each byte of the key, the bytes of the source that it comes from.
    from: Vec<Span>,
}

impl Folded {
    /// Folds the words of `source` under `within`.
    pub(super) fn new(source: &str, within: Span) -> Self {
        let mut folded = Self { key: String::new(), from: Vec::new() };
        for token in tokens(within.of(source)) {
            let span = token.span.shifted(within.start);
            if token.kind == TokenKind::Space {
                folded.push(' ', span);
            } else {
                folded.push_word(span.of(source), span);
            }
        }
        folded
    }

    /// A word is folded whole, because its script decides about its letters.
    /// Letters answer one to one, but where one of them is composed or dropped.
    fn push_word(&mut self, word: &str, span: Span) {
        let key = fold(word);
        if key.chars().count() != word.chars().count() {
            return key.chars().for_each(|c| self.push(c, span));
        }
        for ((at, letter), c) in word.char_indices().zip(key.chars()) {
            let start = span.start + at;
            self.push(c, Span::new(start, start + letter.len_utf8()));
        }
    }

    fn push(&mut self, c: char, span: Span) {
        let c = if c.is_whitespace() { ' ' } else { c };
        if c == ' ' && self.key.ends_with(' ') {
            return;
        }
        self.key.push(c);
        self.from.resize(self.key.len(), span);
    }

    /// The places of `words`, first to last, in bytes of the source; none for
    /// no words.
    pub(super) fn find(&self, words: &str) -> Vec<Span> {
        let key = fold_words(words);
        let key = key.trim();
        let found = self.key.match_indices(key).filter(|_| !key.is_empty());
        found.map(|(at, _)| self.from[at].join(self.from[at + key.len() - 1])).collect()
    }

    /// Whether `prefix` stands right before the byte `at` of the source.
    pub(super) fn has_before(&self, at: usize, prefix: &str) -> bool {
        let here = self.from.partition_point(|from| from.start < at);
        self.key[..here].trim_end().ends_with(fold_words(prefix).trim())
    }

    /// Whether `suffix` stands right after the byte before `at` of the source.
    pub(super) fn has_after(&self, at: usize, suffix: &str) -> bool {
        let here = self.from.partition_point(|from| from.start < at);
        self.key[here..].trim_start().starts_with(fold_words(suffix).trim())
    }
}

/// Words as [`Folded`] folds a text.
pub(super) fn fold_words(words: &str) -> String {
    Folded::new(words, Span::new(0, words.len())).key
}

/// Where `words` stand in `source` under `within`, first to last.
pub fn find_quote(source: &str, within: Span, words: &str) -> Vec<Span> {
    Folded::new(source, within).find(words)
}

impl Quote {
    /// The words of `source` under `span`, with their neighbours under `within`.
    pub fn of(source: &str, span: Span, within: Span) -> Self {
        let span = span.trimmed(source);
        let before = &source[within.start.min(span.start)..span.start];
        let after = &source[span.end..within.end.max(span.end)];
        let skipped = before.chars().count().saturating_sub(CONTEXT);
        Self {
            exact: span.of(source).to_owned(),
            prefix: before.chars().skip(skipped).collect(),
            suffix: after.chars().take(CONTEXT).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "1) «Уполномоченный\u{a0}орган»  –\nведёт реестр; ведет\u{ad} реестр\n";

    fn found(words: &str) -> Vec<&'static str> {
        let spans = find_quote(SOURCE, Span::new(0, SOURCE.len()), words);
        spans.into_iter().map(|span| span.of(SOURCE)).collect()
    }

    #[test]
    fn spaces_dashes_and_quotes_do_not_hide_words() {
        assert_eq!(
            found("\"Уполномоченный орган\" - ведет"),
            ["«Уполномоченный\u{a0}орган»  –\nведёт"]
        );
        assert_eq!(found("ведет реестр"), ["ведёт реестр", "ведет\u{ad} реестр"]);
        assert_eq!(found("реестр "), ["реестр", "реестр"]);
        assert_eq!(found("ведет реестры"), [""; 0]);
        assert_eq!(found(" "), [""; 0]);
    }

    #[test]
    fn the_same_word_twice_in_a_row_is_found_twice() {
        let source = "бап бап";
        assert_eq!(find_quote(source, Span::new(0, source.len()), "бап").len(), 2);
    }

    #[test]
    fn neighbours_are_checked_by_the_same_key() {
        let folded = Folded::new(SOURCE, Span::new(0, SOURCE.len()));
        let at = SOURCE.find("ведет").expect("there");
        assert!(folded.has_before(at, "реестр;\u{a0}"));
        assert!(!folded.has_before(at, "орган -"));
        assert!(folded.has_after(at, "ведет реестр"));
        assert!(folded.has_before(at, ""));
    }

    #[test]
    fn a_quote_keeps_a_little_of_its_neighbours() {
        let source = "Қазақстан Республикасының аумағында жиырма төрт сағат ішінде";
        let start = source.find("жиырма").expect("there");
        let span = Span::new(start, start + "жиырма төрт ".len());
        let quote = Quote::of(source, span, Span::new(0, source.len()));
        assert_eq!(quote.exact, "жиырма төрт");
        assert_eq!(quote.prefix, "қстан Республикасының аумағында ");
        assert_eq!(quote.suffix, " сағат ішінде");
        let first = Quote::of(source, Span::new(0, 18), Span::new(0, 18));
        assert_eq!(
            (first.exact.as_str(), first.prefix.as_str(), first.suffix.as_str()),
            ("Қазақстан", "", "")
        );
    }
}
