//! What kind of file it is, by what is in it: the end of its name says little.

use super::archive::Archive;
use super::refusal::Refusal;

/// The kind of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A document of Word.
    Docx,
    /// A document of another program of words, which LibreOffice turns into one of Word:
    /// what its name ends in.
    Office(&'static str),
    /// Printed pages.
    Pdf,
    /// A law in Akoma Ntoso.
    Akn,
    /// A page of the web.
    Page,
    /// Text, Markdown too.
    Text,
}

/// How many bytes are looked at.
const HEAD: usize = 4096;

impl FileKind {
    /// The kind of a file with these bytes.
    pub fn of(bytes: &[u8]) -> Result<Self, Refusal> {
        let head = &bytes[..bytes.len().min(HEAD)];
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(Refusal::Empty);
        }
        if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
            return of_archive(bytes);
        }
        if head.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            return of_old_office(bytes);
        }
        if head.starts_with(b"{\\rtf") {
            return Ok(Self::Office("rtf"));
        }
        if has(&head[..head.len().min(1024)], b"%PDF-") {
            return Ok(Self::Pdf);
        }
        // In UTF-16 every other byte is none.
        let letters: Vec<u8> = head.iter().filter(|byte| **byte != 0).copied().collect();
        if has(&letters, b"<akomaNtoso") || has(&letters, b":akomaNtoso") {
            return Ok(Self::Akn);
        }
        if let Some(kind) = of_one_file(&letters) {
            return kind;
        }
        if is_page(head) {
            return Ok(Self::Page);
        }
        if PICTURES.iter().any(|opening| head.starts_with(opening)) {
            return Err(Refusal::Scanned);
        }
        if is_text(head) { Ok(Self::Text) } else { Err(Refusal::Unknown) }
    }

    /// What it is called: the end of a name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Office(ending) => ending,
            Self::Pdf => "pdf",
            Self::Akn => "akn",
            Self::Page => "html",
            Self::Text => "text",
        }
    }
}

/// How pictures begin: PNG, JPEG, TIFF.
const PICTURES: [&[u8]; 4] = [b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*"];

/// Documents in one file of letters: those of OpenDocument are turned, those of Word and
/// saved pages with their pictures are not known.
fn of_one_file(letters: &[u8]) -> Option<Result<FileKind, Refusal>> {
    let text = String::from_utf8_lossy(letters).to_lowercase();
    match () {
        () if text.contains("<office:document") => {
            Some(if text.contains("application/vnd.oasis.opendocument.text") {
                Ok(FileKind::Office("fodt"))
            } else {
                Err(Refusal::NotWords)
            })
        }
        () if text.contains("<pkg:package") || text.contains("<w:worddocument") => {
            Some(Err(Refusal::Unknown))
        }
        () if text.contains("mime-version:") && text.contains("multipart/related") => {
            Some(Err(Refusal::Unknown))
        }
        () => None,
    }
}

fn of_archive(bytes: &[u8]) -> Result<FileKind, Refusal> {
    let mut archive = Archive::open(bytes)?;
    if let Some(kind) = archive.member("mimetype")? {
        return match kind.trim_ascii() {
            b"application/vnd.oasis.opendocument.text" => Ok(FileKind::Office("odt")),
            kind if kind.starts_with(b"application/vnd.oasis.opendocument") => {
                Err(Refusal::NotWords)
            }
            _ => Err(Refusal::NoDocument),
        };
    }
    Ok(FileKind::Docx)
}

/// What the old form of Office holds: names of its parts stand in UTF-16.
fn of_old_office(bytes: &[u8]) -> Result<FileKind, Refusal> {
    let has_part = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        has(bytes, &wide)
    };
    match () {
        () if has_part("EncryptedPackage") => Err(Refusal::Encrypted),
        () if has_part("WordDocument") => Ok(FileKind::Office("doc")),
        () => Err(Refusal::NotWords),
    }
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Whether a text is a page of the web.
fn is_page(head: &[u8]) -> bool {
    // In UTF-16 every other byte is none.
    let letters: Vec<u8> = head.iter().filter(|byte| **byte != 0).copied().collect();
    let text = String::from_utf8_lossy(&letters).to_lowercase();
    let text =
        text.trim_start_matches(|c: char| c.is_whitespace() || "\u{feff}\u{fffd}".contains(c));
    text.starts_with("<!doctype html")
        || text.starts_with('<')
            && ["<html", "<head", "<body", "<table", "<div", "<p>"]
                .iter()
                .any(|tag| text.contains(tag))
}

/// Whether bytes are letters, in one Unicode or another, or one byte a letter.
fn is_text(head: &[u8]) -> bool {
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        return true;
    }
    // Text in UTF-16 without a mark has a zero, or the same high byte, at every other place,
    // and at the places between them none.
    let count = |from: usize, is: fn(u8) -> bool| {
        head.iter().skip(from).step_by(2).filter(|byte| is(**byte)).count()
    };
    let is_wide = [(0, 1), (1, 0)].into_iter().any(|(high, low)| {
        let highs = count(high, |byte| matches!(byte, 0 | 4));
        highs * 10 > head.len() * 4 && count(low, |byte| byte == 0) * 50 <= head.len()
    });
    let controls = head.iter().filter(|byte| matches!(byte, 1..=8 | 14..=26 | 28..=31)).count();
    is_wide || !head.contains(&0) && controls * 50 <= head.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::archive::tests::packed;

    #[test]
    fn a_file_is_known_by_what_is_in_it() {
        let wide: Vec<u8> = "1-бап. Заң".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mark = |text: &str| [b"\xef\xbb\xbf", text.as_bytes()].concat();
        let odt = packed(&[("mimetype", b"application/vnd.oasis.opendocument.text")]);
        let sheet = packed(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")]);
        let old = |part: &str| {
            let wide = part.encode_utf16().flat_map(u16::to_le_bytes);
            [0xd0, 0xcf, 0x11, 0xe0].into_iter().chain(wide).collect::<Vec<u8>>()
        };
        for (bytes, kind) in [
            (packed(&[("word/document.xml", b"<a/>")]), Ok(FileKind::Docx)),
            (odt, Ok(FileKind::Office("odt"))),
            (sheet, Err(Refusal::NotWords)),
            (old("WordDocument"), Ok(FileKind::Office("doc"))),
            (old("EncryptedPackage"), Err(Refusal::Encrypted)),
            (old("Workbook"), Err(Refusal::NotWords)),
            (b"{\\rtf1".to_vec(), Ok(FileKind::Office("rtf"))),
            (b"%PDF-1.7".to_vec(), Ok(FileKind::Pdf)),
            (mark(" <!DOCTYPE html><p>"), Ok(FileKind::Page)),
            (b"<table><tr>".to_vec(), Ok(FileKind::Page)),
            (mark("<?xml version=\"1.0\"?>\n<akomaNtoso>"), Ok(FileKind::Akn)),
            (b"<akn:akomaNtoso>".to_vec(), Ok(FileKind::Akn)),
            ("<akomaNtoso>".encode_utf16().flat_map(u16::to_le_bytes).collect(), Ok(FileKind::Akn)),
            (
                b"<office:document office:mimetype=\"application/vnd.oasis.opendocument.text\">"
                    .to_vec(),
                Ok(FileKind::Office("fodt")),
            ),
            (b"<?xml version=\"1.0\"?><pkg:package>".to_vec(), Err(Refusal::Unknown)),
            (
                b"MIME-Version: 1.0\nContent-Type: multipart/related;".to_vec(),
                Err(Refusal::Unknown),
            ),
            (mark("# Закон"), Ok(FileKind::Text)),
            (b"\xd1\xf2\xe0\xf2\xfc\xff 1.".to_vec(), Ok(FileKind::Text)),
            (wide, Ok(FileKind::Text)),
            (b" \n".to_vec(), Err(Refusal::Empty)),
            (b"\x89PNG\r\n\x1a\n\0\0".to_vec(), Err(Refusal::Scanned)),
            (b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0".to_vec(), Err(Refusal::Unknown)),
            (b"PK\x03\x04".to_vec(), Err(Refusal::Archive)),
        ] {
            assert_eq!(FileKind::of(&bytes), kind, "{}", String::from_utf8_lossy(&bytes));
        }
    }
}
