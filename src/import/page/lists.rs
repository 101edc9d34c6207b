//! The numbers that a browser prints before the items of a list.

use super::tape::{Item, Tape};
use crate::import::roman::roman;
use scraper::node::Element;

/// A list that is open.
#[derive(Debug)]
pub(super) struct List {
    kind: Option<char>,
    next: i64,
    step: i64,
}

impl List {
    /// The list that begins at a place.
    pub(super) fn at(tape: &Tape<'_>, at: usize, element: &Element) -> Self {
        let style = element.attr("style").unwrap_or_default().replace(' ', "");
        let is_bare = style.contains("list-style:none") || style.contains("list-style-type:none");
        let kind = element.attr("type").and_then(|kind| kind.chars().next()).unwrap_or('1');
        let kind = (element.name() == "ol" && !is_bare).then_some(kind);
        let is_reversed = element.attr("reversed").is_some();
        let count = || i64::try_from(tape.children(at, &["li"]).len()).unwrap_or(1);
        let start = element.attr("start").and_then(|start| start.trim().parse().ok());
        let next = start.unwrap_or_else(|| if is_reversed { count() } else { 1 });
        Self { kind, next, step: if is_reversed { -1 } else { 1 } }
    }

    /// What is printed before the item that begins at a place.
    pub(super) fn number(&mut self, tape: &Tape<'_>, at: usize) -> Option<String> {
        let value = tape.element(at)?.attr("value").and_then(|value| value.trim().parse().ok());
        let number = value.unwrap_or(self.next);
        self.next = number.saturating_add(self.step);
        let printed = printed(number, self.kind?) + ".";
        let mut words = tape.items[at..tape.end(at)].iter();
        let first = words.find_map(|item| match item {
            Item::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        });
        // Where the number is typed as well, nobody wants to read it twice.
        let digits = printed.trim_end_matches('.');
        let is_typed = first.is_some_and(|first| {
            first.strip_prefix(digits).is_some_and(|rest| rest.starts_with(['.', ')', '-']))
        });
        (!is_typed).then_some(printed)
    }
}

fn printed(number: i64, kind: char) -> String {
    match (kind, usize::try_from(number)) {
        ('a' | 'A', Ok(value @ 1..=10_000)) => lettered(value, kind),
        ('I', _) => roman(number).to_uppercase(),
        ('i', _) => roman(number),
        _ => number.to_string(),
    }
}

/// a, b, … z, aa, ab.
fn lettered(mut value: usize, first: char) -> String {
    let mut letters = Vec::new();
    while value > 0 {
        let letter = u8::try_from((value - 1) % 26).expect("less than 26");
        letters.push(char::from(u8::try_from(first).expect("a Latin letter") + letter));
        value = (value - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_printed_as_a_browser_does() {
        for (number, kind, expected) in [
            (3, '1', "3"),
            (-2, 'a', "-2"),
            (28, 'a', "ab"),
            (4, 'I', "IV"),
            (1994, 'i', "mcmxciv"),
            (0, 'A', "0"),
        ] {
            assert_eq!(printed(number, kind), expected);
        }
    }
}
