//! The laws that a bill amends, as they are in force: `bills/<bill>/laws/<law>/ru.md`.

use super::disk::{self, TEXT_CAP};
use super::error::{Problem, StoreError};
use super::workspace::Workspace;
use crate::bill::BillId;
use crate::text::language::{ByLanguage, Language};
use std::fs;
use std::path::PathBuf;

/// A law in force, beside a bill that amends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Law {
    /// The name of its folder.
    pub name: String,
    /// Its files.
    pub texts: ByLanguage<Option<PathBuf>>,
}

impl Workspace {
    /// The laws that stand beside a bill, by name; none where it has no such folder.
    pub fn laws(&self, bill: &BillId) -> Result<Vec<Law>, StoreError> {
        let folder = self.bill_folder(bill).join("laws");
        if !folder.is_dir() {
            return Ok(Vec::new());
        }
        let folder = self.inside(&folder)?;
        let entries = fs::read_dir(&folder).map_err(|error| Problem::io(&folder, &error))?;
        let mut laws = Vec::new();
        for entry in entries {
            let path = entry.map_err(|error| Problem::io(&folder, &error))?.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            let texts = ByLanguage::from_fn(|language| {
                let file = path.join(format!("{language}.md"));
                file.is_file().then_some(file)
            });
            let has_text = Language::ALL.into_iter().any(|each| texts.get(each).is_some());
            laws.extend(name.filter(|_| has_text).map(|name| Law { name, texts }));
        }
        laws.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(laws)
    }

    /// The text of a law; `None` where it has none in this language.
    pub fn law_text(&self, law: &Law, language: Language) -> Result<Option<String>, StoreError> {
        let Some(path) = law.texts.get(language) else { return Ok(None) };
        Ok(Some(disk::read(&self.inside(path)?, TEXT_CAP)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn laws_stand_beside_a_bill_and_never_outside_the_workspace() {
        let folder = tempfile::tempdir().expect("a folder");
        let bill = folder.path().join("bills/b");
        fs::create_dir_all(bill.join("laws/informatization")).expect("made");
        fs::create_dir_all(bill.join("laws/empty")).expect("made");
        fs::write(bill.join("laws/informatization/kk.md"), "# Ақпараттандыру туралы\n")
            .expect("made");
        let workspace = Workspace::open(folder.path()).expect("a workspace");
        let id = BillId::new("b").expect("a slug");
        let laws = workspace.laws(&id).expect("laws");
        assert_eq!(
            laws.iter().map(|law| law.name.as_str()).collect::<Vec<_>>(),
            ["informatization"]
        );
        let text = |language| workspace.law_text(&laws[0], language).expect("a text");
        assert_eq!(text(Language::Kazakh).as_deref(), Some("# Ақпараттандыру туралы\n"));
        assert_eq!(text(Language::Russian), None);
        let none = BillId::new("none").expect("a slug");
        assert_eq!(workspace.laws(&none), Ok(Vec::new()));
    }
}
