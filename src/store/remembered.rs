//! What the program remembers of a bill from one session to the next: which versions and
//! languages were read, how, and where, what was marked; and of the reader which language the
//! interface speaks and how it looks. It lies with the user's own files, never in the
//! workspace, and nothing is lost with it.

use super::disk;
use super::error::Problem;
use super::homes;
use super::yaml::Yaml;
use crate::bill::BillId;
use crate::text::hash::digest;
use crate::text::language::Language;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// What is remembered of a bill, by name: what is unknown to this program is left out by
/// whoever goes by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Remembered {
    /// The earlier version.
    pub old: String,
    /// The later version.
    pub new: String,
    /// The languages, by code.
    pub languages: Vec<String>,
    /// Old and new beside one another.
    pub side_by_side: bool,
    /// Changed words shown as such.
    pub redline: bool,
    /// Which provisions are shown.
    pub filter: String,
    /// The address of the provision under the cursor.
    pub provision: Option<String>,
    /// How wide the reader made the outline.
    pub outline: Option<u16>,
    /// How wide the annotations beside the text.
    pub aside: Option<u16>,
    /// How high those below it.
    pub below: Option<u16>,
    /// What the reader marked, in order.
    pub marks: Vec<Bookmark>,
}

/// A provision that the reader marked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Bookmark {
    /// The earlier version that was read.
    pub old: String,
    /// The later version.
    pub new: String,
    /// Whether it stands in the later one; else in the earlier one.
    pub is_in_new: bool,
    /// Its address.
    pub provision: String,
    /// How it is cited.
    pub cited: String,
    /// What it says.
    pub words: String,
}

/// What the reader chose on the screen for all bills.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Chosen {
    /// The language of the interface, by code; empty where none was chosen.
    pub language: String,
    /// The theme, by name; the same.
    pub theme: String,
}

impl Chosen {
    /// What was chosen in former sessions.
    pub fn read(folder: &Path) -> Self {
        Yaml::of_file(&Self::file(folder)).ok().flatten().unwrap_or_default()
    }

    /// The language of the interface, if one was chosen.
    pub fn language(&self) -> Option<Language> {
        Language::from_code(&self.language)
    }

    /// Keeps it for the next time.
    pub fn keep(&self, folder: &Path) -> Result<(), Problem> {
        disk::put(&Self::file(folder), &serde_yaml::to_string(self).unwrap_or_default())
    }

    /// No bill is remembered under such a name: those end with a number.
    fn file(folder: &Path) -> PathBuf {
        folder.join("interface.yaml")
    }
}

/// Of a bill of which marks alone are remembered, what changed is shown.
impl Default for Remembered {
    fn default() -> Self {
        Self {
            old: String::new(),
            new: String::new(),
            languages: Vec::new(),
            side_by_side: false,
            redline: true,
            filter: String::new(),
            provision: None,
            outline: None,
            aside: None,
            below: None,
            marks: Vec::new(),
        }
    }
}

impl Remembered {
    /// The folder of the user's own files where it lies.
    pub fn folder() -> Option<PathBuf> {
        homes::state_folder()
    }

    /// The file in that folder for a bill of a workspace.
    pub fn file(folder: &Path, root: &Path, bill: &BillId) -> PathBuf {
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let root = digest(root.as_os_str().as_encoded_bytes().iter().copied());
        folder.join(format!("{bill}-{root:016x}.yaml"))
    }

    /// Reads what is remembered; `None` where nothing is.
    pub fn read(file: &Path) -> Result<Option<Self>, Problem> {
        Yaml::of_file(file)
    }

    /// Writes it for the next session.
    pub fn write(&self, file: &Path) -> Result<(), Problem> {
        disk::put(file, &serde_yaml::to_string(self).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("state/a.yaml");
        assert_eq!(Remembered::read(&file), Ok(None));
        let remembered = Remembered {
            old: "2021".to_owned(),
            languages: vec!["kk".to_owned()],
            provision: Some("art_1".to_owned()),
            ..Remembered::default()
        };
        remembered.write(&file).expect("written");
        remembered.write(&file).expect("written again");
        assert_eq!(Remembered::read(&file), Ok(Some(remembered)));
        std::fs::write(&file, "old: [1").expect("written");
        assert!(Remembered::read(&file).is_err());
        std::fs::write(&file, "later: true\n").expect("written");
        assert_eq!(Remembered::read(&file), Ok(Some(Remembered::default())));
    }

    #[test]
    fn bills_of_two_workspaces_are_remembered_apart() {
        let bill = BillId::new("a").expect("a name");
        let file = |root: &str| Remembered::file(Path::new("state"), Path::new(root), &bill);
        assert_ne!(file("/one"), file("/two"));
        // It is looked for by programs of other years.
        assert_eq!(file("/one"), Path::new("state/a-bc68099c6e640cb6.yaml"));
    }
}
