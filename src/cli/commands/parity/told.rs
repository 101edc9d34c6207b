//! The findings as they are written.

use crate::cli::paint::{paint, word};
use crate::cli::problem::Result;
use crate::cli::session::Session;
use crate::export;
use crate::export::parity::{Found, Whole};
use crate::parity::{Finding, Texts};
use crate::text::language::Language;
use crate::view::disagreement::{beginning, languages, place, sentence, shown};
use crate::view::life::day;
use crate::view::line::harmless;
use crate::view::{Line, Role, Run};

/// Writes what is found in one version or two, the title before it and the counts
/// behind it.
pub(super) fn write(session: &mut Session, whole: &Whole<'_>, counts: &str) -> Result {
    if session.is_json() {
        return session.print(&export::parity::json(whole, &session.messages));
    }
    let Whole { name, found, .. } = *whole;
    let codes = found.first().map(|found| languages(found.texts).map(Language::code).collect());
    let codes: Vec<_> = codes.unwrap_or_default();
    let title = harmless(&format!("{name} · {}", codes.join(", ")));
    session.print(&format!("{}\n", word(&title, Role::Heading, session.is_colored())))?;
    for found in found {
        found.findings.iter().try_for_each(|finding| one(session, found, finding))?;
    }
    session.print(&format!("\n{counts}\n"))
}

/// Where it is, what it is, and what each language says.
fn one(session: &mut Session, found: &Found<'_>, finding: &Finding) -> Result {
    let texts = found.texts;
    let place = place(texts, finding, &session.messages);
    let place = Run::new(&format!("≠ {place}"), Role::Label);
    let says = format!(" — {}", sentence(texts, finding, &session.messages));
    session.print("\n")?;
    write_line(session, 0, vec![place, Run::new(&says, Role::Plain)])?;
    // An address stays whole: it is copied from here.
    let eid = word(finding.address(texts), Role::Remark, session.is_colored());
    session.print(&format!("  {eid}\n"))?;
    for language in languages(texts) {
        let code = Run::new(&format!("{language}  "), Role::Label);
        write_line(session, 2, [vec![code], said(session, texts, finding, language)].concat())?;
    }
    let Some(accepted) = found.accepted(finding) else { return Ok(()) };
    let names = [
        ("author", accepted.author.as_str()),
        ("date", day(&accepted.date)),
        ("reason", &accepted.reason),
    ];
    let accepted = session.say("cli-parity-accepted", &names);
    write_line(session, 2, vec![Run::new(&accepted, Role::Remark)])
}

fn write_line(session: &mut Session, indent: usize, runs: Vec<Run>) -> Result {
    let line = paint(&Line::new(indent, runs), session.canvas());
    session.print(&line)
}

/// What a language says; without colours the words that show it stand in brackets. A
/// provision without such words is told from one that is not there.
fn said(session: &Session, texts: &Texts<'_>, finding: &Finding, language: Language) -> Vec<Run> {
    let mut runs = shown(texts, finding, language);
    if runs.is_empty() {
        let Some(begins) = beginning(texts, finding, language) else {
            return vec![Run::new("–", Role::Plain)];
        };
        let lacks = format!("{} ", session.get("cli-parity-lacks"));
        return vec![Run::new(&lacks, Role::Remark), begins];
    }
    for run in runs.iter_mut().filter(|run| run.mark.is_some() && !session.is_colored()) {
        run.text = format!("[{}]", run.text);
    }
    runs
}
