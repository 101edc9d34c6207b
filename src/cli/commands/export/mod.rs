//! `tuzetu export`: documents for other programs.

use crate::annotation::{Annotation, still_there};
use crate::bill::{Bill, VersionId};
use crate::cli::lookup;
use crate::cli::options::Format;
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::document::Document;
use crate::export::jsonld::{Exported, collection};
use crate::parse::read;
use crate::store;
use crate::store::Workspace;
use crate::text::language::Language;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What is exported, and in which form.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu export annotations child-rights --format jsonld")]
pub(crate) struct Export {
    // In the stead of the one that every command takes: it fills in that one.
    #[arg(long, global = true, value_name = "FORM", value_parser = form_parser())]
    format: Option<Format>,
    #[command(subcommand)]
    what: What,
}

/// What can be exported.
#[derive(Debug, Subcommand)]
enum What {
    Annotations(Annotations),
}

/// Reads `jsonld`; anything else is refused with it.
fn form_parser() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(["jsonld"]).map(|_| Format::Jsonld)
}

impl Export {
    /// Writes what is asked for.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let What::Annotations(annotations) = &self.what;
        annotations.run(session)
    }
}

/// The annotations of which bill, and where to.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu export annotations child-rights --format jsonld")]
struct Annotations {
    #[arg(value_name = "BILL")]
    bill: String,
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The texts that annotations were written on.
type Homes = BTreeMap<(VersionId, Language), Option<Document>>;

impl Annotations {
    /// Writes all annotations of the bill as JSON-LD.
    fn run(&self, session: &mut Session) -> Result<Outcome> {
        if session.options.format == Format::Json {
            let problem = Problem::new(session.get("cli-error-export-format"));
            return Err(problem.hinted(session.get("cli-hint-export-format")).into());
        }
        let workspace = session.workspace()?;
        let bill = lookup::bill(session, &workspace, &self.bill)?;
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
        let Some(path) = &self.output else {
            session.print(&text)?;
            return Ok(Outcome::Done);
        };
        if workspace.holds(path) {
            let problem =
                Problem::new(session.say("cli-error-export-own", &[("file", &shown(path))]));
            return Err(problem.hinted(session.get("cli-hint-export-own")).into());
        }
        session.stored(store::write_out(path, &text))?;
        session.print(&format!("{}\n", shown(path)))?;
        Ok(Outcome::Done)
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
