//! References from one version to the next: whether they still name what they
//! named when provisions were renumbered or deleted.

use super::finding::Finding;
use crate::bill::Bill;
use crate::cli::problem::Problem;
use crate::cli::session::Session;
use crate::compare::{Sides, Stale, stale};
use crate::document::ProvisionId;
use crate::document::citation::cite;
use crate::review::Reading;
use crate::store::Workspace;
use crate::text::language::Language;
use std::path::Path;

/// The references that were left behind. In the latest version they are wrong;
/// in an earlier one they are history, and worth knowing.
pub(super) fn findings(session: &Session, workspace: &Workspace, bill: &Bill) -> Vec<Finding> {
    let mut findings = Vec::new();
    for new in 1..bill.versions.len() {
        let of_pair = of_pair(session, workspace, bill, Sides::new(new - 1, new)).into_iter();
        let is_latest = new + 1 == bill.versions.len();
        findings.extend(of_pair.map(
            |finding| {
                if is_latest { finding } else { finding.worth_knowing() }
            },
        ));
    }
    findings
}

fn of_pair(
    session: &Session,
    workspace: &Workspace,
    bill: &Bill,
    pair: Sides<usize>,
) -> Vec<Finding> {
    let versions = pair.map(|at| &bill.versions[at]);
    let in_both = |language: &Language| versions.old.languages().any(|each| each == *language);
    let languages: Vec<_> = versions.new.languages().filter(in_both).collect();
    // A text that cannot be read is a finding of its own already.
    let (readings, _) = workspace.readings((bill, &[]), pair, &languages);
    let present = readings.iter().filter(|reading| reading.is_compared());
    present
        .filter_map(|reading| {
            let path = workspace.text_path(&bill.id, versions.new, reading.language).ok()??;
            Some(of_reading(session, reading, &path))
        })
        .flatten()
        .collect()
}

fn of_reading(session: &Session, reading: &Reading, path: &Path) -> Vec<Finding> {
    let found = stale(reading.texts(), &reading.comparison);
    found.iter().map(|each| finding(session, reading, path, each)).collect()
}

fn finding(session: &Session, reading: &Reading, path: &Path, stale: &Stale) -> Finding {
    let Sides { old, new } = reading.texts();
    let words = new.words(stale.span).split_whitespace().collect::<Vec<_>>().join(" ");
    let place = cite(new, stale.place);
    let cite_new = |id: ProvisionId| cite(new, id);
    let (code, key, target) = match stale.now {
        Some(now) => ("reference-not-followed", "cli-check-reference-behind", cite_new(now)),
        None => ("reference-to-deleted", "cli-check-reference-deleted", cite(old, stale.named)),
    };
    let names = [("words", words.as_str()), ("place", &place), ("target", &target)];
    let taken = stale.taken.map(cite_new).unwrap_or_default();
    let names_hint = [("target", target.as_str()), ("taken", &taken)];
    let hint = match (stale.now, stale.taken) {
        (Some(_), Some(_)) => session.say("cli-hint-reference-taken", &names_hint),
        (Some(_), None) => session.say("cli-hint-reference-nothing", &names_hint),
        (None, Some(_)) => session.say("cli-hint-reference-other", &names_hint),
        (None, None) => session.get("cli-hint-reference-deleted"),
    };
    let says = Problem::new(session.say(key, &names)).hinted(hint);
    Finding::at(code, path, (new.source(), stale.span), says)
}
