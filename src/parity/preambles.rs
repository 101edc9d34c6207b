//! A preamble that one language prints as one paragraph and another with a line for each of
//! its recitals, as treaties do: which line answers to which nobody can tell, and none of
//! them is missing.

use super::finding::Finding;
use super::rows::{Texts, members};
use crate::document::{Document, Provision, ProvisionKind};

/// So many lines are more than a sentence that was parted by chance.
const RECITALS: usize = 3;

/// Leaves out what is told of the lines of such a preamble.
pub(super) fn settle(texts: &Texts<'_>, findings: &mut Vec<Finding>) {
    let is_line = |each: &Provision| each.kind == ProvisionKind::Preamble;
    let count = |text: &&Document| text.provisions().iter().filter(|each| is_line(each)).count();
    let counts = || texts.iter().filter_map(|(_, text)| text.as_ref().map(count));
    if counts().any(|lines| lines == 1) && counts().any(|lines| lines >= RECITALS) {
        findings.retain(|finding| {
            let mut rows = members(&finding.row);
            !rows.any(|(language, id)| {
                texts.get(language).is_some_and(|text| is_line(text.provision(id)))
            })
        });
    }
}
