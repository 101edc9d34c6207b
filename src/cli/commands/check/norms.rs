//! The norms of an annotation: whether they exist, and whether they were in
//! force on the day of the version it is about.

use super::finding::{Finding, place_of};
use crate::bill::Bill;
use crate::cli::problem::{Problem, norm_error};
use crate::cli::session::Session;
use crate::constitution::edition::{edition, in_force_on};
use crate::constitution::{Edition, Norm};
use crate::store::Stored;

/// What is wrong with the norms of an annotation.
pub(super) fn findings(session: &Session, bill: &Bill, stored: &Stored) -> Vec<Finding> {
    let annotation = &stored.annotation;
    let norms = &annotation.body.norms;
    let unknown = norms.iter().filter_map(|norm| {
        let error = norm.check().err()?;
        let says = Problem::new(norm_error(&error, &session.messages));
        Some(at_norm(stored, norm, "unknown-norm", says.hinted(session.get("cli-hint-norms"))))
    });
    let version = bill.versions.iter().find(|version| version.id == annotation.target.version);
    let in_force = version.and_then(|version| in_force_on(&version.date));
    let untimely = in_force.into_iter().flat_map(|edition| untimely(session, stored, edition));
    unknown.chain(untimely).collect()
}

/// The norms of another edition than the one in force; none where the edition
/// in force is cited too, because then the other one is there to compare.
fn untimely(session: &Session, stored: &Stored, in_force: &Edition) -> Vec<Finding> {
    let norms = &stored.annotation.body.norms;
    if norms.iter().any(|norm| norm.instrument == in_force.instrument) {
        return Vec::new();
    }
    let constitutional = norms.iter().filter(|norm| edition(norm.instrument).is_some());
    constitutional
        .map(|norm| {
            let code = in_force.instrument.code();
            let name = session.get(&format!("instrument-{code}"));
            let names = [("norm", norm.to_string()), ("edition", name)];
            let names: Vec<_> = names.iter().map(|(key, name)| (*key, name.as_str())).collect();
            let says = Problem::new(session.say("cli-check-norm-not-in-force", &names));
            let mapped: Vec<_> = norm.mapped().iter().map(|each| format!("`{each}`")).collect();
            let hint = if mapped.is_empty() {
                session.get("cli-hint-norms")
            } else {
                session.say("cli-hint-mapped", &[("norms", &mapped.join(", "))])
            };
            at_norm(stored, norm, "norm-not-in-force", says.hinted(hint))
        })
        .collect()
}

fn at_norm(stored: &Stored, norm: &Norm, code: &str, says: Problem) -> Finding {
    let span = place_of(&stored.text, &norm.to_string());
    Finding::at(code, &stored.path, (&stored.text, span), says)
}
