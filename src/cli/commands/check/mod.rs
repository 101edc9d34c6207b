//! `tuzetu check`: everything that is wrong in the workspace, at once.

mod finding;

mod norms;

mod texts;

mod references;

mod parity;

mod notes;

mod gaps;

mod placements;

use crate::bill::Bill;
use crate::cli::cited;
use crate::cli::problem::Result;
use crate::cli::report::{Gravity, report};
use crate::cli::session::{Outcome, Session};
use crate::constitution::Official;
use crate::export::problems;
use crate::store::{Listed, Workspace};
use clap::Args;
use finding::Finding;

/// Takes no arguments of its own.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu check")]
pub(crate) struct Check {}

impl Check {
    /// Writes the problems, and gives 1 where anything is wrong.
    pub(crate) fn run(session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        let (bills, problems) = workspace.bills();
        let mut findings: Vec<_> =
            problems.iter().map(|problem| Finding::of_file(session, problem)).collect();
        let misplaced = [workspace.strays(), workspace.undecided()].concat();
        findings.extend(misplaced.iter().map(|problem| Finding::of_file(session, problem)));
        let unshared = workspace.unshared();
        findings
            .extend(unshared.iter().map(|each| Finding::of_file(session, each).worth_knowing()));
        let official = cited::official(session)?;
        for bill in &bills {
            findings.extend(of_bill(session, &workspace, (bill, &official)));
        }
        findings.dedup();
        write(session, &findings)?;
        Ok(if count(&findings, Gravity::Error) == 0 { Outcome::Done } else { Outcome::Found })
    }
}

fn of_bill(
    session: &Session,
    workspace: &Workspace,
    (bill, official): (&Bill, &Official),
) -> Vec<Finding> {
    let mut findings = texts::findings(session, workspace, bill);
    findings.extend(references::findings(session, workspace, bill));
    let Listed { stored, half, problems } = workspace.listed(&bill.id);
    findings.extend(problems.iter().map(|problem| Finding::of_file(session, problem)));
    for each in &stored {
        findings.extend(norms::findings(session, official, (bill, each)));
        findings.extend(gaps::findings(session, each));
    }
    // One bad value does not hide the others of its file.
    for each in &half {
        findings.extend(norms::findings(session, official, (bill, each)));
        findings.extend(notes::unknown_versions(session, bill, each));
    }
    findings.extend(notes::findings(session, workspace, (bill, &stored)));
    findings.extend(placements::findings(session, workspace, (bill, &stored)));
    findings.extend(parity::findings(session, workspace, bill));
    findings
}

fn count(findings: &[Finding], gravity: Gravity) -> usize {
    findings.iter().filter(|finding| finding.gravity == gravity).count()
}

fn write(session: &mut Session, findings: &[Finding]) -> Result {
    if session.is_json() {
        let shapes: Vec<_> = findings.iter().map(Finding::shape).collect();
        return session.print(&problems::json(&shapes));
    }
    for finding in findings {
        let is_colored = session.is_colored();
        let text = report(&finding.problem, finding.gravity, &session.messages, is_colored);
        session.print(&text)?;
    }
    if findings.is_empty() {
        return session.note(session.get("cli-check-clean"));
    }
    let counted = [
        ("errors", count(findings, Gravity::Error).into()),
        ("warnings", count(findings, Gravity::Warning).into()),
        ("notes", count(findings, Gravity::Note).into()),
    ];
    session.note(session.messages.say("cli-check-counts", &counted))
}
