//! The findings as they are written.

use crate::cli::paint::word;
use crate::cli::problem::Result;
use crate::cli::session::Session;
use crate::document::citation::cite;
use crate::export;
use crate::export::parity::Found;
use crate::parity::Finding;
use crate::text::language::Language;
use crate::view::Role;
use crate::view::disagreement::{languages, sentence};
use crate::view::line::harmless;

/// Writes what is found in one version or two, the title before it and the counts
/// behind it.
pub(super) fn write(
    session: &mut Session,
    title: &str,
    found: &[Found<'_>],
    counts: &str,
) -> Result {
    if session.is_json() {
        return session.print(&export::parity::json(title, found, &session.messages));
    }
    let codes = found.first().map(|found| languages(found.texts).map(Language::code).collect());
    let codes: Vec<_> = codes.unwrap_or_default();
    let title = harmless(&format!("{title} · {}", codes.join(", ")));
    session.print(&format!("{}\n", word(&title, Role::Heading, session.is_colored())))?;
    for found in found {
        found.findings.iter().try_for_each(|finding| one(session, found, finding))?;
    }
    session.print(&format!("\n{counts}\n"))
}

/// Where it is, what it is, and what each language says.
fn one(session: &mut Session, found: &Found<'_>, finding: &Finding) -> Result {
    let (texts, is_colored) = (found.texts, session.is_colored());
    let cited = finding
        .row
        .map(|language, id| texts.get(language).zip(id).map(|(text, id)| cite(text, id)));
    let place = cited.nearest(session.messages.language()).map(|(_, place)| place.as_str());
    let place = word(place.unwrap_or_default(), Role::Label, is_colored);
    let eid = word(finding.address(texts), Role::Remark, is_colored);
    let says = sentence(texts, finding, &session.messages);
    session.print(&format!("\n≠ {place} — {says}\n  {eid}\n"))?;
    let values = finding.values(texts);
    for language in languages(texts) {
        let value = values.get(language).as_deref().filter(|value| !value.is_empty());
        let code = word(language.code(), Role::Remark, is_colored);
        session.print(&format!("  {code}  {}\n", harmless(value.unwrap_or("–"))))?;
    }
    let Some(accepted) = found.accepted(finding) else { return Ok(()) };
    let names = [
        ("author", accepted.author.as_str()),
        ("date", &accepted.date),
        ("reason", &accepted.reason),
    ];
    let accepted = session.say("cli-parity-accepted", &names);
    session.print(&format!("  {}\n", word(&accepted, Role::Remark, is_colored)))
}
