//! Two code pages of Kazakhstan that the WHATWG does not know: windows-1251 with Kazakh
//! letters in other places.

/// KZ-1048, the standard of Kazakhstan: what windows-1251 has, and what stands there instead.
pub(super) const KZ_1048: &[(char, char)] = &[
    ('Ќ', 'Қ'),
    ('ќ', 'қ'),
    ('Ћ', 'Һ'),
    ('ћ', 'һ'),
    ('Ў', 'Ұ'),
    ('ў', 'ұ'),
    ('Ј', 'Ә'),
    ('ј', 'ә'),
    ('Ґ', 'Ө'),
    ('ґ', 'ө'),
    ('Є', 'Ғ'),
    ('є', 'ғ'),
    ('Ї', 'Ү'),
    ('ї', 'ү'),
    ('Ѕ', 'Ң'),
    ('ѕ', 'ң'),
];

/// The same of PT154, ParaType's Asian Cyrillic: the letters of Kazakh. The page has letters
/// of other languages in other places.
pub(super) const PT_154: &[(char, char)] = &[
    ('Ѓ', 'Ғ'),
    ('ѓ', 'ғ'),
    ('‡', 'Ү'),
    ('‰', 'ү'),
    ('Њ', 'Ң'),
    ('њ', 'ң'),
    ('Ќ', 'Қ'),
    ('ќ', 'қ'),
    ('Ћ', 'Һ'),
    ('ћ', 'һ'),
    ('¤', 'Ө'),
    ('µ', 'ө'),
    ('¦', 'Ұ'),
    ('±', 'ұ'),
    ('Є', 'Ә'),
    ('є', 'ә'),
];

/// What stands in a page instead of a letter of windows-1251.
pub(super) fn instead(page: &[(char, char)], letter: char) -> Option<char> {
    page.iter().find(|(printed, _)| *printed == letter).map(|(_, meant)| *meant)
}
