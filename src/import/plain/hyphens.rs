//! Words that were parted at the end of a line.

use std::collections::HashSet;

/// The words that a text has inside its lines, to tell a parted word from one that has a
/// hyphen of its own.
#[derive(Debug, Default)]
pub(super) struct Words {
    words: HashSet<String>,
    /// What stands before the first hyphen of a word: «онлайн» of «онлайн-платформа».
    openings: HashSet<String>,
}

/// What always stands behind a hyphen.
const BEHIND: [&str; 9] =
    ["то", "либо", "нибудь", "таки", "бап", "тармақ", "тармағы", "баптың", "ақ"];

impl Words {
    /// The words of some lines. The first and the last of a line may be a half.
    pub(super) fn of<'a>(lines: impl Iterator<Item = &'a str>) -> Self {
        let (mut words, mut openings) = (HashSet::new(), HashSet::new());
        for line in lines {
            let parts = line.split(|c: char| !(c.is_alphanumeric() || c == '-'));
            let last = line.ends_with('-');
            let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
            let whole = parts.len() - usize::from(last && !parts.is_empty());
            for part in &parts[..whole] {
                let word = part.to_lowercase();
                openings.extend(word.split_once('-').map(|(opening, _)| opening.to_owned()));
                words.insert(word);
            }
        }
        Self { words, openings }
    }

    /// Whether the hyphen at the end of a line belongs to the word that goes on with `next`.
    pub(super) fn keep_hyphen(&self, line: &str, next: &str) -> bool {
        let is_part = |c: char| c.is_alphanumeric() || c == '-';
        let stem = line.trim_end_matches('-');
        let before = stem.rsplit(|c| !is_part(c)).next().unwrap_or_default().to_lowercase();
        let after = next.split(|c| !is_part(c)).next().unwrap_or_default().to_lowercase();
        let begins_small = next.starts_with(char::is_lowercase);
        let has = |word: &str| self.words.contains(word);
        if !begins_small || before.ends_with(|c: char| c.is_ascii_digit()) {
            return true;
        }
        let is_opening = self.openings.contains(&before) && before.chars().count() > 3;
        if is_opening || has(&format!("{before}-{after}")) || BEHIND.contains(&after.as_str()) {
            return true;
        }
        !has(&format!("{before}{after}"))
            && has(&before)
            && has(&after)
            && after.chars().count() > 3
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_the_hyphen_that_it_has_elsewhere() {
        let text = ["Сбор информации онлайн-платформ и данных.", "Сроки: день, неделя, инфор-"];
        let words = Words::of(text.into_iter());
        for (line, next, kept) in [
            ("сбор инфор-", "мации", false),
            ("владелец онлайн-", "платформ", true),
            ("владелец онлайн-", "сервисов", true),
            ("каких-", "либо", true),
            ("статья 18-", "1", true),
            ("г. Алма-", "Атинский", true),
            ("срок день-", "неделя", true),
        ] {
            assert_eq!(words.keep_hyphen(line, next), kept, "{line}{next}");
        }
    }
}
