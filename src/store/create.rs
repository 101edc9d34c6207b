//! New workspaces, bills and versions.

use super::bill_file;
use super::clock;
use super::disk;
use super::error::{Problem, StoreError};
use super::items::push;
use super::layout::{quoted, time};
use super::refused::refused;
use super::source_page::{sources_file, sources_text};
use super::splice::{Written, set};
use super::workspace::{Workspace, first};
use super::yaml::Yaml;
use crate::bill::{BillId, SourcePage, Stage, Version, VersionId};
use crate::text::language::Language;
use std::path::{Path, PathBuf};

/// A version to be added, with one text of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewVersion {
    /// Its short name; a text is added to the version where it already stands.
    pub id: VersionId,
    /// Its date (`2022-05-03`).
    pub date: String,
    /// How far the bill had come.
    pub stage: Stage,
    /// The language of the text.
    pub language: Language,
    /// The text that is put in.
    pub text: String,
    /// The page that it was read from.
    pub page: SourcePage,
}

impl Workspace {
    /// Makes a workspace in `folder`, which need not exist.
    pub fn init(folder: &Path) -> Result<Self, StoreError> {
        if folder.join("bills").exists() {
            return Err(Problem::new(folder, "store-exists").into());
        }
        disk::make_folder(&folder.join("bills"))?;
        disk::make_folder(&folder.join("annotations"))?;
        let workspace = Self::open(folder)?;
        workspace.ignore()?;
        Ok(workspace)
    }

    /// Where editors find what may stand in an annotation's file.
    pub fn schema_file(&self) -> PathBuf {
        self.root().join("annotations/annotation.schema.json")
    }

    /// Writes the first of `schemas` for the editors of annotations where there is
    /// none. `false` where there is one that is none of them: it stays. Each is made
    /// only when it is wanted.
    pub fn keep_schema(
        &self,
        mut schemas: impl Iterator<Item = String>,
    ) -> Result<bool, StoreError> {
        let _lock = self.lock()?;
        let path = self.schema_file();
        if path.exists() {
            let there = disk::read(&self.inside(&path)?, disk::YAML_CAP)?;
            let there = there.replace("\r\n", "\n");
            return Ok(schemas.any(|ours| ours.trim_end() == there.trim_end()));
        }
        if let Some(schema) = schemas.next() {
            disk::create(&path, &schema)?;
        }
        Ok(true)
    }

    /// Makes a bill without versions and returns its `bill.yaml`.
    pub fn new_bill(&self, id: &BillId) -> Result<PathBuf, StoreError> {
        let _lock = self.lock()?;
        let path = self.bill_folder(id).join("bill.yaml");
        let id = quoted(id.as_str());
        let text = format!(
            "format: 1\nid: {id}\ntitle:\n  ru: \"\"\n  kk: \"\"\n  en: \"\"\nversions: []\n"
        );
        disk::create(&path, &text)?;
        Ok(path)
    }

    /// Puts a text in, enters its version in `bill.yaml`, and returns the
    /// path of the copy.
    pub fn add_version(&self, bill: &BillId, version: &NewVersion) -> Result<PathBuf, StoreError> {
        let path = self.bill_folder(bill).join("bill.yaml");
        if !clock::is_time(&version.date) {
            let problem = Problem::new(&path, "store-bad-date").with("field", "date");
            return Err(problem.with("value", &version.date).hint("store-bad-date-hint").into());
        }
        let _lock = self.lock()?;
        self.bill(bill)?;
        let text = self.read_yaml(&path)?;
        let entered = entered(Yaml { path: &path, text: &text }, bill, version)?;
        let copy = self.bill_folder(bill).join(text_name(version));
        let folder = copy.parent().unwrap_or(self.root());
        disk::make_folder(folder)?;
        self.inside(folder)?;
        let sources = sources_file(&copy);
        // What is said there of another text would be taken for what is said of this one.
        if let Some(stands) = [&copy, &sources].into_iter().find(|path| path.exists()) {
            return Err(Problem::new(stands, "store-exists").into());
        }
        disk::create(&copy, &version.text)?;
        if !version.page.is_empty() {
            disk::create(&sources, &sources_text(&version.page))?;
        }
        disk::replace(&self.inside(&path)?, &entered)?;
        Ok(copy)
    }
}

/// Where a new text goes, from the bill's folder on.
fn text_name(version: &NewVersion) -> String {
    format!("{}/{}.md", version.id, version.language)
}

/// `bill.yaml` with `version` in it. The new text is read again, and refused
/// unless it says what was meant.
fn entered(yaml: Yaml<'_>, bill: &BillId, version: &NewVersion) -> Result<String, Problem> {
    let NewVersion { id, language, .. } = version;
    let (known, _) = bill_file::read(yaml, bill).map_err(first)?;
    let name = text_name(version);
    let at = known.place_of(id);
    let text = match at {
        // Without named texts a version has those that lie in its folder.
        Some(at) if known.versions[at].languages().next().is_none() => {
            return Ok(yaml.text.to_owned());
        }
        Some(at) => with_text(yaml.text, at, (*language, &name)),
        None => with_version(yaml.text, version, &name),
    };
    let refused = || refused(yaml, &["versions"]);
    let text = text.ok_or_else(refused)?;
    let (read, _) = bill_file::read(Yaml { text: &text, ..yaml }, bill).map_err(first)?;
    let is_meant =
        |each: &Version| each.id == *id && each.texts.get(*language).as_ref() == Some(&name);
    let count = known.versions.len() + usize::from(at.is_none());
    if read.versions.len() == count && read.versions.iter().any(is_meant) {
        return Ok(text);
    }
    Err(refused())
}

/// `bill.yaml` with a text more in the version `at`.
fn with_text(yaml: &str, at: usize, (language, path): (Language, &str)) -> Option<String> {
    let field = format!("versions[{at}].texts.{language}");
    set(yaml, &field, Written::Name(path))
}

/// `bill.yaml` with a version more at its end.
fn with_version(yaml: &str, version: &NewVersion, path: &str) -> Option<String> {
    let NewVersion { id, date, stage, language, .. } = version;
    let (id, date, path) = (quoted(id.as_str()), time(date), quoted(path));
    let stage = stage.name();
    let item = format!("{{id: {id}, date: {date}, stage: {stage}, texts: {{{language}: {path}}}}}");
    push(yaml, "versions", &item)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Origin, open_text};
    use std::fs;

    fn version(id: &str, language: Language, file: &Path) -> NewVersion {
        let id = VersionId::new(id).expect("a name");
        let text = open_text(&Origin::File(file.to_owned())).expect("a text");
        let (date, page) = ("2022-05-03".to_owned(), SourcePage::default());
        NewVersion { id, date, stage: Stage::Draft, language, text, page }
    }

    #[test]
    fn a_schema_is_made_when_it_is_wanted() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = Workspace::init(folder.path()).expect("made");
        let mut made = 0;
        for (ours, is_ours, count) in [
            (["a", "b"], true, 1),
            (["a", "b"], true, 2),
            (["b", "a"], true, 4),
            (["b", "c"], false, 6),
        ] {
            let schemas = ours.into_iter().inspect(|_| made += 1).map(str::to_owned);
            assert_eq!(workspace.keep_schema(schemas), Ok(is_ours));
            assert_eq!(made, count, "{ours:?}");
        }
        assert_eq!(fs::read_to_string(workspace.schema_file()).expect("there"), "a");
    }

    #[test]
    fn a_bill_grows_from_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = Workspace::init(&folder.path().join("жаңа")).expect("made");
        assert!(Workspace::init(&folder.path().join("жаңа")).is_err());
        let id = BillId::new("бала").expect("a name");
        let path = workspace.new_bill(&id).expect("made");
        assert!(workspace.new_bill(&id).is_err());
        let file = folder.path().join("in.txt");
        fs::write(&file, "\u{feff}1-бап. Сөз\r\n").expect("written");
        for (name, language) in
            [("v1", Language::Kazakh), ("v1", Language::Russian), ("v2", Language::Kazakh)]
        {
            workspace.add_version(&id, &version(name, language, &file)).expect(name);
        }
        let (bill, problems) = workspace.bill(&id).expect("a bill");
        assert_eq!(
            (bill.versions.len(), problems),
            (2, vec![]),
            "{}",
            fs::read_to_string(path).expect("read")
        );
        let languages: Vec<_> = bill.versions[0].languages().collect();
        assert_eq!(languages, [Language::Russian, Language::Kazakh]);
        let text = workspace.text(&id, &bill.versions[1], Language::Kazakh);
        assert_eq!(text, Ok(Some("1-бап. Сөз\r\n".to_owned())));
        assert!(workspace.add_version(&id, &version("v1", Language::Kazakh, &file)).is_err());
        let undated =
            NewVersion { date: "3 мая".into(), ..version("v3", Language::Kazakh, &file) };
        assert!(workspace.add_version(&id, &undated).is_err());
        assert!(!workspace.bill_folder(&id).join("v3").exists());
    }

    #[test]
    fn comments_in_a_bill_survive_a_new_version() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = Workspace::init(folder.path()).expect("made");
        let id = BillId::new("bill").expect("a name");
        let path = workspace.new_bill(&id).expect("made");
        let text = "# басы\nid: bill   # аты\nversions:\n  # бірінші\n  - id: v1\n    date: 2021-09-15  # күні\n    stage: draft\n# соңы\nx: 1\n";
        let file = folder.path().join("ru.md");
        fs::write(&file, "Статья 1. Слово").expect("written");
        for text in [text.to_owned(), text.replace('\n', "\r\n")] {
            fs::remove_dir_all(workspace.bill_folder(&id).join("v2")).unwrap_or_default();
            fs::write(&path, &text).expect("written");
            workspace.add_version(&id, &version("v2", Language::Russian, &file)).expect("added");
            let after = fs::read_to_string(&path).expect("read");
            let lines: Vec<_> =
                after.split_inclusive('\n').filter(|line| !line.contains("v2")).collect();
            assert_eq!(lines.concat(), text, "{after}");
        }
        let added = workspace.add_version(&id, &version("v1", Language::Russian, &file));
        assert!(added.is_ok(), "{added:?}");
        let (bill, problems) = workspace.bill(&id).expect("a bill");
        assert_eq!((bill.versions[0].texts.ru.as_deref(), problems), (Some("v1/ru.md"), vec![]));
    }
}
