//! The number at the beginning of a line, in every spelling the editions print:
//! `5`, `18 - 1`, `34¹`, `IV`.

use crate::document::{Number, is_roman_capital};

/// The number at the beginning of a line and what follows it.
pub(super) fn leading_number(line: &str) -> Option<(Number, &str)> {
    let (printed, after) = line.split_at(number_end(line)?);
    Some((number(printed)?, after))
}

/// Where the number at the beginning of a line ends: digits with inserted numbers
/// in any spelling, or a Roman number.
pub(super) fn number_end(line: &str) -> Option<usize> {
    digits_end(line).or_else(|| roman_end(line))
}

/// The number that is printed so.
pub(super) fn number(printed: &str) -> Option<Number> {
    if printed.is_ascii() {
        Number::parse(printed)
    } else {
        Number::parse(&with_superscripts_lowered(printed))
    }
}

/// What follows the bracket of a label, or the stroke that typewriters had for one: «1/ вещи».
/// Behind that stands a space, and not the rest of «и/ или».
pub(super) fn after_bracket(stop: &str) -> Option<&str> {
    let after_stroke = || {
        let rest = stop.strip_prefix('/').filter(|rest| rest.starts_with([' ', '\u{a0}']))?;
        (!rest.trim_start().starts_with("или")).then_some(rest)
    };
    stop.strip_prefix(')').or_else(after_stroke)
}

/// Whether a label belongs to the words after it: «12) тармақшадағы» speaks of
/// subparagraph 12, «5) абзацтың» of an indent, «5), 6) және 7) тармақшалар» of three.
pub(super) fn names_a_unit(after: &str) -> bool {
    let others = std::iter::successors(Some(after), |rest| past_another(rest));
    let said = others.last().unwrap_or(after).trim_start_matches(|c| c == ' ' || is_hyphen(c));
    ["тармақ", "тармағ", "абзацт", "абзацын", "бөлік", "бөліг"]
        .iter()
        .any(|unit| said.starts_with(unit))
}

/// What follows one more label of a list of them: «, 6)», « және 7)», « – 8)».
fn past_another(after: &str) -> Option<&str> {
    let said = after.trim_start();
    let joint =
        [",", "және ", "мен ", "–", "—", "-"].iter().find_map(|joint| said.strip_prefix(joint));
    let number = joint?.trim_start();
    after_bracket(&number[digits_end(number)?..])
}

/// Where digits end that are joined by `-`, `^` or a superscript, spaces around
/// the hyphen included: «2 - 1 .».
pub(super) fn digits_end(line: &str) -> Option<usize> {
    let count = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let first = count(line);
    if !(1..=5).contains(&first) {
        return None;
    }
    // Nearly always its stop ends a number.
    if line[first..].starts_with(')') || line[first..].starts_with(". ") {
        return Some(first);
    }
    let mut end = first;
    loop {
        let rest = &line[end..];
        let raised: usize =
            rest.chars().take_while(|c| superscript(*c).is_some()).map(char::len_utf8).sum();
        let joint = rest.trim_start_matches([' ', '\u{a0}']);
        let joint = joint.strip_prefix(is_hyphen).or_else(|| joint.strip_prefix(['^', '.']));
        let spaced = joint.map(|rest| rest.trim_start_matches([' ', '\u{a0}']));
        let dotted = rest.starts_with('.') || !rest.trim_start().starts_with('.');
        let digits = spaced.map_or(0, count);
        if raised > 0 {
            end += raised;
        } else if let Some(spaced) = spaced.filter(|_| (1..=4).contains(&digits) && dotted) {
            let is_point = rest.starts_with('.');
            if is_point && (rest[1..].starts_with(' ') || digits > 2) {
                return Some(end);
            }
            end = line.len() - spaced.len() + digits;
        } else {
            return Some(end);
        }
    }
}

fn roman_end(line: &str) -> Option<usize> {
    let end = line.find(|c| !is_roman_capital(c)).unwrap_or(line.len());
    if end == 0 {
        return None;
    }
    let rest = &line[end..];
    let inserted = rest.strip_prefix(is_hyphen).map_or(0, |after| {
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 { rest.len() - after.len() + digits } else { 0 }
    });
    let after = &rest[inserted..];
    let is_whole = !after.starts_with(is_letter) || begins_as_a_heading(after);
    is_whole.then_some(end + inserted)
}

/// Whether a word begins with a capital and goes on in small letters, as that of a heading
/// which lost the space before it does: «Часть IIПеревозки».
fn begins_as_a_heading(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

/// Whether it may join a number to another or to its name: «18-1», «5‑бап».
pub(super) const fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '–' | '‑' | '‐')
}

/// Whether it is a letter: those of Cyrillic need no table to be told.
pub(super) fn is_letter(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{481}') || c.is_alphabetic()
}

fn superscript(c: char) -> Option<char> {
    let digit = match c {
        '¹' => 1,
        '²' | '³' => u32::from(c) - 0xb0,
        '⁰' | '⁴'..='⁹' => u32::from(c) - 0x2070,
        _ => return None,
    };
    char::from_digit(digit, 10)
}

/// «34¹» as `34^1`.
fn with_superscripts_lowered(number: &str) -> String {
    let mut written = String::with_capacity(number.len());
    let mut is_raised = false;
    for c in number.chars() {
        let digit = superscript(c);
        if digit.is_some() && !is_raised {
            written.push('^');
        }
        is_raised = digit.is_some();
        written.push(digit.unwrap_or(c));
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stroke_may_be_the_bracket_of_a_label() {
        for (stop, after) in [
            (") вещи", Some(" вещи")),
            ("/ вещи", Some(" вещи")),
            ("/ 1 және 2-тармақтарда", Some(" 1 және 2-тармақтарда")),
            ("/3 голосов", None),
            ("/ или иные", None),
            (". Вещи", None),
        ] {
            assert_eq!(after_bracket(stop), after, "{stop}");
        }
    }
}
