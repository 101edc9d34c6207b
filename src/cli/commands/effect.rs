//! What two versions of a bill make of a law: both worked into it, and compared.

use super::compared::{Compared, unannotated};
use crate::amend::{Application, Choice, account, acts_like, apply};
use crate::bill::{Bill, Version};
use crate::cli::lookup;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::Session;
use crate::compare::{Row, Sides};
use crate::document::Document;
use crate::document::citation::cite;
use crate::export::application::counts;
use crate::parse::read;
use crate::review::Reading;
use crate::store::{Law, Workspace};
use crate::text::fold::fold_for_search;
use crate::text::language::Language;

/// Compares what versions of a bill make of a law that stands beside it, in each language
/// asked for that has both; without an old version, with the law in force. What was not
/// carried out is said.
pub(super) fn effect(
    session: &mut Session,
    workspace: &Workspace,
    (bill, pair): (&Bill, Sides<Option<&Version>>),
    (act, asked): (&str, &[Language]),
) -> Result<Compared> {
    let own = session.messages.language();
    let versions: Vec<_> = [pair.old, pair.new].into_iter().flatten().collect();
    let languages = lookup::languages(session, (asked, own), &versions)?;
    let mut compared = Compared::default();
    for language in languages {
        let (name, law) = law(session, workspace, bill, (act, language))?;
        let mut worked = |version: Option<&Version>| match version {
            Some(version) => work(session, workspace, (bill, version), &law),
            None => Ok(Worked::in_force(&law)),
        };
        let (old, new) = (worked(pair.old)?, worked(pair.new)?);
        let named = |version: Option<&Version>| {
            let by = version.map(|version| format!(" ← {}", lookup::name(bill, version)));
            format!("{name}{}", by.unwrap_or_default())
        };
        compared.names = pair.map(named);
        let documents = Sides::new(old.document, new.document.clone());
        let reading = unannotated(language, documents);
        *compared.causes.get_mut(language) = causes(&reading, new.by.as_ref());
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
) -> Result<Sides<Document>> {
    let (_, law) = law(session, workspace, bill, (act, language))?;
    let new = work(session, workspace, (bill, version), &law)?.document;
    Ok(Sides::new(law, new))
}

/// What a version makes of a law, in the language of the law.
fn work(
    session: &mut Session,
    workspace: &Workspace,
    (bill, version): (&Bill, &Version),
    law: &Document,
) -> Result<Worked> {
    let language = law.language();
    let source = session.stored(workspace.text(&bill.id, version, language))?;
    let missing = || Problem::new(lookup::missing(session, bill, version, language));
    let amending = read(source.ok_or_else(missing)?, language);
    Worked::read(session, &lookup::name(bill, version), (amending, law))
}

/// A law with what a version says of it.
struct Worked {
    document: Document,
    /// The version and what became of its instructions.
    by: Option<(Document, Application)>,
}

impl Worked {
    fn in_force(law: &Document) -> Self {
        Self { document: law.clone(), by: None }
    }

    /// The law with the instructions of a version worked in; how much was not carried out
    /// is said.
    fn read(
        session: &mut Session,
        version: &str,
        (amending, law): (Document, &Document),
    ) -> Result<Self> {
        let account = account(&amending);
        // A version that says nothing of the law leaves it as it is.
        let [act] = acts_like(&amending, &account.acts, law.title().unwrap_or_default())[..] else {
            session.note(session.say("effect-untouched", &[("version", version)]))?;
            return Ok(Self::in_force(law));
        };
        let application = apply(&amending, law, Choice { act: Some(act), ..Choice::default() });
        let counts = counts(&application);
        if counts.refused > 0 || !application.account.unclaimed.is_empty() {
            let values = [
                ("version", version.into()),
                ("count", counts.refused.into()),
                ("lost", application.account.unclaimed.len().into()),
            ];
            session.note(session.messages.say("effect-refused", &values))?;
        }
        let document = read(application.text.clone(), law.language());
        Ok(Self { document, by: Some((amending, application)) })
    }
}

/// For each row the instructions of the later version that caused it, cited.
fn causes(reading: &Reading, by: Option<&(Document, Application)>) -> Vec<Vec<String>> {
    let Some((amending, application)) = by else { return Vec::new() };
    let of_row = |row: &Row| {
        let first = row
            .sides
            .as_ref()
            .zip(reading.texts())
            .map(|(ids, document)| ids.first().map(|id| document.provision(*id)));
        let causes = application.causes(first).into_iter();
        causes.map(|at| cite(amending, application.account.instructions[at].at)).collect()
    };
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
