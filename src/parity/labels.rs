//! Whether two provisions print the same number. A number that is a letter is counted in
//! the alphabet of its language, or in that of another: `б)` is `ә)` and `b)`; or it stands
//! for the letter of the other language that sounds or looks like it: `д)` is `d)`.

use crate::document::Number;

/// Whether two numbers are one.
pub(super) fn is_one_number(one: Option<&Number>, other: Option<&Number>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return one.is_none() && other.is_none() };
    let (one, other) = (one.slug(), other.slug());
    one == other
        || letter(&one).zip(letter(&other)).is_some_and(|(one, other)| {
            let places = |letter| ALPHABETS.map(|alphabet: &str| place(letter, alphabet));
            let others = places(other);
            places(one).iter().flatten().any(|place| others.contains(&Some(*place)))
                || ALIKE.iter().any(|pair| *pair == (one, other) || *pair == (other, one))
        })
}

/// Whether both are letters, and of two alphabets.
pub(super) fn are_of_two_scripts(one: Option<&Number>, other: Option<&Number>) -> bool {
    let letter = |number: Option<&Number>| letter(&number?.slug());
    letter(one)
        .zip(letter(other))
        .is_some_and(|(one, other)| one.is_ascii_lowercase() != other.is_ascii_lowercase())
}

/// The letters of lists; those that begin no item are left out (`ё`, `й`, `ь`, `ъ`, `ы`).
const ALPHABETS: [&str; 3] = [
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзиклмнопрстуфхцчшщэюя",
    "аәбвгғдежзикқлмнңоөпрстуұүфхһцчшщіэюя",
];

/// Latin letters and the Cyrillic ones that look like them.
const TWINS: [(char, char); 6] =
    [('a', 'а'), ('c', 'с'), ('e', 'е'), ('o', 'о'), ('p', 'р'), ('x', 'х')];

/// Latin letters and the Cyrillic ones for which they are printed: by their sound, or as «В»
/// for "B".
const ALIKE: [(char, char); 13] = [
    ('b', 'в'),
    ('d', 'д'),
    ('f', 'ф'),
    ('g', 'г'),
    ('v', 'в'),
    ('z', 'з'),
    ('k', 'к'),
    ('l', 'л'),
    ('m', 'м'),
    ('n', 'н'),
    ('r', 'р'),
    ('s', 'с'),
    ('t', 'т'),
];

fn letter(slug: &str) -> Option<char> {
    let mut letters = slug.chars();
    letters.next().filter(|first| first.is_alphabetic() && letters.next().is_none())
}

/// The place of a letter, or of one that looks like it, in an alphabet.
fn place(letter: char, alphabet: &str) -> Option<usize> {
    let twin = TWINS.iter().find(|(latin, cyrillic)| letter == *latin || letter == *cyrillic);
    let is_it = |other: char| {
        other == letter
            || twin.is_some_and(|(latin, cyrillic)| other == *latin || other == *cyrillic)
    };
    alphabet.chars().position(is_it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_one_in_each_alphabet() {
        let is_one = |one: &str, other: &str| {
            let [one, other] = [one, other].map(Number::parse);
            is_one_number(one.as_ref(), other.as_ref())
        };
        for (one, other) in [
            ("5", "5"),
            ("IV", "4"),
            ("а", "a"),
            ("с", "c"),
            ("б", "ә"),
            ("в", "б"),
            ("b", "б"),
            ("b", "ә"),
            ("b", "в"),
            ("d", "д"),
            ("g", "г"),
        ] {
            assert!(is_one(one, other) && is_one(other, one), "{one} {other}");
        }
        for (one, other) in
            [("5", "6"), ("2-1", "2"), ("а", "б"), ("a", "c"), ("б", "г"), ("1", "а")]
        {
            assert!(!is_one(one, other) && !is_one(other, one), "{one} {other}");
        }
    }
}
