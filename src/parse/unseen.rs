//! What nobody sees in a text: signs without width in a label, line ends of old, and the
//! marks of a quotation before its further lines.

use super::markdown::{Block, SourceLine, lines};
use crate::text::fold::is_unseen;
use crate::text::span::has_byte;
use std::ops::Range;

/// In so many bytes every label ends.
const LABEL: usize = 64;

/// Whether something unseen stands where a line may have its label.
pub(super) fn is_in_label(line: &str) -> bool {
    let head = &line.as_bytes()[..line.len().min(LABEL)];
    // With these bytes all of them begin.
    let may_be = head.iter().any(|byte| matches!(byte, 0xc2 | 0xe2 | 0xef));
    may_be && line.char_indices().take_while(|(at, _)| *at < LABEL).any(|(_, c)| is_unseen(c))
}

/// How many bytes of a line go with its first `seen` bytes that are seen.
pub(super) fn length_with(line: &str, seen: usize) -> usize {
    let mut left = seen;
    for (at, c) in line.char_indices().filter(|(_, c)| !is_unseen(*c)) {
        if left == 0 {
            return at;
        }
        left = left.saturating_sub(c.len_utf8());
    }
    line.len()
}

/// A text whose lines end as they did on old Macs, with line feeds: each byte keeps its
/// place.
pub(super) fn with_line_feeds(source: String) -> String {
    if !has_byte(&source, b'\r') || has_byte(&source, b'\n') {
        return source;
    }
    source.replace('\r', "\n")
}

/// A text and its lines, where quotations have their mark on their first line only: a blank
/// stands in its place on those that go on with it, so that it is no word of theirs.
pub(super) fn with_one_mark(source: String) -> (String, Vec<SourceLine>) {
    let lines = lines(&source);
    let goes_on = |line: &SourceLine| line.joins && line.block == Block::Quotation;
    let pairs = lines.windows(2).filter(|pair| goes_on(&pair[1]));
    let between = pairs.map(|pair| pair[0].words.end..pair[1].words.start);
    // Seven of them are left by git, where it could not unite two changes.
    let is_git = |marks: &Range<usize>| source[marks.clone()].contains(">>>>>>>");
    let between: Vec<_> = between.filter(|marks| !is_git(marks)).collect();
    if between.is_empty() {
        return (source, lines);
    }
    let mut bytes = source.into_bytes();
    for mark in between.into_iter().flatten() {
        if bytes[mark] == b'>' {
            bytes[mark] = b' ';
        }
    }
    let source = String::from_utf8(bytes).expect("a sign of one byte stands in place of another");
    (source, lines)
}

#[cfg(test)]
mod tests {
    use crate::parse::read;
    use crate::text::language::Language;

    const LAWS: [(&str, Language); 2] = [
        (
            "Статья 1. Цель\n\n1. Орган:\n\n1) ведет реестр;\n\n2-1) платит.\n\nСтатья 2. Срок\n\n5 дней.",
            Language::Russian,
        ),
        (
            "1-бап. Мақсат\n\n1. Орган:\n\n1) тізілім жүргізеді;\n\n2-1) төлейді.\n\n2-бап. Мерзім\n\n5 күн.",
            Language::Kazakh,
        ),
    ];

    fn addresses(text: &str, language: Language) -> Vec<String> {
        let document = read(text.to_owned(), language);
        document.iter().map(|(_, each)| each.address.to_string()).collect()
    }

    #[test]
    fn the_mark_of_a_quotation_is_no_word_of_it() {
        let source = "Статья 1. А\n\n1. Б.\n\n> Сноска. Пункт 1 в редакции Закона РК\n> от 01.01.2020 № 1.\n";
        let document = read(source.to_owned(), Language::Russian);
        let note = document.provisions().last().and_then(|note| note.text).expect("a footnote");
        let words: Vec<_> = document.words(note).split_whitespace().collect();
        assert_eq!(words.join(" "), "Сноска. Пункт 1 в редакции Закона РК от 01.01.2020 № 1.");
    }

    #[test]
    fn what_nobody_sees_changes_no_structure() {
        for (law, language) in LAWS {
            let plain = addresses(law, language);
            assert_eq!(plain.len(), 5, "{plain:?}");
            for sign in ["\u{ad}", "\u{200b}", "\u{200c}", "\u{200d}", "\u{2060}", "\u{feff}"] {
                for (at, put) in [
                    ("\n\n", format!("\n{sign}\n")),
                    ("\n\n", format!("\n\n{sign}")),
                    ("\n\n", format!("{sign}\n\n")),
                    ("1", format!("1{sign}")),
                    (")", format!("){sign}")),
                    ("атья", format!("а{sign}тья")),
                    ("-бап", format!("{sign}-ба{sign}п")),
                ] {
                    let hidden = law.replace(at, &put);
                    assert_eq!(addresses(&hidden, language), plain, "{hidden:?}");
                }
            }
        }
    }

    #[test]
    fn lines_end_in_any_way() {
        for (law, language) in LAWS {
            let plain = addresses(law, language);
            for end in ["\r", "\r\n"] {
                assert_eq!(addresses(&law.replace('\n', end), language), plain, "{end:?}");
            }
        }
    }
}
