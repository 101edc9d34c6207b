//! Norms as people read them: what is wrong with one, and what it says.

use super::problem::{Problem, Result};
use super::session::Session;
use crate::constitution::official::Wording;
use crate::constitution::standing;
use crate::constitution::{Instrument, Norm, NormError, Official, Untimely, article, edition};

/// How many characters of an article a hint quotes.
const QUOTED: usize = 240;

/// Why a norm is no norm, with what to do.
pub(crate) fn unknown(session: &Session, error: &NormError) -> Problem {
    let norm = error.norm().to_string();
    let says = session.say(error.key(), &[("norm", &norm), ("last", &error.last())]);
    Problem::new(says).hinted(session.get("cli-hint-norms"))
}

/// Why a code before a colon names nothing, with those that do.
pub(crate) fn unknown_instrument(session: &Session, code: &str) -> Problem {
    let says = session.say("store-unknown-instrument", &[("code", code)]);
    let codes = Instrument::codes();
    Problem::new(says).hinted(session.say("store-unknown-instrument-hint", &[("codes", &codes)]))
}

/// The norms that were not in force on the date of a version, each with what is
/// wrong and the articles on the same subject that were, in their own words where
/// the text is at hand.
pub(crate) fn untimely<'a>(
    session: &Session,
    official: &Official,
    (norms, date): (&'a [Norm], &str),
) -> Vec<(&'a Norm, Problem)> {
    let told = standing::untimely(norms, date).into_iter();
    told.map(|(norm, why)| (norm, untimely_problem(session, official, (norm, why)))).collect()
}

fn untimely_problem(
    session: &Session,
    official: &Official,
    (norm, why): (&Norm, Untimely),
) -> Problem {
    let written = norm.to_string();
    let in_force = match why {
        Untimely::OtherEdition(in_force) => in_force,
        Untimely::NotYet(date) => {
            let says = session.say("cli-check-norm-not-yet", &[("norm", &written), ("date", date)]);
            return Problem::new(says).hinted(session.get("cli-hint-norms"));
        }
    };
    let name = session.get(&format!("instrument-{}", in_force.instrument.code()));
    let says =
        session.say("cli-check-norm-not-in-force", &[("norm", &written), ("edition", &name)]);
    let mapped: Vec<_> =
        norm.mapped().iter().map(|norm| in_short(session, official, norm)).collect();
    let hint = if mapped.is_empty() {
        session.get("cli-hint-norms")
    } else {
        session.say("cli-hint-mapped", &[("norms", &mapped.join("; "))])
    };
    Problem::new(says).hinted(hint)
}

/// «`kz-2026:23` – topic», with the article's words where they are at hand.
fn in_short(session: &Session, official: &Official, norm: &Norm) -> String {
    let language = session.messages.language();
    let topic = article(norm).map_or("", |article| article.topic.get(language));
    match official.wording(norm, language) {
        Wording::Words(words) => format!("`{norm}` {topic} – «{}»", shortened(words)),
        Wording::Absent | Wording::Unknown => format!("`{norm}` {topic}"),
    }
}

fn shortened(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let kept: String = words.chars().take(QUOTED).collect();
    if kept.len() < words.len() { kept + "…" } else { kept }
}

/// The official texts of the workspace; none where there is no workspace.
pub(crate) fn official(session: &mut Session) -> Result<Official> {
    let Ok(workspace) = session.workspace() else { return Ok(Official::default()) };
    let (official, problems) = workspace.official();
    session.fail_all(&problems)?;
    Ok(official)
}

/// The words of a norm, a line each, set in; says once where they are not known.
pub(crate) fn words(
    session: &mut Session,
    official: &Official,
    norm: &Norm,
) -> Result<Vec<String>> {
    let language = session.messages.language();
    match official.wording(norm, language) {
        Wording::Words(words) => {
            let lines = words.lines().map(str::trim).filter(|line| !line.is_empty());
            return Ok(lines.map(|line| format!("    {line}")).collect());
        }
        Wording::Absent => {
            let problem = absent(session, norm);
            session.warn(&problem)?;
        }
        Wording::Unknown if edition(norm.instrument).is_some() => {
            let name = session.get(&format!("instrument-{}", norm.instrument.code()));
            let spoken = session.get(&format!("in-language-{language}"));
            let (code, lang) = (norm.instrument.code(), language.code());
            let values =
                [("edition", name.as_str()), ("language", &spoken), ("code", code), ("lang", lang)];
            session.note(session.say("cli-note-topic-only", &values))?;
        }
        Wording::Unknown => {}
    }
    Ok(Vec::new())
}

/// The text at hand has no such article or paragraph.
pub(crate) fn absent(session: &Session, norm: &Norm) -> Problem {
    let says = session.say("cli-check-norm-absent", &[("norm", &norm.to_string())]);
    Problem::new(says).hinted(session.get("cli-hint-norm-absent"))
}
