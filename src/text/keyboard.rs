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
}
