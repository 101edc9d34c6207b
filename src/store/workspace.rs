//! Where the workspace is and what lies in it.

use super::bill_file;
use super::disk::{self, TEXT_CAP, YAML_CAP};
use super::error::{Problem, StoreError};
use super::yaml::Yaml;
use crate::bill::{Bill, BillId, Version};
use crate::text::language::{ByLanguage, Language};
use std::path::{Component, Path, PathBuf};

/// A folder that holds `bills/` and `annotations/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace in `folder` itself.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let root = folder.canonicalize().map_err(|error| Problem::io(folder, &error))?;
        if root.join("bills").is_dir() {
            return Ok(Self { root });
        }
        Err(Problem::new(folder, "store-no-workspace").hint("store-no-workspace-hint").into())
    }

    /// The workspace in `folder` or the nearest folder above it.
    pub fn find(folder: &Path) -> Result<Self, StoreError> {
        let start = folder.canonicalize().map_err(|error| Problem::io(folder, &error))?;
        let is_root = |folder: &&Path| folder.join("bills").is_dir();
        match start.ancestors().find(is_root) {
            Some(root) => Ok(Self { root: root.to_owned() }),
            None => Self::open(folder),
        }
    }

    /// Its folder, every symbolic link resolved.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Whether a file that stands already is one of its texts, bills or annotations.
    pub fn holds(&self, file: &Path) -> bool {
        let own = ["bills", "annotations"].map(|folder| self.root.join(folder));
        file.canonicalize().is_ok_and(|file| own.iter().any(|folder| file.starts_with(folder)))
    }

    /// The folder of a bill's texts.
    pub fn bill_folder(&self, id: &BillId) -> PathBuf {
        self.root.join("bills").join(id.as_str())
    }

    /// The folder of a bill's annotations; there is none before the first one.
    pub fn annotations_folder(&self, id: &BillId) -> PathBuf {
        self.root.join("annotations").join(id.as_str())
    }

    /// `path` as people see it: from the workspace's folder on.
    pub fn relative<'a>(&self, path: &'a Path) -> &'a Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }

    /// The names of the bills, and the folders that no bill can be in.
    pub fn bill_ids(&self) -> (Vec<BillId>, Vec<Problem>) {
        let paths = match disk::list(&self.root.join("bills")) {
            Ok(paths) => paths,
            Err(problem) => return (Vec::new(), vec![problem]),
        };
        let (mut ids, mut problems) = (Vec::new(), Vec::new());
        for path in paths.into_iter().filter(|path| path.is_dir()) {
            match path.file_name().and_then(|name| BillId::new(name.to_str()?)) {
                Some(id) => ids.push(id),
                None => problems.push(Problem::new(&path, "store-bad-bill-folder")),
            }
        }
        (ids, problems)
    }

    /// All bills by name, and what is wrong with the files of bills.
    pub fn bills(&self) -> (Vec<Bill>, Vec<Problem>) {
        let (ids, mut problems) = self.bill_ids();
        let mut bills = Vec::new();
        for id in ids {
            match self.read_bill(&id) {
                Ok((bill, harmless)) => {
                    bills.push(bill);
                    problems.extend(harmless);
                }
                Err(fatal) => problems.extend(fatal),
            }
        }
        (bills, problems)
    }

    /// One bill, and what is wrong with its file yet does not hinder reading.
    pub fn bill(&self, id: &BillId) -> Result<(Bill, Vec<Problem>), StoreError> {
        if !self.bill_folder(id).is_dir() {
            let (ids, _) = self.bill_ids();
            let names: Vec<_> = ids.iter().map(BillId::as_str).collect();
            let problem = Problem::new(&self.bill_folder(id), "store-no-bill").with("bill", id);
            return Err(problem.with("names", names.join(", ")).hint("store-no-bill-hint").into());
        }
        self.read_bill(id).map_err(|problems| first(problems).into())
    }

    fn read_bill(&self, id: &BillId) -> Result<(Bill, Vec<Problem>), Vec<Problem>> {
        let path = self.bill_folder(id).join("bill.yaml");
        let text = self.read_yaml(&path).map_err(|problem| vec![problem])?;
        let yaml = Yaml { path: &path, text: &text };
        let (mut bill, mut problems) = bill_file::read(yaml, id)?;
        for at in 0..bill.versions.len() {
            let version = &mut bill.versions[at];
            if version.languages().next().is_none() {
                version.texts = self.texts_by_name(id, version);
                continue;
            }
            for language in Language::ALL {
                if let Err(problem) = self.text_path(id, version, language) {
                    let field = format!("versions[{at}].texts.{language}");
                    let place = yaml.problem_at(problem.key, &field).place;
                    problems.push(Problem { path: path.clone(), place, ..problem });
                    *version.texts.get_mut(language) = None;
                }
            }
        }
        Ok((bill, problems))
    }

    /// The texts of a version whose bill names none: `<version>/<language>.md`.
    fn texts_by_name(&self, id: &BillId, version: &Version) -> ByLanguage<Option<String>> {
        ByLanguage::from_fn(|language| {
            let path = format!("{}/{language}.md", version.id);
            self.bill_folder(id).join(&path).is_file().then_some(path)
        })
    }

    /// The file of a text; `None` where the version has none in this language.
    pub fn text_path(
        &self,
        bill: &BillId,
        version: &Version,
        language: Language,
    ) -> Result<Option<PathBuf>, Problem> {
        let Some(written) = version.texts.get(language) else { return Ok(None) };
        let climbs =
            |part: Component<'_>| !matches!(part, Component::Normal(_) | Component::CurDir);
        let path = self.bill_folder(bill).join(written);
        if Path::new(written).components().any(climbs) {
            return Err(Problem::new(&path, "store-outside").with("value", written));
        }
        if !path.is_file() {
            return Err(Problem::new(&path, "store-text-missing").with("value", written));
        }
        self.inside(&path).map(Some)
    }

    /// A text; `None` where the version has none in this language.
    pub fn text(
        &self,
        bill: &BillId,
        version: &Version,
        language: Language,
    ) -> Result<Option<String>, StoreError> {
        let path = self.text_path(bill, version, language)?;
        Ok(path.map(|path| disk::read(&path, TEXT_CAP)).transpose()?)
    }

    /// The real path of a file that stands; refused where a symbolic link leads
    /// out of the workspace.
    pub(super) fn inside(&self, path: &Path) -> Result<PathBuf, Problem> {
        let real = path.canonicalize().map_err(|error| Problem::io(path, &error))?;
        if real.starts_with(&self.root) {
            return Ok(real);
        }
        Err(Problem::new(path, "store-outside").with("value", real.display()))
    }

    /// Reads a YAML file of the workspace.
    pub(super) fn read_yaml(&self, path: &Path) -> Result<String, Problem> {
        disk::read(&self.inside(path)?, YAML_CAP)
    }
}

/// The first problem of a file that has at least one.
pub(super) fn first(problems: Vec<Problem>) -> Problem {
    problems.into_iter().next().expect("what cannot be read has a problem that says why")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const BILL: &str = "id: бала\nversions:\n  - id: v1\n    date: 2021-09-15\n    stage: draft\n    \
                        texts:\n      kk: v1/kk.md\n  - id: v2\n    date: 2022-05-03\n    stage: signed\n";

    fn workspace(bill: &str) -> (tempfile::TempDir, Workspace) {
        let folder = tempfile::tempdir().expect("a folder");
        let at = folder.path().join("bills/бала");
        fs::create_dir_all(at.join("v1")).expect("made");
        fs::create_dir_all(at.join("v2")).expect("made");
        fs::write(at.join("bill.yaml"), bill).expect("written");
        fs::write(at.join("v1/kk.md"), "\u{feff}1-бап. Сөз\r\n").expect("written");
        fs::write(at.join("v2/ru.md"), "Статья 1. Слово").expect("written");
        let workspace = Workspace::open(folder.path()).expect("a workspace");
        (folder, workspace)
    }

    fn id() -> BillId {
        BillId::new("бала").expect("a name")
    }

    #[test]
    fn a_workspace_is_found_from_anywhere_in_it() {
        let (folder, workspace) = workspace(BILL);
        let deep = folder.path().join("bills/бала/v1");
        assert_eq!(Workspace::find(&deep), Ok(workspace.clone()));
        assert_eq!(Workspace::find(folder.path()), Ok(workspace));
        let none = tempfile::tempdir().expect("a folder");
        let error = Workspace::find(none.path()).expect_err("none");
        assert!(matches!(error, StoreError::Problem(it) if it.key == "store-no-workspace"));
    }

    #[test]
    fn texts_are_those_named_or_those_in_the_folder() {
        let (_folder, workspace) = workspace(BILL);
        let (bill, problems) = workspace.bill(&id()).expect("a bill");
        assert_eq!(problems, []);
        let text = |at: usize, language| workspace.text(&id(), &bill.versions[at], language);
        assert_eq!(text(0, Language::Kazakh), Ok(Some("1-бап. Сөз\r\n".to_owned())));
        assert_eq!(text(0, Language::Russian), Ok(None));
        assert_eq!(text(1, Language::Russian), Ok(Some("Статья 1. Слово".to_owned())));
        let none = BillId::new("none").expect("a name");
        let error = workspace.bill(&none).expect_err("none");
        assert!(matches!(error, StoreError::Problem(it) if it.key == "store-no-bill"));
    }

    #[test]
    fn a_text_that_is_missing_or_outside_is_said_where_it_is_named() {
        for (written, key) in [
            ("v1/ru.md", "store-text-missing"),
            ("../../../../etc/passwd", "store-outside"),
            ("/etc/passwd", "store-outside"),
            ("v1", "store-text-missing"),
        ] {
            let (_folder, workspace) = workspace(&BILL.replace("v1/kk.md", written));
            let (bill, problems) = workspace.bill(&id()).expect("a bill");
            let place = problems[0].place.as_ref().expect("a place");
            assert_eq!((problems.len(), problems[0].key), (1, key), "{written}");
            assert_eq!((place.position.line, place.marked.of(&place.line)), (7, written));
            assert_eq!(bill.versions[0].texts, ByLanguage::default());
        }
    }

    #[test]
    fn one_broken_bill_hides_no_other() {
        let (folder, workspace) = workspace(BILL);
        let bills = folder.path().join("bills");
        for (name, text) in [("broken", "id: [\n"), ("c++", BILL), (".git", BILL)] {
            fs::create_dir_all(bills.join(name)).expect("made");
            fs::write(bills.join(name).join("bill.yaml"), text).expect("written");
        }
        fs::create_dir_all(bills.join("empty")).expect("made");
        let (read, problems) = workspace.bills();
        assert_eq!(read.iter().map(|bill| bill.id.as_str()).collect::<Vec<_>>(), ["бала"]);
        let mut keys: Vec<_> = problems.iter().map(|problem| problem.key).collect();
        keys.sort_unstable();
        assert_eq!(
            keys,
            ["store-bad-bill-folder", "store-io-not-found", "store-yaml-missing-mark"]
        );
    }

    #[cfg(unix)]
    #[test]
    fn no_symbolic_link_leads_out() {
        use std::os::unix::fs::symlink;
        let (folder, workspace) = workspace(BILL);
        let outside = tempfile::NamedTempFile::new().expect("a file");
        let text = folder.path().join("bills/бала/v1/kk.md");
        fs::remove_file(&text).expect("removed");
        symlink(outside.path(), &text).expect("linked");
        let (_, problems) = workspace.bill(&id()).expect("a bill");
        assert_eq!(problems[0].key, "store-outside");
        let inside = folder.path().join("bills/бала/v2/ru.md");
        fs::remove_file(&text).expect("removed");
        symlink(inside, &text).expect("linked");
        assert_eq!(workspace.bill(&id()).expect("a bill").1, []);
    }
}
