//! A review read from the disk, with the files of its annotations.

use super::annotations::Stored;
use super::disk::{self, TEXT_CAP};
use super::error::{Problem, StoreError};
use super::workspace::Workspace;
use super::yaml::Yaml;
use crate::bill::{Bill, BillId, Source, Stage, Version, VersionId};
use crate::compare::Sides;
use crate::document::Document;
use crate::parse::parse;
use crate::review::{Notes, Reading, Review};
use crate::text::language::{ByLanguage, Language};
use std::path::Path;

/// A review with what the disk knows of it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The review.
    pub review: Review,
    /// The files of its annotations, in the order of [`Review::annotations`].
    pub stored: Vec<Stored>,
    /// What was wrong on the way and did not hinder it.
    pub problems: Vec<Problem>,
}

impl Workspace {
    /// Reads two versions of a bill in `languages` and compares them. `versions`
    /// are named as by [`Bill::version`].
    pub fn review(
        &self,
        id: &BillId,
        versions: Sides<&str>,
        languages: &[Language],
    ) -> Result<Opened, StoreError> {
        let (bill, mut problems) = self.bill(id)?;
        let versions =
            Sides::new(self.place_of(&bill, versions.old)?, self.place_of(&bill, versions.new)?);
        let (stored, more) = self.annotations(id);
        problems.extend(more);
        problems.extend(stored.iter().filter_map(|stored| unknown_version(&bill, stored)));
        let annotations: Vec<_> = stored.iter().map(|stored| stored.annotation.clone()).collect();
        let mut shelf = Shelf { workspace: self, bill: &bill, problems };
        let mut readings = Vec::new();
        for language in languages {
            let documents = Sides::new(
                shelf.document(versions.old, *language),
                shelf.document(versions.new, *language),
            );
            let elsewhere: Vec<_> = (0..bill.versions.len())
                .filter(|at| *at != versions.old && *at != versions.new)
                .filter(|at| {
                    let id = &bill.versions[*at].id;
                    annotations.iter().any(|annotation| annotation.target.version == *id)
                })
                .filter_map(|at| {
                    Some((bill.versions[at].id.clone(), shelf.document(at, *language)?))
                })
                .collect();
            let ids = versions.map(|at| &bill.versions[at].id);
            let notes = Notes { annotations: &annotations, versions: ids, elsewhere: &elsewhere };
            readings.push(Reading::new(*language, documents, notes));
        }
        let problems = shelf.problems;
        Ok(Opened { review: Review { bill, versions, annotations, readings }, stored, problems })
    }

    /// The place of a version among those of its bill.
    fn place_of(&self, bill: &Bill, name: &str) -> Result<usize, StoreError> {
        let version = bill.version(name);
        let at = version.and_then(|it| bill.versions.iter().position(|each| each.id == it.id));
        let names: Vec<_> = bill.versions.iter().map(|version| version.id.as_str()).collect();
        at.ok_or_else(|| {
            let path = self.bill_folder(&bill.id).join("bill.yaml");
            let problem = Problem::new(&path, "store-no-version").with("value", name);
            problem.with("names", names.join(", ")).hint("store-names-hint").into()
        })
    }
}

/// Reads texts one by one; one that cannot be read is as one that is not there,
/// and said.
struct Shelf<'a> {
    workspace: &'a Workspace,
    bill: &'a Bill,
    problems: Vec<Problem>,
}

impl Shelf<'_> {
    fn document(&mut self, version: usize, language: Language) -> Option<Document> {
        let version = &self.bill.versions[version];
        match self.workspace.text(&self.bill.id, version, language) {
            Ok(text) => Some(parse(text?, language).0),
            Err(StoreError::Problem(problem)) => {
                self.problems.push(*problem);
                None
            }
            Err(StoreError::Conflict(_)) => None,
        }
    }
}

/// Says that an annotation was written on a version that its bill has not.
fn unknown_version(bill: &Bill, Stored { annotation, path, text }: &Stored) -> Option<Problem> {
    let version = &annotation.target.version;
    if bill.versions.iter().any(|each| each.id == *version) {
        return None;
    }
    let names: Vec<_> = bill.versions.iter().map(|each| each.id.as_str()).collect();
    let problem = Yaml { path, text }.problem_at("store-unknown-name", "target.version");
    let problem = problem.with("value", version).with("names", names.join(", "));
    Some(problem.hint("store-names-hint"))
}

/// Compares two files of which no workspace knows: versions `1` and `2` of a
/// bill called `files`. The language is guessed where none is given.
pub fn open_files(files: Sides<&Path>, language: Option<Language>) -> Result<Opened, StoreError> {
    let texts = Sides::new(open_text(files.old)?, open_text(files.new)?);
    let language = language.unwrap_or_else(|| guess_language(files.new, &texts.new));
    let version = |name: &str, file: &Path| {
        let mut texts = ByLanguage::default();
        *texts.get_mut(language) = Some(file.display().to_string());
        Version {
            id: VersionId::new(name).expect("a digit is a name"),
            date: String::new(),
            stage: Stage::Other,
            title: ByLanguage::default(),
            note: ByLanguage::default(),
            texts,
        }
    };
    let bill = Bill {
        id: BillId::new("files").expect("letters are a name"),
        title: ByLanguage::default(),
        about: ByLanguage::default(),
        is_reconstruction: false,
        sources: Vec::<Source>::new(),
        versions: vec![version("1", files.old), version("2", files.new)],
    };
    let documents = texts.map(|text| Some(parse(text, language).0));
    let ids = Sides::new(&bill.versions[0].id, &bill.versions[1].id);
    let notes = Notes { annotations: &[], versions: ids, elsewhere: &[] };
    let readings = vec![Reading::new(language, documents, notes)];
    let review = Review { bill, versions: Sides::new(0, 1), annotations: Vec::new(), readings };
    Ok(Opened { review, stored: Vec::new(), problems: Vec::new() })
}

/// Reads one text by its path, as every command that takes a file does.
pub fn open_text(file: &Path) -> Result<String, StoreError> {
    Ok(disk::read(file, TEXT_CAP)?)
}

/// The language that a text seems to be in: by the file's name where that is
/// `kk`, `ru` or `en`, else by its letters. Kazakh has a special letter in
/// every second word, Russian never.
pub fn guess_language(file: &Path, text: &str) -> Language {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let named = stem.rsplit(['.', '-', '_']).next().unwrap_or_default();
    if let Some(language) = Language::ALL.into_iter().find(|each| each.code() == named) {
        return language;
    }
    let start = text.chars().take(20_000);
    let (mut kazakh, mut cyrillic, mut latin) = (0_usize, 0_usize, 0_usize);
    for c in start {
        kazakh += usize::from("әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(c));
        cyrillic += usize::from(matches!(c, '\u{400}'..='\u{52f}'));
        latin += usize::from(c.is_ascii_alphabetic());
    }
    if latin > cyrillic {
        Language::English
    } else if kazakh * 50 > cyrillic {
        Language::Kazakh
    } else {
        Language::Russian
    }
}
