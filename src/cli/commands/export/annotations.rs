//! The annotations of a bill for programs that read W3C Web Annotations.

use super::destination::Destination;
use crate::annotation::{Annotation, still_there};
use crate::bill::{Bill, VersionId};
use crate::cli::lookup;
use crate::cli::options::Format;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::document::Document;
use crate::export::jsonld::{Exported, collection};
use crate::export::{annotation_sheet, markdown, sheet};
use crate::parse::read;
use crate::store::Workspace;
use crate::text::language::Language;
use clap::Args;
use std::collections::BTreeMap;

/// The annotations of which bill, and where to.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu export annotations child-rights --format jsonld")]
pub(super) struct Annotations {
    #[arg(value_name = "BILL")]
    bill: String,
    #[command(flatten)]
    destination: Destination,
}

/// The texts that annotations were written on.
type Homes = BTreeMap<(VersionId, Language), Option<Document>>;

impl Annotations {
    /// Writes all annotations of the bill as JSON-LD.
    pub(super) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let form = session.options.format;
        if matches!(form, Format::Json | Format::Html | Format::Docx) {
            let problem = Problem::new(session.get("cli-error-export-format"));
            return Err(problem.hinted(session.get("cli-hint-export-format")).into());
        }
        let workspace = session.workspace()?;
        let bill = lookup::bill(session, &workspace, &self.bill)?;
        if let Format::Csv | Format::Xlsx | Format::Markdown = form {
            let lives = session.stored(workspace.lives(&bill.id, None, None))?;
            session.fail_all(&lives.problems)?;
            let table = |session: &Session| annotation_sheet::table(&lives, &session.messages);
            let bytes = match form {
                Format::Csv => sheet::csv(&table(session)),
                Format::Xlsx => sheet::xlsx(&table(session)),
                _ => {
                    markdown::write(&annotation_sheet::text(&lives, &session.messages)).into_bytes()
                }
            };
            return self.destination.write(session, Some(&workspace), &bytes);
        }
        let (stored, problems) = workspace.annotations(&bill.id);
        session.fail_all(&problems)?;
        let annotations = stored.iter().map(|each| &each.annotation);
        let homes = homes(session, (&workspace, &bill), annotations)?;
        let exported: Vec<_> = stored
            .iter()
            .map(|each| Exported {
                annotation: &each.annotation,
                file: Some(&each.text),
                place: position(&homes, &each.annotation),
                date: date(&bill, &each.annotation.target.version),
            })
            .collect();
        let text = collection(bill.id.as_str(), &exported);
        self.destination.write(session, Some(&workspace), text.as_bytes())
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
