//! All laws beside a bill, each with what a version makes of it; and the acts that the
//! version amends and that no law beside it is.

use super::how::How;
use super::line_ends::LineEnds;
use super::told::{amends, said, tell};
use crate::amend::{Account, Act, Application, account, acts_of};
use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::paint::word;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::Session;
use crate::document::Document;
use crate::document::citation::cite;
use crate::export::application::{self, Missing, Named};
use crate::parse::read;
use crate::store::{self, StoreError};
use crate::text::language::Language;
use crate::view::Role;
use std::path::{Path, PathBuf};

/// A law beside the bill, as the version makes it read.
struct Worked {
    name: String,
    law: Document,
    application: Application,
    text: String,
}

/// What is asked for.
pub(super) struct Request<'a> {
    /// The bill, and one of its versions if it is named.
    pub(super) amending: &'a str,
    /// The language asked for.
    pub(super) lang: Option<Language>,
    /// How instructions are read.
    pub(super) how: &'a How,
    /// The folder for the amended laws.
    pub(super) output: Option<&'a Path>,
    /// Whether files that stand there may be replaced.
    pub(super) replaces: bool,
}

/// Works a version into all laws beside its bill; says whether something was not carried
/// out, or has no law.
pub(super) fn to_all(session: &mut Session, request: &Request<'_>) -> Result<bool> {
    let operand = Operand::read(request.amending);
    let Operand::Bill { bill, .. } = &operand else {
        let said = session.say("amend-no-base", &[("name", request.amending)]);
        return Err(Problem::new(said).hinted(session.get("amend-no-base-hint")).into());
    };
    let text = lookup::text(session, &operand, request.lang)?;
    let name = text.name;
    let amending = read(text.source, text.language);
    let account = account(&amending);
    amends(session, &name, &account)?;
    let worked = works(session, (bill, &name), (&amending, &account), request.how)?;
    let missing = missing(&account, &worked);
    write(session, &worked, amending.language(), request)?;
    if session.is_json() {
        let named = |each| Worked::named(each, &name);
        let laws: Vec<_> = worked.iter().map(named).collect();
        session.print(&application::all(
            (&name, &laws),
            (&amending, &missing),
            &session.messages,
        ))?;
    } else {
        tell_all(session, &worked, &amending)?;
        tell_missing(session, &missing, &amending)?;
    }
    let is_left = |each: &Worked| each.application.tally().leaves_something();
    Ok(!missing.is_empty() || worked.iter().any(is_left))
}

/// The laws that the version names, worked in; of one that it does not name that is said.
fn works(
    session: &mut Session,
    (bill, name): (&str, &str),
    (amending, account): (&Document, &Account),
    how: &How,
) -> Result<Vec<Worked>> {
    let workspace = session.workspace()?;
    let bill = lookup::bill(session, &workspace, bill)?;
    let language = amending.language();
    let mut all = Vec::new();
    for law in session.stored(workspace.laws(&bill.id))? {
        let source = match workspace.law_text(&law, language) {
            Ok(source) => source,
            // One law that cannot be read does not hide what becomes of the others.
            Err(StoreError::Problem(problem)) => {
                session.fail_all(std::slice::from_ref(&*problem))?;
                continue;
            }
            Err(error) => return session.stored(Err(error)),
        };
        let Some(source) = source else {
            let language = session.get(&format!("language-{language}"));
            let values = [("law", law.name.as_str()), ("language", &language)];
            session.note(session.say("amend-law-language", &values))?;
            continue;
        };
        let (source, line_ends) = LineEnds::read(source);
        let document = read(source, language);
        let acts = acts_of(amending, &account.acts, &document);
        let [act] = acts[..] else {
            session.note(session.say("amend-law-unnamed", &[("law", &law.name)]))?;
            continue;
        };
        let choice = how.choice(Some(act));
        let application = account.clone().applied(amending, &document, choice);
        let text = line_ends.written(how.text(&application, (name, amending), &document));
        all.push(Worked { name: law.name, law: document, application, text });
    }
    Ok(all)
}

/// Writes each amended law as it lies beside the bill, below the folder that is named.
fn write(
    session: &Session,
    worked: &[Worked],
    language: Language,
    request: &Request<'_>,
) -> Result {
    let Some(folder) = request.output else { return Ok(()) };
    let file = |each: &Worked| -> (PathBuf, String) {
        let name = format!("{language}.md");
        (PathBuf::from(&each.name).join(name), each.text.clone())
    };
    let files: Vec<_> = worked.iter().map(file).collect();
    session.stored(store::write_below(folder, &files, request.replaces))
}

impl Worked {
    fn named<'a>(&'a self, amending: &'a str) -> Named<'a> {
        Named { amending, law: &self.name, application: &self.application, text: &self.text }
    }
}

/// The acts that no law is, with how many instructions amend each.
fn missing(account: &Account, worked: &[Worked]) -> Vec<Missing> {
    let is_there = |act: usize| worked.iter().any(|each| each.application.choice.act == Some(act));
    let of = |act: usize| account.instructions.iter().filter(|each| each.act == Some(act)).count();
    let acts = account.acts.iter().enumerate();
    let missing = acts.filter(|(at, _)| !is_there(*at));
    missing.map(|(at, act)| Missing { act: *act, instructions: of(at) }).collect()
}

fn tell_all(session: &mut Session, worked: &[Worked], amending: &Document) -> Result {
    for each in worked {
        let title = each.law.title().unwrap_or_default();
        let head = word(&format!("{}: {title}", each.name), Role::Label, session.is_colored());
        session.print(&format!("{head}\n"))?;
        tell(session, &each.application, amending)?;
        let said = said(session, &each.application);
        session.print(&format!("{said}\n"))?;
    }
    Ok(())
}

fn tell_missing(session: &mut Session, missing: &[Missing], amending: &Document) -> Result {
    if missing.is_empty() {
        return Ok(());
    }
    let count = [("count", missing.len().into())];
    session.print(&(session.messages.say("amend-missing-laws", &count) + "\n"))?;
    for Missing { act: Act { at, name }, instructions } in missing {
        let named = name.said(amending.source());
        let values = [
            ("place", cite(amending, *at).into()),
            ("act", named.into()),
            ("count", (*instructions).into()),
        ];
        let line = session.messages.say("amend-missing-law", &values);
        let line = word(&line, Role::Plain, session.is_colored());
        session.print(&format!("  {line}\n"))?;
    }
    Ok(())
}
