//! Two texts compared in one or more languages, ready to be written.

use super::redline;
use crate::annotation::Annotation;
use crate::bill::{Bill, Version, VersionId};
use crate::cli::lookup;
use crate::cli::lookup::Text;
use crate::cli::paint::word;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::Session;
use crate::compare::Sides;
use crate::document::Document;
use crate::export::comparison;
use crate::export::comparison::Told;
use crate::l10n::Messages;
use crate::parse::read;
use crate::review::{Known, Notes, Reading};
use crate::store::Workspace;
use crate::text::language::{ByLanguage, Language};
use crate::view::Role;
use std::sync::Arc;

/// A comparison in each language, and what a reader must know of it.
#[derive(Default)]
pub(super) struct Compared {
    /// What the texts are called.
    pub(super) names: Sides<String>,
    /// The date of the later one, of a version of a bill.
    pub(super) date: Option<String>,
    /// The two versions, of a bill.
    pub(super) versions: Option<Sides<Version>>,
    /// Whether the texts of the bill are a reconstruction.
    pub(super) is_reconstruction: bool,
    title: Option<String>,
    /// The annotations of the bill.
    pub(super) annotations: Vec<Annotation>,
    /// The comparison in each language, one at least.
    pub(super) readings: Vec<Reading>,
    notes: Vec<String>,
    /// Where a bill was worked into a law, for each row the instructions that caused it.
    pub(super) causes: ByLanguage<Vec<Vec<String>>>,
}

/// Two versions of a bill. What is missing is said, and no comparison is made
/// of it.
pub(super) fn of_versions(
    session: &mut Session,
    workspace: &Workspace,
    (bill, pair): (&Bill, Sides<&Version>),
    asked: &[Language],
) -> Result<Compared> {
    let own = session.messages.language();
    let languages = lookup::languages(session, (asked, own), &[pair.old, pair.new])?;
    let ids = pair.map(|version| version.id.as_str());
    let opened = session.stored(workspace.review(&bill.id, ids, &languages))?;
    session.fail_all(&opened.problems)?;
    let mut notes = Vec::new();
    let mut readings = opened.review.readings;
    readings.retain(|reading| {
        let sides = [(reading.present.old, pair.old), (reading.present.new, pair.new)];
        let missing = sides.into_iter().filter(|(is_present, _)| !is_present);
        let before = notes.len();
        notes.extend(
            missing.map(|(_, version)| lookup::missing(session, bill, version, reading.language)),
        );
        notes.len() == before
    });
    if readings.is_empty() {
        let problem = Problem::new(notes.join("; "));
        return Err(problem.hinted(session.get("cli-hint-missing")).into());
    }
    for note in &notes {
        session.warn(&Problem::new(note.clone()))?;
    }
    let title = bill.title.nearest(session.messages.language()).map(|(_, title)| title.clone());
    let names = pair.map(|version| lookup::name(bill, version));
    let date = Some(pair.new.date.clone());
    let annotations = opened.review.annotations;
    Ok(Compared {
        names,
        date,
        versions: Some(pair.map(Version::clone)),
        is_reconstruction: bill.is_reconstruction,
        title,
        annotations,
        readings,
        notes,
        causes: ByLanguage::default(),
    })
}

/// Two texts, which must be of one language.
pub(super) fn of_texts(session: &Session, texts: Sides<Text>) -> Result<Compared> {
    let languages = texts.as_ref().map(|text| text.language);
    if languages.old != languages.new {
        let names = [("old", languages.old.code()), ("new", languages.new.code())];
        let problem = Problem::new(session.say("cli-error-two-languages", &names));
        return Err(problem.hinted(session.get("cli-hint-two-languages")).into());
    }
    let names = texts.as_ref().map(|text| text.name.clone());
    let documents = texts.map(|text| read(text.source, text.language).into());
    let readings = vec![unannotated(languages.new, documents)];
    Ok(Compared { names, readings, ..Compared::default() })
}

/// The comparison of two texts that have no annotations.
pub(super) fn unannotated(language: Language, documents: Sides<Arc<Document>>) -> Reading {
    let version = |name| VersionId::new(name).expect("a digit is a name");
    let versions = Sides::new(version("1"), version("2"));
    let notes = Notes { annotations: &[], versions: versions.as_ref(), elsewhere: &[] };
    Reading::knowing(&Known::default(), language, documents.map(Some), notes)
}

impl Compared {
    /// What is compared, in words: «второе чтение, 2022-03-09 → подписан, 2022-05-03».
    pub(super) fn between(&self, language: Language) -> String {
        let messages = Messages::new(language);
        let in_words = |version: &Version| {
            let stage = messages.get(&format!("stage-{}", version.stage.name()));
            let (id, date) = (version.id.as_str(), version.date.as_str());
            match date {
                "" => format!("{stage} ({id})"),
                _ if id == date => format!("{stage}, {date}"),
                _ => format!("{stage}, {date} ({id})"),
            }
        };
        let Sides { old, new } = match &self.versions {
            Some(versions) => versions.as_ref().map(in_words),
            None => self.names.clone(),
        };
        format!("{old} → {new}")
    }

    /// Writes the rows asked for, and says whether any row differs. As text
    /// unchanged rows are always left out.
    pub(super) fn write(&self, session: &mut Session, told: Told) -> Result<bool> {
        let names = Sides::new(self.names.old.as_str(), self.names.new.as_str());
        if session.is_json() {
            let options = comparison::Options { names, told, notes: &self.notes };
            let readings: Vec<_> = self.readings.iter().collect();
            session.write(|out| comparison::write(&readings, options, out))?;
        } else {
            if let Some(title) = &self.title {
                let title = word(title, Role::Heading, session.is_colored());
                session.print(&format!("{title}\n"))?;
            }
            for (at, reading) in self.readings.iter().enumerate() {
                session.print(if at > 0 { "\n" } else { "" })?;
                let annotations = self.annotations.as_slice();
                redline::print(session, names, &redline::Compared { reading, annotations, told })?;
            }
        }
        let mut rows = self.readings.iter().flat_map(|reading| &reading.comparison.rows);
        Ok(rows.any(|row| !row.is_unchanged()))
    }
}
