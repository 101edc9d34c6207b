//! In which encoding a text is: told by its mark, by its zeros, by being UTF-8, else by the
//! letters that it would have.

use super::letters;
use super::likelihood::likelihood;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, IBM866, ISO_8859_5, KOI8_R, KOI8_U, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251,
    WINDOWS_1252, X_MAC_CYRILLIC,
};

/// A text and the encoding it was in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a mark.
    pub text: String,
    /// The encoding as people call it.
    pub encoding: &'static str,
    /// How many bytes or letters of it could not be read.
    pub broken: usize,
}

/// So many bytes are read to tell.
const ENOUGH: usize = 1 << 17;

/// The text of some bytes. An encoding that they name for themselves, as a page does, is
/// believed where they are no UTF-8 and carry no mark.
pub fn decode(bytes: &[u8], named: Option<&str>) -> Decoded {
    if let Some(decoded) = utf_32(bytes) {
        return decoded;
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return whole(encoding, &bytes[mark..]);
    }
    if let Some(encoding) = utf_16(bytes) {
        return whole(encoding, bytes);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded { text: text.to_owned(), encoding: "UTF-8", broken: 0 };
    }
    let named = named.and_then(|name| Encoding::for_label(name.as_bytes()));
    if let Some(encoding) = named.filter(|named| *named != UTF_8) {
        return kazakh_or(bytes, encoding);
    }
    if named.is_some() || is_nearly_utf_8(bytes) {
        return whole(UTF_8, bytes);
    }
    by_letters(bytes)
}

/// UTF-32, which none has for a page but some programs save: only with its mark.
fn utf_32(bytes: &[u8]) -> Option<Decoded> {
    let (rest, read): (_, fn([u8; 4]) -> u32) = match bytes {
        [0xff, 0xfe, 0, 0, rest @ ..] => (rest, u32::from_le_bytes),
        [0, 0, 0xfe, 0xff, rest @ ..] => (rest, u32::from_be_bytes),
        _ => return None,
    };
    let letters = rest.chunks(4).map(|four| {
        let four = four.try_into().ok().map(read);
        four.and_then(char::from_u32).unwrap_or('\u{fffd}')
    });
    let text: String = letters.collect();
    let broken = text.matches('\u{fffd}').count();
    Some(Decoded { text, encoding: "UTF-32", broken })
}

fn whole(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let broken = text.matches('\u{fffd}').count();
    Decoded { text: text.into_owned(), encoding: encoding.name(), broken }
}

/// UTF-16 without a mark: one byte of each two is zero in spaces and digits, and the same in
/// nearly all letters of an alphabet.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(ENOUGH)];
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|it| **it == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let pairs = sample.len() / 2;
    if pairs < 4 || (even + odd) * 25 < pairs || even.min(odd) * 10 > even.max(odd) {
        return None;
    }
    let encoding = if even > odd { UTF_16BE } else { UTF_16LE };
    // Zeros among the bytes of a picture make no text.
    let (text, _) = encoding.decode_without_bom_handling(&sample[..pairs * 2]);
    let strange = text.chars().filter(|c| *c == '\u{fffd}' || c.is_control()).count();
    let breaks = text.matches(['\n', '\r', '\t', '\u{c}']).count();
    (strange.saturating_sub(breaks) * 50 <= pairs).then_some(encoding)
}

/// Whether some broken letters stand among many whole ones.
fn is_nearly_utf_8(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(ENOUGH)]);
    let broken = text.matches('\u{fffd}').count();
    let whole = text.chars().filter(|c| !c.is_ascii()).count() - broken;
    whole > broken * 20
}

/// A text in an 8-bit encoding: the likeliest of those that Cyrillic was written in, or what
/// a browser would take it for where none is likely.
fn by_letters(bytes: &[u8]) -> Decoded {
    let sample = &bytes[..bytes.len().min(ENOUGH)];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let guessed = detector.guess(None, Utf8Detection::Deny);
    let plain = [WINDOWS_1251, KOI8_U, KOI8_R, IBM866, X_MAC_CYRILLIC, ISO_8859_5, WINDOWS_1252];
    let read = |encoding: &'static Encoding| {
        let (text, _) = encoding.decode_without_bom_handling(sample);
        // What a browser would choose wins between two that read alike. It takes all KOI8
        // for the Ukrainian one.
        let is_guessed = encoding == guessed || encoding == KOI8_R && guessed == KOI8_U;
        let bonus = if is_guessed { 0.001 } else { 0.0 };
        (likelihood(&text) + bonus, encoding)
    };
    let likeliest = plain.into_iter().map(read).max_by(|one, other| one.0.total_cmp(&other.0));
    match likeliest {
        Some((likelihood, encoding)) if likelihood > 0.0 => kazakh_or(bytes, encoding),
        _ => whole(guessed, bytes),
    }
}

/// A text in an encoding, or in a code page of Kazakhstan that only differs from it by Kazakh
/// letters where the text wants them.
fn kazakh_or(bytes: &[u8], encoding: &'static Encoding) -> Decoded {
    let decoded = whole(encoding, bytes);
    match letters::wanted(&decoded.text).filter(|_| encoding == WINDOWS_1251) {
        Some(letters) => Decoded {
            text: letters.put(&decoded.text),
            encoding: letters.name(),
            broken: decoded.broken,
        },
        None => decoded,
    }
}

#[cfg(test)]
mod tests {
    use super::super::code_pages::{KZ_1048, PT_154};
    use super::*;

    const RUSSIAN: &str = "ЗАКОН РЕСПУБЛИКИ\n\nСтатья 1. Права ребенка\n\n1. Настоящий Закон регулирует \
                           отношения, возникающие в связи с реализацией прав ребёнка.\n";
    const KAZAKH: &str = "ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ\n\n1-бап. Баланың құқықтары\n\n1. Осы Заң \
                          баланың құқықтарын іске асыруға байланысты қатынастарды реттейді.\n";
    const ENGLISH: &str = "Article 1. The rights of the child\n\n1. This Law regulates the “rights” of \
                           the child – every child’s naïve rights.\n";
    const UKRAINIAN: &str = "Стаття 1. Права дитини\n\n1. Цей Закон регулює відносини, що виникають у \
                             зв'язку з реалізацією прав дитини, її єдності.\n";

    /// The bytes of a text in a code page that windows-1251 lacks letters for.
    fn in_page(text: &str, page: &[(char, char)]) -> Vec<u8> {
        let printed = |c| page.iter().find(|(_, meant)| *meant == c).map_or(c, |it| it.0);
        WINDOWS_1251.encode(&text.chars().map(printed).collect::<String>()).0.into_owned()
    }

    #[test]
    fn four_bytes_a_letter_are_read_by_their_mark() {
        let text = "\u{feff}Статья 1. Заң";
        let little: Vec<u8> = text.chars().flat_map(|it| u32::from(it).to_le_bytes()).collect();
        let big: Vec<u8> = text.chars().flat_map(|it| u32::from(it).to_be_bytes()).collect();
        for bytes in [little, big] {
            let decoded = decode(&bytes, None);
            assert_eq!(
                (&*decoded.text, decoded.encoding, decoded.broken),
                (&text[3..], "UTF-32", 0)
            );
            assert_eq!(decode(&bytes[..bytes.len() - 1], None).broken, 1);
        }
    }

    #[test]
    fn the_letters_tell_the_encoding() {
        for (text, encoding) in [
            (RUSSIAN, WINDOWS_1251),
            (RUSSIAN, KOI8_R),
            (RUSSIAN, IBM866),
            (RUSSIAN, X_MAC_CYRILLIC),
            (RUSSIAN, ISO_8859_5),
            (UKRAINIAN, WINDOWS_1251),
            (UKRAINIAN, KOI8_U),
            (ENGLISH, WINDOWS_1252),
        ] {
            let bytes = encoding.encode(text).0;
            let decoded = decode(&bytes, None);
            assert_eq!(decoded.text, text, "{} {}", encoding.name(), decoded.encoding);
        }
    }

    #[test]
    fn short_titles_in_capitals_are_read() {
        let (long, short) = ("ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН О ПРАВАХ РЕБЕНКА", "О БАНКАХ\n");
        for encoding in [WINDOWS_1251, KOI8_R, IBM866, ISO_8859_5] {
            for text in [long, short, &long.to_lowercase()] {
                assert_eq!(decode(&encoding.encode(text).0, None).text, text);
            }
        }
    }

    #[test]
    fn kazakh_code_pages_are_told_apart() {
        for (name, page) in [("KZ-1048", KZ_1048), ("PT154", PT_154)] {
            let decoded = decode(&in_page(KAZAKH, page), None);
            assert_eq!((&*decoded.text, decoded.encoding), (KAZAKH, name));
            let both = KAZAKH.to_owned() + RUSSIAN;
            assert_eq!(decode(&in_page(&both, page), None).text, both);
        }
    }

    #[test]
    fn zeros_tell_utf_16() {
        for text in [RUSSIAN, KAZAKH, ENGLISH] {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            for (bytes, name) in [(&little, "UTF-16LE"), (&big, "UTF-16BE")] {
                let decoded = decode(bytes, None);
                assert_eq!((&*decoded.text, decoded.encoding), (text, name));
            }
            let marked = [b"\xff\xfe".as_slice(), &little].concat();
            assert_eq!(decode(&marked, None).text, text);
        }
    }

    #[test]
    fn a_broken_letter_spoils_no_text() {
        let broken = [RUSSIAN.as_bytes(), b"\xd0", RUSSIAN.as_bytes()].concat();
        let decoded = decode(&broken, None);
        assert_eq!((decoded.encoding, decoded.broken), ("UTF-8", 1));
        assert_eq!(decode("\u{feff}а".as_bytes(), None).text, "а");
        assert_eq!(decode(b"", None).text, "");
    }

    #[test]
    fn what_a_page_names_is_believed_unless_it_is_utf_8() {
        let koi = KOI8_R.encode("мир").0;
        assert_eq!(decode(&koi, Some("koi8-r")).text, "мир");
        assert_eq!(decode("мир".as_bytes(), Some("windows-1251")).text, "мир");
    }
}
