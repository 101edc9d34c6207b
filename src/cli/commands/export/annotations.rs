//! The annotations of a bill: for programs that read W3C Web Annotations, and as tables.

use super::destination::Destination;
use super::forms;
use crate::annotation::{Annotation, Status, still_there};
use crate::bill::{Bill, VersionId};
use crate::cli::lookup;
use crate::cli::options::{Format, language_parser};
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use crate::document::Document;
use crate::export::annotation_sheet;
use crate::export::jsonld::{Exported, collection};
use crate::parse::read;
use crate::store::Workspace;
use crate::text::language::Language;
use clap::Args;
use std::collections::BTreeMap;

/// The forms of annotations.
const FORMS: [Format; 4] = [Format::Jsonld, Format::Csv, Format::Xlsx, Format::Markdown];

/// The annotations of which bill, and where to.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu export annotations child-rights --format jsonld")]
pub(super) struct Annotations {
    #[arg(value_name = "BILL")]
    bill: String,
    #[arg(
        long = "lang", id = "notes-langs", value_name = "L", value_delimiter = ',',
        value_parser = language_parser()
    )]
    lang: Vec<Language>,
    #[command(flatten)]
    destination: Destination,
    #[arg(long, global = true, value_name = "FORM", value_parser = forms::form_parser(&FORMS))]
    format: Option<Format>,
}

/// The texts that annotations were written on.
type Homes = BTreeMap<(VersionId, Language), Option<Document>>;

impl Annotations {
    /// Writes all annotations of the bill as JSON-LD: as they stand in their files, unless
    /// only some languages are asked for.
    pub(super) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let form = forms::chosen(session, &self.destination, (&FORMS, Format::Jsonld))?;
        let workspace = session.workspace()?;
        let bill = lookup::bill(session, &workspace, &self.bill)?;
        if form != Format::Jsonld {
            return self.table(session, (&workspace, &bill), form);
        }
        let (mut stored, problems) = workspace.annotations(&bill.id);
        session.fail_all(&problems)?;
        let is_whole = self.lang.is_empty();
        for each in &mut stored {
            each.annotation.body.keep(&self.lang);
        }
        let annotations = stored.iter().map(|each| &each.annotation);
        let homes = homes(session, (&workspace, &bill), annotations)?;
        let exported: Vec<_> = stored
            .iter()
            .map(|each| Exported {
                annotation: &each.annotation,
                file: is_whole.then_some(&each.text),
                place: position(&homes, &each.annotation),
                date: date(&bill, &each.annotation.target.version),
            })
            .collect();
        let text = collection(bill.id.as_str(), &exported);
        self.destination.write(session, Some(&workspace), text.as_bytes())
    }

    /// Writes them as a table, or as text to read.
    fn table(
        &self,
        session: &mut Session,
        (workspace, bill): (&Workspace, &Bill),
        form: Format,
    ) -> Result<Outcome> {
        let lives = session.stored(workspace.lives(&bill.id, None, None))?;
        session.fail_all(&lives.problems)?;
        let drafts = lives.stored.iter().filter(|each| each.annotation.status == Status::Draft);
        let drafts = drafts.count();
        if drafts > 0 {
            session.note(session.messages.say("export-drafts", &[("count", drafts.into())]))?;
        }
        let is_text = form == Format::Markdown;
        let languages = lookup::languages(session, (&self.lang, session.messages.language()), &[])?;
        let papers = if is_text {
            languages.iter().map(|language| annotation_sheet::text(&lives, *language)).collect()
        } else {
            vec![annotation_sheet::table(&lives, &languages)]
        };
        forms::write(session, (&self.destination, Some(workspace)), (&papers, form))
    }
}

/// Each text that an annotation was written on, read once.
fn homes<'a>(
    session: &mut Session,
    (workspace, bill): (&Workspace, &Bill),
    annotations: impl Iterator<Item = &'a Annotation>,
) -> Result<Homes> {
    let mut homes = Homes::new();
    for Annotation { target, .. } in annotations {
        let key = (target.version.clone(), target.language);
        let version = bill.version_of(&target.version);
        if let (Some(version), false) = (version, homes.contains_key(&key)) {
            let text = session.stored(workspace.text(&bill.id, version, target.language))?;
            homes.insert(key, text.map(|text| read(text, target.language)));
        }
    }
    Ok(homes)
}

/// Where the words lie in the text that their author read, in code points; `None`
/// where they are not there as they are quoted.
fn position(homes: &Homes, annotation: &Annotation) -> Option<(usize, usize)> {
    let target = &annotation.target;
    let document = homes.get(&(target.version.clone(), target.language))?.as_ref()?;
    let span = still_there(target, document)?.span?;
    let start = document.source()[..span.start].chars().count();
    Some((start, start + document.words(span).chars().count()))
}

fn date<'a>(bill: &'a Bill, version: &VersionId) -> &'a str {
    bill.version_of(version).map_or("", |version| version.date.as_str())
}
