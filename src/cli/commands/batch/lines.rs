//! The lines of jobs, read one after the other and none that is too long.

use std::io::{self, BufRead, Read};

/// The most bytes of a line: two codes of laws, in JSON that writes `\u0430` for each letter.
pub(super) const LONGEST: usize = 64 << 20;

/// A line that is not blank.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number, from one on, blank lines counted.
    pub(super) number: usize,
    /// What it says without its end; none where it is too long.
    pub(super) text: Option<Vec<u8>>,
}

/// The lines of a stream.
pub(super) struct Lines<R> {
    stream: R,
    longest: usize,
    number: usize,
    /// Whether the stream could not be read: what comes after that is no line of it.
    has_failed: bool,
}

impl<R: BufRead> Lines<R> {
    /// The lines of `stream`.
    pub(super) fn new(stream: R) -> Self {
        Self { stream, longest: LONGEST, number: 0, has_failed: false }
    }

    /// The next line that is not blank; none at the end.
    fn read(&mut self) -> io::Result<Option<Line>> {
        loop {
            let mut text = Vec::new();
            // Of a line that is too long the end is not seen.
            let most = self.longest as u64 + 1;
            if self.stream.by_ref().take(most).read_until(b'\n', &mut text)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            let number = self.number;
            if text.pop_if(|last| *last == b'\n').is_none() && text.len() > self.longest {
                drop(text);
                self.stream.skip_until(b'\n')?;
                return Ok(Some(Line { number, text: None }));
            }
            if !text.trim_ascii().is_empty() {
                return Ok(Some(Line { number, text: Some(text) }));
            }
        }
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = io::Result<Line>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_failed {
            return None;
        }
        let line = self.read();
        self.has_failed = line.is_err();
        line.transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_too_long_is_passed_over_and_blank_ones_are_counted() {
        let text = "12345\n\n  \r\n123456\n1234567890\n6";
        let lines = Lines { longest: 5, ..Lines::new(text.as_bytes()) };
        let lines: Vec<_> = lines.map(|line| line.expect("bytes can be read")).collect();
        let line = |number, text: &str| Line { number, text: Some(text.into()) };
        let long = |number| Line { number, text: None };
        assert_eq!(lines, [line(1, "12345"), long(4), long(5), line(6, "6")]);
    }
}
