//! What stands in quotation marks.

use super::span::Span;

/// The marks that open a quotation, each with the one that closes it.
const MARKS: [(char, char); 3] = [('«', '»'), ('“', '”'), ('"', '"')];

/// The quotations of a text with their marks; what stands in one is no other.
pub fn quotations(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Option<(usize, (char, char), usize)> = None;
    for (at, letter) in text.char_indices() {
        match &mut open {
            None => {
                let marks = MARKS.into_iter().find(|(opens, _)| *opens == letter);
                open = marks.map(|marks| (at, marks, 1));
            }
            Some((start, (_, closes), depth)) if letter == *closes => {
                *depth -= 1;
                if *depth == 0 {
                    found.push(Span::new(*start, at + letter.len_utf8()));
                    open = None;
                }
            }
            Some((_, (opens, _), depth)) => *depth += usize::from(letter == *opens),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_quotation_is_no_other() {
        for (text, expected) in [
            ("в Закон «О «связи»» и «б»", &["«О «связи»»", "«б»"][..]),
            ("слово \"суд\" и \"судья\"", &["\"суд\"", "\"судья\""]),
            ("the word “court”", &["“court”"]),
            ("«не закрыто", &[]),
        ] {
            let found: Vec<_> = quotations(text).into_iter().map(|span| span.of(text)).collect();
            assert_eq!(found, expected);
        }
    }
}
