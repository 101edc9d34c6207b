//! What the arguments of annotations mean: ids, norms, closed lists, authors.

use crate::annotation::{AnnotationId, Confidence, ConflictKind, Severity, Target};
use crate::cli::cited;
use crate::cli::guess;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::Session;
use crate::constitution::Norm;
use crate::store::{Stored, Workspace};
use clap::builder::{PossibleValuesParser, TypedValueParser};

/// The annotation called `written`, or an error with the nearest id.
pub(super) fn annotation(
    session: &mut Session,
    workspace: &Workspace,
    written: &str,
) -> Result<Stored> {
    let (all, problems) = workspace.all_annotations();
    let ids: Vec<String> = all.iter().map(|each| each.annotation.id.to_string()).collect();
    let is_known = |_: &AnnotationId| ids.iter().any(|id| id == written);
    if let Some(id) = AnnotationId::new(written).filter(is_known) {
        return session.stored(workspace.annotation(&id));
    }
    // A file that cannot be read may be the one that is looked for.
    session.fail_all(&problems)?;
    if ids.is_empty() && !problems.is_empty() {
        return Err(Problem::new(session.say("cli-error-annotation", &[("id", written)])).into());
    }
    let known: Vec<&str> = ids.iter().map(String::as_str).collect();
    let problem = Problem::new(session.say("cli-error-annotation", &[("id", written)]));
    Err(problem.hinted(guess::hint(written, &known, &session.messages)).into())
}

/// The norms as they are written, each checked against its edition; what was not
/// in force on the date of the version is said.
pub(super) fn norms(
    session: &mut Session,
    written: &[String],
    date: Option<&str>,
) -> Result<Vec<Norm>> {
    let mut norms = Vec::new();
    for each in written {
        let norm = norm(session, each, date)?;
        if !norms.contains(&norm) {
            norms.push(norm);
        }
    }
    if let Some(date) = date.filter(|_| !norms.is_empty()) {
        let official = cited::official(session)?;
        for (_, problem) in cited::untimely(session, &official, (&norms, date)) {
            session.warn(&problem)?;
        }
    }
    Ok(norms)
}

/// The date of the version that an annotation is about.
pub(super) fn date_of(workspace: &Workspace, target: &Target) -> Option<String> {
    let (bill, _) = workspace.bill(&target.source).ok()?;
    bill.version_of(&target.version).map(|version| version.date.clone())
}

fn norm(session: &Session, written: &str, date: Option<&str>) -> Result<Norm> {
    let Some(norm) = Norm::parse(written) else {
        if let Some(code) = Norm::unknown_instrument(written) {
            return Err(cited::unknown_instrument(session, code).into());
        }
        let problem = Problem::new(session.say("cli-error-norm", &[("norm", written)]));
        return Err(problem.hinted(session.get("cli-hint-norm")).into());
    };
    norm.check(date).map_err(|error| cited::unknown(session, &error))?;
    Ok(norm)
}

/// Reads a severity; anything else is refused with the list.
pub(super) fn severity_parser() -> impl TypedValueParser<Value = Severity> {
    PossibleValuesParser::new(Severity::ALL.iter().map(|each| each.name()))
        .map(|name| Severity::from_name(&name).expect("only names of severities are let through"))
}

/// Reads a kind of conflict; anything else is refused with the list.
pub(super) fn kind_parser() -> impl TypedValueParser<Value = ConflictKind> {
    PossibleValuesParser::new(ConflictKind::ALL.iter().map(|each| each.name()))
        .map(|name| ConflictKind::from_name(&name).expect("only names of kinds are let through"))
}

/// Reads how sure an author is; anything else is refused with the list.
pub(super) fn confidence_parser() -> impl TypedValueParser<Value = Confidence> {
    PossibleValuesParser::new(Confidence::ALL.iter().map(|each| each.name())).map(|name| {
        Confidence::from_name(&name).expect("only names of confidences are let through")
    })
}
