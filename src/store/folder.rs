//! A folder of files that the program made as a whole, put in the place of the one it made
//! before: whoever serves it to others never serves half of it.

use super::disk::make_folder;
use super::error::{Problem, StoreError};
use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// By what a folder is known that the program made: a list of what it wrote there.
const MARKER: &str = ".tuzetu-site";

/// A file: its path below the folder, and what it holds.
pub type Part = (String, Vec<u8>);

/// A folder that may be replaced.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// One that is not there yet, is empty, or was made so; or another one, if it `must` be.
    /// One that holds the `workspace` or the current folder may never be replaced.
    pub fn to_replace(folder: &Path, workspace: &Path, must: bool) -> Result<Self, StoreError> {
        let folder = settled(folder)?;
        let here = std::env::current_dir().and_then(|here| here.canonicalize()).ok();
        let kept = [workspace.canonicalize().ok(), here];
        let holds_it = kept.iter().flatten().any(|kept| kept.starts_with(&folder));
        let own = ["bills", "annotations"].map(|own| workspace.join(own));
        if holds_it || own.iter().any(|own| folder.starts_with(own)) {
            let problem = Problem::new(&folder, "store-folder-holds");
            return Err(problem.hint("store-folder-hint").into());
        }
        if !must && !is_ours(&folder) {
            let problem = Problem::new(&folder, "store-folder-other");
            return Err(problem.hint("store-folder-force").into());
        }
        Ok(Self(folder))
    }

    /// Writes it beside and puts it in its place.
    pub fn write(&self, parts: &[Part]) -> Result<(), StoreError> {
        let new = beside(&self.0, "new");
        let written = fill(&new, parts).and_then(|()| swap(&self.0, &new));
        written.map_err(|error| {
            // What was begun is of use to nobody.
            let _ = fs::remove_dir_all(&new);
            Problem::io(&self.0, &error).into()
        })
    }
}

/// The folder without links and detours; the one that it lies in is made.
fn settled(folder: &Path) -> Result<PathBuf, StoreError> {
    if let Ok(standing) = folder.canonicalize() {
        if standing.is_dir() {
            return Ok(standing);
        }
        return Err(Problem::new(folder, "store-folder-file").hint("store-folder-hint").into());
    }
    let Some(name) = folder.file_name() else {
        return Err(Problem::new(folder, "store-folder-file").hint("store-folder-hint").into());
    };
    let above = folder.parent().filter(|above| !above.as_os_str().is_empty());
    let above = above.unwrap_or(Path::new("."));
    make_folder(above)?;
    let above = above.canonicalize().map_err(|error| Problem::io(above, &error))?;
    Ok(above.join(name))
}

/// Whether nothing is lost with a folder: it is empty, or holds only what was written then.
fn is_ours(folder: &Path) -> bool {
    if !folder.exists() {
        return true;
    }
    let written = fs::read_to_string(folder.join(MARKER)).unwrap_or_default();
    let written: HashSet<_> = written.lines().map(Path::new).chain([Path::new(MARKER)]).collect();
    files(folder).is_ok_and(|files| {
        let inside = |file: &PathBuf| file.strip_prefix(folder).map(Path::to_owned);
        files.iter().all(|file| inside(file).is_ok_and(|file| written.contains(&*file)))
    })
}

/// What lies in a folder at any depth, links and all that is no folder.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let is_folder = entry.file_type()?.is_dir();
            if is_folder { &mut folders } else { &mut files }.push(entry.path());
        }
    }
    Ok(files)
}

/// A folder beside another one, hidden, of this process alone.
fn beside(folder: &Path, what: &str) -> PathBuf {
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    folder.with_file_name(format!(".{name}.{what}-{}", std::process::id()))
}

fn fill(new: &Path, parts: &[Part]) -> io::Result<()> {
    fs::create_dir(new)?;
    let written: Vec<_> = parts.iter().map(|(path, _)| path.as_str()).collect();
    fs::write(new.join(MARKER), written.join("\n"))?;
    for (path, bytes) in parts {
        let path = Path::new(path);
        if !path.components().all(|part| matches!(part, Component::Normal(_))) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, path.display().to_string()));
        }
        let file = new.join(path);
        fs::create_dir_all(file.parent().unwrap_or(new))?;
        fs::write(file, bytes)?;
    }
    Ok(())
}

/// Puts a new folder in the place of the old one.
fn swap(folder: &Path, new: &Path) -> io::Result<()> {
    if !folder.exists() {
        return fs::rename(new, folder);
    }
    let old = beside(folder, "old");
    fs::rename(folder, &old)?;
    if let Err(error) = fs::rename(new, folder) {
        fs::rename(&old, folder)?;
        return Err(error);
    }
    fs::remove_dir_all(old)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write_folder(
        folder: &Path,
        parts: &[Part],
        workspace: &Path,
        must: bool,
    ) -> Result<(), StoreError> {
        Folder::to_replace(folder, workspace, must)?.write(parts)
    }

    fn parts(words: &str) -> Vec<Part> {
        vec![
            ("index.html".to_owned(), words.as_bytes().to_vec()),
            ("bills/a/index.html".to_owned(), Vec::new()),
        ]
    }

    /// The names in a folder, hidden ones too.
    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder");
        let names = entries.map(|entry| entry.expect("an entry").file_name());
        let mut names: Vec<_> = names.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_folder_is_replaced_as_a_whole_and_leaves_nothing_beside() {
        let place = tempfile::tempdir().expect("a folder");
        let (workspace, site) = (place.path().join("w"), place.path().join("on/site"));
        fs::create_dir(&workspace).expect("made");
        write_folder(&site, &parts("1"), &workspace, false).expect("written");
        write_folder(&site, &parts("2")[..1], &workspace, false).expect("written again");
        assert_eq!(names(&site), [MARKER, "index.html"]);
        assert_eq!(fs::read_to_string(site.join("index.html")).expect("there"), "2");
        assert_eq!(names(&place.path().join("on")), ["site"]);
    }

    #[test]
    fn what_others_made_is_kept() {
        let place = tempfile::tempdir().expect("a folder");
        let (workspace, site) = (place.path().join("w"), place.path().join("site"));
        for folder in [&workspace, &site] {
            fs::create_dir(folder).expect("made");
        }
        fs::write(site.join("letter.txt"), "1").expect("written");
        let key = |result: Result<(), StoreError>| match result {
            Err(StoreError::Problem(problem)) => problem.key,
            other => panic!("{other:?}"),
        };
        assert_eq!(key(write_folder(&site, &parts(""), &workspace, false)), "store-folder-other");
        assert_eq!(names(&site), ["letter.txt"]);
        // Not even by force.
        for holder in [&workspace, place.path(), &workspace.join("bills")] {
            let refused = write_folder(holder, &parts(""), &workspace, true);
            assert_eq!(key(refused), "store-folder-holds", "{}", holder.display());
        }
        let file = site.join("letter.txt");
        assert_eq!(key(write_folder(&file, &parts(""), &workspace, true)), "store-folder-file");
        write_folder(&site, &parts(""), &workspace, true).expect("forced");
        assert_eq!(names(&site), [MARKER, "bills", "index.html"]);
        // What came to it since is not ours.
        fs::write(site.join("bills/robots.txt"), "1").expect("written");
        assert_eq!(key(write_folder(&site, &parts(""), &workspace, false)), "store-folder-other");
        assert_eq!(names(&site.join("bills")), ["a", "robots.txt"]);
    }

    #[test]
    fn nothing_is_written_outside() {
        let place = tempfile::tempdir().expect("a folder");
        let site = place.path().join("site");
        for path in ["../x", "/x", "a/../../x"] {
            let parts = [(path.to_owned(), Vec::new())];
            write_folder(&site, &parts, &place.path().join("w"), false).expect_err("refused");
            assert_eq!(names(place.path()), Vec::<String>::new(), "{path}");
        }
    }
}
