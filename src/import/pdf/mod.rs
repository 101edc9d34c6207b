//! The text of printed pages as `pdftotext` reads it, with what it does not say of it: which
//! digits are raised, where two languages stand side by side, and which pages are pictures.

mod boxes;

mod columns;

use super::digits::raised;
use super::flow::{Flow, Remark};
use super::plain::{self, Letters};
use super::refusal::Refusal;
use boxes::{Glued, Row, pages};
use std::collections::HashMap;
use std::ops::Range;

/// So many pages without a word are named.
const NAMED: usize = 20;
/// A page of so many digits and no letters has text, a table perhaps.
const DIGITS: usize = 20;

/// Reads the text of pages, one form feed between two; `boxes` is where each word stands on
/// them (`pdftotext -bbox-layout`), or nothing.
pub fn read(text: &[u8], boxes: &[u8], letters: Option<Letters>) -> Result<Flow, Refusal> {
    let text = String::from_utf8_lossy(text);
    if !text.contains(char::is_alphabetic) {
        // Pictures of pages have no letters.
        return Err(Refusal::Scanned);
    }
    let known = pages(&String::from_utf8_lossy(boxes));
    let columns = columns::apart(&known);
    let (whole, is_certain) = match &columns {
        Some(columns) => (columns.text.clone(), true),
        None => with_raised(&text, &known),
    };
    let left = columns.as_ref().map(|_| known.len());
    let mut flow = plain::read_pages(whole, left, letters).map_err(Refusal::Told)?;
    let mut say = |key, values| flow.remarks.push(Remark { at: 0, key, values });
    let crossed = columns.map(|it| named(&it.crossed)).filter(|pages| !pages.is_empty());
    if let Some(pages) = crossed {
        say("plain-columns-seen", vec![("pages", pages)]);
    }
    if !is_certain {
        // «12¹» is printed as a small «1» behind «12», and read as «121».
        say("import-pdf-raised", Vec::new());
    }
    let silent = silent(&text);
    if !silent.is_empty() {
        say("import-pdf-silent", vec![("pages", silent)]);
    }
    if flow.blocks.is_empty() { Err(Refusal::Empty) } else { Ok(flow) }
}

/// The numbers of the pages without words.
fn silent(text: &str) -> String {
    let pages = text.strip_suffix('\u{c}').unwrap_or(text).split('\u{c}').zip(1..);
    let is_silent = |page: &str| {
        let digits = page.chars().filter(char::is_ascii_digit).count();
        digits < DIGITS && !page.contains(char::is_alphabetic)
    };
    let silent: Vec<_> = pages.filter(|(page, _)| is_silent(page)).map(|(_, at)| at).collect();
    named(&silent)
}

/// The numbers of pages, or of the first of them.
fn named(pages: &[usize]) -> String {
    let named: Vec<_> = pages.iter().take(NAMED).map(usize::to_string).collect();
    let more = if pages.len() > NAMED { ", …" } else { "" };
    named.join(", ") + more
}

/// The text with its raised digits as such, and whether all of them were found.
fn with_raised(text: &str, known: &[Vec<Row>]) -> (String, bool) {
    let printed: Vec<_> = text.split('\u{c}').collect();
    // Behind the last page stands a form feed, too.
    let mut is_certain = !known.is_empty() && known.len() + 1 >= printed.len();
    let mut whole = Vec::new();
    for (at, page) in printed.iter().enumerate() {
        let words = known.get(at).map_or(Vec::new(), |rows| rows.concat());
        let (page, is_told) = on_page(page, &words);
        is_certain &= is_told;
        whole.push(page);
    }
    (whole.join("\u{c}"), is_certain)
}

/// A page with its raised digits. Words that are alike stand in one order in the text and on
/// the page; where not as many of them stand in both, nothing is told of them.
fn on_page(page: &str, words: &[Glued]) -> (String, bool) {
    let mut alike: HashMap<&str, Vec<&Glued>> = HashMap::new();
    for word in words {
        alike.entry(&word.text).or_default().push(word);
    }
    alike.retain(|_, words| words.iter().any(|word| !word.raised.is_empty()));
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for word in page.split_whitespace().filter(|word| alike.contains_key(word)) {
        let at = word.as_ptr() as usize - page.as_ptr() as usize;
        places.entry(word).or_default().push(at);
    }
    let mut is_told = true;
    let mut raises: Vec<Range<usize>> = Vec::new();
    for (word, words) in alike {
        let places = places.remove(word).unwrap_or_default();
        if places.len() != words.len() {
            is_told = false;
            continue;
        }
        for (at, word) in places.into_iter().zip(words) {
            raises.extend(word.raised.iter().map(|part| at + part.start..at + part.end));
        }
    }
    raises.sort_unstable_by_key(|part| part.start);
    let mut whole = String::with_capacity(page.len());
    let mut from = 0;
    for part in raises {
        whole.push_str(&page[from..part.start]);
        whole.push_str(&raised(&page[part.clone()]));
        from = part.end;
    }
    whole.push_str(&page[from..]);
    (whole, is_told)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page of words, each with where it begins, ends, and how far it hangs above the line.
    fn boxed(words: &[(&str, u32, u32, u32)]) -> String {
        let word = |(text, from, to, above): &(&str, u32, u32, u32)| {
            let (top, bottom) = (100 - above / 2, 116 - above);
            format!(
                "<word xMin=\"{from}.0\" yMin=\"{top}.0\" xMax=\"{to}.0\" yMax=\"{bottom}.0\">{text}</word>\n"
            )
        };
        let words: String = words.iter().map(word).collect();
        format!("<page width=\"595\" height=\"841\">\n<line>\n{words}</line>\n</page>\n")
    }

    fn told(text: &str, boxes: &str) -> (Vec<String>, Vec<&'static str>) {
        let flow = read(text.as_bytes(), boxes.as_bytes(), None).expect("it is text");
        let keys = flow.remarks.iter().map(|remark| remark.key).collect();
        (flow.blocks.into_iter().map(|block| block.text).collect(), keys)
    }

    #[test]
    fn what_hangs_above_the_line_behind_a_word_is_raised() {
        let words = [
            ("статьи", 10, 40, 0),
            ("12", 44, 54, 0),
            ("1", 54, 58, 6),
            (",", 58, 60, 0),
            ("121", 64, 78, 0),
            ("и", 82, 86, 0),
            ("&lt;а", 88, 96, 0),
        ];
        let (blocks, keys) = told("статьи 121, 121 и <а\n\u{c}", &boxed(&words));
        assert_eq!((blocks, keys), (vec!["статьи 12¹, 121 и <а".to_owned()], vec![]));
    }

    #[test]
    fn of_words_that_are_alike_the_right_one_is_raised() {
        let words = [
            ("ст.", 10, 20, 0),
            ("121", 24, 38, 0),
            ("и", 42, 44, 0),
            ("12", 50, 60, 0),
            ("1", 60, 64, 6),
        ];
        let (blocks, keys) = told("ст. 121 и 121", &boxed(&words));
        assert_eq!((blocks, keys), (vec!["ст. 121 и 12¹".to_owned()], vec![]));
    }

    #[test]
    fn where_it_cannot_be_told_it_is_said() {
        let words = [("ст.", 10, 20, 0), ("12", 24, 38, 0), ("1", 38, 42, 6)];
        let raised = vec!["import-pdf-raised"];
        assert_eq!(told("ст. 121 и 121", &boxed(&words)).1, raised);
        assert_eq!(told("ст. 121", "").1, raised);
        assert_eq!(told("ст. 121\u{c}ст. 3\u{c}", &boxed(&words)).1, raised);
    }

    #[test]
    fn pages_without_words_are_named_or_refused() {
        let flow = read("а\u{c}\n\u{c}12\u{c}б\u{c}".as_bytes(), b"", None).expect("it is text");
        let silent = flow.remarks.last().expect("it is said");
        assert_eq!(silent.values, [("pages", "2, 3".to_owned())]);
        assert_eq!(read(b"\n\x0c12\n\x0c", b"", None), Err(Refusal::Scanned));
    }
}
