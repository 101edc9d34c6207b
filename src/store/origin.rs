//! Where a text is read from: a file, or a revision that git keeps.

use super::disk::{self, TEXT_CAP};
use super::error::{Conflict, Problem, StoreError};
use super::git::Blob;
use std::fmt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Where a text is read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file.
    File(PathBuf),
    /// A file in a revision that git keeps.
    Git(Blob),
}

impl Origin {
    /// What a path on the command line means: `REV:path` is in git, unless a
    /// file is called so or the colon ends a drive (`C:\law.md`).
    pub fn of(written: &str) -> Self {
        let file = || Self::File(PathBuf::from(written));
        match colon(written) {
            Some(at) if !is_drive(written, at) && !Path::new(written).exists() => {
                let path = if cfg!(windows) {
                    written[at + 1..].replace('\\', "/")
                } else {
                    written[at + 1..].to_owned()
                };
                Self::Git(Blob { revision: written[..at].to_owned(), path })
            }
            _ => file(),
        }
    }

    /// The path, from which a language may be guessed.
    pub fn path(&self) -> &Path {
        match self {
            Self::File(path) => path,
            Self::Git(blob) => Path::new(&blob.path),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Git(blob) => blob.name().fmt(f),
        }
    }
}

/// Reads one text, as every command that takes a file does.
pub fn open_text(origin: &Origin) -> Result<String, StoreError> {
    Ok(match origin {
        Origin::File(path) => disk::read(path, TEXT_CAP)?,
        Origin::Git(blob) => blob.read()?,
    })
}

/// Reads the bytes of a file that may be no text yet.
pub fn open_bytes(path: &Path) -> Result<Vec<u8>, StoreError> {
    Ok(disk::bytes(path, TEXT_CAP)?)
}

/// Reads the standard input as a text.
pub fn read_input() -> Result<String, StoreError> {
    let path = Path::new("-");
    let mut bytes = Vec::new();
    let read = io::stdin().lock().take(TEXT_CAP + 1).read_to_end(&mut bytes);
    read.map_err(|error| Problem::io(path, &error))?;
    disk::fits(path, bytes.len(), TEXT_CAP)?;
    Ok(disk::decoded(path, bytes)?)
}

/// Puts `text` in the place of a file that still says `before`, whole or not at all.
pub fn rewrite(path: &Path, before: &str, text: &str) -> Result<(), StoreError> {
    let stands = disk::read(path, TEXT_CAP)?;
    if stands != before {
        let (path, ours, theirs) = (path.to_owned(), text.to_owned(), Some(stands));
        return Err(Conflict { path, ours, theirs, fields: Vec::new() }.into());
    }
    Ok(disk::replace(path, text)?)
}

/// The first colon outside of braces: `HEAD^{/fix: it}:ru.md` has two.
fn colon(written: &str) -> Option<usize> {
    let mut depth = 0_usize;
    written.char_indices().find_map(|(at, letter)| {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => (),
        }
        (letter == ':' && depth == 0).then_some(at)
    })
}

fn is_drive(written: &str, colon: usize) -> bool {
    let is_letter =
        written[..colon].len() == 1 && written.starts_with(|c: char| c.is_ascii_alphabetic());
    is_letter && (cfg!(windows) || written[colon + 1..].starts_with(['\\', '/']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_revision_is_told_from_a_path() {
        let git = |revision: &str, path: &str| {
            Origin::Git(Blob { revision: revision.to_owned(), path: path.to_owned() })
        };
        assert_eq!(Origin::of("HEAD~1:bills/ru.md"), git("HEAD~1", "bills/ru.md"));
        assert_eq!(Origin::of("HEAD@{1 day ago}:./заң.md"), git("HEAD@{1 day ago}", "./заң.md"));
        assert_eq!(Origin::of("HEAD^{/a: b}:ru.md"), git("HEAD^{/a: b}", "ru.md"));
        assert_eq!(Origin::of(":ru.md"), git("", "ru.md"));
        for file in ["ru.md", r"C:\law\ru.md", "C:/law/ru.md"] {
            assert_eq!(Origin::of(file), Origin::File(file.into()));
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_with_a_colon_in_its_name_is_a_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a:b");
        std::fs::write(&path, "Статья 1.").expect("written");
        let origin = Origin::of(path.to_str().expect("UTF-8"));
        assert_eq!(origin, Origin::File(path));
        assert_eq!(open_text(&origin), Ok("Статья 1.".to_owned()));
    }
}
