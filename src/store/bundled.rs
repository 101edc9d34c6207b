//! The bill that travels with the program.

use super::disk;
use super::error::StoreError;
use super::workspace::Workspace;
use std::path::Path;
use std::{fs, io};

/// Names files of the repository and takes in their texts.
macro_rules! files {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_str!(concat!("../../", $path)))),+]
    };
}

/// The files of the bundled bill, by path from the workspace's folder on. A
/// test holds the list to the folders.
const FILES: &[(&str, &str)] = files![
    "annotations/annotation.schema.json",
    "annotations/child-rights/child-protection-aim.yaml",
    "annotations/child-rights/citizen-head-equality.yaml",
    "annotations/child-rights/cyberbullying-definition-vague.yaml",
    "annotations/child-rights/local-office-enterprise.yaml",
    "annotations/child-rights/ministry-decides-alone.yaml",
    "annotations/child-rights/platform-restriction-discretion.yaml",
    "annotations/child-rights/removal-24h-no-court.yaml",
    "annotations/child-rights/user-counter-privacy.yaml",
    "bills/child-rights/2021-09-15/en.md",
    "bills/child-rights/2021-09-15/kk.md",
    "bills/child-rights/2021-09-15/ru.md",
    "bills/child-rights/2022-03-09/en.md",
    "bills/child-rights/2022-03-09/kk.md",
    "bills/child-rights/2022-03-09/ru.md",
    "bills/child-rights/2022-05-03/en.md",
    "bills/child-rights/2022-05-03/kk.md",
    "bills/child-rights/2022-05-03/ru.md",
    "bills/child-rights/bill.yaml",
    "bills/child-rights/laws/informatization/en.md",
    "bills/child-rights/laws/informatization/kk.md",
    "bills/child-rights/laws/informatization/ru.md",
];

/// Unpacks the bundled bill with its annotations into `folder`.
pub fn unpack(folder: &Path) -> Result<Workspace, StoreError> {
    let workspace = Workspace::init(folder)?;
    for (path, text) in FILES {
        disk::create(&workspace.root().join(path), text)?;
    }
    Ok(workspace)
}

/// Takes an unpacked bill away again, unless somebody wrote in its folder; gives whether
/// it is gone.
pub fn take_away(workspace: &Workspace) -> bool {
    let root = workspace.root();
    let is_same = |(path, text): &(&str, &str)| {
        disk::read(&root.join(path), disk::TEXT_CAP).is_ok_and(|there| there == *text)
    };
    // Beside them stands what git is to leave out.
    let is_untouched = FILES.iter().all(is_same)
        && workspace.ignores_only_that()
        && count(root).is_ok_and(|files| files == FILES.len() + 1);
    is_untouched && fs::remove_dir_all(root).is_ok()
}

/// How many files lie below a folder, hidden ones too.
fn count(folder: &Path) -> io::Result<usize> {
    let mut files = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        files += if entry.file_type()?.is_dir() { count(&entry.path())? } else { 1 };
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_wrote_to_is_taken_away() {
        let folder = tempfile::tempdir().expect("a folder");
        let unpacked = |name: &str| {
            let folder = folder.path().join(name);
            fs::create_dir(&folder).expect("a folder");
            unpack(&folder).expect("unpacked")
        };
        let workspace = unpacked("read");
        assert!(take_away(&workspace));
        assert!(!workspace.root().exists());
        let workspace = unpacked("written");
        fs::write(workspace.root().join("annotations/child-rights/a.yaml"), "").expect("written");
        assert!(!take_away(&workspace));
        let workspace = unpacked("changed");
        fs::write(workspace.root().join(FILES[1].0), "id: a").expect("written");
        assert!(!take_away(&workspace));
        assert!(workspace.root().exists());
    }
    use crate::bill::BillId;
    use std::path::PathBuf;

    /// The files below a folder of the repository, from its root on.
    fn below(folder: &str) -> Vec<String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (mut open, mut files): (Vec<PathBuf>, _) = (vec![root.join(folder)], Vec::new());
        while let Some(path) = open.pop() {
            if path.is_dir() {
                open.extend(disk::list(&path).expect("a folder"));
            } else {
                let path = path.strip_prefix(root).expect("below the root");
                files.push(path.display().to_string().replace('\\', "/"));
            }
        }
        files.sort();
        files
    }

    #[test]
    fn the_list_is_the_folders() {
        let there = [below("annotations"), below("bills")].concat();
        let listed: Vec<_> = FILES.iter().map(|(path, _)| *path).collect();
        assert_eq!(listed, there);
    }

    #[test]
    fn the_bundled_bill_has_no_fault() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = unpack(folder.path()).expect("unpacked");
        let (bills, problems) = workspace.bills();
        assert_eq!((bills.len(), problems), (1, vec![]));
        let (annotations, problems) = workspace.annotations(&bills[0].id);
        assert_eq!((annotations.is_empty(), problems), (false, vec![]));
        assert_eq!(bills[0].id, BillId::new("child-rights").expect("a name"));
    }
}
