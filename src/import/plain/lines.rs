//! The lines of a text and the pages they stand on.

/// A line of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, from 1 on.
    pub at: usize,
    /// All that is on it, without blanks at its end.
    pub text: String,
}

/// A page: the lines between two form feeds.
pub type Page = Vec<Line>;

impl Line {
    /// Its words without blanks about them.
    pub fn words(&self) -> &str {
        self.text.trim()
    }

    /// Whether it has none.
    pub fn is_blank(&self) -> bool {
        self.words().is_empty()
    }

    /// How far its words are set in.
    pub fn indent(&self) -> usize {
        self.text.chars().take_while(|c| c.is_whitespace()).count()
    }

    /// How many columns it has.
    pub fn width(&self) -> usize {
        self.text.chars().count()
    }
}

/// The text with line feeds alone, without what nobody sees, and how many signs steered
/// something and were taken out.
pub(super) fn without_controls(text: &str) -> (String, usize) {
    let mut clean = String::with_capacity(text.len());
    let mut hidden = 0;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' if letters.peek() == Some(&'\n') => {}
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{b}' => clean.push('\n'),
            '\u{ad}' if letters.peek().is_some_and(|next| !matches!(next, '\n' | '\r')) => {}
            // A soft hyphen at the end of a line parts a word.
            '\n' | '\t' | '\u{c}' | '\u{ad}' => clean.push(letter),
            '\u{feff}' | '\u{200b}' | '\u{2060}' => {}
            _ if letter.is_control() || letter == '\u{fffd}' => hidden += 1,
            _ => clean.push(letter),
        }
    }
    (clean, hidden)
}

/// The pages of a text.
pub(super) fn pages(text: &str) -> Vec<Page> {
    let mut pages = vec![Page::new()];
    for (at, line) in text.split('\n').enumerate() {
        for (count, part) in line.split('\u{c}').enumerate() {
            if count > 0 {
                pages.push(Page::new());
            }
            let page = pages.last_mut().expect("there is always a page");
            page.push(Line { at: at + 1, text: part.trim_end().to_owned() });
        }
    }
    pages
}
