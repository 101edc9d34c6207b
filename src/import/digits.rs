//! Digits that are printed above or below the line: «статья 10¹», «H₂O».

/// A text whose digits are printed above the line, with the minus of a power: «10⁻⁶». A
/// hyphen between digits is of a number of the law: «12¹-¹».
pub(super) fn raised(text: &str) -> String {
    let power = text.trim_start().strip_prefix(['-', '−', '–', '\u{2011}']);
    match power.filter(|power| power.starts_with(|c: char| c.is_ascii_digit())) {
        Some(power) => format!("⁻{}", with_raised(power)),
        None => with_raised(text),
    }
}

fn with_raised(text: &str) -> String {
    with_digits(text, ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'])
}

/// A text whose digits are printed below the line.
pub(super) fn lowered(text: &str) -> String {
    with_digits(text, ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'])
}

fn with_digits(text: &str, digits: [char; 10]) -> String {
    let turned = |c: char| c.to_digit(10).map_or(c, |digit| digits[digit as usize]);
    text.chars().map(turned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_have_signs_of_their_own() {
        assert_eq!((raised("1-2а").as_str(), lowered("20").as_str()), ("¹-²а", "₂₀"));
        assert_eq!((raised("-6").as_str(), raised("−12").as_str()), ("⁻⁶", "⁻¹²"));
        assert_eq!(raised("- а"), "- а");
    }
}
