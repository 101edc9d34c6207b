//! The texts of a bill, each read once, and what annotations need of them.

use super::error::{Problem, StoreError};
use super::workspace::Workspace;
use crate::annotation::{Annotation, Confirmed};
use crate::bill::{Bill, VersionId};
use crate::compare::Sides;
use crate::document::Document;
use crate::parse::read;
use crate::review::{Abroad, Across, Known, Notes, Reading};
use crate::text::language::Language;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// Reads texts; one that cannot be read is as one that is not there, and said.
pub(super) struct Shelf<'a> {
    workspace: &'a Workspace,
    pub(super) bill: &'a Bill,
    pub(super) problems: Vec<Problem>,
    /// The languages whose texts are read; all, where nothing is said.
    only: Option<Vec<Language>>,
    /// The ways from one language of a version into another, as far as notes went them.
    ways: HashMap<(usize, [Language; 2]), Option<Arc<Across>>>,
    /// The texts that are kept.
    texts: HashMap<(usize, Language), Option<Arc<Document>>>,
    /// What was read before.
    known: Known,
    /// What whoever reads again is told.
    told: Known,
}

/// A reading, and what was placed on it.
struct Laid {
    reading: Reading,
    /// Which annotations, in order.
    which: Vec<usize>,
    standing: Vec<Annotation>,
    elsewhere: Vec<(VersionId, Arc<Document>)>,
}

impl<'a> Shelf<'a> {
    /// The texts of a bill, of which none is read yet.
    pub(super) fn new(workspace: &'a Workspace, bill: &'a Bill) -> Self {
        Self::knowing(workspace, bill, &Known::default())
    }

    /// The same; some were read before.
    pub(super) fn knowing(workspace: &'a Workspace, bill: &'a Bill, known: &Known) -> Self {
        let (ways, texts, known) = (HashMap::new(), HashMap::new(), known.clone());
        let told = Known::default();
        Self { workspace, bill, problems: Vec::new(), only: None, ways, texts, known, told }
    }

    /// The same; texts of no other languages are read.
    pub(super) fn only(self, languages: &[Language]) -> Self {
        Self { only: Some(languages.to_vec()), ..self }
    }

    /// Two versions compared in some languages, with annotations on them. One of another
    /// language lies where its own words lead, so its author's texts are read as well,
    /// unless that is not wished.
    pub(super) fn readings(
        &mut self,
        annotations: &[Annotation],
        versions: Sides<usize>,
        languages: &[Language],
    ) -> Vec<Reading> {
        let wrote = |language: &Language| {
            let mut authors = annotations.iter().map(|each| each.target.language);
            !languages.contains(language) && authors.any(|author| author == *language)
        };
        let authors = Language::ALL.into_iter().filter(|it| self.only.is_none() && wrote(it));
        let authors: Vec<_> = authors.collect();
        let all: Vec<_> = (0..annotations.len()).collect();
        let mut laid: Vec<_> = languages
            .iter()
            .map(|language| self.laid((annotations, &all), versions, *language))
            .collect();
        for author in authors {
            let own = all.iter().filter(|at| annotations[**at].target.language == author);
            let own: Vec<_> = own.copied().collect();
            laid.push(self.laid((annotations, &own), versions, author));
        }
        let (bill, order) = (self.bill, self.order());
        let versions = versions.map(|at| &bill.versions[at].id);
        for at in 0..languages.len() {
            let abroad = self.abroad(annotations, (versions, languages[at]), &laid);
            let Laid { reading, standing, elsewhere, .. } = &mut laid[at];
            let notes = Notes { annotations: standing, versions, elsewhere };
            reading.confirm_abroad(notes, &order, &abroad);
        }
        laid.truncate(languages.len());
        laid.into_iter().map(|laid| laid.reading).collect()
    }

    /// Two versions in one language, with those of the annotations of this language where
    /// they belong; the others are only led there by the alignment of this one.
    fn laid(
        &mut self,
        (annotations, which): (&[Annotation], &[usize]),
        versions: Sides<usize>,
        language: Language,
    ) -> Laid {
        let bill = self.bill;
        let ids = versions.map(|at| &bill.versions[at].id);
        let annotations = which.iter().map(|at| annotations[*at].clone());
        let standing = self.translated(language, annotations.collect());
        let documents = versions.map(|at| self.shelved(at, language));
        let elsewhere = self.elsewhere(versions, language, &standing);
        let notes = Notes { annotations: &standing, versions: ids, elsewhere: &elsewhere };
        let mut reading = Reading::knowing(&self.known, language, documents, notes);
        reading.tell(&mut self.told, notes);
        reading.confirm(notes, &self.order());
        let own = standing.iter().enumerate();
        for (at, each) in own.filter(|(_, each)| each.target.language == language) {
            for (_, led) in self.led(language, each) {
                reading.offer(at, &led, ids.map(|id| *id == led.version));
            }
        }
        Laid { reading, standing, elsewhere, which: which.to_vec() }
    }

    /// What the other languages of two versions know of annotations.
    fn abroad(
        &mut self,
        annotations: &[Annotation],
        (versions, language): (Sides<&VersionId>, Language),
        laid: &[Laid],
    ) -> Vec<Abroad> {
        let known = annotations.iter().enumerate().map(|(at, each)| {
            let author = each.target.language;
            let own = laid.iter().find(|it| it.reading.language == author && author != language);
            let place = own.and_then(|own| own.which.binary_search(&at).ok());
            let Some((Laid { reading: own, .. }, place)) = own.zip(place) else {
                return Abroad::default();
            };
            let lies = own.present.zip(own.anchored[place].anchors.as_ref()).zip(versions);
            let own = lies.map(|((is_present, anchor), version)| {
                let way = self.way(version, [author, language]).filter(|_| is_present)?;
                Some(way.anchor(anchor))
            });
            Abroad { led: self.led(language, each), own }
        });
        known.collect()
    }

    /// The annotations as they stand in a language: those of another one on the
    /// provision of their own version that answers to the one that has their words.
    pub(super) fn translated(
        &mut self,
        language: Language,
        mut annotations: Vec<Annotation>,
    ) -> Vec<Annotation> {
        let texts = annotations.iter().map(|it| (it.target.version.clone(), it.target.language));
        let texts: BTreeSet<_> = texts.filter(|(_, author)| *author != language).collect();
        for (version, author) in texts {
            let targets = annotations.iter_mut().map(|each| &mut each.target);
            let here = targets.filter(|it| it.version == version && it.language == author);
            if let Some(way) = self.way(&version, [author, language]) {
                way.translate(here);
            }
        }
        annotations
    }

    /// All versions of the bill.
    fn order(&self) -> Vec<VersionId> {
        self.bill.versions.iter().map(|version| version.id.clone()).collect()
    }

    /// The places that people confirmed in other languages, as they stand in this one,
    /// each with its place among [`Annotation::placements`]; of those of a version that
    /// in the author's language leads.
    pub(super) fn led(
        &mut self,
        language: Language,
        annotation: &Annotation,
    ) -> Vec<(usize, Confirmed)> {
        let Annotation { target, placements, .. } = annotation;
        let mut leading: Vec<_> = placements.iter().enumerate().collect();
        leading.sort_by_key(|(_, place)| place.language != target.language);
        let is_known = |version: &VersionId| {
            let mut here = placements.iter().filter(|it| it.language == language);
            *version == target.version || here.any(|it| it.version == *version)
        };
        let mut led: Vec<(usize, Confirmed)> = Vec::new();
        for (by, place) in leading {
            if !is_known(&place.version) && led.iter().all(|(_, it)| it.version != place.version) {
                let way = self.way(&place.version, [place.language, language]);
                let answer = way.and_then(|way| way.led(target, place));
                led.extend(answer.map(|answer| (by, answer)));
            }
        }
        led
    }

    /// The way from one language of a version into another, where it has both.
    pub(super) fn way(
        &mut self,
        version: &VersionId,
        between: [Language; 2],
    ) -> Option<Arc<Across>> {
        let at = self.bill.place_of(version)?;
        if let Some(known) = self.ways.get(&(at, between)) {
            return known.clone();
        }
        let [own, other] = between.map(|language| self.shelved(at, language));
        let way = own.zip(other).map(|(own, other)| {
            let known = self.known.way([&own, &other]);
            known.unwrap_or_else(|| Arc::new(Across::new(own, other)))
        });
        self.ways.insert((at, between), way.clone());
        way
    }

    /// The texts of the other versions that annotations were written on, or
    /// confirmed in.
    fn elsewhere(
        &mut self,
        versions: Sides<usize>,
        language: Language,
        annotations: &[Annotation],
    ) -> Vec<(VersionId, Arc<Document>)> {
        let bill = self.bill;
        let others = bill.versions.iter().enumerate().filter(|(at, version)| {
            let is_home = |annotation: &Annotation| {
                let mut placed = annotation.placements.iter();
                let is_foreign = annotation.target.language != language;
                let counts = |it: &Confirmed| it.language == language || is_foreign;
                annotation.target.version == version.id
                    || placed.any(|it| it.version == version.id && counts(it))
            };
            *at != versions.old && *at != versions.new && annotations.iter().any(is_home)
        });
        others
            .filter_map(|(at, version)| Some((version.id.clone(), self.shelved(at, language)?)))
            .collect()
    }

    /// What is known now: the texts that are kept, and what came of them.
    pub(super) fn known(&self) -> Known {
        let ways = self.ways.values().flatten().cloned();
        self.told.clone().with_texts(self.texts.values().flatten().cloned()).with_ways(ways)
    }

    /// The text of a version, by its place in the bill, for one who keeps it: a copy of
    /// what is kept here already, else read and not kept.
    pub(super) fn document(&mut self, version: usize, language: Language) -> Option<Document> {
        match self.texts.get(&(version, language)) {
            Some(known) => known.as_deref().cloned(),
            None => self.text(version, language).map(|text| read(text, language)),
        }
    }

    /// The same, kept here for those who ask again.
    pub(super) fn shelved(&mut self, version: usize, language: Language) -> Option<Arc<Document>> {
        if let Some(known) = self.texts.get(&(version, language)) {
            return known.clone();
        }
        if self.only.as_ref().is_some_and(|only| !only.contains(&language)) {
            return None;
        }
        let text = self.text(version, language).map(|text| {
            let known = self.known.text(&text, language);
            known.unwrap_or_else(|| Arc::new(read(text, language)))
        });
        self.texts.insert((version, language), text.clone());
        text
    }

    fn text(&mut self, version: usize, language: Language) -> Option<String> {
        let version = &self.bill.versions[version];
        match self.workspace.text(&self.bill.id, version, language) {
            Ok(text) => text,
            Err(StoreError::Problem(problem)) => {
                // The same text may be wanted for several languages.
                if !self.problems.contains(&problem) {
                    self.problems.push(*problem);
                }
                None
            }
            Err(StoreError::Conflict(_)) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bill::BillId;
    use crate::store::bundled;

    #[test]
    fn texts_that_did_not_change_are_not_read_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let id = BillId::new("child-rights").expect("a name");
        let wished = (Sides::new("2", "3"), &[Language::Russian, Language::Kazakh][..]);
        let opened = workspace.review(&id, wished.0, wished.1).expect("read");
        let file = folder.path().join("bills/child-rights/2022-05-03/kk.md");
        let text = std::fs::read_to_string(&file).expect("there") + "\n100. Жаңа тармақ.\n";
        std::fs::write(&file, text).expect("written");
        let again = workspace.review_again(&opened.known, &id, wished).expect("read");
        let anew = workspace.review(&id, wished.0, wished.1).expect("read");
        let pairs = opened.review.readings.iter().zip(&again.review.readings);
        let is_kept = pairs.map(|(before, now)| {
            let texts = before.documents.as_ref().zip(now.documents.as_ref());
            let texts = texts.map(|(before, now)| Arc::ptr_eq(before, now));
            (texts.old, texts.new, Arc::ptr_eq(&before.comparison, &now.comparison))
        });
        assert_eq!(is_kept.collect::<Vec<_>>(), [(true, true, true), (true, false, false)]);
        for (again, anew) in again.review.readings.iter().zip(&anew.review.readings) {
            assert_eq!(again.comparison, anew.comparison);
            assert_eq!(again.anchored, anew.anchored);
        }
    }

    /// In which languages each note of the signed law has a place, and what text it is on.
    fn placed(workspace: &Workspace) -> Vec<[Option<String>; 3]> {
        let id = BillId::new("child-rights").expect("a name");
        let opened = workspace.review(&id, Sides::new("2", "3"), &Language::ALL).expect("read");
        let of = |reading: &Reading, note: usize| {
            let on = reading.anchored[note].anchors.new.provision?;
            Some(reading.documents.new.provision(on).address.to_string())
        };
        let notes = 0..opened.review.annotations.len();
        let readings = &opened.review.readings;
        notes.map(|note| [0, 1, 2].map(|at| of(&readings[at], note))).collect()
    }

    #[test]
    fn a_note_lies_in_every_language_where_its_own_words_lie() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let placed = placed(&workspace);
        assert!(placed.iter().any(|of| of[0].is_none()), "some have lost their words");
        for [russian, kazakh, english] in &placed {
            assert_eq!(russian, kazakh);
            assert_eq!(kazakh, english);
        }
    }

    #[test]
    fn a_text_that_was_mended_takes_notes_along_in_every_language() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = bundled::unpack(folder.path()).expect("unpacked");
        let before = placed(&workspace);
        let version = folder.path().join("bills/child-rights/2022-05-03");
        // Paragraph 5 of article 18-2, on which notes of two languages lie, becomes its last.
        for (language, added) in [
            ("ru", "5. Реестр ведется бесплатно."),
            ("kk", "5. Тізілім тегін жүргізіледі."),
            ("en", "5. The register shall be kept free of charge."),
        ] {
            let file = version.join(language).with_extension("md");
            let text = std::fs::read_to_string(&file).expect("there");
            let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
            let paragraph = |lines: &[String], number: &str| {
                let article = lines
                    .iter()
                    .position(|line| line.contains("18-2") && line.starts_with(['«', '“', '"']));
                let from = article.expect("an article");
                from + lines[from..]
                    .iter()
                    .position(|line| line.starts_with(number))
                    .expect("there")
            };
            let fifth = paragraph(&lines, "5. ");
            let moved = std::mem::replace(&mut lines[fifth], added.to_owned());
            let last = paragraph(&lines, "7. ");
            lines[last] = format!("{}\n\n{}", lines[last], moved.replacen('5', "8", 1));
            std::fs::write(&file, lines.join("\n") + "\n").expect("written");
        }
        let after = self::placed(&workspace);
        let followed = |address: &str| address.replace("art_18-2__para_5", "art_18-2__para_8");
        for (before, after) in before.iter().zip(&after) {
            let followed = before.clone().map(|on| on.map(|address| followed(&address)));
            assert_eq!(&followed, after);
        }
        assert_ne!(before, after);
    }
}
