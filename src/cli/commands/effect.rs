//! What two versions of a bill make of a law: both worked into it, and compared.

use super::compared::{Compared, of_texts};
use crate::amend::{Account, Choice, account, apply};
use crate::bill::{Bill, SourcePage, Version};
use crate::cli::lookup::{self, Text};
use crate::cli::problem::{Problem, Result};
use crate::cli::session::Session;
use crate::compare::Sides;
use crate::document::Document;
use crate::parse::read;
use crate::store::{Law, Workspace};
use crate::text::fold::fold_for_search;
use crate::text::language::Language;

/// Compares what two versions of a bill make of a law that stands beside it, in one
/// language. What was not carried out is said.
pub(super) fn effect(
    session: &mut Session,
    workspace: &Workspace,
    (bill, pair): (&Bill, Sides<&Version>),
    (act, asked): (&str, &[Language]),
) -> Result<Compared> {
    let own = session.messages.language();
    let language = lookup::languages(session, (asked, own), &[pair.old, pair.new])?[0];
    let (name, law) = law(session, workspace, bill, (act, language))?;
    let amended = |session: &mut Session, version: &Version| -> Result<Text> {
        let source = session.stored(workspace.text(&bill.id, version, language))?;
        let missing = || Problem::new(lookup::missing(session, bill, version, language));
        let amending = read(source.ok_or_else(missing)?, language);
        let title = lookup::name(bill, version);
        let source = worked_in(session, &title, (&amending, &law))?;
        Ok(Text { name: format!("{name} ← {title}"), source, language, page: SourcePage::default() })
    };
    let old = amended(session, pair.old)?;
    let new = amended(session, pair.new)?;
    Ok(of_texts(Sides::new(old, new)))
}

/// The law with what a version says of it; how much was not carried out is said.
fn worked_in(
    session: &mut Session,
    version: &str,
    (amending, law): (&Document, &Document),
) -> Result<String> {
    let account = account(amending);
    // A version that says nothing of the law leaves it as it is.
    let [act] = acts_like(amending, &account, law.title().unwrap_or_default())[..] else {
        session.note(session.say("effect-untouched", &[("version", version)]))?;
        return Ok(law.source().to_owned());
    };
    let application = apply(amending, law, Choice { act: Some(act), ..Choice::default() });
    let counts = crate::export::application::counts(&application);
    if counts.refused > 0 || !application.account.unclaimed.is_empty() {
        let values = [
            ("version", version.into()),
            ("count", counts.refused.into()),
            ("lost", application.account.unclaimed.len().into()),
        ];
        session.note(session.messages.say("effect-refused", &values))?;
    }
    Ok(application.text)
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

/// The acts of an account whose title is in `wanted`, or that `wanted` is in.
pub(super) fn acts_like(amending: &Document, account: &Account, wanted: &str) -> Vec<usize> {
    let wanted = fold_for_search(wanted);
    let is_like = |name: &str| {
        let name = fold_for_search(name);
        !wanted.is_empty() && (wanted.contains(&name) || name.contains(&wanted))
    };
    let titles = account.acts.iter().enumerate().filter(|(_, act)| {
        let title = act.name.title.unwrap_or(act.name.span);
        is_like(title.of(amending.source()))
    });
    titles.map(|(at, _)| at).collect()
}
