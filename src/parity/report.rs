//! The whole of it: the rows of all languages and what is found in them.

use super::agreement;
use super::bounds;
use super::citations;
use super::finding::{Finding, Kind};
use super::instructions::amending_otherwise;
use super::lead_ins;
use super::lists::leaders_and_lasts;
use super::modality;
use super::parted::parted;
use super::preambles;
use super::renumbered::Renumbered;
use super::rows::{Row, Rows, Texts, members, places, rows};
use super::skeleton;
use super::sums;
use super::unlisted;
use super::unnumbered;
use super::unread::is_unread;
use super::within;
use crate::compare::repeal;
use crate::document::{Document, ProvisionId};
use crate::text::language::{ByLanguage, Language};

/// The texts of one version, held against one another.
#[derive(Clone, Debug, Default)]
pub struct Parity {
    /// Their provisions side by side.
    pub rows: Vec<Row>,
    /// Where they disagree, in reading order.
    pub findings: Vec<Finding>,
    /// The languages whose texts seem to be of another act than that of the first.
    pub strangers: Vec<Language>,
}

impl Parity {
    /// How many provisions of each language stand beside one of another.
    pub fn compared(&self) -> ByLanguage<usize> {
        let is_beside = |row: &&Row| members(row).nth(1).is_some();
        let rows = || self.rows.iter().filter(is_beside);
        ByLanguage::from_fn(|language| rows().filter(|row| row.get(language).is_some()).count())
    }
}

/// Holds the languages of one version against one another.
pub fn parity(texts: &Texts<'_>) -> Parity {
    let Rows { all, swapped, strangers, .. } = rows(texts);
    let findings = disagreements(texts, &all, &swapped);
    Parity { rows: all, findings, strangers }
}

/// Where the languages disagree in rows, in their order; the contents of `swapped` rows
/// stand under one another's numbers.
pub fn disagreements(texts: &Texts<'_>, rows: &[Row], swapped: &[Row]) -> Vec<Finding> {
    let sayings = agreement::sayings(texts, rows);
    let said = modality::differences(texts, rows, &sayings);
    let otherwise = amending_otherwise(texts, rows);
    let places = places(rows);
    let place = |finding: &Finding| *places.get(&finding.row).expect("a finding is of a row");
    let parted = parted(texts, rows);
    let mut lists = leaders_and_lasts(texts, rows);
    lists.extend(&parted);
    let values = agreement::differences(&lists, (rows, &sayings));
    let sums =
        rows.iter().zip(&sayings).filter_map(|(row, said)| sums::difference(texts, row, said));
    let within =
        rows.iter().zip(&sayings).flat_map(|(row, said)| within::differences(texts, row, said));
    let bounds = rows.iter().filter_map(|row| bounds::difference(texts, row));
    let cited = rows.iter().zip(&sayings);
    let cited = cited.filter_map(|(row, said)| citations::difference(texts, row, said));
    let mut cited: Vec<Finding> = cited.collect();
    lead_ins::settle(&mut cited, &lists, (rows, &sayings));
    // The same provision may have another number here.
    let renumbered = Renumbered::new(texts, rows);
    cited.retain(|finding| !renumbered.explains(&finding.row));
    let (mut findings, mut is_swapped) = skeleton::differences(texts, rows, &parted);
    is_swapped.extend(swapped);
    let in_words = values
        .into_iter()
        .chain(cited)
        .chain(bounds)
        .chain(sums)
        .chain(within)
        .chain(said)
        .filter(|finding| otherwise[place(finding)].allows(finding))
        // What it says stands under another number or above it, and is no other value.
        .filter(|finding| !is_swapped.contains(&finding.row) && !is_of_the_editors(texts, finding))
        .filter(|finding| !is_unread(texts, finding, &sayings[place(finding)]));
    findings.extend(swapped.iter().map(|row| Finding::of(Kind::Order, row)));
    findings.extend(in_words);
    unnumbered::settle(texts, rows, &mut findings);
    unlisted::settle(texts, rows, &mut findings);
    preambles::settle(texts, &mut findings);
    findings.sort_by_key(|finding| (place(finding), finding.kind));
    findings.dedup();
    findings
}

/// Whether what disagrees is of a note of a repeal, and one language names more than another:
/// which act and which dates are named is for the editors, but what all name is the same.
/// A mark, «<*>», may be all that a language has of it.
fn is_of_the_editors(texts: &Texts<'_>, finding: &Finding) -> bool {
    let asks = |is: fn(&Document, ProvisionId) -> bool| {
        move |(language, id)| texts.get(language).is_some_and(|document| is(document, id))
    };
    let is_mark = |document: &Document, id| {
        let mut words = document.provision(id).passages().map(|span| document.words(span));
        words.all(|words| !words.contains(char::is_alphanumeric))
    };
    let is_note = |each| asks(repeal::is_note)(each) || asks(is_mark)(each);
    let named = || members(&finding.row).map(|(language, _)| finding.spans.get(language).len());
    members(&finding.row).any(asks(repeal::is_note))
        && members(&finding.row).all(is_note)
        && named().min() != named().max()
}
