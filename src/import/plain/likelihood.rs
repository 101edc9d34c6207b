//! How likely it is that a text was meant to read so: by how often its letters come in
//! Russian and Kazakh, and by capitals that stand where none do.

use crate::text::fold::is_cyrillic;

/// How often a letter comes in a thousand, in the language that has it most often.
const COMMON: &[(&str, f64)] = &[
    ("аое", 110.0),
    ("ины", 70.0),
    ("тсрл", 55.0),
    ("вкмдп", 35.0),
    ("іқғ", 25.0),
    ("уяьгзбч", 18.0),
    ("әңөүұ", 12.0),
    ("йхж", 10.0),
    ("шюцщ", 5.0),
    ("эфё", 2.0),
    ("їє", 1.6),
    ("ъґһ", 0.5),
];

/// The mean weight of what is not ASCII in a text; below zero it is no text.
pub(super) fn likelihood(text: &str) -> f64 {
    let (mut sum, mut count) = (0.0, 0_u32);
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        if !letter.is_ascii() {
            let after = || text[at + letter.len_utf8()..].chars().next().unwrap_or(' ');
            sum += weight(letter, before, after);
            count += 1;
        }
        before = letter;
    }
    if count == 0 { 0.0 } else { sum / f64::from(count) }
}

fn weight(letter: char, before: char, after: impl Fn() -> char) -> f64 {
    let is_latin = |c: char| c.is_ascii_alphabetic();
    if is_cyrillic(letter) {
        let is_strange = is_latin(before) || is_latin(after());
        let is_misplaced = letter.is_uppercase() && before.is_lowercase() && is_cyrillic(before);
        let small = letter.to_lowercase().next().unwrap_or(letter);
        let common = COMMON.iter().find(|(letters, _)| letters.contains(small));
        let common = common.map_or(-5.0, |(_, often)| often.ln());
        // Words are in capitals as a whole or begin with one.
        let goes_on = is_cyrillic(before) && letter.is_uppercase();
        let less = if letter.is_uppercase() && !goes_on { 0.5 } else { 0.0 };
        let wrong = f64::from(u8::from(is_strange)) * 4.0 + f64::from(u8::from(is_misplaced)) * 7.0;
        return common - less - wrong;
    }
    match letter {
        '\u{a0}' | '«' | '»' | '№' | '§' | '…' | '\u{ad}' | '–' | '—' | '“' | '”' | '„' | '‘'
        | '’' | '•' => 1.0,
        '°' | '±' | '©' | '¤' | '¦' | '†' | '‡' | '‰' | '€' | '™' | '·' => -1.0,
        'À'..='ÿ' if is_latin(before) || is_latin(after()) => 1.5,
        _ => -5.0,
    }
}
