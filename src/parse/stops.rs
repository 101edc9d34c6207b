//! How a line begins and ends, where nothing else tells what it is.

use super::leading::is_letter;

/// Whether a passage ends in a stop, quotation marks aside.
pub(super) fn is_ended(text: &str) -> bool {
    text.trim_end_matches(['»', '”', '"', '“', ')', '*', '_'])
        .ends_with(['.', ';', ':', '!', '?', '…'])
}

/// Whether a passage breaks off in the middle of a sentence. A hyphen behind a blank is a
/// dash: what it announces is a line of its own.
pub(super) fn breaks_off(text: &str) -> bool {
    let is_divided = text.ends_with('-') && !text.ends_with(" -");
    (text.ends_with(char::is_alphanumeric) || is_divided) && !announces_the_next(text)
}

/// Whether a line is one of a list and announces the next: «…; и».
fn announces_the_next(text: &str) -> bool {
    let last = text.rsplit_once(' ').filter(|(before, _)| before.ends_with(';'));
    last.is_some_and(|(_, word)| {
        matches!(word, "и" | "или" | "либо" | "және" | "немесе" | "and" | "or")
    })
}

/// Whether a line begins as the middle of a sentence: with a small letter, or with a number.
/// A Kazakh date begins with its year, and may begin a sentence: «2006 жылғы 15 маусымдағы».
pub(super) fn begins_in_the_middle(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_year = || text.len() - rest.len() == 4 && rest.trim_start().starts_with("жыл");
    text.starts_with(char::is_lowercase) || rest.len() < text.len() && !is_year()
}

/// Whether a passage is an indent: its first letter is small, or it has a dash. What begins
/// with a number and ends as a sentence is one.
pub(super) fn is_indent(text: &str) -> bool {
    let first = text.chars().find(|c| is_letter(*c));
    let is_sentence = text.starts_with(|c: char| c.is_ascii_digit()) && text.ends_with('.');
    text.starts_with(['-', '–', '—', '•']) || first.is_none_or(char::is_lowercase) && !is_sentence
}

/// Whether a passage is a Kazakh instruction that names first what it is about: «1-1-тармақ
/// алып тасталсын.», which is «пункт 1-1 исключить.»
pub(super) fn is_instruction(text: &str) -> bool {
    let last = text.trim_end_matches('.').rsplit(' ').next().unwrap_or_default();
    text.starts_with(|c: char| c.is_ascii_digit())
        && ["сын", "сін"].iter().any(|it| last.ends_with(it))
}

/// Whether the last line of some text ends early: it has ended, as the cells of a flattened
/// table do.
pub(super) fn is_short(text: &str) -> bool {
    text.lines().next_back().is_none_or(|last| last.chars().count() <= 40)
}

/// Whether a line is a sentence, or the beginning of a list, and not the rest of a heading.
pub(super) fn is_sentence(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(char::is_lowercase)
        && is_ended(text)
}

#[cfg(test)]
mod tests {
    use crate::parse::read;
    use crate::text::language::Language;

    fn article(text: &str, language: Language) -> (String, String) {
        let document = read(text.to_owned(), language);
        let (id, article) = document.iter().next().expect("it has an article");
        let heading = article.heading.map(|heading| document.words(heading).replace('\n', " "));
        (heading.unwrap_or_default(), document.text(id).to_owned())
    }

    #[test]
    fn a_sentence_below_a_short_heading_is_none_of_it() {
        for (text, language) in [
            ("Статья 2. Меры\nМера первая.\nМера вторая.\n", Language::Russian),
            ("**Статья 2. Меры**\nМера первая.\nМера вторая.\n", Language::Russian),
        ] {
            assert_eq!(article(text, language), ("Меры".to_owned(), "Мера первая.".to_owned()));
        }
        let kazakh = "2-бап. Шаралар\nБірінші шара.\nЕкінші шара.\n";
        let found = article(kazakh, Language::Kazakh);
        assert_eq!(found, ("Шаралар".to_owned(), "Бірінші шара.".to_owned()));
        let wrapped = "Статья 3. О правах\nРеспублики Казахстан\n\nПрава есть.\n";
        assert_eq!(article(wrapped, Language::Russian).0, "О правах Республики Казахстан");
    }
}
