//! A shape as JSON text.

use serde::Serialize;
use std::fmt::Write;

/// The shape as indented JSON that ends with a line end. Characters that could
/// steer a terminal are written as `\u…`, which reads back as the same text.
pub fn text<T: Serialize>(shape: &T) -> String {
    let text =
        serde_json::to_string_pretty(shape).expect("shapes hold no maps and no failing fields");
    let mut safe = String::with_capacity(text.len() + 1);
    for c in text.chars() {
        match c {
            '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => {
                write!(safe, "\\u{:04x}", u32::from(c)).expect("a string takes all");
            }
            other => safe.push(other),
        }
    }
    safe.push('\n');
    safe
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
    }
}
