//! An archive that holds a document, read in memory and within bounds: it is never
//! unpacked onto the disk.

use super::refusal::Refusal;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most members: a document has a few dozen, and as many as it has pictures.
const MOST_MEMBERS: usize = 10_000;
/// The most bytes of a member: a code of laws makes some ten million of XML.
const MOST_BYTES: u64 = 128 << 20;
/// How many bytes may come of one, where a member is larger than [`FREE`]: XML of a law
/// gives fifteen, repeated rows of a table a hundred.
const MOST_GROWTH: u64 = 250;
/// Members so small may grow as they like.
const FREE: u64 = 4 << 20;

/// An archive in memory.
pub struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be unpacked.
    left: u64,
}

impl<'a> Archive<'a> {
    /// Opens an archive whose members have decent names and sizes.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Archive)?;
        if zip.len() > MOST_MEMBERS {
            return Err(Refusal::Members(zip.len()));
        }
        if zip.has_duplicate_names() {
            return Err(Refusal::Twice);
        }
        for at in 0..zip.len() {
            check(&mut zip, at)?;
        }
        if zip.has_overlapping_files().map_err(|_| Refusal::Archive)? {
            return Err(Refusal::Twice);
        }
        Ok(Self { zip, left: 2 * MOST_BYTES })
    }

    /// The names of the members.
    pub fn names(&self) -> Vec<String> {
        self.zip.file_names().filter_map(Result::ok).map(std::borrow::Cow::into_owned).collect()
    }

    /// The bytes of a member, if there is one of that name.
    pub fn member(&mut self, name: &str) -> Result<Option<Vec<u8>>, Refusal> {
        let Some(at) = self.zip.index_for_name(name) else { return Ok(None) };
        let damaged = || Refusal::Damaged(name.to_owned());
        let cap = self.left.min(MOST_BYTES);
        let file = self.zip.by_index(at).map_err(|_| damaged())?;
        let mut bytes = Vec::new();
        // What the header says of the size may be a lie.
        file.take(cap + 1).read_to_end(&mut bytes).map_err(|_| damaged())?;
        let size = bytes.len() as u64;
        if size > cap {
            return Err(Refusal::Large(name.to_owned()));
        }
        self.left -= size;
        Ok(Some(bytes))
    }

    /// The text of a member, whichever Unicode it is in.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(bytes) = self.member(name)? else { return Ok(None) };
        let encoding = encoding_rs::Encoding::for_bom(&bytes).map_or(encoding_rs::UTF_8, |it| it.0);
        let text = match encoding.decode_with_bom_removal(&bytes) {
            (text, false) => text.into_owned(),
            (_, true) => return Err(Refusal::Damaged(name.to_owned())),
        };
        Ok(Some(text))
    }
}

/// Refuses a member whose name leads elsewhere, that is locked, or that grows too much.
fn check(zip: &mut ZipArchive<Cursor<&[u8]>>, at: usize) -> Result<(), Refusal> {
    let file = zip.by_index_raw(at).map_err(|_| Refusal::Archive)?;
    let name = file.name().map_err(|_| Refusal::Archive)?.into_owned();
    if file.encrypted() {
        return Err(Refusal::Encrypted);
    }
    let leads_out = name.starts_with(['/', '\\'])
        || name.contains([':', '\0'])
        || name.split(['/', '\\']).any(|part| part == "..");
    if leads_out || file.is_symlink() {
        return Err(Refusal::Name(name));
    }
    let (size, packed) = (file.size(), file.compressed_size());
    if size > MOST_BYTES {
        return Err(Refusal::Large(name));
    }
    if size > FREE && size / packed.max(1) > MOST_GROWTH {
        return Err(Refusal::Bomb(name));
    }
    Ok(())
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    /// An archive of members.
    pub(in crate::import) fn packed(members: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in members {
            zip.start_file(*name, SimpleFileOptions::default()).expect("a member begins");
            zip.write_all(bytes).expect("memory takes it");
        }
        zip.finish().expect("memory takes it").into_inner()
    }

    fn refusal(bytes: &[u8]) -> Option<Refusal> {
        Archive::open(bytes).err()
    }

    #[test]
    fn a_member_is_read_and_another_is_none() {
        let bytes = packed(&[("a.xml", "\u{feff}сөз".as_bytes()), ("b", b"\xff\xfe\x04\x04")]);
        let mut archive = Archive::open(&bytes).expect("an archive");
        assert_eq!(archive.text("a.xml"), Ok(Some("сөз".to_owned())));
        assert_eq!(archive.text("b"), Ok(Some("Є".to_owned())));
        assert_eq!(archive.member("c"), Ok(None));
        assert_eq!(archive.names(), ["a.xml", "b"]);
    }

    #[test]
    fn hostile_archives_are_refused() {
        assert_eq!(refusal(b"PK\x03\x04 and no archive"), Some(Refusal::Archive));
        for name in ["../a", "a/../../b", "/etc/passwd", "C:\\a", "..\\a"] {
            assert_eq!(refusal(&packed(&[(name, b"")])), Some(Refusal::Name(name.to_owned())));
        }
        let bomb = packed(&[("word/document.xml", &vec![b' '; 16 << 20])]);
        assert_eq!(refusal(&bomb), Some(Refusal::Bomb("word/document.xml".to_owned())));
        let names: Vec<String> = (0..=MOST_MEMBERS).map(|at| at.to_string()).collect();
        let members: Vec<(&str, &[u8])> =
            names.iter().map(|name| (name.as_str(), &b""[..])).collect();
        assert_eq!(refusal(&packed(&members)), Some(Refusal::Members(MOST_MEMBERS + 1)));
    }

    #[test]
    fn a_name_that_stands_twice_is_refused() {
        let mut bytes = packed(&[("a.xml", b"one"), ("b.xml", b"two")]);
        while let Some(at) = bytes.windows(5).position(|part| part == b"b.xml") {
            bytes[at] = b'a';
        }
        assert_eq!(refusal(&bytes), Some(Refusal::Twice));
    }

    #[test]
    fn a_size_that_is_a_lie_is_bounded_and_a_locked_member_refused() {
        let honest = packed(&[("a.xml", &vec![b' '; 16 << 20])]);
        // The sizes in the list of members: at 24 from where a record of it begins.
        let record = honest.windows(4).position(|part| part == b"PK\x01\x02").expect("a record");
        let mut lying = honest.clone();
        lying[record + 24..record + 28].copy_from_slice(&10_u32.to_le_bytes());
        let read = Archive::open(&lying).and_then(|mut archive| archive.member("a.xml"));
        assert!(!matches!(read, Ok(Some(bytes)) if bytes.len() as u64 > MOST_BYTES));
        let mut locked = packed(&[("a.xml", b"one")]);
        let record = locked.windows(4).position(|part| part == b"PK\x01\x02").expect("a record");
        locked[record + 8] |= 1;
        assert_eq!(refusal(&locked), Some(Refusal::Encrypted));
    }
}
