//! The same key on another layout: what a keyboard that was left in the wrong
//! one has typed.

/// The Russian layout and the Latin one, key by key.
const RUSSIAN: &str = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";
const LATIN: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";

/// The letters that the Kazakh layout puts on the row of digits.
const KAZAKH: &str = "әіңғүұқөһӘІҢҒҮҰҚӨҺ";
const DIGITS: &str = "2345890-=@#$%*()_+";

/// The Latin letter on the key that types `letter` on a Cyrillic layout; the
/// letter itself where it is on none.
pub fn latin(letter: char) -> char {
    on(letter, RUSSIAN, LATIN).or_else(|| on(letter, KAZAKH, DIGITS)).unwrap_or(letter)
}

/// The Cyrillic letter on the key that types `letter` on the Latin layout; the
/// letter itself where it is on none.
pub fn cyrillic(letter: char) -> char {
    on(letter, LATIN, RUSSIAN).unwrap_or(letter)
}

/// The Kazakh letter on the key that types a digit or a mark on other layouts.
pub fn kazakh(letter: char) -> Option<char> {
    on(letter, DIGITS, KAZAKH)
}

/// What a text may have been meant to be: itself, the same keys on a Cyrillic
/// layout, and on the Latin one.
pub fn layouts(typed: &str) -> [String; 3] {
    [typed.to_owned(), in_cyrillic(typed), typed.chars().map(latin).collect()]
}

/// The same keys on a Cyrillic layout. A digit or a mark among letters is what a
/// Kazakh letter became.
fn in_cyrillic(typed: &str) -> String {
    let words = typed.split_whitespace().map(|word| {
        let has_letters = word.chars().any(char::is_alphabetic);
        let begins = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        // «20-,fg» is «20-бап», but «2ltn» is «әдет».
        let is_label = begins > 0 && word[begins..].starts_with('-');
        let key = |(at, letter): (usize, char)| {
            let kazakh = kazakh(letter).filter(|_| has_letters && !(is_label && at <= begins));
            kazakh.unwrap_or_else(|| cyrillic(letter))
        };
        word.char_indices().map(key).collect::<String>()
    });
    words.collect::<Vec<_>>().join(" ")
}

fn on(letter: char, from: &str, to: &str) -> Option<char> {
    to.chars().nth(from.chars().position(|each| each == letter)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layouts_have_as_many_keys() {
        assert_eq!(RUSSIAN.chars().count(), LATIN.chars().count());
        assert_eq!(KAZAKH.chars().count(), DIGITS.chars().count());
    }

    #[test]
    fn a_key_has_a_letter_on_each_layout() {
        for (typed, place) in [
            ('о', 'j'),
            ('О', 'J'),
            ('т', 'n'),
            ('ю', '.'),
            ('Ж', ':'),
            ('ә', '2'),
            ('Қ', ')'),
            ('j', 'j'),
            ('?', '?'),
        ] {
            assert_eq!(latin(typed), place, "{typed}");
        }
        assert_eq!("wtypehf".chars().map(cyrillic).collect::<String>(), "цензура");
        assert_eq!(kazakh('0'), Some('қ'));
    }

    #[test]
    fn what_was_typed_on_the_wrong_layout_is_known() {
        assert_eq!(layouts("wtypehf")[1], "цензура");
        assert_eq!(layouts("сутыщк")[2], "censor");
        assert_eq!(layouts("20-,fg")[1], "20-бап");
        assert_eq!(layouts("2ltn")[1], "әдет");
    }
}
