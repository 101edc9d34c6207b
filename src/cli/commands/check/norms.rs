//! The norms of an annotation: whether they exist, and whether they were in
//! force on the day of the version it is about.

use super::finding::{Finding, place_of};
use crate::bill::Bill;
use crate::cli::cited;
use crate::cli::problem::Problem;
use crate::cli::session::Session;
use crate::constitution::official::Wording;
use crate::constitution::standing;
use crate::constitution::{Norm, Official};
use crate::store::Stored;
use crate::text::language::Language;
use crate::text::span::Span;

/// What is wrong with the norms of an annotation.
pub(super) fn findings(
    session: &Session,
    official: &Official,
    (bill, stored): (&Bill, &Stored),
) -> Vec<Finding> {
    let annotation = &stored.annotation;
    let norms = &annotation.body.norms;
    let version = bill.version_of(&annotation.target.version);
    let date = version.map(|version| version.date.as_str());
    let unknown = norms.iter().filter_map(|norm| {
        let error = norm.check(date).err()?;
        Some(at_norm(stored, norm, "unknown-norm", cited::unknown(session, &error)))
    });
    let absent = norms.iter().filter(|norm| norm.check(date).is_ok() && is_absent(official, norm));
    let absent =
        absent.map(|norm| at_norm(stored, norm, "absent-norm", cited::absent(session, norm)));
    let untimely = date.map(|date| cited::untimely(session, official, (norms, date)));
    let untimely = untimely.into_iter().flatten();
    // A law of that day may be held against the Constitution of today.
    let untimely =
        untimely.map(|(norm, says)| at_norm(stored, norm, "norm-not-in-force", says).odd());
    let former = date.map(|date| standing::superseded(norms, date)).into_iter().flatten();
    let former = former.map(|norm| {
        let says = session.say("cli-check-norm-superseded", &[("norm", &norm.to_string())]);
        let problem = Problem::new(says).hinted(session.get("cli-hint-norm-superseded"));
        at_norm(stored, norm, "norm-superseded", problem).worth_knowing()
    });
    let twice = (0..norms.len()).filter(|at| norms[..*at].contains(&norms[*at]));
    let twice = twice.map(|at| {
        let says = session.say("cli-check-norm-twice", &[("norm", &norms[at].to_string())]);
        let problem = Problem::new(says).hinted(session.get("cli-check-norm-twice-hint"));
        let nth = norms[..at].iter().filter(|norm| **norm == norms[at]).count();
        let span = place_of_norm(stored, (&norms[at], nth));
        Finding::at("norm-twice", &stored.path, (&stored.text, span), problem).odd()
    });
    unknown.chain(absent).chain(untimely).chain(former).chain(twice).collect()
}

/// Whether a text of the edition is at hand and none has the norm. A text may be
/// of an earlier state, so that one that has it is enough.
fn is_absent(official: &Official, norm: &Norm) -> bool {
    let wordings = Language::ALL.map(|language| official.wording(norm, language));
    let has_words = wordings.iter().any(|each| matches!(each, Wording::Words(_)));
    wordings.contains(&Wording::Absent) && !has_words
}

fn at_norm(stored: &Stored, norm: &Norm, code: &str, says: Problem) -> Finding {
    let span = place_of_norm(stored, (norm, 0));
    Finding::at(code, &stored.path, (&stored.text, span), says)
}

/// Where the norm is cited for the nth time, counted from 0; elsewhere in the file the
/// same letters may stand for something else.
fn place_of_norm(stored: &Stored, (norm, nth): (&Norm, usize)) -> Span {
    let items = (0..).map(|at| stored.place_of(&format!("body.norms[{at}]")));
    let items = items.take_while(|span| !span.is_empty()).map(|span| {
        let is_quoted = span.of(&stored.text).starts_with(['"', '\'']);
        if is_quoted { Span::new(span.start + 1, span.end - 1) } else { span }
    });
    let cites = |span: &Span| Norm::parse(span.of(&stored.text)).as_ref() == Some(norm);
    let found = items.filter(cites).nth(nth);
    found.unwrap_or_else(|| place_of(&stored.text, &norm.to_string()))
}
