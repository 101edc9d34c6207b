//! Whether the languages owe, forbid and allow the same.
//!
//! Russian says it before a list, Kazakh behind its last item: «вправе:» and
//! «… құқылы.». English `shall` shows no strength, and a sentence in the indicative
//! is a duty in any language; so duties differ only where two words for them do, as
//! «обязан» and «тиіс».

use super::agreement::Sayings;
use super::facts::Fact;
use super::finding::{Finding, Kind};
use super::rows::{Row, Texts};
use crate::compare::modality::Modal;
use crate::document::ProvisionKind;
use crate::text::hash::Map;
use crate::text::language::{ByLanguage, Language};
use crate::text::span::Span;

/// What one language says in a row, each word with its bytes.
type Modals = Vec<(Modal, Span)>;

/// The findings of all rows, in their order.
pub fn differences(texts: &Texts<'_>, rows: &[Row], sayings: &[Sayings]) -> Vec<Finding> {
    let of_row = |sayings: &Sayings| {
        sayings.as_ref().map(|_, facts| {
            let modal = |(fact, span): &(Fact, Span)| match fact {
                Fact::Modal(modal) => Some((*modal, *span)),
                _ => None,
            };
            facts.as_ref().map(|facts| facts.iter().filter_map(modal).collect::<Modals>())
        })
    };
    let mut modals: Vec<_> = sayings.iter().map(of_row).collect();
    for (leader, last) in lists(texts, rows) {
        bring_forward(&mut modals, leader, last);
    }
    rows.iter().zip(&modals).filter_map(|(row, modals)| difference(row, modals)).collect()
}

/// What leads into each list, and its last item, by their places.
pub fn lists(texts: &Texts<'_>, rows: &[Row]) -> Vec<(usize, usize)> {
    let mut row_of: ByLanguage<Map<_, usize>> = ByLanguage::default();
    let mut last: Map<usize, usize> = Map::default();
    for (at, row) in rows.iter().enumerate() {
        for (language, id) in row.iter() {
            let (Some(text), Some(id)) = (texts.get(language), id) else { continue };
            row_of.get_mut(language).insert(*id, at);
            let provision = text.provision(*id);
            let is_item =
                matches!(provision.kind, ProvisionKind::Subparagraph | ProvisionKind::Indent);
            let holder = provision.parent.filter(|_| is_item);
            if let Some(holder) = holder.and_then(|holder| row_of.get(language).get(&holder)) {
                last.insert(*holder, at);
            }
        }
    }
    let mut lists: Vec<_> = last.into_iter().collect();
    lists.sort_unstable();
    lists
}

/// Where the last item has a word in Kazakh that another language has before the
/// list, it is taken as if it stood there.
fn bring_forward(modals: &mut [ByLanguage<Option<Modals>>], leader: usize, last: usize) {
    let has = |modals: &Option<Modals>, class: Modal| {
        modals.iter().flatten().any(|(modal, _)| *modal == class)
    };
    let others = [Language::Russian, Language::English];
    let leads = |class| others.iter().any(|each| has(modals[leader].get(*each), class));
    let repeats = |class| others.iter().any(|each| has(modals[last].get(*each), class));
    let moves = |(modal, _): &(Modal, Span)| {
        leads(*modal) && !repeats(*modal) && !has(&modals[leader].kk, *modal)
    };
    let Some(kazakh) = &modals[last].kk else { return };
    let (brought, stay): (Modals, Modals) = kazakh.iter().copied().partition(moves);
    if let Some(before) = &mut modals[leader].kk {
        before.extend(brought);
        modals[last].kk = Some(stay);
    }
}

fn difference(row: &Row, modals: &ByLanguage<Option<Modals>>) -> Option<Finding> {
    let present: Vec<&Modals> = modals.iter().filter_map(|(_, modals)| modals.as_ref()).collect();
    let has = |modals: &Modals, classes: &[Modal]| {
        modals.iter().any(|(modal, _)| classes.contains(modal))
    };
    let differs = |class: Modal| {
        // A ban may be a plain "not" elsewhere.
        let answers: &[Modal] = match class {
            Modal::Prohibition => &[Modal::Prohibition, Modal::Negation],
            _ => &[class],
        };
        present.iter().any(|each| has(each, &[class]))
            && !present.iter().all(|each| has(each, answers))
    };
    let classes = [Modal::Prohibition, Modal::Permission, Modal::Exemption];
    let mut differing: Vec<Modal> = classes.into_iter().filter(|class| differs(*class)).collect();
    if differing.is_empty() && is_denied_in_russian_alone(modals) {
        differing.push(Modal::Negation);
    } else if !differing.is_empty() || has_other_strength(modals) {
        // «вправе» against «міндетті»: the duty shows what stands in its place.
        differing.extend(DUTIES);
    }
    let spans = modals.as_ref().map(|_, modals| {
        let said = modals.iter().flatten().filter(|(modal, _)| differing.contains(modal));
        said.map(|(_, span)| *span).collect::<Vec<_>>()
    });
    (!differing.is_empty()).then_some(Finding { kind: Kind::Modality, row: *row, spans })
}

const DUTIES: [Modal; 2] = [Modal::Obligation, Modal::Requirement];

/// Whether one of Russian and Kazakh only has the stronger duty, and the other only
/// the weaker.
fn has_other_strength(modals: &ByLanguage<Option<Modals>>) -> bool {
    let duties = |modals: &Option<Modals>| {
        DUTIES.map(|duty| modals.iter().flatten().any(|(modal, _)| *modal == duty))
    };
    matches!(
        (duties(&modals.ru), duties(&modals.kk)),
        ([true, false], [false, true]) | ([false, true], [true, false])
    )
}

/// Whether Russian denies and Kazakh has no such word at all: «не назначаются» against
/// «тағайындалады». The other way round, «тіркелмеген» is «незарегистрированный», where
/// no word denies.
fn is_denied_in_russian_alone(modals: &ByLanguage<Option<Modals>>) -> bool {
    let (Some(ru), Some(kk)) = (&modals.ru, &modals.kk) else { return false };
    let denies = |modals: &Modals| {
        let denial = [Modal::Negation, Modal::Prohibition, Modal::Exemption];
        modals.iter().any(|(modal, _)| denial.contains(modal))
    };
    denies(ru) && !denies(kk)
}
