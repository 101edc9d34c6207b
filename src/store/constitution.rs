//! The official texts of the Constitution that a user has added:
//! `annotations/constitution/<edition>/<language>.md`.

use super::disk::{self, TEXT_CAP};
use super::error::{Problem, StoreError};
use super::workspace::Workspace;
use crate::constitution::{Instrument, Official, edition};
use crate::parse::read;
use crate::text::language::Language;
use std::path::PathBuf;

impl Workspace {
    /// The file of an edition's text in a language; it need not stand.
    pub fn official_path(&self, instrument: Instrument, language: Language) -> PathBuf {
        let folder = self.root().join("annotations/constitution").join(instrument.code());
        folder.join(format!("{language}.md"))
    }

    /// The texts that are there, and what is wrong with files of them.
    pub fn official(&self) -> (Official, Vec<Problem>) {
        let (mut official, mut problems) = (Official::default(), Vec::new());
        let editions = Instrument::ALL.into_iter().filter(|each| edition(*each).is_some());
        for (instrument, language) in
            editions.flat_map(|each| Language::ALL.map(|language| (each, language)))
        {
            let path = self.official_path(instrument, language);
            if !path.exists() {
                continue;
            }
            match self.inside(&path).and_then(|path| disk::read(&path, TEXT_CAP)) {
                Ok(text) => official.add((instrument, language), text, read),
                Err(problem) => problems.push(problem),
            }
        }
        (official, problems)
    }

    /// Puts a copy of an edition's text into the workspace. Another text that
    /// stands there is only overwritten where `replaces` says so.
    pub fn add_official(
        &self,
        (instrument, language): (Instrument, Language),
        text: &str,
        replaces: bool,
    ) -> Result<PathBuf, StoreError> {
        let _lock = self.lock()?;
        let path = self.official_path(instrument, language);
        if let Some(folder) = path.parent() {
            disk::make_folder(folder)?;
            self.inside(folder)?;
        }
        if !path.exists() {
            disk::create(&path, text)?;
        } else if disk::read(&self.inside(&path)?, TEXT_CAP)? != text {
            if !replaces {
                return Err(Problem::new(&path, "store-exists").hint("store-exists-hint").into());
            }
            disk::replace(&self.inside(&path)?, text)?;
        }
        Ok(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constitution::{Norm, official::Wording};

    #[test]
    fn a_text_is_added_once_and_read_by_paragraph() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = Workspace::init(folder.path()).expect("made");
        let place = (Instrument::Constitution2026, Language::Kazakh);
        let text = "## I бөлім\n\n### 1-бап\n\n1. Бірінші сөз.\n\n2. Екінші сөз:\n\n1) тармақша;\n";
        let path = workspace.add_official(place, text, false).expect("added");
        assert!(path.ends_with("annotations/constitution/kz-2026/kk.md"));
        assert!(workspace.add_official(place, text, false).is_ok(), "the same text");
        assert!(workspace.add_official(place, "### 1-бап\n", false).is_err());
        let (official, problems) = workspace.official();
        assert_eq!(problems, []);
        let norm = |written| Norm::parse(written).expect("a norm");
        let words = |written| official.wording(&norm(written), Language::Kazakh);
        assert_eq!(words("kz-2026:1(1)"), Wording::Words("1. Бірінші сөз."));
        assert_eq!(words("kz-2026:1(2)"), Wording::Words("2. Екінші сөз:\n\n1) тармақша;"));
        assert_eq!(words("kz-2026:1(3)"), Wording::Absent);
        assert_eq!(words("kz-1995:1(1)"), Wording::Unknown);
        assert!(matches!(words("kz-2026:1"), Wording::Words(all) if all.contains("Екінші")));
        assert!(workspace.add_official(place, "### 1-бап\n", true).is_ok());
    }
}
