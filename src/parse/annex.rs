//! The label of an annex, which alone may go without a number, or name its act:
//! «Приложение», «Приложение 1 к Закону», «Заңға 1-қосымша».

use super::leading::{is_hyphen, leading_number};
use crate::document::Number;

/// What may stand between a name and its number.
pub(super) fn is_before_number(c: char) -> bool {
    c.is_whitespace() || c == '№'
}

/// The number and the length of a label without a stop: «Приложение 1» of «Приложение 1 к
/// Закону …», or a name alone on its line. What ends in a stop is a sentence.
pub(super) fn annex_to_an_act(line: &str, rest: &str) -> Option<(Option<Number>, usize)> {
    let (number, after) = match leading_number(rest.trim_start_matches(is_before_number)) {
        Some((number, after)) => (Some(number), after),
        None => (None, rest),
    };
    let said = after.trim_start();
    let belongs = ["к ", "до ", "to "].iter().any(|to| said.starts_with(to));
    let is_sentence = line.ends_with(['.', ';', ':', ',']);
    let opens = said.is_empty() || belongs && !is_sentence;
    opens.then(|| (number, line.len() - after.len()))
}

/// The same of «Қазақстан Республикасының Заңына 1-қосымша» and «шешіміне N 1 қосымша», a
/// whole line with the act first, in the dative; «Қосымша» has no number.
pub(super) fn kazakh_annex(line: &str) -> Option<(Option<Number>, usize)> {
    if !line.starts_with(|c: char| c.is_uppercase() || c == '№') {
        return None;
    }
    let whole = line.trim_end_matches(['.', ' ']);
    if !["қосымша", "Қосымша", "ҚОСЫМША"].iter().any(|name| whole.ends_with(name))
    {
        return None;
    }
    let small = whole.to_lowercase();
    if small == "қосымша" {
        return Some((None, line.len()));
    }
    let (act, last) = small.strip_suffix("қосымша")?.trim_end().rsplit_once([' ', '\u{a0}'])?;
    let act = act.trim_end_matches(['№', 'n', ' ', '\u{a0}']);
    let is_dative = ["ға", "ге", "қа", "ке", "на", "не"].iter().any(|ending| act.ends_with(ending));
    let number = Number::parse(last.trim_end_matches(is_hyphen))?;
    is_dative.then_some((Some(number), line.len()))
}
