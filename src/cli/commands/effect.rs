//! What two versions of a bill make of a law: both worked into it, and compared.

use super::compared::{Compared, unannotated};
use crate::amend::Application;
use crate::bill::{Bill, Version};
use crate::cli::lookup;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::Session;
use crate::compare::{Row, Sides};
use crate::document::Document;
use crate::document::citation::cite;
use crate::parse::read;
use crate::review::Reading;
use crate::store::{Law, Worked, Workspace};
use crate::text::fold::fold_for_search;
use crate::text::language::Language;
use std::sync::Arc;

/// Compares what versions of a bill make of a law that stands beside it, in each language
/// asked for that has both; without an old version, with the law in force. What was not
/// carried out is said.
pub(super) fn effect(
    session: &mut Session,
    workspace: &Workspace,
    (bill, old, new): (&Bill, Option<&Version>, &Version),
    (act, asked): (&str, &[Language]),
) -> Result<Compared> {
    let own = session.messages.language();
    let versions: Vec<_> = old.into_iter().chain([new]).collect();
    let languages = lookup::languages(session, (asked, own), &versions)?;
    let mut compared = Compared::default();
    for language in languages {
        let (name, law) = law(session, workspace, bill, (act, language))?;
        let before = match old {
            Some(version) => {
                let worked = work(session, workspace, (bill, version), law.clone())?;
                Some(amended(&worked))
            }
            None => None,
        };
        let worked = work(session, workspace, (bill, new), law)?;
        let before = before.unwrap_or_else(|| Arc::clone(&worked.base));
        let by = |version: &Version| format!("{name} ← {}", lookup::name(bill, version));
        compared.names = Sides::new(old.map_or_else(|| name.clone(), by), by(new));
        let reading = unannotated(language, Sides::new(before, amended(&worked)));
        *compared.causes.get_mut(language) = causes(&reading, &worked);
        compared.readings.push(reading);
    }
    compared.is_reconstruction = bill.is_reconstruction;
    Ok(compared)
}

/// A law in force and what a version makes of it, in one language.
pub(super) fn of_law(
    session: &mut Session,
    workspace: &Workspace,
    (bill, version): (&Bill, &Version),
    (act, language): (&str, Language),
) -> Result<Sides<Arc<Document>>> {
    let (_, law) = law(session, workspace, bill, (act, language))?;
    let worked = work(session, workspace, (bill, version), law)?;
    Ok(Sides::new(Arc::clone(&worked.base), amended(&worked)))
}

/// What a version makes of a law, in the language of the law; how much was not carried out
/// is said.
fn work(
    session: &mut Session,
    workspace: &Workspace,
    (bill, version): (&Bill, &Version),
    law: Document,
) -> Result<Worked> {
    let language = law.language();
    let source = session.stored(workspace.text(&bill.id, version, language))?;
    let missing = || Problem::new(lookup::missing(session, bill, version, language));
    let amending = read(source.ok_or_else(missing)?, language);
    let worked = Worked::new(law, Some(amending.into()));
    let version = lookup::name(bill, version);
    let tally = worked.application.as_ref().map(Application::tally);
    match tally {
        // A version that says nothing of the law leaves it as it is.
        None => session.note(session.say("effect-untouched", &[("version", &version)]))?,
        Some(tally) if tally.leaves_something() => {
            let values = [
                ("version", version.into()),
                ("count", tally.refused.into()),
                ("lost", tally.unclaimed.into()),
            ];
            session.note(session.messages.say("effect-refused", &values))?;
        }
        Some(_) => {}
    }
    Ok(worked)
}

/// The law as it reads then.
fn amended(worked: &Worked) -> Arc<Document> {
    worked.text().expect("a version was worked in")
}

/// For each row the instructions of the version that caused it, cited.
fn causes(reading: &Reading, worked: &Worked) -> Vec<Vec<String>> {
    let both = worked.application.as_ref().zip(worked.amending.as_ref());
    let Some((application, amending)) = both else { return Vec::new() };
    let cited = |at: usize| cite(amending, application.account.instructions[at].at);
    let of_row =
        |row: &Row| application.causes(row, reading.texts()).into_iter().map(cited).collect();
    reading.comparison.rows.iter().map(of_row).collect()
}

/// The law that is named by its folder or by words of its title.
fn law(
    session: &Session,
    workspace: &Workspace,
    bill: &Bill,
    (act, language): (&str, Language),
) -> Result<(String, Document)> {
    let laws = session.stored(workspace.laws(&bill.id))?;
    let mut known = Vec::new();
    for each in &laws {
        let Some(source) = session.stored(workspace.law_text(each, language))? else { continue };
        let document = read(source, language);
        if is_named(each, &document, act) {
            return Ok((each.name.clone(), document));
        }
        known.push(each.name.as_str());
    }
    let language = session.get(&format!("language-{language}"));
    let names = [("act", act), ("bill", bill.id.as_str()), ("language", &language)];
    let problem = Problem::new(session.say("effect-no-law", &names));
    let hint = if known.is_empty() {
        session.say("effect-no-laws-hint", &[("bill", bill.id.as_str())])
    } else {
        session.say("cli-hint-known", &[("names", &known.join(", "))])
    };
    Err(problem.hinted(hint).into())
}

fn is_named(law: &Law, document: &Document, act: &str) -> bool {
    let title = fold_for_search(document.title().unwrap_or_default());
    law.name == act || title.contains(&fold_for_search(act))
}
