//! Words that begin as a sign of Markdown does: a backslash before them says that they are
//! words, and is none itself.

/// Whether words would be read as a heading, a quotation, a row or code, or as such words
/// behind a backslash.
fn is_sign(words: &str) -> bool {
    let words = words.trim_start_matches('\\');
    words.starts_with(['>', '|', '#']) || words.starts_with("```")
}

/// The words as a line of Markdown may begin with them.
pub fn guarded(words: &str) -> String {
    if is_sign(words) { format!("\\{words}") } else { words.to_owned() }
}

/// A line without the backslash that guards it.
pub(super) fn unguarded(line: &str) -> &str {
    line.strip_prefix('\\').filter(|words| is_sign(words)).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::{canonical, read};
    use crate::text::language::Language;

    #[test]
    fn what_was_guarded_is_read_as_it_was() {
        for words in ["# не заголовок", "> 5 процентов", "|x|", "\\# знак", "слова", "\\ знак"]
        {
            assert_eq!(unguarded(&guarded(words)), words);
        }
        assert_eq!(unguarded("\\слова"), "\\слова");
    }

    #[test]
    fn a_backslash_is_no_word_of_a_text() {
        let source = "Статья 1. Доля\n\n1. Доля.\n\n\\> 5 процентов.\n\n\\# не заголовок\n";
        let document = read(source.to_owned(), Language::Russian);
        let words = |at: usize| {
            let provision = &document.provisions()[at];
            provision.text.map(|text| document.words(text))
        };
        assert_eq!([words(2), words(3)], [Some("> 5 процентов."), Some("# не заголовок")]);
        let written = canonical(source, Language::Russian).expect("it has a canonical form");
        assert_eq!(written, format!("### {source}"));
    }
}
