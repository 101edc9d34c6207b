//! Kazakh letters of old fonts: «Ќазаќстан» where «Қазақстан» was seen. A font had the
//! letters of its own code page in the places of windows-1251, so that the text says other
//! letters than it shows. The right ones are offered, and put only where they are wanted.

use super::code_pages::{KZ_1048, PT_154, instead};
use crate::text::fold::is_cyrillic;

/// Of which code page the letters were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// KZ-1048.
    Kz1048,
    /// PT154.
    Pt154,
}

/// What letters would be put into a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Of which code page.
    pub letters: Letters,
    /// The line that shows it best: its number.
    pub at: usize,
    /// The words as they stand.
    pub before: String,
    /// The words with the letters.
    pub after: String,
}

/// So many letters of a text are read to tell.
const ENOUGH: usize = 200_000;

impl Letters {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Kz1048, Self::Pt154];

    /// The name on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kz1048 => "kz-1048",
            Self::Pt154 => "pt-154",
        }
    }

    /// The name of the code page.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Kz1048 => "KZ-1048",
            Self::Pt154 => "PT154",
        }
    }

    const fn page(self) -> &'static [(char, char)] {
        match self {
            Self::Kz1048 => KZ_1048,
            Self::Pt154 => PT_154,
        }
    }

    /// The text with the letters that were meant. A sign such as ± is one only beside a letter.
    pub fn put(self, text: &str) -> String {
        let mut put = String::with_capacity(text.len());
        let mut letters = text.chars().peekable();
        let mut before = ' ';
        while let Some(letter) = letters.next() {
            let touches = is_cyrillic(before) || letters.peek().is_some_and(|it| is_cyrillic(*it));
            let meant = instead(self.page(), letter).filter(|_| is_cyrillic(letter) || touches);
            put.push(meant.unwrap_or(letter));
            before = letter;
        }
        put
    }
}

/// The letters that a text seems to want, and a line of it that shows them.
pub fn offer(text: &str) -> Option<Offer> {
    wanted(text).and_then(|letters| sample(text, letters))
}

/// The letters that a text seems to want. Only Kazakh has both «ы» and, in these fonts, «ќ»
/// in plenty: no text in Ukrainian, Belarusian, Serbian or Macedonian does.
pub(super) fn wanted(text: &str) -> Option<Letters> {
    let (mut all, mut hard, mut back) = (0_usize, 0_usize, 0_usize);
    let mut told = [0_usize; 2];
    for letter in text.chars().filter(|letter| is_sign(*letter)).take(ENOUGH) {
        all += usize::from(is_cyrillic(letter));
        hard += usize::from(matches!(letter, 'ы' | 'Ы'));
        back += usize::from(matches!(letter, 'ќ' | 'Ќ'));
        for (count, page) in told.iter_mut().zip(Letters::ALL) {
            *count += usize::from(instead(page.page(), letter).is_some());
        }
    }
    let wants = all >= 30 && hard * 40 >= all && back * 200 >= all;
    let letters = if told[0] >= told[1] { Letters::Kz1048 } else { Letters::Pt154 };
    wants.then_some(letters)
}

/// Whether a letter counts: Cyrillic, or a sign that a page has a letter for.
fn is_sign(letter: char) -> bool {
    is_cyrillic(letter) || instead(PT_154, letter).is_some()
}

/// The line that changes most in its first words.
fn sample(text: &str, letters: Letters) -> Option<Offer> {
    let changes =
        |line: &str| line.chars().filter(|it| instead(letters.page(), *it).is_some()).count();
    let lines = text.lines().enumerate().take(2000);
    let lines = lines.map(|(at, line)| (at, first_words(line.trim())));
    let (at, before) = lines.max_by_key(|(at, line)| (changes(line), usize::MAX - at))?;
    Some(Offer { letters, at: at + 1, before: before.to_owned(), after: letters.put(before) })
}

/// As many words as a message has room for.
fn first_words(line: &str) -> &str {
    let end = line.char_indices().nth(60).map_or(line.len(), |(at, _)| at);
    let head = &line[..end];
    if end == line.len() { head } else { head.rsplit_once(' ').map_or(head, |(words, _)| words) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAW: &str = "Қазақстан Республикасының Заңы. Осы Заң баланың құқықтарын қорғауға, \
                       оның ғылыми білім алуына және өмір сүруіне байланысты қатынастарды реттейді.";

    /// A text as such a font has it.
    pub(super) fn in_font(text: &str, letters: Letters) -> String {
        let page = letters.page();
        let printed = |letter| page.iter().find(|(_, meant)| *meant == letter).map(|it| it.0);
        text.chars().map(|letter| printed(letter).unwrap_or(letter)).collect()
    }

    #[test]
    fn the_letters_of_a_font_are_offered_and_put() {
        for letters in Letters::ALL {
            let printed = in_font(LAW, letters);
            let offered = offer(&printed).expect("they are wanted");
            assert_eq!(offered.letters, letters);
            assert!(LAW.starts_with(&offered.after), "{offered:?}");
            assert!(printed.starts_with(&offered.before), "{offered:?}");
            assert_eq!(letters.put(&printed), LAW);
        }
    }

    #[test]
    fn other_languages_are_left_alone() {
        for text in [
            LAW,
            "Закон України про захист прав дитини. Її права захищає держава; є ґрунт, їжа, єдність.",
            "Закон о заштити права детета. Његова права штити држава; ћутање, ђак, џеп, љубав, ја.",
            "Законот за заштита на правата на детето. Ќе ја штити државата; ѓердан, ѕвезда, љубов, куќа.",
            "Закон аб абароне правоў дзіцяці. Яго правы ахоўвае дзяржава; сёння ўвесь дзень быў цёплы.",
            "Закон о защите прав ребенка. Права ребенка охраняются государством, были и будут.",
        ] {
            assert_eq!(offer(text), None, "{text}");
        }
    }

    #[test]
    fn a_sign_among_numbers_is_a_sign() {
        assert_eq!(
            Letters::Pt154.put("±5 %, µ = 3, ќ±ќыќ"),
            "±5 %, µ = 3, құқық.".trim_end_matches('.')
        );
    }
}
