//! How a program of words prints the number of an item.

use crate::import::roman::roman;

/// The letters of Russian lists: without «ё», «й» and the letters that begin no word.
const RUSSIAN: &str = "абвгдежзиклмнопрстуфхцчшщыэюя";

/// The form of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// 1, 2, 3.
    Decimal,
    /// 01, 02, 03.
    DecimalZero,
    /// I, II, III.
    UpperRoman,
    /// i, ii, iii.
    LowerRoman,
    /// A, B, C.
    UpperLetter,
    /// a, b, c.
    LowerLetter,
    /// А, Б, В.
    UpperRussian,
    /// а, б, в.
    LowerRussian,
    /// A sign that is no number.
    Bullet,
    /// Nothing.
    None,
    /// One that is not known here, by its name: it is printed as 1, 2, 3.
    Other(String),
}

impl Form {
    /// The form of a name such as `lowerRoman`.
    pub(super) fn of(name: &str) -> Self {
        match name {
            // After the number of a law stands its own stop: 1), 1-бап.
            "decimal" | "numberInDash" | "ordinal" => Self::Decimal,
            "decimalZero" => Self::DecimalZero,
            "upperRoman" => Self::UpperRoman,
            "lowerRoman" => Self::LowerRoman,
            "upperLetter" => Self::UpperLetter,
            "lowerLetter" => Self::LowerLetter,
            "russianUpper" => Self::UpperRussian,
            "russianLower" => Self::LowerRussian,
            "bullet" => Self::Bullet,
            "none" => Self::None,
            other => Self::Other(other.to_owned()),
        }
    }

    /// A number in this form.
    pub(super) fn print(&self, number: i64) -> String {
        let is_upper = matches!(self, Self::UpperRoman | Self::UpperLetter | Self::UpperRussian);
        let printed = match self {
            Self::DecimalZero => format!("{number:02}"),
            Self::UpperRoman | Self::LowerRoman => roman(number),
            Self::UpperLetter | Self::LowerLetter => letters("abcdefghijklmnopqrstuvwxyz", number),
            Self::UpperRussian | Self::LowerRussian => letters(RUSSIAN, number),
            Self::None | Self::Bullet => String::new(),
            Self::Decimal | Self::Other(_) => number.to_string(),
        };
        if is_upper { printed.to_uppercase() } else { printed }
    }
}

/// The letter of a number: after the last come «аа», «бб».
fn letters(alphabet: &str, number: i64) -> String {
    let count = alphabet.chars().count();
    let Some(place) = usize::try_from(number - 1).ok().filter(|place| *place < count * 8) else {
        return number.to_string();
    };
    let letter = alphabet.chars().nth(place % count).expect("a remainder is below the count");
    std::iter::repeat_n(letter, place / count + 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_printed_in_every_form() {
        for (form, number, printed) in [
            ("decimal", 12, "12"),
            ("decimalZero", 7, "07"),
            ("upperRoman", 1994, "MCMXCIV"),
            ("lowerRoman", 4, "iv"),
            ("upperLetter", 28, "BB"),
            ("lowerLetter", 26, "z"),
            ("russianLower", 8, "з"),
            ("russianLower", 10, "к"),
            ("russianUpper", 30, "АА"),
            ("none", 3, ""),
            ("hebrew1", 3, "3"),
            ("upperRoman", 0, "0"),
            ("lowerLetter", -1, "-1"),
            ("lowerLetter", i64::MAX, "9223372036854775807"),
        ] {
            assert_eq!(Form::of(form).print(number), printed, "{form} {number}");
        }
    }
}
