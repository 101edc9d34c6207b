//! Files read whole and written whole: never more than a cap, never half.

use super::error::{Place, Problem};
use crate::text::span::Span;
use atomic_write_file::AtomicWriteFile;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// The most bytes of a text: a code of laws has a few million.
pub(super) const TEXT_CAP: u64 = 256 << 20;
/// The most bytes of a YAML file.
pub(super) const YAML_CAP: u64 = 1 << 20;

/// Reads a UTF-8 file of at most `cap` bytes; a byte order mark is left out.
pub(super) fn read(path: &Path, cap: u64) -> Result<String, Problem> {
    read_whole(path, cap).map(without_mark)
}

/// The text of `bytes`, without a byte order mark.
pub(super) fn decoded(path: &Path, bytes: Vec<u8>) -> Result<String, Problem> {
    utf8(path, bytes).map(without_mark)
}

/// The same as [`read`] with the byte order mark, if there is one.
pub(super) fn read_whole(path: &Path, cap: u64) -> Result<String, Problem> {
    let io = |error| Problem::io(path, &error);
    let metadata = fs::metadata(path).map_err(io)?;
    if !metadata.is_file() {
        return Err(Problem::new(path, "store-not-a-file"));
    }
    let open = || Ok(File::open(path)?.take(cap + 1));
    let mut text = String::new();
    text.reserve_exact(usize::try_from(metadata.len().min(cap)).unwrap_or_default());
    let is_utf8 = open().and_then(|file| read_utf8(file, &mut text)).map_err(io)?;
    let mut bytes = Vec::new();
    if !is_utf8 {
        open().and_then(|mut file| file.read_to_end(&mut bytes)).map_err(io)?;
    }
    fits(path, text.len().max(bytes.len()), cap)?;
    if is_utf8 { Ok(text) } else { utf8(path, bytes) }
}

/// The bytes of a file that is not text yet.
pub(super) fn bytes(path: &Path, cap: u64) -> Result<Vec<u8>, Problem> {
    let io = |error| Problem::io(path, &error);
    if !fs::metadata(path).map_err(io)?.is_file() {
        return Err(Problem::new(path, "store-not-a-file"));
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(cap + 1).read_to_end(&mut bytes)).map_err(io)?;
    fits(path, bytes.len(), cap)?;
    Ok(bytes)
}

/// Refuses so many bytes where they would not be read.
pub(super) fn fits(path: &Path, bytes: usize, cap: u64) -> Result<(), Problem> {
    if bytes as u64 > cap {
        return Err(Problem::new(path, "store-too-large").with("megabytes", cap >> 20));
    }
    Ok(())
}

fn utf8(path: &Path, bytes: Vec<u8>) -> Result<String, Problem> {
    String::from_utf8(bytes).map_err(|error| not_utf8(path, error.as_bytes()))
}

fn without_mark(mut text: String) -> String {
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    text
}

/// How many bytes are read and checked at a time; of a small file fewer, and never
/// so few that a character does not fit.
const PART: usize = 1 << 16;
const LEAST_PART: usize = 1 << 10;

/// Reads a file into `text`, each part checked while it is at hand. `false`
/// where it is no UTF-8.
fn read_utf8(mut file: impl Read, text: &mut String) -> io::Result<bool> {
    let mut part = vec![0; text.capacity().clamp(LEAST_PART, PART)];
    let mut held = 0;
    loop {
        let read = match file.read(&mut part[held..]) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        held += read;
        let whole = if read == 0 { held } else { held - begun(&part[..held]) };
        let Ok(letters) = simdutf8::basic::from_utf8(&part[..whole]) else { return Ok(false) };
        text.push_str(letters);
        part.copy_within(whole..held, 0);
        held -= whole;
        if read == 0 {
            return Ok(true);
        }
    }
}

/// How many of the last bytes begin a character that is not whole yet.
fn begun(bytes: &[u8]) -> usize {
    let last = bytes.iter().rev().take(3).position(|byte| *byte >= 0xc0);
    let length = |first: u8| if first >= 0xf0 { 4 } else { 2 + usize::from(first >= 0xe0) };
    last.filter(|at| at + 1 < length(bytes[bytes.len() - 1 - at])).map_or(0, |at| at + 1)
}

/// Names the first byte that is no UTF-8, and shows the line up to it.
fn not_utf8(path: &Path, bytes: &[u8]) -> Problem {
    let good = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
    let before = String::from_utf8_lossy(&bytes[..good]);
    let is_utf16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    let shown = format!("{before}\u{fffd}");
    Problem::new(path, "store-not-utf8")
        .at(Some(Place::of(&shown, Span::new(good, shown.len()))))
        .with("byte", format!("0x{:02X}", bytes[good]))
        .with("offset", good)
        .hint(if is_utf16 { "store-utf16-hint" } else { "store-not-utf8-hint" })
}

/// Puts `text` in the place of a file at once: a reader sees the old one or the
/// new one. The mode of a standing file stays, and so does its byte order mark,
/// which [`read`] leaves out; a new one gets the umask's. Callers
/// hold the [`Lock`].
pub(super) fn replace(path: &Path, text: &str) -> Result<(), Problem> {
    const MARK: &[u8] = "\u{feff}".as_bytes();
    let mut begins = [0; MARK.len()];
    let has_mark = File::open(path).and_then(|mut file| file.read_exact(&mut begins)).is_ok()
        && begins == *MARK
        && !text.as_bytes().starts_with(MARK);
    commit(path, &[if has_mark { MARK } else { &[] }, text.as_bytes()])
}

/// The same of a file that is no text of ours: its bytes are all of it.
pub(super) fn replace_bytes(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    commit(path, &[bytes])
}

/// A symbolic link stays, and what it leads to is written. What is no file that could be
/// replaced, such as a pipe or a device, is written into. A file that nobody may write to
/// could be replaced by whoever may write to its folder, and by root: it is refused.
fn commit(path: &Path, parts: &[&[u8]]) -> Result<(), Problem> {
    let target = linked(path);
    let standing = fs::metadata(&target);
    if standing.as_ref().is_ok_and(|it| it.is_file() && it.permissions().readonly()) {
        return Err(Problem::new(path, "store-protected").hint("store-protected-hint"));
    }
    let kind = standing.map(|it| it.file_type());
    let write = || {
        if kind.is_ok_and(|kind| !kind.is_file() && !kind.is_dir()) {
            let mut file = File::options().write(true).open(&target)?;
            return parts.iter().try_for_each(|part| file.write_all(part));
        }
        sweep(&target);
        let mut file = AtomicWriteFile::open(&target)?;
        parts.iter().try_for_each(|part| file.write_all(part))?;
        file.commit()
    };
    write().map_err(|error| Problem::io(path, &error))
}

/// What a symbolic link leads to, there or not yet; a path that is none, as it is.
fn linked(path: &Path) -> PathBuf {
    if !path.is_symlink() {
        return path.to_owned();
    }
    let written = || Some(path.parent()?.join(fs::read_link(path).ok()?));
    fs::canonicalize(path).ok().or_else(written).unwrap_or_else(|| path.to_owned())
}

/// How many letters and digits end the hidden file that is written before it takes
/// the place of another (`.note.yaml.AbCd12`).
const SUFFIX: usize = 6;

/// Removes what programs that were killed had begun to write in the place of a
/// file. Whoever holds the lock knows that nobody else is writing one.
fn sweep(path: &Path) {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return };
    let name = name.to_string_lossy().into_owned();
    sweep_in(folder, |of| of == name);
}

/// The same for all files of a folder, by what they are called.
fn sweep_in(folder: &Path, is_swept: impl Fn(&str) -> bool) {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let begun = name.to_str().and_then(|name| name.strip_prefix('.')?.rsplit_once('.'));
        let is_begun = |(of, suffix): (&str, &str)| {
            suffix.len() == SUFFIX && suffix.bytes().all(is_letter) && is_swept(of)
        };
        if begun.is_some_and(is_begun) {
            // Where it stays it is hidden, and the next save tries again.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Writes a file that the program keeps for itself, and its folder. Nobody waits here until
/// the disk has it for sure: the program may be asked to end at once, and what another one
/// reads is whole all the same.
pub(super) fn put(path: &Path, text: &str) -> Result<(), Problem> {
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    let new = path.with_extension("new");
    let written = fs::write(&new, text).and_then(|()| fs::rename(&new, path));
    written.map_err(|error| Problem::io(path, &error))
}

/// Writes a file that must not stand yet, and the folders above it. Callers
/// hold the [`Lock`].
pub(super) fn create(path: &Path, text: &str) -> Result<(), Problem> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(Problem::new(path, "store-exists"));
    }
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    replace(path, text)
}

/// Makes a folder and those above it.
pub(super) fn make_folder(folder: &Path) -> Result<(), Problem> {
    fs::create_dir_all(folder).map_err(|error| Problem::io(folder, &error))
}

/// The names in a folder, sorted, hidden ones left out; none where it is not.
pub(super) fn list(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Problem::io(folder, &error)),
    };
    let is_hidden = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
    };
    let mut paths: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| !is_hidden(path))
        .collect();
    paths.sort();
    Ok(paths)
}

/// Whether a file is YAML by its name, in whatever letters a system wrote it.
pub(super) fn is_yaml(path: &Path) -> bool {
    let is_one = |of: &OsStr| ["yaml", "yml"].iter().any(|it| of.eq_ignore_ascii_case(it));
    path.extension().is_some_and(is_one)
}

/// Held while files are changed, so that two programs take turns. Let go when
/// dropped, and by the system when the program dies.
pub(super) struct Lock {
    _held: File,
}

impl Lock {
    /// Waits for the lock of `folder`, a hidden file in it, and clears away what was
    /// left of YAML files below it that nobody ends writing any more.
    pub(super) fn wait(folder: &Path) -> Result<Self, Problem> {
        let open = || {
            fs::create_dir_all(folder)?;
            let file = File::options().create(true).append(true).open(folder.join(".lock"))?;
            file.lock().map(|()| file)
        };
        let held = open().map_err(|error| not_locked(folder, &error))?;
        for below in list(folder)?.iter().filter(|below| below.is_dir()) {
            sweep_in(below, |of| is_yaml(Path::new(of)));
        }
        Ok(Self { _held: held })
    }
}

/// Why a folder cannot be locked. Nobody but us knows the file of the lock: what cannot be
/// written to is the folder.
fn not_locked(folder: &Path, error: &io::Error) -> Problem {
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            Problem::new(folder, "store-folder-read-only")
        }
        _ => Problem::io(folder, error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::span::Position;

    #[test]
    fn a_byte_that_is_no_utf8_is_named_with_its_place() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ru.md");
        fs::write(&path, b"\xd0\xb1\xd0\xb0\xd0\xbf\n\xd0\xb0 \xcf\xf0").expect("written");
        let problem = read(&path, TEXT_CAP).expect_err("Windows-1251");
        let place = problem.place.clone().expect("a place");
        assert_eq!(place.position, Position { line: 2, column: 3 });
        assert_eq!((place.line.as_str(), place.marked.of(&place.line)), ("а \u{fffd}", "\u{fffd}"));
        let values = [("byte", "0xCF".to_owned()), ("offset", "10".to_owned())];
        assert_eq!(problem.values, values);
    }

    #[test]
    fn letters_that_are_cut_between_two_parts_are_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("kk.md");
        for shift in 0..4 {
            let text = "x".repeat(shift) + &"ә€𝄞".repeat(PART / 4);
            fs::write(&path, &text).expect("written");
            assert!(read(&path, TEXT_CAP) == Ok(text.clone()), "{shift}");
            fs::write(&path, &text.as_bytes()[..text.len() - 1]).expect("written");
            let problem = read(&path, TEXT_CAP).expect_err("its last letter is cut");
            assert_eq!(problem.key, "store-not-utf8");
        }
    }

    #[test]
    fn utf16_is_told_from_windows_1251() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("kk.md");
        for (bytes, hint) in [
            (b"\xff\xfe1\0".as_slice(), "store-utf16-hint"),
            (b"\xfe\xff\x001", "store-utf16-hint"),
            (b"\xcf\xf0", "store-not-utf8-hint"),
        ] {
            fs::write(&path, bytes).expect("written");
            assert_eq!(read(&path, TEXT_CAP).expect_err("no UTF-8").hint, Some(hint));
        }
    }

    #[test]
    fn a_folder_that_cannot_be_written_to_is_named_and_not_its_lock() {
        let folder = Path::new("annotations");
        for kind in [ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem] {
            let problem = not_locked(folder, &kind.into());
            assert_eq!((problem.key, &*problem.path), ("store-folder-read-only", folder));
        }
        assert_eq!(not_locked(folder, &ErrorKind::StorageFull.into()).key, "store-io-full");
    }

    #[test]
    fn a_byte_order_mark_is_no_word() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("kk.md");
        fs::write(&path, "\u{feff}1-бап.\r\n").expect("written");
        assert_eq!(read(&path, TEXT_CAP).as_deref(), Ok("1-бап.\r\n"));
    }

    #[test]
    fn what_is_too_large_or_no_file_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.yaml");
        fs::write(&path, "12345").expect("written");
        assert!(read(&path, 5).is_ok());
        assert_eq!(read(&path, 4).map_err(|problem| problem.key), Err("store-too-large"));
        fs::write(&path, "бап").expect("written");
        assert_eq!(read(&path, 4).map_err(|problem| problem.key), Err("store-too-large"));
        assert_eq!(read(folder.path(), 4).map_err(|problem| problem.key), Err("store-not-a-file"));
        let none = read(&folder.path().join("b"), 4);
        assert_eq!(none.map_err(|problem| problem.key), Err("store-io-not-found"));
    }

    #[test]
    fn what_a_killed_program_left_is_swept_with_the_next_save() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        let own = ["a.yaml", ".a.yaml.backup1", ".a.yaml.bak", ".b.yaml.AbCd12", "a.yaml.AbCd12"];
        for name in own.into_iter().chain([".a.yaml.AbCd12"]) {
            fs::write(at(name), "x").expect("written");
        }
        replace(&at("a.yaml"), "ә").expect("written");
        assert!(own.iter().all(|name| at(name).exists()) && !at(".a.yaml.AbCd12").exists());
        // Whoever takes the lock clears away what is left of others.
        drop(Lock::wait(folder.path()).expect("locked"));
        assert!(at(".b.yaml.AbCd12").exists(), "only below the folder");
        let below = at("bill");
        fs::create_dir(&below).expect("made");
        for name in [".c.yaml.AbCd12", ".c.yaml.swp", "c.yaml"] {
            fs::write(below.join(name), "x").expect("written");
        }
        drop(Lock::wait(folder.path()).expect("locked"));
        assert_eq!(fs::read_dir(&below).expect("there").count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn modes_stay_and_new_files_get_the_usual_one() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        let usual = folder.path().join("usual");
        fs::write(&usual, "").expect("written");
        let ours = folder.path().join("new/ours");
        create(&ours, "а").expect("written");
        assert_eq!(mode(&ours), mode(&usual));
        fs::set_permissions(&ours, fs::Permissions::from_mode(0o640)).expect("set");
        replace(&ours, "ә").expect("written");
        assert_eq!((mode(&ours), read(&ours, 9).as_deref()), (0o640, Ok("ә")));
        assert_eq!(create(&ours, "").map_err(|problem| problem.key), Err("store-exists"));
    }
}
