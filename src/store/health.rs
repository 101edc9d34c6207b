//! What of the machine the program needs to be told when it is asked how it is: whether a
//! folder can be written, and which outside programs there are.

use super::clock::new_id;
use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// Whether a file can be made in a folder, or in the nearest one above it that stands: only
/// making one tells. It is gone again before this returns.
pub fn is_writable(folder: &Path) -> bool {
    let standing = folder.ancestors().find(|each| each.exists()).filter(|each| each.is_dir());
    let file = standing.map(|folder| folder.join(format!(".tuzetu-{}", new_id())));
    file.is_some_and(|file| {
        let made = File::create_new(&file).is_ok();
        // What was not made need not go.
        let _ = made.then(|| fs::remove_file(&file));
        made
    })
}

/// Where the first of some programs lies on the path; one with a folder in its name lies
/// there or nowhere.
pub fn program(names: &[&str]) -> Option<PathBuf> {
    let folders = env::var_os("PATH").unwrap_or_default();
    let at = |name: &str| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        env::split_paths(&folders).map(|folder| folder.join(&file)).find(|path| path.is_file())
    };
    names.iter().find_map(|name| at(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_not_there_yet_is_written_where_it_will_be() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(is_writable(&folder.path().join("new/tuzetu")));
        assert_eq!(fs::read_dir(folder.path()).expect("read").count(), 0, "nothing is left");
        let file = folder.path().join("file");
        fs::write(&file, "").expect("written");
        assert!(!is_writable(&file) && !is_writable(&file.join("tuzetu")), "it is no folder");
    }

    #[test]
    fn the_first_program_that_is_there_is_named() {
        assert_eq!(program(&["no-such-program"]), None);
        let found = program(&["no-such-program", "cargo"]);
        assert!(found.is_none_or(|path| path.is_absolute()));
    }
}
