//! The texts of a bill: whether they can be read, and what is odd in them.

use super::finding::Finding;
use crate::bill::{Bill, Version};
use crate::cli::commands::show::MOST_ODD;
use crate::cli::problem::{Problem, shown};
use crate::cli::session::Session;
use crate::parse::parse;
use crate::store::{StoreError, Workspace, merge_marks};
use crate::text::disguise::{self, Disguise};
use crate::text::language::Language;
use crate::text::span::Span;
use std::path::Path;

/// What is wrong with the texts of all versions.
pub(super) fn findings(session: &Session, workspace: &Workspace, bill: &Bill) -> Vec<Finding> {
    let versions = bill.versions.iter();
    let texts = versions.flat_map(|version| version.languages().map(move |each| (version, each)));
    texts.flat_map(|text| of_text(session, workspace, bill, text)).collect()
}

fn of_text(
    session: &Session,
    workspace: &Workspace,
    bill: &Bill,
    (version, language): (&Version, Language),
) -> Vec<Finding> {
    let path = workspace.text_path(&bill.id, version, language);
    let source = workspace.text(&bill.id, version, language);
    let (path, source) = match (path, source) {
        (Ok(Some(path)), Ok(Some(source))) => (path, source),
        (Err(problem), _) => return vec![Finding::of_file(session, &problem)],
        (_, Err(error)) => return of_error(session, &error),
        _ => return Vec::new(),
    };
    let (document, diagnostics) = parse(source, language);
    let finding = |code, span| {
        let problem = Problem::new(session.get(&format!("diagnostic-{code}")));
        Finding::at(code, &path, (document.source(), span), problem)
    };
    let marks = merge_marks(document.source()).into_iter().map(|span| {
        let problem = Problem::new(session.get("store-merge-marks"));
        let problem = problem.hinted(session.get("store-merge-marks-hint"));
        Finding::at("store-merge-marks", &path, (document.source(), span), problem)
    });
    // Real law has numbers twice and headings of its own: no file is broken by it.
    let oddities = diagnostics.iter().take(MOST_ODD);
    let oddities = oddities.map(|each| finding(each.oddity.code(), each.span).odd());
    let more = diagnostics.len().checked_sub(MOST_ODD + 1).map(|more| {
        let values = [("count", (more + 1).into()), ("name", shown(&path).into())];
        let says = Problem::new(session.messages.say("cli-note-odd-more", &values));
        let whole = Span::new(0, 0);
        Finding::at("odd-more", &path, (document.source(), whole), says).worth_knowing()
    });
    let disguised = disguises(session, &path, document.source());
    let (_, wrong) = workspace.source_page(&bill.id, version, language);
    let wrong = wrong.iter().map(|problem| Finding::of_file(session, problem));
    marks.chain(oddities).chain(more).chain(disguised).chain(wrong).collect()
}

/// How many words and signs of a kind that are not what they seem are told one by one: whole
/// editions write a Kazakh letter as the Latin one.
const MOST_DISGUISED: usize = 10;

/// What in a text is not what it seems; of many the first, and how many more there are.
fn disguises(session: &Session, path: &Path, source: &str) -> Vec<Finding> {
    let all = disguise::disguises(source);
    let mut findings = Vec::new();
    for kind in Disguise::ALL {
        let of_kind: Vec<_> = all.iter().filter(|(each, _)| *each == kind).collect();
        let (code, says) = match kind {
            Disguise::Twin => ("look-alike-letters", "cli-check-look-alike"),
            Disguise::Turn => ("direction-marks", "cli-check-direction"),
            Disguise::Unseen => ("unseen-signs", "cli-check-unseen"),
        };
        for (at, (_, span)) in of_kind.iter().take(MOST_DISGUISED).enumerate() {
            let more = of_kind.len() - MOST_DISGUISED.min(of_kind.len());
            let mut problem = Problem::new(session.say(says, &[("word", span.of(source))]));
            if more > 0 && at + 1 == MOST_DISGUISED {
                let values = [("count", more.into())];
                problem = problem.hinted(session.messages.say("cli-check-disguised-more", &values));
            }
            findings.push(Finding::at(code, path, (source, *span), problem).odd());
        }
    }
    findings
}

fn of_error(session: &Session, error: &StoreError) -> Vec<Finding> {
    match error {
        StoreError::Problem(problem) => vec![Finding::of_file(session, problem)],
        // Reading conflicts with nobody.
        StoreError::Conflict(_) => Vec::new(),
    }
}
