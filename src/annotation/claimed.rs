//! Words that were another provision's: the alignment may give the place of a standard
//! clause that was struck to its like, and the other provision's words, which are lost
//! at home, say so.

use super::anchor::Anchor;
use super::segments::{common, fates};
use super::worded::Worded;
use crate::compare::elements::Element;
use crate::document::ProvisionId;
use std::collections::BTreeSet;

/// From this share on the words of a place are those of its own row.
const OWN: f32 = 0.6;
/// By how much more another provision must have of them.
const MARGIN: f32 = 0.3;
/// Words that stand in more provisions lead nowhere.
const MOST_RIVALS: usize = 8;

/// Whether the provision of a place has far more of the words that another one lost
/// than of those that the row leads from.
pub(super) fn is_claimed(worded: &Worded<'_>, found: &Anchor) -> bool {
    let way = worded.way;
    let origin = worded.words.first().map(|word| word.home);
    let (Some(id), Some(origin), true) = (found.provision, origin, found.further.is_empty()) else {
        return false;
    };
    let row = way.row_there(id);
    if row.is_some_and(|row| row.redline.is_none() && way.sides(row).0.as_slice() == [origin]) {
        // Word for word what stood there.
        return false;
    }
    let others = way.there.elements(id);
    let share = |words: &[Element]| {
        let weight = |word: &Element| way.home.weight(word);
        let pairs = common(words, others, weight);
        let had: f32 = pairs.iter().map(|(_, other)| weight(&others[*other])).sum();
        had / others.iter().map(weight).sum::<f32>().max(f32::EPSILON)
    };
    let had = row.map(|row| way.sides(row).0);
    let is_own = |id: &ProvisionId| *id == origin || had.is_some_and(|had| had.contains(id));
    let own = share(way.home.elements(origin));
    own < OWN
        && rivals(worded, others)
            .iter()
            .filter(|id| !is_own(id))
            .any(|id| share(&lost(worded, *id)) >= own + MARGIN)
}

/// The provisions at home with rare words of those there.
fn rivals(worded: &Worded<'_>, others: &[Element]) -> BTreeSet<ProvisionId> {
    let home = worded.way.home.words();
    let places = others.iter().filter(|word| word.names()).filter_map(|it| home.get(&it.key));
    places.filter(|places| places.len() <= MOST_RIVALS).flatten().copied().collect()
}

/// The words of a provision at home that do not stand where its row leads.
fn lost(worded: &Worded<'_>, id: ProvisionId) -> Vec<Element> {
    let way = worded.way;
    let own = way.home.document.provision(id).span();
    let Some(row) = way.row(id) else { return Vec::new() };
    if way.sides(row).1.is_empty() {
        return way.home.elements(id).to_vec();
    }
    let source = way.there.document.source();
    let fates = way.segments(row).into_iter().flat_map(|each| fates(way.home, source, each));
    let lost = fates.filter(|(word, fate)| !fate.is_kept() && own.common(word.span) == word.span);
    lost.map(|(word, _)| word).collect()
}
