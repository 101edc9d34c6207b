//! Signs of fonts whose letters are pictures.

/// The sign of a code (`F0B7`) in a font of signs; `None` where it is not known.
pub(super) fn sign(font: &str, code: &str) -> Option<char> {
    let code = u32::from_str_radix(code, 16).ok()?;
    let place = match code {
        0xf000..=0xf0ff => code - 0xf000,
        0xe000..=0xf8ff => return None,
        _ => return char::from_u32(code).filter(|sign| !sign.is_control()),
    };
    let table: &[(u32, char)] = if font.starts_with("Wingdings") { &WINGDINGS } else { &SYMBOL };
    table.iter().find(|(at, _)| *at == place).map(|(_, sign)| *sign)
}

const SYMBOL: [(u32, char); 14] = [
    (0x2d, '−'),
    (0xa2, '′'),
    (0xa3, '≤'),
    (0xa5, '∞'),
    (0xb0, '°'),
    (0xb1, '±'),
    (0xb2, '″'),
    (0xb3, '≥'),
    (0xb4, '×'),
    (0xb7, '•'),
    (0xb8, '÷'),
    (0xb9, '≠'),
    (0xbb, '≈'),
    (0xe5, '∑'),
];

const WINGDINGS: [(u32, char); 9] = [
    (0x6e, '■'),
    (0x6f, '□'),
    (0x71, '❑'),
    (0xa7, '▪'),
    (0xa8, '☐'),
    (0xe0, '→'),
    (0xfc, '✓'),
    (0xfd, '☒'),
    (0xfe, '☑'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_letters() {
        assert_eq!(sign("Symbol", "F0B3"), Some('≥'));
        assert_eq!(sign("Wingdings", "F0FC"), Some('✓'));
        assert_eq!(sign("Wingdings", "F001"), None);
        assert_eq!(sign("Times New Roman", "2116"), Some('№'));
        for code in ["", "E123", "7", "FFFFFFFF"] {
            assert_eq!(sign("Symbol", code), None, "{code}");
        }
    }
}
