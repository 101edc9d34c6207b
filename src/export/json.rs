//! JSON text, indented and safe to print. Small results are shapes that `serde`
//! reads; a long one is written piece by piece and never held whole.

use serde::Serialize;
use std::fmt::Write as _;
use std::io::{self, Write};

/// The shape as indented JSON that ends with a line end. Characters that could
/// steer a terminal are written as `\u…`, which reads back as the same text.
pub fn text<T: Serialize>(shape: &T) -> String {
    let pretty = serde_json::to_string_pretty(shape).expect("every key is a name");
    let mut safe = String::with_capacity(pretty.len() + 1);
    for letter in pretty.chars() {
        if steers(letter) {
            write!(safe, "\\u{:04x}", u32::from(letter)).expect("a string takes all");
        } else {
            safe.push(letter);
        }
    }
    safe.push('\n');
    safe
}

/// Adds to `line` what `text` says, which is written here, without line ends and blanks. No
/// string has a line end in it, and no name of a field a quotation mark.
pub fn on_one_line(text: &[u8], line: &mut Vec<u8>) {
    for part in text.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_start) {
        let name = part.strip_prefix(b"\"").and_then(|rest| rest.iter().position(|it| *it == b'"'));
        let end = name.map_or(0, |length| length + 2);
        let is_name = end > 0 && part[end..].starts_with(b": ") && part[end - 2] != b'\\';
        let (name, value) = part.split_at(if is_name { end + 1 } else { 0 });
        line.extend_from_slice(name);
        line.extend_from_slice(value.trim_ascii_start());
    }
}

/// The same text, put together by `fill`.
pub fn filled(fill: impl FnOnce(&mut Writer<'_>)) -> String {
    let mut written = Vec::new();
    write(&mut written, fill).expect("a vector takes all");
    String::from_utf8(written).expect("JSON is UTF-8")
}

/// The same, written to `out`; fails only where `out` does.
pub fn write(out: &mut dyn Write, fill: impl FnOnce(&mut Writer<'_>)) -> io::Result<()> {
    let held = Vec::with_capacity(2 * HELD);
    let mut writer = Writer { out, held, depth: 0, is_first: true, outcome: Ok(()) };
    fill(&mut writer);
    writer.held.push(b'\n');
    writer.pass_on();
    writer.outcome
}

/// How many bytes are held back before they are passed on.
const HELD: usize = 1 << 16;

/// A line end, and blanks for more levels than any result has.
const LINE: &[u8] = b"\n                                ";

/// Writes one value: a line for each item or field, two blanks deeper in each list
/// or object.
pub struct Writer<'a> {
    out: &'a mut dyn Write,
    held: Vec<u8>,
    depth: usize,
    /// Whether nothing stands yet in the list or object that is open.
    is_first: bool,
    /// Once `out` has failed it is given nothing more.
    outcome: io::Result<()>,
}

impl Writer<'_> {
    /// An object of what `fields` writes, each with its [`Self::key`].
    pub fn object(&mut self, fields: impl FnOnce(&mut Self)) {
        self.within(*b"{}", fields);
    }

    /// A list of what `items` writes, each after [`Self::item`].
    pub fn list(&mut self, items: impl FnOnce(&mut Self)) {
        self.within(*b"[]", items);
    }

    /// A list of the values that `write` makes of `items`.
    pub fn each<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Self, T),
    ) {
        self.list(|out| items.into_iter().for_each(|item| write(out.item(), item)));
    }

    /// A list of objects, of which `fields` writes those of each.
    pub fn objects<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut fields: impl FnMut(&mut Self, T),
    ) {
        self.each(items, |out, item| out.object(|out| fields(out, item)));
    }

    /// Begins an item of a list: its value comes next.
    pub fn item(&mut self) -> &mut Self {
        if self.held.len() >= HELD {
            self.pass_on();
        }
        self.next();
        self
    }

    /// Begins a field of an object: its value comes next. Inlined, so that the length
    /// of the name is known.
    #[inline]
    pub fn key(&mut self, name: &str) -> &mut Self {
        self.next();
        self.held.push(b'"');
        self.held.extend_from_slice(name.as_bytes());
        self.held.extend_from_slice(b"\": ");
        self
    }

    /// A string.
    pub fn string(&mut self, text: &str) {
        self.strings([text]);
    }

    /// Texts that follow one another, as one string.
    pub fn strings<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>) {
        self.held.push(b'"');
        texts.into_iter().for_each(|text| self.escaped(text));
        self.held.push(b'"');
    }

    /// A string, or null for none.
    pub fn optional(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.string(text),
            None => self.held.extend_from_slice(b"null"),
        }
    }

    /// A number or a truth value.
    pub fn value(&mut self, value: impl Serialize) {
        serde_json::to_writer(&mut self.held, &value).expect("a vector takes all");
    }

    fn within(&mut self, [open, close]: [u8; 2], inside: impl FnOnce(&mut Self)) {
        self.held.push(open);
        self.depth += 1;
        self.is_first = true;
        inside(self);
        self.depth -= 1;
        if !std::mem::take(&mut self.is_first) {
            self.line();
        }
        self.held.push(close);
    }

    fn next(&mut self) {
        if !std::mem::take(&mut self.is_first) {
            self.held.push(b',');
        }
        self.line();
    }

    /// A line end and its blanks. All blanks there are are copied, and those too many
    /// taken back: a copy whose length is known takes no call.
    fn line(&mut self) {
        let end = self.held.len() + LINE.len().min(1 + 2 * self.depth);
        self.held.extend_from_slice(LINE);
        self.held.truncate(end);
    }

    fn escaped(&mut self, text: &str) {
        let (mut from, mut at) = (0, 0);
        while let Some(next) = next_special(text.as_bytes(), at) {
            let letter = text[next..].chars().next().unwrap_or_default();
            at = next + letter.len_utf8();
            if letter < ' ' || matches!(letter, '"' | '\\') || steers(letter) {
                self.held.extend_from_slice(&text.as_bytes()[from..next]);
                self.escape(letter);
                from = at;
            }
        }
        self.held.extend_from_slice(&text.as_bytes()[from..]);
    }

    fn escape(&mut self, letter: char) {
        let short: &[u8] = match letter {
            '"' => b"\\\"",
            '\\' => b"\\\\",
            '\n' => b"\\n",
            '\r' => b"\\r",
            '\t' => b"\\t",
            '\u{8}' => b"\\b",
            '\u{c}' => b"\\f",
            _ => {
                let code = u32::from(letter);
                return write!(self.held, "\\u{code:04x}").expect("a vector takes all");
            }
        };
        self.held.extend_from_slice(short);
    }

    fn pass_on(&mut self) {
        if self.outcome.is_ok() {
            self.outcome = self.out.write_all(&self.held);
        }
        self.held.clear();
    }
}

/// The first byte from `at` on with which a character may begin that is not
/// written as it is. Whole blocks are looked at at once.
fn next_special(text: &[u8], at: usize) -> Option<usize> {
    let text = &text[at..];
    let within = |block: &[u8; BLOCK]| {
        let special = u128::from_le_bytes(block.map(|byte| u8::from(may_be_special(byte))));
        (special != 0).then(|| special.trailing_zeros() as usize / 8)
    };
    let (blocks, rest) = text.as_chunks();
    let mut blocks = blocks.iter().enumerate();
    let found = blocks.find_map(|(count, block)| Some(BLOCK * count + within(block)?));
    // What is left over is looked at with some bytes before it, which are plain.
    let behind = || match text.last_chunk() {
        Some(last) => Some(text.len() - BLOCK + within(last)?),
        None => rest.iter().position(|byte| may_be_special(*byte)),
    };
    found.or_else(behind).map(|found| at + found)
}

/// How many bytes are looked at at a time.
const BLOCK: usize = 16;

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

/// Whether a character may begin with a byte that steers or that JSON escapes.
#[expect(clippy::needless_bitwise_bool, reason = "without a branch a block is looked at at once")]
const fn may_be_special(byte: u8) -> bool {
    let is_escaped = (byte < b' ') | (byte == b'"') | (byte == b'\\');
    let steers = (byte == 0x7f) | (byte == 0xc2) | (byte == 0xd8) | (byte == 0xe2) | (byte == 0xef);
    is_escaped | steers
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text as the one string that is written.
    fn string(text: &str) -> String {
        filled(|out| out.string(text))
    }

    #[test]
    fn what_could_steer_a_terminal_is_written_out_and_reads_back() {
        let words = "а\u{9b}31m \u{202e}б\u{200b}";
        for written in [text(&words), string(words)] {
            assert_eq!(written, "\"а\\u009b31m \\u202eб\\u200b\"\n");
            let read: String = serde_json::from_str(&written).expect("it is JSON");
            assert_eq!(read, words);
        }
        for c in ('\0'..'\u{ffff}').filter(|c| steers(*c)) {
            let first = c.encode_utf8(&mut [0; 4]).as_bytes()[0];
            assert!(may_be_special(first), "{c:?}");
        }
    }

    #[test]
    fn every_letter_is_written_as_serde_writes_it() {
        for c in '\0'..'\u{ffff}' {
            for words in [c.to_string(), format!("{c:я>40}"), format!("{c:я<40}")] {
                assert_eq!(string(&words), text(&words));
            }
        }
    }

    #[test]
    fn every_value_has_a_line() {
        let shape = serde_json::json!({"a": [1, [], {}, ["b", {"c": null}]], "d": {"e": [[2]]}});
        let written = filled(|out| {
            out.object(|out| {
                out.key("a").list(|out| {
                    out.item().value(1);
                    out.item().list(|_| ());
                    out.item().object(|_| ());
                    out.item().list(|out| {
                        out.item().string("b");
                        out.item().object(|out| out.key("c").optional(None));
                    });
                });
                let deep = |out: &mut Writer<'_>| {
                    out.key("e").each([[2]], |out, inner| {
                        out.each(inner, Writer::value);
                    });
                };
                out.key("d").object(deep);
            });
        });
        assert_eq!(written, text(&shape));
    }

    #[test]
    fn a_value_on_one_line_reads_the_same() {
        let words = ["", " ", "а: б", "\": ", "\\\": ", "a\nb", " {\"a\": 1}", "\\"];
        let shape = serde_json::json!({"a": words, "b": {"c": words, "": [[1, 2], {}, []]}});
        let mut line = Vec::new();
        on_one_line(text(&shape).as_bytes(), &mut line);
        assert_eq!(String::from_utf8(line), Ok(shape.to_string()));
    }

    #[test]
    fn a_long_text_is_passed_on_in_parts_and_whole() {
        let words = vec!["«»\u{200b} – № "; 20_000];
        let written = filled(|out| out.each(&words, |out, words| out.string(words)));
        assert_eq!(written, text(&words));
    }
}
