//! The language that a paragraph speaks: that of its own words, whatever it quotes.

use crate::text::language::Language;

/// So many letters outside of quotation marks speak for a paragraph.
const LETTERS: usize = 12;

/// Words of Kazakh amending acts that have no letter which Russian lacks.
const KAZAKH: [&str; 12] = [
    "деген",
    "тасталсын",
    "мынадай",
    "жазылсын",
    "және",
    "бап",
    "бабы",
    "бабының",
    "бабында",
    "баптың",
    "тармақша",
    "абзацы",
];

/// The language of words: of those outside of quotation marks, where there are enough.
pub(super) fn spoken(words: &str) -> Option<Language> {
    let own = unquoted(words);
    if is_kazakh(&own) || is_dotted(&own) {
        return Some(Language::Kazakh);
    }
    if own.chars().filter(|letter| letter.is_alphabetic()).count() < LETTERS {
        return Language::guess(words);
    }
    Language::guess(&own).or_else(|| Language::guess(words))
}

/// Whether words are Kazakh by one that no Russian sentence has: «41-1-бапта», «тармақ»,
/// «деген».
pub(super) fn is_kazakh(words: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '-' || c == '\u{2011}';
    words.split(|c| !is_part(c)).any(|word| {
        let unit = word.rsplit(['-', '\u{2011}']).next().unwrap_or_default();
        let is_numbered = unit.len() < word.len() && word.starts_with(|c: char| c.is_ascii_digit());
        KAZAKH.contains(&word)
            || is_numbered && (unit.starts_with("бап") || unit.starts_with("бабы"))
            || is_numbered && unit.starts_with("тарма")
            || word.starts_with("тармақ")
    })
}

/// Whether words are Kazakh by «і», as those are that happen to have no other letter which
/// Russian lacks: «Белгіде … деп жазылады». Ukrainian has letters of its own beside it.
fn is_dotted(words: &str) -> bool {
    let count = |is: fn(char) -> bool| words.chars().filter(|letter| is(*letter)).count();
    let dotted = count(|letter| letter == 'і');
    dotted * 25 > count(char::is_alphabetic) && !words.contains(['ї', 'є'])
}

/// Words without what stands in quotation marks; marks that nothing closes end with the text.
fn unquoted(words: &str) -> String {
    let (mut depth, mut own) = (0_usize, String::with_capacity(words.len()));
    let mut is_plain = true;
    for letter in words.chars() {
        match letter {
            '«' | '“' | '„' => depth += 1,
            '»' | '”' => {
                depth = depth.saturating_sub(1);
                own.push(' ');
            }
            '"' => is_plain = !is_plain,
            _ if depth == 0 && is_plain => own.push(letter),
            _ => {}
        }
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_speaks_the_language_of_its_own_words() {
        let (kk, ru) = (Some(Language::Kazakh), Some(Language::Russian));
        for (words, expected) in [
            ("слова «баланың құқықтарын қорғау» заменить словами «ұлттық мүдде»;", ru),
            ("в тексте на казахском языке слово \"қорғаншы\" заменить словом \"қамқоршы\"", ru),
            ("деген сөздер «шести месяцев» деген сөздермен ауыстырылсын", kk),
            ("«трех месяцев и одного дня» деген алып тасталсын", kk),
            ("2) 41-1-бапта: абзац", kk),
            ("«Осы Заң баланың құқықтарын қорғайды.»", kk),
            ("2. Белгіде «Вход воспрещен, идут строительные работы» деп жазылады.", kk),
            ("Сноска в редакции Закона", ru),
        ] {
            assert_eq!(spoken(words), expected, "{words}");
        }
    }
}
