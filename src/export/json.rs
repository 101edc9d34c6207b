//! A shape as JSON text, written out while it is made: a long result is never
//! held whole.

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;
use std::io::{self, Write};

/// The shape as indented JSON that ends with a line end. Characters that could
/// steer a terminal are written as `\u…`, which reads back as the same text.
pub fn text<T: Serialize>(shape: &T) -> String {
    let mut written = Vec::new();
    write(shape, &mut written).expect("a vector takes all");
    String::from_utf8(written).expect("JSON is UTF-8")
}

/// The same, written to `out`; fails only where `out` does.
pub fn write<T: Serialize>(shape: &T, out: &mut dyn Write) -> io::Result<()> {
    let mut safe = Safe { out, held: Vec::with_capacity(2 * HELD) };
    shape.serialize(&mut Serializer::with_formatter(&mut safe, Indented::default()))?;
    safe.held.push(b'\n');
    safe.pass_on()
}

/// A line for each value, two blanks deeper in each list or object. What
/// `serde_json` does by itself, with one write for a line end and its blanks.
#[derive(Default)]
struct Indented {
    depth: usize,
    /// Whether the list or object that ends has something in it.
    is_filled: bool,
}

/// A comma, a line end, and blanks for more levels than any result has.
const NEXT: &[u8] = b",\n                                ";

impl Indented {
    fn next<W: ?Sized + Write>(&self, out: &mut W, is_first: bool) -> io::Result<()> {
        let end = (2 + 2 * self.depth).min(NEXT.len());
        out.write_all(&NEXT[usize::from(is_first)..end])
    }

    fn begin<W: ?Sized + Write>(&mut self, out: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.is_filled = false;
        out.write_all(bracket)
    }

    fn end<W: ?Sized + Write>(&mut self, out: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if self.is_filled {
            self.next(out, true)?;
        }
        self.is_filled = true;
        out.write_all(bracket)
    }
}

impl Formatter for Indented {
    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.next(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_filled = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.next(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_filled = true;
        Ok(())
    }
}

/// How many bytes are held back before they are looked through and passed on.
const HELD: usize = 1 << 16;

/// Passes text on without the characters that could steer a terminal. It is given
/// whole characters, for JSON is cut only at its own signs.
struct Safe<'a> {
    out: &'a mut dyn Write,
    held: Vec<u8>,
}

impl Write for Safe<'_> {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.write_all(text).map(|()| text.len())
    }

    #[inline]
    fn write_all(&mut self, text: &[u8]) -> io::Result<()> {
        self.held.extend_from_slice(text);
        if self.held.len() < HELD { Ok(()) } else { self.pass_on() }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.pass_on()
    }
}

impl Safe<'_> {
    fn pass_on(&mut self) -> io::Result<()> {
        let mut from = 0;
        let mut at = 0;
        while let Some(next) = next_that_may_steer(&self.held, at) {
            let (letter, length) = letter_at(&self.held, next);
            at = next + length;
            if steers(letter) {
                self.out.write_all(&self.held[from..next])?;
                write!(self.out, "\\u{:04x}", u32::from(letter))?;
                from = at;
            }
        }
        self.out.write_all(&self.held[from..])?;
        self.held.clear();
        Ok(())
    }
}

/// The first byte from `at` on with which such a character may begin. Whole blocks
/// without one are passed over.
fn next_that_may_steer(text: &[u8], at: usize) -> Option<usize> {
    let blocks = text[at..].chunks(32);
    let is_plain =
        |block: &&[u8]| !block.iter().fold(false, |found, byte| found | may_steer(*byte));
    let start = at + 32 * blocks.take_while(is_plain).count();
    let rest = text.get(start..).unwrap_or_default();
    rest.iter().position(|byte| may_steer(*byte)).map(|found| start + found)
}

/// The character at a byte with which one that steers may begin, and its length.
fn letter_at(text: &[u8], at: usize) -> (char, usize) {
    let length = match text[at] {
        0..0x80 => 1,
        0x80..0xe0 => 2,
        _ => 3,
    };
    let letter = text.get(at..at + length).and_then(|bytes| std::str::from_utf8(bytes).ok());
    (letter.and_then(|letter| letter.chars().next()).unwrap_or_default(), length)
}

/// Whether a character could steer a terminal or the order of letters.
const fn steers(c: char) -> bool {
    matches!(
        c,
        '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
    )
}

/// Whether such a character may begin with a byte.
const fn may_steer(byte: u8) -> bool {
    matches!(byte, 0x7f | 0xc2 | 0xd8 | 0xe2 | 0xef)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_steer_a_terminal_is_written_out_and_reads_back() {
        let words = "а\u{9b}31m \u{202e}б\u{200b}";
        let written = text(&words);
        assert_eq!(written, "\"а\\u009b31m \\u202eб\\u200b\"\n");
        let read: String = serde_json::from_str(&written).expect("it is JSON");
        assert_eq!(read, words);
        for c in ('\0'..'\u{ffff}').filter(|c| steers(*c)) {
            let first = c.encode_utf8(&mut [0; 4]).as_bytes()[0];
            assert!(may_steer(first), "{c:?}");
        }
    }

    #[test]
    fn every_value_has_a_line() {
        let shape = serde_json::json!({"a": [1, [], {}, ["b", {"c": null}]], "d": {"e": [[2]]}});
        let pretty = serde_json::to_string_pretty(&shape).expect("it is JSON");
        assert_eq!(text(&shape), pretty + "\n");
    }

    #[test]
    fn a_long_text_is_passed_on_in_parts_and_whole() {
        let words = "«»\u{200b} – № ".repeat(20_000);
        let written = text(&words);
        assert_eq!(written.matches("\\u200b").count(), 20_000);
        assert_eq!(serde_json::from_str::<String>(&written).expect("it is JSON"), words);
    }
}
