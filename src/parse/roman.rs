//! Sections that have a Roman number and no name: «I. Общие положения», as treaties,
//! rules and older codes print them where others have «Раздел 1» or «1-бөлім».

use super::leading::{is_letter, number, number_end};
use super::stops::is_ended;
use crate::document::{Number, latin_of_roman};

/// A heading is no longer, in characters.
const LONGEST: usize = 200;

/// The number of such a section and the length of its label, in bytes. A line that is no
/// heading of Markdown has to read as one: it opens with a capital and ends without a stop.
pub(super) fn section(line: &str, is_heading: bool) -> Option<(Number, usize)> {
    // The letters for fifty and more open names and words.
    if !line.starts_with(['I', 'V', 'X', 'І', 'Ү', 'Х']) {
        return None;
    }
    let (printed, after) = line.split_at(number_end(line)?);
    let is_small =
        printed.chars().filter(|c| is_letter(*c)).all(|c| "IVX".contains(latin_of_roman(c)));
    let said = after.trim_start_matches([' ', '\u{a0}', '\\']).strip_prefix('.')?;
    let words = said.trim_start_matches(['*', '_', ' ', '\u{a0}']);
    let opens = words.starts_with(|c: char| c.is_uppercase() || matches!(c, '«' | '"' | '“'));
    let is_whole = is_heading || !is_ended(words) && words.chars().count() <= LONGEST;
    let is_label = is_small && opens && is_whole && !is_name(printed, words);
    number(printed).filter(|_| is_label).map(|number| (number, line.len() - said.len()))
}

/// Whether it is the initial of who signed: «І. Оразов», «Х.Х. Оразов».
fn is_name(printed: &str, words: &str) -> bool {
    let is_one_word = !words.trim().contains(' ') && words.contains(char::is_lowercase);
    let has_two_initials = words.chars().nth(1) == Some('.');
    printed.chars().count() == 1 && (is_one_word || has_two_initials)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str, is_heading: bool) -> Option<(String, &str)> {
        let (number, length) = section(line, is_heading)?;
        Some((number.slug().into_owned(), line[length..].trim()))
    }

    #[test]
    fn a_roman_number_before_what_reads_as_a_heading_is_a_section() {
        for (line, number, heading) in [
            ("I. Общие положения", "1", "Общие положения"),
            ("ІІ. Жалпы ережелер", "2", "Жалпы ережелер"),
            ("IV.ЗАКЛЮЧИТЕЛЬНЫЕ ПОЛОЖЕНИЯ", "4", "ЗАКЛЮЧИТЕЛЬНЫЕ ПОЛОЖЕНИЯ"),
            ("V. ПРЕАМБУЛА", "5", "ПРЕАМБУЛА"),
            ("ХІ . Final provisions", "11", "Final provisions"),
            ("II-1. Надзор за рынком", "ii-1", "Надзор за рынком"),
        ] {
            assert_eq!(read(line, false), Some((number.to_owned(), heading)), "{line}");
        }
        assert_eq!(read("III. Кто отвечает?", true), Some(("3".to_owned(), "Кто отвечает?")));
    }

    #[test]
    fn sentences_names_and_lists_are_none() {
        for line in [
            "I. Агент платит налог в течение месяца.",
            "II. Статью 5 изложить в следующей редакции:",
            "III. право на жилище;",
            "І. Оразов",
            "V. Petrov",
            "XX век",
            "I, II группы",
            "I) Первое",
            "C. Общие положения",
            "Х.Х. Хасенов представил",
            "VIII.",
        ] {
            assert_eq!(read(line, false), None, "{line}");
        }
    }
}
