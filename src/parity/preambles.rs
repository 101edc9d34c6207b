//! A preamble that one language prints as one paragraph and another with a line for each of
//! its recitals, as treaties do: which line answers to which nobody can tell, and none of
//! them is missing. So it is with the words that enact, «согласились о нижеследующем:», which
//! one language prints behind the last recital.

use super::finding::{Finding, Kind};
use super::rows::{Texts, members};
use crate::document::{Document, Provision, ProvisionKind};

/// So many lines are more than a sentence that was parted by chance.
const RECITALS: usize = 3;

/// Leaves out what is told of the lines of such a preamble.
pub(super) fn settle(texts: &Texts<'_>, findings: &mut Vec<Finding>) {
    let is_line = |each: &Provision| each.kind == ProvisionKind::Preamble;
    let all: Vec<_> =
        texts.iter().filter_map(|(_, text)| text.as_ref().map(|it| lines(it))).collect();
    let is_one =
        all.iter().any(|lines| lines.len() == 1) && all.iter().any(|lines| lines.len() >= RECITALS);
    let is_joined = all.iter().any(|few| all.iter().any(|many| enacts_in_its_last([few, many])));
    findings.retain(|finding| {
        let mut rows = members(&finding.row);
        let is_settled = is_one || is_joined && finding.kind == Kind::Missing;
        !is_settled
            || !rows.any(|(language, id)| {
                texts.get(language).is_some_and(|text| is_line(text.provision(id)))
            })
    });
}

/// The words of each line of a preamble.
fn lines(text: &Document) -> Vec<&str> {
    let lines = text.provisions().iter().filter(|each| each.kind == ProvisionKind::Preamble);
    lines.map(|each| each.text.map_or("", |span| text.words(span).trim())).collect()
}

/// Whether a preamble has behind its last recital what another has on a line of its own: both
/// end alike, and the last line there is by far the longer.
fn enacts_in_its_last([few, many]: [&Vec<&str>; 2]) -> bool {
    let ends = few.last().zip(many.last());
    few.len() + 1 == many.len()
        && ends.is_some_and(|(long, short)| {
            long.ends_with(':') && short.ends_with(':') && long.len() > 2 * short.len()
        })
}
