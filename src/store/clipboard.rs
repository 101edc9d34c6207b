//! The file that keeps what was copied last: no terminal tells whether it took it.

use super::disk;
use super::error::Problem;
use std::path::{Path, PathBuf};

/// Keeps a text in the place of the one before.
pub fn keep(folder: &Path, text: &str) -> Result<PathBuf, Problem> {
    disk::make_folder(folder)?;
    let _lock = disk::Lock::wait(folder)?;
    let path = folder.join("clipboard.txt");
    disk::replace(&path, &format!("{text}\n"))?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn the_last_text_is_kept_and_no_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let cache = folder.path().join("new/tuzetu");
        for text in ["18-2-бап, 4-тармақ", "Article 1"] {
            let path = keep(&cache, text).expect("kept");
            assert_eq!(fs::read_to_string(path).expect("there"), format!("{text}\n"));
        }
        fs::write(folder.path().join("file"), "").expect("written");
        assert!(keep(&folder.path().join("file"), "1").is_err());
    }
}
