//! A shape as JSON text.

use serde::Serialize;
use std::fmt::Write;

/// The shape as indented JSON that ends with a line end. Characters that could
/// steer a terminal are written as `\u…`, which reads back as the same text.
pub fn text<T: Serialize>(shape: &T) -> String {
    let text =
        serde_json::to_string_pretty(shape).expect("shapes hold no maps and no failing fields");
    let mut safe = String::with_capacity(text.len() + 1);
    let mut rest = text.as_str();
    while let Some(at) = rest.bytes().position(|byte| MAY_STEER[usize::from(byte)]) {
        let (plain, after) = rest.split_at(at);
        safe.push_str(plain);
        let mut letters = after.chars();
        let letter = letters.next().unwrap_or_default();
        if steers(letter) {
            write!(safe, "\\u{:04x}", u32::from(letter)).expect("a string takes all");
        } else {
            safe.push(letter);
        }
        rest = letters.as_str();
    }
    safe.push_str(rest);
    safe.push('\n');
    safe
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

/// Whether such a character may begin with a byte. A table, for every byte of a
/// long result is looked up.
const MAY_STEER: [bool; 256] = {
    let mut may = [false; 256];
    let mut at = 0;
    while at < may.len() {
        may[at] = matches!(at, 0x7f | 0xc2 | 0xd8 | 0xe2 | 0xef);
        at += 1;
    }
    may
};

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
            assert!(MAY_STEER[usize::from(first)], "{c:?}");
        }
    }
}
