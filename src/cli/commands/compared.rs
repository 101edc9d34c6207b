//! Two texts compared in one or more languages, ready to be written.

use super::{effect, redline};
use crate::annotation::Annotation;
use crate::bill::{Bill, Version, VersionId};
use crate::cli::lookup;
use crate::cli::lookup::{Operand, Text};
use crate::cli::options::language_parser;
use crate::cli::paint::word;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::Session;
use crate::compare::Sides;
use crate::document::Document;
use crate::export::comparison;
use crate::export::comparison::Told;
use crate::l10n::Messages;
use crate::parse::read;
use crate::review::{Notes, Reading};
use crate::store::Workspace;
use crate::text::language::{ByLanguage, Language};
use crate::view::Role;
use clap::Args;

/// Which two texts: versions of a bill, or any two.
#[derive(Args, Debug)]
pub(super) struct Pair {
    #[arg(value_name = "BILL")]
    first: String,
    #[arg(value_name = "NEW", conflicts_with_all = ["from", "to"])]
    second: Option<String>,
    #[arg(long, value_name = "V")]
    from: Option<String>,
    #[arg(long, value_name = "V")]
    to: Option<String>,
    #[arg(long, value_name = "L", value_delimiter = ',', value_parser = language_parser())]
    lang: Vec<Language>,
    #[arg(long, value_name = "LAW", conflicts_with = "second")]
    effect: Option<String>,
    #[arg(long = "law", id = "in-force", value_name = "LAW", conflicts_with_all = ["second", "from", "effect"])]
    in_force: Option<String>,
}

impl Pair {
    /// Compares them.
    pub(super) fn compared(&self, session: &mut Session) -> Result<Compared> {
        let first = Operand::read(&self.first);
        match (&first, self.second.as_deref().map(Operand::read)) {
            (Operand::Bill { bill, version }, None) if self.in_force.is_some() => {
                self.of_law(session, bill, version.as_deref())
            }
            (Operand::Bill { bill, version }, None) => {
                let names = Sides::new(self.from.as_deref(), self.to.as_deref());
                let names = lookup::named(session, (bill, version.as_deref()), names)?;
                self.of_bill(session, bill, names)
            }
            (
                Operand::Bill { bill, version: old },
                Some(Operand::Bill { bill: other, version: new }),
            ) if *bill == other => {
                self.of_bill(session, bill, Sides::new(old.as_deref(), new.as_deref()))
            }
            (_, Some(second)) => self.of_texts(session, &Sides::new(first, second)),
            (Operand::File(_), None) => {
                let problem = Problem::new(session.get("cli-error-second-file"));
                Err(problem.hinted(session.get("cli-hint-help")).into())
            }
        }
    }

    fn of_bill(
        &self,
        session: &mut Session,
        name: &str,
        versions: Sides<Option<&str>>,
    ) -> Result<Compared> {
        let workspace = session.workspace()?;
        let bill = lookup::bill(session, &workspace, name)?;
        let pair = lookup::versions(session, &bill, versions)?;
        if let Some(act) = &self.effect {
            let pair = pair.map(Some);
            return effect::effect(session, &workspace, (&bill, pair), (act, &self.lang));
        }
        of_versions(session, &workspace, (&bill, pair), &self.lang)
    }

    /// A law in force, and what a version of a bill makes of it.
    fn of_law(&self, session: &mut Session, name: &str, version: Option<&str>) -> Result<Compared> {
        let workspace = session.workspace()?;
        let bill = lookup::bill(session, &workspace, name)?;
        let wanted = self.to.as_deref().or(version).unwrap_or("latest");
        let version = lookup::version(session, &bill, wanted)?;
        let law = self.in_force.as_deref().unwrap_or_default();
        let pair = Sides::new(None, Some(version));
        effect::effect(session, &workspace, (&bill, pair), (law, &self.lang))
    }

    /// Two texts that no bill ties together, so without annotations.
    fn of_texts(&self, session: &mut Session, operands: &Sides<Operand>) -> Result<Compared> {
        if self.lang.len() > 1 {
            return Err(Problem::new(session.get("cli-error-one-language")).into());
        }
        let asked = self.lang.first().copied();
        let old = lookup::text(session, &operands.old, asked)?;
        let new = lookup::text(session, &operands.new, asked)?;
        if old.language != new.language {
            let names = [("old", old.language.code()), ("new", new.language.code())];
            let problem = Problem::new(session.say("cli-error-two-languages", &names));
            return Err(problem.hinted(session.get("cli-hint-two-languages")).into());
        }
        Ok(of_texts(Sides::new(old, new)))
    }
}

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

/// Two texts of one language.
fn of_texts(texts: Sides<Text>) -> Compared {
    let language = texts.new.language;
    let names = texts.as_ref().map(|text| text.name.clone());
    let documents = texts.map(|text| read(text.source, language));
    Compared { names, readings: vec![unannotated(language, documents)], ..Compared::default() }
}

/// The comparison of two texts that have no annotations.
pub(super) fn unannotated(language: Language, documents: Sides<Document>) -> Reading {
    let version = |name| VersionId::new(name).expect("a digit is a name");
    let versions = Sides::new(version("1"), version("2"));
    let notes = Notes { annotations: &[], versions: versions.as_ref(), elsewhere: &[] };
    Reading::new(language, documents.map(Some), notes)
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
