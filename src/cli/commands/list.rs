//! `tuzetu list`: bills, versions, languages, counts of annotations.

use crate::bill::Bill;
use crate::cli::paint::word;
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use crate::export::catalogue;
use crate::export::catalogue::Listed;
use crate::store::Workspace;
use crate::text::language::Language;
use crate::view::Role;
use crate::view::timeline::named;
use clap::Args;

/// Takes no arguments of its own.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu list")]
pub(crate) struct List {}

impl List {
    /// Writes the bills of the workspace.
    pub(crate) fn run(session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        let (bills, problems) = workspace.bills();
        session.fail_all(&problems)?;
        let mut listed = Vec::new();
        for bill in bills {
            listed.push(counted(session, &workspace, bill)?);
        }
        if session.is_json() {
            session.print(&catalogue::json(&listed))?;
            return Ok(Outcome::Done);
        }
        if listed.is_empty() && problems.is_empty() {
            session.note(session.get("cli-hint-no-bills"))?;
        }
        for (at, each) in listed.iter().enumerate() {
            session.print(if at > 0 { "\n" } else { "" })?;
            print(session, each)?;
        }
        Ok(Outcome::Done)
    }
}

fn counted(session: &mut Session, workspace: &Workspace, bill: Bill) -> Result<Listed> {
    let (stored, problems) = workspace.annotations(&bill.id);
    session.fail_all(&problems)?;
    let count = |id| stored.iter().filter(|each| each.annotation.target.version == id).count();
    let annotations = bill.versions.iter().map(|version| count(version.id.clone())).collect();
    Ok(Listed { bill, annotations })
}

fn print(session: &mut Session, listed: &Listed) -> Result {
    let Listed { bill, annotations } = listed;
    let title = bill.title.nearest(session.messages.language());
    let title = title.map_or("", |(_, title)| title.as_str());
    let head = word(bill.id.as_str(), Role::Heading, session.is_colored());
    session.print(format!("{head}  {}", word(title, Role::Plain, false)).trim_end())?;
    session.print("\n")?;
    if bill.is_reconstruction {
        session.print(&format!("  {}\n", session.get("cli-list-reconstruction")))?;
    }
    for (version, count) in bill.versions.iter().zip(annotations) {
        let languages: Vec<_> = version.languages().map(Language::code).collect();
        let languages = languages.join(" ");
        let notes = if *count > 0 { format!(" · ▲{count}") } else { String::new() };
        let name = named(version, &session.messages);
        session.print(&format!("  {name} · {languages}{notes}\n"))?;
    }
    Ok(())
}
