//! Words that were parted at the end of a line.

use super::habits::is_habit;
use std::collections::HashSet;

/// The words that a text has inside its lines, to tell a parted word from one that has a
/// hyphen of its own.
#[derive(Debug, Default)]
pub(super) struct Words {
    whole: HashSet<String>,
    /// What stands before the first hyphen of a word: «онлайн» of «онлайн-платформа».
    openings: HashSet<String>,
    /// Whether many lines end in a parted word.
    are_parted: bool,
}

impl Words {
    /// The words of some lines. The first and the last of a line may be a half.
    pub(super) fn of<'a>(lines: impl Iterator<Item = &'a str>) -> Self {
        let (mut words, mut openings) = (HashSet::new(), HashSet::new());
        let (mut count, mut parted) = (0_usize, 0_usize);
        for line in lines {
            count += 1;
            parted += usize::from(line.ends_with('-') && !line.ends_with(" -"));
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
        Self { whole: words, openings, are_parted: parted > 1 && parted * 25 > count }
    }

    /// Whether the hyphen at the end of a line belongs to the word that goes on with `next`:
    /// always, unless the word is whole elsewhere, or one of its halves is no word.
    pub(super) fn keep_hyphen(&self, line: &str, next: &str) -> bool {
        let is_part = |c: char| c.is_alphanumeric() || c == '-';
        let stem = line.trim_end_matches('-');
        let before = stem.rsplit(|c| !is_part(c)).next().unwrap_or_default();
        let after = next.split(|c| !is_part(c)).next().unwrap_or_default();
        let is_name = before.ends_with(|c: char| c.is_ascii_digit() || c.is_uppercase());
        if !next.starts_with(char::is_lowercase) || is_name {
            return true;
        }
        let (before, after) = (before.to_lowercase(), after.to_lowercase());
        let has = |word: &str| self.whole.contains(word);
        let is_opening = self.openings.contains(&before) && before.chars().count() > 3;
        if is_opening || has(&format!("{before}-{after}")) {
            return true;
        }
        if has(&format!("{before}{after}")) {
            return false;
        }
        is_habit(&before, &after) || has(&before) && has(&after) || !self.are_parted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_the_hyphen_that_it_has_elsewhere() {
        let text =
            ["Сбор информации онлайн-платформ и данных.", "Сроки: день, неделя, инфор-", "дан-"];
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
        let doubtful = Words::of(
            ["Лица и организации: кыз и мет, стар и год, без-", "по-", "за-"].into_iter(),
        );
        for (line, next, kept) in [
            ("реше-", "ние", false),
            ("не ста-", "ли", false),
            ("из-", "за болезни", true),
            ("кое-", "кто", true),
            ("по-", "детски", true),
            ("по-", "лучить", false),
            ("социально-", "экономических", true),
            ("государства-", "члены", true),
            ("детей-", "сирот", true),
            ("зорлық-", "зомбылықтың", true),
            ("оқу-", "тәрбие", true),
            ("ата-", "аналары", true),
            ("ата-", "лған", false),
            ("SIM-", "карты", true),
            ("год-", "лица", true),
        ] {
            assert_eq!(doubtful.keep_hyphen(line, next), kept, "{line}{next}");
        }
        // Where hardly a line ends in one, it is the word's own.
        let whole = Words::of(std::iter::repeat_n("Үйдің қараушысы.", 40).chain(["ауланың үй-"]));
        assert!(whole.keep_hyphen("ауланың үй-", "жайында"));
    }
}
