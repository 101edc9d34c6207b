//! The key by which words compare.
//!
//! Two words are the same word to a lawyer when only the kind of space, dash or
//! quotation mark differs, when ё is written е, or when a Latin letter stands
//! for the Cyrillic one that looks like it (whole Kazakh editions write і as
//! Latin i). A word of nothing but such letters, «ic» or «XVI», looks the same in either
//! script and has one key. Capital letters are never folded: «Закон» is not «закон».

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// What is typed for № where the keyboard has none.
pub(super) const SIGNS: [&str; 2] = ["N", "No."];

/// The key of one word or mark. Borrowed where the word is its own key.
pub fn fold(word: &str) -> Cow<'_, str> {
    if is_plain(word) {
        return Cow::Borrowed(word);
    }
    if word == "N" {
        return Cow::Borrowed("№");
    }
    if let Some(number) = latin_number(word) {
        return Cow::Owned(format!("№ {}", fold(number)));
    }
    let composed: Cow<'_, str> = if word.chars().any(is_combining) {
        Cow::Owned(word.nfc().collect())
    } else {
        Cow::Borrowed(word)
    };
    let is_cyrillic = composed.chars().any(is_cyrillic) || composed.chars().all(is_of_either);
    if composed.chars().all(|c| fold_char(c, is_cyrillic) == Some(c)) {
        return composed;
    }
    Cow::Owned(composed.chars().filter_map(|c| fold_char(c, is_cyrillic)).collect())
}

/// Whether a word is its own key at a glance, as nearly all words are.
fn is_plain(word: &str) -> bool {
    is_plain_cyrillic(word.as_bytes()) || is_plain_latin(word) || is_plain_mixture(word)
}

/// Whether it has nothing but letters of Cyrillic whose first byte is that of most, Ё
/// and ё excepted. Four letters are looked at at once, the last four again where the
/// count is odd: most of the time that words are folded goes by in this look.
fn is_plain_cyrillic(word: &[u8]) -> bool {
    let (fours, rest) = word.as_chunks::<8>();
    let (letters, odd) = rest.as_chunks::<2>();
    let is_plain = |four: &[u8; 8]| are_plain(u64::from_be_bytes(*four));
    odd.is_empty()
        && fours.iter().all(is_plain)
        && match word.last_chunk() {
            Some(last) => is_plain(last),
            None => letters.iter().all(|letter| {
                are_plain(0xd0b0_d0b0_d0b0_0000 | u64::from(u16::from_be_bytes(*letter)))
            }),
        }
}

/// The same of four letters, each two bytes of a number.
const fn are_plain(letters: u64) -> bool {
    // 0xd0 and 0xd1 differ in one bit: what else differs is no such letter.
    let others = (letters ^ 0xd000_d000_d000_d000) & 0xfe00_fe00_fe00_fe00;
    // Ё is 0xd081 and ё 0xd191, so that what tells them apart stands in two bits. With one
    // of them the difference is none, and less by one it has the highest bit.
    let flipped = letters ^ ((letters << 4) & 0x0100_0100_0100_0100);
    let from_yo = (flipped ^ 0xd081_d081_d081_d081) & 0xffef_ffef_ffef_ffef;
    let yo = from_yo.wrapping_sub(0x0001_0001_0001_0001) & 0x8000_8000_8000_8000;
    others | yo == 0
}

/// Whether it has nothing but Latin letters and digits, and a letter that tells it from
/// Cyrillic; N alone may be №.
fn is_plain_latin(word: &str) -> bool {
    word != "N"
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && word.bytes().any(|byte| !is_of_either(byte.into()))
}

/// Whether it has nothing but digits, stops and letters of Cyrillic but Ё, ё and Ӏ.
fn is_plain_mixture(word: &str) -> bool {
    let mut bytes = word.bytes();
    while let Some(byte) = bytes.next() {
        let is_plain = match byte {
            b'0'..=b'9' | b'.' | b',' | b';' | b':' | b'(' | b')' | b'-' => true,
            0xd0 => bytes.next() != Some(0x81),
            0xd1 => bytes.next() != Some(0x91),
            0xd2 => bytes.next().is_some_and(|second| second >= 0x8a),
            0xd3 => bytes.next() != Some(0x80),
            _ => false,
        };
        if !is_plain {
            return false;
        }
    }
    true
}

/// The number after `N` or `No.`, which stand for №.
fn latin_number(word: &str) -> Option<&str> {
    let after = |sign: &str| word.strip_prefix(sign)?.strip_prefix([' ', '\u{a0}']);
    let number = SIGNS.into_iter().find_map(after)?;
    number.starts_with(|c: char| c.is_ascii_digit()).then_some(number)
}

/// Whether a word may have it in either script: no letter, one that has a twin, or a Roman
/// digit that has none.
const fn is_of_either(c: char) -> bool {
    let is_latin = c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}');
    !is_latin || matches!(c, 'V' | 'L' | 'D') || cyrillic_twin(c) != c
}

/// The text in its composed form (NFC), as it is written to files: й is one
/// letter, however it was typed.
pub fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// A text for searching: folded, in small letters, ё as е, every і and ı as i.
pub fn fold_for_search(text: &str) -> String {
    text.chars().map(fold_for_search_char).collect()
}

/// One letter for searching; every letter gives exactly one, so that places in
/// the folded text are places in the text, counted in characters.
pub fn fold_for_search_char(c: char) -> char {
    let small = c.to_lowercase().next().unwrap_or(c);
    let folded = fold_char(small, true).unwrap_or(small);
    if folded == 'ё' { 'е' } else { folded }
}

const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Whether a letter is of the Cyrillic script.
pub const fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// Whether it is a hyphen, a dash or a minus: one mark to a reader.
pub const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Whether nobody sees it: a soft hyphen, a joiner or a space without width, a byte order
/// mark. They come with what is copied from pages and word processors.
pub const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// The key of one character; `None` where it counts for nothing.
const fn fold_char(c: char, in_cyrillic_word: bool) -> Option<char> {
    match c {
        _ if is_unseen(c) => None,
        '\u{a0}' | '\u{202f}' | '\u{2000}'..='\u{200a}' => Some(' '),
        _ if is_dash(c) => Some('-'),
        '«' | '»' | '“' | '”' | '„' | '‟' | '″' => Some('"'),
        '’' | '‘' | 'ʼ' | '`' | '´' => Some('\''),
        'ё' => Some('е'),
        'Ё' => Some('Е'),
        'Ӏ' => Some('І'),
        _ if in_cyrillic_word => Some(cyrillic_twin(c)),
        _ => Some(c),
    }
}

/// The Cyrillic letter that a Latin one looks like, else the letter itself.
pub const fn cyrillic_twin(c: char) -> char {
    match c {
        'A' => 'А',
        'B' => 'В',
        'C' => 'С',
        'E' | 'Ë' => 'Е',
        'H' => 'Н',
        'I' => 'І',
        'Ï' => 'Ї',
        'K' => 'К',
        'M' => 'М',
        'O' => 'О',
        'P' => 'Р',
        'T' => 'Т',
        'X' => 'Х',
        // The Kazakh letter looks more like it than У does.
        'Y' => 'Ү',
        'a' => 'а',
        'c' => 'с',
        'e' | 'ë' => 'е',
        'h' => 'һ',
        'i' => 'і',
        'ï' => 'ї',
        'o' => 'о',
        'p' => 'р',
        'x' => 'х',
        'y' => 'у',
        'ə' => 'ә',
        'Ə' => 'Ә',
        'ɵ' => 'ө',
        'Ɵ' => 'Ө',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_look_the_same_are_the_same() {
        for (one, other) in [
            ("госудаpственной", "государственной"),
            ("жəне", "және"),
            ("мүдделерiн", "мүдделерін"),
            ("четырёх", "четырех"),
            ("№\u{a0}118-VII", "№ 118-VII"),
            ("онлайн‑платформа", "онлайн-платформа"),
            ("«", "\""),
            ("й", "и\u{306}"),
            ("N", "№"),
            ("N 118-VII", "№ 118-VII"),
            ("No. 13", "№\u{a0}13"),
            ("ин\u{ad}формация", "информация"),
            ("№ 240-VІ", "№ 240-VI"),
            ("ІХ", "IX"),
            ("ХVІ", "XVI"),
            ("ic", "іс"),
            ("a", "а"),
            ("Yкімет", "Үкімет"),
            ("POCT", "РОСТ"),
            ("MCMXCV", "МСМХСV"),
            ("зачëт", "зачет"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn what_is_plain_is_its_own_key() {
        for letter in ('\u{400}'..='\u{52f}').chain('0'..='9') {
            let word = letter.to_string();
            let folded = fold_char(letter, true);
            assert!(!is_plain(&word) || folded == Some(letter), "{letter}");
        }
        for word in ["ғылым", "їжа", "пункт", "2-1)", "Әділет", "platform", "С", "Бассейн"]
        {
            assert!(is_plain(word), "{word}");
        }
        for word in ["ёлка", "Ёлка", "елкаёелка", "учёт", "зачётё", "XIV", "N", "Iс"]
        {
            assert!(!is_plain(word), "{word}");
        }
    }

    #[test]
    fn words_that_differ_stay_apart() {
        for (one, other) in [("Закон", "закон"), ("бөлім", "бөлік"), ("24", "42"), ("и", "й")]
        {
            assert_ne!(fold(one), fold(other), "{one} {other}");
        }
        for word in ["platform", "HTTPS", "data", "the", "naïve"] {
            assert_eq!(fold(word), word, "a Latin word stays Latin");
        }
    }

    #[test]
    fn folding_for_search_keeps_the_count_of_characters() {
        let text = "Ёлка, ӨМІР – iс";
        assert_eq!(fold_for_search(text).chars().count(), text.chars().count());
        assert_eq!(fold_for_search("ЦЕНЗУРАҒА"), fold_for_search("цензураға"));
        assert_eq!(fold_for_search("iс"), fold_for_search("іс"));
    }
}
