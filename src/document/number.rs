//! A number as the law writes it: `5`, `2-1`, `IV`, `а`, and its order.

use smol_str::SmolStr;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

/// The number of a provision. Numbers are equal when they are printed alike.
///
/// Inserted provisions repeat the number before them with `-1`, `-2`
/// (Law «О правовых актах» art. 26(7)); chapters of older acts are Roman.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    printed: SmolStr,
    key: Key,
}

/// The values of its parts: 2 and 1 in `2-1`. Most numbers have one, and every
/// provision has a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    One(u32),
    Several(Box<Parts>),
}

/// Behind one pointer, so that a number with one part is no larger for it.
type Parts = Vec<u32>;

/// No law numbers a provision with more parts than this.
const MOST_PARTS: usize = 6;

impl Key {
    /// The key of some parts; `None` where there are none, or too many.
    fn of(parts: &[u32]) -> Option<Self> {
        match parts {
            [one] => Some(Self::One(*one)),
            [] => None,
            several => {
                (several.len() <= MOST_PARTS).then(|| Self::Several(Box::new(several.to_vec())))
            }
        }
    }

    fn parts(&self) -> &[u32] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Several(several) => several,
        }
    }
}

impl Number {
    /// Reads `5`, `2-1`, `18 - 1`, `18–1`, `34^1`, `1.1`, `IV` (also of Cyrillic
    /// look-alike letters) or a single letter. `None` where it is no number.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(number) = whole(text) {
            return Some(number);
        }
        arabic(text).or_else(|| roman(text)).or_else(|| letter(text))
    }

    /// The number that only counts, such as the second part of an article.
    pub fn counted(count: usize) -> Self {
        let key = u32::try_from(count).unwrap_or(u32::MAX);
        Self { printed: digits(key), key: Key::One(key) }
    }

    /// The number as the law prints it, in one spelling: no spaces, `-`.
    pub fn printed(&self) -> &str {
        &self.printed
    }

    /// The form that addresses use: Arabic digits also for Roman numbers, so
    /// that `IV бөлім` and `раздел 4` have one address.
    pub fn slug(&self) -> Cow<'_, str> {
        let printed = self.printed();
        if printed.starts_with(|c: char| c.is_ascii_digit()) {
            return Cow::Borrowed(printed);
        }
        match self.key.parts() {
            [value] if *value < LETTER => Cow::Owned(value.to_string()),
            _ => Cow::Owned(printed.to_lowercase()),
        }
    }

    /// Whether both have one address: `IV` and `4`.
    pub fn is_one_with(&self, other: &Self) -> bool {
        // Those of another value are told without looking at their letters.
        self.key.parts() == other.key.parts() && self.slug() == other.slug()
    }

    /// Whether `next` is a number that may directly follow this one: 5 → 6,
    /// 5 → 5-1, 5-1 → 5-2, 5-1 → 6.
    pub fn is_followed_by(&self, next: &Self) -> bool {
        let (here, there) = (self.key.parts(), next.key.parts());
        let shared = here.iter().zip(there).take_while(|(a, b)| a == b).count();
        match (here.get(shared), there.get(shared)) {
            (None, Some(1)) => there.len() == shared + 1,
            (Some(a), Some(b)) => *b == a + 1 && there.len() == shared + 1,
            _ => false,
        }
    }

    /// Whether its value is the higher one: then they have two addresses.
    pub fn is_above(&self, other: &Self) -> bool {
        self.key.parts() > other.key.parts()
    }

    /// Whether it stands between whole numbers, as `5-1` does: what was inserted
    /// has such a number (Law «О правовых актах» art. 26(7)).
    pub fn is_inserted(&self) -> bool {
        self.key.parts().len() > 1
    }

    /// Whether it could open a list: `1`, «а». Before `1-1` stands 1.
    pub fn opens_a_list(&self) -> bool {
        matches!(self.key.parts(), [1]) || *self.key.parts() == [LETTER + u32::from('а')]
    }
}

/// Keys of letters begin here, above every number a law has.
const LETTER: u32 = 1 << 24;

/// No number of a law has more digits.
const MOST_DIGITS: usize = 8;

/// A number in digits: every row of a table has one, and the formatter takes long.
fn digits(number: u32) -> SmolStr {
    let mut digits = [0; 10];
    let (mut left, mut first) = (number as usize, digits.len());
    while left > 0 || first == digits.len() {
        first -= 1;
        digits[first] = b"0123456789"[left % 10];
        left /= 10;
    }
    std::str::from_utf8(&digits[first..]).expect("digits are ASCII").into()
}

fn whole(text: &str) -> Option<Number> {
    if !(1..=MOST_DIGITS).contains(&text.len()) {
        return None;
    }
    let key = text.bytes().try_fold(0, |value, byte| {
        byte.is_ascii_digit().then(|| 10 * value + u32::from(byte - b'0'))
    })?;
    Some(Number { printed: text.into(), key: Key::One(key) })
}

fn arabic(text: &str) -> Option<Number> {
    let mut printed = String::with_capacity(text.len());
    let mut parts = Vec::new();
    let mut separator = None;
    for part in text.split(['-', '‐', '‑', '–', '—', '.', '^']).map(str::trim) {
        if part.is_empty()
            || part.len() > MOST_DIGITS
            || !part.bytes().all(|byte| byte.is_ascii_digit())
        {
            return None;
        }
        if let Some(separator) = separator {
            printed.push(separator);
        }
        printed.push_str(part);
        parts.push(part.parse().ok()?);
        separator = Some(if text.contains('.') { '.' } else { '-' });
    }
    Some(Number { printed: printed.into(), key: Key::of(&parts)? })
}

fn roman(text: &str) -> Option<Number> {
    let (letters, inserted) =
        text.split_once(['-', '‐', '‑', '–']).map_or((text, None), |(a, b)| (a, Some(b)));
    let digits: Option<Vec<u32>> = letters.chars().map(roman_digit).collect();
    let digits = digits.filter(|digits| !digits.is_empty() && digits.len() <= 12)?;
    let followed = digits.iter().skip(1).chain([&0]);
    let (plus, minus) = digits.iter().zip(followed).fold((0, 0), |(plus, minus), (here, next)| {
        if here < next { (plus, minus + here) } else { (plus + here, minus) }
    });
    let mut parts = vec![u32::checked_sub(plus, minus)?];
    let mut printed: String = letters.chars().map(latin_of_roman).collect();
    if let Some(inserted) = inserted {
        parts.push(inserted.trim().parse().ok()?);
        printed = format!("{printed}-{}", inserted.trim());
    }
    Some(Number { printed: printed.into(), key: Key::of(&parts)? })
}

/// Roman digits are often typed with Cyrillic letters: «І бөлім», «Х глава», «ІҮ бап».
pub(crate) fn latin_of_roman(letter: char) -> char {
    match letter {
        'І' | 'Ӏ' | 'i' | 'і' => 'I',
        'Х' | 'х' | 'x' => 'X',
        'С' => 'C',
        'М' => 'M',
        'v' | 'Ү' => 'V',
        other => other,
    }
}

/// Whether it is a capital, of either alphabet, that Roman numbers below five hundred have.
pub(crate) fn is_roman_capital(letter: char) -> bool {
    "IVXLCІҮХС".contains(letter)
}

fn roman_digit(letter: char) -> Option<u32> {
    match latin_of_roman(letter) {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        'L' => Some(50),
        'C' => Some(100),
        'D' => Some(500),
        'M' => Some(1000),
        _ => None,
    }
}

fn letter(text: &str) -> Option<Number> {
    let mut letters = text.chars();
    let only = letters.next().filter(|letter| letter.is_lowercase() && letters.next().is_none())?;
    Some(Number { printed: text.into(), key: Key::One(LETTER + u32::from(only)) })
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key.parts().cmp(other.key.parts()).then_with(|| self.printed.cmp(&other.printed))
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.printed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap_or_else(|| panic!("{text} is a number"))
    }

    #[test]
    fn numbers_are_read_in_every_spelling_of_the_law() {
        for (text, printed, slug) in [
            ("5", "5", "5"),
            ("18-1", "18-1", "18-1"),
            ("2 - 1", "2-1", "2-1"),
            ("18–4", "18-4", "18-4"),
            ("34^1", "34-1", "34-1"),
            ("1.2", "1.2", "1.2"),
            ("IV", "IV", "4"),
            ("ІХ", "IX", "9"),
            ("ХІҮ", "XIV", "14"),
            ("ә", "ә", "ә"),
        ] {
            assert_eq!(number(text).printed(), printed);
            assert_eq!(number(text).slug(), slug);
        }
        for text in ["", "-", "5-", "первая", "18a", "№"] {
            assert_eq!(Number::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_count_is_printed_in_digits() {
        for count in [0, 1, 9, 10, 907, u32::MAX as usize] {
            assert_eq!(Number::counted(count).printed(), count.to_string());
        }
    }

    #[test]
    fn inserted_numbers_stand_between_their_neighbours() {
        let mut numbers = ["10", "2-1", "2", "3", "2-10", "2-2"].map(number);
        numbers.sort();
        assert_eq!(numbers.map(|n| n.to_string()), ["2", "2-1", "2-2", "2-10", "3", "10"]);
    }

    #[test]
    fn a_number_knows_what_may_follow_it() {
        for (here, next) in [("5", "6"), ("5", "5-1"), ("5-1", "5-2"), ("5-1", "6")] {
            assert!(number(here).is_followed_by(&number(next)), "{here} → {next}");
        }
        for (here, next) in [("5", "7"), ("5", "5"), ("5", "5-2"), ("6", "5"), ("5-1", "6-1")] {
            assert!(!number(here).is_followed_by(&number(next)), "{here} → {next}");
        }
    }
}
