//! The texts of a bill: whether they can be read, and what is odd in them.

use super::finding::Finding;
use crate::bill::{Bill, Version};
use crate::cli::commands::show::MOST_ODD;
use crate::cli::problem::{Problem, shown};
use crate::cli::session::Session;
use crate::parse::parse;
use crate::store::{StoreError, Workspace, merge_marks};
use crate::text::language::Language;
use crate::text::span::Span;

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
    let (_, wrong) = workspace.source_page(&bill.id, version, language);
    let wrong = wrong.iter().map(|problem| Finding::of_file(session, problem));
    marks.chain(oddities).chain(more).chain(wrong).collect()
}

fn of_error(session: &Session, error: &StoreError) -> Vec<Finding> {
    match error {
        StoreError::Problem(problem) => vec![Finding::of_file(session, problem)],
        // Reading conflicts with nobody.
        StoreError::Conflict(_) => Vec::new(),
    }
}
