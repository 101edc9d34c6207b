//! A paragraph while it is read.

use super::styles::Properties;
use crate::import::flow::Block;
use crate::parse::marker::marker;
use std::collections::{BTreeMap, BTreeSet};

/// The most letters of the words that a comment is about.
const LONGEST_QUOTE: usize = 2_000;
/// The most comments whose words have begun and not ended, or that wait for their place.
const MOST_OPEN: usize = 64;

/// What a paragraph has so far.
#[derive(Default)]
pub(super) struct Pending {
    /// Its words; a line end stands where a line was broken.
    pub(super) text: String,
    /// The footnotes that belong to it.
    pub(super) notes: Vec<String>,
    /// What stands in boxes beside it.
    pub(super) boxes: Vec<Block>,
    /// The look of the paragraph that goes on in this one.
    pub(super) first: Option<Properties>,
    /// The comments whose words have begun: their names, and where.
    open: Vec<(String, usize, usize)>,
    /// Those whose words have ended.
    quoted: BTreeMap<String, String>,
    /// Those that stand here.
    made: Vec<String>,
    /// How many pieces were left out so far: they are not of our side.
    pub(super) gone: usize,
    /// The comments on such pieces alone.
    lost: Vec<String>,
    /// The words of an instruction that is not closed yet.
    pub(super) instruction: String,
}

impl Pending {
    /// Goes on with the next paragraph; of the look of this one, if it has words.
    pub(super) fn go_on(&mut self, own: Properties) {
        if self.text.trim().is_empty() {
            // What was remarked on a paragraph that is gone is not about the next.
            self.made.clear();
        } else if self.first.is_none() {
            self.first = Some(own);
        }
    }

    /// Begins the words of a comment.
    pub(super) fn open(&mut self, id: String) {
        if self.open.len() < MOST_OPEN {
            self.open.push((id, self.text.len(), self.gone));
        }
    }

    /// Ends them, and tells how many bytes they are.
    pub(super) fn close(&mut self, id: &str) -> usize {
        let Some(at) = self.open.iter().position(|(open, ..)| open == id) else { return 0 };
        let (id, start, gone) = self.open.swap_remove(at);
        let is_lost =
            self.gone > gone && self.text.get(start..).is_none_or(|words| words.trim().is_empty());
        if is_lost {
            self.lost.push(id);
            return 0;
        }
        self.quote(id, start)
    }

    /// Puts a comment here.
    pub(super) fn make(&mut self, id: String) {
        self.made.push(id);
    }

    fn quote(&mut self, id: String, start: usize) -> usize {
        let words = quotation(self.text.get(start..).unwrap_or_default());
        let bytes = words.len();
        self.quoted.entry(id).or_insert(words);
        bytes
    }

    /// The comments that stand here, each with the words that it is about.
    pub(super) fn made(&mut self) -> Vec<(String, String)> {
        let quoted = &mut self.quoted;
        let lost: BTreeSet<_> = std::mem::take(&mut self.lost).into_iter().collect();
        let made = std::mem::take(&mut self.made).into_iter();
        let made = made.filter(|id| !lost.contains(id)).map(|id| {
            let words = quoted.remove(&id).unwrap_or_default();
            (id, words)
        });
        made.collect()
    }

    /// Takes over the comments that go on past the end of a paragraph: they are about the
    /// words at its end.
    pub(super) fn comments_from(&mut self, mut ended: Self) {
        for (id, start, _) in std::mem::take(&mut ended.open) {
            ended.quote(id, start);
        }
        let quoted = ended.quoted.into_iter().filter(|(_, words)| !words.is_empty());
        self.quoted = quoted.take(MOST_OPEN).collect();
    }
}

/// The words that a comment is about, no more of them than are shown.
pub(super) fn quotation(text: &str) -> String {
    let end = text.char_indices().nth(2 * LONGEST_QUOTE).map_or(text.len(), |(at, _)| at);
    one_line(&text[..end]).chars().take(LONGEST_QUOTE).collect()
}

/// The lines of a paragraph: a broken line goes on, unless what follows is numbered.
pub(super) fn pieces(label: &str, text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for (at, line) in text.split('\n').enumerate() {
        let line = if at == 0 { format!("{label}{}", line.trim_start()) } else { line.to_owned() };
        let line = one_line(&line);
        match pieces.last_mut() {
            _ if line.is_empty() => {}
            Some(last) if marker(&line, false).is_none() => {
                last.push(' ');
                last.push_str(&line);
            }
            _ => pieces.push(line),
        }
    }
    pieces
}

/// Words with one space between them; spaces that hold words together stay.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    let is_blank = |c: char| c.is_whitespace();
    line.trim_matches(is_blank).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_line_goes_on_unless_a_number_follows() {
        assert_eq!(pieces("1. ", " Закон\n о праве"), ["1. Закон о праве"]);
        assert_eq!(
            pieces("", "лица:\n1) дети;\n2) иные\nлица"),
            ["лица:", "1) дети;", "2) иные лица"]
        );
        assert_eq!(pieces("3. ", ""), ["3."]);
        assert!(pieces("", " \t\n").is_empty());
        assert_eq!(one_line("\u{a0} a\u{a0}b \t c "), "a\u{a0}b c");
    }
}
