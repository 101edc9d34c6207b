//! A review read from the disk, with the files of its annotations.

use super::annotations::Stored;
use super::error::{Problem, StoreError};
use super::origin::{Origin, open_text};
use super::shelf::Shelf;
use super::worked::Amended;
use super::workspace::Workspace;
use super::yaml::Yaml;
use crate::annotation::Annotation;
use crate::bill::{Bill, BillId, Source, Stage, Version, VersionId};
use crate::compare::Sides;
use crate::constitution::Official;
use crate::document::Document;
use crate::parity::Accepted;
use crate::parse::read;
use crate::review::{Known, Notes, Reading, Review};
use crate::text::language::{ByLanguage, Language};
use std::path::Path;
use std::sync::Arc;

/// A review with what the disk knows of it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The review.
    pub review: Review,
    /// The files of its annotations, in the order of [`Review::annotations`].
    pub stored: Vec<Stored>,
    /// The disagreements of its languages that are meant.
    pub accepted: Vec<Accepted>,
    /// The texts of the Constitution that the user has added.
    pub official: Official,
    /// What was wrong on the way and did not hinder it.
    pub problems: Vec<Problem>,
    /// The texts that were read for it, for whoever reads it again.
    pub known: Known,
    /// The law that is read instead of the bill, if one is: the readings are of the law in
    /// force and of what the later version makes of it.
    pub law: Option<Amended>,
}

impl Opened {
    /// What is read: the bill, and the law beside it if that is.
    pub fn subject(&self) -> (&BillId, Option<&str>) {
        (&self.review.bill.id, self.law.as_ref().map(|amended| amended.law.name.as_str()))
    }
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
        self.review_again(&Known::default(), id, (versions, languages))
    }

    /// The same at a glance: texts of other languages are not read, so that an annotation
    /// of one of them lies where its address leads, and may lie elsewhere by its words.
    pub fn glance(
        &self,
        id: &BillId,
        versions: Sides<&str>,
        languages: &[Language],
    ) -> Result<Opened, StoreError> {
        let (bill, problems) = self.bill(id)?;
        let texts = Shelf::new(self, &bill).only(languages);
        self.opened(texts, (versions, languages), problems)
    }

    /// The same; texts that are known and did not change are not parsed and compared again.
    pub fn review_again(
        &self,
        known: &Known,
        id: &BillId,
        (versions, languages): (Sides<&str>, &[Language]),
    ) -> Result<Opened, StoreError> {
        let (bill, problems) = self.bill(id)?;
        let texts = Shelf::knowing(self, &bill, known);
        self.opened(texts, (versions, languages), problems)
    }

    /// Two versions of the bill of a shelf, after what was wrong with it.
    fn opened(
        &self,
        mut texts: Shelf<'_>,
        (versions, languages): (Sides<&str>, &[Language]),
        mut problems: Vec<Problem>,
    ) -> Result<Opened, StoreError> {
        let bill = texts.bill.clone();
        let versions =
            Sides::new(self.place_of(&bill, versions.old)?, self.place_of(&bill, versions.new)?);
        let (stored, more) = self.annotations(&bill.id);
        problems.extend(more);
        let (accepted, more) = self.accepted(&bill.id);
        problems.extend(more);
        let (official, more) = self.official();
        problems.extend(more);
        problems.extend(stored.iter().filter_map(|stored| unknown_version(&bill, stored)));
        let annotations: Vec<_> = stored.iter().map(|stored| stored.annotation.clone()).collect();
        let readings = texts.readings(&annotations, versions, languages);
        let known = texts.known();
        problems.extend(texts.problems);
        let review = Review { bill, versions, annotations, readings };
        Ok(Opened { review, stored, accepted, official, problems, known, law: None })
    }

    /// A version in `languages`, as far as it can be read in them; texts that are known are
    /// not parsed again.
    pub fn texts(
        &self,
        known: &Known,
        (id, version): (&BillId, &VersionId),
        languages: &[Language],
    ) -> Result<Vec<Arc<Document>>, StoreError> {
        let (bill, _) = self.bill(id)?;
        let mut texts = Shelf::knowing(self, &bill, known);
        let Some(at) = bill.place_of(version) else { return Ok(Vec::new()) };
        Ok(languages.iter().filter_map(|language| texts.shelved(at, *language)).collect())
    }

    /// Compares two versions of a bill in `languages`, with annotations on them; and
    /// what was wrong with the texts.
    pub fn readings(
        &self,
        (bill, annotations): (&Bill, &[Annotation]),
        versions: Sides<usize>,
        languages: &[Language],
    ) -> (Vec<Reading>, Vec<Problem>) {
        let mut texts = Shelf::new(self, bill);
        let readings = texts.readings(annotations, versions, languages);
        (readings, texts.problems)
    }

    /// The place of a version among those of its bill.
    fn place_of(&self, bill: &Bill, name: &str) -> Result<usize, StoreError> {
        let version = bill.version(name);
        let at = version.and_then(|it| bill.place_of(&it.id));
        let names: Vec<_> = bill.versions.iter().map(|version| version.id.as_str()).collect();
        at.ok_or_else(|| {
            let path = self.bill_folder(&bill.id).join("bill.yaml");
            let problem = Problem::new(&path, "store-no-version").with("value", name);
            problem.with("names", names.join(", ")).hint("store-names-hint").into()
        })
    }
}

/// Says that an annotation was written on a version that its bill has not.
fn unknown_version(bill: &Bill, Stored { annotation, path, text }: &Stored) -> Option<Problem> {
    let version = &annotation.target.version;
    if bill.version_of(version).is_some() {
        return None;
    }
    let names: Vec<_> = bill.versions.iter().map(|each| each.id.as_str()).collect();
    let problem = Yaml { path, text }.problem_at("store-unknown-name", "target.version");
    let problem = problem.with("value", version).with("names", names.join(", "));
    Some(problem.hint("store-names-hint"))
}

/// Compares two files of which no workspace knows: versions `1` and `2` of a
/// bill called `files`. The language is guessed where none is given.
pub fn open_files(files: Sides<&Origin>, language: Option<Language>) -> Result<Opened, StoreError> {
    let texts = Sides::new(open_text(files.old)?, open_text(files.new)?);
    let language = language.unwrap_or_else(|| guess_language(files.new.path(), &texts.new));
    let version = |name: &str, file: &Origin| {
        let mut texts = ByLanguage::default();
        *texts.get_mut(language) = Some(file.to_string());
        Version {
            id: VersionId::new(name).expect("a digit is a name"),
            date: String::new(),
            stage: Stage::Other,
            title: ByLanguage::default(),
            note: ByLanguage::default(),
            sources: Vec::new(),
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
    let documents = texts.map(|text| Some(read(text, language)));
    let ids = Sides::new(&bill.versions[0].id, &bill.versions[1].id);
    let notes = Notes { annotations: &[], versions: ids, elsewhere: &[] };
    let readings = vec![Reading::new(language, documents, notes)];
    let review = Review { bill, versions: Sides::new(0, 1), annotations: Vec::new(), readings };
    Ok(Opened {
        review,
        stored: Vec::new(),
        accepted: Vec::new(),
        official: Official::default(),
        problems: Vec::new(),
        known: Known::default(),
        law: None,
    })
}

/// The language that a text seems to be in: by the file's name where that is
/// `kk`, `ru` or `en`, else by its letters, else Russian.
pub fn guess_language(file: &Path, text: &str) -> Language {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let named = stem.rsplit(['.', '-', '_']).next().unwrap_or_default();
    Language::of_code(named).or_else(|| Language::guess(text)).unwrap_or(Language::Russian)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::{AnnotationId, Placement};
    use crate::matrix::{Cell, Matrix, Turn};
    use crate::store::bundled;

    #[test]
    fn the_bundled_review_places_its_annotations_on_their_own_version() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let id = BillId::new("child-rights").expect("a name");
        let opened =
            workspace.review(&id, Sides::new("2", "latest"), &Language::ALL).expect("read");
        assert_eq!(opened.problems, []);
        let Review { versions, annotations, readings, .. } = &opened.review;
        assert_eq!((*versions, readings.len()), (Sides::new(1, 2), 3));
        let pair = opened.review.pair().map(|version| &version.id);
        for reading in readings {
            assert_eq!(reading.present, Sides::new(true, true));
            for each in &reading.anchored {
                let target = &annotations[each.annotation].target;
                let (anchor, document) = if target.version == *pair.old {
                    (&each.anchors.old, &reading.documents.old)
                } else if target.version == *pair.new {
                    (&each.anchors.new, &reading.documents.new)
                } else {
                    continue;
                };
                if target.language == reading.language {
                    assert_eq!(anchor.placement, Placement::Exact, "{target:?}");
                    let quote = target.quote.as_ref().expect("a quote");
                    let words = document.words(anchor.span.expect("words"));
                    assert_eq!(words, quote.exact);
                } else {
                    assert_eq!(anchor.placement, Placement::Translated, "{target:?}");
                }
            }
        }
    }

    #[test]
    fn a_note_on_what_is_gone_lies_on_nothing_in_any_language() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let id = BillId::new("child-rights").expect("a name");
        for versions in [Sides::new("1", "2"), Sides::new("2", "3")] {
            let opened = workspace.review(&id, versions, &Language::ALL).expect("read");
            let notes = &opened.review.annotations;
            let gone = notes.iter().position(|note| note.id.as_str() == "citizen-head-equality");
            for reading in &opened.review.readings {
                let mut anchored = reading.anchored.iter();
                let each = anchored.find(|each| Some(each.annotation) == gone).expect("anchored");
                assert_eq!(each.anchors.new.placement, Placement::Orphaned);
                assert_eq!(each.anchors.new.provision, None);
            }
        }
    }

    #[test]
    fn a_glance_reads_no_other_language() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let id = BillId::new("child-rights").expect("a name");
        let versions = Sides::new("2", "3");
        let other = workspace.bill_folder(&id).join("2022-05-03/ru.md");
        std::fs::write(&other, [0xff, 0xfe, 0x00]).expect("written");
        let read = [Workspace::glance, Workspace::review].map(|read| {
            let opened = read(&workspace, &id, versions, &[Language::English]).expect("read");
            opened.problems.iter().filter(|problem| problem.path == other).count()
        });
        assert_eq!(read, [0, 1]);
    }

    #[test]
    fn a_text_is_read_once_for_all_notes() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let id = BillId::new("child-rights").expect("a name");
        let (bill, _) = workspace.bill(&id).expect("a bill");
        let (stored, _) = workspace.annotations(&id);
        let notes: Vec<_> = stored.into_iter().map(|stored| stored.annotation).collect();
        let mut shelf = Shelf::new(&workspace, &bill);
        let once = shelf.translated(Language::Kazakh, notes.clone());
        let there = once.iter().filter(|note| !note.target.provision.as_str().is_empty());
        assert!(there.count() > 1);
        std::fs::remove_dir_all(workspace.bill_folder(&id)).expect("removed");
        assert_eq!(shelf.translated(Language::Kazakh, notes.clone()), once);
        assert_eq!(shelf.problems, []);
    }

    #[test]
    fn the_matrix_of_the_bundled_bill_says_what_the_signed_law_did() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let id = BillId::new("child-rights").expect("a name");
        let versions = Sides::new("1", "3");
        let opened = workspace.review(&id, versions, &[Language::Russian]).expect("read");
        let own = workspace.review(&id, versions, &Language::ALL).expect("read");
        let matrix = Matrix::new(&opened.review, &own.review);
        let turn_of = |address: &str, norm: &str| {
            let reading = &opened.review.readings[0];
            let at = matrix.articles.iter().position(|it| it.to_string() == norm)?;
            let line = matrix.lines.iter().find(|line| {
                let row = &reading.comparison.rows[line.row];
                let old = row.sides.old.iter().map(|id| reading.documents.old.provision(*id));
                let new = row.sides.new.iter().map(|id| reading.documents.new.provision(*id));
                old.chain(new).any(|it| it.address.as_str().ends_with(address))
            });
            line?.cells[at].turn()
        };
        // The office went, and its head, of whom it was said that this is fixed; the counter
        // of users came, removal stayed.
        assert_eq!(turn_of("art_18-2__para_1", "kz-1995:26"), Some(Turn::Gone));
        assert_eq!(turn_of("art_18-2__para_2", "kz-1995:14"), Some(Turn::Mended));
        assert_eq!(turn_of("art_18-2__para_3", "kz-1995:18"), Some(Turn::New));
        assert_eq!(turn_of("art_18-2__para_5", "kz-1995:20"), Some(Turn::Reworded));
        assert_eq!(turn_of("art_18-2__para_3", "kz-1995:20"), None);
        // Notes are counted, not the articles that they name.
        let counts = [Turn::Mended, Turn::Gone, Turn::New].map(|turn| matrix.count(turn));
        assert_eq!(counts, [1, 1, 2], "{matrix:?}");
    }

    /// Every cell by its notes and its article, with what it says.
    fn cells(review: &Review, own: &Review) -> Vec<(Vec<usize>, String, Cell)> {
        let matrix = Matrix::new(review, own);
        let all = matrix.lines.iter().flat_map(|line| matrix.articles.iter().zip(&line.cells));
        let said = all.filter(|(_, cell)| cell.turn().is_some());
        let mut cells: Vec<_> =
            said.map(|(norm, cell)| (cell.notes.clone(), norm.to_string(), cell.clone())).collect();
        cells.sort_by(|one, two| (&one.0, &one.1).cmp(&(&two.0, &two.1)));
        cells
    }

    #[test]
    fn the_matrix_and_the_timeline_say_the_same_in_every_language() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let id = BillId::new("child-rights").expect("a name");
        for versions in [Sides::new("1", "3"), Sides::new("1", "2"), Sides::new("2", "3")] {
            let of = |language| workspace.review(&id, versions, &[language]).expect("read").review;
            let own = workspace.review(&id, versions, &Language::ALL).expect("read").review;
            for language in Language::ALL {
                assert_eq!(cells(&of(language), &own), cells(&own, &own), "{language}");
            }
        }
        for language in Language::ALL {
            let notes = workspace.timeline(&id, language).expect("read").notes;
            assert_eq!(notes, [4, 5, 4], "{language}");
        }
    }

    #[test]
    fn without_the_authors_language_nothing_is_said_for_sure() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let id = BillId::new("child-rights").expect("a name");
        for version in ["2021-09-15", "2022-05-03"] {
            let file = workspace.bill_folder(&id).join(version).join("ru.md");
            std::fs::remove_file(file).expect("removed");
        }
        let versions = Sides::new("1", "3");
        let of = |language| workspace.review(&id, versions, &[language]).expect("read").review;
        let cells = cells(&of(Language::Kazakh), &of(Language::Russian));
        assert!(!cells.is_empty());
        assert!(cells.iter().all(|(.., cell)| cell.turn() == Some(Turn::Unknown)), "{cells:?}");
    }

    #[test]
    fn an_unknown_version_names_those_there_are() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let id = BillId::new("child-rights").expect("a name");
        let Err(StoreError::Problem(problem)) = workspace.review(&id, Sides::new("1", "9"), &[])
        else {
            panic!("no version 9");
        };
        assert_eq!(problem.key, "store-no-version");
        assert!(problem.values.iter().any(|(_, names)| names.contains("2022-03-09")));
        let stored =
            workspace.annotation(&AnnotationId::new("removal-24h-no-court").expect("an id"));
        let stored = stored.expect("there");
        let text = stored.text.replace("version: \"2022-03-09\"", "version: \"2020-01-01\"");
        workspace.rewrite(&stored, &text).expect("written");
        let opened = workspace.review(&id, Sides::new("1", "3"), &[]).expect("read");
        let place = opened.problems[0].place.as_ref().expect("a place");
        assert_eq!(opened.problems[0].key, "store-unknown-name");
        assert_eq!(place.marked.of(&place.line), "\"2020-01-01\"");
    }

    #[test]
    fn two_files_are_read_without_a_workspace() {
        let folder = tempfile::tempdir().expect("a folder");
        let (old, new) = (folder.path().join("ескі.txt"), folder.path().join("жаңа.txt"));
        std::fs::write(&old, "1-бап. Мақсат\n\nҚазақстан Республикасының Заңы.\n")
            .expect("written");
        std::fs::write(&new, "1-бап. Мақсат\n\nҚазақстан Республикасының заңы.\n")
            .expect("written");
        let none = Origin::File(folder.path().join("none"));
        let [old, new] = [old, new].map(Origin::File);
        let opened = open_files(Sides::new(&old, &new), None).expect("read");
        let reading = opened.review.reading(Language::Kazakh).expect("guessed");
        assert!(!reading.documents.new.provisions().is_empty());
        assert_eq!(opened.review.bill.id.as_str(), "files");
        assert!(open_files(Sides::new(&old, &none), None).is_err());
    }

    #[test]
    fn a_language_is_guessed_by_name_or_letters() {
        for (name, text, language) in [
            ("kk.md", "Статья", Language::Kazakh),
            ("law.ru.md", "бап", Language::Russian),
            ("a.txt", "Статья 1. Настоящий Закон регулирует", Language::Russian),
            ("a.txt", "1-бап. Осы Заң қоғамдық қатынастарды реттейді", Language::Kazakh),
            ("a.txt", "Article 1. This Law governs", Language::English),
        ] {
            assert_eq!(guess_language(Path::new(name), text), language, "{name} {text}");
        }
    }
}
