//! What is being written, kept beside what the program remembers of the bill, and offered
//! again where the program was ended from outside. Nothing is kept of what was saved or given up.

use super::annotation_file::annotation_in;
use super::clock::{new_id, now};
use super::disk;
use super::error::Problem;
use super::layout;
use super::yaml::Yaml;
use crate::annotation::{Annotation, AnnotationId, Body, Person, Target};
use serde::{Deserialize, Serialize};
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

/// A file of words that are being written, which no other program takes up meanwhile. Let
/// go when dropped, and by the system when the program dies.
#[derive(Debug)]
pub struct Hold {
    file: PathBuf,
    /// None where the system knows no locks.
    _lock: Option<File>,
}

impl Hold {
    /// Holds a file; `None` where another program does.
    pub fn of(file: PathBuf) -> Option<Self> {
        let lock = File::options().create(true).append(true).open(lock_of(&file)).ok();
        match lock.as_ref().map(File::try_lock) {
            Some(Err(TryLockError::WouldBlock)) => None,
            _ => Some(Self { file, _lock: lock }),
        }
    }

    /// Holds a file beside the one that remembers a bill. What stands there already stays.
    pub fn new(remembered: &Path) -> Option<Self> {
        let usual = Unsaved::file(remembered);
        disk::make_folder(usual.parent()?).ok()?;
        let free = Self::of(usual.clone()).filter(|_| !usual.exists());
        free.or_else(|| Self::of(usual.with_extension(format!("{}.yaml", new_id()))))
    }

    /// Keeps words in it.
    pub fn write(&self, words: &Unsaved) -> Result<(), Problem> {
        disk::put(&self.file, &serde_yaml::to_string(words).unwrap_or_default())
    }

    /// Keeps nothing any more.
    pub fn remove(&self) {
        // It may be gone already.
        let _ = fs::remove_file(&self.file);
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let _ = fs::remove_file(lock_of(&self.file));
    }
}

fn lock_of(file: &Path) -> PathBuf {
    file.with_extension("lock")
}

/// Words that were not saved, and what they were for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Unsaved {
    /// What was written: `note`, `reply`, `disagreement`, or the status an annotation was
    /// to have.
    pub what: String,
    /// The annotation that it was about, if one stands.
    pub annotation: Option<String>,
    /// The address of the provision.
    pub provision: Option<String>,
    /// The language of the form.
    pub language: String,
    /// The file of that annotation as it was when the form was opened.
    pub base: Option<String>,
    /// The words; of a form the annotation, as its file would be.
    pub text: String,
}

impl Unsaved {
    /// The file beside the one that remembers a bill.
    pub fn file(remembered: &Path) -> PathBuf {
        remembered.with_extension("unsaved.yaml")
    }

    /// Reads what is kept; `None` where nothing is.
    pub fn read(file: &Path) -> Result<Option<Self>, Problem> {
        Yaml::of_file(file)
    }

    /// All that is kept beside the file that remembers a bill and that no other program is
    /// writing, with their files: whoever could not take up the words of before kept others
    /// beside them. What cannot be read stays where it is.
    pub fn all(remembered: &Path) -> Vec<(PathBuf, Self)> {
        let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
        let first = Self::file(remembered);
        let Some(stem) = name(&first.with_extension("")) else { return Vec::new() };
        let files = first.parent().and_then(|folder| disk::list(folder).ok()).unwrap_or_default();
        let is_ours = |file: &PathBuf| {
            disk::is_yaml(file) && name(file).is_some_and(|name| name.starts_with(&stem))
        };
        let read = |file: PathBuf| Self::read(&file).ok().flatten().map(|words| (file, words));
        let is_free = |file: &PathBuf| Hold::of(file.clone()).is_some();
        files.into_iter().filter(is_ours).filter(is_free).filter_map(read).collect()
    }

    /// An annotation as text, not yet signed.
    pub fn told(target: Target, body: Body) -> String {
        layout::write(&Annotation::new(new_id(), (target, body), Person::default(), &now()))
    }

    /// The annotation that the text tells.
    pub fn note(&self) -> Option<Annotation> {
        annotation_in(&self.text)
    }

    /// The annotation that it was about, as it was when the form was opened.
    pub fn before(&self) -> Option<(Annotation, &str)> {
        let text = self.base.as_deref()?;
        Some((annotation_in(text)?, text))
    }

    /// The name of the annotation that it was about.
    pub fn about(&self) -> Option<AnnotationId> {
        AnnotationId::new(self.annotation.as_deref()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_program_writes_no_other_takes_up() {
        let folder = tempfile::tempdir().expect("a folder");
        let remembered = folder.path().join("state/bill-1.yaml");
        let words = |text: &str| Unsaved { text: text.to_owned(), ..Unsaved::default() };
        let one = Hold::new(&remembered).expect("held");
        one.write(&words("one")).expect("written");
        let other = Hold::new(&remembered).expect("held beside it");
        other.write(&words("other")).expect("written");
        assert_eq!(Unsaved::all(&remembered), []);
        drop(one);
        let [(file, left)] = &Unsaved::all(&remembered)[..] else { panic!("one is free") };
        assert_eq!(left.text, "one");
        let again = Hold::of(file.clone()).expect("taken up");
        assert_eq!(Unsaved::all(&remembered), []);
        again.remove();
        drop((again, other));
        let texts = Unsaved::all(&remembered).into_iter().map(|(_, words)| words.text);
        assert_eq!(texts.collect::<Vec<_>>(), ["other"]);
        let names = disk::list(&folder.path().join("state")).expect("listed");
        assert_eq!(names.len(), 1, "no lock is left: {names:?}");
    }
}
